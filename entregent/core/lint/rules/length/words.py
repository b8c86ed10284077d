"""D3: a message stays under 300 words, and 50 to 125 are answered most."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Paragraph
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say

MOST: Final = 300
FAR_TOO_MANY: Final = 450
ANSWERED: Final = (50, 125)
_SENT_COLD: Final = ASKS | {"first_contact"}

_FAR: Final = Say(
    "This runs to {words} words: nobody reads so many at one go; keep it under {most}, and begin by cutting "
    "here.",
    "Votre message compte {words}\u00a0mots, et personne n’en lit autant d’une traite\u00a0: restez sous "
    "{most}, et coupez "
    "d’abord ici.",
)
_LONG: Final = Say(
    "{words} words are many; under {most} one answers at once, and this is the passage to shorten first.",
    "{words}\u00a0mots, c’est long\u00a0: sous {most}, on répond tout de suite, et c’est ce passage qu’il "
    "faut raccourcir "
    "d’abord.",
)
_BEST: Final = Say(
    "Messages of {low} to {high} words are answered most; this one has {words}, so see whether this passage "
    "is needed.",
    "Les messages de {low} à {high}\u00a0mots obtiennent le plus de réponses\u202f; le vôtre en compte "
    "{words}, voyez si ce "
    "passage est nécessaire.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """The longest paragraph of a message that has too many words."""
    words = message.words
    low, high = ANSWERED
    if not message.paragraphs:
        return
    start, end = message.at(*_longest(message)[:2])
    if words > MOST:
        say = (_FAR if words > FAR_TOO_MANY else _LONG).with_(words=words, most=MOST)
        yield Hit(start, end, say, severity="stop" if words > FAR_TOO_MANY else "think")
    elif words > high + high // 2 and context.purpose in _SENT_COLD:
        yield Hit(start, end, _BEST.with_(words=words, low=low, high=high))


def _longest(message: Message) -> Paragraph:
    return max(message.paragraphs, key=lambda paragraph: paragraph.words)


_FR: Final = "Le marché ouvre à huit heures et les premiers clients arrivent avec leurs paniers. "
_EN: Final = "The market opens at eight and the first customers come with their baskets. "

RULE: Final = Rule(
    id="words",
    practice="D3",
    source="G: under 300 words; Boomerang, 40 million emails (2016): 50 to 125 words are answered most",
    severity="idea",
    check=check,
    any_language=True,
    flagged=(
        Case("fr", f"Bonjour Marie,\n\n{_FR * 30}\n\nÀ bientôt,\nPaul"),
        Case("fr", f"Bonjour,\n\n{_FR * 16}\n\nCordialement,\nPaul", "ask"),
        Case("en", f"Hi Mary,\n\n{_EN * 30}\n\nBest,\nPaul"),
        Case("en", f"Hi Mary,\n\n{_EN * 16}\n\nBest,\nPaul", "first_contact"),
    ),
    passed=(
        Case("fr", f"Bonjour Marie,\n\n{_FR * 6}\n\nÀ bientôt,\nPaul", "ask"),
        Case("fr", "Merci !\n\nPaul\n\n" + f"> {_FR}\n" * 30),
        Case("en", f"Hi Mary,\n\n{_EN * 6}\n\nBest,\nPaul", "ask"),
        Case("en", "Thank you!\n\nPaul\n\n" + f"> {_EN}\n" * 30),
    ),
)
