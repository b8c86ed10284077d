"""The ways to write for a purpose, the best fact or the first approach leading."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from entregent.core.drafting import letters
from entregent.core.drafting.filling import filled, needed, sayable
from entregent.core.drafting.purposes import Purpose
from entregent.core.drafting.sentences import ORDER, SHARED_FIRST, Anchors, Frame, Letter, Phrasebook
from entregent.core.drafting.values import Word
from entregent.core.purposes import WITHOUT_SUBJECT

SILENCE: Final = 180
"""Days of silence from which a draft owns up to it."""
SLEEPING: Final = 120
"""The same where the user says that they take up a thread."""
_DATED: Final = re.compile(
    r"\{(last|connected|met|event|meeting)_(?!exchange|subject|where|words|company|what|title|rough)"
)
_PRIVATE: Final = frozenset({"told", "told_past", "sought", "interest", "last_subject"})
"""What does not belong under a post that others read, where light touches go."""
_ONLY_BIRTHDAY: Final = frozenset({"told", "told_past", "interest"})
"""Recalls that fit a birthday only: congratulations and thanks speak of nothing else."""
_TOLD: Final = frozenset({"told", "told_rough", "told_past", "told_past_rough", "sought"})
_OWNS_UP: Final[frozenset[Purpose]] = frozenset(
    {"keep_in_touch", "former_colleague", "former_classmate", "weak_tie", "first_step"}
)
"""Purposes whose draft owns up to a silence of six months or more, as when reconnecting."""
_SUBJECT: Final = (2, 6)
"""Words of a subject (D2)."""


class Way(NamedTuple):
    """One way to write: its approach, its templates, and to whom it speaks."""

    approach: str
    subject: str
    body: str
    short: str = ""
    to_all: bool = False
    to_both: bool = False


class _Start(NamedTuple):
    """A fact to start from, and the sentences that do."""

    kind: str
    sentences: tuple[str, ...]


def ways(purpose: Purpose, book: Phrasebook, known: Mapping[str, Word], seed: int) -> list[Way]:
    """Every way to write; those of the plan first, turned by `seed`, each fact once a round."""
    manner = _manner(purpose, known)
    frames = [frame for frame in book.frames.get(manner, ()) if _usable(frame, known)]
    found = [*_framed(purpose, book, known, frames, seed), *_letters(manner, book, known, seed)]
    return found or ways("keep_in_touch", book, known, seed)


def _framed(
    purpose: Purpose, book: Phrasebook, known: Mapping[str, Word], frames: list[Frame], seed: int
) -> list[Way]:
    if not frames:
        return []
    turned = frames[seed % len(frames) :] + frames[: seed % len(frames)]
    found = dict[Way, None]()
    for turn in range(len(turned)):
        place = turn
        for start in _starts(purpose, book, known, _recalling(turned)):
            way = _pair(start, turned, place, seed + turn, book)
            if way:
                found.setdefault(way)
                place += 1
    bare = "" if _recalling(turned) else book.bare_question
    return list(found) or [_way(frame, bare, "", book) for frame in turned]


def _starts(purpose: Purpose, book: Phrasebook, known: Mapping[str, Word], recalling: bool) -> list[_Start]:
    """The sentences that can start or recall, one group a fact, the preferred fact first."""
    pool: Anchors = book.recalls if recalling else book.anchors
    order = (*SHARED_FIRST, *ORDER) if purpose.startswith("former") else ORDER
    skipped = _skipped(purpose) if recalling else frozenset[str]()
    starts = [
        _Start(kind, tuple(sentence for sentence in pool[kind] if _timely(sentence, known)))
        for kind in dict.fromkeys(order)
        if kind in pool and kind not in skipped
    ]
    bare = _Start("", ("",) if recalling else (book.bare_anchor,))
    return [start for start in starts if start.sentences] or [bare]


def _timely(sentence: str, known: Mapping[str, Word]) -> bool:
    """Whether a sentence can be said, and asks after what they told years ago by saying when."""
    names = needed(sentence)
    undated = "told_long_ago" in known and "told_when" not in names and not names.isdisjoint(_TOLD)
    return sayable(sentence, known) and not undated


def _manner(purpose: Purpose, known: Mapping[str, Word]) -> Purpose:
    """The purpose whose frames fit the silence: reconnecting takes one, and a long one is owned up to."""
    if "long_silence" in known:
        return "reconnect" if purpose in _OWNS_UP else purpose
    return "keep_in_touch" if purpose == "reconnect" and "last_month" in known else purpose


def _skipped(purpose: Purpose) -> frozenset[str]:
    if purpose == "light_touch":
        return _PRIVATE
    if purpose == "congratulations":
        return _ONLY_BIRTHDAY | {"last_subject"}
    return frozenset[str]() if purpose == "birthday" else _ONLY_BIRTHDAY


def _pair(start: _Start, frames: list[Frame], first: int, turn: int, book: Phrasebook) -> Way | None:
    """One of the sentences in the first frame, from `first` on, that does not name the same day twice."""
    for step in range(len(frames) * len(start.sentences)):
        frame = frames[(first + step // len(start.sentences)) % len(frames)]
        sentence = start.sentences[(turn + step) % len(start.sentences)]
        if not _has_place(frame):
            return _way(frame, "", "", book)
        if not _same_day(frame.body, sentence):
            return _way(frame, sentence, start.kind, book)
    return None


def _way(frame: Frame, sentence: str, kind: str, book: Phrasebook) -> Way:
    """The frame around its sentence; a paragraph left empty disappears."""
    body = frame.body.replace("{anchor}", sentence or book.bare_anchor)
    body = body.replace("\n\n{recall}", f"\n\n{sentence}" if sentence else "")
    return Way(frame.approach or kind.removesuffix("_rough") or "bare", frame.subject, body)


def _same_day(one: str, other: str) -> bool:
    return bool(set(_DATED.findall(one)) & set(_DATED.findall(other)))


def _recalling(frames: list[Frame]) -> bool:
    return all("{anchor}" not in frame.body for frame in frames)


def _has_place(frame: Frame) -> bool:
    return "{anchor}" in frame.body or "{recall}" in frame.body


def _usable(frame: Frame, known: Mapping[str, Word]) -> bool:
    if any(name in known for name in frame.unless) or any(name not in known for name in frame.needs):
        return False
    return sayable(frame.subject + frame.body.replace("{anchor}", "").replace("{recall}", ""), known)


def _letters(purpose: Purpose, book: Phrasebook, known: Mapping[str, Word], seed: int) -> Iterator[Way]:
    """The approaches written line by line, in their order; each starts from another fact where it can."""
    starts = _starts(purpose, book, known, recalling=False)
    for place, letter in enumerate(book.letters.get(purpose, ())):
        if any(name in known for name in letter.unless) or any(name not in known for name in letter.needs):
            continue
        asking = _asking(letter, starts, place, seed)
        pieces = {**book.pieces, "anchor": asking or book.bare_question}
        body = letters.body(letter, known, pieces)
        short = letters.body(letter, known, pieces, only_needed=True)
        subject = "" if purpose in WITHOUT_SUBJECT else _subject(letter, known, book)
        yield Way(letter.approach, subject, body, short, letter.to_all, letter.to_both)


def _asking(letter: Letter, starts: list[_Start], place: int, seed: int) -> str:
    turned = starts[place % len(starts) :] + starts[: place % len(starts)]
    said = (start.sentences[(seed + n) % len(start.sentences)] for start in turned for n in range(2))
    return next((sentence for sentence in said if not _same_day(letter.body, sentence)), "")


def _subject(letter: Letter, known: Mapping[str, Word], book: Phrasebook) -> str:
    """The first subject that can be said, holds no blank and is neither too short nor too long."""
    said = letters.subject(letter, known)
    fit = (way for way in said if _fits(filled(way, known, book.gaps)[0]))
    return next(fit, said[-1])


def _fits(text: str) -> bool:
    low, high = _SUBJECT
    counted = len([word for word in text.split() if any(map(str.isalnum, word))])
    return low <= counted <= high and len(text) <= 50 and "[[" not in text
