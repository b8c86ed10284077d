"""Reads one line about something given or received: what, which way, between whom, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from entregent.core import favours
from entregent.core.reading.dates import Day, days_in
from entregent.core.reading.favour_words import BY, GIVEN, KINDS, NOUNS, OF, RECEIVED, THANKS, TO
from entregent.core.reading.index import Index
from entregent.core.reading.language import language_of
from entregent.core.reading.mentions import Mention, mentions_in
from entregent.core.reading.past_spans import past_spans_in
from entregent.core.reading.people import settle
from entregent.core.reading.values import Known, Question
from entregent.core.reading.words import Joined, Word, words_of

_LONGEST = 200
"""Words of a line that are read."""


@dataclass(frozen=True, slots=True)
class FavourRead:
    """What a line says was given or received; `kind` "" and `given` None where it does not say.

    `who` are those sure, whom it came from first, else in the order of the line; in doubt they are in
    `questions`, and names of nobody on record in `unknown`. `what` is the line without its day.
    """

    kind: favours.Kind | None
    given: bool | None
    who: tuple[str, ...]
    questions: tuple[Question, ...]
    unknown: tuple[str, ...]
    on: date
    on_is_approximate: bool
    what: str
    language: str


class _Line(NamedTuple):
    text: str
    words: list[Word]
    mentions: list[Mention]

    @property
    def folded(self) -> str:
        """The words, folded, apart by one space."""
        return " ".join(word.folded for word in self.words)

    def before(self, mention: Mention, far: int = 1) -> str:
        """The word that stands so far before a name."""
        at = mention.first - far
        return self.words[at].folded if at >= 0 else ""


def read_favour(
    line: str, *, today: date, people: Index | Sequence[Known], language: str | None = None
) -> FavourRead:
    """What `line` tells, as of `today`; nothing is guessed: what it leaves open is asked."""
    index = people if isinstance(people, Index) else Index(people)
    words = words_of(line)[:_LONGEST]
    tongue = language or language_of(words)
    days = _days(Joined(words), today, french=tongue == "fr")
    closed = {at for day in days for at in range(day.first, day.last)}
    mentions = mentions_in(words, index, closed)
    said = _Line(line, words, mentions)
    named = settle(line, words, mentions, mentions, index)
    kind, given = _kind(said), _given(said)
    day = next((one for one in days if one.past), None)
    return FavourRead(
        kind=kind,
        given=given,
        who=_giver_first(said, named.who, index) if given is False else named.who,
        questions=named.questions,
        unknown=named.unknown,
        on=min(day.past, today) if day and day.past else today,
        on_is_approximate=bool(day and day.approximate),
        what=_without_day(line, words, day),
        language=tongue,
    )


def _days(joined: Joined, today: date, *, french: bool) -> list[Day]:
    """The days of the line, then its months, seasons and years, a day of which is only near."""
    days = days_in(joined, today=today, french=french)
    spans = past_spans_in(joined, today=today)
    said = [
        day._replace(approximate=day.approximate or any(_meet(day, one) for one in spans)) for day in days
    ]
    return said + [span for span in spans if not any(_meet(span, one) for one in days)]


def _meet(one: Day, other: Day) -> bool:
    return one.first < other.last and other.first < one.last


def _kind(line: _Line) -> favours.Kind | None:
    """The first kind whose words are there; whoever is recommended to somebody is referred."""
    found = next((kind for kind, words in KINDS.items() if words.search(line.folded)), None)
    if found == "visibility" and len(line.mentions) > 1 and "recomm" in line.folded:
        return "referral"
    return found


def _given(line: _Line) -> bool | None:
    """Whether the user gave; None where the line leaves it open."""
    if RECEIVED.search(line.folded) or any(_from(line, one) for one in line.mentions):
        return False
    if GIVEN.search(line.folded):
        return True
    return True if any(line.before(one) in TO for one in line.mentions) else None


def _from(line: _Line, mention: Mention) -> bool:
    """Whether it came from them: "advice from Awa", "conseil d’Awa", "grâce à Awa"; not "le livre d’Awa"."""
    right_before, earlier = line.before(mention), line.before(mention, 2)
    if right_before in OF:
        return bool(NOUNS.search(" ".join(word.folded for word in line.words[: mention.first - 1])))
    return right_before in BY or (right_before in TO and earlier in THANKS)


def _giver_first(line: _Line, who: tuple[str, ...], index: Index) -> tuple[str, ...]:
    """Of several, whom it came from comes first: "introduced to Léo by Awa"."""
    said = [one for one in line.mentions if one.sure and _from(line, one)]
    givers = {index.people[at].id for one in said for at in one.fits}
    return tuple(sorted(who, key=lambda one: one not in givers))


def _without_day(line: str, words: list[Word], day: Day | None) -> str:
    """The line without the day at its end, which stands beside it."""
    if day is None or any(word.text.isalnum() for word in words[day.last :]):
        return " ".join(line.split())
    first = day.first
    while first and words[first - 1].folded in ("le", "on", "the", "l'", "in", "en"):
        first -= 1
    kept = line[: words[first].start].strip(" ,;:–—-(")
    return " ".join((kept or line).split())
