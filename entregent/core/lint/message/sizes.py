"""What is too much to ask on the strength of a message: whole weekends, everyone's names, money, pledges."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, cast

from entregent.core.lint.message.knowing import mere_questions
from entregent.core.lint.message.requests import FAVOURS, Request
from entregent.core.lint.message.sentences import Sentence
from entregent.core.lint.message.turns import Turns, among

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

Excess = Literal["work", "standing", "crowd", "job", "pledge", "money", "improper"]
"""Hours of work; something for months; all whom somebody knows; a job or a home; a pledge; money; what is
false, secret, or under lock."""

_LARGE: Final = Turns(
    fr=(
        (
            "dizaine dizaines quinzaine vingtaine trentaine quarantaine cinquantaine centaine centaines "
            "douzaine dix vingt "
            "trente quarante cinquante",
            r" (?:d |de )?(?:heures|jours|pages|semaines|personnes|contacts)",
            "work",
        ),
        ("week weekend", r" (?:end )?(?:entier|complet|prochain entier)", "work"),
        ("entierement integralement completement", "", "work"),
        ("de", r" (?:a a z|fond en comble|zero)", "work"),
        (
            "tous toutes tout",
            r" (?:tes|vos|ton|votre) (?:contacts|relations|clients|reseau|collegues|carnet|amis|"
            r"connaissances|fichier|equipe)",
            "crowd",
        ),
        ("carnet", r" d adresses", "crowd"),
        (
            "tout toute",
            r" (?:le mois|l ete|la semaine|le week end|l annee|les vacances|l hiver|mon|ma|notre) ?\w*",
            "work",
        ),
        ("fichier liste", r" (?:de )?(?:tes|vos) (?:clients|contacts|membres)", "crowd"),
        (
            "trouver trouve trouves trouvez obtenir degoter decrocher",
            r"(?: (?:moi|nous|lui))? (?:un|une) (?:\w+ )?(?:poste|emploi|"
            r"travail|boulot|job|cdi|place|logement|appartement|investisseur|financement|editeur)",
            "job",
        ),
        ("embaucher embauche embauchez engager recruter", r" (?:moi|me)", "job"),
        ("m me", r" (?:embaucher|embauches|embauchiez|engager|recruter)", "job"),
        ("m me", r" (?:preter (?:de l argent|\d)|avancer (?:de l argent|\d))", "money"),
        ("toutes chaque tous", r" les (?:semaines|jours|soirs|mois|week)", "standing"),
        ("chaque", r" (?:semaine|jour|soir|mois|week)", "standing"),
        ("pendant", r" (?:six|neuf|douze|plusieurs|quelques) (?:mois|semaines|annees)", "standing"),
        ("plusieurs", r" (?:heures|jours|journees|semaines|mois)", "work"),
        ("porter", r" garante?", "pledge"),
        ("caution garant garante", "", "pledge"),
        ("mon", r" (?:mentor|parrain)", "standing"),
        ("mon", r" (?:associe|investisseur)", "money"),
        ("investir investissez investisse", "", "money"),
    ),
    en=(
        (
            "ten twelve fifteen twenty thirty forty fifty hundred hundreds dozens",
            r" (?:of )?(?:hours|days|pages|weeks|people|"
            r"contacts|clients)",
            "work",
        ),
        (
            "whole entire full",
            r" (?:network|contact list|client list|address book)",
            "crowd",
        ),
        (
            "whole entire full",
            r" (?:weekend|week|day|month|manuscript|book|thesis|report|team|website|business plan|document|"
            r"novel|dissertation|codebase|portfolio)",
            "work",
        ),
        ("from", r" scratch", "work"),
        (
            "whole",
            r" of (?:january|february|march|april|may|june|july|august|september|october|november|december|"
            r"the|"
            r"next|this|my|our)",
            "work",
        ),
        ("all", r" (?:summer|month|week|weekend|year|winter|of (?:july|august|june|my))", "work"),
        (
            "all every everyone everybody each",
            r"(?: of| one of| single one of)? (?:your|you know|in your)(?: \w+)? ?(?:contacts?|"
            r"clients?|network|colleagues?|friends?|customers?|know|connections?|address|investors?|team)?",
            "crowd",
        ),
        ("address", r" book", "crowd"),
        ("contact client mailing member", r" list", "crowd"),
        (
            "find finding get land",
            r" (?:me|us)(?: \w+){0,3} (?:job|role|position|work|investors?|publisher|apartment|flat|"
            r"interview)",
            "job",
        ),
        ("hire", r" me", "job"),
        ("every each", r" (?:week|day|month|evening|morning|weekend)", "standing"),
        ("several many countless", r" (?:hours|days|weeks|months|evenings|weekends)", "work"),
        ("act be serve", r" (?:as )?(?:my|our|a) (?:mentor|sponsor)", "standing"),
        ("act be serve", r" (?:as )?(?:my|our|a) (?:guarantor|cosigner|co signer)", "pledge"),
        ("act be serve", r" (?:as )?(?:my|our|a) (?:investor|business partner)", "money"),
        ("invest", "", "money"),
        ("rewrite redo overhaul", r" (?:my|the|our|it|all)", "work"),
        ("weekly daily", "", "standing"),
    ),
)
_CLOSELY: Final = Turns(
    fr=(
        ("pendant durant", r" (?:un|deux|trois|quatre|cinq|dix|\d{1,2}) (?:mois|ans?|annees?)", "standing"),
        ("fichier", r" (?:des )?(?:clients|contacts|membres)", "crowd"),
        ("temps", r" plein", "work"),
        ("a", r" ma place", "work"),
        ("faites fais faire", r" (?:moi |nous )?(?:embaucher|engager|recruter)", "job"),
        ("payer paie paies payez financer finance finances", r" (?:moi|mon|ma|mes|notre|nos)", "money"),
        (
            "faux fausse fausses",
            r" (?:\w+ )?(?:certificats?|attestations?|factures?|diplomes?|recommandations?|lettres?|avis)",
            "improper",
        ),
        ("mentir mens mentez", "", "improper"),
        ("mot carte", r" (?:de passe|bancaire)", "improper"),
        (
            "donner donne donnez envoyer envoie envoyez transmettre transmets transmettez montrer montrez",
            r"(?: \w+){0,5} confidentiel\w*",
            "improper",
        ),
        ("quitter quitte quittes quittez", r" (?:ton|votre) (?:poste|emploi|travail|boulot)", "pledge"),
    ),
    en=(
        (
            "for",
            r" (?:an?|two|three|four|five|six|nine|ten|twelve|\d{1,2}) (?:whole |full )?(?:months?|years?)",
            "standing",
        ),
        ("for", r" the (?:whole |entire )?(?:summer|winter|year|season)", "standing"),
        ("guarantor cosign", "", "pledge"),
        ("co", r" sign", "pledge"),
        ("full", r" time", "work"),
        ("write", r" my (?:thesis|dissertation|essay|book|novel|homework)", "work"),
        ("mentor", r" (?:me|us)", "standing"),
        (
            "give get",
            r" (?:me|us|him|her|them|my \w+) an? (?:\w+ )?(?:job|position|internship|contract)",
            "job",
        ),
        ("pay", r" (?:me|for (?:me|my|our|us))", "money"),
        ("fund finance", r" (?:me|my|our)", "money"),
        (
            "fake false forged",
            r" (?:references?|certificates?|invoices?|diplomas?|letters?|recommendations?|reviews?)",
            "improper",
        ),
        ("lie", r" (?:to|for|about)", "improper"),
        ("your", r" (?:\w+ )?(?:passwords?|credit card|bank card)", "improper"),
        ("send give share show pass leak get", r"(?: \w+){0,5} (?:confidential|secret) \w+", "improper"),
        ("quit leave", r" your (?:job|company|position|work)", "pledge"),
    ),
)
"""What is too much where it stands in the very words of an ask; beside them it may be a mere fact."""
_FIGURES: Final = re.compile(
    r"(?:[£$€] ?(?P<before>\d[\d ., ]{0,12}(?:k|m|million)?)|(?P<after>\d[\d ., ]{0,12}(?:k|m)?) ?"
    r"(?P<currency>€|£|\$|euros?|eur|dollars?|pounds|livres|francs|chf|fcfa|lakhs?|cad|usd|quid))"
    r"|(?P<hours>\d{1,3}) ?(?:heures|hours|hrs)(?! (?:du matin|ago|du soir))"
    r"|(?P<days>\d{1,3}) ?(?:jours|days|semaines|weeks) (?:de travail|of (?:work|your time))"
    r"|(?P<pages>\d{2,4}) ?(?: ?-)?(?:pages?|slides|diapos|diapositives)"
)
MONEY: Final = 300
HOURS: Final = 5
DAYS: Final = 2
PAGES: Final = 30
_THOUSANDS: Final = {"k": 1_000, "m": 1_000_000, "million": 1_000_000}
_WORTH: Final = {"fcfa": 1 / 656, "lakh": 1_000, "lakhs": 1_000}
"""Currencies whose figures are of another order than those of euros, pounds and dollars."""


class Outsized(NamedTuple):
    """Too large, at characters `start` to `end` of the folded text; `amount` is of money, where said."""

    start: int
    end: int
    kind: Excess
    amount: int | None = None


def outsized(message: "Message", *, alone: bool = False) -> Iterator[Outsized]:
    """What is out of proportion in what is asked for, and in the rest of its paragraph; the first a sentence.

    `alone`: the text is the ask itself, so that all of it counts where nothing in it is put as a request.
    """
    asking = set(_put(message) if alone else _asked(message))
    blocks = {sentence.block for sentence in asking} if alone else _acting(message)
    large, closely = _LARGE.find(message), _CLOSELY.find(message) if alone else []
    for sentence in message.sentences:
        if sentence not in asking and sentence.block not in blocks:
            continue
        found = among(large, sentence.start, sentence.end)
        if sentence in asking:
            found = sorted(found + among(closely, sentence.start, sentence.end))
        yield from (Outsized(one.start, one.end, cast(Excess, one.tag)) for one in found[:1])
        for figure in _FIGURES.finditer(message.plain.text, sentence.start, sentence.end):
            if _is_large(figure):
                yield _figure(figure)


def _put(message: "Message") -> Iterator[Sentence]:
    """Of an ask, the sentences that want more than an answer; all of them where none is put as a request."""
    wanted = {request.end: request for request in message.requests if not request.soft}
    answered = mere_questions(message)
    for sentence in message.sentences:
        request = wanted.get(sentence.end)
        if not wanted or (request and request.kind != "offer" and request not in answered):
            yield sentence


def _asked(message: "Message") -> Iterator[Sentence]:
    """The sentences of a message that ask something to be done."""
    wanted = {request.end: request for request in message.requests if not request.soft}
    for sentence in message.sentences:
        request = wanted.get(sentence.end)
        if request is not None and not _only_asks(request, sentence):
            yield sentence


def _acting(message: "Message") -> set[int]:
    """The paragraphs in which a service is asked: the sentences beside it tell its size."""
    ends = {one.end for one in message.requests if one.kind in FAVOURS and not one.soft}
    return {sentence.block for sentence in message.sentences if sentence.end in ends}


def _only_asks(request: Request, sentence: Sentence) -> bool:
    """Whether this is a question of fact, in which figures are what one asks about."""
    return (request.kind == "question" and sentence.asks) or request.kind in ("opinion", "offer")


def _is_large(figure: re.Match[str]) -> bool:
    if figure["before"] or figure["after"]:
        return _worth(figure) >= MONEY
    limits = (("hours", HOURS), ("days", DAYS), ("pages", PAGES))
    return any(figure[name] and int(figure[name]) >= limit for name, limit in limits)


def _figure(figure: re.Match[str]) -> Outsized:
    if figure["before"] or figure["after"]:
        return Outsized(*figure.span(), "money", _worth(figure))
    return Outsized(*figure.span(), "work")


def _worth(figure: re.Match[str]) -> int:
    """The amount, in something of the order of a euro."""
    return int(amount(figure["before"] or figure["after"]) * _WORTH.get(figure["currency"] or "", 1))


def amount(text: str) -> int:
    """The whole part of an amount: "1 500,00" is 1500, "20k" 20000."""
    figures = text.strip(" .,")
    unit = next((unit for unit in _THOUSANDS if figures.endswith(unit)), "")
    whole = re.sub(r"[.,]\d{1,2}$", "", figures.removesuffix(unit).strip())
    digits = "".join(char for char in whole if char.isdigit())
    return int(digits) * _THOUSANDS.get(unit, 1) if digits else 0
