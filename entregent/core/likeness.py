"""Whether two short texts speak of the same thing, by words that few others use, in French and English."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import takewhile
from math import log2
from typing import Final, NamedTuple

from entregent.core.folding import fold
from entregent.core.searching.stop_words import STOP_WORDS
from entregent.core.trades import trade_of

_VAGUE: Final = frozenset(
    """
    advice aide aider aime always amateur amis ancien annee around assistant assistante besoin bien
    bonne bonnes business care career chef cheffe cherche chercher chose choses company compte conseil
    conseils consultant consultante current day days demande directeur directrice does equipe everything
    experience faire famille femme find finding folks friend friends gens gestion good grand grande
    grands great group groupe head help helps hire hiring homme idea ideas idee idees interest
    interested jeune jeunes job jour jours junior keen kind know like likes little lives local look
    looking looks love loves make management manager many meet meeting metier monde month name need
    needs neuf new nice nouveau nouveaux nouvel nouvelle old passion passionne pays people person
    personne personnes petit petite petits place poste premier premiere professional professionnel
    professionnelle project projects projet projets quelqu quelque really recherche rencontrer
    responsable role search seek seeking semaine senior skill skills soir somebody someone something
    start started team temps thing things time town travail travailler travaux trouver veut vie vient
    mode modes network networks reseau reseaux service services ville wants week work working works world
    year years
    """.split()
)
"""Words that anybody may say of anything."""
_SHORTEST: Final = 4
_STEM: Final = 6
_ALIKE: Final = 0.65
"""Two words are one where they begin alike for so much of the longer: "jardin", "jardinage"."""


class Likeness(NamedTuple):
    """How much two texts have in common (0 nothing; 1 a word that two people alone use), and that word."""

    worth: float
    word: str


NOTHING: Final = Likeness(0, "")


@lru_cache(maxsize=20_000)
def words(text: str) -> frozenset[str]:
    """The folded words of a text that say what it is about."""
    return frozenset(
        word
        for word in fold(text).split()
        if len(word) >= _SHORTEST and word not in STOP_WORDS and word not in _VAGUE and not word.isdigit()
    )


def stems(said: Iterable[str]) -> frozenset[str]:
    """The trades of words, else their beginnings, by which those that may be alike meet."""
    return frozenset(map(_stem, said))


def holders(many: Iterable[frozenset[str]]) -> Counter[str]:
    """By the beginning of each word, how many of these texts, or people, say it."""
    return Counter(stem for some in many for stem in stems(some))


def likeness(one: Iterable[str], other: Iterable[str], held: Mapping[str, int]) -> Likeness:
    """The rarest thing that both speak of; `held` counts who says what."""
    theirs: dict[str, list[str]] = {}
    for word in other:
        theirs.setdefault(_stem(word), []).append(word)
    found = [
        Likeness(1 / (1 + log2(max(held.get(_stem(word), 1), 2) / 2)), word)
        for word in one
        if any(_same(word, each) for each in theirs.get(_stem(word), ()))
    ]
    return max(found, key=lambda like: (like.worth, len(like.word), like.word), default=NOTHING)


def _stem(word: str) -> str:
    """The trade that a word is of; else its beginning, in the singular."""
    if trade := trade_of(word):
        return trade
    singular = word[:-1] if word[-1] in "sx" and len(word) > _SHORTEST else word
    return singular[:_STEM]


def _same(one: str, other: str) -> bool:
    """Of two words with the same stem, whether they are one thing."""
    if trade_of(one) or one == other or one == f"{other}s" or other == f"{one}s":
        return True
    return _shared(one, other) >= max(_STEM, _ALIKE * max(len(one), len(other)))


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return sum(1 for _pair in takewhile(lambda two: two[0] == two[1], zip(one, other, strict=False)))
