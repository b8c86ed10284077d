"""Hears how an exchange took place and which way it went, from the words around it."""

import re
from typing import Final

from entregent.core.exchanges import Channel
from entregent.core.reading.channel_words import CALL, EMAIL, LETTER, MESSAGE, VIDEO, WORDS
from entregent.core.reading.index import mechanical

_FACE: Final = re.compile(
    r"(?<!\S)(?:caught NN|croise§?|croises§?|recroise§?|recroisee§?|vu|vue|vus|revu|revue|revus|vois|"
    r"voyais|saw|seen|met|bumped into|bump into|ran into|run into|tombe§? (?:sur|nez a nez)|"
    r"retrouve§?|rencontre§?|rencontrer|recontre§?|accueilli|recu (?:a|au|chez|NN)|hung out|"
    r"hanging out|signe§ avec|tombee§? sur|spotted|crossed paths|came across|dropped in on|"
    r"passe§? (?:voir|chez|embrasser|saluer)|passee§? (?:voir|chez)|rendu visite|fait visiter|"
    r"(?:m'|nous|ns) (?:a|ont) (?:recue?s?|accueillie?s?|montre§?|heberge§?)|showed (?:me|us) (?:round|"
    r"around)|"
    r"(?:stopped|cornered|collared|grabbed) (?:me|us)|popped into|dropped into|m' a arrete§?e? dans|"
    r"venue?s? (?:me|nous) voir|passe§ (?:a|au|chez|par)(?! autre)|came (?:to|into|round to) (?:the|my|our)|"
    r"dropped off|dropped round|passee? deposer|"
    r"popped round|popped in|called in on|called in to)(?!\S)"
)
_TALKED: Final = re.compile(
    r"(?<!\S)(?:parle§?|parler|parlee§?|reparle§?|discute§?|discuter|discussion|echange§?|"
    r"echange|papote§?|bavarde§?|cause§?|conversation|spoke|speak|talked|talk|chat|chatted|"
    r"chatting|chinwag|caught up|chat with|natter|nattered|palabre§?|jase§?|jasette|placote§?|"
    r"yarn|word with|echanges|refait le monde)(?!\S)"
)

_REACHED: Final = re.compile(r"(?<!\S)(?:j' ai|ai|viens d' avoir|on a) eu NN(?= (?:DD|[.,;:!(–—-]|et|a)|$)")
"""« J’ai eu Ivan hier »: on the telephone, in French."""

_BY_WORD: Final = tuple((c, re.compile(rf"(?<!\S)(?:{words})§?(?!\S)")) for c, words in WORDS)
_MANNER: Final = re.compile(
    rf"(?<!\S)(?:(?:par|by|via|au|on(?= (?:whatsapp|linkedin|slack|messenger|telegram|insta|instagram|"
    rf"signal)(?!\S))|on the|over the|over|through|sur|per) )(?P<how>(?:{VIDEO})|"
    rf"(?:{EMAIL})|(?:{MESSAGE})|(?:{LETTER})|(?:{CALL}))(?!\S)"
)
_COMPOUNDS: Final[tuple[tuple[Channel, re.Pattern[str]], ...]] = (
    (
        "event",
        re.compile(
            r"(?<!\S)(?:\d+ ans d(?:e|') NN|'s \d+ (?:th|st|nd|rd)|at the (?!same )[a-z]+ (?:breakfast|lunch|"
            r"dinner|drinks))(?!\S)"
        ),
    ),
    (
        "video",
        re.compile(
            r"(?<!\S)(?:video ?-?(?:call|chat)|appel (?:en )?(?:visio|video|teams|zoom)|"
            r"(?:call|point|reu|reunion|rdv) (?:en )?(?:visio|zoom|teams|skype|meet)|(?:zoom|"
            r"teams|skype|facetime|meet) (?:call|chat|meeting|mtg|rdv)|en (?:visio|"
            r"video))(?!\S)"
        ),
    ),
    (
        "message",
        re.compile(
            r"(?<!\S)(?:(?:teams|zoom|linkedin|slack|whatsapp) (?:message|msg|chat|dm|ping)|"
            r"(?:message|msg|mp|dm|mot|chat|tchat|(?<!\S)ping(?:ed)?(?: NN| me)?) (?:(?:sur|on|via|over|"
            r"par) )?"
            r"(?:teams|linkedin|whatsapp|slack))(?!\S)"
        ),
    ),
    (
        "call",
        re.compile(
            r"(?<!\S)(?:(?:appel|call) (?:\S+ )?(?:whatsapp|telegram|signal|messenger)|"
            r"(?:whatsapp|telegram|signal|messenger) (?:audio |voice )?call|(?:message|msg) "
            r"vocal|conf(?:erence)? call|voice ?mail|missed call|appel manque§?|phone call|"
            r"call manque§?|left (?:NN|him|her|them) (?:a |another )?(?:message|msg) on (?:the|his|her) "
            r"(?:machine|answerphone|phone|mobile)|(?:message|msg|mot) sur (?:\S+ )?(?:repondeur|messagerie|"
            r"voicemail)|(?:message|msg|mot) (?:de|d'|from) NN (?:sur|on) (?:mon|le|my|the) (?:repondeur|"
            r"voicemail|"
            r"messagerie|portable|answerphone)|laisse§? un (?:message|msg)|left (?:a |him a |her a "
            r")?(?:message|"
            r"msg)|voice (?:note|message))(?!\S)"
        ),
    ),
    (
        "letter",
        re.compile(
            r"(?<!\S)(?:carte (?:de )?(?:voeux|anniversaire|postale|remerciement|noel)|"
            r"(?:thank|thank-?you|christmas|birthday|post|sympathy|handwritten|hand-written|"
            r"get-?well)(?: you)? (?:card|note|letter)|in the post|note (?:manuscrite|from|to))(?!\S)"
        ),
    ),
)


_THINGS: Final = re.compile(
    r"(?<!\S)(?:coffee (?:machine|shop|corner|bar|van|stand)|machine a cafe§?|tea room|kitchen|phone number|"
    r"numero de (?:tel\w*|portable)|n ?° de (?:tel\w*|portable)|num de tel|(?:e-?mail|mail) address|"
    r"adresse (?:e?mail|e-mail)|lien (?:zoom|teams|visio|meet)|(?:zoom|teams|meet) link|business cards?|"
    r"(?:(?:a|de|dans) |(?<=visiter )|(?<=visite§ ))(?:l'|mon|son|leur|notre) ?atelier(?! d)|"
    r"visiting cards?|cartes? de visite|carte (?:grise|vitale|bancaire|bleue)|credit card|letter ?box|"
    r"boite aux lettres|call cent(?:er|re)|post office|lunch ?box|note de (?:frais|synthese|cadrage)|"
    r"lettre de (?:motivation|recommandation|mission)|cover letter|reference letter|letter of \w+)(?!\S)"
)
"""Things named after a channel, which are none."""


def channel_of(text: str) -> tuple[Channel, int, int]:
    """The channel a stretch of folded words tells of, with where it says so; ("other", -1, -1) where it
    does not.

    The manner said outright ("par mail") wins, then a compound ("appel visio"), then the first word for
    a channel;
    a mere meeting yields to what is said of it in the same clause ("rdv café", "croisé au salon").
    """
    text = _THINGS.sub(lambda m: " " * len(m.group()), text)
    manner = _MANNER.search(text)
    if manner:
        return _kind(manner["how"]), manner.start("how"), manner.end("how")
    hits = sorted(_hits(text), key=lambda h: (h[0], -h[1]))
    if not hits:
        return _misspelt(text)
    at, end, first = hits[0]
    if first == "message" and _PLATFORM.fullmatch(text[at:end]):
        at, end, first = next((h for h in hits if h[2] == "like"), hits[0])
    if first in ("meeting", "other"):
        stop = _clause_end(text, at)
        better = [h for h in hits if end <= h[0] < stop and h[2] not in ("meeting", "other")]
        at, end, first = (
            better[0] if better else next((h for h in hits if h[2] == "meeting" and h[0] < stop), hits[0])
        )
    return first, at, end


_OFTEN: Final[dict[str, Channel]] = {
    "coffee": "coffee", "lunch": "lunch", "dejeuner": "lunch", "dejeune": "lunch", "dinner": "lunch",
    "breakfast": "coffee", "meeting": "meeting", "reunion": "meeting", "rendez-vous": "meeting",
    "whatsapp": "message", "message": "message", "linkedin": "message", "texted": "message",
    "emailed": "email", "email": "email", "courriel": "email", "called": "call", "phoned": "call",
    "telephone": "call", "appele": "call", "appel": "call", "visio": "video", "conference": "event",
    "afterwork": "event", "croise": "meeting", "bumped": "meeting", "apero": "coffee",
}  # fmt: skip
"""The words written most, and so mistyped most."""


def _misspelt(text: str) -> tuple[Channel, int, int]:
    """The first word that is one of those with a slip of the finger ("cofee", "lucnh")."""
    for m in re.finditer(r"[a-z-]{5,12}", text):
        meant = next((c for word, c in _OFTEN.items() if mechanical(m.group(), word)), None)
        if meant:
            return meant, m.start(), m.end()
    return "other", -1, -1


_FOR_THE: Final = re.compile(
    r"(?<!\S)(?:for|pour) (?:the|his|her|their|my|our|le|la|l'|son|sa|leur|mon|ma|notre) $"
)
"""Before an event that something is sent or said for, and that was not where people met."""
_PLATFORM: Final = re.compile(r"(?:linkedin|insta|instagram|facebook|fb|twitter|mastodon|bluesky|tiktok|li)")
"""Where a post is liked as well as where one writes."""


def _hits(text: str) -> list[tuple[int, int, Channel]]:
    whole = [(m.start(), m.end(), c) for c, pattern in _COMPOUNDS for m in pattern.finditer(text)]
    if whole:
        return [min(whole)]
    found = [(m.start(), m.end(), c) for c, pattern in _BY_WORD for m in pattern.finditer(text)]
    found = [h for h in found if h[2] != "event" or not _FOR_THE.search(text[max(0, h[0] - 16) : h[0]])]
    found += [(m.start(), m.end(), "meeting") for m in _FACE.finditer(text)]
    found += [(m.start(), m.end(), "call") for m in _REACHED.finditer(text)]
    found += [(m.start(), m.end(), "other") for m in _TALKED.finditer(text)]
    return found


def _kind(words: str) -> Channel:
    return next(channel for channel, pattern in _BY_WORD if pattern.fullmatch(words))


def _clause_end(text: str, at: int) -> int:
    end = re.search(r" (?:[.,;:!?(—–\n]|->|about|abt|re|regarding|concernant|a propos) ", text[at:])
    return at + end.start() if end else len(text)


def talks(text: str) -> bool:
    """Whether two people spoke or met, whatever the channel."""
    return bool(_TALKED.search(text) or _FACE.search(text))
