"""Finds names of people in free text, whatever their case and accents, and takes them out."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any, Final

NOBODY: Final = "…"
"""What stands where a name stood."""
_SHORTEST: Final = 2
_APART = re.compile(r"[\W_]+")


class Names:
    """Some names to look for: whole words only, the longest name first."""

    def __init__(self, names: Iterable[str]) -> None:
        written = {" ".join(_APART.split(_flat(name)[1])).strip() for name in names}
        written = {name for name in written if len(name) >= _SHORTEST}
        longest_first = sorted(written, key=lambda name: (-len(name), name))
        either = "|".join(r"[\W_]{1,3}".join(map(re.escape, name.split())) for name in longest_first)
        self._pattern = re.compile(rf"(?<![^\W_])(?:{either})(?![^\W_])") if either else None

    def __bool__(self) -> bool:
        return self._pattern is not None

    def are_in(self, text: str) -> bool:
        """Whether a text holds one of the names."""
        return self._pattern is not None and bool(self._pattern.search(_flat(text)[1]))

    def taken_out(self, text: str) -> str:
        """The text with `…` for each of the names; the same text where it holds none."""
        if self._pattern is None:
            return text
        kept, flat = _flat(text)
        parts, end = [], 0
        for match in self._pattern.finditer(flat):
            parts += [kept[end : match.start()], NOBODY]
            end = match.end()
        return "".join([*parts, kept[end:]]) if parts else text

    def taken_out_of(self, document: Any) -> Any:
        """The same for every text inside a document of lists and mappings."""
        if isinstance(document, str):
            return self.taken_out(document)
        if isinstance(document, dict):
            return {key: self.taken_out_of(value) for key, value in document.items()}
        return [self.taken_out_of(one) for one in document] if isinstance(document, list) else document


def _flat(text: str) -> tuple[str, str]:
    """The text composed (Unicode NFC), and as long as that, without case and accents."""
    kept = unicodedata.normalize("NFC", text)
    return kept, kept.lower() if kept.isascii() else "".join(map(_letter, kept))


def _letter(char: str) -> str:
    """One character for one: what folds into two stays."""
    plain = unicodedata.normalize("NFKD", char)[0].casefold()
    return plain if len(plain) == 1 else char
