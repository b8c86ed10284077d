"""The folded words under which a text, a name or a phone number is found."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from entregent.core.folding import fold
from entregent.core.searching.stop_words import STOP_WORDS

LONGEST_WORD: Final = 32
"""Words are told apart by so many letters; what follows them is neither kept nor looked for."""
LONGEST_RUN: Final = 8
"""The same where words are written without spaces: every place of the text begins a word of so many
letters."""
SAID: Final = "*"
"""Stands beside the words of exchanges for all those that are left out of them; no text folds into it."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, kana and Han."""
_JOINED = re.compile(r"\w+(?:[-‐‑'’ʼ.]\w+)+")
_ADDRESS = re.compile(
    r"(?<!\w)(?:https?://)?(?:(?:[a-z]{2,3}\.)?linkedin\.com/(?:in|pub)/|www\.)|(?<!\w)https?://",
    re.IGNORECASE,
)
"""How addresses of pages begin that tell nobody apart."""
_CALLING_CODES: Final = 3
"""The most digits that the code of a country has."""


def words(text: str) -> dict[str, None]:
    """The words of `text`, folded and cut, each once, in their order (keys alone count).

    Where words are written without spaces a word begins at each letter: "王小明" is found by "小明".
    """
    folded = fold(text)
    found = dict.fromkeys(folded.split())
    if _UNSPACED.search(folded):
        return dict.fromkeys(part for word in found for part in _parts(word))
    if any(len(word) > LONGEST_WORD for word in found):
        return dict.fromkeys(word[:LONGEST_WORD] for word in found)
    return found


def cut(word: str) -> str:
    """A folded word as it is looked for: at most as long as those that are kept."""
    return word[: LONGEST_RUN if _UNSPACED.search(word) else LONGEST_WORD]


def _parts(word: str) -> Iterator[str]:
    yield cut(word)
    for at in range(1, len(word)):
        if _UNSPACED.match(word[at]) or _UNSPACED.match(word[at - 1]):
            yield cut(word[at:])


def telling(text: str) -> str:
    """`text` without what addresses of pages begin with: "https://www.linkedin.com/in/awa" → "awa"."""
    return _ADDRESS.sub(" ", text)


def name_words(*names: str) -> dict[str, None]:
    """The words of names of people, organisations or places, and parts written together: O’Brien → obrien."""
    text = " ".join(names)
    compounds = (fold(each).replace(" ", "")[:LONGEST_WORD] for each in _JOINED.findall(text))
    return {**words(text), **dict.fromkeys(word for word in compounds if word)}


def initials(name: str) -> str:
    """The first letters of a name of several words: "Jean-Paul Martin" → "jpm"; of one word, nothing."""
    parts = fold(name).split()
    if len(parts) < 2 or _UNSPACED.search(name):
        return ""
    return "".join(part[0] for part in parts)[:LONGEST_WORD]


def number_words(number: str, calling_codes: Iterable[int]) -> dict[str, None]:
    """The digits of a phone number as somebody may dial it: with the code of its country, and without.

    `number` is the number itself, international where it begins with "+" (RFC 3966); "+33612345678" is found
    by 33612345678, 0612345678 and 612345678.
    """
    digits = _digits(number.partition(";")[0])
    found = dict.fromkeys([digits] if digits else [])
    if not number.startswith("+"):
        return {**found, **dict.fromkeys([digits[1:]] if digits.startswith("0") else [])}
    known = set(calling_codes)
    for length in range(1, _CALLING_CODES + 1):
        if digits[:length].isdecimal() and int(digits[:length]) in known:
            national = digits[length:].removeprefix("0")
            return {**found, **dict.fromkeys(part for part in (f"0{national}", national) if national)}
    return found


def _digits(text: str) -> str:
    return "".join(fold(text).split())[:LONGEST_WORD]


def said_words(text: str) -> list[str]:
    """The words of exchanges: those that everybody says are left out, SAID stands for them."""
    found = [word for word in words(text) if word not in STOP_WORDS]
    return [SAID, *found] if fold(text) else []
