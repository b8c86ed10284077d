"""Turns a day of the record into the letter that is read: greeting, paragraphs, choices."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from entregent.core.drafting import Draft
from entregent.core.planning import Line
from entregent.core.practices import practice
from entregent.records.asking import drafts
from entregent.records.exchanges import zone
from entregent.records.models import Decision, Owner
from entregent.records.today.day import Day, Entry
from entregent.wording import hooks
from entregent.wording.reasons import why
from entregent.wording.times import number, on_day

_BLANKS: Final = re.compile(r"[ \t\r\n]+")  # not the spaces that French typography keeps from breaking
LONGEST_WORDS: Final = 280
"""Characters of the last words that are shown above a draft."""


class Piece(NamedTuple):
    """A stretch of a draft: words, or a blank to fill."""

    text: str
    blank: bool


class Paragraph(NamedTuple):
    """One line of the day, ready to be read; `also` are further reasons about the same person.

    `habit` is what the user does anyway and into which the line fits, `invitation` the week's; `answering` is
    the page on which an answer is said that nobody can guess.
    """

    entry: Entry
    name: str
    anchor: str
    why: str
    also: tuple[str, ...]
    said: str
    practice: str
    practice_title: str
    minutes: str
    pieces: tuple[Piece, ...]
    another: str
    later: tuple[tuple[str, str], ...]
    habit: str
    invitation: str
    invited: str
    invited_title: str
    answering: str


class Letter(NamedTuple):
    """The whole page."""

    on: dt.date
    greeting: str
    lead: str
    paragraphs: tuple[Paragraph, ...]
    newcomer: bool
    waiting: str
    rest: str
    quiet: bool
    anyway: bool


def letter(owner: Owner, found: Day, on: dt.date, *, anyway: bool = False) -> Letter:
    """The letter of `found`, in the language of the request; `anyway`: though its day is quiet."""
    name = owner.name.partition(" ")[0]
    hour = timezone.now().astimezone(zone(owner)).hour
    return Letter(
        on,
        _greeting(name, hour),
        _lead(found),
        tuple(_paragraph(entry, on, anyway=anyway) for entry in found.entries),
        found.newcomer,
        _waiting(found),
        hooks.rest(found.plan.rest, anything=bool(found.entries)),
        found.plan.rest == "quiet_day",
        anyway,
    )


def _greeting(name: str, hour: int) -> str:
    if not name:
        return _("Good evening.") if hour >= 18 else _("Good morning.") if hour < 12 else _("Good afternoon.")
    if hour >= 18:
        return _("Good evening, {name}.").format(name=name)
    text = _("Good morning, {name}.") if hour < 12 else _("Good afternoon, {name}.")
    return text.format(name=name)


def _lead(found: Day) -> str:
    count = len(found.entries)
    if count and found.newcomer and all(entry.line.kind == "first_step" for entry in found.entries):
        return _("The first step: a few people, a personal message to each, nothing asked.")
    if not count:
        return ""
    people = ngettext("One person comes to mind", "{count} people come to mind", count)
    minutes = ngettext("about a minute in all", "about {count} minutes in all", found.plan.spent)
    said = people.format(count=number(count)), minutes.format(count=number(found.plan.spent))
    return f"{said[0][:1].upper()}{said[0][1:]}, {said[1]}."


def _waiting(found: Day) -> str:
    count = found.plan.waiting
    if not count:
        return ""
    return ngettext(
        "One more person can wait for another day.",
        "Others can wait for another day; nothing is lost, and nothing piles up.",
        count,
    )


def _said(words: str, direction: str) -> str:
    """The last words between the two, shortened, and whose they are."""
    said = Truncator(_BLANKS.sub(" ", words).strip()).chars(LONGEST_WORDS)
    if not said:
        return ""
    labelled = {"in": _("Their last words: “{words}”"), "out": _("Your last words: “{words}”")}
    return labelled.get(direction, _("The last words between you: “{words}”")).format(words=said)


def _paragraph(entry: Entry, on: dt.date, *, anyway: bool) -> Paragraph:
    line, name = entry.line, entry.person.given or entry.person.name
    minutes = ngettext("about a minute", "about {count} minutes", line.minutes)
    invited = line.offer.practice if line.offer else ""
    return Paragraph(
        entry,
        name,
        f"act-{entry.person.pk}",
        why(line.reason, name, on),
        tuple(why(other.reason, name, on) for other in line.also),
        _said(*entry.last_words),
        line.practice,
        _title(line.practice),
        minutes.format(count=number(line.minutes)),
        tuple(_pieces(entry.draft)),
        _another(entry, anyway=anyway),
        _later(on),
        line.habit.text if line.habit else "",
        hooks.invitation(line, name),
        invited,
        _title(invited) if invited else "",
        _answering(line),
    )


def _answering(line: Line) -> str:
    """The page of the request that the line is to answer; empty for any other line."""
    named = drafts.named(line.key)
    return reverse("request", args=[named.id]) if named and line.reason.code == "request_answer" else ""


def _another(entry: Entry, *, anyway: bool) -> str:
    """The query that shows the same day with another approach to this draft; empty where there is none."""
    asked = {"try": f"{entry.variant + 1}!{entry.line.key}", **({"anyway": "1"} if anyway else {})}
    return urlencode(asked) if entry.draft.variants > 1 else ""


def _title(practice_id: str) -> str:
    return practice(practice_id).wording(get_language() or "fr").title


def _pieces(draft: Draft) -> Iterator[Piece]:
    position = 0
    for blank in draft.blanks:
        start, end = blank.span
        yield Piece(draft.body[position:start], blank=False)
        yield Piece(draft.body[start:end], blank=True)
        position = end
    yield Piece(draft.body[position:], blank=False)


def _later(on: dt.date) -> tuple[tuple[str, str], ...]:
    """The days that can be chosen with one tap."""
    choices = ((1, _("Tomorrow")), (7, _("In a week")), (30, _("In a month")), (90, _("In three months")))
    return tuple(((on + dt.timedelta(days=days)).isoformat(), words) for days, words in choices)


def told(decision: Decision, name: str) -> str:
    """What was just decided, in one sentence."""
    if decision.verdict == "snooze" and decision.until:
        return _("{name}: again {day}.").format(name=name, day=on_day(decision.until, decision.on))
    texts = {
        "done": _("Done: the exchange with {name} is on record."),
        "skip": _("{name}: not this time."),
        "never": _("{name} will not be proposed any more."),
    }
    return texts.get(decision.verdict, "").format(name=name)
