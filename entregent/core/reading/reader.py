"""Reads a hurried line about an exchange: who, when, how, which way, and what was promised."""

import re
from collections.abc import Sequence
from datetime import date

from entregent.core.exchanges import Channel
from entregent.core.reading.channel_words import CUE
from entregent.core.reading.channels import channel_of, talks
from entregent.core.reading.commitments import Found, commitments
from entregent.core.reading.counterparts import Roles
from entregent.core.reading.dates import Day, days_in
from entregent.core.reading.directions import direction_of
from entregent.core.reading.index import Index
from entregent.core.reading.language import language_of
from entregent.core.reading.mentions import Mention, mentions_in
from entregent.core.reading.news import Subjects, news_in
from entregent.core.reading.people import settle
from entregent.core.reading.sentences import clauses_of
from entregent.core.reading.skeleton import Skeleton
from entregent.core.reading.values import Known, Promise, Reading, Span, Understood
from entregent.core.reading.words import Joined, Word, words_of

_LONGEST = 500
"""Words of a line that are read: a hurried line has twenty."""


def read(line: str, *, today: date, people: Index | Sequence[Known], language: str | None = None) -> Reading:
    """What the line says, as of `today`; `people` are those on record (give an `Index` to read many lines).

    Nobody is chosen in silence where two people fit: they are in `questions`. A name that fits nobody
    on record is
    in `unknown`. The day of the exchange looks back, that of a promise forward (practice F11).
    """
    index = people if isinstance(people, Index) else Index(people)
    words = words_of(line)[:_LONGEST]
    tongue = language or language_of(words)
    days = days_in(Joined(words), today=today, french=tongue == "fr")
    closed = {at for d in days for at in range(d.first, d.last)}
    mentions = mentions_in(words, index, closed)
    made = commitments(line, words, days, language=tongue)
    return _reading(line, words, days, mentions, made, index, today, tongue)


def promises(text: str, *, today: date, language: str | None = None) -> tuple[Promise, ...]:
    """The promises of a text of the user's own, a message or a note, in the order they are made."""
    words = words_of(text)
    tongue = language or language_of(words)
    days = days_in(Joined(words), today=today, french=tongue == "fr")
    return tuple(f.promise for f in commitments(text, words, days, language=tongue))


def _reading(
    line: str,
    words: list[Word],
    days: list[Day],
    mentions: list[Mention],
    made: list[Found],
    index: Index,
    today: date,
    tongue: str,
) -> Reading:
    skeleton = Skeleton(words, mentions, days)
    chosen = Roles(skeleton, mentions, [(f.first, f.last) for f in made]).decide()
    people = settle(line, words, chosen, mentions, index)
    told = _without(skeleton, made)
    channel, start, end = channel_of(told)
    if channel == "other" and start < 0 and not made:
        channel, start, end = channel_of(skeleton.text)
    cue = next((at for at, place in skeleton.places.items() if place == start), -1)
    day = _day_of_exchange(words, days, made, _heads(words, skeleton, chosen, start), cue)
    named = [Understood(*pair) for pair in people.spans]
    sure = tuple((m, tuple(index.people[p].id for p in m.fits)) for m in mentions if m.sure)
    told_of = Subjects(people.who, sure)
    return Reading(
        who=people.who,
        questions=people.questions,
        unknown=people.unknown,
        channel=channel,
        on=(day.past if day and day.past else today),
        on_is_approximate=bool(day and day.approximate),
        direction=direction_of(channel, told, spoke=talks(told)),
        promises=tuple(f.promise for f in made),
        language=tongue,
        understood=tuple(
            sorted(
                named + _heard(words, skeleton, channel, start, end) + _dated(words, day),
                key=lambda u: u.span,
            )
        ),
        news=tuple(news_in(line, words, days, told_of, [(f.first, f.last) for f in made], today)),
    )


def _without(skeleton: Skeleton, made: list[Found]) -> str:
    """The line as said of the exchange itself: the promises blanked out, unless nothing else is left."""
    text = list(skeleton.text)
    for found in made:
        start = _place(skeleton, found.first)
        end = _place(skeleton, found.last)
        text[start:end] = " " * (end - start)
    left = "".join(text)
    return left if re.search(r"\w", left) else skeleton.text


def _place(skeleton: Skeleton, word: int) -> int:
    later = [place for at, place in skeleton.places.items() if at >= word]
    return min(later, default=len(skeleton.text))


def _heads(words: list[Word], skeleton: Skeleton, chosen: list[Mention], cue: int) -> int:
    """Where the head of the line ends: the clause of the channel or of whom it was with, and two bare
    clauses after it ("…, squash, Monday")."""
    anchors = [m.first for m in chosen] + [at for at, place in skeleton.places.items() if place == cue >= 0]
    clauses = clauses_of(words)
    held = [c for c in clauses if any(c.first <= a < c.last for a in anchors[:1] + anchors[-1:])]
    end = max((c.last for c in held), default=clauses[0].last if clauses else 0)
    end = _past_aside(words, end)
    for beside in [c for c in clauses if c.first >= end][:2]:
        if beside.last - beside.first > _BARE:
            break
        end = beside.last
    return end


def _past_aside(words: list[Word], end: int) -> int:
    """Past the brackets that open here: "avec Thomas (le grand, pas le cousin) mardi"."""
    signs = [w.text for w in words[: end + 1]]
    if signs.count("(") <= signs[:-1].count(")"):
        return end
    return next((at + 1 for at in range(end, len(words)) if words[at].text == ")"), end)


_BARE = 4
"""Words in a clause that holds a day and little else: "…, mardi midi"."""


def _day_of_exchange(
    words: list[Word], days: list[Day], made: list[Found], head: int, cue: int
) -> Day | None:
    """The first day outside the promises that can lie in the past: in the head of the line, or surely
    past; the day of the occasion itself ("au mariage de samedi", its word at `cue`) is one."""
    outside = [d for d in days if d.past and not any(f.first <= d.first < f.last for f in made)]
    outside = [d for d in outside if cue == d.first - 2 >= 0 or not _of_something_else(words, d)]
    first = next((d for d in outside if d.first < head or not d.future), None)
    mended = [d for d in outside if first and d.first > first.first and words[d.first - 1].folded in _MENDING]
    return mended[0] if mended else first


_CUE = re.compile(rf"(?:{CUE})")
_MENDING = frozenset("no non pardon plutot sorry rather actually enfin".split())
"""Before a day: what was said first is taken back ("Monday, no, Tuesday")."""
_LEANING = frozenset(
    """d' de re about for pour pr dispo dispos disponible libre libres free available ok okay partant partante
    preneur preneuse until till jusqu' before avant since depuis off concernant regarding abt sauf except
    pas not deadline echeance suite by ici""".split()
)


_PUT_OFF = frozenset("cancel annuler annule decaler reporter postpone make".split())


def _of_something_else(words: list[Word], day: Day) -> bool:
    """Whether the day is that of something spoken of: "re Sunday", "dispo samedi", "le rapport de mardi"."""
    led = words[day.first - 1].folded if day.first else ""
    if words[day.first].folded == "du" and not _CUE.fullmatch(led):
        return True
    if led in _PUT_OFF:
        return bool(day.future)
    return led in _LEANING or (words[day.first].folded in _LEANING and bool(day.future))


def _heard(words: list[Word], skeleton: Skeleton, channel: Channel, start: int, end: int) -> list[Understood]:
    if start < 0 or channel == "other":
        return []
    inside = [at for at, place in skeleton.places.items() if start <= place < end]
    if not inside:
        return []
    return [Understood("channel", Span(words[inside[0]].start, words[inside[-1]].end))]


def _dated(words: list[Word], day: Day | None) -> list[Understood]:
    return [Understood("date", Span(words[day.first].start, words[day.last - 1].end))] if day else []
