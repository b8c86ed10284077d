"""What the user put on record about a matter, made fit to be said: acts, things, whole sentences.

Words that would speak to the person in the wrong register, or in another language, become a blank to reword.
"""

import re
from typing import Final

from entregent.core.drafting import words
from entregent.core.drafting.promises import ENGLISH_VERBS, is_verb
from entregent.core.folding import fold

_HEADS: Final = {
    "fr": frozenset(
        "le la les l un une des du de d ce cet cette ces mon ma mes notre nos au aux en pour sur parce que "
        "comment quel quelle quels quelles ou si quand qui quoi pourquoi vos tes je j nous il elle on deux "
        "trois quatre cinq six leur leurs ton ta votre son sa ses".split()
    ),
    "en": frozenset(
        "the a an this that these those my our your his her their how what which who where when why whether "
        "because for to in on at we it he she they some any two three four five six".split()
    ),
}
"""Words that may lose the capital of their sentence inside another."""
_TO_YOU: Final = frozenset("tu te toi ton ta tes t vous votre vos".split())
_ACT = re.compile(r"(?:me\s+|m['’]\s*|nous\s+)?([^\W\d_]+)\b(.*)", re.IGNORECASE)
_COULD_YOU: Final = re.compile(
    r"(?:pourrais-tu|pourriez-vous|peux-tu|pouvez-vous|could you|can you)(?: please)? ", re.IGNORECASE
)
"""How an act is asked for, which is left out where the act alone is said."""
_YOURS: Final = re.compile(r"(?<!\ble )(?<!\bun )(?<!\bdu )(?<!\bce )\b(?:ton|ta|tes|vos)\b(?=\s)")
"""What is theirs, of which the one register tells the other; "le ton" is none."""
_OTHERS: Final = re.compile(r"(?<=\s)(?:leurs?|ils|elles)\b")
"""Several, who are not the one person written to."""
_LOOKING: Final = {
    "fr": re.compile(
        r"(?:en ce moment,? )?je (?:re)?cherche |(?:à la |en )recherche d(?:e |['’])", re.IGNORECASE
    ),
    "en": re.compile(r"(?:i am |i['’]m )?(?:currently )?looking for ", re.IGNORECASE),
}
_FIRST_PERSON: Final = {"fr": ("je", "j", "nous"), "en": ("i", "we")}
_IN_LINE = re.compile(r"[<>{}\[\]|\n]")


def act(text: str, language: str) -> str:
    """An act as a bare infinitive, "relire mon dossier", "read my draft"; empty where it is none.

    Of "Pourriez-vous relire mon dossier ?" it is the act that is asked for; another question is none.
    """
    said = _COULD_YOU.sub("", words.plain(text, 140).replace("\u2011", "-"), count=1)
    if text.rstrip().endswith("?") and len(said) == len(words.plain(text, 140)):
        return ""
    found = _ACT.fullmatch(said)
    if not found or not _to_one(_OTHERS.sub(" ", said), language):
        return ""
    verb = is_verb(found[1]) if language == "fr" else found[1].lower() in ENGLISH_VERBS
    return _yours(said[0].lower() + said[1:], language) if verb else ""


def phrase(text: str, language: str) -> str:
    """Words to follow a colon, a blank to reword where they speak of "elle", "vous" …; empty for none."""
    said = words.plain(text, 140)
    if not said:
        return ""
    if not _to_one(said, language):
        return words.rough(said, language)
    return _yours(lowered(said, language), language)


def thing(text: str, language: str) -> str:
    """What was done or given, as a noun within a sentence; a blank to reword where it cannot be said so."""
    said = words.plain(text, 120)
    others = _OTHERS.sub(" ", said)
    if language == "fr" and others != said and words.spoken(others, 120, language):
        return lowered(said, language)
    return lowered(words.sayable(text, 120, language), language)


def third(text: str, language: str, limit: int = 140) -> str:
    """As `phrase`, about somebody else: "elle" and "their" may stand."""
    said = words.plain(text, limit)
    if not said:
        return ""
    return lowered(said, language) if _addresses_nobody(said, language) else words.rough(said, language)


def sentence(text: str, limit: int, language: str) -> str:
    """A whole sentence of the user's, with its full stop; a blank to reword in another language."""
    said = words.plain(text, limit)
    if not said:
        return ""
    return (
        f"{said[0].upper()}{said[1:]}." if _addresses_nobody(said, language) else words.rough(said, language)
    )


def clause(text: str, language: str) -> str:
    """A whole sentence of the user's to follow a colon, with its full stop."""
    said = third(text, language)
    return f"{said}." if said and "[[" not in said else said


def question(text: str, language: str) -> str:
    """A question as it stands; empty where the text asks none, or asks in one register only."""
    said = words.plain(text, 160)
    if not text.rstrip().endswith("?") or not said:
        return ""
    if not _own_words(said, language):
        return words.rough(said, language)
    return f"{said[0].upper()}{said[1:]}{' ?' if language == 'fr' else '?'}"


def looking(text: str, language: str) -> str:
    """What the user is looking for, as one sentence (H11)."""
    said = words.plain(text, 140)
    rest = _LOOKING[language].sub("", said, count=1) if _LOOKING[language].match(said) else said
    if not rest:
        return ""
    if not words.native(rest, language) or fold(rest).partition(" ")[0] in _FIRST_PERSON[language]:
        return sentence(rest, 140, language)
    if language == "fr":
        return f"En ce moment, je cherche {lowered(rest, language)}."
    return f"These days, I am looking for {lowered(rest, language)}."


def reach(text: str) -> str:
    """A number or an address as one gives it, on one line."""
    flat = " ".join(text.split())
    return "" if len(flat) > 80 or _IN_LINE.search(flat) else flat


def lowered(said: str, language: str) -> str:
    """Without the capital of a sentence where its first word is no name."""
    head = fold(said).partition(" ")[0]
    plain_head = head in _HEADS[language] or (is_verb(head) if language == "fr" else head in ENGLISH_VERBS)
    keeps = said[1:2].isupper() or (language == "en" and said.startswith(("I ", "I’", "I'")))
    return said if keeps or not plain_head else said[0].lower() + said[1:]


def _to_one(said: str, language: str) -> bool:
    """Whether words are the user's own once what is theirs is said in the register of the message."""
    return _own_words(_YOURS.sub(" ", said) if language == "fr" else said, language)


def _yours(said: str, language: str) -> str:
    """ "dans ta vitrine", "dans votre vitrine", as the message speaks to them."""
    if language == "en":
        return said
    return _YOURS.sub(lambda found: "<tes|vos>" if found[0].endswith("s") else f"<{found[0]}|votre>", said)


def _own_words(said: str, language: str) -> bool:
    return _addresses_nobody(said, language) and words.names_nobody(said)


def _addresses_nobody(said: str, language: str) -> bool:
    return words.native(said, language) and (language == "en" or _TO_YOU.isdisjoint(fold(said).split()))
