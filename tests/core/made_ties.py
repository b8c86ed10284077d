"""Made-up exchanges for the tests of ties: written by hand, or drawn."""

from datetime import date

from hypothesis import strategies as st

from entregent.core.exchanges import CHANNELS, DIRECTIONS, Channel, Direction
from entregent.core.ties import CHANNEL_CODES, DIRECTION_CODES, Events, Overrides, Ties, compute, events

TODAY = date(2025, 6, 1)
NOW = float((TODAY - date(1970, 1, 1)).days + 1)

type Row = tuple[int, float, Channel, Direction]
"""Person, days ago (0.5: today at noon), channel, direction."""

rows = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.floats(0, 4500, width=32),
        st.sampled_from(CHANNELS),
        st.sampled_from(DIRECTIONS),
    ),
    max_size=40,
)


def made(rows: list[Row]) -> Events:
    """Events from rows."""
    return events(
        [row[0] for row in rows],
        [NOW - row[1] for row in rows],
        [CHANNEL_CODES[row[2]] for row in rows],
        [DIRECTION_CODES[row[3]] for row in rows],
    )


def ties(rows: list[Row], people: int = 4, said: Overrides | None = None) -> Ties:
    """The ties of `people` persons with these exchanges, today."""
    return compute(made(rows), people, TODAY, said)


def every(days: float, times: int, channel: Channel, direction: Direction, start: float = 1.0) -> list[Row]:
    """`times` exchanges with person 0, the last one `start` days ago, the others each `days` earlier."""
    return [(0, start + days * i, channel, direction) for i in range(times)]
