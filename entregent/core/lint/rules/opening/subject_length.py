"""D2: a subject is short, two to six words, so that an inbox shows it whole."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

FEW: Final = 6
MANY: Final = 10
CHARACTERS: Final = 70
"""About what an inbox shows of a subject on a wide screen; a telephone shows half."""
_MARKS: Final = re.compile(r"(?:\s*(?:re|tr|fwd?|aw|rép)\s?:)+\s*", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")

_LONG: Final = Say(
    "An inbox will cut this subject of {words} words: two to six are enough, and the rest belongs in the "
    "message.",
    "Une boîte de réception coupera cet objet de {words}\u00a0mots\u00a0: deux à six suffisent, le reste va "
    "dans le message.",
)
_SHORTER: Final = Say(
    "This subject has {words} words; with six at most a telephone shows it whole.",
    "Cet objet a {words}\u00a0mots\u202f; avec six au plus, un téléphone le montre en entier.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A subject of too many words, the marks of a reply not counted."""
    subject = message.subject or ""
    marks = _MARKS.match(subject)
    start = marks.end() if marks else 0
    words = len(_WORD.findall(subject, start))
    long = words > MANY or len(subject) - start > CHARACTERS
    if long or words > FEW:
        say = (_LONG if long else _SHORTER).with_(words=words)
        yield Hit(start, len(subject), say, severity="think" if long else "idea", part="subject")


_FR: Final = (
    "Demande de renseignements complémentaires au sujet de la location de votre salle du premier étage"
)
_EN: Final = "A request for further details about renting your hall on the first floor this coming winter"

RULE: Final = Rule(
    id="subject_length",
    practice="D2",
    source="G: a short subject that commits to nothing",
    severity="think",
    check=check,
    any_language=True,
    flagged=(
        Case("fr", "Bonjour, est-elle libre ? Paul", subject=_FR),
        Case("fr", "Bonjour, est-elle libre ? Paul", subject="Une question sur la salle du premier"),
        Case("en", "Hello, is it free? Paul", subject=_EN),
    ),
    passed=(
        Case("fr", "Bonjour, est-elle libre ? Paul", subject="Re: RE : votre salle du premier étage"),
        Case("en", "Hello, is it free? Paul", subject="Fwd: Re: your first-floor hall"),
    ),
)
