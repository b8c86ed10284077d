"""A name after "de", as French writes it; translations ask for it as {of_name}."""

from entregent.core.folding import fold


def of(name: str) -> str:
    """ "d’Awa", "de Zoé": elided before a vowel; an h is left alone, for it may be aspirated."""
    start = fold(name[:4])
    vowel = start[:1] in ("a", "e", "i", "o", "u") or (start[:1] == "y" and start[1:2] not in "aeiou")
    return f"d’{name}" if start and vowel else f"de {name}"
