"""Whether a request only wants to know something, and has nothing done for it."""

from typing import TYPE_CHECKING, Final

from entregent.core.lint.message.requests import Request
from entregent.core.lint.message.turns import Found, Turns, among

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

_WHAT: Final = Turns(
    fr=(
        (
            "quel quelle quels quelles comment pourquoi combien lequel laquelle lesquels lesquelles quand ou",
            "",
        ),
        ("que", r" (?:penses|pensez|feriez|ferais|conseill\w+|recommand\w+|vaut|dirais|diriez)"),
        ("qu", r" (?:en penses|en pensez|est ce)"),
        ("connais connaissez connaitrais connaitriez sais savez saurais sauriez", ""),
    ),
    en=(
        ("what which how when where why who whose whether", ""),
        ("do", r" you (?:know|use|think|prefer|find|recommend|remember|like)"),
    ),
)
_DEMANDS: Final = Turns(
    fr=(
        (
            "pourriez pouvez peux pourrais voudriez voudrais voulez veux accepteriez accepterais",
            r" (?:vous|tu)",
        ),
        ("vous tu", r" (?:ne )?(?:pourriez|pouvez|peux|pourrais|voudriez|voudrais|voulez|veux|accepte\w*)"),
        ("puis pourrais peut pourrait", r" (?:je|on)"),
    ),
    en=(("can could would will may might won", r" (?:you|i|we|t you)"), ("please kindly", "")),
)


def asks_what(message: "Message") -> bool:
    """Whether it asks which, how, when, or whether one knows."""
    return bool(_WHAT.find(message))


def mere_questions(message: "Message") -> frozenset[Request]:
    """The requests of which an answer is all that is wanted: an opinion, or a question that is no demand in
    disguise. Linear in the length of the message."""
    what, demands = _WHAT.find(message), _DEMANDS.find(message)
    return frozenset(one for one in message.requests if _only_asks(message, one, what, demands))


def _only_asks(message: "Message", request: Request, what: list[Found], demands: list[Found]) -> bool:
    if request.kind != "question":
        return request.kind == "opinion"
    sentence = message.sentence_at(request.start)
    if sentence is None:
        return False
    if among(what, sentence.start, sentence.end):
        return True
    return sentence.asks and not among(demands, sentence.start, sentence.end)
