"""Made-up talk: few words said all the time, many seldom, as in any language (Zipf)."""

import random
from itertools import accumulate
from typing import Final

ONSETS: Final = (
    "",
    "b",
    "ch",
    "d",
    "f",
    "g",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "z",
    "br",
    "tr",
)
VOWELS: Final = ("a", "e", "i", "o", "u", "ai", "ou", "é", "ia", "eu")
CODAS: Final = ("", "n", "l", "r", "s", "m", "d")
LITTLE: Final = (
    "le la de et les des en un une que vous nous pour dans sur avec "
    "the and of to in is you we for on with that"
).split()
WORDS: Final = (
    "projet réunion jardin article voyage musée lumière maison table lettre calendrier dossier "
    "river harbour letter garden meeting summer evening proposal visit choir workshop bridge paper"
).split()
RARE: Final = 20_000


def name(chance: random.Random, syllables: int) -> str:
    """A capitalised word of so many syllables."""
    parts = (
        chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(CODAS) for _turn in range(syllables)
    )
    return "".join(parts).capitalize()


class Talk:
    """Sentences of made-up words."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        rare = (name(chance, chance.choice((2, 3))).lower() for _turn in range(RARE))
        self.words = [*LITTLE, *WORDS, *dict.fromkeys(rare)]
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def say(self, words: int) -> str:
        """So many words, with a full stop or a question mark."""
        said = " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=words))
        return said + self.chance.choice((".", ".", "?"))
