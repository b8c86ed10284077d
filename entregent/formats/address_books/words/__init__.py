"""The words for the columns of an address book in seventeen languages, by what they mean."""

from collections.abc import Mapping
from typing import Final

from entregent.formats.address_books.words import (
    dutch,
    east_asian,
    english,
    french,
    german,
    italian,
    portuguese,
    scandinavian,
    slavic,
    southern,
    spanish,
    turkish,
)
from entregent.formats.address_books.words.services import EVERYWHERE, MESSENGERS, PROFILES

LANGUAGES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": english.WORDS, "fr": french.WORDS, "de": german.WORDS, "es": spanish.WORDS, "it": italian.WORDS,
    "nl": dutch.WORDS, "pt": portuguese.WORDS, "da": scandinavian.DANISH, "sv": scandinavian.SWEDISH,
    "pl": slavic.POLISH, "ru": slavic.RUSSIAN, "tr": turkish.WORDS, "ja": east_asian.JAPANESE,
    "zh": east_asian.CHINESE, "ko": east_asian.KOREAN, "ar": southern.ARABIC, "hi": southern.HINDI,
}  # fmt: skip
"""By language: what is meant (one sense, or several that one word joins) → the words for it."""

__all__ = ["EVERYWHERE", "LANGUAGES", "MESSENGERS", "PROFILES"]
