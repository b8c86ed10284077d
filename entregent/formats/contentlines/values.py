"""The values read from files of content lines (RFC 5545, RFC 6350), and the limits of reading."""

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

MAX_BYTES: Final = 256 << 20
"""Bytes of a file: 100,000 cards with a small photo each stay below; all of it is held in memory."""

MAX_LINE: Final = 8 << 20
"""Bytes of one line once unfolded: a photo of five megabytes in base64, with room to spare."""

MAX_HEADER: Final = 64 << 10
"""Bytes before the colon: names and parameters; the longest known are addresses in full."""

MAX_LINES: Final = 10_000
"""Lines of one component: a list of that many members; a person's card seldom passes a hundred."""

MAX_DEPTH: Final = 8
"""Components open at once: a card in a card in a card has been seen, more is a missing END."""

ProblemCode = Literal[
    "charset", "header_too_long", "line_too_long", "no_card", "no_colon", "no_end", "outside", "photo",
    "photo_too_big", "soft_break", "stray_end", "stray_line", "too_big", "too_deep", "too_many_cards",
    "too_many_lines",
]  # fmt: skip
"""What may be wrong: an unknown `charset` (guessed instead); a line without a colon (`no_colon`, left out),
or that begins nothing and was joined to the one before (`stray_line`); a component without its END (`no_end`,
kept) or an END without a component (`stray_end`); text `outside` any component; quoted-printable text that
goes on where the component ends (`soft_break`); a limit passed. `too_deep`: the outermost was taken to lack
its END. The others are a card's: see `entregent.formats.vcard`."""


class Problem(NamedTuple):
    """Something that could not be read as it stands: the physical line (from 1) and why."""

    line: int
    code: ProblemCode


class Parameter(NamedTuple):
    """A parameter: its name in capitals, and its values decoded (RFC 6868) and without their quotes."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One line: `value` is decoded from its charset and quoted-printable, its escapes are still in it.

    `group` and `name` stand as written; `line` is the physical line, from 1, where it begins.
    """

    group: str
    name: str
    params: tuple[Parameter, ...]
    value: str
    line: int = 0

    def values_of(self, name: str) -> tuple[str, ...]:
        """All values of the parameter `name` (in capitals), in their order."""
        return tuple(value for param in self.params if param.name == name for value in param.values)

    def value_of(self, name: str) -> str:
        """The first value of the parameter `name`, "" where there is none."""
        return next(iter(self.values_of(name)), "")


@dataclass(slots=True)
class Component:
    """What stands between BEGIN and END: its lines, and the components in it, each with the line before."""

    name: str
    line: int
    lines: list[ContentLine] = field(default_factory=list)
    inner: list[tuple[ContentLine | None, "Component"]] = field(default_factory=list)
    dropped: bool = False
