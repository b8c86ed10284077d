"""D13: a blank of a draft stands for a fact that only the writer knows; the message waits for it."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, within
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_OPEN: Final = Say(
    "A blank is still open: answer its question in your own words, or take the sentence out.",
    "Un blanc reste à remplir\u00a0: répondez à sa question avec vos mots, ou retirez la phrase.",
)
_BLANK: Final = re.compile(r"\[[^\[\]\n]{1,200}\?[ \u00a0\u202f]?\]|\[…\]|\[\?+\]")


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """Every blank `[a question?]` that is left in the subject or the body."""
    for found in _BLANK.finditer(message.subject or ""):
        yield Hit(*found.span(), _OPEN, part="subject")
    quoted = list(message.zones.quoted)
    for found in _BLANK.finditer(message.body):
        if not within(found.start(), quoted):
            yield Hit(*found.span(), _OPEN)


RULE: Final = Rule(
    id="open_blank",
    practice="D13",
    source="M: one person, one message; nothing is invented to fill a blank",
    severity="stop",
    check=check,
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
