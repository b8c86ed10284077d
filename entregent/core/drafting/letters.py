"""Letters written line by line: which lines are said, from what is on record and from the user's mode.

A line is a sentence, a blank line ends a paragraph. A line that begins with "||" is said instead of the one
before where that cannot be said. "? " before a line leaves it out where it would need a blank. "(word)"
wants a word on record or a mode, "(!word)" its absence. "@name" stands for a piece, "@anchor" for a question
that starts from a fact. Lines of a list begin with "- " or a number.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from entregent.core.drafting.filling import PLACE, needed
from entregent.core.drafting.sentences import Letter
from entregent.core.drafting.values import Word

_CONDITION = re.compile(r"\((!?)(\w+)\) ")
_LISTED = re.compile(r"- |\d\. ")


class Line(NamedTuple):
    """The ways to say one sentence, best first, and whether it may be left out."""

    ways: tuple[str, ...]
    optional: bool


def body(
    letter: Letter, known: Mapping[str, Word], pieces: Mapping[str, str], *, only_needed: bool = False
) -> str:
    """The template of the letter's words; with `only_needed` no line that may be left out."""
    paragraphs = list[str]()
    for block in re.split(r"\n\s*\n", letter.body.strip()):
        said = [_said(line, known) for line in _lines(block, pieces) if not (only_needed and line.optional)]
        text = "".join(_joined(sentence) for sentence in said if sentence).strip()
        if text:
            paragraphs.append(text)
    return "\n\n".join(paragraphs)


def subject(letter: Letter, known: Mapping[str, Word]) -> list[str]:
    """The subjects that can be said, the closest to the record first."""
    ways = (way.strip() for way in letter.subject.split("||"))
    return [way for way in ways if needed(way) <= known.keys()]


def _lines(block: str, pieces: Mapping[str, str]) -> list[Line]:
    lines = list[Line]()
    for written in block.strip().splitlines():
        text = " ".join(written.split())
        optional, text = text.startswith("? "), text.removeprefix("? ")
        if text.startswith("||"):
            before = lines.pop()
            lines.append(Line((*before.ways, *_ways(text[2:].strip(), pieces)), before.optional))
        else:
            lines.append(Line(_ways(text, pieces), optional))
    return lines


def _ways(text: str, pieces: Mapping[str, str]) -> tuple[str, ...]:
    if not text.startswith("@"):
        return (text,)
    return tuple(" ".join(way.split()) for way in pieces[text[1:]].split("||"))


def _said(line: Line, known: Mapping[str, Word]) -> str:
    for way in line.ways:
        found = _CONDITION.match(way)
        if found and (found[2] in known) is bool(found[1]):
            continue
        text = way[found.end() :] if found else way
        if needed(text) <= known.keys() and not (line.optional and _asks(text, known)):
            return text
    return ""


def _asks(text: str, known: Mapping[str, Word]) -> bool:
    """Whether a line would hold a blank."""
    places = PLACE.findall(text)
    words = (known.get(name.lower()) for name, _blank in places)
    return "[[" in text or any(word is None or "[[" in word.text for word in words)


def _joined(sentence: str) -> str:
    return f"\n{sentence}" if _LISTED.match(sentence) else f" {sentence}"
