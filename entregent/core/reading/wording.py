"""Says what was promised in the user's own words, from the verb on, without the day or the hour."""

import re
from typing import Final

from entregent.core.reading.words import Word

_TRAILING: Final = frozenset(
    (
        "et and , : - — – le la au a on by for in at before du d' de avant pour promis promise promised "
        "then so "
        "donc this en vers dans the from about ; ( sans"
    ).split()
)
_HOUR: Final = re.compile(
    (
        r"(?:\b(?:à|at|vers|around|for|pour|before|avant|dès) )?\b(?:\d{1,2} ?h ?\d{0,2}|"
        r"\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|midi|noon)(?!\w)"
    ),
    re.IGNORECASE,
)
_ASIDE: Final = re.compile(r"^(?:c' est |it 's |promis|ok|merci|thanks|lol)")
_LONGEST: Final = 160


def wording(verb: str, text: str, words: list[Word], left_out: set[int], *, reflexive: bool) -> str:
    """The promise in words: `verb` in the infinitive, then the words as written, `left_out` (the day)
    skipped.

    `words` follow the verb (or begin with what is promised where the turn of phrase gives no verb of
    its own).
    """
    kept = [(at, w) for at, w in enumerate(words) if at not in left_out]
    while kept and (kept[-1][1].folded in _TRAILING or not kept[-1][1].text.strip(' .,;:!"«»“”')):
        kept.pop()
    rest = _HOUR.sub("", _as_written(text, [w for _, w in kept])).strip(" ,.;:-–—")
    lead = ("s’" if verb[:1] in "aeéiouh" else "se ") + verb if reflexive else verb
    return re.sub(r"\s+", " ", f"{lead} {rest}".strip())[:_LONGEST]


def _as_written(text: str, words: list[Word]) -> str:
    """The words with the spaces that the text has between neighbours, one where something was left out."""
    parts: list[str] = []
    for at, word in enumerate(words):
        if at:
            between = text[words[at - 1].end : word.start]
            parts.append(between if not between.strip(" \u00a0\u202f'’") and len(between) < 3 else " ")
        parts.append(text[word.start : word.end])
    return "".join(parts)
