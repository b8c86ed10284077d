"""D13: what a template left behind, "{PRÉNOM}" or "[First name]", shows that nobody was thought of."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, within
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_LEFT: Final = Say(
    "A place of the template was left empty: put the real word here, or take it out.",
    "Un champ du modèle est resté vide\u00a0: mettez ici le vrai mot, ou retirez-le.",
)
_FIELD: Final = (
    r"pr[ée]noms?|noms?|soci[ée]t[ée]|entreprise|poste|civilit[ée]|titre|ville|sujet|date|lieu|m[ée]tier|"
    r"secteur|[ée]cole|[ée]v[ée]nement|votre \w+|ton \w+|mon \w+|ins[ée]rer|compl[ée]ter|[àa] compl[ée]ter|"
    r"pr[ée]ciser|first ?name|last ?name|full ?name|names?|surname|company|firm|employer|position|role|job "
    r"?title|title|school|university|city|event|topic|subject|location|industry|your \w+|my \w+|insert|"
    r"recipient|client|contact|mutual|project|projet|link|lien|url|salutation|signature|firstname|lastname|"
    r"fname|lname|month|mois|year|ann[ée]e"
)
_EMPTY: Final = re.compile(
    r"\{\{[^{}\n]{1,40}\}\}|\{[^\W\d_][\w .'’/-]{0,38}\}|%[A-Za-zÀ-ÿ_][\w ]{1,30}%|\*\|\w{1,30}\|\*|"
    r"<<[^<>\n]{1,40}>>|(?-i:\$\{?[A-Z_]{4,30}\}?)|(?-i:«[ \u00a0\u202f]?[A-Z_]{3,30}[ \u00a0\u202f]?»)|"
    rf"[\[<](?:(?:le|la|les|un|une|de|du|l['’]|the|a|an) ?)?(?:{_FIELD})(?:[^\]>\n?@]{{0,60}})[\]>]|"
    r"\b[Xx]{3,12}\b(?=[\s,.!?])|_{4,40}|\(\.\.\.\)|\[\.\.\.\.?\]|\b(?:Bonjour|Cher|Chère|Salut|Dear|Hi|"
    r"Hello)[ \u00a0]+(?:Cher/Chère|Monsieur/Madame|Madame/Monsieur|M\./Mme|Mr\./Mrs\.|Mr/Ms|Cher\(e\))",
    re.IGNORECASE,
)
_KISSES: Final = re.compile(r"x+\b", re.IGNORECASE)
_MOST: Final = 3


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first places of a template that are left open in the subject, the body or the name below."""
    for found in _EMPTY.finditer(message.subject or ""):
        yield Hit(*found.span(), _LEFT, part="subject")
    shown = 0
    quoted = list(message.zones.quoted)
    for found in _EMPTY.finditer(message.body):
        if shown >= _MOST:
            return
        if _KISSES.fullmatch(found[0]) and _is_kiss(message, found.start()):
            continue
        if not within(found.start(), quoted):
            shown += 1
            yield Hit(*found.span(), _LEFT)


def _is_kiss(message: Message, place: int) -> bool:
    """Whether "xxx" stands at the end, as kisses do."""
    blocks = [block for block in message.zones.blocks if block.kind in ("paragraph", "item")]
    return not blocks or place >= blocks[-1].end - 20


RULE: Final = Rule(
    id="placeholder",
    practice="D13",
    source="M: never a mass mailing; a field left open is its plainest mark",
    severity="stop",
    check=check,
    any_language=True,
    flagged=(
        Case("fr", "Bonjour {PRÉNOM},\n\nVotre atelier m’a plu. Paul"),
        Case("fr", "Bonjour [Prénom],\n\nVotre atelier m’a plu. Paul"),
        Case("fr", "Bonjour %PRENOM%,\n\nVotre travail chez [nom de l’entreprise] m’a plu. Paul"),
        Case("fr", "Bonjour Marie,\n\nVotre atelier m’a plu. Paul", subject="Une idée pour {{societe}}"),
        Case("en", "Hi [First Name],\n\nI liked your workshop. Paul"),
        Case("en", "Dear {{name}},\n\nI liked your workshop at XXXX, and the bread too. It was warm. Paul"),
        Case("en", "Dear <<Name>>,\n\nI liked your workshop. Paul"),
    ),
    passed=(
        Case("fr", "Bonjour Marie,\n\nVotre atelier [celui de mai] m’a plu à 100 %, et 20 % de plus. Paul"),
        Case("fr", "Bonjour Marie,\n\nVotre atelier m’a plu. Écrivez-moi : <paul@example.org>. Paul"),
        Case(
            "en",
            "Hi Mary,\n\nI liked your workshop [the one in May]. 5% of it was about 10% "
            "glue.\n\nLove,\nPaul xxx",
        ),
        Case("en", "Hi Mary,\n\nI liked your workshop. Write to <paul@example.org>."),
    ),
)
