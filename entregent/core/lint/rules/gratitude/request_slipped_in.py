"""C15: congratulations and thanks are for the other one; a request slipped into them takes them back."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import FAVOURS, Message, Request, Turns, among
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_SLIPPED: Final = Say(
    "A favour asked here makes the kind words look like a pretext: keep it for another day.",
    "Un service glissé ici donne aux mots aimables un air de prétexte\u00a0: gardez-le pour un autre jour.",
)
_BY_THE_WAY: Final = Turns(
    fr=(
        ("au", r" passage"),
        ("tant", r" (?:que|qu)"),
        ("puisque profite profiter", ""),
        ("d", r" ailleurs"),
        ("en", r" parlant de"),
        ("justement", ""),
    ),
    en=(
        ("by", r" the way"),
        ("while", r" (?:i|you|we)"),
        ("also btw", ""),
        ("since now", r" (?:you|that|we)"),
        ("on", r" (?:that|another|a separate) (?:note|subject)"),
        ("speaking", r" of"),
    ),
)
_ASKS: Final = Turns(
    fr=(
        (
            "pourriez pourrais pouvez peux accepteriez accepterais auriez aurais seriez serais voudriez "
            "voudrais",
            "",
        ),
        ("est", r" (?:ce que|il possible)"),
    ),
    en=(("could would can may might will", r" (?:you|i)"),),
)
_SEEKS: Final = Turns(
    fr=(
        (
            "cherche recherche",
            r" (?:justement |actuellement |d ailleurs |moi meme |toujours )*(?:un|une|du|des|mon|a) (?:\w+ "
            r"){0,2}(?:poste|emploi|stage|travail|alternance|client|clients|associe|associee|investisseur|"
            r"investisseurs|mission|missions|boulot|job|contrat|financement|nouveau)",
        ),
        ("pensez pense", r" (?:a|surtout a) moi"),
        ("candidature cv", r"(?= (?:\w+ ){0,4}(?:joint|jointe|piece|jointes|annexe|a ce))"),
        (
            "profite profiter",
            r" (?:\w+ ){0,5}pour (?:vous|te|t) (?:demander|solliciter|soumettre|recommander|parler de mon)",
        ),
    ),
    en=(
        ("take taking use using", r" (?:\w+ ){0,3}(?:opportunity|chance|occasion) to (?:ask|request|remind)"),
        (
            "looking",
            r" for (?:a |an |some |my )?(?:\w+ ){0,2}(?:job|role|position|work|internship|clients|"
            r"investors|opportunit\w+|contract|funding|investor|client|partner)",
        ),
        ("keep", r" me in mind"),
        ("resume cv", r"(?= (?:\w+ ){0,4}(?:attached|enclosed|below))"),
        ("attached", r" (?:is )?my (?:resume|cv)"),
    ),
)
_INVITES: Final = Turns(
    fr=(
        (
            "fete feter arrose arroser trinquer verre cafe dejeuner diner champagne apero bulles boire "
            "visite",
            "",
        ),
    ),
    en=(("toast glass drink drinks coffee lunch dinner celebrate champagne raise round pint visit", ""),),
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first service or introduction asked in a message that is meant to give."""
    invites = _INVITES.find(message)
    asked = next((one for one in message.requests if _is_favour(one) and not among(invites, *one[:2])), None)
    if asked is not None:
        yield Hit(
            *message.at(asked.start, asked.end),
            _SLIPPED,
            severity=None if _is_sure(message, asked) else "idea",
        )
        return
    for found in _SEEKS.find(message)[:1]:
        yield Hit(*message.at(found.start, found.end), _SLIPPED)


def _is_favour(request: Request) -> bool:
    return request.kind in FAVOURS and not request.soft


def _is_sure(message: Message, asked: Request) -> bool:
    """Whether it is asked with its mark, or announced by a turn such as "while I have you"."""
    sentence = message.sentence_at(asked.start)
    if sentence is None:
        return False
    return bool(among(_BY_THE_WAY.find(message), sentence.start, sentence.end)) or (
        sentence.asks and bool(among(_ASKS.find(message), sentence.start, sentence.end))
    )


_FR: Final = "Félicitations pour votre nomination, elle est bien méritée."
_EN: Final = "Congratulations on your new post, it is well deserved."

RULE: Final = Rule(
    id="request_slipped_in",
    practice="C15",
    source="G S: people are ends, not means; a reason to write is never only usefulness",
    severity="think",
    check=check,
    purposes=frozenset({"congratulations", "thanks"}),
    flagged=(
        Case(
            "fr",
            f"Bonjour Marie,\n\n{_FR} Au passage, pourriez-vous transmettre mon CV à votre équipe ?\n\nPaul",
            "congratulations",
        ),
        Case(
            "fr",
            f"Bonjour Marie,\n\n{_FR} Je cherche justement un poste : pensez à moi.\n\nPaul",
            "congratulations",
        ),
        Case(
            "en",
            f"Hi Mary,\n\n{_EN} By the way, could you forward my resume to your team?\n\nPaul",
            "congratulations",
        ),
        Case(
            "en",
            f"Hi Mary,\n\n{_EN} I’m looking for a new job, so keep me in mind.\n\nPaul",
            "congratulations",
        ),
    ),
    passed=(
        Case("fr", f"Bonjour Marie,\n\n{_FR} On fête cela au marché jeudi ?\n\nPaul", "congratulations"),
        Case(
            "fr",
            f"Bonjour Marie,\n\n{_FR} Comment s’est passée la première semaine ?\n\nPaul",
            "congratulations",
        ),
        Case("en", f"Hi Mary,\n\n{_EN} Shall we raise a glass on Thursday?\n\nPaul", "congratulations"),
        Case("en", f"Hi Mary,\n\n{_EN} How was the first week?\n\nPaul", "congratulations"),
    ),
)
