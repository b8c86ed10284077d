"""What a message that came in asks of the user, each sentence once, and the day for which it is wanted."""

import re
from collections.abc import Sequence
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.reading.words import fold
from entregent.core.received.saying import Said
from entregent.core.received.terms import wanted_for
from entregent.core.received.values import Asked

_SPACES: Final = re.compile(r"\s+")
_THING_FR: Final = (
    r"(?:ton|ta|tes|votre|vos|toi|vous|ton|l|le|la|les|ce|cet|cette|ces|ca|cela|que (?:tu|vous)|un|une|d "
    r"un|d une|"
    r"de ton|de ta|de tes|de votre|de vos|de toi|de vous|du|des|de la|de l)"
)
_NEED_FR: Final = (
    rf"(?:j|on|nous) (?:en )?(?:n )?(?:ai|aurais|aurai|a|aurait|avons|aurions) (?:vraiment |aussi |encore "
    rf")?besoin "
    rf"{_THING_FR}(?! (?:vacances|repos|temps|pause|cafe|calme|sommeil|verre))|"
    r"(?:j|on|nous) en (?:ai|aurais|aurai|a|aurait|avons|aurions) besoin (?:avant|pour|d ici|le|lundi|"
    r"mardi|mercredi|"
    r"jeudi|vendredi|samedi|dimanche|demain|vite|rapidement)|"
    rf"il (?:me|nous) (?:en |le |la |les )?(?:faut|faudra|faudrait|manque) (?!(?:du|un peu de) "
    rf"(?:temps|repos|vacances))"
)
_DO_FR: Final = (
    r"(?:pense|pensez) (?:bien )?a (?:m|me|nous|moi) ?\w+|(?:n )?(?:oublie|oubliez) pas (?:de|d) (?:m|me|"
    r"nous)|"
    r"(?:tu|vous) (?:peux|pourrais|pourras|pouvez|pourriez|pourrez|voudrais|voudriez) (?:\w+ )?(?:m|me|"
    r"nous) |"
    r"(?:tu|vous) (?:m|me|nous) (?:le |la |les |en |y )?(?!(?:as|avez|avais|aviez|manques|manquez|etes|"
    r"\w+(?:riez|rais))\b)"
    r"\w+(?:s|ez|x)\b(?! (?:pas|plus|jamais))|\b(?:stp|svp|s il (?:te|vous) plait)\b|"
    r"(?:ce serait|ca serait|ca m arrangerait) (?:\w+ ){0,3}(?:si|que) (?:tu|vous)|"
    r"j attends (?:de ta part|ta |ton |tes |votre |vos |toujours (?:ta |ton |tes |votre |vos ))"
)
_MORE_FR: Final = re.compile(rf"\b(?:{_NEED_FR}|{_DO_FR})")
_THING_EN: Final = (
    r"(?:the|your|it|that|this|those|these|them|you to|"
    r"an? (?!(?:break|holiday|rest|nap|drink|coffee|hug)\b)\w+)"
)
_MORE_EN: Final = re.compile(
    rf"\b(?:(?:i|we) (?:\w+ )?(?:need|d need|would need|ll need|will need) {_THING_EN}|"
    r"(?:don t|dont|do not) forget to (?:send|bring|call|give|tell|write|let|email|text)|"
    r"remember to (?:send|bring|call|give|tell|write|let|email|text)|(?:can|could|cld|will|would) (?:you|u|"
    r"ya) |"
    r"\b(?:please|pls|plz)\b (?:\w+ )?(?:send|bring|call|give|tell|write|let|email|text|reply|answer|sign|"
    r"check|"
    r"confirm|forward|share|get|find|look|read|review)|"
    r"it (?:would|d) be (?:\w+ ){1,2}if (?:you|u) |(?:i|we) (?:m|am|are|re) (?:still )?waiting (?:for|on) "
    r"your)"
)

_THANKS: Final = re.compile(
    r"(?:\S+ ){0,2}merci (?:beaucoup |infiniment |encore |mille fois )?(?:de|d'|pour) (?:ton|ta|tes|votre|"
    r"vos|ce|cette|tout|"
    r"avoir|m' avoir|nous avoir|l' \S+)(?: \S+){0,6}$"
)
"""« Merci de votre message » asks for nothing, « merci de me répondre » does."""


def asked(message: Message, sayings: Sequence[Said]) -> tuple[Asked, ...]:
    """The sentences that want something, in their order."""
    places = sorted([one.start for one in message.questions] + [one.start for one in message.requests])
    wanted = [message.at(place, place + 1)[0] for place in places]
    found, at = [], 0
    for number, said in enumerate(sayings):
        first = at
        while at < len(wanted) and wanted[at] < said.end:
            at += 1
        place = wanted[at - 1] if at > first else _more(said)
        place = None if not said.asks and _THANKS.match(said.whole) else place
        if place is not None:
            after = sayings[number + 1] if number + 1 < len(sayings) else None
            due = wanted_for(said, place, after)
            found.append(Asked(_SPACES.sub(" ", said.text).strip(), said.start, said.end, due))
    return tuple(found)


def _more(said: Said) -> int | None:
    """Where something is asked for in turns that are no question: "il me faudrait", "tu m’envoies ça"."""
    plain = re.sub(r"[^\w\s]", " ", fold(said.text))
    found = (_MORE_FR if said.french else _MORE_EN).search(_SPACES.sub(" ", plain))
    return said.start if found else None
