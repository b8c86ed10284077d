"""D2: a subject sells nothing; it commits to nothing, and the message is opened for that."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.message.greetings import greeting_of
from entregent.core.lint.message.selling import MARKS
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_SELLS: Final = Turns(
    fr=(
        (
            "offre offres",
            r" (?:exceptionnelles?|speciales?|limitees?|exclusives?|uniques?|irresistibles?|flash|"
            r"commerciales?|imperdables?|de lancement|decouverte|privilegiees?)",
        ),
        (
            "opportunite opportunites affaire occasion",
            r" (?:unique|exceptionnelle|en or|a ne pas|a saisir|incroyable|"
            r"rare|inedite|business|d affaires|d investissement)",
        ),
        ("promos remise rabais soldes destockage discount", ""),
        # "la promo" is also a year of school
        (
            "promo",
            r"(?<!(?:notre|votre) promo)(?<!meme promo)(?<!(?:la|ma|ta|sa|de) promo)(?! (?:de |d )?(?:19|"
            r"20)\d\d)"
            r"(?! (?:de l|du lycee|du master|de la fac))",
        ),
        (
            "profitez boostez decouvrez gagnez doublez triplez multipliez economisez optimisez transformez "
            "revolutionnez",
            "",
        ),
        ("derniere dernieres", r" (?:chance|places|heures|jours)", "last"),
        ("a", r" ne (?:pas|surtout pas) (?:manquer|rater|louper)"),
        ("places", r" limitees"),
        ("essai audit devis demo bilan livraison", r" (?:gratuite?|offerte?)"),
        ("proposition", r" (?:commerciale|exclusive|de valeur|exceptionnelle)"),
        ("solution", r" (?:innovante|unique|cle en main|revolutionnaire)"),
        ("prix", r" (?:discount|imbattables?|casses?|mini)"),
        ("garanti garantie garantis", ""),
    ),
    en=(
        (
            "special exclusive limited unbeatable introductory amazing incredible unique",
            r" (?:offer|deal|opportunity|"
            r"access|invitation|time|spots|places|discount|price|savings|seats)",
        ),
        ("limited", ""),
        (
            "unlock boost skyrocket supercharge double triple transform maximize maximise accelerate "
            "revolutionize",
            "",
        ),
        ("last final", r" (?:chance|call|hours|days|places|spots)", "last"),
        ("don", r" t (?:miss|wait|delay)"),
        ("act", r" now"),
        ("free", r" (?:trial|review|audit|demo|quote|consultation|gift|shipping|offer|webinar|guide|access)"),
        ("discount discounts promo bargain", ""),
        ("sale", r" (?:ends|now|starts|price|on)"),
        ("flash summer final clearance winter", r" sale"),
        ("save", r" (?:up|\d|money|big|now|£|\$|€)"),
        ("business investment exciting lucrative golden", r" (?:opportunity|proposition|proposal|offer)"),
        ("guaranteed guarantee", ""),
        ("once", r" in a lifetime"),
        ("you", r" won t (?:believe|regret|want)"),
        ("game", r" changer"),
        ("off", r" (?:your|all|everything)"),
    ),
)
_PERCENT: Final = "%"

_SAY: Final = Say(
    "A subject that sells is closed before it is read; say plainly what the message is about.",
    "Un objet qui vend se referme avant d’être lu\u202f; dites simplement de quoi parle le message.",
)


_BUSINESS: Final = re.compile(
    r"[£$€]|https?://|www\.|\d ?(?:euros?|dollars?|pounds|francs|chf)\b", re.IGNORECASE
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """The first turn of advertising in the subject, or a percentage off."""
    subject = message.subject or ""
    heading = message.heading
    private = context.purpose == "invitation" and _is_private(message)
    for found in [one for one in _SELLS.find(heading) if not (private and one.tag == "last")][:1]:
        yield Hit(*heading.at(found.start, found.end), _SAY, part="subject")
        return
    at = subject.find(_PERCENT)
    if at > 0 and ("-" in subject[:at] or "−" in subject[:at] or " off" in subject[at:].lower()):
        yield Hit(0, at + 1, _SAY, part="subject")


def _is_private(message: Message) -> bool:
    """Whether one person is greeted by name, without a title, and nothing in the message sells."""
    greeting = greeting_of(message)
    personal = greeting is not None and len(greeting.names) == 1 and not (greeting.titles or greeting.several)
    return personal and not _BUSINESS.search(message.written) and not MARKS.find(message)


RULE: Final = Rule(
    id="subject_selling",
    practice="D2",
    source="G: a short subject that commits to nothing",
    severity="think",
    check=check,
    flagged=(
        Case("fr", "Bonjour, voici. Paul", subject="Offre exceptionnelle pour vos bureaux"),
        Case("fr", "Bonjour, voici. Paul", subject="Nos paniers à -20 %"),
        Case("en", "Hello, here it is. Paul", subject="Unlock your team’s potential"),
        Case("en", "Hello, here it is. Paul", subject="Baskets: 20% off this week"),
        Case(
            "fr",
            "Bonjour Marie,\n\nVenez à notre atelier mardi : 40 € seulement.\n\nPaul",
            "invitation",
            "Dernière chance pour mardi",
        ),
        Case(
            "en",
            "Hi Mary,\n\nCome to our workshop on Tuesday: only £40.\n\nPaul",
            "invitation",
            "Last chance for Tuesday",
        ),
    ),
    passed=(
        Case("fr", "Bonjour, voici. Paul", subject="Notre promo et ton article"),
        Case("fr", "Bonjour, voici. Paul", subject="Votre promotion au musée"),
        Case("fr", "Bonjour, voici. Paul", subject="L’offre de la mairie"),
        Case(
            "fr",
            "Salut Marie,\n\nLes prunes tombent toutes seules. Passes-tu en manger samedi ?\n\nPaul",
            "invitation",
            "Dernière chance pour les prunes",
        ),
        Case(
            "en",
            "Hi Mary,\n\nThe plums fall by themselves. Will you come and eat some on Saturday?\n\nPaul",
            "invitation",
            "Last chance for plums",
        ),
        Case("en", "Hello, here it is. Paul", subject="Your sail-making workshop"),
        Case("en", "Hello, here it is. Paul", subject="Are you free on Monday?"),
    ),
)
