"""Tells an export of Monica from other files, and lays its rows out in the order that suits an import."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from entregent.formats import monica
from entregent.formats.contacts import Contact, Read
from entregent.records.importing.bundle.values import Content, Given, Head
from entregent.records.importing.contacts.rows import Entry, bearers, name_of

if TYPE_CHECKING:
    from entregent.records.importing.sources import Row

_INSERT = re.compile(rb"(?i)\b(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?INTO\s+`?[\w$.-]{0,64}contacts`?\s*\(")
_RICH: Final = ("ways", "addresses", "works", "groups", "interests", "note", "met")
"""What makes more of somebody than a name beside another."""


@dataclass(frozen=True, slots=True)
class About:
    """What taking a row needs to know of the whole account, by the keys of its contacts.

    `partial` are those known only as being near to somebody; `spoken` are the days on which something passed.
    """

    me: str = ""
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    partial: frozenset[str] = frozenset()
    spoken: Mapping[str, frozenset[dt.date]] = field(default_factory=dict)


def tell(head: Head) -> str | None:
    """JSON that speaks of an account of Monica's, or SQL that fills a table of contacts."""
    start = head.data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        marks = (b'"account"', b'"app_version"', b'"exported_by"', b'"1.0-preview')
        return "monica" if sum(mark in start for mark in marks) > 1 else None
    if not re.search(rb"(?i)\b(?:INSERT|REPLACE)\s", start):
        return None
    return "monica" if _INSERT.search(start) or _INSERT.search(head.whole()) else None


def read(content: Content) -> Given:
    """People first, then what ties them and what happened with them."""
    export = monica.read_export(content.data)
    if isinstance(export, monica.Refused):
        reason = "too_long" if export.reason == "too_big" else "unreadable"
        return Given([monica.Left(1, "", reason, skipped=False)])  # type: ignore[arg-type]  # the record's own
    people = [Entry(contact) for contact in _in_order(export.contacts)]
    rows: list[Row] = [
        *people, *export.relationships, *export.activities, *export.calls, *export.conversations,
        *export.reminders, *export.gifts, *export.debts, *export.life_events, *export.tasks, *export.notes,
        *export.attachments, *export.left,
    ]  # fmt: skip
    return Given(rows, about(export), names=bearers(Read(export.contacts, ())))


def _in_order(contacts: Sequence[Contact]) -> list[Contact]:
    """Those through whom others were met come before these, so that they are on record by then."""
    through = {name_of(one): one.met.through for one in contacts if one.met and one.met.through}
    return sorted(contacts, key=lambda contact: len(list(_before(name_of(contact), through))))


def _before(name: str, through: Mapping[str, str]) -> Iterator[str]:
    seen: set[str] = set()
    while name in through and name not in seen:
        seen.add(name)
        name = through[name]
        yield name


def about(export: monica.Export) -> About:
    """What is to be known of the whole."""
    contacts = {contact.uid: contact for contact in export.contacts}
    busy = set(_named(export))
    partial = {
        key
        for key in export.partial
        if key in contacts and key not in busy and not any(getattr(contacts[key], name) for name in _RICH)
    }
    spoken: dict[str, set[dt.date]] = defaultdict(set)
    for key, day in _spoken(export):
        spoken[key].add(day)
    return About(
        export.me, contacts, frozenset(partial), {key: frozenset(days) for key, days in spoken.items()}
    )


def _named(export: monica.Export) -> Iterator[str]:
    """Those with whom something happened."""
    for activity in export.activities:
        yield from activity.who
    happened = (
        export.calls, export.conversations, export.reminders, export.gifts, export.debts,
        export.life_events, export.tasks, export.notes,
    )  # fmt: skip
    for rows in happened:
        yield from (row.who for row in rows)


def _spoken(export: monica.Export) -> Iterator[tuple[str, dt.date]]:
    for activity in export.activities:
        yield from ((key, activity.on) for key in activity.who)
    yield from ((call.who, call.at.date()) for call in export.calls)
    for talk in export.conversations:
        yield talk.who, talk.on
        yield from ((talk.who, said.on) for said in talk.messages)
