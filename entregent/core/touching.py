"""Which of what is known of people a text touches: a place, a trade, an interest, a house that it names."""

import re
from collections.abc import Collection, Iterable
from typing import Final, Literal, NamedTuple

from entregent.core.common_ground import organisation_key
from entregent.core.folding import fold
from entregent.core.searching.stop_words import STOP_WORDS

ThingKind = Literal[
    "interest", "skill", "need", "told", "family", "place", "school", "employer", "trade", "said",
    "advised", "asked",
]  # fmt: skip
WHOLE: Final[frozenset[ThingKind]] = frozenset({"place", "school", "employer"})
"""Names that a text touches only as a whole: "Museum of Small Things" is not every museum."""
MOST_WORDS: Final = 16
"""Words of a text that are looked for: those of a few sentences."""
SHORTEST: Final = 3
_WORD: Final = re.compile(r"\w+")
STEM: Final = 5
"""Letters that two words must begin with to be of one family: "jardin", "jardinage"."""
ENDING: Final = 4
"""Letters by which words of one family may differ at most at their end."""
_EMPTY: Final = frozenset(
    """
    nouveau nouvelle nouveaux nouvelles nouvel commence commencer commencais commencerai debut debute debuter
    lance lancer lancement ouvre ouvrir ouverture quitte quitter depart change changer changement rejoins
    rejoint rejoindre poste travail travaille travailler boulot emploi jour jours semaine semaines mois
    annee annees an ans matin soir janvier fevrier mars avril mai juin juillet aout septembre octobre
    novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche heureux heureuse fier fiere joie
    annonce annoncer annoncons projet projets equipe recherche cherche cherchons chercher partir pars pris
    prendre prends vais venir viens suis serai sera sont etes enfin aujourd hui bientot grand grande petit
    petite bon bonne beau belle premier premiere dernier derniere chose choses gens personne personnes vie
    avis point vue idee idees question questions savoir sais voir vois aimerais voudrais penser pense trouver
    trouve mettre monter passer rentrer rester comprendre choisir choix apprendre donner demander aider aide
    new news start started starting starts begin beginning join joined joining leave leaving left launch
    launched launching open opened opening work working job role day days week weeks month months year years
    january february march april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday happy glad proud announce announcing project projects team
    looking look search searching going move moving finally today soon big small good first last next thing
    things people person life view views idea ideas question questions know see like want think find finding
    get getting make making take taking choose choosing learn learning understand help helping ask asking
    should would could about
    """.split()
)
"""Words that nearly every piece of news or question says: by them nobody would be told from anybody."""


class Thing(NamedTuple):
    """One thing known of a person: an interest, a place, a title ("trade"), what they advised on …"""

    kind: ThingKind
    text: str


class Said(NamedTuple):
    """A text as it is compared: its telling words, folded and as they are `spelt`, and all of it folded."""

    words: tuple[str, ...]
    text: str = ""
    spelt: tuple[str, ...] = ()

    def as_written(self, word: str) -> str:
        """One of the words as the text writes it."""
        return dict(zip(self.words, self.spelt, strict=False)).get(word, word)


class Touch(NamedTuple):
    """A thing that a text touches, and how many of its words do."""

    thing: Thing
    words: int


def said(text: str, names: Collection[str] = ()) -> Said:
    """A text made ready; words of `names` tell nothing in it."""
    words = keywords(text, names)
    written = {part: found for found in reversed(_WORD.findall(text)) for part in fold(found).split()}
    return Said(words, fold(text), tuple(written.get(word, word) for word in words))


def keywords(text: str, names: Collection[str] = ()) -> tuple[str, ...]:
    """The folded words of a text that tell something, each once in their order, at most 16.

    >>> keywords("J’ouvre un atelier de reliure à Nantes en mai")
    ('atelier', 'reliure', 'nantes')
    """
    left_out = {word for name in names for word in fold(name).split()}
    found = [word for word in fold(text).split() if tells(word) and word not in left_out]
    return tuple(dict.fromkeys(found))[:MOST_WORDS]


def tells(word: str) -> bool:
    """Whether a folded word tells people apart at all."""
    known = word in STOP_WORDS or word in _EMPTY
    return len(word) >= SHORTEST and not word.isdecimal() and not known


def beginning(word: str) -> str:
    """What words of the same family begin with: by this they are looked for on record."""
    return word[: max(STEM, len(word) - ENDING)] if len(word) > STEM else singular(word)


def singular(word: str) -> str:
    """A short word without the sign of the plural."""
    return word[:-1] if len(word) > SHORTEST and word[-1] in "sx" else word


def akin(one: str, two: str) -> bool:
    """Whether two folded words are the same or of one family.

    >>> akin("jardin", "jardinage"), akin("interne", "international"), akin("port", "portes")
    (True, False, False)
    """
    if singular(one) == singular(two):
        return True
    shared = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), None)
    alike = min(len(one), len(two)) if shared is None else shared
    return alike >= STEM and max(len(one), len(two)) - alike <= ENDING


def touches(text: Said, things: Iterable[Thing]) -> tuple[Touch, ...]:
    """What a text touches, the most words first; each thing once."""
    by_stem = dict[str, list[str]]()
    for word in text.words:
        by_stem.setdefault(word[:SHORTEST], []).append(word)
    found = dict[Thing, int]()
    for thing in things:
        count = _named(text, thing) if thing.kind in WHOLE else _shared(by_stem, thing)
        if count:
            found.setdefault(thing, count)
    return tuple(sorted((Touch(*each) for each in found.items()), key=lambda one: (-one.words, one.thing)))


def _named(text: Said, thing: Thing) -> int:
    """How many words a name has that the text says whole: of a place, what stands before the comma."""
    name = fold(thing.text.partition(",")[0]) if thing.kind == "place" else organisation_key(thing.text)
    telling = any(len(word) >= SHORTEST and word not in STOP_WORDS for word in name.split())
    return len(name.split()) if telling and f" {name} " in f" {text.text} " else 0


def _shared(by_stem: dict[str, list[str]], thing: Thing) -> int:
    """How many words of the text are akin to one of the thing."""
    words = (word for word in fold(thing.text).split() if tells(word))
    return len({near for word in words for near in by_stem.get(word[:SHORTEST], ()) if akin(word, near)})
