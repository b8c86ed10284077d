"""What was promised, said as the user's own act: "d’apporter les graines", "to send you the report"."""

import re
from typing import Final

from entregent.core.drafting import words
from entregent.core.folding import fold

_HEAD = re.compile(r"(?:(lui|leur|l['’])\s*)?([^\W\d_]+)\b(.*)", re.IGNORECASE)
_NO_VERBS: Final = frozenset(
    {
        "avenir", "boxer", "cancer", "cutter", "dejeuner", "desir", "diner", "fer", "flyer", "gouter", "hier",
        "hiver", "loisir", "master", "mer", "newsletter", "plaisir", "poster", "souper", "souvenir", "cher",
        "devoir", "espoir", "tiroir", "miroir", "couloir", "terroir", "savoir",
    }
)  # fmt: skip
"""Nouns that end as verbs do."""
_VERB: Final = re.compile(
    r".*(?:[^i]er|[^o]ir|(?:oubl|publ|verif|conf|cop|etud|exped|remerc|planif|modif|clarif)ier)"
    r"|(?:re|pre|rece)?voir|(?:re|de)?faire|(?:re|e)?lire|(?:re)?dire|(?:re|de|trans|ins)?e?crire"
    r"|(?:tra|con|pro|repro)duire|(?:ap|com|re|entre)?prendre|rendre|repondre|attendre|vendre"
    r"|(?:re|trans|per|pro|sou)?mettre|(?:re)?joindre|suivre|construire"
)
"""Infinitives, without their accents."""
_TO_THEM: Final = frozenset({"appeler", "inviter", "aider", "accompagner", "heberger", "emmener", "attendre"})
"""Verbs before which "l’" is the person."""
ENGLISH_VERBS: Final = frozenset(
    """
    answer arrange ask book bring buy call check collect come cook draft drive email explain fetch find
    finish fix forward get give go help host introduce invite join keep lend let look mail make meet
    organise organize pass pay pick plan post prepare proofread put read recommend record repair reply
    return review scan send set share show sign speak suggest take talk teach tell test translate try visit
    water write
    """.split()
)
_YOU = re.compile(r"^ (?:(?:him|them)\b|her(?= (?:the|a|an|my|some|to|about|back|with|again|for)\b|$))")


def act(text: str, language: str) -> str:
    """A promise as what follows "promised"; empty where it starts with no verb or cannot be turned.

    "lui envoyer l’article" gives "de <t’|vous >envoyer l’article", "send him the report" gives "to send
    you the report".
    """
    said = words.plain(text, 80)
    if not said:
        return ""
    return _french(said) if language == "fr" else _english(said)


def _french(said: str) -> str:
    found = _HEAD.fullmatch(said)
    if not found or not is_verb(found[2]) or not words.speakable(found[3], "fr"):
        return ""
    object_, verb, rest = (found[1] or "").lower(), found[2][0].lower() + found[2][1:], found[3]
    elided = fold(verb)[0] in "aeiouhy"
    if not object_:
        return f"{'d’' if elided else 'de '}{verb}{rest}"
    if object_ == "leur" or (object_ != "lui" and fold(verb) not in _TO_THEM):
        return ""
    return f"de <{'t’' if elided else 'te '}|vous >{verb}{rest}"


def is_verb(word: str) -> bool:
    """Whether a French word is an infinitive, as far as its ending tells."""
    folded = fold(word)
    return folded not in _NO_VERBS and bool(_VERB.fullmatch(folded))


def _english(said: str) -> str:
    first, _, rest = said.partition(" ")
    turned = _YOU.sub(" you", f" {rest}") if rest else ""
    spoken = turned.replace(" you", "", 1) if turned != f" {rest}" else turned
    if first.lower() not in ENGLISH_VERBS or not words.speakable(spoken, "en"):
        return ""
    return f"to {first.lower()}{turned}"
