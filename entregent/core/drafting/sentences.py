"""How a draft's sentences are written down: places to fill, two registers, blanks.

`{name}` is a word on record, `<tu|vous>` the two registers, `[[question?]]` a blank. A sentence whose
words are not all on record is not used.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from entregent.core.drafting.facts import Purpose

Anchors = Mapping[str, tuple[str, ...]]
"""By kind of fact, sentences that start from the fact."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to write for a purpose: a subject and a body with `{anchor}` or `{recall}` in its place.

    An anchor starts from a fact and ends with a question; a recall names a fact and asks nothing.
    `unless` names words whose being on record rules the frame out, `needs` words that it is for.
    """

    subject: str
    body: str
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """All the sentences of one language."""

    anchors: Anchors
    recalls: Anchors
    frames: Mapping[Purpose, tuple[Frame, ...]]
    salutations: Mapping[str, str]
    closings: Mapping[str, tuple[str, ...]]
    bare_anchor: str
    bare_question: str
    bare_news: str


ORDER: Final = (
    "told_past", "told_past_rough", "told", "told_rough", "interest", "event", "employer_same", "school_same",
    "last_live", "last_subject", "met", "employer", "school", "topic", "connected_words", "place", "position",
    "connected", "last",
)  # fmt: skip
"""Which fact a draft prefers to start from: the person beyond work first (practice C15)."""

SHARED_FIRST: Final = ("employer_same", "school_same", "employer", "school")
"""What comes first when writing to a former colleague or classmate."""
