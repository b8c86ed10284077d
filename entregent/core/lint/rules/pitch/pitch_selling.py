"""C2: nobody is met to be sold to; what a pitch praises makes people step back."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.message.selling import MARKS
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_SELLS: Final = Say(
    "This praises, and whoever hears praise steps back: say what you do and for whom, and let them ask.",
    "Ceci vante, et l’on recule devant qui se vante\u00a0: dites ce que vous faites et pour qui, et laissez "
    "l’autre demander.",
)
_PRAISE: Final = Turns(
    fr=(
        ("leader leaders", r"(?: (?:mondial|europeen|francais|incontest\w+|du marche|sur le marche|de|du))?"),
        ("numero n", r"°? ?(?:1|un)(?: (?:mondial|europeen|francais|du|de))?"),
        ("solution solutions offre", r" (?:\w+ )?(?:cles? en main|unique|inedite|innovante|ideale)"),
        ("revolutionnaire revolutionnaires revolutionne revolutionner revolutionnons", ""),
        ("meilleur meilleure meilleurs", r" (?:\w+ ){0,2}du (?:marche|secteur)"),
        ("inegale inegalee inegalable imbattable imbattables incontournable", ""),
        ("sans", r" (?:equivalent|pareil|concurrence)"),
        ("unique", r" (?:en son genre|au monde|sur le marche)"),
    ),
    en=(
        ("leader leaders", r"(?: (?:in|of)(?: the)?)?"),
        ("leading", r" (?:provider|company|expert|firm|edge|supplier)"),
        ("number", r" one"),
        ("world best first", r" (?:class|in class|leading)"),
        ("revolutionary revolutionise revolutionize revolutionising revolutionizing", ""),
        ("unique", r" (?:solution|offer|product|value)"),
        ("unrivalled unrivaled unbeatable unparalleled unmatched groundbreaking", ""),
        ("cutting", r" edge"),
        ("one", r" stop shop"),
        ("game", r" chang(?:er|ers|ing)"),
    ),
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """Each word of praise, and each of an advertisement, where they do not overlap."""
    done = 0
    for one in sorted([*_PRAISE.find(message), *MARKS.find(message)]):
        if one.start >= done:
            done = one.end
            yield Hit(*message.at(one.start, one.end), _SELLS)


RULE: Final = Rule(
    id="pitch_selling",
    practice="C2",
    source="I: one goes out to meet people, never to sell; C17 likewise",
    severity="think",
    check=check,
    purposes=frozenset({"pitch"}),
    flagged=(
        Case("fr", "Je dirige une société leader sur le marché de la reliure.", "pitch"),
        Case("fr", "Nous proposons une solution innovante pour les libraires, sans équivalent.", "pitch"),
        Case("en", "We are the leading provider of book binding.", "pitch"),
        Case("en", "I bring a unique solution, a real game changer for bookshops.", "pitch"),
    ),
    passed=(
        Case("fr", "Je relie des livres pour des bibliothèques qui veulent les garder.", "pitch"),
        Case("fr", "Je cherche des solutions pour garder les livres anciens.", "pitch"),
        Case("en", "I bind books for libraries that want to keep them.", "pitch"),
        Case("en", "I am leading a small workshop of three.", "pitch"),
    ),
)
