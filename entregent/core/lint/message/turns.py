"""Turns of phrase, found by their first word through an index: a long text costs no more than its words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

type Written = tuple[str, str] | tuple[str, str, str]


class Found(NamedTuple):
    """A turn found at characters `start` to `end` of the folded text, with the tag it was written under."""

    start: int
    end: int
    tag: str


class Turns:
    """Turns of phrase in both languages, each written as its first words, a pattern of the rest, and a tag.

    Both are in folded spelling: lower case, no accents, apostrophes and hyphens as spaces, so that
    `("j", " aimerais savoir")` finds "J’aimerais savoir". A pattern may not cross a line (`.` and single
    spaces only), and must bound what it repeats.
    """

    def __init__(self, *, fr: Iterable[Written] = (), en: Iterable[Written] = ()) -> None:
        self._by_head: Final = {"fr": _compiled(fr), "en": _compiled(en)}

    def find(self, message: "Message", *, quoted: bool = False) -> list[Found]:
        """Every turn in the message, in order; those within quotation marks only where `quoted`."""
        found = sorted(self._all(message))
        return found if quoted else [one for one in found if not within(one.start, message.speech)]

    def _all(self, message: "Message") -> Iterator[Found]:
        text = message.plain.text
        for head, turns in self._by_head[message.language].items():
            for start in message.index.get(head, ()):
                for pattern, tag in turns:
                    if match := pattern.match(text, start + len(head)):
                        yield Found(start, match.end(), tag)
                        break


def _compiled(written: Iterable[Written]) -> Mapping[str, list[tuple[re.Pattern[str], str]]]:
    by_head: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for turn in written:
        pattern = re.compile(f"(?:{turn[1]})(?:(?!\\w)|(?<=\\d)(?=\\d))")
        for head in turn[0].split():
            by_head.setdefault(head, []).append((pattern, turn[2] if len(turn) > 2 else ""))
    return by_head


def among(found: list[Found], start: int, end: int) -> list[Found]:
    """Those of the turns, which are in order, that begin between `start` and `end` (not included)."""
    return found[bisect_left(found, (start,)) : bisect_left(found, (end,))]


def within(place: int, spans: list[tuple[int, int]]) -> bool:
    """Whether `place` lies inside one of the spans, which are in order and apart."""
    at = bisect_right(spans, (place, 1 << 62)) - 1
    return at >= 0 and spans[at][0] <= place < spans[at][1]
