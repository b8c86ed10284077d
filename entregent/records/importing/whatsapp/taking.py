"""Takes a day of a chat in as one exchange."""

import datetime as dt
from dataclasses import replace

from entregent.core.folding import fold
from entregent.formats.whatsapp import DayExchange, Left, Participant, exchanges_by_day
from entregent.records.importing import saying
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.sitting import clean, clean_lines
from entregent.records.importing.values import Noted, Taken, snippet
from entregent.records.importing.whatsapp import whom
from entregent.records.importing.whatsapp.values import Day, Talk
from entregent.records.importing.whatsapp.voices import mine


def left(_sitting: Sitting, row: Left) -> Taken:
    """A notice of the program, or a line that could not be read."""
    if row.reason == "notice":
        return Taken("skipped", "notice", snippet(row.snippet))
    reason = row.reason if row.reason in ("date", "too_many") else "unreadable"
    return Taken("rejected", reason, snippet(row.snippet))


def day(sitting: Sitting, row: Day) -> Taken:
    """A day with one other, or in a group."""
    talk: Talk = sitting.given.about
    me = mine(sitting.owner, talk)
    if me is None:
        return Taken("skipped", "direction")
    found = exchanges_by_day(replace(talk.chat, messages=row.messages), me, words=talk.words)
    if not found:
        return Taken("skipped", "withdrawn")
    taken = (
        _in_group(sitting, talk, row, found[0]) if talk.chat.group else _with_one(sitting, talk, found[0], me)
    )
    return taken._replace(noted=(*taken.noted, *(Noted(one.line, f"part_{one.reason}") for one in row.parts)))


def _with_one(sitting: Sitting, talk: Talk, found: DayExchange, me: frozenset[str]) -> Taken:
    """In a chat of two the other one took part, even on a day when the user alone wrote."""
    other = _other(talk, found.others[0])
    known = whom.partner(sitting, other, wrote_to=bool(me))
    if isinstance(known, str):
        return Taken("skipped", known, snippet(other.key))
    return _keep(sitting, talk, found, [known], whom.key_of(sitting, other))


def _other(talk: Talk, key: str) -> Participant:
    return next((one for one in talk.chat.participants if one.key == key), whom.titled(key))


def _in_group(sitting: Sitting, talk: Talk, row: Day, found: DayExchange) -> Taken:
    """In a group only a day on which the user wrote too is an exchange, and with those who wrote that day."""
    if found.direction != "both":
        return Taken("skipped", "group", snippet(talk.chat.title))
    voices = {key: whom.on_record(sitting, _other(talk, key)) for key in found.others}
    people = {one.pk: one for one in voices.values() if isinstance(one, Known)}
    if not people:
        return Taken("skipped", "stranger", snippet(", ".join(voices)))
    strangers = [key for key, one in voices.items() if one == "stranger" and key in row.newcomers]
    first = row.messages[0]
    title = fold(talk.chat.title) or f"{first.sent_at.isoformat()} {first.sender}"
    taken = _keep(sitting, talk, found, list(people.values()), f"group {title}")
    lines = {one.sender: one.line for one in reversed(row.messages)}
    noted = [Noted(lines[key], "part_stranger", snippet(key)) for key in strangers]
    return taken._replace(noted=(*taken.noted, *noted))


def _keep(sitting: Sitting, talk: Talk, found: DayExchange, people: list[Known], key: str) -> Taken:
    """The same day of a longer export is the same exchange."""
    at = dt.datetime.combine(found.on, dt.time(12), tzinfo=sitting.zone)
    subject = clean(talk.chat.title) if talk.chat.group else ""
    words = clean_lines(found.words)
    said = saying.Said(at, "message", found.direction, subject, words, timed=False)
    return saying.keep(sitting, sitting.id_of("day", key, found.on.isoformat()), people, said)
