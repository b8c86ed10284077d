"""Clauses as patterns see them: days as DD, names as NN, and the way back to the words."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from entregent.core.reading.dates import Day
from entregent.core.reading.given_names import ALL
from entregent.core.reading.sentences import Clause, clauses_of
from entregent.core.reading.vocabulary import STOP
from entregent.core.reading.words import Word, marked


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause with its text; `places` and `at` lead from a place in the text to its word."""

    clause: Clause
    text: str
    places: tuple[int, ...]
    """Place in `text` of each token, and `at` the word it stands for."""
    at: tuple[int, ...]

    def word_at(self, place: int) -> int:
        """The index of the first word whose token starts at or after this place of the text."""
        for start, word in zip(self.places, self.at, strict=True):
            if start >= place:
                return word
        return self.clause.last


def sentences_of(words: list[Word]) -> Iterator[list[Clause]]:
    """Clauses by sentence; a sentence is dropped where the next one takes it back as a joke."""
    group: list[Clause] = []
    for clause in clauses_of(words):
        if group and clause.sentence != group[0].sentence:
            yield group
            group = []
        group.append(clause)
    if group:
        yield group


def piece_of(words: list[Word], clause: Clause, days: list[Day]) -> Piece:
    """The clause with days as DD and names as NN."""
    ends = {d.first: d.last for d in days_between(days, clause)}
    tokens: list[str] = []
    places: list[int] = []
    origins: list[int] = []
    at, length = clause.first, 0
    while at < clause.last:
        token, last = (
            ("DD", min(ends[at], clause.last)) if at in ends else (_token(words, at, clause), at + 1)
        )
        if not (token == "NN" and tokens and tokens[-1] == "NN"):  # noqa: S105 - a mark for a name
            tokens.append(token)
            places.append(length)
            origins.append(at)
            length += len(token) + 1
        at = max(last, at + 1)
    return Piece(clause, " ".join(tokens), tuple(places), tuple(origins))


def days_between(days: list[Day], clause: Clause) -> list[Day]:
    """The days that begin in the clause; they come in order: a long text takes no longer a clause."""
    return days[bisect_left(days, (clause.first,)) : bisect_left(days, (clause.last,))]


def _token(words: list[Word], at: int, clause: Clause) -> str:
    word = words[at]
    if not word.capital or word.folded in STOP or (word.text.isupper() and len(word.text) > 1):
        return marked(word)
    heads = at == clause.first and (at == 0 or not words[at - 1].is_word)
    return "NN" if word.folded in ALL or not heads else marked(word)
