"""B5: whoever sells for a living and asks to meet a stranger says why, and not only that they are curious."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Request, Turns, among
from entregent.core.lint.message.withholding import STATED
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_TRADES_FR: Final = (
    r"(?:conseill(?:er|ere) (?:en (?:gestion|patrimoine|investissement\w*|assurance\w*|immobilier)|"
    r"financi(?:er|ere)|commercial\w*|patrimonial\w*)|gestionnaire de (?:patrimoine|fortune)|"
    r"courti(?:er|ere)|assureure?|agente? (?:general\w* )?(?:d assurances?|immobili(?:er|ere))|"
    r"mandataire immobili(?:er|ere)|recruteu(?:r|se)|chasseu(?:r|se) de tetes|"
    r"coach (?:de vie|professionnel\w*|certifie\w*|d entreprise|de dirigeants?|business|"
    r"en (?!natation|sport)\w+)|commerciale? |chargee? d affaires|vendeu(?:r|se) (?:de|en|chez))"
)
_TRADES_EN: Final = (
    r"(?:(?:financial|wealth|investment|insurance|mortgage|pensions?) "
    r"(?:planner|advis[eo]r|manager|broker|agent|consultant)|insurer|recruiter|headhunter|realtor|"
    r"(?:estate|letting) agent|"
    r"(?:life|business|executive|career|leadership|mindset|wellness|sales|money) coach|"
    r"(?:sales|account|business development) (?:rep|representative|manager|executive|director|consultant))"
)
_NOW: Final = r"(?:(?!(?:former|retired|ex|ancien|ancienne)\b)\w+ ){0,2}"
"""Up to two words, none of which says that the trade was left."""
_SELLS: Final = Turns(
    fr=(
        ("je", rf" suis {_NOW}{_TRADES_FR}"),
        ("en", rf" tant que {_TRADES_FR}"),
        ("comme", rf" {_TRADES_FR}"),
        ("je", r" travaille (?:\w+ )?(?:dans (?:l assurance|le recrutement)|en gestion de patrimoine)"),
    ),
    en=(
        ("i", rf" ?(?:m|am) (?:an?|the|also an?) {_NOW}{_TRADES_EN}"),
        ("as", rf" an? {_NOW}{_TRADES_EN}"),
        ("i", r" (?:work|am|m) in (?:insurance|recruitment|recruiting|wealth management|financial planning)"),
        ("i", r" sell (?:insurance|pensions|annuities|mortgages)"),
    ),
)
_CURIOUS: Final = Turns(
    fr=(
        ("faire", r" (?:plus ample )?(?:votre |ta )?connaissance"),
        ("vous te", r" (?:\w+ )?connaitre(?! (?:un|une|des|quelqu))"),
        (
            "connaitre decouvrir entendre ecouter comprendre",
            r" (?:mieux )?(?:votre|ton) (?:histoire|parcours|univers)",
        ),
        ("sur de", r" (?:votre|ton) (?:histoire|parcours|chemin|univers)(?= ?[.?!,]| (?:et|autour|lors))"),
    ),
    en=(
        ("know", r" (?:more about )?you(?! (?:have|ve|are|re|can|will|would|know))"),
        (
            "hear know learn discover about",
            r" (?:more )?(?:about )?your (?:story|journey|path|world|background)",
        ),
        ("learn hear", r" (?:a (?:little|bit) )?(?:more )?about you(?! (?:use|do|did|make|manage))"),
        ("connect connecting", r" with (?:\w+ )?(?:people|someone|somebody|owners|leaders) like you"),
    ),
)
_MEETINGS: Final = Turns(
    fr=(
        (
            "cafe the dejeuner diner verre dejeunions rencontrer rencontrions voir voyions appel visio "
            "appeler rendez echanger minutes",
            "",
        ),
    ),
    en=(("coffee tea breakfast lunch dinner drink meet meeting call zoom chat minutes sit catch", ""),),
)
_HONEST: Final = Turns(
    fr=(
        ("rien", r" a (?:vous |te )?vendre"),
        ("cherche veux vais viens", r" (?:pas|rien|pas du tout) (?:a )?(?:\w+ )?vendre"),
    ),
    en=(("nothing", r" to sell"), ("not", r" (?:selling|to sell|trying to sell|about to sell|a sales)")),
)
"""What says outright that nothing is for sale."""
_SAY: Final = Say(
    "Your trade makes one guess that something will be sold: say plainly why you would like to meet, or "
    "that nothing is.",
    "Votre métier laisse supposer une vente\u00a0: dites franchement pourquoi vous voulez cette rencontre, "
    "ou qu’il n’y a rien à vendre.",
)
LEAST: Final = 5
"""Words of a question that says what one would like to learn."""


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The wish to know a stranger, as the only reason why somebody who sells asks to meet."""
    curious = _CURIOUS.find(message)
    if not curious or not _SELLS.find(message) or STATED.find(message) or _HONEST.find(message):
        return
    meetings = _MEETINGS.find(message)
    others = [request for request in message.requests if not _meets(request, meetings)]
    meets = len(others) < len(message.requests)
    if meets and not any(_asks_a_thing(message, request, curious) for request in others):
        yield Hit(*message.at(curious[0].start, curious[0].end), _SAY)


def _meets(request: Request, meetings: list[Found]) -> bool:
    return request.kind == "meeting" or bool(among(meetings, request.start, request.end))


def _asks_a_thing(message: Message, request: Request, curious: list[Found]) -> bool:
    """Whether a question says by itself what one would like to learn."""
    if request.kind not in ("question", "opinion"):
        return False
    words = len(message.plain.text[request.start : request.end].split())
    sentence = message.sentence_at(request.start)
    begin = sentence.start if sentence else request.start
    return words >= LEAST and not among(curious, begin, request.end)


RULE: Final = Rule(
    id="seller_curious",
    practice="B5",
    source="C: say honestly from the start why you want to meet someone",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"first_contact", "contact_request"}),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nJe suis courtier en assurances à Tulle et votre halle me plaît. J’aimerais "
            "faire votre connaissance. Prendriez-vous un café mardi ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI’m an insurance broker in Devon and your hall is lovely. I would like to hear "
            "your story. Could we have a coffee on Tuesday?\n\nPaul",
            "first_contact",
        ),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nJe suis courtier en assurances et je n’ai rien à vous vendre. J’aimerais "
            "faire votre connaissance. Prendriez-vous un café mardi ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI’m a retired insurance broker and your hall is lovely. I would like to hear "
            "your story. Could we have a coffee on Tuesday?\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nJe suis courtier en assurances à Tulle et je monte une chorale. J’aimerais "
            "faire votre connaissance. Comment avez-vous trouvé vos premières voix ? Un café mardi ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nJe suis luthier à Tulle et votre halle me plaît. J’aimerais faire votre "
            "connaissance. Prendriez-vous un café mardi ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI’m an insurance broker in Devon and I am starting a choir. I would like to hear "
            "your story. How did you find your first voices? Could we have a coffee on Tuesday?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI’m a violin maker in Devon and your hall is lovely. I would like to hear your "
            "story. Could we have a coffee on Tuesday?\n\nPaul",
            "first_contact",
        ),
    ),
)
