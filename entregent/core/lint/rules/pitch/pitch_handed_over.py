"""C16: a pitch ends by handing the word over."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.rules.pitch.pitch_sought import SHORTEST
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_HAND: Final = Say(
    "Then hand the word over: an open question on their work, what it is like, what they love in it.",
    "Puis laissez la parole\u00a0: une question ouverte sur son métier, ses défis, ce qui lui plaît.",
)
_SUGGESTED: Final = {
    "fr": "Et vous, qu’est-ce qui vous occupe en ce moment\u202f?",
    "en": "And you, what keeps you busy these days?",
}


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The end of a pitch in which nothing is asked."""
    if message.words < SHORTEST or not message.sentences or message.questions:
        return
    last = message.sentences[-1]
    yield Hit(*message.at(last.start, last.end), _HAND, _SUGGESTED[message.language])


RULE: Final = Rule(
    id="pitch_handed_over",
    practice="C16",
    source="S: open questions on work, challenges and passions; C4: then hand the word over",
    severity="idea",
    check=check,
    missing=True,
    purposes=frozenset({"pitch"}),
    flagged=(
        Case("fr", "Je m’appelle Paul et je relie des livres anciens à Nantes.", "pitch"),
        Case("en", "My name is Paul and I bind old books in Nantes.", "pitch"),
    ),
    passed=(
        Case("fr", "Je m’appelle Paul, je relie des livres. Et vous, que faites-vous ?", "pitch"),
        Case("en", "My name is Paul and I bind old books. What do you do?", "pitch"),
    ),
)
