"""Who would care about something the user read (E2): by what they look for, like, and do."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final, Literal, NamedTuple

from entregent.core.chances import Contact
from entregent.core.likeness import NOTHING, Likeness, holders, likeness, words

Code = Literal["need", "interest", "skill", "trade", "place"]

WORTH: Final[dict[Code, float]] = {"need": 10, "interest": 6, "skill": 3, "trade": 3, "place": 2}
LEAST: Final = 0.25
_LINK: Final = re.compile(r"\bhttps?://[^\s/]+|\.(?:html?|php|aspx?|pdf)\b")
"""What of an address says nothing of its matter: the site, and how the page is made."""


class Care(NamedTuple):
    """Somebody who would care: by what of theirs, in which words, and the word that both say."""

    person: str
    code: Code
    what: str
    word: str
    worth: float


def who_cares(
    text: str, contacts: Sequence[Contact], *, left_out: Collection[str] = frozenset(), most: int = 5
) -> tuple[Care, ...]:
    """Those whom it would serve the most, first; `left_out` have had something of the kind lately."""
    wanted = words(_LINK.sub(" ", text))
    open_ones = [one for one in contacts if one.open and one.id not in left_out]
    held = holders(frozenset[str]().union(*(said for _c, _t, said in _held(one))) for one in open_ones)
    found = [_care(one, wanted, held) for one in open_ones]
    cares = sorted((one for one in found if one), key=lambda one: (-one.worth, one.person))
    return tuple(cares[:most])


def _care(one: Contact, wanted: frozenset[str], held: dict[str, int]) -> Care | None:
    best: tuple[float, Code, str, Likeness] = (0, "need", "", NOTHING)
    for code, text, said in _held(one):
        like = likeness(said, wanted, held)
        if like.worth >= LEAST:
            best = max(best, (WORTH[code] * like.worth, code, text, like), key=lambda each: each[0])
    worth, code, text, like = best
    return Care(one.id, code, text, like.word, round(worth, 4)) if worth else None


def _held(one: Contact) -> Iterable[tuple[Code, str, frozenset[str]]]:
    """Everything of theirs that a text may touch."""
    some: list[tuple[Code, str]] = [("need", need.text) for need in one.needs]
    some += [("interest", text) for text in one.interests]
    some += [("skill", text) for text in one.skills]
    some += [("trade", one.trade), ("place", one.place)]
    return [(code, text, words(text)) for code, text in some if text]
