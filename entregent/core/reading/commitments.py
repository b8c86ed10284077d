"""Finds the promises of a text: clause by clause, who commits themselves to what, and by which day."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from entregent.core.reading.dates import Day
from entregent.core.reading.english_commitments import english
from entregent.core.reading.frames import Commitment
from entregent.core.reading.french_commitments import french
from entregent.core.reading.given_names import ALL
from entregent.core.reading.sentences import Clause, clauses_of
from entregent.core.reading.values import Promise, Span
from entregent.core.reading.vocabulary import STOP
from entregent.core.reading.void_turns import clause_is_void, is_kept, is_settled, sentence_is_void
from entregent.core.reading.wording import wording
from entregent.core.reading.words import Word, marked

_OTHERS: frozenset[str] = frozenset("il elle ils elles he she they je j' i we on nous vous tu you".split())
_SAYS_YES = ("ok ", "dispo", "libre", "free", "fine", "partant", "re ")
_LASTING = frozenset("jusqu' until till since depuis".split())
_AGREED = frozenset("convenu agreed discussed prevu planned depuis since".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A promise with the words it is spelt out in (`first` to `last`) and the days it took."""

    promise: Promise
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Piece:
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


def commitments(text: str, words: list[Word], days: list[Day], *, language: str) -> list[Found]:
    """The promises in the order they are made; time grows with the length of the text, no faster."""
    found: list[Found] = []
    for clauses in _sentences(words):
        pieces = [_piece(words, clause, days) for clause in clauses]
        whole = " ".join(p.text for p in pieces)
        if clauses[0].asked or sentence_is_void(whole):
            continue
        made = list(_made(text, words, days, pieces, language, whole))
        found.extend(_merged(made))
    return found


def _sentences(words: list[Word]) -> Iterator[list[Clause]]:
    """Clauses by sentence; a sentence is dropped where the next one takes it back as a joke."""
    group: list[Clause] = []
    for clause in clauses_of(words):
        if group and clause.sentence != group[0].sentence:
            yield group
            group = []
        group.append(clause)
    if group:
        yield group


def _piece(words: list[Word], clause: Clause, days: list[Day]) -> _Piece:
    """The clause with days as DD and names as NN."""
    ends = {d.first: d.last for d in _between(days, clause)}
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
    return _Piece(clause, " ".join(tokens), tuple(places), tuple(origins))


def _between(days: list[Day], clause: Clause) -> list[Day]:
    """The days that begin in the clause; they come in order: a long text takes no longer a clause."""
    return days[bisect_left(days, (clause.first,)) : bisect_left(days, (clause.last,))]


def _token(words: list[Word], at: int, clause: Clause) -> str:
    word = words[at]
    if not word.capital or word.folded in STOP or (word.text.isupper() and len(word.text) > 1):
        return marked(word)
    heads = at == clause.first and (at == 0 or not words[at - 1].is_word)
    return "NN" if word.folded in ALL or not heads else marked(word)


def _made(
    text: str, words: list[Word], days: list[Day], pieces: list[_Piece], language: str, whole: str
) -> Iterator[Found]:
    read = french if language == "fr" else english
    kept, settled = is_kept(whole), is_settled(whole)
    hints = [None if clause_is_void(p.text) else read(p.text, dated=True) for p in pieces]
    for at, piece in enumerate(pieces):
        if not hints[at]:
            continue
        day = _day_for(words, days, pieces, hints, at)
        due = day.future if day else None
        commitment = read(piece.text, dated=due is not None or settled)
        if commitment is None or (kept and due is None and "convenu" not in piece.text + _next(pieces, at)):
            continue
        yield _found(text, words, piece, commitment, day, days)


def _next(pieces: list[_Piece], at: int) -> str:
    return pieces[at + 1].text if at + 1 < len(pieces) else ""


def _day_for(
    words: list[Word], days: list[Day], pieces: list[_Piece], hints: list[Commitment | None], at: int
) -> Day | None:
    """The day that goes with the clause: in it, in what follows without a subject of its own, or just
    before."""
    inside = _days_of(words, days, pieces[at])
    if inside:
        return inside[-1]
    for after in range(at + 1, len(pieces)):
        if hints[after] or pieces[after].text.split(" ", 1)[0] in _OTHERS:
            break
        later = _days_of(words, days, pieces[after])
        if later:
            return later[0]
    before = _days_of(words, days, pieces[at - 1]) if at and not hints[at - 1] else []
    mine = pieces[at].text.startswith(("je ", "j' ", "i "))
    bare = len(pieces[at - 1].at) <= 2 and (mine or not pieces[at - 1].text.startswith(_SAYS_YES))
    bare = bare and (at == 1 or pieces[at - 1].text != "DD")
    return before[-1] if before and bare else None


def _days_of(words: list[Word], days: list[Day], piece: _Piece) -> list[Day]:
    inside = _between(days, piece.clause)
    return [d for d in inside if d.future and not _no_term(words, d)]


def _no_term(words: list[Word], day: Day) -> bool:
    """Whether the day is when something was agreed, or how long something lasts ("jusqu’à vendredi")."""
    before = words[day.first - 1] if day.first else None
    if before is None:
        return False
    return before.folded in _AGREED or (before.is_word and words[day.first].folded in _LASTING)


def _found(
    text: str, words: list[Word], piece: _Piece, commitment: Commitment, day: Day | None, days: list[Day]
) -> Found:
    first = piece.word_at(commitment.at)
    start = first + (1 if commitment.verb and commitment.rest[:1] in ("", " ") else 0)
    matter = words[start : piece.clause.last]
    inside = {at - start for d in _between(days, piece.clause) for at in range(d.first, d.last)}
    what = wording(commitment.verb, text, matter, inside, reflexive=commitment.reflexive)
    last = max(piece.clause.last, day.last if day else 0)
    span = Span(words[piece.clause.first].start, words[last - 1].end)
    due = day.future if day else None
    begins = first if commitment.apart else piece.clause.first
    return Found(Promise(commitment.side, what, due, span), begins, last)


def _merged(made: list[Found]) -> list[Found]:
    """One promise said twice over ("I’ll relay it, you’ll have it Friday") is one, unless each has its own
    day."""
    kept: list[Found] = []
    for found in made:
        last = kept[-1] if kept else None
        if last and last.promise.by == found.promise.by and not (last.promise.due and found.promise.due):
            kept[-1] = _together(last, found)
        else:
            kept.append(found)
    return kept


def _together(one: Found, two: Found) -> Found:
    span = Span(one.promise.span.start, max(one.promise.span.end, two.promise.span.end))
    what = f"{one.promise.what}, {two.promise.what}"
    promise = Promise(one.promise.by, what, one.promise.due or two.promise.due, span)
    return Found(promise, one.first, max(one.last, two.last))
