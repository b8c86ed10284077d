"""D4: a first message asks a question or an opinion, never a service."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import FAVOURS, Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_SAY: Final = Say(
    "A service is too much for a first message: ask a question or an opinion, and let the rest come with "
    "time.",
    "Un service, c’est trop pour un premier message\u00a0: posez une question ou demandez un avis, le reste "
    "viendra.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """Every service or introduction asked for, unless they are friends or have worked together (H3)."""
    person = context.recipient
    if person is not None and (person.friend or person.worked_together):
        return
    for request in message.requests:
        if request.kind in FAVOURS and not request.soft:
            yield Hit(*message.at(request.start, request.end), _SAY)


RULE: Final = Rule(
    id="service_first",
    practice="D4",
    source="G C: in a first message a question or an opinion, never a service",
    severity="think",
    check=check,
    purposes=frozenset({"first_contact", "contact_request"}),
    flagged=(
        Case(
            "fr", "Bonjour Marie,\n\nAccepteriez-vous de parrainer notre dossier ?\n\nPaul", "first_contact"
        ),
        Case("en", "Hi Mary,\n\nWould your gallery hang three of my prints?\n\nPaul", "first_contact"),
        Case(
            "fr", "Bonjour,\n\nPourriez-vous transmettre mon CV à votre direction ?\n\nPaul", "first_contact"
        ),
        Case("fr", "Bonjour,\n\nMettez-moi en relation avec votre éditeur.\n\nPaul", "first_contact"),
        Case("en", "Hello,\n\nCould you forward my CV to your manager?\n\nPaul", "first_contact"),
        Case("en", "Hello,\n\nI’d love you to introduce me to your publisher.\n\nPaul", "first_contact"),
    ),
    passed=(
        Case(
            "fr", "Bonjour Marie,\n\nComment vous y prenez-vous avec un bois vert ?\n\nPaul", "first_contact"
        ),
        Case("en", "Hi Mary,\n\nIf you had to start again, would you buy or rent?\n\nPaul", "first_contact"),
        Case("fr", "Bonjour,\n\nQuelle colle me recommanderiez-vous ?\n\nPaul", "first_contact"),
        Case("fr", "Bonjour,\n\nDeux lignes me rendraient service.\n\nPaul", "first_contact"),
        Case("fr", "Bonjour,\n\nPourriez-vous transmettre mon CV ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nWhat glue would you recommend?\n\nPaul", "first_contact"),
        Case("en", "Hello,\n\nCould you help me understand this joint?\n\nPaul", "first_contact"),
        Case("en", "Hello,\n\nCould you forward my CV?\n\nPaul", "ask"),
    ),
)
