"""H7: thanks that say what for, and what it changed, are thanks; the rest is politeness."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Turns, among
from entregent.core.lint.message.anchors import DAYS, OCCASIONS
from entregent.core.lint.message.names import named_in
from entregent.core.lint.message.results import results_in
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_VAGUE: Final = Say(
    "Say what you are thankful for and what it changed: one detail is worth ten thank-yous.",
    "Dites de quoi vous remerciez et ce que cela a changé\u00a0: un seul détail vaut dix mercis.",
)

_THANKS: Final = Turns(
    fr=(
        (
            "merci remercie remercier remercions reconnaissant reconnaissante gratitude remerciements",
            r"(?: (?:beaucoup|encore|infiniment|mille fois|sincerement|vivement|bien|vraiment|tres|une "
            r"fois|tout|a vous|a toi|du fond du coeur|chaleureusement)){0,4} (?:pour|de|d) (?:tout(?! "
            r"(?:le|la|les|l|ce temps|votre|ton)\b)|(?:votre|ton|ta|cette) (?:\w+ )?(?:aide|soutien|"
            r"gentillesse|temps|disponibilite|ecoute|accueil|bienveillance|patience|generosite|message|"
            r"reponse|attention|confiance|presence|appui|coup de main)|(?:vos|tes) (?:\w+ )?(?:conseils|"
            r"encouragements|mots|lumieres))",
            "vague",
        ),
        ("merci remercie remercier remercions reconnaissant reconnaissante gratitude remerciements gre",
         r"(?: (?:\w+)){0,4} (?:pour|de|d|du|des) \w+", "for"),
        ("merci remercie remercier remercions reconnaissant reconnaissante gratitude remerciements",
         "", "bare"),
    ),
    en=(
        (
            "thank thanks grateful gratitude thankful appreciate appreciated",
            r"(?: (?:you|so|very|much|again|a|lot|million|bunch|really|all|indeed|kindly|sincerely|truly|"
            r"once|more)){0,5} (?:for )?(?:everything|all(?: (?:you|that|your))?|(?:your|the) (?:\w+ "
            r")?(?:help|support|kindness|time|generosity|patience|guidance|advice|attention|message|reply|"
            r"encouragement|input|insights?|assistance))",
            "vague",
        ),
        ("thank thanks grateful gratitude thankful appreciate appreciated",
         r"(?: (?:\w+)){0,5} for \w+", "for"),
        ("thank thanks grateful gratitude thankful appreciate appreciated", "", "bare"),
    ),
)  # fmt: skip
_DETAIL: Final = Turns(
    fr=(
        ("parce car puisque grace quand lorsque surtout notamment depuis", ""),
        ("sans", r" (?:vous|toi|votre|ton|ta|vos|tes)"),
        ("d de pour", r" (?:m |nous |l |lui |leur |y )?(?:avoir|etre) \w+"),
        (
            "tu vous",
            r" (?:m |nous |l |lui )?(?:as|avez|aviez|avais)(?! (?:ete|toujours ete|beaucoup|tant)\b) \w+",
        ),
    ),
    en=(
        ("because since when especially particularly which without", ""),
        ("for", r" \w+ing (?!me\b|us\b)?\w*"),
        (
            "you",
            r" (?:\w+ )?(?!are|re|were|have|for|so|very|and|all|again|the)\w+(?:ed|t|d|ve|ew|nt|ook|oke|"
            r"old|ote|ade)\b",
        ),
    ),
)
_SHORT: Final = 120
"""Words: a longer message of thanks has told more than can be judged."""


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """Thanks in general terms, in a message that gives no detail of any kind."""
    found = _THANKS.find(message)
    if (
        not found
        or message.words > _SHORT
        or any(one.tag == "for" for one in found)
        or _has_detail(message, found)
    ):
        return
    first = next((one for one in found if one.tag == "vague"), found[0])
    yield Hit(*message.at(first.start, first.end), _VAGUE)


def _has_detail(message: Message, thanks: list[Found]) -> bool:
    """Whether anything precise is told: an act, a day, a place, a name, a figure, words quoted."""
    signs = [*results_in(message), *DAYS.find(message), *OCCASIONS.find(message), *named_in(message)]
    signs += [one for one in _DETAIL.find(message) if not among(thanks, one.start, one.end)]
    return bool(signs) or bool(message.speech) or any(char.isdigit() for char in message.plain.text)


RULE: Final = Rule(
    id="thanks_for_what",
    practice="H7",
    source="S G: thank, report the result; a precise thank-you is remembered",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"thanks"}),
    flagged=(
        Case(
            "fr", "Bonjour Marie,\n\nUn grand merci pour tout ! Votre aide est précieuse.\n\nPaul", "thanks"
        ),
        Case("fr", "Bonjour Marie,\n\nJe tenais à vous remercier pour votre gentillesse.\n\nPaul", "thanks"),
        Case("en", "Hi Mary,\n\nThank you so much for everything! You are wonderful.\n\nPaul", "thanks"),
        Case("en", "Hi Mary,\n\nJust a note to say thanks for your help.\n\nPaul", "thanks"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nMerci pour tout : le plan m’a évité de percer la poutre lundi.\n\nPaul",
            "thanks",
        ),
        Case("fr", "Bonjour Marie,\n\nMerci d’avoir relu mes trois pages.\n\nPaul", "thanks"),
        Case("en", "Hi Mary,\n\nThank you for reading my three pages.\n\nPaul", "thanks"),
        Case("en", "Hi Mary,\n\nThanks for your help, the plan got me through on Monday.\n\nPaul", "thanks"),
    ),
)
