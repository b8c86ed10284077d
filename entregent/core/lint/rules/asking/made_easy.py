"""H5: a request is made easy, and thanked for beforehand."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.message.ways_out import EASE, THANKS
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say

_EASE: Final = Say(
    "Make it easy: say how little it takes, or attach what is ready to use.",
    "Facilitez la réponse\u00a0: dites le peu qu’il faut, ou joignez ce qui est prêt à servir.",
)
_THANKS: Final = Say(
    "A word of thanks is missing, whatever the answer will be.",
    "Il manque un mot de remerciement, quelle que soit la réponse.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """The request that nothing makes easy, and the end of one without thanks."""
    asked = [request for request in message.requests if not request.soft]
    if not asked:
        return
    place = message.at(asked[-1].start, asked[-1].end)
    if not EASE.find(message) and not message.zones.enclosed:
        yield Hit(*place, _EASE)
    if not THANKS.find(message):
        # who begins has gratitude to offer before all else (P2)
        yield Hit(*place, _THANKS, severity="think" if "junior" in context.modes else None)


RULE: Final = Rule(
    id="made_easy",
    practice="H5",
    source="S: context, clear ask, made easy, a way out, thanks",
    severity="idea",
    check=check,
    missing=True,
    purposes=ASKS,
    flagged=(
        Case("fr", "Salut Marie,\n\nMe prêterais-tu ta remorque ? Merci.\n\nPaul", "ask"),
        Case("fr", "Salut Marie,\n\nDix minutes de lecture, tu veux bien ?\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nWould you lend me your trailer? Thanks.\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nTen minutes of reading, would you?\n\nPaul", "ask"),
    ),
    passed=(
        Case(
            "fr",
            "Salut Marie,\n\nTe faudrait-il dix minutes pour lire la page jointe ? Merci !\n\nPaul",
            "ask",
        ),
        Case("en", "Hi Mary,\n\nWould you take ten minutes for the page attached? Thank you!\n\nPaul", "ask"),
    ),
)
