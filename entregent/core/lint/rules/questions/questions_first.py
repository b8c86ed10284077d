"""D6: a first message puts three questions at most, those without a question mark among them."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

MOST: Final = 3

_SAY: Final = Say(
    "That makes {count} questions, with those asked in passing; keep three at most, and the others for the "
    "next mail.",
    "Cela fait {count}\u00a0questions, en comptant celles posées en passant\u202f; gardez-en trois, et les "
    "autres pour le "
    "message suivant.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first question too many."""
    questions = message.questions
    if len(questions) > MOST:
        one = questions[MOST]
        yield Hit(*message.at(one.start, questions[-1].end), _SAY.with_(count=len(questions)))


RULE: Final = Rule(
    id="questions_first",
    practice="D6",
    source="G: no more than three questions in a first message",
    severity="think",
    check=check,
    any_language=True,
    purposes=frozenset({"first_contact", "contact_request"}),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nQuand semez-vous, et combien de rangs ? Avez-vous un puits ? Qui arrose "
            "?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nWhen do you sow, and how many rows? Have you a well? Who waters?\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr",
            "Bonjour,\n\nJ’aimerais savoir quand vous semez et comment vous arrosez. Avez-vous un puits ? "
            "Combien de rangs ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hello,\n\nWhen do you sow? How do you water? I wonder if you have a well, and how deep it "
            "is.\n\nPaul",
            "first_contact",
        ),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nQuelle note donneriez-vous à ce puits de 1 à 5, et pourquoi ? Est-il "
            "profond ? Qui arrose ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nHow would you rate this well from 1 to 5, and why? Is it deep? Who waters?\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr",
            "Bonjour,\n\nComment allez-vous ? Quand semez-vous ? Avez-vous un puits ? Dites-moi si ce n’est "
            "pas "
            "le moment.\n\nPaul",
            "first_contact",
        ),
        Case("fr", "Bonjour,\n\nQuand ? Où ? Comment ? Pourquoi ?\n\nPaul", "reply"),
        Case(
            "en",
            "Hello,\n\nHow are you? When do you sow? Have you a well? Let me know if you’d rather not "
            "say.\n\nPaul",
            "first_contact",
        ),
        Case("en", "Hello,\n\nWhen? Where? How? Why?\n\nPaul", "reply"),
    ),
)
