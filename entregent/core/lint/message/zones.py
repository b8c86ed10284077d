"""Finds the parts of a message: salutation, paragraphs, items, closing, name, and what is not its own."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from entregent.core.lint.message.closings import inline_closing, is_formula, salutation_length
from entregent.core.lint.message.lines import Line, lines_of

BlockKind = Literal["salutation", "paragraph", "item", "closing"]

_ITEM: Final = re.compile(r"\s{0,8}(?:[-*+•‣▪◦·–—►→✓]|\(?\d{1,2}\s?[.)°]|[a-hA-H]\))\s+(?=\S)")
_SENTENCE_END: Final = re.compile(r"[.?!:;…][\"'”»)]{0,2}$")
_DEGREE: Final = re.compile(r", ?\w{1,6}\.$")
_SHORT: Final = 7
_TAIL: Final = 8
_WRAPPED: Final = (55, 100)
"""Characters: lines broken by a program are about as long as each other, between these two."""


class Block(NamedTuple):
    """A salutation, a paragraph, a list item or the closing formula: characters `start` to `end`."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Zones:
    """The blocks of a message in order, and the spans of what is set apart and never judged."""

    blocks: tuple[Block, ...]
    signed: tuple[int, int] | None
    quoted: tuple[tuple[int, int], ...]
    enclosed: tuple[tuple[int, int], ...]
    signature: tuple[int, int] | None


def zones(text: str) -> Zones:
    """The parts of the text; linear in its length."""
    lines = lines_of(text)
    own = [line for line in lines if line.kind == "own"]
    end, closing, signed = _tail(own)
    blocks = _blocks(own[:end])
    if closing is None and signed is None and blocks:
        blocks, signed = _closed_inline(text, blocks)
    if closing is not None:
        blocks.append(Block("closing", closing.start, closing.end))
    return Zones(
        tuple(blocks),
        signed,
        tuple((line.start, line.end) for line in lines if line.kind == "quoted"),
        _runs(lines),
        _signature(lines, own, end, closing, signed),
    )


def _runs(lines: list[Line]) -> tuple[tuple[int, int], ...]:
    """Enclosed lines that stand together, as one span each."""
    runs: list[tuple[int, int]] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if line.kind == "enclosed":
            together = before is not None and before.kind == "enclosed"
            start = runs.pop()[0] if together else line.start
            runs.append((start, line.end))
    return tuple(runs)


def _tail(own: list[Line]) -> tuple[int, Line | None, tuple[int, int] | None]:
    """How many lines come before the closing; the closing line; the name below it."""
    below: list[int] = []
    for at in range(len(own) - 1, 0, -1):
        words = own[at].text.strip()
        if not words:
            continue
        if is_formula(words):
            return at, own[at], _span(own, below)
        if len(below) >= _TAIL or _is_sentence(words):
            break
        below.append(at)
    return _without_formula(own, below)


def _is_sentence(line: str) -> bool:
    """Whether a line is too long for a name, or ends as sentences do ("Ada Roy, MSc." does not)."""
    return len(line.split()) > _SHORT or bool(_SENTENCE_END.search(line) and not _DEGREE.search(line))


def _without_formula(own: list[Line], below: list[int]) -> tuple[int, Line | None, tuple[int, int] | None]:
    """An ending in words of one's own: a short line with a comma above the name, or the name alone."""
    below = [at for at in below if not _ITEM.match(own[at].text)]
    first = below[-1] if below else 0
    if len(below) > 1 and own[first].text.rstrip().endswith(","):
        return first, own[first], _span(own, below[:-1])
    if below and len(below) <= 3 and _is_name(own[first].text.strip()):
        return first, None, (own[first].start, own[first].end)
    return len(own), None, None


def _span(own: list[Line], below: list[int]) -> tuple[int, int] | None:
    return (own[below[-1]].start, own[below[-1]].end) if below else None


def _is_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    return (
        0 < len(words) <= 4
        and not text.endswith(".")
        and all(word[:1].isupper() for word in (words[0], words[-1]))
    )


def _closed_inline(text: str, blocks: list[Block]) -> tuple[list[Block], tuple[int, int] | None]:
    """Parts the formula and the name from the last paragraph of a text in one piece."""
    last = blocks[-1]
    found = inline_closing(text[last.start : last.end]) if last.kind == "paragraph" else None
    if found is None:
        return blocks, None
    formula, name = last.start + found[0], last.start + found[1]
    parts = [Block("paragraph", last.start, formula), Block("closing", formula, name)]
    return [*blocks[:-1], *parts], (name, last.end)


def _signature(
    lines: list[Line], own: list[Line], end: int, closing: Line | None, signed: tuple[int, int] | None
) -> tuple[int, int] | None:
    """All that stands below the closing and above what is quoted, or below the delimiter."""
    rest = [line for line in own[end:] if line is not closing and line.text.strip()]
    rest += [line for line in lines if line.kind == "signature" and line.text.strip()]
    if rest:
        return rest[0].start, rest[-1].end
    return signed


def _blocks(own: list[Line]) -> list[Block]:
    wrapped = _is_wrapped(own)
    blocks: list[Block] = []
    before: Line | None = None
    for line in own:
        if not line.text.strip():
            before = None
            continue
        if not blocks and (greeted := salutation_length(line.text)):
            blocks.append(Block("salutation", line.start, line.start + greeted))
            rest = line.text[greeted:].lstrip()
            if rest:
                blocks.append(Block("paragraph", line.start + len(line.text) - len(rest), line.end))
                before = line
            continue
        _add(blocks, line, before, wrapped=wrapped)
        before = line
    return blocks


def _add(blocks: list[Block], line: Line, before: Line | None, *, wrapped: bool) -> None:
    """Goes on with the last block where a program broke the line, else begins another."""
    item = _ITEM.match(line.text)
    if item is None and before is not None and wrapped and _goes_on(before, line):
        last = blocks.pop()
        blocks.append(Block(last.kind, last.start, line.end))
        return
    start = line.start + (item.end() if item else len(line.text) - len(line.text.lstrip()))
    blocks.append(Block("item" if item else "paragraph", start, line.end))


def _is_wrapped(own: list[Line]) -> bool:
    """Whether a program broke the lines: none is long, and several long ones end within a sentence."""
    low, high = _WRAPPED
    if any(len(line.text) > high for line in own):
        return False
    broken = 0
    for line, after in pairwise(own):
        broken += len(line.text) >= low and bool(after.text.strip()) and not _SENTENCE_END.search(line.text)
    return broken >= 1


def _goes_on(before: Line, line: Line) -> bool:
    if len(before.text) >= _WRAPPED[0] - 10:
        return True
    return line.text[:1].islower() or line.text[:1] in " \t"
