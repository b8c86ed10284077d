"""Reads Invitations.csv of every era: how people met, and the words that came with it."""

from collections.abc import Iterable, Iterator

from entregent.formats.dates import read_moment
from entregent.formats.linkedin.messages import side
from entregent.formats.linkedin.names import is_anonymous
from entregent.formats.linkedin.profiles import profile_key
from entregent.formats.linkedin.rows import Context, Record, read_each
from entregent.formats.linkedin.values import Counterpart, Invitation, Outcome, RejectReason, SkipReason
from entregent.formats.linkedin.words import plain_text
from entregent.formats.tables import Fault, Row


def read_invitations(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Invitation` a record, with the other person of the two; `nameless` when LinkedIn names nobody."""
    return read_each(rows, context, lambda record: _invitation(record, context))


def _invitation(record: Record, context: Context) -> Invitation | SkipReason | RejectReason:
    sender = Counterpart(record["sender"], profile_key(record["sender_url"]))
    recipient = Counterpart(record["recipient"], profile_key(record["recipient_url"]))
    direction = side(record["direction"], context.member, sender, [recipient])
    if direction is None:
        return "direction"
    sent_at = read_moment(record["sent_at"], context.order)
    if sent_at is None and record["sent_at"]:
        return "date"
    other = recipient if direction == "out" else sender
    if is_anonymous(other.name) and not other.url_key:
        return "nameless"
    return Invitation(direction, other, sent_at, plain_text(record["words"]), record.line)
