"""Splits a name into given and family name in the common cases; the name as typed is always kept beside."""

import re
import unicodedata
from typing import Final, NamedTuple

from entregent.core.folding import fold

_SPACES = re.compile(r"\s+")
_UNSEEN: Final = frozenset({"Cc", "Cs", "Co", "Cn"})
"""Control characters, lone surrogates, and code points that stand for nothing."""


class Naming(NamedTuple):
    """A name as typed, and its parts where they can be told apart."""

    name: str
    given: str = ""
    family: str = ""
    credentials: str = ""


def clean(text: str) -> str:
    """`text` on one line, without the characters that no database and no reader wants."""
    seen = "".join(" " if c in "\t\r\n\v\f" else c for c in text if c.isspace() or not _unseen(c))
    return _SPACES.sub(" ", seen).strip()


def clean_lines(text: str) -> str:
    """The same for words of several lines, which stay lines."""
    return "\n".join(line.rstrip() for line in clean_text(text).split("\n")).strip()


def clean_text(text: str) -> str:
    """The same for a text that is being written: every space and line stays where it is."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(c for c in line if c == "\t" or not _unseen(c)) for line in lines)


def _unseen(char: str) -> bool:
    return unicodedata.category(char) in _UNSEEN


def split(text: str) -> Naming:
    """The given and family names in `text`: particles stay with the family name, so do names in capitals.

    A name in a script without capitals, or of one word, is not cut: nobody is given a name they do not have.
    """
    from nameparser import HumanName

    name = clean(text)
    if not _can_be_cut(name):
        return Naming(name)
    parsed = HumanName(name)
    credentials = str(parsed.suffix)
    bare = " ".join(word for word in (parsed.first, parsed.middle, parsed.last) if word)
    given, family = _by_capitals(bare) or _by_words(str(parsed.first), str(parsed.middle), str(parsed.last))
    return Naming(name, given, family, credentials)


def _can_be_cut(name: str) -> bool:
    letters = [c for c in name if c.isalpha()]
    return " " in name and any(c.lower() != c.upper() for c in letters)


def _by_capitals(name: str) -> tuple[str, str] | None:
    """ "DIALLO Awa", "Awa DIALLO", "VON STETTEN Karl": words in capitals at one end are the family name."""
    words = name.split()
    loud = [word.isupper() and len(word.strip(".")) > 1 for word in words]
    if all(loud) or not any(loud):
        return None
    if loud[0]:
        cut = loud.index(False)
        return " ".join(words[cut:]), " ".join(words[:cut])
    cut = loud.index(True)
    return (" ".join(words[:cut]), " ".join(words[cut:])) if all(loud[cut:]) else None


def _by_words(first: str, middle: str, last: str) -> tuple[str, str]:
    """A middle name goes with the given name; without a family name the one word is the given one."""
    return " ".join(word for word in (first, middle) if word), last


def joined(given: str, family: str) -> str:
    """The name made of its parts."""
    return clean(f"{given} {family}")


def sort_name(name: str, given: str = "", family: str = "") -> str:
    """What people are sorted by: the family name, then the given one, folded; else the name."""
    known = fold(f"{family} {given}") if family else ""
    return (known or fold(name) or name.casefold())[:400]
