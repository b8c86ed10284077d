"""D11: a request for contact names what links the two: a place, a trade, a person, a text."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.folding import fold
from entregent.core.lint.message import Found, Message, Sentence, Turns, among
from entregent.core.lint.message.anchors import OCCASIONS
from entregent.core.lint.message.names import named_in
from entregent.core.lint.message.sharing import SHARED
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_NONE: Final = Say(
    "Say what links you, in half a line: a school, a gathering, a trade, a person, something of theirs "
    "that you read.",
    "Dites ce qui vous lie, en une demi-ligne\u00a0: une école, un événement, un métier, une personne, un "
    "texte lu.",
)
_WEAK: Final = Say(
    "This is about the other person alone; what do the two of you share?",
    "Ceci ne parle que de l’autre\u00a0: qu’avez-vous tous deux en commun\u202f?",
)

_BEHIND: Final = 4
"""Words that may follow the writer's name: a trade, a place."""
_YOU: Final = Turns(
    fr=(("vous votre vos tu te t toi ton ta tes nous notre nos on", ""),),
    en=(("you your yours we our us both", ""),),
)
_ME: Final = Turns(
    fr=(("je j mon ma mes", ""),),
    en=(("i my m", ""),),
)
_HOLLOW: Final = Turns(
    fr=(
        (
            "agrandir elargir etendre developper enrichir ajouter accepter rejoindre profil opportunites "
            "synergies",
            "",
        ),
    ),
    en=(
        (
            "grow expand expanding growing build network profile accept add professional opportunities "
            "synergies esteemed",
            "",
        ),
    ),
)
_BY_MACHINE: Final = re.compile(r"\b(?:linkedin|facebook|xing|viadeo|algorithme?)(?: \w+){0,2} $")


_OF_A_KIND: Final = re.compile(
    r"\b(?:professionnel\w*|personnes?|gens|profils?|quelqu un|expert\w*|dirigeant\w*|talents?|leaders?|"
    r"femmes?|"
    r"hommes?|personnalites?|people|persons?|someone|somebody|those|professionals?|personalit\w+|"
    r"individuals?|"
    r"minds?|achievers?|others|folks|women|men|figures?|contacts?|connections?|relations?|connexions?) "
    r"(?:\w+ )?$"
)
"""What goes before "like you" and "in common" where they name nothing that is shared."""
_KINDS: Final = ("like you", "comme vous", "comme toi", "in common", "en commun")


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A request for contact without a common point; an idea where it does speak of something precise."""
    if not message.sentences or _shares(message):
        return
    sentence = _asking(message)
    precise = _is_precise(message)
    yield Hit(
        *message.at(sentence.start, sentence.end),
        _WEAK if precise else _NONE,
        severity="idea" if precise else None,
    )


def _shares(message: Message) -> bool:
    """Whether anything shared is said; what a network suggests by itself is no common point."""
    return any(not _is_hollow(message.plain.text, one) for one in SHARED.find(message))


def _is_hollow(text: str, one: Found) -> bool:
    """Whether a network suggested it, or it puts the reader among the many: "people like you"."""
    start = max(0, one.start - 40)
    if _BY_MACHINE.search(text, start, one.start):
        return True
    return text.startswith(_KINDS, one.start) and _OF_A_KIND.search(text, start, one.start) is not None


def _asking(message: Message) -> Sentence:
    """Where the contact is asked for in the usual words, else the first sentence."""
    hollow = _HOLLOW.find(message)
    found = message.sentence_at(hollow[0].start) if hollow else None
    return found or message.sentences[0]


def _is_precise(message: Message) -> bool:
    """Whether something is named that is not the writer’s alone, as "I work for Berlot" is."""
    readers, writers, hollow = (turns.find(message) for turns in (_YOU, _ME, _HOLLOW))
    for sign in (*named_in(message), *OCCASIONS.find(message)):
        sentence = message.sentence_at(sign.start)
        if sentence is None or among(hollow, sentence.start, sentence.end) or _signs(message, sign):
            continue
        yours, mine = among(readers, sentence.start, sign.start), among(writers, sentence.start, sign.start)
        if not mine or (yours and mine[-1].start < yours[-1].start):
            return True
    return False


def _signs(message: Message, sign: Found) -> bool:
    """Whether it is part of the writer's own name, behind a closing word in the same line."""
    text = message.plain.text
    if len(text[sign.end : sign.end + 200].split()) > _BEHIND:
        return False
    begin = max(text.rfind(mark, 0, sign.start) for mark in ",.!?;:\n")
    between = text[begin + 1 : sign.start].split()
    names = {word for one in named_in(message) for word in fold(one.tag).split()}
    return len(between) <= 2 and names.issuperset(between)


RULE: Final = Rule(
    id="common_point",
    practice="D11",
    source="C: a request for contact names the common point",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"contact_request"}),
    flagged=(
        Case(
            "fr", "Bonjour, j’aimerais échanger avec des professionnels comme vous. Paul", "contact_request"
        ),
        Case("en", "Hello, I want to learn from people like you. Paul", "contact_request"),
        Case(
            "fr",
            "Bonjour Marie, votre profil m’intéresse et j’aimerais élargir mon réseau. Paul",
            "contact_request",
        ),
        Case(
            "fr",
            "Bonjour, je suis fleuriste et je serais ravi de vous compter parmi mes relations. Paul",
            "contact_request",
        ),
        Case(
            "fr",
            "Bonjour, vous travaillez chez Berlot et j’aimerais vous suivre. Merci d’avance, Paul",
            "contact_request",
        ),
        Case(
            "en",
            "Hi Mary, I came across your profile and would like to grow my network. Paul",
            "contact_request",
        ),
        Case(
            "en",
            "Hello, I’m a florist, always glad to connect with interesting people. Paul",
            "contact_request",
        ),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie, comme vous je restaure des horloges, dans le Jura. On reste en lien ? Paul",
            "contact_request",
        ),
        Case("fr", "Bonjour, j’ai beaucoup aimé votre article sur les haies. Paul", "contact_request"),
        Case("fr", "Bonjour, Awa Roy m’a parlé de vous et de vos haies. Paul", "contact_request"),
        Case("fr", "Bonjour, nous étions tous les deux à la foire de Tulle. Paul", "contact_request"),
        Case("en", "Hi Mary, I mend clocks too, down in Devon. Shall we connect? Paul", "contact_request"),
        Case("en", "Hi, I read your article on hedges twice. Paul", "contact_request"),
        Case("en", "Hi, Awa Roy suggested I get in touch about hedges. Paul", "contact_request"),
        Case("en", "Hi, we sat at the same table in Tulle. Paul", "contact_request"),
    ),
)
