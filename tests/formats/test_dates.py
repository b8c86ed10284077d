"""Dates of every export and spreadsheet are read, and nonsense is none."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.dates import (
    Birthday,
    Order,
    Partial,
    exactness,
    read_birthday,
    read_moment,
    read_partial,
    settle_order,
)


def at(*parts: int) -> datetime:
    year, month, day, *clock = parts
    hour, minute, second = [*clock, 0, 0, 0][:3]
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("1/8/18, 6:14 PM", at(2018, 1, 8, 18, 14)),
        ("12/9/18, 12:05 AM", at(2018, 12, 9, 0, 5)),
        ("12/9/18, 12:05 PM", at(2018, 12, 9, 12, 5)),
        ("1/8/18, 6:14\u202fPM", at(2018, 1, 8, 18, 14)),
        ("2023-04-14 13:55:29 UTC", at(2023, 4, 14, 13, 55, 29)),
        ("2021/05/21 15:13:21 UTC", at(2021, 5, 21, 15, 13, 21)),
        ("2024-01-10T14:25:00.123Z", at(2024, 1, 10, 14, 25)),
        ("12-Mar-24", at(2024, 3, 12)),
        ("3-Dec-09", at(2009, 12, 3)),
        ("08 Feb 2026", at(2026, 2, 8)),
        ("08 févr. 2026", at(2026, 2, 8)),
        ("08-févr-26", at(2026, 2, 8)),
        ("1er août 2025", at(2025, 8, 1)),
        ("5 de marzo de 2022", at(2022, 3, 5)),
        ("9. März 2022", at(2022, 3, 9)),
        ("February 8, 2026", at(2026, 2, 8)),
        ("2018-01-08", at(2018, 1, 8)),
        ("08.02.2026", at(2026, 2, 8)),
        ("25/12/2021", at(2021, 12, 25)),
        ("12/25/2021", at(2021, 12, 25)),
        ("29 Feb 2024", at(2024, 2, 29)),
    ],
)
def test_every_form_is_read(text: str, moment: datetime) -> None:
    assert read_moment(text) == moment
    assert read_moment(f"  {text} ") == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "29 Feb 2023",
        "31/31/2020",
        "2020-13-01",
        "12-Foo-24",
        "1/8/18, 25:00",
        "2023-04-99 13:55:29 UTC",
        "0001-01-01 00:00:00 UTC",
        "9999-12-31 23:59:59 UTC",
        "31 Dec 9999",
        "1/1/0001",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_moment(text) is None


@pytest.mark.parametrize(("order", "moment"), [("dmy", at(2026, 2, 8)), ("mdy", at(2026, 8, 2))])
def test_the_order_decides_where_nothing_else_does(order: Order, moment: datetime) -> None:
    assert read_moment("08/02/2026", order) == moment


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["08/02/2026", "25/02/2026"], "dmy"),
        (["02/08/2026", "02/25/2026"], "mdy"),
        (["08/02/2026"], "dmy"),
        (["1/8/18, 6:14 PM"], "mdy"),
        (["none"], "dmy"),
    ],
)
def test_one_day_above_twelve_settles_the_order_of_a_file(texts: list[str], order: Order) -> None:
    assert settle_order(texts, "dmy") == order


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("Mar 2019", Partial(2019, 3)),
        ("mars 2019", Partial(2019, 3)),
        ("janv-20", Partial(2020, 1)),
        ("2019", Partial(2019)),
        ("2019-03", Partial(2019, 3)),
        ("03/2019", Partial(2019, 3)),
        ("12 Mar 2019", Partial(2019, 3, 12)),
        ("2019-00", None),
        ("Present", None),
        ("", None),
    ],
)
def test_dates_of_a_career_are_known_in_part(text: str, partial: Partial | None) -> None:
    assert read_partial(text) == partial


@given(st.text(max_size=80))
def test_any_text_is_read_without_an_error(text: str) -> None:
    read_moment(text)
    read_partial(text)
    settle_order([text], "mdy")


@given(st.text(st.sampled_from("0123456789/-., :APMarUTC"), max_size=40))
def test_texts_that_look_like_dates_are_read_without_an_error(text: str) -> None:
    for order in ("dmy", "mdy"):
        moment = read_moment(text, order)
        assert moment is None or moment.tzinfo is UTC


@given(st.datetimes(datetime(2003, 1, 1), datetime(2069, 12, 31)))  # noqa: DTZ001
def test_what_linkedin_writes_is_read_back(moment: datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    assert read_moment(f"{moment:%Y-%m-%d %H:%M:%S} UTC") == moment
    assert read_moment(f"{moment:%-m/%-d/%y, %-I:%M %p}") == moment.replace(second=0)
    assert read_moment(f"{moment:%d %b %Y}") == moment.replace(hour=0, minute=0, second=0)


@pytest.mark.parametrize("text", ["0000", "9999", "Mar 0001", "9999-12"])
def test_no_career_lasts_for_ever(text: str) -> None:
    assert read_partial(text) is None


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("2023-04-14 13:55:29 UTC", "second"),
        ("2023-04-14 13:55", "minute"),
        ("1/8/18, 6:14 PM", "minute"),
        ("14/04/2023 à 13h55", "minute"),
        ("08 Feb 2026", "day"),
        ("12-Mar-24", "day"),
    ],
)
def test_a_moment_is_known_as_exactly_as_it_is_written(text: str, exact: str) -> None:
    assert exactness(text) == exact


@pytest.mark.parametrize(
    ("text", "birthday"),
    [
        ("1990-03-09", Birthday(9, 3, 1990)),
        ("9 mars 1990", Birthday(9, 3, 1990)),
        ("31/12/1990", Birthday(31, 12, 1990)),
        ("Mar 9", Birthday(9, 3)),
        ("9 mars", Birthday(9, 3)),
        ("--03-09", Birthday(9, 3)),
        ("1604-03-09", Birthday(9, 3)),
        ("Feb 29", Birthday(29, 2)),
        ("1604-02-29", Birthday(29, 2)),
        ("1992-02-29", Birthday(29, 2, 1992)),
        ("1990-02-31", None),
        ("1991-02-29", None),
        ("--02-30", None),
        ("Feb 30", None),
        ("0000-00-00", None),
        ("1990", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_birthday_is_a_day_that_exists(text: str, birthday: Birthday | None) -> None:
    assert read_birthday(text) == birthday


@given(st.text(max_size=40), st.sampled_from(["dmy", "mdy"]))
def test_any_text_is_a_birthday_or_none(text: str, order: Order) -> None:
    assert read_birthday(text, order) is None or 1 <= read_birthday(text, order).day <= 31  # type: ignore[union-attr]
