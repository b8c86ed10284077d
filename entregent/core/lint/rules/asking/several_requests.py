"""D4: one request stands out; several of different kinds leave the reader to choose, and to answer none."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Request
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say

ACTS: Final = frozenset({"service", "introduction", "follow", "meeting", "act"})
TOO_MANY: Final = 3

_SAY: Final = Say(
    "This is request number {count}, of another kind: keep the one that matters, and the rest for later.",
    "C’est la demande numéro {count}, d’une autre sorte\u00a0: gardez celle qui compte, et le reste pour "
    "plus tard.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The last of several requests for acts of different kinds; all questions are one kind."""
    acts = [request for request in message.requests if request.kind in ACTS and not request.soft]
    kinds = _kinds(message, acts)
    if len(acts) < 2 or kinds < 2:
        return
    many = kinds >= TOO_MANY or len(acts) >= TOO_MANY
    last = acts[-1]
    yield Hit(
        *message.at(last.start, last.end), _SAY.with_(count=kinds), severity="think" if many else "idea"
    )


def _kinds(message: Message, acts: list[Request]) -> int:
    """How many kinds of request there are, with the questions of the message as one."""
    asks = any(request.kind in ("question", "opinion") for request in message.requests if not request.soft)
    return len({request.kind for request in acts}) + asks


RULE: Final = Rule(
    id="several_requests",
    practice="D4",
    source="G: one explicit call to action",
    severity="think",
    check=check,
    purposes=frozenset(ASKS | {"first_contact", "forwardable"}),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nMe prêteriez-vous la clé ? Pourriez-vous aussi recommander mon atelier ? Et "
            "signer notre pétition ? Êtes-vous libre jeudi ?\n\nPaul",
            "ask",
        ),
        Case(
            "en",
            "Hi Mary,\n\nCould you lend me the key? Would you recommend my workshop too? Could you sign "
            "our petition? Are you free on Thursday?\n\nPaul",
            "ask",
        ),
        Case(
            "fr",
            "Bonjour,\n\nQuel bois prenez-vous ? Pourriez-vous aussi recommander mon atelier ? Seriez-vous "
            "libre "
            "jeudi pour un café ? Ajoutez-moi sur LinkedIn.\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hello,\n\nWhat wood do you use? Could you also recommend my workshop? Would you be free for a "
            "call? "
            "Please follow my page.\n\nPaul",
            "first_contact",
        ),
    ),
    passed=(
        Case(
            "fr", "Bonjour,\n\nQuel bois prenez-vous ? Et quelle colle ? Où l’achetez-vous ?\n\nPaul", "ask"
        ),
        Case("fr", "Bonjour,\n\nSeriez-vous libre jeudi ? Si c’est non, dites-le-moi.\n\nPaul", "ask"),
        Case("en", "Hello,\n\nWhat wood do you use? And what glue? Where do you buy it?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nAre you free on Thursday? If not, just say so.\n\nPaul", "ask"),
    ),
)
