"""Wishes: on working days of January, a few a day, the closest first, of every circle some."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from entregent.core.exchanges import CIRCLES
from entregent.core.telling import Listener
from entregent.core.wishes import January, days, january, year_of

NEW_YEAR = dt.date(2027, 1, 1)  # a Friday


def wishes(people: list[Listener], today: dt.date = NEW_YEAR, a_day: int = 3, told_today: int = 0) -> January:
    return january(people, year=2027, today=today, a_day=a_day, a_year=3, told_today=told_today)


def many(circle: str, count: int) -> list[Listener]:
    return [Listener(f"{circle}{at:03}", circle, 0.5) for at in range(count)]  # type: ignore[arg-type]


def test_the_year_is_the_coming_one_from_december_on() -> None:
    assert year_of(dt.date(2026, 12, 9)) == 2026
    assert year_of(dt.date(2026, 12, 10)) == 2027
    assert year_of(dt.date(2027, 1, 20)) == 2027


def test_days_are_those_one_works_on_and_never_new_year() -> None:
    first, *others = days(2027, dt.date(2026, 12, 20))
    assert first == dt.date(2027, 1, 4)
    assert len(others) == 19
    assert days(2027, dt.date(2027, 1, 30)) == ()


def test_the_closest_are_first_and_every_circle_has_some() -> None:
    people = many("weak", 200) + many("wider", 200) + many("close", 200)
    found = [people_of.person[:4] for people_of in wishes(people).wishes]
    assert len(found) == 60
    assert found == ["clos"] * 30 + ["wide"] * 21 + ["weak"] * 9


def test_places_left_free_go_to_others() -> None:
    found = wishes(many("weak", 100) + many("close", 2), a_day=1).wishes
    assert [one.person for one in found[:3]] == ["close000", "close001", "weak000"]
    assert len(found) == 20


def test_a_day_that_was_used_has_no_more_and_one_that_was_missed_moves_on() -> None:
    today = dt.date(2027, 1, 5)
    found = wishes(many("close", 9), today, told_today=2).wishes
    assert [one.on.day for one in found] == [5, 6, 6, 6, 7, 7, 7, 8, 8]


def test_nobody_in_an_open_ask_is_wished_a_good_year() -> None:
    found = wishes([Listener("awa", "close", open_ask="read my plan"), Listener("leo", "close")])
    assert [one.person for one in found.wishes] == ["leo"]
    assert [(one.person, one.code) for one in found.left_out] == [("awa", "open_ask")]


@given(
    st.lists(st.sampled_from(CIRCLES), max_size=120),
    st.integers(0, 6),
    st.dates(dt.date(2026, 12, 10), dt.date(2027, 2, 5)),
)
def test_never_more_a_day_than_wanted_and_nobody_twice(
    circles: list[str], a_day: int, today: dt.date
) -> None:
    people = [Listener(str(at), circle) for at, circle in enumerate(circles)]  # type: ignore[arg-type]
    found = wishes(people, today, a_day).wishes
    assert len({one.person for one in found}) == len(found)
    counts = [sum(1 for one in found if one.on == day) for day in {one.on for one in found}]
    assert all(count <= a_day for count in counts)
    assert all(one.on >= max(today, dt.date(2027, 1, 2)) and one.on.month == 1 for one in found)
