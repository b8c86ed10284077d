"""Reads one line about something that somebody asks of the user: who, what, since when, by when (P3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from entregent.core.reading.dates import Day, days_in
from entregent.core.reading.index import Index
from entregent.core.reading.language import language_of
from entregent.core.reading.mentions import Mention, mentions_in
from entregent.core.reading.past_spans import past_spans_in
from entregent.core.reading.people import settle
from entregent.core.reading.values import Known, Question
from entregent.core.reading.words import Joined, Word, words_of

_LONGEST: Final = 200
"""Words of a line that are read."""
_ASKS: Final = frozenset(
    """
    asks asked ask asking wants wanted want needs needed need like seeks requests requested wonders hopes
    demande demandait demandant demander voudrait veut voulait aimerait souhaite souhaiterait cherche
    sollicite prie espere propose besoin
    """.split()
)
_BEFORE: Final = frozenset(
    "m' me moi nous us i a 's has have had is was just would 'd vient de d' t' te l' qui who".split()
)
"""What may stand between a name and its verb."""
_AFTER: Final = frozenset("me moi us nous for to de d' about".split())
"""What the verb leads its matter in with."""
_BY: Final = frozenset("by before until till for avant pour d'ici ici jusqu' jusque d' on le".split())
"""What leads in the day by which something is wanted."""
_STILL: Final = frozenset(
    """asks wants want needs need like seeks hopes voudrait veut aimerait souhaite souhaiterait cherche
    espere""".split()
)
"""Of now: a month said beside them is one to come."""
_NOW: Final = frozenset(
    """asks wants want needs need seeks wonders hopes demande veut voudrait aimerait souhaite souhaiterait
    cherche sollicite prie espere propose besoin""".split()
)
"""Asked these days: a weekday in what is asked is the next one."""
_DONE: Final = frozenset("a ont avait avaient ai".split())
"""Before a French verb, these make it a thing of the past: « a demandé »."""
_OVER: Final = frozenset("last past ago earlier back dernier derniere passe passee y voila tot".split())
"""In a month, season or year, what says that it is over."""
_OF: Final = frozenset("of from de d' du des".split())
"""Before a day, what makes it a part of the matter: "the report of Monday"."""
_FROM: Final = frozenset("from de d'".split())


@dataclass(frozen=True, slots=True)
class RequestRead:
    """What a line says was asked of the user; in doubt whom it came from is in `questions`, a name of nobody
    on record in `unknown`. `on` is the day on which it came, `due` the one by which it is wanted."""

    who: tuple[str, ...]
    questions: tuple[Question, ...]
    unknown: tuple[str, ...]
    what: str
    on: date
    due: date | None
    language: str


def read_request(
    line: str, *, today: date, people: Index | Sequence[Known], language: str | None = None
) -> RequestRead:
    """What `line` tells, as of `today`; nothing is guessed: what it leaves open is asked. Linear in its
    length, of which 200 words are read."""
    index = people if isinstance(people, Index) else Index(people)
    words = words_of(line)[:_LONGEST]
    tongue = language or language_of(words)
    joined = Joined(words)
    days = days_in(joined, today=today, french=tongue == "fr")
    days += [one for one in past_spans_in(joined, today=today) if _is_over(words, one, days)]
    mentions = mentions_in(words, index, {at for day in days for at in range(day.first, day.last)})
    asker, matter = _asker(words, mentions, days)
    named = settle(line, words, [asker], mentions, index) if asker else None
    due = next((day for day in days if day.future and _wanted_by(words, day, matter)), None)
    came = next(
        (day for day in days if day.past and day is not due and not _within(day, matter, words)), None
    )
    return RequestRead(
        who=named.who if named else (),
        questions=named.questions if named else (),
        unknown=named.unknown if named else (),
        what=_what(line, words, matter, due),
        on=min(came.past, today) if came and came.past else today,
        due=due.future if due else None,
        language=tongue,
    )


def _is_over(words: list[Word], span: Day, days: list[Day]) -> bool:
    """Whether a month, a season or a year is when it was asked, and not when it is wanted."""
    if any(span.first < day.last and day.first < span.last for day in days):
        return False
    if {word.folded for word in words[span.first : span.last]} & _OVER:
        return True
    asked = [at for at, word in enumerate(words) if word.folded in _ASKS]
    told = span.last <= asked[0] or span.first == asked[0] + 1 if asked else False
    return told and words[asked[0]].folded not in _STILL


def _asker(words: list[Word], mentions: list[Mention], days: list[Day]) -> tuple[Mention | None, int]:
    """Who asks, and the word at which the matter begins: whoever stands before the verb, else the first."""
    for mention in mentions:
        verb = _verb_after(words, mention.last)
        if verb is not None:
            return mention, _past(words, verb + 1, days)
    if not mentions:
        return None, 0
    first = mentions[0]
    led = words[first.first - 1].folded if first.first else ""
    opened = first.last < len(words) and words[first.last].text in (":", ",", "-", "–", "—")
    return first, first.last + 1 if opened and (led in _FROM or not first.first) else 0


def _verb_after(words: list[Word], at: int) -> int | None:
    """The place of the verb of asking that follows, with little in between."""
    while at < len(words) and words[at].folded in _BEFORE and words[at].folded not in _ASKS:
        at += 1
    return at if at < len(words) and words[at].folded in _ASKS else None


def _past(words: list[Word], at: int, days: list[Day]) -> int:
    """The word after what only leads the matter in, the day on which it was asked among it."""
    said = {day.first: day.last for day in days if day.future is None}
    while at < len(words) and (words[at].folded in _AFTER or at in said):
        at = said.get(at, at + 1)
    return at


def _wanted_by(words: list[Word], day: Day, matter: int) -> bool:
    """Whether a day is the one until which there is time: "by Friday", "avant vendredi", or one to come."""
    led = words[day.first - 1].folded if day.first else ""
    told = day.past is None or led in _BY or words[day.first].folded in _BY
    return told or (day.first > matter > 0 and led not in _OF and _is_asked_now(words[:matter]))


def _is_asked_now(before: list[Word]) -> bool:
    """Whether what leads the matter in says that it is asked these days: "needs", « demande »."""
    at = next((place for place, word in enumerate(before) if word.folded in _ASKS), None)
    if at is None or before[at].folded not in _NOW:
        return False
    return before[at].folded == "besoin" or not (at and before[at - 1].folded in _DONE)


def _within(day: Day, matter: int, words: list[Word]) -> bool:
    """Whether a day is part of the matter and not of when it was asked: "read the report of Monday"."""
    return bool(matter) and day.first >= matter and any(w.text.isalnum() for w in words[day.last :])


def _what(line: str, words: list[Word], matter: int, due: Day | None) -> str:
    """The matter, without the day at its end, which stands beside it."""
    start = words[matter].start if matter < len(words) else 0
    end = len(line)
    if due is not None and not any(word.text.isalnum() for word in words[due.last :]):
        first = due.first
        while first > matter and words[first - 1].folded in _BY:
            first -= 1
        end = words[first].start if first > matter else end
    kept = " ".join(line[start:end].split()).strip(" ,;:–—-(.")
    return kept or " ".join(line.split())
