"""Finds the promises of a text: clause by clause, who commits themselves to what, and by which day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from entregent.core.reading import english_turns, french_turns
from entregent.core.reading.dates import Day
from entregent.core.reading.english_commitments import english
from entregent.core.reading.frames import Commitment
from entregent.core.reading.french_commitments import french
from entregent.core.reading.lives import is_own_life
from entregent.core.reading.pieces import Piece, days_between, piece_of, sentences_of
from entregent.core.reading.values import Promise, Span
from entregent.core.reading.void_turns import clause_is_void, is_kept, is_settled, sentence_is_void
from entregent.core.reading.wording import wording
from entregent.core.reading.words import Word

_OTHERS: frozenset[str] = frozenset("il elle ils elles he she they je j' i we on nous vous tu you".split())
_SAYS_YES = ("ok ", "dispo", "libre", "free", "fine", "partant", "re ")
_MOVED = re.compile(r"(?<!\S)(?:postpone|reschedule|move|push|put|reporte|decale|repousse)")
_OUTRIGHT = (english_turns.said_outright, french_turns.said_outright)
_OPENS, _CLOSES = frozenset('"«“'), frozenset('"»”')
_LASTING = frozenset("jusqu' until till since depuis".split())
_FORESEEN = frozenset("prevu prevue planned".split())
_AGREED = frozenset("convenu agreed discussed prevu planned depuis since".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A promise with the words it is spelt out in (`first` to `last`) and the days it took."""

    promise: Promise
    first: int
    last: int


def commitments(text: str, words: list[Word], days: list[Day], *, language: str) -> list[Found]:
    """The promises in the order they are made; time grows with the length of the text, no faster."""
    found: list[Found] = []
    quoted = _quoted(words)
    for clauses in sentences_of(words):
        pieces = [piece_of(words, clause, days) for clause in clauses]
        whole = " ".join(p.text for p in pieces)
        if clauses[0].asked or sentence_is_void(whole):
            continue
        made = list(_made(text, words, days, pieces, language, whole))
        found.extend(_merged([_as_said(one, quoted) for one in made]))
    return found


def _quoted(words: list[Word]) -> set[int]:
    """The words that stand between quotation marks: somebody else's."""
    inside: set[int] = set()
    opened = -1
    for at, word in enumerate(words):
        if word.text in _OPENS and opened < 0:
            opened = at
        elif word.text in _CLOSES and opened >= 0:
            inside.update(range(opened, at + 1))
            opened = -1
    return inside


def _as_said(found: Found, quoted: set[int]) -> Found:
    """What "I" promise in somebody's quoted words, they do."""
    if found.promise.by != "me" or found.first not in quoted:
        return found
    return replace(found, promise=replace(found.promise, by="them"))


def _made(
    text: str, words: list[Word], days: list[Day], pieces: list[Piece], language: str, whole: str
) -> Iterator[Found]:
    read = french if language == "fr" else english
    kept, settled = is_kept(whole), is_settled(whole)
    hints = [None if _is_none(p.text, language) else read(p.text, dated=True) for p in pieces]
    for at, piece in enumerate(pieces):
        if not hints[at]:
            continue
        day = _day_for(words, days, pieces, hints, at)
        due = day.future if day else None
        commitment = read(piece.text, dated=due is not None or settled)
        if commitment is None or (kept and due is None and "convenu" not in piece.text + _next(pieces, at)):
            continue
        yield _found(text, words, piece, commitment, day, days)


def _is_none(text: str, language: str) -> bool:
    """Whether nothing is promised here: it is denied, wished for, or one's own life going on."""
    return clause_is_void(text) or (
        is_own_life(text, french=language == "fr") and not _OUTRIGHT[language == "fr"](text)
    )


def _next(pieces: list[Piece], at: int) -> str:
    return pieces[at + 1].text if at + 1 < len(pieces) else ""


def _day_for(
    words: list[Word], days: list[Day], pieces: list[Piece], hints: list[Commitment | None], at: int
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


def _days_of(words: list[Word], days: list[Day], piece: Piece) -> list[Day]:
    inside = days_between(days, piece.clause)
    moved = bool(_MOVED.search(piece.text))
    return [d for d in inside if d.future and (moved or not _no_term(words, d))]


def _no_term(words: list[Word], day: Day) -> bool:
    """Whether the day is when something was agreed, or how long something lasts ("jusqu’à vendredi")."""
    before = words[day.first - 1] if day.first else None
    if before is None:
        return False
    recalled = day.first > 1 and words[day.first - 2].folded in ("comme", "as")
    if before.folded in _FORESEEN and not recalled:
        return False
    return before.folded in _AGREED or (before.is_word and words[day.first].folded in _LASTING)


def _found(
    text: str, words: list[Word], piece: Piece, commitment: Commitment, day: Day | None, days: list[Day]
) -> Found:
    first = piece.word_at(commitment.at)
    start = first + (1 if commitment.verb and commitment.rest[:1] in ("", " ") else 0)
    matter = words[start : piece.clause.last]
    inside = {at - start for d in days_between(days, piece.clause) for at in range(d.first, d.last)}
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
