"""A text as it is said: numbers, money, hours, acronyms and addresses read aloud, word by word."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.pictures import without_pictures
from entregent.core.speaking import numbers
from entregent.core.speaking.numbers import Language

_LINK: Final = r"(?:https?://|www\.)[^\s,;!?]{1,200}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}"
_NUMBERS: Final[dict[Language, str]] = {
    "fr": r"(?P<whole>\d{1,3}(?:[ \u00a0\u202f]\d{3}(?!\d))+|\d+)(?:[.,](?P<part>\d+))?",
    "en": r"(?P<whole>\d{1,3}(?:,\d{3}(?!\d))+|\d+)(?:\.(?P<part>\d+))?",
}
_AFTER: Final = (
    r"(?:(?P<ordinal>(?:er|re|ère|e|ème|st|nd|rd|th)\b)"
    r"|[ \u00a0\u202f]?(?P<scale>k|K|M|Md|Mds|bn|m)(?=[ \u00a0\u202f]?[€$£]|\b))?"
    r"(?:[ \u00a0\u202f]?(?P<unit>[€$£%°]|EUR\b|USD\b|GBP\b|CHF\b))?"
)
_HOUR: Final = (
    r"(?P<hour>\d{1,2})(?:[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?(?P<past>\d{2}))?|:(?P<minute>\d{2}))\b"
)
_WORD: Final = (
    r"(?P<dotted>(?:[^\W\d_]\.){2,20})|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+){0,9})|(?P<sign>[&+=@%€$£])"
)
_MONEY: Final = r"(?:(?P<money>[€$£])[ \u00a0]?)?"
_PIECES: Final[dict[Language, re.Pattern[str]]] = {
    language: re.compile(rf"(?P<link>{_LINK})|{_HOUR}|{_MONEY}{number}{_AFTER}(?P<to>[-–](?=\d))?|{_WORD}")
    for language, number in _NUMBERS.items()
}
_SIGNS: Final[dict[Language, dict[str, tuple[str, ...]]]] = {
    "fr": {
        "&": ("et",), "+": ("plus",), "=": ("égale",), "@": ("arobase",), "%": ("pour", "cent"),
        "°": ("degrés",), "€": ("euros",), "EUR": ("euros",), "$": ("dollars",), "USD": ("dollars",),
        "£": ("livres",), "GBP": ("livres",), "CHF": ("francs", "suisses"), "to": ("à",),
        ".": ("point",), "/": ("barre",), "-": ("tiret",), "_": ("souligné",), "hour": ("heures",),
    },
    "en": {
        "&": ("and",), "+": ("plus",), "=": ("equals",), "@": ("at",), "%": ("percent",), "°": ("degrees",),
        "€": ("euros",), "EUR": ("euros",), "$": ("dollars",), "USD": ("dollars",), "£": ("pounds",),
        "GBP": ("pounds",), "CHF": ("Swiss", "francs"), "to": ("to",), ".": ("dot",), "/": ("slash",),
        "-": ("dash",), "_": ("underscore",), "hour": (),
    },
}  # fmt: skip
_SCALES: Final[dict[Language, dict[str, str]]] = {
    "fr": {"k": "mille", "K": "mille", "M": "millions", "m": "millions", "Md": "milliards",
           "Mds": "milliards", "bn": "milliards"},
    "en": {"k": "thousand", "K": "thousand", "M": "million", "m": "million", "Md": "billion",
           "Mds": "billion", "bn": "billion"},
}  # fmt: skip
_IN_FULL: Final[dict[Language, dict[str, tuple[str, ...]]]] = {
    "fr": {"etc": ("et", "cetera"), "rdv": ("rendez", "vous"), "svp": ("s’il", "vous", "plaît"),
           "mme": ("madame",), "mr": ("monsieur",)},
    "en": {"etc": ("et", "cetera"), "vs": ("versus",), "mr": ("mister",), "dr": ("doctor",)},
}  # fmt: skip
_WHOLE: Final = frozenset(
    {"aujourd’hui", "prud’homme", "prud’hommes", "prud’homal", "presqu’île", "d’accord"}
)
_BLANK: Final = re.compile(r"\[[^\[\]]{0,200}\]")
_VOWELS: Final = frozenset("AEIOUYÀÂÉÈÊËÎÏÔÛÙ")
_SAID: Final = 4
"""From so many letters on an acronym that can be said is said: NATO, but C E O."""


def spoken(text: str, language: Language) -> tuple[str, ...]:
    """The words of a text as they are said; elided words (l’école) count apart, as linguists count them.

    Time grows with the length of the text. Emoji, faces made of signs and punctuation are silent, and so is
    what stands in square brackets: a blank that is still to be filled.
    """
    text = without_pictures(_BLANK.sub(" ", text))
    text = re.sub(r"(?<=[^\W\d_])-t-(?=(?:il|elle|on)s?\b)", "-", text)
    shouted = text.upper() == text
    return tuple(
        word for piece in _PIECES[language].finditer(text) for word in _said(piece, language, shouted=shouted)
    )


def _said(piece: re.Match[str], language: Language, *, shouted: bool) -> Iterator[str]:
    if piece["link"]:
        yield from _address(piece["link"], language)
    elif piece["hour"]:
        yield from _hour(piece, language)
    elif piece["whole"]:
        yield from _number(piece, language)
        yield from _SIGNS[language]["to"] if piece["to"] else ()
    elif piece["sign"]:
        yield from _SIGNS[language][piece["sign"]]
    elif piece["dotted"]:
        yield from piece["dotted"].replace(".", "")
    else:
        yield from _word(piece["word"], language, shouted=shouted)


def _address(link: str, language: Language) -> Iterator[str]:
    """An address: its words and its signs."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", link).rstrip(".:/)")
    for part in re.findall(r"[^\W\d_]+|\d+|[@./_-]", bare):
        if part.isdecimal():
            yield from numbers.cardinal(part, language)
        else:
            yield from _SIGNS[language].get(part, (part,))


def _hour(piece: re.Match[str], language: Language) -> Iterator[str]:
    yield from numbers.cardinal(str(int(piece["hour"])), language)
    if language == "fr":
        yield from _SIGNS["fr"]["hour"]
    past = piece["past"] or piece["minute"] or ""
    if past.strip("0"):
        yield from numbers.cardinal(str(int(past)), language)


def _number(piece: re.Match[str], language: Language) -> Iterator[str]:
    whole, part = re.sub(r"\D", "", piece["whole"]), piece["part"] or ""
    unit, scale = piece["money"] or piece["unit"] or "", piece["scale"] or ""
    sign, cents = _SIGNS[language].get(unit, ()), ""
    if len(part) == 2 and not scale and unit not in ("", "%", "°"):
        part, cents = "", part
    if part:
        yield from numbers.decimal(whole, part, language)
    elif language == "en" and not (unit or scale) and _is_year(piece["whole"]):
        yield from numbers.year(whole)
    else:
        yield from numbers.cardinal(whole, language)
    if scale:
        yield scale if scale == "m" and not unit else _SCALES[language][scale]
    yield from sign
    yield from numbers.cardinal(str(int(cents)), language) if cents.strip("0") else ()


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and (1100 <= int(digits) <= 1999 or 2000 <= int(digits) <= 2099)


def _word(word: str, language: Language, *, shouted: bool) -> Iterator[str]:
    """A word, or several: elided ones, abbreviations in full, letters of an acronym."""
    word = word.replace("'", "’")
    whole = language == "en" or word.lower() in _WHOLE
    for part in [word] if whole else word.split("’"):
        full = _IN_FULL[language].get(part.lower())
        if full:
            yield from full
        elif not shouted and _is_spelled(part):
            yield from part.rstrip("s")
        else:
            yield part


def _is_spelled(word: str) -> bool:
    """Whether an acronym is said letter by letter: short, without a vowel, or with consonants in a heap."""
    letters = word.rstrip("s")
    if len(letters) < 2 or not letters.isupper():
        return False
    heap = run = 0
    for letter in letters:
        run = 0 if letter in _VOWELS else run + 1
        heap = max(heap, run)
    return len(letters) < _SAID or heap == len(letters) or heap > 2
