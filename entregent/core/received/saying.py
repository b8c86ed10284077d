"""The sentences of a message with their clauses and days, as the turns of promising and telling see them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from entregent.core.lint.message import Message
from entregent.core.reading.dates import Day, days_in
from entregent.core.reading.pieces import Piece, days_between, piece_of
from entregent.core.reading.sentences import clauses_of
from entregent.core.reading.words import Joined, Word, words_of

_READ: Final = 300
"""Characters of a clause that are searched: some patterns look ahead."""


class Said(NamedTuple):
    """A sentence as written, from character `start` of the body on; its days lie where its tense says."""

    text: str
    start: int
    asks: bool
    french: bool
    words: list[Word]
    days: list[Day]
    pieces: list[Piece]

    @property
    def end(self) -> int:
        """Where it ends in the body."""
        return self.start + len(self.text)

    @property
    def whole(self) -> str:
        """Its clauses as patterns see them."""
        return " ".join(piece.text for piece in self.pieces)

    def span(self, first: Piece, last: Piece) -> tuple[int, int]:
        """Where the clauses from `first` to `last` stand in the body."""
        start = self.words[first.clause.first].start
        return self.start + start, self.start + self.words[last.clause.last - 1].end

    def days_of(self, piece: Piece) -> list[Day]:
        """The days that the clause names."""
        return days_between(self.days, piece.clause)


def sayings(message: Message, today: date) -> Iterator[Said]:
    """The sentences in order; every character is looked at a fixed number of times."""
    french = message.language == "fr"
    for sentence in message.sentences:
        start, end = message.at(sentence.start, sentence.end)
        yield _said(message.written[start:end], start, today, asks=sentence.asks, french=french)


def _said(text: str, start: int, today: date, *, asks: bool, french: bool) -> Said:
    words = words_of(text)
    days = days_in(Joined(words), today=today, french=french)
    pieces = [piece_of(words, clause, days) for clause in clauses_of(words)]
    held = ((piece, days_between(days, piece.clause)) for piece in pieces)
    placed = [day for piece, inside in held for day in _placed(piece, inside, french=french)]
    return Said(text, start, asks, french, words, placed, pieces)


def _placed(piece: Piece, days: list[Day], *, french: bool) -> Iterator[Day]:
    """The days of a clause, behind where it tells of what was: "Léo est né mardi"."""
    behind = False
    parts = _AND.split(piece.text[:_READ])
    for number, part in enumerate(parts):
        behind = is_past(part, french=french) or (behind and not (number and _ANEW.match(part)))
        for day in days[: part.split().count("DD")]:
            yield day._replace(future=None) if day.past and behind else day
        days = days[part.split().count("DD") :]
    yield from days


_AND: Final = re.compile(r" (?:et|mais|and|but|puis|then|donc|so|que|qu'|that) ")
_ANEW: Final = re.compile(
    r"(?:je|j'|on|nous|il|elle|ils|elles|mon|ma|mes|notre|nos|c'|ca|i|we|he|she|they|it|my|our|NN|le|la|"
    r"les|the|tu|vous|"
    r"you)(?!\S)"
)
"""A subject of its own: what was before it says nothing of its tense."""
_PLANNED: Final = re.compile(
    r"(?<!\S)(?:prevue?s?|reserve§?e?s?|booke§?|decide§|fixe§|choisie?s?|convenu\w*|programme§|planifie§|"
    r"cale§|"
    r"inscrite?s?|invite§|convoque§|achete§ (?:les|des|nos|mes) (?:billets|places)|pris (?:les|des|nos|"
    r"mes) "
    r"(?:billets|places)|pris (?:rdv|rendez-vous)|(?:eu|obtenu|accepte§) (?:un |le |ma |mon )?(?:rdv|"
    r"rendez-vous|"
    r"date|creneau|poste)|decale§|repousse§|reporte§|booked|planned|decided|scheduled|arranged|chosen|"
    r"picked|"
    r"set|fixed|signed up|registered|entered|invited|bought tickets|got (?:tickets|places|an appointment|a "
    r"date)|"
    r"postponed|moved to|due|supposed)(?!\S)"
)
"""What was done so that something comes: its day lies ahead."""
_DONE_FR: Final = (
    r"(?:\S+e§|eue?s?|ete|fait|vu|pris|mis|recue?s?|perdue?s?|ne|nes|nee|nees|morte?s?|partie?s?|venue?s?|"
    r"revenue?s?|sortie?s?|finie?s?|obtenue?s?|ouverte?s?|reussi|rendue?s?|lu|dit|ecrit|appris|repris|"
    r"rejoint|"
    r"accueillie?s?|couru|elue?s?|devenue?s?|soutenu|parue?s?|disparue?s?|vendue?s?|suivi|vecu|attendu|"
    r"entendu|senti|dormi|du|pu|promue?s?|admise?s?)"
)
_BESIDE_FR: Final = r"(?: (?:bien|deja|enfin|tous|toutes|ete|tout|juste|aussi|pas|donc|finalement|meme))*"
_WENT_FR: Final = (
    r"(?:ne|nes|nee|nees|ne§|morte?s?|partie?s?|arrive§|venue?s?|alle§|sortie?s?|entre§|rentre§|tombe§|"
    r"passe§|"
    r"devenue?s?|decede§|revenue?s?|parue?s?|reste§|retourne§)"
)
_PAST_FR: Final = re.compile(
    rf"(?<!\S)(?:(?:ai|as|avons|avez|ont|(?:on|il|elle|ca|qui|NN|nous|m'|s' en|[a-z]+e?) a){_BESIDE_FR} "
    rf"(?:{_DONE_FR}|(?!une|encore|quelque|autre|notre|entre|comme|quatre|quinze|trente)[a-z]{{3,}}(?:e|"
    rf"ee)(?= ))|"
    rf"(?:suis|es|est|sommes|etes|sont){_BESIDE_FR} {_WENT_FR}|"
    rf"(?:me suis|m' est|t' es|s' est|se sont|nous sommes|vous etes){_BESIDE_FR} {_DONE_FR}|"
    r"(?:viens|vient|venons|viennent) (?:juste |tout juste )?(?:de|d')|"
    r"etais|etait|etions|etaient|avais|avait|avions|avaient)(?!\S)"
)
_DONE_EN: Final = (
    r"(?:was|were|had|did|went|got|came|took|left|gave|died|began|bought|sold|lost|won|met|saw|found|"
    r"became|"
    r"made|told|heard|ran|flew|broke|spent|sat|wrote|sent|put|brought|thought|spoke|forgot|paid|kept|"
    r"taught|built|caught|drove|ate|fell|felt|"
    r"grew|knew|rang|sang|been|gone|given|[a-z]{2,}ed)"
)
_PAST_EN: Final = re.compile(
    rf"(?<!\S)(?:was|were|had|did|died|went|(?:i|we|he|she|they|it|who|NN|[a-z]+|'ve|have|has|'s)"
    rf"(?: (?:just|finally|already|also|only|both))* {_DONE_EN}|^{_DONE_EN})(?!\S)"
)
_HAVE_GOT: Final = re.compile(r"(?<!\S)(?:'ve|have|has|'s) got(?!\S)")
_AHEAD_EN: Final = re.compile(
    r"(?<!\S)(?:'ll|will|'m|am|'re|are|gonna|going to|about to|(?:is|'s) [a-z]+ing|need|needs|to be)(?!\S)"
)


def is_past(text: str, *, french: bool) -> bool:
    """Whether the clause tells of what was, and not of what was planned for a day to come."""
    text = text[:_READ]
    if _PLANNED.search(text):
        return False
    if french:
        return bool(_PAST_FR.search(text))
    text = _HAVE_GOT.sub("", text)
    return bool(_PAST_EN.search(text) and not _AHEAD_EN.search(text))
