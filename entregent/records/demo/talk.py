"""The words of the demo by language and by what people have in common, from talk.fr.txt and talk.en.txt.

A section is a theme; in it each talk is three lines (the subject, the first words, the answer) and an empty
one. A section "theme, noted" holds what the user notes after a meeting, one note a line.
`<tu viens|vous venez>` gives both registers.
"""

import functools
import re
from typing import Final, NamedTuple

from entregent.records.demo.texts import sections

_REGISTERS: Final = re.compile(r"<([^<>|]*)\|([^<>|]*)>")


class Talk(NamedTuple):
    """A message and its answer."""

    subject: str
    first: str
    answer: str


@functools.cache
def talks(language: str, theme: str) -> tuple[Talk, ...]:
    """What people of one theme write to each other."""
    found = (block.split("\n") for block in _sections(language)[theme].split("\n\n"))
    return tuple(Talk(*lines) for lines in found)


@functools.cache
def notes(language: str, theme: str) -> tuple[str, ...]:
    """What the user notes after having seen people of one theme."""
    return tuple(_sections(language)[f"{theme}, noted"].splitlines())


def said(text: str, register: str) -> str:
    """A text in its register: "<tu viens|vous venez>" → "tu viens"."""
    return _REGISTERS.sub(lambda found: found[1 if register == "tu" else 2], text)


def _sections(language: str) -> dict[str, str]:
    return sections(f"talk.{language}.txt")
