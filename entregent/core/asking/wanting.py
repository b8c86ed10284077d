"""What the words of an ask say of it: its size, whether it is a mere question, or vague (H4, D4)."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from entregent.core.asking.values import SIZES, Ask, Size
from entregent.core.lint.message import (
    FAVOURS,
    IMPROPER,
    INSISTS,
    REFUSED,
    Message,
    Outsized,
    Turns,
    asks_what,
    mere_questions,
    outsized,
    read,
    vague,
)
from entregent.core.lint.values import Language

FEW_WORDS: Final = 12
"""Words of a text that may not tell its own language: it is then read in both."""
_LOOKED_AT: Final = Turns(
    fr=(
        ("lire relire regarder jeter oeil retour retours corriger temps heure heures minutes", ""),
        ("mon ma mes", r" (?:\w+ )?(?:cv|dossier|lettre|texte|memoire|manuscrit|plan|site)"),
    ),
    en=(
        ("look read reading review feedback check glance comments time hour hours minutes", ""),
        ("my", r" (?:\w+ )?(?:cv|resume|letter|draft|text|thesis|manuscript|plan|deck|website|application)"),
    ),
)
"""What makes a question work: something of the user's to read, or time to be set aside."""
_IDEAS: Final = Turns(
    fr=(
        ("idee idees", ""),
        ("en", r" tete"),
        ("vois voyez verrais verriez", r" (?:tu|vous)"),
    ),
    en=(("idea ideas", ""), ("who", r" would you (?:talk|speak|write|turn)"), ("in", r" mind")),
)
"""Asking for suggestions (H9): whom to talk to, where to look."""
_INVITES: Final = Turns(
    fr=(("cafe the verre dejeuner dejeunons dej diner dinons brunch apero", ""),),
    en=(("coffee tea lunch drink beer dinner brunch breakfast", ""),),
)
_ADVISED: Final = Turns(
    fr=(("conseil conseils conseiller aide aider avis", ""),),
    en=(("advice advise help guidance brain feedback mentor", ""),),
)


class Wanted(NamedTuple):
    """An ask as its words have it.

    `size` is the one given, or larger where the words say so. `is_question`: it wants an answer, an opinion
    or suggestions, no service; `is_invitation`: it proposes a coffee or a meal, and nothing else. `vague` are
    the words that leave one to guess, `excess` what is too large, `improper` what no tie makes fair, and
    `refused` where the ask itself says that they have declined; "" where it is not so. `unsaid`: neither
    words nor a size say what is wanted.
    """

    size: Size
    is_question: bool
    is_invitation: bool
    vague: str
    excess: tuple[Outsized, ...]
    excess_words: str
    improper: str = ""
    refused: str = ""
    unsaid: bool = False


def wanted(ask: Ask) -> Wanted:
    """Reads the words of an ask; linear in their length."""
    text = ask.text.strip()
    messages = _messages(text, ask.lang) if text else []
    excess, words = _excess(messages)
    told = _size(messages[0]) if messages else "medium"
    size = ask.size or told
    if excess:
        size = max(size, "large", key=SIZES.index)
    light = size == "small" and bool(messages) and not excess
    invitation = light and _is_invitation(messages[0])
    question = light and not invitation and _is_question(messages[0])
    improper = _words_of(IMPROPER, messages)
    refused = _words_of(REFUSED, messages) if _words_of(INSISTS, messages) else ""
    unsaid = not messages and ask.size is None
    return Wanted(size, question, invitation, _vague(messages), excess, words, improper, refused, unsaid)


def _words_of(turns: Turns, messages: list[Message]) -> str:
    """The first such words, as they are written; "" where there are none."""
    for message in messages:
        if found := turns.find(message):
            start, end = message.at(found[0].start, found[0].end)
            return message.written[start:end]
    return ""


def told_size(ask: Ask) -> Size:
    """The size given; where none is, the one that the words tell."""
    return wanted(ask).size


def _messages(text: str, lang: Language | None) -> list[Message]:
    """The text read in its language; where it is too short to tell, in the other one too."""
    first = read(text, None, lang)
    if lang or len(text.split()) > FEW_WORDS:
        return [first]
    return [first, read(text, None, "en" if first.language == "fr" else "fr")]


def _excess(messages: list[Message]) -> tuple[tuple[Outsized, ...], str]:
    for message in messages:
        if found := tuple(outsized(message, alone=True)):
            start, end = message.at(found[0].start, found[0].end)
            return found, message.written[start:end]
    return (), ""


def _size(message: Message) -> Size:
    """The size that the words tell by themselves: a question or a coffee is small, a service is not."""
    asked = [request for request in message.requests if not request.soft]
    answered = mere_questions(message)
    small = all(request.kind == "meeting" or request in answered for request in asked)
    return "small" if asked and small else "medium"


def _is_question(message: Message) -> bool:
    if not message.requests or _LOOKED_AT.find(message):
        return False
    ideas = bool(_IDEAS.find(message)) and not any(one.kind in FAVOURS for one in message.requests)
    return ideas or set(message.requests) <= mere_questions(message)


def _is_invitation(message: Message) -> bool:
    """Whether a coffee or a meal is proposed, and nothing is wanted there."""
    kinds = {one.kind for one in message.requests}
    wants_more = _LOOKED_AT.find(message) or _ADVISED.find(message)
    if not kinds <= {"meeting", "question"} or wants_more:
        return False
    return bool(_INVITES.find(message)) and not asks_what(message)


def _vague(messages: list[Message]) -> str:
    """The first words that leave one to guess, where nothing precise is asked beside them."""
    return next(_vague_words(messages), "")


def _vague_words(messages: list[Message]) -> Iterator[str]:
    for message in messages:
        found = vague(message, alone=True)
        if found and not found.beside_precise:
            start, end = message.at(found.start, found.end)
            yield message.written[start:end].strip()
