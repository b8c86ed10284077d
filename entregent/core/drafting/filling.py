"""Templates made text: words in their places, one register, marked blanks, typography."""

import re
from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.drafts import Blank
from entregent.core.drafting.facts import Language, Register
from entregent.core.drafting.values import Word
from entregent.core.elision import elides

PLACE: Final = re.compile(r"\{(\w+)(\??)\}")
"""A place for a word on record; `{name?}` becomes a blank where there is none."""
_CUT: Final = re.compile(r"(?:\b([Dd]|[Qq]u)e )?" + PLACE.pattern)
"""A place with the French word before it that may lose its vowel to what fills it."""
_REGISTERS = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
_BLANK = re.compile(r"\[\[(.+?)\]\]")
_FULL_STOP_AFTER = re.compile(r"(\]\]|\.)\.(?!\.)")


def needed(template: str) -> set[str]:
    """The names of the words without which a template cannot be said."""
    return {name.lower() for name, blank in PLACE.findall(template) if not blank}


def sayable(template: str, known: Mapping[str, Word]) -> bool:
    """Whether all words that a template needs are on record."""
    return needed(template) <= known.keys()


def filled(template: str, known: Mapping[str, Word], gaps: Mapping[str, str]) -> tuple[str, list[str]]:
    """The template with its words, and the keys of their facts; `{Name}` begins with a capital."""
    used = list[str]()

    def fill(place: re.Match[str]) -> str:
        small, name = place[1] or "", place[2].lower()
        word = known.get(name) or Word(gaps[name], "")
        used.append(word.key)
        text = capital(word.text) if place[2][0].isupper() else word.text
        return (f"{small}’{text}" if elides(text) else f"{small}e {text}") if small else text

    return _FULL_STOP_AFTER.sub(r"\1", _CUT.sub(fill, template)), [key for key in used if key]


def capital(text: str) -> str:
    """The text with a capital at its head."""
    return text[:1].upper() + text[1:]


def spoken(text: str, register: Register, language: Language) -> str:
    """The text in one register, and typeset."""
    said = _REGISTERS.sub(lambda found: found[1 if register == "tu" else 2], text)
    return _typeset(said, language)


def blanks(marked: str) -> tuple[str, tuple[Blank, ...]]:
    """The text with each `[[question]]` in single brackets, and where they stand."""
    body, found_blanks, position = "", list[Blank](), 0
    for found in _BLANK.finditer(marked):
        body += marked[position : found.start()]
        found_blanks.append(Blank(found[1], (len(body), len(body) + len(found[1]) + 2)))
        body += f"[{found[1]}]"
        position = found.end()
    return body + marked[position:], tuple(found_blanks)


def _typeset(text: str, language: Language) -> str:
    """Curly apostrophes, and in French the spaces that do not break."""
    text = text.replace("'", "’")
    if language == "en":
        return text
    text = re.sub(r"[ \u00a0\u202f]?([;!?]+)(?=\s|$|\]|\))", "\u202f\\1", text)
    text = re.sub(r"[ \u00a0\u202f]?:(?=\s)", "\u00a0:", text)
    return re.sub(r"«\s*", "«\u00a0", re.sub(r"\s*»", "\u00a0»", text))
