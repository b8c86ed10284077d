"""The small French words that lose their vowel before another: "d’Awa", "qu’Océane"."""

from typing import Final

from entregent.core.folding import fold

_MUTE: Final = frozenset(
    """
    hadrien hector helena helene heliodore heloise henri henriette herbert hermance hermine herminie
    hermione herve hilaire hilarion hippolyte homere honore honorine horace hortense hubert hugo hugues
    huguette humbert hyacinthe
    """.split()
)
"""Given names that French begins with a mute h: "d’Hélène", but "de Hassan", "de Harry"."""


def elides(text: str) -> bool:
    """Whether "de" and "que" are cut before it; an h counts as aspirated but in the given names of French."""
    if text[:1] in ("h", "H"):
        return bool(_MUTE.intersection(fold(text[:30]).split()[:1]))
    start = fold(text[:4]) if text[:1].isalpha() else ""
    return start[:1] in tuple("aeiou") or (start[:1] == "y" and start[1:2] not in tuple("aeiou"))


def of(name: str) -> str:
    """ "d’Awa", "de Zoé"."""
    return f"d’{name}" if elides(name) else f"de {name}"


def that(name: str) -> str:
    """ "qu’Awa", "que Zoé"."""
    return f"qu’{name}" if elides(name) else f"que {name}"
