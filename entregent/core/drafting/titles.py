"""What somebody does, as it is said in mid-sentence: French writes its trades without a capital."""

import re
from typing import Final

from entregent.core.drafting.words import houses
from entregent.core.folding import fold

_TRADE: Final = re.compile(
    r".{2,}(?:eure?s?|euses?|trices?|iers?|ieres?|iens?|iennes?|istes?|aires?|antes?|ants?|logues?|graphes?|tectes?|ecins?)"
)
"""How French names of trades end, folded."""
_TRADES: Final = frozenset(
    "adjoint adjointe agent agente apiculteur apprenti apprentie archeologue artisan artisane associe "
    "associee attache attachee avocat avocate berger bergere boucher bouchere boulanger boulangere cadre "
    "charge chargee chef cheffe clown co cofondateur comptable conjoint consul coursier delegue deleguee "
    "depute deputee designer directeur docteur doctorant doctorante ecrivain ecrivaine elu elue employe "
    "employee expert experte forgeron freelance gerant gerante graveur guide horloger horlogere "
    "independant independante interprete juge juriste maire maitre maitresse maraicher maraichere marin "
    "medecin membre ministre notaire orfevre pasteur patron patronne peintre pilote poete potier potiere "
    "prefet prefete professeur professeure psychologue regisseur responsable restaurateur retraite "
    "retraitee sage scenographe secretaire senateur senatrice stagiaire substitut tailleur traiteur "
    "tresorier veterinaire vice vigneron vigneronne".split()
)
"""Trades, and words that begin one, that the endings do not tell."""
_FIRST: Final = frozenset(
    "ancien ancienne co ex futur future grand grande jeune premier premiere second seconde".split()
)
"""What may stand before a trade."""
_AFTER: Final = frozenset(
    "achats adjoint adjointe administratif administrative artistique associe associee clientele "
    "commercial commerciale communication culturel culturelle developpement digital digitale editorial "
    "editoriale etudes export financier financiere general generale humaines independant independante "
    "informatique juridique marketing mission numerique pedagogique principal principale production "
    "produit produits projet projets qualite recherche ressources scientifique senior social sociale "
    "technique ventes".split()
)
"""What may follow a trade, where a capital marks no name."""


def in_line(text: str, language: str) -> str:
    """ "charpentier, Chantier Nord" for "Charpentier, Chantier Nord"; acronyms and names keep their capitals.

    Only the words before the first comma are a title, and only in French do they lose their capital.
    """
    title, comma, rest = text.partition(",")
    words = title.split(" ")
    if language != "fr" or not _is_title(words, alone=not comma):
        return text
    lowered = [word.lower() if _is_common(word, at) else word for at, word in enumerate(words)]
    return " ".join(lowered) + comma + rest


def after_name(rest: str, language: str) -> str:
    """What follows a name, "", or ", Charpentier, Chantier Nord", with its title as in mid-sentence."""
    return f", {in_line(rest[1:].strip(), language)}" if rest.startswith(",") else rest


def _is_title(words: list[str], *, alone: bool) -> bool:
    """Whether they begin with a trade, and not with a house or, alone, the name of one ("Mercier Frères")."""
    head = next((fold(word) for word in words if fold(word) not in _FIRST), "")
    if head.partition(" ")[0] in houses() or not _names_trade(head):
        return False
    after = [word for word in words[1:2] if alone and word[:1].isupper() and not word.isupper()]
    return all(_is_qualifier(word) for word in after)


def _names_trade(folded: str) -> bool:
    first = folded.partition(" ")[0]
    return first in _TRADES or bool(_TRADE.fullmatch(first))


def _is_qualifier(word: str) -> bool:
    return fold(word) in _AFTER or _names_trade(fold(word))


def _is_common(word: str, at: int) -> bool:
    """Whether a word loses its capital: one that stands for no name and is no acronym."""
    if not word[1:].islower():
        return False
    return at == 0 or _is_qualifier(word)
