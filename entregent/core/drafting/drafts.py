"""What a draft is: its words, its blanks, its approach, and what is sent along with it."""

from dataclasses import dataclass
from typing import NamedTuple


class Blank(NamedTuple):
    """A hole to fill: its question, and where "[question]" stands in the body (start, end)."""

    question: str
    span: tuple[int, int]


class Approach(NamedTuple):
    """A way to go about a message, under a code, with a line that says what it is."""

    code: str
    label_fr: str
    label_en: str


class Choice(NamedTuple):
    """The first variant of a draft that takes an approach."""

    variant: int
    approach: Approach


@dataclass(frozen=True, slots=True)
class Draft:
    """A first draft: `used` are the keys of the facts it speaks of, `variants` how many ways to write exist.

    The subject of a note on a network is empty. `enclosed` is the message that goes along: with a request
    for an introduction, the words that can be forwarded (H8).
    """

    subject: str
    body: str
    used: tuple[str, ...]
    blanks: tuple[Blank, ...]
    practice: str
    variants: int
    approach: Approach
    enclosed: "Draft | None" = None
