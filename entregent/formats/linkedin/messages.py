"""Reads messages.csv of every era: who wrote to whom, when and what, drafts and advertising left out."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from entregent.formats.dates import exactness, read_moment
from entregent.formats.linkedin.names import fold_name, is_anonymous
from entregent.formats.linkedin.profiles import profile_key, split_urls
from entregent.formats.linkedin.rows import Context, Member, Record, read_each
from entregent.formats.linkedin.values import Counterpart, Message, Outcome, RejectReason, Side, SkipReason
from entregent.formats.linkedin.words import has_markup, is_campaign, plain_text
from entregent.formats.tables import Fault, Row

_YES: Final = frozenset("yes true 1 y oui si sí ja sim vrai".split())
_SPAM: Final = frozenset("spam junk indesirable indésirable".split())
_SPONSORED: Final = frozenset({"sponsored conversation", "sponsored message", "conversation sponsorisée"})
_SIDES: Final[dict[str, Side]] = {
    "incoming": "in", "entrante": "in", "entrant": "in", "eingehend": "in", "in": "in", "received": "in",
    "outgoing": "out", "saliente": "out", "sortant": "out", "ausgehend": "out", "out": "out", "sent": "out",
}  # fmt: skip


def read_messages(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Message` a record, with its direction seen from `context.member`.

    Skipped: drafts, spam, sponsored messages, what LinkedIn itself inserts (`system`), and exchanges with
    members who left and of whom nothing remains (`anonymous`). Importing the same messages again gives the
    same source keys: conversation, time, direction and words, with a count for exact repeats.
    """
    seen: Counter[str] = Counter()
    return read_each(rows, context, lambda record: _message(record, context, seen))


def _message(record: Record, context: Context, seen: Counter[str]) -> Message | SkipReason | RejectReason:
    reason = _left_out(record)
    if reason:
        return reason
    sent_at = read_moment(record["sent_at"], context.order)
    if sent_at is None:
        return "date"
    sender = Counterpart(record["sender"], profile_key(record["sender_url"]))
    recipients = split_people(record["recipients"], record["recipient_urls"])
    direction = side(record["direction"], context.member, sender, recipients)
    if direction is None:
        return "direction" if context.member.is_known() else "member_unknown"
    others, copied = _others(direction, context.member, sender, recipients)
    if not others:
        return "anonymous"
    return _build(record, sent_at, direction, others, copied, seen)


def _build(
    record: Record,
    sent_at: datetime,
    direction: Side,
    others: tuple[Counterpart, ...],
    copied: tuple[Counterpart, ...],
    seen: Counter[str],
) -> Message:
    text = plain_text(record["text"])
    conversation = record["conversation"] or _conversation_of(others)
    digest = _digest(conversation, sent_at.isoformat(), direction, " ".join(text.split()))
    seen[digest] += 1
    repeat = f"-{seen[digest]}" if seen[digest] > 1 else ""
    return Message(
        conversation,
        sent_at,
        exactness(record["sent_at"]),
        direction,
        others,
        copied,
        record["subject"],
        text,
        digest + repeat,
        record.line,
    )


def _left_out(record: Record) -> SkipReason | None:
    if record["message_draft"].lower() in _YES or record["conversation_draft"].lower() in _YES:
        return "draft"
    folder = fold_name(record["folder"])
    if folder in _SPAM or "draft" in folder or folder == "brouillons":
        return "spam" if folder in _SPAM else "draft"
    if not record["sender"] and not record["sender_url"]:
        return "system"
    return "sponsored" if _is_sponsored(record) else None


def _is_sponsored(record: Record) -> bool:
    """Advertising carries LinkedIn's campaign markup; its senders have a name and no profile address."""
    title, text = record["conversation_title"], record["text"]
    if title.lower() in _SPONSORED or "spinmail" in text:
        return True
    if record["sender_url"] or not record["recipient_urls"]:
        return False
    return has_markup(text) or is_campaign(text) or (not is_anonymous(record["sender"]) and bool(title))


def split_people(names: str, urls: str) -> tuple[Counterpart, ...]:
    """The people of a TO cell: names joined by commas, which names may hold, so the addresses are counted.

    Where the counts agree neither with plain commas nor with all commas, the addresses count and the names
    are left.
    """
    keys = split_urls(urls)
    if not names.strip() and not any(keys):
        return ()
    if len(keys) == 1:
        return (Counterpart(names.strip(), keys[0]),)
    for parts in (_split_tight(names), [part.strip() for part in names.split(",")]):
        if len(parts) == len(keys) or not keys:
            return tuple(
                Counterpart(name, key) for name, key in zip(parts, keys or [""] * len(parts), strict=True)
            )
    return tuple(Counterpart("", key) for key in keys if key)


def _split_tight(names: str) -> list[str]:
    """LinkedIn joins names by a bare comma; credentials follow a comma and a space."""
    parts: list[str] = []
    for part in names.split(","):
        if parts and part.startswith((" ", "\u00a0")):
            parts[-1] += "," + part
        else:
            parts.append(part)
    return [part.strip() for part in parts]


def said_side(direction: str) -> Side | None:
    """The side that a Direction cell says, None when it says none."""
    return _SIDES.get(direction.strip().lower())


def side(
    direction: str, member: Member, sender: Counterpart, recipients: Iterable[Counterpart]
) -> Side | None:
    """Who spoke: the direction where the file says it, else by where the member stands."""
    said = said_side(direction)
    if said or not member.is_known():
        return said
    if member.is_(sender.name, sender.url_key):
        return "out"
    if any(member.is_(person.name, person.url_key) for person in recipients):
        return "in"
    # A file of one member's messages: who is not the sender received it, under whatever name.
    return "in" if sender.url_key and member.url_key else None


def _others(
    direction: Side, member: Member, sender: Counterpart, recipients: Iterable[Counterpart]
) -> tuple[tuple[Counterpart, ...], tuple[Counterpart, ...]]:
    received = _named(person for person in recipients if not member.is_(person.name, person.url_key))
    if direction == "out":
        return received, ()
    others = _named([sender])
    return others, tuple(person for person in received if person not in others) if member.is_known() else ()


def _named(people: Iterable[Counterpart]) -> tuple[Counterpart, ...]:
    """Each person once, those without a name nor an address left out."""
    return tuple(
        dict.fromkeys(person for person in people if person.url_key or not is_anonymous(person.name))
    )


def _conversation_of(others: Iterable[Counterpart]) -> str:
    return "with:" + "|".join(sorted(person.url_key or fold_name(person.name) for person in others))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
