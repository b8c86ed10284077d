"""Finds the blanks of a draft, "[a question?]", and hides their words, which are not the writer's."""

import re
from typing import Final

MARK: Final = "\ue000"
"""What each character of a blank is read as: neither word nor space, and in no text by itself."""
BLANK: Final = re.compile(r"\[[^\[\]\n]{1,200}\?[ \u00a0\u202f]?\]|\[…\]|\[\?+\]")
"""A question in brackets, as drafts write it."""
_BEFORE: Final = re.compile(r"(?:^|[.?!…:\n]\s{0,8}|\n[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]{1,4})\Z")
_AFTER: Final = re.compile(r"[ \t]{0,4}(?:\n|\Z)|[ \t]{1,4}[A-ZÀ-Þ\[]")
_NEAR: Final = 16


def blanks_in(text: str) -> tuple[tuple[int, int], ...]:
    """Where the blanks stand, as drafts write them; a template's "[Name]", without a question, is none.

    Linear in the length of the text.
    """
    return tuple(found.span() for found in BLANK.finditer(text))


def masked(text: str, blanks: tuple[tuple[int, int], ...]) -> str:
    """The text, as long as before, without the words of its blanks; one in a sentence's place ends as one."""
    pieces = list[str]()
    done = 0
    for start, end in blanks:
        stop = "." if _is_sentence(text, start, end) else MARK
        pieces += text[done:start], MARK * (end - start - 1), stop
        done = end
    return "".join([*pieces, text[done:]])


def _is_sentence(text: str, start: int, end: int) -> bool:
    """Whether a blank stands for a whole sentence, and not for words within one."""
    before = text[max(0, start - _NEAR) : start]
    return bool(_BEFORE.search(before if start > _NEAR else f"\n{before}") and _AFTER.match(text, end))
