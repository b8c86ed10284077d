"""Reads Connections.csv of every era."""

from collections.abc import Iterable, Iterator
from datetime import date

from entregent.formats.dates import Order, read_moment
from entregent.formats.linkedin.names import clean_name, full_name, is_anonymous
from entregent.formats.linkedin.profiles import profile_key, profile_url
from entregent.formats.linkedin.rows import Context, Record, read_each
from entregent.formats.linkedin.values import Connection, Outcome, RejectReason, SkipReason
from entregent.formats.tables import Fault, Row


def read_connections(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Connection` a record; a member who left or hid (no name, no address) is skipped as `nameless`.

    A date that is there and cannot be read rejects the record: its cells have most likely slipped.
    """
    return read_each(rows, context, lambda record: _connection(record, context.order))


def _connection(record: Record, order: Order) -> Connection | SkipReason | RejectReason:
    typed = full_name(record["given"], record["family"])
    key = profile_key(record["url"])
    if is_anonymous(typed) and not key:
        return "nameless"
    connected_on = _day(record["connected_on"], order)
    if connected_on is None and record["connected_on"]:
        return "date"
    name = clean_name(record["given"], record["family"])
    return Connection(
        given=name.given, family=name.family, credentials=name.credentials, also=name.also, typed=typed,
        url_key=key, url=profile_url(key), email=_email(record["email"]), company=record["company"],
        title=record["title"], connected_on=connected_on, note=record["note"], line=record.line,
    )  # fmt: skip


def _day(text: str, order: Order) -> date | None:
    moment = read_moment(text, order)
    return moment.date() if moment else None


def _email(text: str) -> str:
    return text if "@" in text and " " not in text else ""
