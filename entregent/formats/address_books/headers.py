"""Takes a column name apart into the senses of its words, in one language at a time."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from entregent.formats.address_books.words import EVERYWHERE, LANGUAGES, MESSENGERS, PROFILES

MAX_NAME: Final = 120
"""Characters of a column name that are looked at; the longest of Outlook's own have 50."""

_LINKS: Final = frozenset({"s", "n", "e", "es", "en", "er"})
"""Letters that join the halves of a German, Dutch or Scandinavian compound."""

_SHORT: Final = 3
"""Letters that a word needs to be found inside another one."""

_TOKENS = re.compile(r"(?:[^\W\d_]|[\u064b-\u065f\u0900-\u0dff])+|\d+")
_PIECES = re.compile(r"[\u3000-\u9fff\uac00-\ud7af]|[^\u3000-\u9fff\uac00-\ud7af]+")
"""Signs that are written without spaces stand each for itself."""

_BOTH = re.compile(r"\((?:e|ne|s|es|in|a)\)|[/:*]in\b")
"""How French and German write for women and men at once: `Rencontré(e)`, `Partner/in`."""

_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WHOLE: Final = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "đ": "d", "〒": "番"})


class Meaning(NamedTuple):
    """What a column name says: the senses of its words, its numbers, the share of its letters understood."""

    senses: frozenset[str]
    numbers: tuple[int, ...]
    covered: float


class _Word(NamedTuple):
    """A token of a column name and where it stands among its letters."""

    text: str
    start: int


class _Step(NamedTuple):
    """The best way to read the letters up to here: letters understood, pieces taken, senses."""

    covered: int
    pieces: int
    senses: tuple[str, ...]


def fold(text: str) -> str:
    """`text` without case and accents, and with one form for each letter."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold().translate(_WHOLE))
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", kept)


@lru_cache(maxsize=8192)
def understand(name: str, language: str) -> Meaning:
    """The senses of `name` in `language` ("fr"); linear in its letters."""
    words, numbers = _words(name[:MAX_NAME])
    letters = "".join(word.text for word in words)
    if not letters:
        return Meaning(frozenset(), numbers, 0.0)
    best = _read(letters, words, _lexicon(language))
    return Meaning(frozenset(best.senses) - {"of"}, numbers, best.covered / len(letters))


def _words(name: str) -> tuple[list[_Word], tuple[int, ...]]:
    words: list[_Word] = []
    numbers: list[int] = []
    at = 0
    for token in _TOKENS.findall(fold(_HUMPS.sub(" ", _BOTH.sub("", name)))):
        if token.isdecimal():
            numbers.append(int(token[:6]))
            continue
        for piece in _PIECES.findall(token):
            words.append(_Word(piece, at))
            at += len(piece)
    return words, tuple(numbers)


def _read(letters: str, words: Sequence[_Word], lexicon: "_Lexicon") -> _Step:
    """The reading that understands most letters in the fewest pieces, from left to right."""
    bounds = {word.start for word in words} | {len(letters)}
    unknown = {word.start: word for word in words}
    best: list[_Step | None] = [None] * (len(letters) + 1)
    best[0] = _Step(0, 0, ())
    for start in range(len(letters)):
        step = best[start]
        if step is None:
            continue
        if start in unknown:
            _keep(best, start + len(unknown[start].text), _Step(step.covered, step.pieces + 2, step.senses))
        for end, piece in _pieces(letters, start, bounds, lexicon):
            covered, senses = step.covered + end - start, step.senses + piece.senses
            _keep(best, end, _Step(covered, step.pieces + piece.cost, senses))
    return best[-1] or _Step(0, 0, ())


class _Piece(NamedTuple):
    """A word known: its senses, and 1 for a word or 2 for what only joins words."""

    senses: tuple[str, ...]
    cost: int = 1


def _pieces(letters: str, start: int, bounds: set[int], lexicon: "_Lexicon") -> Iterator[tuple[int, _Piece]]:
    """Where every word ends that is known and begins at `start`, or joins the halves of a compound there."""
    for word, senses in lexicon.words.get(letters[start : start + 2], ()):
        end = start + len(word)
        whole = start in bounds and end in bounds
        if (whole or len(word) >= _SHORT) and letters.startswith(word, start):
            yield end, _Piece(senses)
    for senses in lexicon.single.get(letters[start], ()):
        if start in bounds and start + 1 in bounds:
            yield start + 1, _Piece(senses)
    if start not in bounds:
        for link in _LINKS:
            if letters.startswith(link, start):
                yield start + len(link), _Piece((), 2)


def _keep(best: list[_Step | None], end: int, step: _Step) -> None:
    old = best[end]
    if old is None or (step.covered, -step.pieces) > (old.covered, -old.pieces):
        best[end] = step


class _Lexicon(NamedTuple):
    """The words of a language without their spaces, by their first two letters, and those of one letter."""

    words: dict[str, list[tuple[str, tuple[str, ...]]]]
    single: dict[str, list[tuple[str, ...]]]


@lru_cache(maxsize=32)
def _lexicon(language: str) -> _Lexicon:
    lexicon = _Lexicon({}, {})
    for word, senses in _senses(language).items():
        if len(word) > 1:
            lexicon.words.setdefault(word[:2], []).append((word, senses))
        else:
            lexicon.single.setdefault(word, []).append(senses)
    return lexicon


def _senses(language: str) -> dict[str, tuple[str, ...]]:
    """What each word says; the first sense that a language gives it holds."""
    senses: dict[str, tuple[str, ...]] = {}
    for own in (LANGUAGES[language], EVERYWHERE):
        for sense, words in own.items():
            for word in words.split(","):
                senses.setdefault(_squeeze(word), tuple(sense.split()))
    for service in PROFILES:
        senses.setdefault(service, ("profile", f"@{service}"))
    for service, words in MESSENGERS.items():
        for word in words.split(","):
            senses.setdefault(_squeeze(word), ("im", f"@{service}"))
    return senses


def _squeeze(text: str) -> str:
    return "".join(_TOKENS.findall(fold(text)))
