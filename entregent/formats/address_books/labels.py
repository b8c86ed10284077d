"""Gives the labels that people and programs write beside a value one form."""

from functools import lru_cache
from typing import Final

from entregent.formats.address_books.headers import understand
from entregent.formats.address_books.meanings import KNOWN, place_of
from entregent.formats.address_books.words import LANGUAGES

MAX_LABEL: Final = 60
"""Characters of a label that can be a standard one."""

_KINDS: Final = (
    "fax",
    "pager",
    "mobile",
    "car",
    "radio",
    "main",
    "assistant",
    "manager",
    "spouse",
    "child",
    "partner",
)
_CODES: Final = {"anniversary": "anniversary", "phone": "", "email": "", "web": "", "name": "", "of": ""}
_PLACES: Final = frozenset({"home", "work", "other", "private", "office"})


@lru_cache(maxsize=4096)
def standard_label(text: str) -> str:
    """The code of a label that says one of the usual things in some language, else the label as it stands.

    `Home`, `Domicile` and `Privat` are "home", `Work Fax` is "work fax"; `Summer house` stays.
    """
    text = text.strip()
    if not text or len(text) > MAX_LABEL:
        return text
    for language in LANGUAGES:
        meaning = understand(text, language)
        if meaning.covered >= KNOWN and not meaning.numbers:
            return _code(meaning.senses, text)
    return text


def _code(senses: frozenset[str], text: str) -> str:
    if not senses <= _PLACES | set(_KINDS) | _CODES.keys():
        return text
    place = place_of(senses)
    kind = next((kind for kind in _KINDS if kind in senses), "")
    if kind:
        return f"{place} {kind}" if place and kind in ("fax", "mobile", "pager") else kind
    return place or next((_CODES[sense] for sense in sorted(senses) if _CODES.get(sense)), text)
