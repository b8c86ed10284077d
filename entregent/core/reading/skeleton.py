"""A line with its names and days replaced by marks, so that patterns see who stands where."""

from typing import Final

from entregent.core.reading.dates import Day
from entregent.core.reading.mentions import Mention
from entregent.core.reading.words import Word, marked

NAME, DATE = "NN", "DD"
"""What stands for a name and for a day in the skeleton of a line."""

_LEFT: Final = 160
"""Characters of the skeleton looked at before a name: bounded, so that the time stays linear."""


class Skeleton:
    """A line with its names and days replaced, so that patterns see who stands where."""

    def __init__(self, words: list[Word], mentions: list[Mention], days: list[Day]) -> None:
        marks = {m.first: (NAME, m.last) for m in mentions}
        marks |= {d.first: (DATE, d.last) for d in days if d.first not in marks}
        self.places: dict[int, int] = {}
        parts: list[str] = []
        at = length = 0
        while at < len(words):
            token, last = marks.get(at, (marked(words[at]), at + 1))
            self.places[at] = length
            parts.append(token)
            length += len(token) + 1
            at = max(last, at + 1)
        self.text = " ".join(parts)

    def left(self, first: int) -> str:
        """What stands before the word at `first`, ending with a space (or empty at the head)."""
        place = self.places[first]
        return self.text[max(0, place - _LEFT) : place]

    def right(self, first: int) -> str:
        """What stands after the name at `first`."""
        place = self.places[first] + len(NAME) + 1
        return self.text[place : place + 60]
