"""D9: an answer to an answer asks three to five further questions at most; others wait for the next mail."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

MOST: Final = 5

_SAY: Final = Say(
    "{count} questions are an interrogation: ask five at most, and keep the others for the next mail.",
    "{count}\u00a0questions, c’est un interrogatoire\u00a0: cinq au plus, et les autres dans le message "
    "suivant.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first question too many of a reply."""
    questions = message.questions
    if len(questions) > MOST:
        one = questions[MOST]
        yield Hit(*message.at(one.start, questions[-1].end), _SAY.with_(count=len(questions)))


_FR: Final = "Quand semez-vous ? Combien de rangs ? Quelle eau ? Quel engrais ? Quelle bâche ?"
_EN: Final = "When do you sow? How many rows? What water? What manure? What cover?"

RULE: Final = Rule(
    id="questions_reply",
    practice="D9",
    source="G: three to five further questions at most, the others wait for the next mail",
    severity="think",
    check=check,
    any_language=True,
    purposes=frozenset({"reply"}),
    flagged=(
        Case("fr", f"Bonjour,\n\nMerci. {_FR} Et je me demande comment vous vendez.\n\nPaul", "reply"),
        Case("en", f"Hello,\n\nThank you. {_EN} And I wonder how you sell.\n\nPaul", "reply"),
    ),
    passed=(
        Case("fr", f"Bonjour,\n\nMerci. {_FR}\n\nPaul\n\n> {_FR}", "reply"),
        Case("en", f"Hello,\n\nThank you. {_EN}\n\nPaul\n\n> {_EN}", "reply"),
    ),
)
