"""Parts the several values that one cell may hold."""

import re
from typing import Final, NamedTuple

from entregent.formats.address_books.headers import fold
from entregent.formats.address_books.shapes import EMAIL, is_url
from entregent.formats.address_books.values import MAX_PIECES, Kind

_STAR: Final = "* "
_EVERYBODY: Final = frozenset({"mycontacts", "my contacts"})
"""Google's group of everybody who is in the address book; it says nothing of anybody."""

_LIST = re.compile(r"[;,|\n]")
_LINES = re.compile(r"[;|\n]|,\s")
_QUOTES: Final = "\"'[]{} \t"
_BETWEEN: Final = " \t\r\n;,|<>()[]\"':"


class Emails(NamedTuple):
    """The e-mail addresses of a cell, and the words around them ("" where only signs part them)."""

    found: tuple[str, ...]
    rest: str


def split_google(text: str) -> list[str]:
    """The values between Google's signs (` ::: `); an empty one keeps its place."""
    if ":::" not in text:
        return [text]
    return [piece.strip() for piece in text.split(":::", MAX_PIECES)]


def unstar(text: str) -> tuple[str, bool]:
    """A label or a value without Google's mark of what is preferred, and whether it had one."""
    if text.strip() == "*":
        return "", True
    return (text[len(_STAR) :].strip(), True) if text.startswith(_STAR) else (text, False)


def emails_in(text: str) -> Emails:
    """The addresses in a cell, however they are parted."""
    if "@" not in text:
        return Emails((), text.strip())
    found = tuple(dict.fromkeys(match[0].strip(".") for match in EMAIL.finditer(text)))
    rest = EMAIL.sub(" ", text).strip()
    plain = rest.casefold().replace("mailto", "").strip(_BETWEEN)
    return Emails(found, rest if any(sign not in _BETWEEN for sign in plain) else "")


def phones_in(text: str, kind: Kind) -> list[str]:
    """The numbers in a cell, as they stand; a comma alone is a pause in dialling."""
    pieces = split_google(text) if kind == "google" else _LINES.split(text, maxsplit=MAX_PIECES)
    return [_unguarded(piece.strip()) for piece in pieces if piece.strip()]


def _unguarded(text: str) -> str:
    """Without the sign that keeps spreadsheets from reckoning with a number."""
    return text[1:] if text[:1] == "'" and text[1:2] in "+0123456789(" else text


def words_in(text: str, kind: Kind) -> list[str]:
    """The groups or interests in a cell; Google's own groups lose their mark."""
    pieces = split_google(text) if kind == "google" else _LIST.split(text, maxsplit=MAX_PIECES)
    plain = [unstar(piece.strip())[0] if kind == "google" else piece.strip(_QUOTES) for piece in pieces]
    kept = [piece for piece in plain if piece and not (kind == "google" and fold(piece) in _EVERYBODY)]
    return list(dict.fromkeys(kept))


def names_in(text: str, label: str) -> list[str]:
    """The people in a cell: Google parts all of them, Outlook's users their children with commas."""
    if label != "child":
        return split_google(text)
    return [piece.strip() for piece in _LIST.split(text.replace(":::", ","), maxsplit=MAX_PIECES)]


def links_in(text: str) -> list[str]:
    """The web addresses in a cell: none has white space in it; a cell that holds none stays whole."""
    pieces = re.split(r"[\s|]+", text.replace(":::", " ").strip(), maxsplit=MAX_PIECES)
    plain = [stripped for piece in pieces if (stripped := piece.strip(";,"))]
    return plain if all(map(is_url, plain)) else [text.strip()]
