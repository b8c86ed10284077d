"""P1: whom company tires may begin in writing; a question is as good a beginning as a meeting."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Mode, Rule, Say

_SAY: Final = Say(
    "You prefer to begin quietly: one question in writing will do, and a meeting may come of it later.",
    "Vous préférez commencer en douceur\u00a0: une question écrite suffit, la rencontre viendra peut-être.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A meeting proposed to a stranger by somebody who has chosen the introvert’s way."""
    if "introvert" not in context.modes:
        return
    for request in message.requests:
        if request.kind == "meeting" and not request.soft:
            yield Hit(*message.at(request.start, request.end), _SAY)
            return


_QUIET: Final[frozenset[Mode]] = frozenset({"introvert"})

RULE: Final = Rule(
    id="quiet_beginning",
    practice="P1",
    source="S G: introverts begin online, prepare, meet one person at a time",
    severity="idea",
    check=check,
    purposes=frozenset({"first_contact"}),
    flagged=(
        Case(
            "fr", "Bonjour,\n\nSeriez-vous libre jeudi pour un café ?\n\nPaul", "first_contact", modes=_QUIET
        ),
        Case(
            "en",
            "Hello,\n\nWould you be free for a coffee on Thursday?\n\nPaul",
            "first_contact",
            modes=_QUIET,
        ),
    ),
    passed=(
        Case("fr", "Bonjour,\n\nQuelle colle prenez-vous ?\n\nPaul", "first_contact", modes=_QUIET),
        Case("fr", "Bonjour,\n\nSeriez-vous libre jeudi pour un café ?\n\nPaul", "first_contact"),
        Case("en", "Hello,\n\nWhat glue do you use?\n\nPaul", "first_contact", modes=_QUIET),
        Case("en", "Hello,\n\nWould you be free for a coffee on Thursday?\n\nPaul", "first_contact"),
    ),
)
