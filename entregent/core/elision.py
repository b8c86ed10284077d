"""The small French words that lose their vowel before another: "d’Awa", "qu’Océane"."""

from entregent.core.folding import fold


def elides(text: str) -> bool:
    """Whether "de" and "que" are cut before it; an h is left alone, for it may be aspirated."""
    start = fold(text[:4]) if text[:1].isalpha() else ""
    return start[:1] in tuple("aeiou") or (start[:1] == "y" and start[1:2] not in tuple("aeiou"))


def of(name: str) -> str:
    """ "d’Awa", "de Zoé"."""
    return f"d’{name}" if elides(name) else f"de {name}"


def that(name: str) -> str:
    """ "qu’Awa", "que Zoé"."""
    return f"qu’{name}" if elides(name) else f"que {name}"
