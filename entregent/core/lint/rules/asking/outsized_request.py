"""H4: a request is reasonable, and within the reach of whom it is put to."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import FAVOURS, Message, Request, Sentence, Turns, among
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say

_LARGE: Final = Turns(
    fr=(
        (
            "dizaine dizaines quinzaine vingtaine trentaine quarantaine cinquantaine centaine centaines "
            "douzaine dix vingt "
            "trente quarante cinquante",
            r" (?:d |de )?(?:heures|jours|pages|semaines|personnes|contacts)",
        ),
        ("week weekend", r" (?:end )?(?:entier|complet|prochain entier)"),
        ("entierement integralement completement", ""),
        ("de", r" (?:a a z|fond en comble|zero)"),
        (
            "tous toutes tout",
            r" (?:tes|vos|ton|votre) (?:contacts|relations|clients|reseau|collegues|carnet|amis|"
            r"connaissances|fichier|equipe)",
        ),
        ("carnet", r" d adresses"),
        (
            "tout toute",
            r" (?:le mois|l ete|la semaine|le week end|l annee|les vacances|l hiver|mon|ma|notre) ?\w*",
        ),
        ("fichier liste", r" (?:de )?(?:tes|vos) (?:clients|contacts|membres)"),
        (
            "trouver trouve trouves trouvez obtenir degoter decrocher",
            r"(?: (?:moi|nous|lui))? (?:un|une) (?:\w+ )?(?:poste|emploi|"
            r"travail|boulot|job|cdi|place|logement|appartement|investisseur|financement|editeur)",
        ),
        ("embaucher embauche embauchez engager recruter", r" (?:moi|me)"),
        (
            "m me",
            r" (?:embaucher|embauches|embauchiez|engager|recruter|preter (?:de l argent|\d)|avancer (?:de l "
            r"argent|\d))",
        ),
        ("toutes chaque tous", r" les (?:semaines|jours|soirs|mois|week)"),
        ("chaque", r" (?:semaine|jour|soir|mois|week)"),
        ("pendant", r" (?:six|neuf|douze|plusieurs|quelques) (?:mois|semaines|annees)"),
        ("plusieurs", r" (?:heures|jours|journees|semaines|mois)"),
        ("porter", r" garante?"),
        ("caution garant garante", ""),
        ("mon", r" (?:mentor|associe|investisseur|parrain)"),
        ("investir investissez investisse", ""),
    ),
    en=(
        (
            "ten twelve fifteen twenty thirty forty fifty hundred hundreds dozens",
            r" (?:of )?(?:hours|days|pages|weeks|people|"
            r"contacts|clients)",
        ),
        (
            "whole entire full",
            r" (?:weekend|week|day|month|manuscript|book|thesis|report|network|contact list|team|client "
            r"list|address book|website|business plan|document|novel|dissertation|codebase|portfolio)",
        ),
        ("from", r" scratch"),
        (
            "whole",
            r" of (?:january|february|march|april|may|june|july|august|september|october|november|december|"
            r"the|"
            r"next|this|my|our)",
        ),
        ("all", r" (?:summer|month|week|weekend|year|winter|of (?:july|august|june|my))"),
        (
            "all every everyone everybody each",
            r"(?: of| one of| single one of)? (?:your|you know|in your)(?: \w+)? ?(?:contacts?|"
            r"clients?|network|colleagues?|friends?|customers?|know|connections?|address|investors?|team)?",
        ),
        ("address", r" book"),
        ("contact client mailing member", r" list"),
        (
            "find finding get land",
            r" (?:me|us)(?: \w+){0,3} (?:job|role|position|work|investors?|publisher|apartment|flat|"
            r"interview)",
        ),
        ("hire", r" me"),
        ("every each", r" (?:week|day|month|evening|morning|weekend)"),
        ("several many countless", r" (?:hours|days|weeks|months|evenings|weekends)"),
        (
            "act be serve",
            r" (?:as )?(?:my|our|a) (?:mentor|guarantor|cosigner|co signer|investor|business partner|"
            r"sponsor)",
        ),
        ("invest", ""),
        ("rewrite redo overhaul", r" (?:my|the|our|it|all)"),
        ("weekly daily", ""),
    ),
)
_FIGURES: Final = re.compile(
    r"(?:[£$€] ?(?P<before>\d[\d ., ]{0,12}(?:k|m|million)?)|(?P<after>\d[\d ., ]{0,12}(?:k|m)?) ?"
    r"(?:€|£|\$|euros?|eur|dollars?|pounds|livres|francs|chf|fcfa|lakhs?|cad|usd|quid))"
    r"|(?P<hours>\d{1,3}) ?(?:heures|hours|hrs)(?! (?:du matin|ago|du soir))"
    r"|(?P<days>\d{1,3}) ?(?:jours|days|semaines|weeks) (?:de travail|of (?:work|your time))"
    r"|(?P<pages>\d{2,4}) ?(?: ?-)?(?:pages?|slides|diapos|diapositives)"
)
MONEY: Final = 300
HOURS: Final = 5
DAYS: Final = 2
PAGES: Final = 30

_SAY: Final = Say(
    "This asks for more than one can give on the strength of a mail: ask for a small part of it, or a first "
    "step.",
    "C’est plus qu’on ne peut donner sur un simple message\u00a0: demandez-en une petite part, ou un "
    "premier pas.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first thing out of proportion in what is asked for, and in the rest of its paragraph."""
    large = _LARGE.find(message)
    for sentence in _asking(message):
        for found in among(large, sentence.start, sentence.end)[:1]:
            yield Hit(*message.at(found.start, found.end), _SAY)
            return
        for figure in _FIGURES.finditer(message.plain.text, sentence.start, sentence.end):
            if _is_large(figure):
                yield Hit(*message.at(*figure.span()), _SAY)
                return


def _asking(message: Message) -> Iterator[Sentence]:
    """The sentences that ask something to be done, and those beside a service in its paragraph."""
    wanted = {request.end: request for request in message.requests if not request.soft}
    acting = {
        sentence.block
        for sentence in message.sentences
        if sentence.end in wanted and wanted[sentence.end].kind in FAVOURS
    }
    for sentence in message.sentences:
        request = wanted.get(sentence.end)
        if sentence.block in acting or (request is not None and not _only_asks(request, sentence)):
            yield sentence


def _only_asks(request: Request, sentence: Sentence) -> bool:
    """Whether this is a question of fact, in which figures are what one asks about."""
    return (request.kind == "question" and sentence.asks) or request.kind in ("opinion", "offer")


def _is_large(figure: re.Match[str]) -> bool:
    money = figure["before"] or figure["after"]
    if money:
        return money.endswith(("k", "m", "million")) or _amount(money) >= MONEY
    limits = (("hours", HOURS), ("days", DAYS), ("pages", PAGES))
    return any(figure[name] and int(figure[name]) >= limit for name, limit in limits)


def _amount(text: str) -> int:
    """The whole part of an amount: "1 500,00" is 1500."""
    whole = re.sub(r"[.,]\d{1,2}$", "", text.strip(" .,"))
    digits = "".join(char for char in whole if char.isdigit())
    return int(digits) if digits else 0


RULE: Final = Rule(
    id="outsized_request",
    practice="H4",
    source="S: reasonable, within the person’s reach, specific",
    severity="think",
    check=check,
    purposes=frozenset(ASKS | {"first_contact", "reconnect", "follow_up"}),
    flagged=(
        Case("fr", "Bonjour,\n\nPourriez-vous relire mon roman ? Il fait 340 pages.\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nPourriez-vous écrire à tous vos clients pour moi ?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nPourrais-tu me prêter 2 000 € jusqu’à Noël ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nCould you read my novel? It has 340 pages.\n\nPaul", "ask"),
        Case("en", "Hello,\n\nWould you introduce me to everyone you know?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nI need you to lend me £2,000.\n\nPaul", "ask"),
    ),
    passed=(
        Case("fr", "Bonjour,\n\nPourriez-vous relire ma lettre ? Elle fait 2 pages.\n\nPaul", "ask"),
        Case(
            "fr", "Bonjour,\n\nPaieriez-vous 2 000 € pour ce four ? Nous en avons vendu 300.\n\nPaul", "ask"
        ),
        Case("en", "Hello,\n\nCould you read my letter? It has 2 pages.\n\nPaul", "ask"),
        Case(
            "en", "Hello,\n\nIs £2,000 a fair price for this oven? We made 300 pages of notes.\n\nPaul", "ask"
        ),
    ),
)
