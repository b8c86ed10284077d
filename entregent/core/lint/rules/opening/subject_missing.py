"""D2: a message has a subject; without one an inbox shows a hole, and a filter may see worse."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_MISSING: Final = Say(
    "Without a subject a message is easily overlooked: two to six plain words are enough.",
    "Sans objet, un message passe inaperçu\u00a0: deux à six mots tout simples suffisent.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A subject left empty; a note on a network, which has none, is left alone."""
    if message.subject is not None and not message.subject.strip():
        yield Hit(0, len(message.subject), _MISSING, _suggested(message, context), part="subject")


def _suggested(message: Message, context: Context) -> str | None:
    """ "Quick question" where the message asks one, and the person has not had it yet."""
    if not message.questions or message.tongue:
        return None
    words = "Question rapide" if message.language == "fr" else "Quick question"
    used = context.recipient.subjects if context.recipient else ()
    return None if any(words.casefold() in subject.casefold() for subject in used) else words


RULE: Final = Rule(
    id="subject_missing",
    practice="D2",
    source="G: the name, the subject and the first sentence decide whether a mail is opened",
    severity="think",
    check=check,
    any_language=True,
    flagged=(
        Case("fr", "Bonjour Marie,\n\nÊtes-vous libre jeudi ?\n\nPaul", subject=""),
        Case("en", "Hi Mary,\n\nAre you free on Thursday?\n\nPaul", subject="  "),
    ),
    passed=(
        Case("fr", "Bonjour Marie,\n\nÊtes-vous libre jeudi ?\n\nPaul", subject="Jeudi ?"),
        Case("fr", "Bonjour Marie, êtes-vous libre jeudi ? Paul", subject=None),
        Case("en", "Hi Mary,\n\nAre you free on Thursday?\n\nPaul", subject="Thursday?"),
        Case("en", "Hi Mary, are you free on Thursday? Paul", subject=None),
    ),
)
