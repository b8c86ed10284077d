"""Measures how easily a text is read, by the published formula of its language."""

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from entregent.core.lint.values import Language

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

_WORD: Final = re.compile(r"[^\W\d_]+")
_VOWELS: Final = re.compile(r"[aeiouyàâäáãåæéèêëíìîïóòôöõøœúùûüÿý]+")
_SILENT_FR: Final = re.compile(r"(?:e|es|ent)$")
_SILENT_EN: Final = re.compile(r"(?:[^aeiouyl]es?|[^aeioutdy]ed)$")
_LONGEST: Final = 40


class Ease(NamedTuple):
    """Reading ease from 100 (easy) down, words a sentence, syllables a word."""

    score: float
    sentence: float
    word: float


def ease_of(message: "Message") -> Ease | None:
    """The reading ease of the running text; None where there is too little to measure.

    French: Kandel and Moles (1958), 207 − 1.015 · words a sentence − 73.6 · syllables a word; English: Flesch
    (1948), 206.835 − 1.015 · words a sentence − 84.6 · syllables a word.
    """
    words = sentences = syllables = 0
    for sentence in message.sentences:
        found = _WORD.findall(message.body, *message.at(sentence.start, sentence.end))
        if len(found) < 2:
            continue
        sentences += 1
        words += len(found)
        syllables += sum(syllables_in(word, message.language) for word in found)
    if sentences == 0:
        return None
    length, weight = words / sentences, syllables / words
    base, by_word = (207.0, 73.6) if message.language == "fr" else (206.835, 84.6)
    return Ease(base - 1.015 * length - by_word * weight, length, weight)


def syllables_in(word: str, language: Language) -> int:
    """About how many syllables a word has: its groups of vowels, the mute endings left out."""
    word = word.lower()[:_LONGEST]
    count = len(_VOWELS.findall(word))
    silent = _SILENT_FR if language == "fr" else _SILENT_EN
    if count > 1 and (silent.search(word) or (language == "en" and word.endswith("e") and word[-2:] != "le")):
        count -= 1
    return max(1, count)
