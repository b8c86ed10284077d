"""What people are searched by: the words of what is on record, and what somebody types to find them."""

from entregent.core.searching.typing import MOST_WORDS, SHORTEST, Reading, Term, readings, slips
from entregent.core.searching.wording import (
    LONGEST_WORD,
    SAID,
    initials,
    name_words,
    number_words,
    said_words,
    telling,
    words,
)

__all__ = [
    "LONGEST_WORD",
    "MOST_WORDS",
    "SAID",
    "SHORTEST",
    "Reading",
    "Term",
    "initials",
    "name_words",
    "number_words",
    "readings",
    "said_words",
    "slips",
    "telling",
    "words",
]
