"""Reads one line about something given or received: what, which way, between whom, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from entregent.core import favours
from entregent.core.reading.dates import Day
from entregent.core.reading.favour_sides import BY, GIVEN, NOUNS, OF, RECEIVED, THANKS, TO
from entregent.core.reading.favour_ways import Doubt, Way, way_of
from entregent.core.reading.favour_words import KINDS
from entregent.core.reading.index import Index
from entregent.core.reading.language import language_of
from entregent.core.reading.mentions import Mention, mentions_in
from entregent.core.reading.past_spans import EVENTS, days_told_in
from entregent.core.reading.people import settle
from entregent.core.reading.skeleton import Skeleton
from entregent.core.reading.values import Known, Question
from entregent.core.reading.words import Joined, Word, words_of

_LONGEST = 200
"""Words of a line that are read."""


@dataclass(frozen=True, slots=True)
class FavourRead:
    """What a line says was given or received; `kind` "" and `given` None where it does not say.

    `who` are those sure, whom it came from first, else in the order of the line; in doubt they are in
    `questions`, and names of nobody on record in `unknown`. `what` is the line without its day. `doubt` says
    why it may tell of no favour at all: it did not take place, is still to come, is asked, or others' own.
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
    doubt: Doubt = ""


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
    days = days_told_in(Joined(words), today=today, french=tongue == "fr")
    closed = {at for day in days for at in range(day.first, day.last)}
    named = mentions_in(words, index, closed)
    cased = any(one.fits and words[one.first].text[:1].isupper() for one in named)
    mentions = [one for one in named if not _is_a_thing(words, one, cased)]
    said = _Line(line, words, mentions)
    settled = settle(line, words, mentions, mentions, index)
    skeleton = Skeleton(words, mentions, days)
    way = way_of(skeleton.text)
    given = _given(said, way)
    told = [one for one in days if not _is_a_term(words, one)]
    day = next((one for one in told if one.past), None)
    return FavourRead(
        kind=_kind(said, skeleton),
        given=given,
        who=_giver_first(said, skeleton, way, settled.who, index) if given is False else settled.who,
        questions=settled.questions,
        unknown=settled.unknown,
        on=min(day.past, today) if day and day.past else today,
        on_is_approximate=bool(day and day.approximate),
        what=_without_day(line, words, day),
        language=tongue,
        doubt=_doubt(said, way) or ("to_come" if day is None and told else ""),
    )


def _is_a_thing(words: list[Word], mention: Mention, cased: bool) -> bool:
    """Whether a word that may be a name is none here, being nobody's on record: a capital after an article
    is a body or a house ("la Chambre"), "Grâce à" a turn, and beside capitals a small letter a plain word."""
    if mention.fits or mention.last - mention.first > 1:
        return False
    word = words[mention.first]
    before = words[mention.first - 1].folded if mention.first else ""
    after = words[mention.last].folded if mention.last < len(words) else ""
    turn = word.folded == "grace" and after in ("a", "au", "aux")
    return turn or before in _ARTICLES or (cased and word.text[:1].islower())


_ARTICLES: Final = frozenset(("le", "la", "les", "l'", "the", "au", "aux", "du", "des", "un", "une", "an"))


def _is_a_term(words: list[Word], day: Day) -> bool:
    """Whether something is to be done by that day, which then says nothing of when this took place."""
    return any(word.folded in _TERMS for word in words[max(0, day.first - 1) : day.first + 1])


_TERMS: Final = frozenset("avant before by d'ici ici pour for until till jusqu'a des".split())


def _kind(line: _Line, skeleton: Skeleton) -> favours.Kind | None:
    """The first kind whose words are there; whoever is recommended to somebody is referred."""
    said = skeleton.text.replace("§", "")
    found = next((kind for kind, words in KINDS if words.search(said)), None)
    if found == "visibility" and len(line.mentions) > 1 and "recomm" in line.folded:
        return "referral"
    return found


def _given(line: _Line, way: Way) -> bool | None:
    """Whether the user gave; None where the line leaves it open."""
    if any(_from(line, one) for one in line.mentions):
        return False
    if way.given is not None or way.doubt:
        return way.given
    if RECEIVED.search(line.folded):
        return False
    if GIVEN.search(line.folded):
        return True
    return True if any(line.before(one) in TO for one in line.mentions) else None


def _doubt(line: _Line, way: Way) -> Doubt:
    """Why there may be no favour; help that is named with whom it came from was had."""
    named = way.given is None and way.doubt != "asked" and any(_from(line, one) for one in line.mentions)
    return "" if named else way.doubt


def _from(line: _Line, mention: Mention) -> bool:
    """Whether it came from them: "advice from Awa", "conseil d’Awa", "grâce à Awa"; not "le livre d’Awa"."""
    right_before, earlier = line.before(mention), line.before(mention, 2)
    if right_before in OF:
        return bool(NOUNS.search(" ".join(word.folded for word in line.words[: mention.first - 1])))
    return right_before in BY or (right_before in TO and earlier in THANKS)


def _giver_first(
    line: _Line, skeleton: Skeleton, way: Way, who: tuple[str, ...], index: Index
) -> tuple[str, ...]:
    """Of several, whom it came from comes first: "introduced to Léo by Awa"."""
    said = [one for one in line.mentions if one.sure and _gives(line, skeleton, way, one)]
    givers = {index.people[at].id for one in said for at in one.fits}
    return tuple(sorted(who, key=lambda one: one not in givers))


def _gives(line: _Line, skeleton: Skeleton, way: Way, one: Mention) -> bool:
    return _from(line, one) or skeleton.places[one.first] == way.giver


def _without_day(line: str, words: list[Word], day: Day | None) -> str:
    """The line without the day at its end, which stands beside it."""
    if day is None or any(word.text.isalnum() for word in words[day.last :]):
        return " ".join(line.split())
    first = day.first
    if {words[first].folded, words[day.last - 1].folded} & EVENTS:
        return " ".join(line.split())  # the day is told by what it was about
    while first and words[first - 1].folded in ("le", "on", "the", "l'", "in", "en"):
        first -= 1
    kept = line[: words[first].start].strip(" ,;:–—-(")
    return " ".join((kept or line).split())
