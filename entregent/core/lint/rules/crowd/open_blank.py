"""P7: a blank of a draft stands for what only the writer knows; the message waits for it."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_ONE: Final = Say(
    "A place is still to be filled: answer its question in your own words, or take the sentence out.",
    "Il reste un blanc à remplir\u00a0: répondez à sa question avec vos mots, ou retirez la phrase.",
)
_SEVERAL: Final = Say(
    "{count} places are still to be filled, of which this is the first: answer each question in your own "
    "words, or take its sentence out.",
    "Il reste {count}\u00a0blancs à remplir, dont voici le premier\u00a0: répondez à chaque question avec "
    "vos mots, ou retirez la phrase.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first blank `[a question?]` left in the subject or the body, with how many there are."""
    if not message.is_open:
        return
    count = len(message.subject_blanks) + len(message.blanks)
    say = _ONE if count == 1 else _SEVERAL.with_(count=count)
    if message.subject_blanks:
        yield Hit(*message.subject_blanks[0], say, part="subject")
    else:
        yield Hit(*message.blanks[0], say)


RULE: Final = Rule(
    id="open_blank",
    practice="P7",
    source="S G C: sincere; warmth is not automated, and nothing is invented to fill a blank",
    severity="stop",
    check=check,
    any_language=True,
    flagged=(
        Case("fr", "Bonjour Marie,\n\nMerci pour [de quoi la remerciez-vous ?]. À bientôt, Paul"),
        Case("fr", "Bonjour Marie,\n\nMerci pour tout. Paul", subject="Suite au [quel salon\u202f?]"),
        Case("en", "Hi Mary,\n\nThank you for [what do you thank her for?]. See you soon, Paul"),
    ),
    passed=(
        Case("fr", "Bonjour Marie,\n\nMerci pour le plan [il est clair]. Viendrez-vous ? Paul"),
        Case("en", "Hi Mary,\n\nThank you for the plan [it is clear]. Will you come? Paul"),
    ),
)
