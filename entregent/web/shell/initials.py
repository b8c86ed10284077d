"""The initials and the stable hue that stand for a person without a photo."""

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b
from typing import Final

HUES: Final = 24
TITLES: Final = frozenset(
    "dr doctor docteur pr prof professor professeur".split()
    + "mr mrs ms miss mx sir madam m mme mlle me maître monsieur madame".split()
)
_ASIDES = re.compile(r"\([^)]*\)|\[[^\]]*\]|[,;|/].*|\s[-–—]\s.*")


@lru_cache(maxsize=20_000)
def initials(name: str) -> str:
    """One or two capitals of a name in any script; a middle dot when it holds no letter.

    Titles, asides in brackets and credentials after a comma do not count. Scripts without
    capitals (Arabic, Chinese, Thai …) give the first letter alone, as their readers expect.
    """
    words = _words(_ASIDES.sub("", name)) or _words(name)
    if not words:
        return "·"
    first = words[0][0]
    if first.upper() == first.lower():
        return first
    parts = words if len(words) > 1 else _words(words[0].replace("-", " "))
    ends = parts[:1] + parts[1:][-1:]
    return "".join(part[0].upper()[0] for part in ends)


def hue(key: object) -> int:
    """A number from 0 to 23 that stays the same for the same key on every machine and day."""
    digest = blake2b(str(key).encode(), digest_size=4).digest()
    return int.from_bytes(digest) % HUES


def _words(name: str) -> list[str]:
    words = [_letters(word) for word in unicodedata.normalize("NFC", name).split()]
    kept = [word for word in words if word]
    while len(kept) > 1 and kept[0].lower() in TITLES:
        kept = kept[1:]
    return kept


def _letters(word: str) -> str:
    start = next((place for place, char in enumerate(word) if char.isalpha()), len(word))
    return word[start:].rstrip(".")
