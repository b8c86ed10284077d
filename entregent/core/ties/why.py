"""Why a tie is in its circle and as strong as it is: codes and counts, which the edges put in words."""

from typing import Final, Literal, NamedTuple

import numpy as np

from entregent.core.exchanges import CHANNELS, Channel
from entregent.core.ties.circles import REASONS
from entregent.core.ties.events import LAST_SPOKEN
from entregent.core.ties.reckoning import Ties
from entregent.core.ties.strength import TERMS

type Ground = Literal["often", "lately", "both_ways"]

GROUNDS: Final[dict[str, Ground]] = {
    "days_90": "often", "days_365": "often", "sent_days_365": "often",
    "fresh": "lately", "fresh_sent": "lately", "mutual_365": "both_ways",
}  # fmt: skip
"""What each term of strength is about."""


class Why(NamedTuple):
    """The circle's reason (of REASONS) and the counts behind it.

    `exchanges` in the last `years` (1, or 2 where the last one is not what decided), of which `richest_count`
    in the channel `richest` (empty when none was spoken), sent and received in the last year, and the days
    since the last one (None: never).
    """

    code: str
    years: int
    exchanges: int
    richest: Channel | Literal[""]
    richest_count: int
    year_out: int
    year_in: int
    silence_days: int | None


def why_circle(ties: Ties, row: int) -> Why:
    """Why the person of `row` is in their circle.

    Enough to say "eight exchanges in the last year, two of them lunches, both ways".
    """
    years = 1 if ties.year_channels[row].any() and REASONS[ties.reason[row]] == "kept_up" else 2
    channels = (ties.year_channels if years == 1 else ties.two_year_channels)[row]
    spoken = np.flatnonzero(channels[: LAST_SPOKEN + 1])
    silence = ties.silence_days[row]
    return Why(
        code=REASONS[ties.reason[row]],
        years=years,
        exchanges=int(channels.sum()),
        richest=CHANNELS[spoken[0]] if len(spoken) else "",
        richest_count=int(channels[spoken[0]]) if len(spoken) else 0,
        year_out=int(ties.year_out[row]),
        year_in=int(ties.year_in[row]),
        silence_days=None if np.isnan(silence) else int(silence),
    )


def why_strength(ties: Ties, row: int) -> tuple[tuple[Ground, float], ...]:
    """What makes the tie of `row` strong, each ground with its share (they sum to 1), the greatest first."""
    parts = ties.parts[row]
    whole = float(parts.sum())
    if whole == 0.0:
        return ()
    shares = dict.fromkeys(GROUNDS.values(), 0.0)
    for term, part in zip(TERMS, parts, strict=True):
        shares[GROUNDS[term]] += float(part) / whole
    return tuple(sorted(shares.items(), key=lambda one: -one[1]))
