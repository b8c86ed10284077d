"""What a turn of phrase yields before days are weighed: a side, a verb, and how firm it is."""

import re
from collections.abc import Callable
from typing import NamedTuple

from entregent.core.exchanges import Side


class Frame(NamedTuple):
    """A turn recognised: `at` is where its matter begins; not firm, it needs a day to be a promise."""

    side: Side
    verb: str
    rest: str
    at: int
    firm: bool
    dated_only: bool = False
    reflexive: bool = False
    apart: bool = False
    """Whether what stands before `at` tells of the exchange and not of the promise."""


class Commitment(NamedTuple):
    """A turn that holds as a promise."""

    side: Side
    verb: str
    rest: str
    at: int
    reflexive: bool
    apart: bool = False


def outright(*rows: tuple[Side, str, str]) -> tuple[tuple[Side, re.Pattern[str], str], ...]:
    """Rows of (side, pattern from the head of a clause, verb where the matter has none), compiled."""
    lead = (
        r"(?:(?:et|and|mais|but|donc|so|ok|oui|yes|also|aussi|alors|then|puis|well|sinon|bon|DD|"
        r"ah|allez|super|tkt|t' inquiete(?: pas)?|pas de soucis?|"
        r"rest assured|be assured|no worries|sure|bien note§?|c' est promis|deal) )*"
    )
    return tuple((side, re.compile(rf"{lead}{pattern}$"), verb) for side, pattern, verb in rows)


def first_of(
    text: str, *, dated: bool, frames: tuple[Callable[[str], Frame | None], ...]
) -> Commitment | None:
    """The first frame that holds: firm, or with a day to come."""
    for frame in frames:
        found = frame(text)
        if found and (found.firm or dated):
            return Commitment(found.side, found.verb, found.rest, found.at, found.reflexive, found.apart)
    return None
