"""Messages of one archive meet those on record one by one, as exactly as both sides know."""

import pytest

from entregent.records.importing.linkedin.recurring import When, recurring

MINUTE, DAY = 60, 86_400
TEN = 20_000 * DAY + 10 * 3600


def second(at: int) -> When:
    """A moment known to the second."""
    return When(at, "second")


def minute(at: int) -> When:
    """A moment known to the minute."""
    return When(at, "minute")


def day(at: int) -> When:
    """A day."""
    return When(at - at % DAY, "day")


@pytest.mark.parametrize(
    ("rows", "known", "found"),
    [
        ([second(TEN + 5)], [second(TEN + 5)], {0}),
        ([second(TEN + 5)], [second(TEN + 6)], set()),
        ([second(TEN + 5)], [minute(TEN)], {0}),
        ([minute(TEN)], [second(TEN + 59)], {0}),
        ([minute(TEN)], [second(TEN + 60)], set()),
        ([minute(TEN), minute(TEN)], [minute(TEN)], {0}),
        ([second(TEN + 40), second(TEN + 5)], [second(TEN + 5)], {1}),
        ([second(TEN + 5), second(TEN + 40)], [second(TEN + 5), minute(TEN)], {0, 1}),
        ([day(TEN)], [second(TEN)], {0}),
        ([second(TEN), minute(TEN + MINUTE)], [day(TEN)], {0}),
        ([day(TEN)], [second(TEN + DAY)], set()),
        ([day(TEN), day(TEN)], [day(TEN), day(TEN)], {0, 1}),
    ],
)
def test_each_row_meets_one_on_record(rows: list[When], known: list[When], found: set[int]) -> None:
    assert recurring(rows, known) == found


@pytest.mark.parametrize(
    ("hours", "found"), [(2, {0}), (-7, {0}), (5.75, {0}), (14, {0}), (15, set()), (0.1, set()), (-20, set())]
)
def test_words_that_tell_enough_may_be_of_another_zone(hours: float, found: set[int]) -> None:
    rows, known = [minute(TEN + int(hours * 3600))], [second(TEN + 30)]
    assert recurring(rows, known, shifted=True) == found
    assert recurring(rows, known) == set()


def test_two_sides_that_know_seconds_are_never_of_another_zone() -> None:
    assert recurring([second(TEN)], [second(TEN + 3600)], shifted=True) == set()
