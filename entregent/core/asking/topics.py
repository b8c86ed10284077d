"""What an ask is about, and whether two are about the same: a no rests the topic and not the person (H6)."""

from typing import Final

from entregent.core.folding import fold
from entregent.core.searching.stop_words import STOP_WORDS

STEM: Final = 5
"""Letters of a word that count: "museum" and "museums" begin alike."""
SHARED: Final = 0.5
"""More than this share of the shorter one’s words must be in the other too."""
SHORTEST: Final = 4
_ASKING: Final = frozenset(
    """
    would could should please help asks asked like need know tell give take make does look thing things idea
    ideas someone somebody anybody introduction introduce intro contact person people advice suggestion
    suggestions opinion favour favor question minutes
    pourrais pourriez pouvez peux serait peut faire fait aider aide quelque quelques chose demander demande
    mise mettre relation quelqu personne gens conseil conseils idees avis service question presenter
    presentation minutes
    """.split()
)
"""Words that ask, and do not say what for."""


def topic_words(text: str) -> frozenset[str]:
    """The beginnings of the words that say what a text is about."""
    said = (word for word in fold(text).split() if len(word) >= SHORTEST)
    return frozenset(word[:STEM] for word in said if word not in STOP_WORDS and word not in _ASKING)


def same_topic(one: str, other: str) -> bool:
    """Whether the words of two topics, or of two asks, mean the same thing."""
    first, second = topic_words(one), topic_words(other)
    if not first or not second:
        return bool(fold(one)) and fold(one) == fold(other)
    return len(first & second) > SHARED * min(len(first), len(second))
