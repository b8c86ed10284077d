"""X2: no walls of text; a paragraph is taken in at a glance, on a telephone too."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

MOST: Final = 110
MOST_ALONE: Final = 100
"""Words of a paragraph that is nearly the whole message: there is nowhere to rest."""
MANY: Final = 90
_NEARLY_ALL: Final = 0.8

_WALL: Final = Say(
    "{words} words without a break tire the eye, and what you ask gets lost in them: one idea a paragraph.",
    "{words}\u00a0mots sans un blanc fatiguent l’œil, et votre demande s’y perd\u00a0: une idée par "
    "paragraphe.",
)
_DENSE: Final = Say(
    "This paragraph of {words} words would breathe better as two.",
    "Ce paragraphe de {words}\u00a0mots respirerait mieux en deux.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """Every paragraph that is too long to be taken in at a glance."""
    for paragraph in message.paragraphs:
        alone = paragraph.words >= _NEARLY_ALL * message.words
        if paragraph.words <= MANY:
            continue
        wall = paragraph.words > (MOST_ALONE if alone else MOST)
        say = (_WALL if wall else _DENSE).with_(words=paragraph.words)
        yield Hit(*message.at(paragraph.start, paragraph.end), say, severity="think" if wall else "idea")


_FR: Final = "La rue est en travaux depuis le printemps et les clients font le tour par la place. "
_EN: Final = "The street has been dug up since the spring and customers come round by the square. "

RULE: Final = Rule(
    id="wall",
    practice="X2",
    source="Federal Plain Language Guidelines (2011): 150 words at most on paper, fewer on a screen",
    severity="think",
    check=check,
    any_language=True,
    flagged=(
        Case("fr", f"Bonjour Marie, {_FR * 9}À bientôt, Paul"),
        Case("fr", f"Bonjour,\n\nUn mot du chantier.\n\n{_FR * 10}\n\nEt la suite demain.\n\nPaul"),
        Case("en", f"Hi Mary, {_EN * 9}Best, Paul"),
        Case("en", f"Hi,\n\nA word from the site.\n\n{_EN * 10}\n\nMore tomorrow.\n\nPaul"),
    ),
    passed=(
        Case("fr", f"Bonjour Marie,\n\n{_FR * 4}\n\n{_FR * 4}\n\nPaul"),
        Case("fr", "Bonjour,\n\nVoici la liste :\n" + f"- {_FR}\n" * 12),
        Case("en", f"Hi Mary,\n\n{_EN * 4}\n\n{_EN * 4}\n\nPaul"),
        Case("en", "Hi,\n\nHere is the list:\n" + f"- {_EN}\n" * 12),
    ),
)
