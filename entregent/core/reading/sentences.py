"""Cuts words into sentences and clauses, none so long that a pattern would lose itself in it."""

from dataclasses import dataclass
from typing import Final

from entregent.core.reading.words import Word

_LONGEST: Final = 90
"""Words in a clause: a longer one is cut, so that no pattern ever looks at an endless text."""

_SENTENCE_ENDS: Final = frozenset((".", "!", "?", ";", "\n", "…", "。"))
_CLAUSE_ENDS: Final = frozenset((",", ":", "(", ")", "—", "–", "-", "->", "=>", "/", "→", "|"))
_JOINERS: Final = frozenset("et and mais but donc so puis then".split())
_NEW_SUBJECT: Final = frozenset(
    (
        "je j' il elle on nous tu vous ils elles me m' lui i he she we they you will 'll moi c' "
        "sinon te leur ns promis promised"
    ).split()
)
_ABBREVIATED: Final = frozenset(
    (
        "m mr mrs ms dr st no mar sam dim lun mer jeu ven mon tue tues wed weds thu thur thurs "
        "fri sat sun jan feb fev janv apr avr aug sept sep oct nov dec tel env cf ref rep min max vs etc a p "
        "approx ca mlle mme"
    ).split()
)
_MAY_END: Final = frozenset(
    "no etc a min max mar sam dim lun mer jeu ven mon tue tues wed weds thu thur thurs fri sat sun".split()
)
"""Abbreviations that end a sentence where a capital follows: "lunch, Fri. Owen to pay"."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `first` to `last` (not included) of the text; `sentence` tells which clauses stand together."""

    first: int
    last: int
    sentence: int
    asked: bool


def clauses_of(words: list[Word]) -> list[Clause]:
    """The clauses in order; a clause is `asked` where its sentence ends with a question mark."""
    found: list[Clause] = []
    start = 0
    number = 0
    while start < len(words):
        end = _sentence_end(words, start)
        asked = any(w.text == "?" for w in words[end : end + 2])
        found.extend(_cut(words, start, end, number, asked=asked))
        number += 1
        start = end + 1
    return found


def _sentence_end(words: list[Word], start: int) -> int:
    for at in range(start, len(words)):
        if words[at].text in _SENTENCE_ENDS and not (words[at].text == "." and _inside(words, at)):
            return at
    return len(words)


def _inside(words: list[Word], at: int) -> bool:
    """Whether this full stop ends an abbreviation ("mar. 6/10", "Sophie M.", "p.m.") and not the sentence."""
    before = words[at - 1] if at else None
    if not before or before.end != words[at].start:
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after and after.start == words[at].end and after.is_word:
        return True
    if len(before.text) == 1 and before.is_word:
        return not (at > 1 and words[at - 2].text.isdigit())
    return (
        before.folded in _ABBREVIATED
        and after is not None
        and not (after.capital and before.folded in _MAY_END)
    )


def _cut(words: list[Word], start: int, end: int, number: int, *, asked: bool) -> list[Clause]:
    found: list[Clause] = []
    first = start
    for at in range(start, end):
        if _cuts(words, at, end) or at - first >= _LONGEST:
            if at > first:
                found.append(Clause(first, at, number, asked))
            first = at if words[at].is_word else at + 1
    if end > first:
        found.append(Clause(first, end, number, asked))
    return found


def _cuts(words: list[Word], at: int, end: int) -> bool:
    word = words[at]
    if word.text in _CLAUSE_ENDS:
        return True
    if (
        words[at + 1 : at + 2]
        and words[at + 1].text == "I"
        and (words[at - 1].capital or words[at - 1].folded in ("he", "she"))
        and words[at - 1].text != "I"
    ):
        return False
    return word.folded in _JOINERS and at + 1 < end and words[at + 1].folded in _NEW_SUBJECT
