"""The promises of a message that came in: what its writer will do for the user or with them, and no more.

News of the writer's own life is no promise, whatever day it names; what may be one is found, but not sure.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from entregent.core.reading import Promise, promises
from entregent.core.reading.words import fold
from entregent.core.received.agreeing import agreed
from entregent.core.received.owing import owed
from entregent.core.received.saying import Said
from entregent.core.received.values import Vowed

if TYPE_CHECKING:
    from entregent.core.exchanges import Side


def vowed(sayings: Iterable[Said], today: date) -> tuple[Vowed, ...]:
    """The promises in their order: theirs, of both, and of the user where the message recalls one."""
    return tuple(one for said in sayings for one in _in(said, today))


def _in(said: Said, today: date) -> Iterator[Vowed]:
    recalled = owed(said)
    if recalled is not None:
        yield recalled
    if said.asks:
        return
    found = [_vow(said, one) for one in promises(said.text, today=today, language=_language(said))]
    vows = [vow for vow in found if vow and (recalled is None or vow.start >= recalled.end)]
    yield from sorted([*vows, *agreed(said, vows)], key=lambda vow: vow.start)


def _language(said: Said) -> str:
    return "fr" if said.french else "en"


def _vow(said: Said, one: Promise) -> Vowed | None:
    """The promise as the writer means it: their "I" is "them", their "we" is both only where the user is in
    it; None where nothing is done for anybody, or it is the user who is asked to."""
    text = fold(said.text[one.span.start : one.span.end]).replace("'", " ")
    if _ASKS_FOR_IT.search(text):
        return None
    if one.by == "them":
        return _by_another(said, one, text)
    meant = _both(text, one) if one.by == "both" else _theirs(text, one)
    if meant is None:
        return None
    by, sure = meant
    start, end = said.start + one.span.start, said.start + one.span.end
    return Vowed(by, one.what, one.due, start, end, sure)


def _by_another(said: Said, one: Promise, text: str) -> Vowed | None:
    """What somebody else will do for the user, in the words of the message: "ma collègue vous rappelle"."""
    if not one.due or not _TO_YOU.search(text) or _YOU_DO.search(text):
        return None
    words = _AND.sub("", " ".join(said.text[one.span.start : one.span.end].split()))
    return Vowed("them", words, one.due, said.start + one.span.start, said.start + one.span.end, sure=False)


def _both(text: str, one: Promise) -> "tuple[Side, bool] | None":
    """By whom "we" will do it, and whether it surely is done with the user or for them."""
    if _OTHER_COMPANY.search(text) and not _TO_YOU.search(text):
        return None
    if _MEETING.search(text):
        return "both", True
    if _SENT.match(_verb(one)):
        return "them", True
    if _TO_YOU.search(text):
        return "them", not _WITH_YOU.search(text)
    return None if _OWN.search(text) else ("both", False)


def _theirs(text: str, one: Promise) -> "tuple[Side, bool] | None":
    """Whether what "I" will do surely is done for the user; None where it is the writer's own affair."""
    own = bool(_OWN.search(text) or _OTHER_COMPANY.search(text))
    if _OUTRIGHT.search(text) or _TO_YOU.search(text) or (_TO_THEM.search(text) and not own):
        return "them", True
    for_them = _THEIRS.match(fold(one.what)) or _SENT.match(_verb(one)) or _COMING.fullmatch(fold(one.what))
    if for_them:
        return "them", not own and bool(_SPEAKER.search(text))
    return None if own or " " not in one.what else ("them", False)


def _verb(one: Promise) -> str:
    return fold(one.what.split(" ", 1)[0])


_ASKS_FOR_IT: Final = re.compile(
    r"^(?:(?:et|and|stp|svp|please|pls|plz|alors|donc|so|ps|aussi|also) )*"
    r"(?:pens(?:e|ez|er) (?:bien )?a (?:m|me|moi|nous)\b|(?:n )?oubli(?:e|ez|er) pas\b|(?:ne )?pas "
    r"oublier\b|"
    r"(?:don t|do not|dont) forget\b|remember to (?:send|bring|call|give|tell|write|let)\b|"
    r"[a-z]+(?:e|ez|s|x)[ -](?:moi|nous)\b)|\b(?:tu|vous|you) (?:m|me|nous) "
)
"""An order to the user, which the reader of hurried notes would take for a note to oneself."""
_OUTRIGHT: Final = re.compile(
    r"\b(?:promets|promettons|promis|promise|jure|m engage|m en (?:occupe|charge)\w*|m y (?:mets|colle)|"
    r"compte[rz]? sur (?:moi|nous)|count on (?:me|us)|leave (?:it|that|this) (?:with|to) me|you have my "
    r"word|"
    r"(?:tu|vous) (?:l |les |la |le |en )?(?:auras|aurez|recevras|recevrez)|you (?:ll|will) (?:have|get|"
    r"receive)|"
    r"see to it|charge de|me charge|m occupe)\b"
)
_TO_YOU: Final = re.compile(r"\b(?:te|t|toi|ton|ta|tes|vous|vs|votre|vos|you|u|ya|your|yours|y all)\b")
_AND: Final = re.compile(r"^(?:et|and|mais|but|donc|so) ", re.IGNORECASE)
_YOU_DO: Final = re.compile(r"\btu\b|^(?:vous|you|u) |\b(?:que|et|mais|and|but|that) (?:vous|you) ")
"""The user does it, and not somebody else for them."""
_TO_THEM: Final = re.compile(
    r"\b(?:lui|him|them|(?:je|on|nous) leur)\b|"
    r"\bher\b(?= (?:about|if|to|on|by|tomorrow|today|tonight|the|this|that|it|soon|next|know)\b|$)"
)
_SPEAKER: Final = re.compile(r"\b(?:je|j|on|nous|moi|i|we|me|us|ill|im|let s)\b|^(?:will|ll|gonna|going)\b")
_OWN: Final = re.compile(r"\b(?:mon|ma|mes|notre|nos|my|our)\b")
_KIN: Final = (
    r"(?:enfants|copains|copines|collegues|filles|garcons|parents|beaux parents|amis|petits|cousins|"
    r"voisins|gosses|"
    r"kids|children|family|girls|boys|lads|parents|in laws|neighbours|grandchildren|team)"
)
_OTHER_COMPANY: Final = re.compile(
    r"\b(?:avec|chez) (?:mon|ma|mes|nos|notre|eux|elles?|lui|sa|ses|son)\b|en famille|en amoureux|"
    rf"\b(?:avec|chez|entre|with|at) (?:les |des |the |some )?{_KIN}\b|"
    r"\b(?:with|at) (?:my|our|his|her|their|them|him)\b"
)
"""Somebody else than the user, with whom it is done."""
_MEETING: Final = re.compile(
    r"\b(?:on|nous) (?:se|s|nous) |\b(?:se|nous) (?:re)?(?:voi|verr|parl|appel|rappel|retrouv|croise)\w*|"
    r"\b(?:on|nous) (?:va |allons |peut )?(?:dejeun|din|brunch|boi|boir|pren(?:d|ons|dra|drons|dre) (?:un |"
    r"le )?"
    r"(?:cafe|verre|the|apero|dej|pot)|mang|fai(?:t|sons|re) (?:le|un) (?:point|cafe|dej|call|visio|tour)|"
    r"discut|papot|bavard|reparl|dej\b|trinqu)\w*|"
    r"\b(?:see|catch|meet|speak|talk|chat|meeting|seeing|catching)\b.*\b(?:you|ya|u|up|then|soon|each "
    r"other|"
    r"there|on|at|tomorrow|next)\b|\b(?:we|let s|lets)\b.*\b(?:meet|lunch|coffee|drinks?|dinner|breakfast|"
    r"catch up|chat|speak|talk|call|see each other|together|get together)\b|\bensemble\b|\brdv\b|\brendez "
    r"vous\b|"
    r"^(?:allez |bon |donc |alors |ok |oui )*a (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"demain|"
    r"bientot|ce|la)\b|\bon se dit\b"
)
_WITH_YOU: Final = re.compile(r"\b(?:avec|chez|with|at) (?:toi|vous|ta|ton|tes|votre|vos|you|your|yours)\b")
_SENT: Final = re.compile(
    r"(?:(?:en|r|ren)voyer|transmettre|transferer|forwarder|livrer|expedier|rembourser|repondre|facturer|"
    r"send|forward|"
    r"deliver|ship|refund|reply|repay|resend)(?!\S)"
)
"""Deeds of a house to its customers as well: "we send" is not done together."""
_THEIRS: Final = re.compile(
    r"(?:apporter|amener|ramener|rapporter|deposer|rendre|rappeler|revenir|recontacter|reserver|imprimer|"
    r"relire|"
    r"regarder|verifier|demander|reflechir|se|s’occuper|s’en|charger|gerer|prevenir|confirmer|partager|"
    r"contacter|"
    r"preparer|corriger|traduire|chercher|parler|glisser|mentionner|poster|remettre|fournir|recommander|"
    r"presenter|"
    r"inviter|preter|donner|telephoner|share|bring|drop|answer|respond|return|check|look|think|consider|"
    r"ask|confirm|"
    r"revert|book|print|proofread|review|translate|sort|lend|give|introduce|recommend|mention|arrange|let|"
    r"email|"
    r"mail|text|ring|call|phone|post|pass|chase|circulate|see to|get back|find out|take (?:a|another) look|"
    r"have (?:a|another) (?:look|think|word))(?!\S)"
)
"""Deeds that are done for somebody by their nature, named or not."""
_COMING: Final = re.compile(
    r"(?:passer|venir|etre la|repasser|come|come (?:over|round|by|along)|drop (?:by|in|round)|pop (?:in|by|"
    r"round)|"
    r"stop by|swing by)|(?:be there|etre la|be over|be round)(?!\S).*"
)
