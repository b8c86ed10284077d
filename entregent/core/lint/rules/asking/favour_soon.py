"""H2: a favour is asked months after a first contact, not days, unless one has worked together (H3)."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import FAVOURS, Message, Turns
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say

COOLING: Final = 90
"""Days between the first exchange and the first favour."""

_JUST_MET: Final = Turns(
    fr=(
        (
            "rencontre rencontres rencontrer rencontree rencontrees connaissance croises croise croisee "
            "croisees discute echange parle "
            "bavarde jase",
            r"(?: \w+){0,7} (?:hier|avant hier|ce (?:matin|midi|soir|week end)|cette semaine|la semaine "
            r"derniere|"
            r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tout a l heure|il y a (?:quelques|deux|"
            r"trois|"
            r"\d) jours)",
        ),
        (
            "temps accueil moment echange conversation entretien",
            r"(?: \w+){0,6} (?:hier|avant hier|ce (?:matin|midi)|lundi|mardi|mercredi|jeudi|vendredi|"
            r"samedi|dimanche)"
            r"(?! prochain)",
        ),
        ("hier", r"(?: \w+){0,6} (?:rencontre|rencontres|connaissance|rencontrer|discute|bavarde)"),
        ("faire", r" (?:votre|ta) connaissance"),
        ("de", r" (?:vous|t|te) (?:avoir )?(?:rencontrer|rencontree?|rencontres)"),
    ),
    en=(
        (
            "met meeting meet chatting talking speaking spoke talked",
            r"(?: \w+){0,8} (?:yesterday|last (?:night|week|weekend|monday|"
            r"tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:morning|week|weekend|afternoon)|"
            r"on (?:monday|tuesday|"
            r"wednesday|thursday|friday|saturday|sunday)|(?:two|three|a few|a couple of|\d) days ago|"
            r"the other (?:day|night|evening)|"
            r"earlier (?:today|this week)|today|tonight)",
        ),
        (
            "time chat conversation tip",
            r"(?: \w+){0,7} (?:yesterday|last (?:night|week|weekend)|this morning|on (?:monday|tuesday|"
            r"wednesday|thursday|"
            r"friday|saturday|sunday))",
        ),
        (
            "great nice good lovely wonderful pleasure glad delighted enjoyed pleased happy",
            r"(?: \w+)?(?: to| to have)? (?:meet|"
            r"meeting|met) you",
        ),
    ),
)
_KNOWN: Final = Turns(
    fr=(
        (
            "travaille travailler travaillions travaillait bosse bossait collaborer collabore",
            r"(?: \w+){0,3} (?:ensemble|avec (?:toi|"
            r"vous)|pour (?:toi|vous)|chez|cote a cote)",
        ),
        (
            "ancien ancienne anciens anciennes ex",
            r" (?:collegues?|binome|associee?|equipe|patron|patronne|chef|cheffe|camarades?|"
            r"eleve|stagiaire|prof|coloc|voisine?|copains?|comparses?)",
        ),
        ("nos", r" (?:annees|\w+ annees|etudes|debuts|chantiers)"),
        ("notre", r" (?:promo|equipe|ancienne|vieille|amitie|chantier|epoque|temps)"),
        ("depuis", r" (?:\w+ )?(?:ans|annees|le lycee|l ecole|la fac|l enfance|toujours|\d{4})"),
        ("recroiser retrouver revoir recroisee recroise retrouves revu revue retrouvailles", ""),
        ("vieil vieux vieille", r" (?:ami|amie|copain|copine|camarade|complice)"),
        ("ans annees", r" (?:ou|que|passees|ensemble|de (?:travail|boulot|collaboration|chantier))"),
        ("annees", ""),
    ),
    en=(
        (
            "worked working work ran running sat shared served taught",
            r"(?: \w+){0,3} (?:together|with (?:you|me)|for you|alongside|"
            r"side by side|under you)",
        ),
        ("our", r" (?:years|time|days|old|\w+ years)"),
        (
            "old former ex",
            r" (?:colleague|colleagues|boss|friend|friends|team|teammate|partner|classmate|roommate|flatmate|"
            r"neighbou?r|manager|mate)",
        ),
        ("years", r" (?:together|ago|of|at|in|when|that|with|since)"),
        (
            "since",
            r" (?:school|university|college|you (?:ran|hired|taught|left)|we (?:worked|were|left)|19\d\d|"
            r"20\d\d)",
        ),
        ("back", r" (?:in|at|when)"),
        ("see seeing bump bumping running ran", r"(?: into)? you again"),
        ("again", ""),
    ),
)

_SAY: Final = Say(
    "You have only just met: let months go by, and give first, before you ask a favour.",
    "Vous venez de vous rencontrer\u00a0: laissez passer des mois, et donnez d’abord, avant de demander un "
    "service.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A service or an introduction asked of somebody just met, by the record or by the words."""
    favours = [one for one in message.requests if one.kind in FAVOURS and not one.soft]
    if not favours or not _just_met(message, context):
        return
    for request in favours[:1]:
        yield Hit(*message.at(request.start, request.end), _SAY)


def _just_met(message: Message, context: Context) -> bool:
    person = context.recipient
    if person is not None and (person.friend or person.worked_together):
        return False
    if person is not None and person.first is not None and context.today is not None:
        return (context.today - person.first).days < COOLING
    if _KNOWN.find(message):
        return False
    return context.purpose == "follow_up" or bool(_JUST_MET.find(message))


RULE: Final = Rule(
    id="favour_soon",
    practice="H2",
    source="C: never ask a service after a first contact but long after it: months, not days",
    severity="think",
    check=check,
    purposes=frozenset(ASKS | {"follow_up", "thanks"}),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nMerci de votre accueil mardi. Pourriez-vous recommander mon atelier ?\n\nPaul",
            "ask",
        ),
        Case(
            "en",
            "Hi Mary,\n\nThank you for your time at the fair on Tuesday. Could you recommend my "
            "workshop?\n\nPaul",
            "ask",
        ),
        Case("fr", "Bonjour,\n\nMerci pour hier. Pourriez-vous transmettre mon CV ?\n\nPaul", "follow_up"),
        Case(
            "fr",
            "Bonjour,\n\nNous nous sommes rencontrés hier. Recommanderiez-vous mon atelier ?\n\nPaul",
            "ask",
        ),
        Case("en", "Hello,\n\nThank you for yesterday. Could you forward my CV?\n\nPaul", "follow_up"),
        Case("en", "Hello,\n\nWe met at the fair on Monday. Could you recommend my workshop?\n\nPaul", "ask"),
    ),
    passed=(
        Case("fr", "Bonjour,\n\nMerci pour hier. Seriez-vous libre pour un café ?\n\nPaul", "follow_up"),
        Case("fr", "Salut,\n\nRavi de te recroiser hier. Pourrais-tu transmettre mon CV ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nThank you for yesterday. Would you be free for a coffee?\n\nPaul", "follow_up"),
        Case("en", "Hi,\n\nGood to see you again on Monday. Could you forward my CV?\n\nPaul", "ask"),
    ),
)
