"""Knows the French words that lose their accents on foreign keyboards, and the capitals that lose theirs."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_WORDS: Final = """
accès activité activités adhérent adhérents amitié amitiés année années aperçu après arrêt aussitôt
bientôt carrière carrières complètement dernière dernières derrière disponibilité disponibilités
décembre déjà désolée désormais déçu déçue enquêtes entièrement extérieur extérieure façon façons
fenêtre fenêtres français française françaises frère frères félicitations février fêtes garçon garçons
grâce hôpital hôtel hôtels idée idées intéressant intéressante intéressantes intéressants intéresser
intérieur intérieure intérêt intérêts journée journées leçon leçons liberté libertés lumière lumières
manière manières matière matières moitié mère mères médecin médecins métier métiers numérique numériques
numéro numéros nécessaire nécessaires opportunité opportunités particulièrement plutôt possibilité
possibilités première premières problème problèmes procès procédure procédures progrès propriété
propriétés précis précisément prénom prénoms préparer préparez présent présents prévoir prévu prévue
prévues prévus prêt prêts père pères qualité qualités reçu reçus réalité réalités récemment région
régions régulièrement réponse réponses réunion réunions rôle rôles santé société sociétés soirée soirées
succès supérieur supérieure système systèmes sécurité sérieusement théâtre très tête voilà vérité
échanger école écoles écologie écologique écologiques économie économies économique économiques écoutez
écrirai écrire écris écrit écrits écrivais écrivait écrivez éditeur éditeurs édition éditions éditrice
également église églises électricité électrique électriques électronique électroniques élément éléments
émission émissions énergie énergies énormément époque époques équipes étaient étais était étant étape
étapes état états étiez étions étonnant étonnante étranger étrangers étrangère étrangères étroit étroite
étude études étudiant étudiante étudiantes étudiants été éventuel éventuelle éventuellement éventuelles
éventuels évidemment éviter évitez événement événements êtes être
"""
"""Words that without their accents are no other word, nor so spelt since 1990 (aout, connaitre)."""
_NAMES: Final = frozenset(
    "grace hotel hotels mere meres pere peres frere freres role roles present recu".split()
)
"""Those that may be a name where they begin with a capital."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_JOINED: Final = frozenset("@./#_")
"""Before or after a word: an address, a path, a tag, which are written as they are."""
_BEGINS: Final = r"(^|[.!?…\n«][ \u00a0]{1,3}|\n|\")"
_OF_A_NOUN: Final = (
    r"(?<!\w)((?:[Ll]|[Dd])['’]|(?:une?|la|le|du|au|de|par|cette|[mst]on|[mst]a|notre|votre) )"
)
_FOLLOWING: Final = (
    r"(?:bient[oô]t|tr[eèé]s|plus|tout|toute|demain|vous|toi|lui|nous|chaque|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|la|l['’]\w+|mon|ma|mes|ton|ta|tes|votre|vos|notre|nos|son|sa|ses|leur|leurs|ce|"
    r"cet|cette|ces|un|une|partir|propos|c[oô]t[eé]|cause|force|peine|pr[eé]sent|travers|quand|quel|quelle|"
    r"quels|quelles|qui|quoi|midi|minuit|jamais|titre|terme|moins|dire|vrai|d[eé]faut|savoir|noter|"
    r"\d+|[A-ZÀ-Þ][a-zà-ÿ]\w*)\b"
)
_TURNS: Final = tuple(
    (re.compile(pattern), right)
    for pattern, right in (
        (_BEGINS + rf"A(?= {_FOLLOWING})", r"\1À"),
        (r"(?<![\w.])a(?= (?:bient[oô]t|demain|tr[eè]s bient[oô]t)\b)", "à"),
        (r"(?<![\w.])Ca(?= [a-zà-ÿ])", "Ça"),
        (r"(?<![\w.])ca(?= [a-zà-ÿ])", "ça"),
        (_BEGINS + r"Ou(?= en (?:es|est|[eê]tes|sont)\b)", r"\1Où"),
        (r"\b([Bb]ien) sur(?=[,.!?]|[ \u00a0\u202f][!?]|$| que\b)", r"\1 sûr"),
        (r"\b([Gg])r[aâ]ce [aà](?= )", r"\1râce à"),
        (r"\bdes que\b", "dès que"),
        (r"\b([Ee])n general\b", r"\1n général"),
        (r"\b(quand|de|le|la|Quand|De) meme\b", r"\1 même"),
        (r"\b([Jj])(['’])espere\b", r"\1\2espère"),
        (_OF_A_NOUN + r"equipe\b", r"\1équipe"),
        (_OF_A_NOUN + r"enquete\b", r"\1enquête"),
        (_OF_A_NOUN + r"fete\b", r"\1fête"),
        (_OF_A_NOUN + r"telephone\b", r"\1téléphone"),
        (r"\b(suis|sommes|êtes|etes|est|es) desole\b", r"\1 désolé"),
        (r"\b([EeÉé]tant) donne\b", r"\1 donné"),
        (r"\bpres(?= (?:de|du|des) | d['’])", "près"),
    )
)
_LIGATURES: Final = re.compile(
    r"\b(?:[cs]oeurs?|choeurs?|oeuvres?|manoeuvres?|voeux?|noeuds?|oeil|oeufs?|boeufs?|moeurs)\b",
    re.IGNORECASE,
)


def _bare(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))


def _lost() -> dict[str, str]:
    small = {_bare(word): word for word in _WORDS.split()}
    capital = {bare.capitalize(): word.capitalize() for bare, word in small.items() if bare not in _NAMES}
    return small | capital


_LOST: Final = _lost()


def bare_words(text: str) -> Iterator[tuple[int, int]]:
    """Where a French text lacks an accent that it surely needs; in order, linear in its length."""
    words = (one.span() for one in _WORD.finditer(text) if one[0] in _LOST and not _is_joined(text, one))
    turns = (one.span() for pattern, _right in _TURNS for one in pattern.finditer(text))
    yield from sorted([*words, *turns])


def accented(text: str) -> str:
    """The text with those accents, and with œ where it is one letter."""
    text = _WORD.sub(lambda one: one[0] if _is_joined(text, one) else _LOST.get(one[0], one[0]), text)
    for pattern, right in _TURNS:
        text = pattern.sub(right, text)
    return _LIGATURES.sub(lambda one: one[0].replace("oe", "œ").replace("Oe", "Œ").replace("OE", "Œ"), text)


def _is_joined(text: str, word: re.Match[str]) -> bool:
    before, after = text[max(0, word.start() - 1) : word.start()], text[word.end() : word.end() + 2]
    return before in _JOINED or after[:1] in ("@", "/", "_") or (after[:1] == "." and after[1:].isalnum())
