"""Recorded words made fit to be said in a sentence, or left out where they are not."""

import re
from typing import Final

from entregent.core.common_ground import LEGAL_FORMS, organisation_key
from entregent.core.folding import fold

_REPLY_PREFIX = re.compile(r"^\s*(?:(?:re|r[ée]f?|fwd?|tr|aw|wg|sv)\s*:\s*|\[[^\]]*\]\s*)+", re.IGNORECASE)
_MARKUP = re.compile(r"https?:|www\.|[<>{}\[\]|\\@#•★✔\n\t]|[\U0001F000-\U0001FAFF]")
_LETTER = re.compile(r"[^\W\d_]")
_EMPTY_SUBJECTS: Final = frozenset(
    {
        "", "aucun objet", "bonjour", "coucou", "hello", "hey", "hi", "invitation", "linkedin", "message",
        "no subject", "none", "nouveau message", "new message", "quick question", "salut", "sans objet",
        "join my network on linkedin", "je souhaite vous ajouter a mon reseau",
    }
)  # fmt: skip
_THIRD_PERSON: Final = frozenset(
    {"il", "elle", "ils", "elles", "lui", "leur", "leurs", "he", "she", "him", "her", "they", "them"}
)
_DETERMINERS: Final = {
    "fr": frozenset({"le", "la", "les", "l", "un", "une", "des", "du", "son", "sa", "ses", "ce", "cette"}),
    "en": frozenset({"the", "a", "an", "his", "her", "their"}),
}
_SECOND_PERSON: Final = frozenset(
    {
        "tu", "te", "toi", "ton", "ta", "tes", "vous", "votre", "vos", "t",
        "you", "your", "yours", "je", "j", "i", "me", "moi", "m",
    }
)  # fmt: skip
_FUNCTION_WORDS: Final = {
    "fr": frozenset(
        {
            "le", "la", "les", "l", "de", "des", "du", "d", "un", "une", "et", "pour", "sur", "son", "sa",
            "ses", "avec", "au", "aux", "dans", "qui", "que", "est", "chez", "lui", "en", "par",
        }
    ),
    "en": frozenset(
        {
            "the", "of", "and", "to", "for", "his", "her", "their", "with", "in", "who", "that", "an",
            "is", "at", "him", "them", "about", "from", "by",
        }
    ),
}  # fmt: skip
_YOURS: Final = {
    "fr": {"son": "<ton|votre>", "sa": "<ta|votre>", "ses": "<tes|vos>"},
    "en": {"his": "your", "her": "your", "their": "your"},
}
_HOUSES: Final = {
    head: preposition
    for preposition, heads in {
        "au ": "musee ministere theatre lycee college centre festival conseil departement syndicat cabinet "
        "laboratoire groupe cinema conservatoire credit cercle club choeur secretariat parc jardin",
        "à la ": "mairie ville region fondation banque bibliotheque mediatheque librairie compagnie maison "
        "clinique caisse federation galerie chambre cite direction faculte metropole cooperative societe "
        "halle",
        "à l’": "universite ecole hopital institut institution association agence atelier opera orchestre "
        "observatoire office organisation union academie ambassade imprimerie",
        "aux ": "ateliers editions archives hopitaux laboratoires jardins halles",
    }.items()
    for head in heads.split()
}
"""What French puts before a house named by a common noun, where "chez" would be wrong."""
_ENGLISH_HOUSES: Final = frozenset(
    {"university", "college", "school", "museum", "library", "hospital", "theatre"}
)
_ARTICLE = re.compile(r"^(?:les?|la|une?|des|the|an?)\s+|^l['’]", re.IGNORECASE)
_DANGLING = re.compile(r"[\s,;:.!?…–—-]+$")


def plain(text: str, limit: int) -> str:
    """`text` on one line without its final punctuation; empty where it is too long or holds markup."""
    flat = _DANGLING.sub("", " ".join(text.split()))
    fit = len(flat) <= limit and bool(_LETTER.search(flat)) and not _MARKUP.search(flat)
    return flat if fit else ""


def organisation(name: str) -> str:
    """A company as one says it: without its legal form; empty for "freelance" and the like."""
    said = plain(name, 40)
    if not organisation_key(said):
        return ""
    words = said.split()
    while len(words) > 1 and fold(words[-1]).replace(" ", "") in LEGAL_FORMS:
        words.pop()
    return " ".join(words).rstrip(",")


def at(name: str, language: str) -> str:
    """Where one works: "chez Hélix" but "au Musée des Vagues", "à la Mairie"; "at Hélix". Empty for ""."""
    if not name or language == "en":
        return name and f"at {name}"
    head = fold(name).partition(" ")[0]
    if preposition := _HOUSES.get(head):
        return f"{preposition}{name}"
    foreign = not _ENGLISH_HOUSES.isdisjoint(fold(name).split())
    return f"à {name}" if head in ("la", "l") or foreign else f"chez {name}"


def houses() -> frozenset[str]:
    """The common nouns that name a house, folded: "musee", "atelier"."""
    return frozenset(_HOUSES)


def title(text: str) -> str:
    """A job title short and simple enough to be quoted, or nothing."""
    said = plain(text, 45)
    folded = f" {fold(said)} "
    return "" if any(word in folded for word in (" at ", " chez ", " looking ", " recherche ")) else said


def subject(text: str) -> str:
    """The subject of a message without "Re:"; empty where it says nothing."""
    said = plain(_REPLY_PREFIX.sub("", text), 50)
    return "" if fold(said) in _EMPTY_SUBJECTS else said


def interest(text: str) -> str:
    """A passion as a bare noun: "la voile" → "voile"; empty where it is a whole phrase."""
    said = _ARTICLE.sub("", plain(text, 30))
    return said if len(said.split()) <= 4 and _THIRD_PERSON.isdisjoint(fold(said).split()) else ""


def note(text: str, language: str) -> str:
    """A note on what someone said, turned to them ("son fils…" → "<ton|votre> fils…").

    Empty where the note cannot be turned safely: it is in the other language, has no determiner in
    front, or speaks of "elle", "he", "vous"…
    """
    said = plain(text, 70)
    first, _, rest = said.partition(" ")
    head = fold(first).partition(" ")[0]
    if head not in _DETERMINERS[language] or not rest or not speakable(rest, language):
        return ""
    turned = _YOURS[language].get(fold(first), first[0].lower() + first[1:])
    return f"{turned} {rest}"


def spoken(text: str, limit: int, language: str) -> str:
    """Recorded words as one says them to the person ("vos conseils" → "<tes|vos> conseils"), or nothing."""
    said = plain(text, limit)
    first, _, rest = said.partition(" ")
    if first in ("vos", "tes", "your") and rest and speakable(rest, language):
        return f"{'your' if language == 'en' else '<tes|vos>'} {rest}"
    return said if speakable(said, language) else ""


def speakable(text: str, language: str) -> bool:
    """Whether recorded words can stand in a message: in its language, and about no "elle", "him", "vous"."""
    persons = _THIRD_PERSON | _SECOND_PERSON | _YOURS[language].keys()
    return native(text, language) and persons.isdisjoint(fold(text).split())


def native(text: str, language: str) -> bool:
    """Whether words are in the language of the message, as far as their small words tell."""
    said = fold(text).split()
    other = "en" if language == "fr" else "fr"
    foreign = sum(word in _FUNCTION_WORDS[other] for word in said)
    return foreign <= sum(word in _FUNCTION_WORDS[language] for word in said)


def names_nobody(text: str) -> bool:
    """Whether words speak of no "elle", "lui", "him" …, who would be the person written to."""
    return _THIRD_PERSON.isdisjoint(fold(text).split())


def sayable(text: str, limit: int, language: str) -> str:
    """Recorded words where they can be said, else inside a blank to reword."""
    said = plain(text, limit)
    return spoken(text, limit, language) or (rough(said, language) if said else "")


def rough(text: str, language: str) -> str:
    """Recorded words that cannot be said as they stand, inside a blank to reword."""
    if language == "fr":
        return f"[[À dire dans vos mots : « {text} » ?]]"
    return f"[[In your own words: “{text}”?]]"


def given_name(text: str) -> str:
    """A given name for a salutation; empty for an initial; "AWA" and "awa" become "Awa"."""
    said = plain(text, 30)
    if len(_LETTER.findall(said)) < 2:
        return ""
    return said.title() if said.isupper() or said.islower() else said
