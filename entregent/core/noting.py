"""Reads one promise from a hurried line, in whatever form it is jotted down (C6, F11)."""

from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from entregent.core.exchanges import Side
from entregent.core.reading import Index, Reading, promises
from entregent.core.reading.dates import days_in
from entregent.core.reading.mentions import mentions_in
from entregent.core.reading.people import settle
from entregent.core.reading.words import Joined, words_of

_BEGINNINGS: Final = {"fr": ("je vais ", "je lui "), "en": ("I will ",)}
"""What makes a bare act ("send Awa the article on Friday") the user's own promise."""


class Noted(NamedTuple):
    """A promise as it was jotted down: by whom, what, until when where it says so."""

    by: Side
    what: str
    due: date | None


def noted(line: str, *, today: date, language: str) -> tuple[Noted, ...]:
    """The promises of a line; a line that reads as none is one of the user's, whole, by the day it names.

    >>> noted("call the plumber", today=date(2026, 3, 2), language="en")
    (Noted(by='me', what='call the plumber', due=None),)
    """
    text = " ".join(line.split())
    if not text:
        return ()
    tongue = "fr" if language == "fr" else "en"
    for beginning in ("", *_BEGINNINGS[tongue]):
        found = promises(f"{beginning}{_lowered(text) if beginning else text}", today=today, language=tongue)
        if found:
            return tuple(Noted(one.by, one.what, one.due) for one in found)
    return (Noted("me", text[:500], _day(text, today, tongue)),)


def with_everybody(reading: Reading, line: str, index: Index, today: date) -> Reading:
    """The reading with everybody whom the line names, where it was read as being with nobody.

    In a line about an exchange whoever stands within a promise is not whom it was with; here they are.
    """
    if reading.who or reading.questions:
        return reading
    words = words_of(line)
    days = days_in(Joined(words), today=today, french=reading.language == "fr")
    closed = {at for day in days for at in range(day.first, day.last)}
    mentions = mentions_in(words, index, closed)
    named = settle(line, words, mentions, mentions, index)
    return replace(reading, who=named.who, questions=named.questions, unknown=named.unknown)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def _day(text: str, today: date, language: str) -> date | None:
    days = days_in(Joined(words_of(text)), today=today, french=language == "fr")
    return min((day.future for day in days if day.future and day.future >= today), default=None)
