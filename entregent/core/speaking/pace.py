"""Words a minute of each language, and the time that a text takes at them."""

from typing import Final, Literal, NamedTuple

from entregent.core.speaking.aloud import spoken
from entregent.core.speaking.numbers import Language

MARK: Final = 30
"""Seconds in which somebody introduces themselves (C4)."""


class Pace(NamedTuple):
    """Words a minute, pauses included: of somebody who takes their time, and of somebody at ease."""

    slow: int
    fast: int


PACES: Final[dict[Language, Pace]] = {"en": Pace(140, 190), "fr": Pace(138, 188)}
"""How fast people speak.

English: from the mean of lectures (140) to that of interviews (190) in Tauroza and Allison, "Speech rates in
British English", Applied Linguistics 11(1), 1990; conversation among friends is faster still (210), but
nobody introduces themselves at that pace. French: Grosjean and Deschamps, "Analyse contrastive des variables
temporelles de l’anglais et du français", Phonetica 31, 1975, measured both languages in the same situation,
interviews, and found 174 words a minute where English had 176: the same span in that proportion.
"""

Fit = Literal["under", "about", "over"]


class Timing(NamedTuple):
    """How long a text takes: its words as spoken, and seconds at either end of the pace.

    `fit` holds it against the mark: "under" at any pace, "about" it, or "over" at any pace. `room` is how
    many words could be added until the mark is passed at the middle pace; negative, how many are too many.
    """

    words: int
    shortest: int
    longest: int
    fit: Fit
    room: int


def timing(text: str, language: Language, mark: int = MARK) -> Timing:
    """The time that `text` takes when spoken, held against a mark in seconds."""
    words, pace = len(spoken(text, language)), PACES[language]
    shortest, longest = _seconds(words, pace.fast), _seconds(words, pace.slow)
    fit: Fit = "under" if longest <= mark else "over" if shortest > mark else "about"
    room = (pace.slow + pace.fast) * mark // 120 - words
    return Timing(words, shortest, longest, fit, room)


def _seconds(words: int, pace: int) -> int:
    """Whole seconds, half of one upwards."""
    return (120 * words + pace) // (2 * pace)
