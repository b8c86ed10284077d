"""Finds what a line tells of the lives of others: a new job, a move, a birth, and when."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from entregent.core.reading.dates import Day
from entregent.core.reading.days import MONTH, MONTHS, months_on
from entregent.core.reading.mentions import Mention
from entregent.core.reading.news_turns import TURNS
from entregent.core.reading.pieces import Piece, days_between, piece_of, sentences_of
from entregent.core.reading.values import News, Span
from entregent.core.reading.vocabulary import KIN, STOP
from entregent.core.reading.void_turns import clause_is_void, sentence_is_void
from entregent.core.reading.words import Word


class Told(NamedTuple):
    """A piece of news, and the words (first, last) that tell it."""

    news: News
    first: int
    last: int


class Subjects(NamedTuple):
    """Whom news may be about: the counterparts' ids, and each name of the line with the ids it surely "
    "means."""

    who: tuple[str, ...]
    named: tuple[tuple[Mention, tuple[str, ...]], ...]


def news_in(
    text: str,
    words: list[Word],
    days: list[Day],
    people: Subjects,
    promised: Sequence[tuple[int, int]],
    today: date,
) -> list[News]:
    """The news in the order they are told; what is promised (words first to last), denied, wished for "
    "or asked
    is none, nor is what the user says of their own life. One piece of each kind about the same people."""
    found: dict[tuple[str, tuple[str, ...]], News] = {}
    for clauses in sentences_of(words):
        pieces = [piece_of(words, clause, days) for clause in clauses]
        if clauses[0].asked or sentence_is_void(" ".join(p.text for p in pieces)):
            continue
        for piece in pieces:
            if any(first <= piece.clause.first < last for first, last in promised):
                continue
            for one in _of_piece(text, words, days, piece, people, today):
                found.setdefault((one.kind, one.about), one)
    return list(found.values())


def _of_piece(
    text: str, words: list[Word], days: list[Day], piece: Piece, people: Subjects, today: date
) -> Iterator[News]:
    if clause_is_void(piece.text):
        return
    for kind, turn in TURNS:
        m = turn.search(piece.text, 0, _READ)
        if not m:
            continue
        about = None if m.start() and _somebody_new(words, piece) else _about(piece, m, people, kind)
        if about is None:
            continue
        start, end = words[piece.clause.first].start, words[piece.clause.last - 1].end
        on, approximate = _when(piece, m, days_between(days, piece.clause), today)
        yield News(kind, text[start:end], about, on, approximate, Span(start, end))
        return


_READ: Final = 300
"""Characters of a clause that are read: the patterns look ahead."""
_OWN: Final = frozenset("je j' i we nous on moi tu vous you my mon ma mes notre our".split())
_THEY: Final = frozenset("il elle he she ils elles they qui who".split())


def _somebody_new(words: list[Word], piece: Piece) -> bool:
    """Whether the clause is about a name that is on no list: a capital after a comma, and no name known."""
    first = piece.clause.first
    strange = words[first].capital and not piece.text.startswith("NN") and words[first].folded not in STOP
    return strange and first > 0 and words[first - 1].text in ",:(–—-"


def _about(piece: Piece, m: re.Match[str], people: Subjects, kind: str) -> tuple[str, ...] | None:
    """Ids of whom the clause is about, empty where it cannot be told; None where it is nobody's news here."""
    before = piece.text[: m.start()].split()
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        if word in _OWN:
            return None
        if word in _THEY:
            return people.who
        if word in KIN and kind != "family":
            return None
        if word == "NN":
            return _named(piece, at, people)
    return people.who


def _named(piece: Piece, at: int, people: Subjects) -> tuple[str, ...] | None:
    """The person of this name, where it is surely one; None for a stranger."""
    first = piece.at[at]
    ids = next((ids for mention, ids in people.named if mention.first <= first < mention.last), ())
    return ids if len(ids) == 1 else None


_MONTH: Final = re.compile(
    rf"(?<!\S)(?:en|in|debut|fin|mi|courant|early|late|mid|since|depuis|from|come|by|des|pour) (?:of |de "
    rf")?({MONTH})(?!\S)"
)
_SEASONS: Final = (
    (
        re.compile(r"(?<!\S)(?:au printemps|(?:in |this |next )(?:the )?spring|le printemps prochain)(?!\S)"),
        3,
        20,
    ),
    (re.compile(r"(?<!\S)(?:cet ete|l' ete|en ete|(?:in|this|next|over) (?:the )?summer)(?!\S)"), 6, 21),
    (re.compile(r"(?<!\S)(?:a )?la rentre(?:e|§|e§)(?!\S)"), 9, 1),
    (re.compile(r"(?<!\S)(?:a l' automne|cet automne|(?:in|this|next) (?:the )?autumn)(?!\S)"), 9, 22),
    (re.compile(r"(?<!\S)(?:cet hiver|en hiver|(?:in|this|next|over) (?:the )?winter)(?!\S)"), 12, 21),
)
_NEXT_YEAR: Final = re.compile(
    r"(?<!\S)(?:l' an(?:nee)? prochaine?|next year|in the new year|l' an qui vient)(?!\S)"
)
_NEXT_MONTH: Final = re.compile(r"(?<!\S)(?:le mois prochain|next month)(?!\S)")
_PAST: Final = re.compile(
    r"(?<!\S)(?:vient d[e']|viennent d[e']|(?:a|ont) (?:eu|ete|perdu|obtenu|recu|ouvert|sorti|rejoint|"
    r"mis|pris|fait)|"
    r"has|had|got|was|were|moved|started|joined|left|won|died|lost|bought|gave|retired|graduated|quit|"
    r"depuis|since|"
    r"mort|morte|parti|partie|\S+§e?s?)(?!\S)"
)


_SINCE: Final = re.compile(r"(?<!\S)(?:depuis|since)(?!\S)")


def _when(piece: Piece, m: re.Match[str], days: list[Day], today: date) -> tuple[date | None, bool]:
    """The day of the event, and whether it is but near it: past where the clause tells of what was."""
    past = bool(_PAST.search(piece.text[: m.end()]) or _SINCE.search(piece.text))
    for day in days:
        on = (day.past or day.future) if past else (day.future or day.past)
        return on, day.approximate
    month = _MONTH.search(piece.text)
    if month:
        return _first_of(MONTHS[month[1]], 1, today, past=past), True
    for season, number, first in _SEASONS:
        if season.search(piece.text):
            return _first_of(number, first, today, past=past), True
    if _NEXT_YEAR.search(piece.text):
        return date(today.year + 1, 1, 1), True
    return (months_on(today.replace(day=1), 1), True) if _NEXT_MONTH.search(piece.text) else (None, False)


def _first_of(month: int, day: int, today: date, *, past: bool) -> date:
    """That day of the year: the last one where past, else the next one, the running month counting as "
    "ahead."""
    if past:
        return date(today.year - ((month, day) > (today.month, today.day)), month, day)
    return date(today.year + (month < today.month), month, day)
