"""Apple's labels, which a line of the same group gives to another: `item1.X-ABLabel:_$!<HomePage>!$_`."""

from collections.abc import Iterable
from typing import Final

from entregent.formats.contentlines import TEXT, ContentLine, unescape

LABEL: Final = "X-ABLABEL"
_OPEN, _CLOSE = "_$!<", ">!$_"


def plain_label(label: str) -> str:
    """The words of a label without the signs around those that Apple translates: `HomePage`."""
    return label[len(_OPEN) : -len(_CLOSE)] if is_standard(label) else label


def is_standard(label: str) -> bool:
    """Whether a label is one of Apple's own."""
    return label.startswith(_OPEN) and label.endswith(_CLOSE) and len(label) > len(_OPEN) + len(_CLOSE)


def standard_label(words: str) -> str:
    """`words` as one of Apple's own labels."""
    return f"{_OPEN}{words}{_CLOSE}"


def kind_of(label: str) -> str:
    """What one of Apple's labels says, as a type: `_$!<SisterInLaw>!$_` is `sister-in-law`; "" for others."""
    words = plain_label(label)
    if not (is_standard(label) and words.isascii() and words.isalpha()):
        return ""
    return "".join(
        f"-{sign}" if sign.isupper() and index else sign for index, sign in enumerate(words)
    ).lower()


def label_of(kind: str) -> str:
    """The label of which `kind_of` makes `kind`, "" where there is none."""
    label = standard_label("".join(word[:1].upper() + word[1:] for word in kind.split("-")))
    return label if kind_of(label) == kind else ""


class Labels:
    """The labels of a card by group, and which of them have found their line."""

    def __init__(self, lines: Iterable[ContentLine]) -> None:
        self._of: dict[str, str] = {}
        self._first: set[int] = set()
        self._found: set[str] = set()
        for line in lines:
            group, label = line.group.lower(), unescape(line.value, TEXT).strip()
            if line.name.upper() == LABEL and group and label and group not in self._of:
                self._of[group] = label
                self._first.add(id(line))

    def take(self, group: str) -> str:
        """The label of a group, which has then found its line; "" where there is none."""
        group = group.lower()
        self._found.add(group)
        return self._of.get(group, "")

    def is_left(self, line: ContentLine) -> bool:
        """Whether a label is still without its line, and says anything."""
        if id(line) in self._first:
            return line.group.lower() not in self._found
        return bool(line.value.strip())
