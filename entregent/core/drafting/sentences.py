"""How a draft's sentences are written down: places to fill, two registers, blanks.

`{name}` is a word on record, `{name?}` one that becomes a blank where it is not, `<tu|vous>` the two
registers, `[[question?]]` a blank. A sentence whose words are not all on record is not used.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from entregent.core.drafting.purposes import Purpose

Anchors = Mapping[str, tuple[str, ...]]
"""By kind of fact, sentences that start from the fact."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to write for a purpose: a subject and a body with `{anchor}` or `{recall}` in its place.

    An anchor starts from a fact and ends with a question; a recall names a fact and asks nothing.
    `unless` names words whose being on record rules the frame out, `needs` words that it is for. Without an
    `approach` of its own, its approach is the kind of fact that it starts from.
    """

    subject: str
    body: str
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    approach: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One approach to a purpose, written line by line (see letters.py).

    `subject` holds alternatives between "||", the last of which can always be said. `to_all` leaves out
    the name of the person in the salutation, for words that others will read; `to_both` greets the person and
    closes for others, who are to read its end.
    """

    approach: str
    subject: str
    body: str
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    to_all: bool = False
    to_both: bool = False


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """All the sentences of one language."""

    anchors: Anchors
    recalls: Anchors
    frames: Mapping[Purpose, tuple[Frame, ...]]
    letters: Mapping[Purpose, tuple[Letter, ...]]
    pieces: Mapping[str, str]
    gaps: Mapping[str, str]
    salutations: Mapping[str, str]
    closings: Mapping[str, tuple[str, ...]]
    bare_anchor: str
    bare_question: str
    bare_news: str


ORDER: Final = (
    "told_past", "told_past_rough", "told", "told_rough", "sought", "interest", "event", "employer_same",
    "school_same", "last_live", "last_subject", "met", "employer", "school", "topic", "connected_words",
    "place", "position", "connected", "last",
)  # fmt: skip
"""Which fact a draft prefers to start from: the person beyond work first (practice C15)."""

SHARED_FIRST: Final = ("employer_same", "school_same", "employer", "school")
"""What comes first when writing to a former colleague or classmate."""
