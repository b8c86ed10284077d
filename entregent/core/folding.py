"""One way to fold text, so that search, imports and reading agree on what is the same word."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)
_BETWEEN_WORDS = re.compile(r"[^\w]+|_+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """`text` in lower case without accents, its words apart by one space: "Jean-Éric" → "jean eric"."""
    plain = text.casefold()
    if not plain.isascii():
        # letters of mathematics, in which some write their names, become capitals first
        plain = _BEYOND_ASCII.sub(_plain, unicodedata.normalize("NFKD", plain).casefold())
    return _BETWEEN_WORDS.sub(" ", plain).strip()


def _plain(some: re.Match[str]) -> str:
    return "".join(c for c in some[0] if not unicodedata.combining(c)).translate(_LETTERS)
