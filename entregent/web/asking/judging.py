"""The readiness check of an ask as a page shows it: an answer, reasons, what to do first, each with why."""

import datetime as dt
from typing import NamedTuple

from django.utils.translation import get_language

from entregent.core import asking
from entregent.core.practices import practice
from entregent.records.asking.scenario import Wanted, scenario, size_of
from entregent.records.models import Owner, Person
from entregent.wording import asking as words
from entregent.wording.asks import SIZE_WORDS


class Said(NamedTuple):
    """A sentence, the practice behind it, and its title."""

    text: str
    practice: str
    title: str


class Judged(NamedTuple):
    """What the check answers, ready for the page; `size` is how much it took the words to ask for."""

    verdict: str
    answer: str
    reasons: tuple[Said, ...]
    first: tuple[Said, ...]
    ideas: bool
    size: str


def judged(owner: Owner, person: Person, wanted: Wanted, on: dt.date) -> Judged:
    """Whether it is fair to ask this of somebody on that day."""
    found = asking.check(scenario(owner, person, wanted, on))
    reasons = tuple(_said(words.reason(one, on), one.practice) for one in found.reasons)
    first = tuple(_said(words.step(one, on), one.practice) for one in found.first)
    ideas = any(one.code == "ask_suggestions" for one in found.first)
    size = "" if wanted.size or wanted.suggestions else str(SIZE_WORDS.get(size_of(wanted), ""))
    return Judged(found.verdict, words.verdict(found), reasons, first, ideas, size)


def _said(text: str, code: str) -> Said:
    return Said(text, code, practice(code).wording(get_language() or "fr").title)
