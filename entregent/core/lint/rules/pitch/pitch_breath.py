"""C4: a sentence is said in one breath."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say
from entregent.core.speaking import spoken

BREATH: Final = 28
"""Words: ten seconds at the middle pace, which no listener holds together."""
_LONG: Final = Say(
    "This sentence asks for more than one breath: two short ones are easier to say, and to remember.",
    "Cette phrase demande plus d’un souffle\u00a0: deux courtes se disent mieux, et se retiennent.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """Each sentence that takes more than ten seconds."""
    for sentence in message.sentences:
        start, end = message.at(sentence.start, sentence.end)
        if len(spoken(message.body[start:end], message.language)) > BREATH:
            yield Hit(start, end, _LONG)


_FR: Final = (
    "Je relie des livres anciens à Nantes depuis que j’ai quitté l’imprimerie de mon oncle, où j’avais "
    "appris la typographie, la dorure, la couture et tout ce qui fait un livre."
)
_EN: Final = (
    "I have been binding old books in Nantes ever since I left the printing house of my uncle, where I had "
    "learned to set type, to gild, to sew and to do all that makes a book."
)

RULE: Final = Rule(
    id="pitch_breath",
    practice="C4",
    source="S: a few plain sentences in 30 seconds",
    severity="idea",
    check=check,
    purposes=frozenset({"pitch"}),
    flagged=(Case("fr", _FR, "pitch"), Case("en", _EN, "pitch")),
    passed=(
        Case("fr", "Je relie des livres anciens à Nantes. J’ai appris chez mon oncle.", "pitch"),
        Case("en", "I bind old books in Nantes. I learned from my uncle.", "pitch"),
    ),
)
