"""Folds a text to one plain spelling, of which every character leads back to where it stood."""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

_INSIDE_A_WORD: Final = re.compile(r"(?<=\w)['’ʼ´`‐‑-](?=\w)")


class _Folded(dict[str, str]):
    """What one character becomes: lower case without accents, one kind of space, one kind of quote."""

    def __missing__(self, char: str) -> str:
        self[char] = found = _fold(char)
        return found


def _fold(char: str) -> str:
    if char.isspace():
        return " "
    if char in "’ʼ´`‘":
        return "'"
    if char in "“”„":
        return '"'
    if char == "…":
        return char
    plain = unicodedata.normalize("NFKD", char).casefold().replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in plain if not unicodedata.combining(c))


_FOLDED: Final = _Folded()


@dataclass(frozen=True, slots=True)
class Plain:
    """A folded text: its blocks apart by line ends; `places` leads from its characters to the original's."""

    text: str
    places: list[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where characters `start` to `end` of the folded text stand in the original."""
        if start >= end:
            place = self.places[start] if start < len(self.places) else self.places[-1] + 1
            return place, place
        return self.places[start], self.places[end - 1] + 1

    def folded(self, place: int) -> int:
        """The first character of the folded text that stands at `place` of the original, or after it."""
        return bisect_left(self.places, place)


def plain(text: str, blocks: list[tuple[int, int]]) -> Plain:
    """The folded text of `blocks` (start, end), each on a line of its own; linear in their length.

    Spaces are single; the apostrophe of an elision and the hyphen of a compound become spaces: "J’aimerais
    vous demander" is "j aimerais vous demander", "pourriez-vous" is "pourriez vous".
    """
    opened = _INSIDE_A_WORD.sub(" ", text)
    chars: list[str] = []
    places: list[int] = []
    for start, end in blocks:
        _add(opened, start, end, chars, places)
        chars.append("\n")
        places.append(end)
    return Plain("".join(chars), places or [0])


def _add(text: str, start: int, end: int, chars: list[str], places: list[int]) -> None:
    last = " "
    for at in range(start, end):
        for char in _FOLDED[text[at]]:
            if char != " " or last != " ":
                chars.append(char)
                places.append(at)
            last = char
