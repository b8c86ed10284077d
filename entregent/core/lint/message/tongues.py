"""Knows when a text is surely neither French nor English, by the small words of its language."""

from collections.abc import Mapping, Sized
from typing import Final, Literal

Tongue = Literal["de", "es", "it", "pt", "nl", ""]

_WORDS: Final[dict[Tongue, tuple[str, ...]]] = {
    "de": tuple(
        """ich und nicht ist das der dem ein eine einen einem einer mit auf fur von zu wir sie ihnen ihre
        ihr ihren mich mir dich dir uns wenn aber auch noch wie sehr haben habe wurde wurden konnen
        konnte uber nach oder dass sind zum zur bitte danke grusse geehrte geehrter freundlichen""".split()
    ),
    "es": tuple(
        """el los las una unos del con por para como pero muy este esta estos eso sus lo usted gracias
        hola estoy estamos tengo quiero puedo podria hay yo donde cuando porque tambien sobre saludos
        estimado estimada querido querida nosotros ustedes fue""".split()
    ),
    "it": tuple(
        """gli una uno di della dei delle degli che con sono siamo ho hai abbiamo questo questa anche
        molto piu grazie buongiorno vorrei potrebbe suo suoi perche quando nel nella alla allo dal
        dalla sul sulla io lei noi voi saluti gentile caro cara""".split()
    ),
    "pt": tuple(
        """os um uma da dos das nao com muito voce voces meu minha seu sua estou sao foi tem obrigado
        obrigada ola tambem isso gostaria poderia pelo pela ao aos ate para por quando porque""".split()
    ),
    "nl": tuple(
        """het een ik niet dat voor op zijn aan maar ook naar nog heb heeft jij wij hun mijn jouw uw dit
        deze kunnen zou graag bedankt groeten geachte wordt worden omdat""".split()
    ),
}  # fmt: skip
"""Small words in folded spelling that French and English do not have."""
_OURS: Final = (
    tuple(
        """vous nous pas pour avec dans cette mon votre vos notre bonjour merci avez suis aux une leur
        leurs sont tres est cet ces elle elles j qu etes""".split()
    ),
    tuple(
        """the and you your with that this from have has are were would could should they their for what
        which when there been about our his thank thanks please how will can not""".split()
    ),
)  # fmt: skip
"""Those of French and of English that the others do not have."""
LEAST: Final = 7
"""Small words that it takes to be sure: a short text, or one that only quotes, is read as before."""
_SURE: Final = 4
"""So many times more than those of French and of English together."""


def tongue_of(index: Mapping[str, Sized]) -> Tongue:
    """The language of a text by where its folded words stand; "" for French, English, or in doubt."""
    counts = {tongue: _count(index, words) for tongue, words in _WORDS.items()}
    tongue = max(counts, key=lambda one: counts[one])
    ours = sum(_count(index, words) for words in _OURS)
    return tongue if counts[tongue] >= max(LEAST, _SURE * ours) else ""


def _count(index: Mapping[str, Sized], words: tuple[str, ...]) -> int:
    return sum(len(index.get(word, ())) for word in words)
