"""Days as far as they are known, in the ways of every version."""

import pytest

from entregent.formats.vcard import Day
from entregent.formats.vcard.days import read_day, write_day
from tests.formats.vcard.making import card


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("19850412", Day(1985, 4, 12)),
        ("1985-04-12", Day(1985, 4, 12)),
        ("1985-4-2", Day(1985, 4, 2)),
        ("1985-04", Day(1985, 4)),
        ("1985", Day(1985)),
        ("--0415", Day(None, 4, 15)),
        ("--04-15", Day(None, 4, 15)),
        ("--04", Day(None, 4)),
        ("---15", Day(None, None, 15)),
        ("--0229", Day(None, 2, 29)),
        ("1604-04-15", Day(None, 4, 15)),
        ("0001-04-15", Day(None, 4, 15)),
        ("19531015T231000Z", Day(1953, 10, 15, "231000Z")),
        ("1996-04-15T20:12:43+04:00", Day(1996, 4, 15, "201243+0400")),
        ("20090808T1430-0500", Day(2009, 8, 8, "1430-0500")),
        ("1970-07-15 03:45", Day(1970, 7, 15, "0345")),
        ("--0415T10", Day(None, 4, 15, "10")),
        ("1985-02-30", Day(text="1985-02-30")),
        ("1985-13-01", Day(text="1985-13-01")),
        ("0000", Day(text="0000")),
        ("circa 1800", Day(text="circa 1800")),
        ("٠٩٨٥٠٤١٢", Day(text="٠٩٨٥٠٤١٢")),
        ("1" * 1000, Day(text="1" * 1000)),
    ],
)
def test_days_are_read(text: str, day: Day) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("day", "new", "old", "omits"),
    [
        (Day(1985, 4, 12), "19850412", "1985-04-12", False),
        (Day(None, 4, 15), "--0415", "1604-04-15", True),
        (Day(1985, 4), "1985-04", "1985-04", False),
        (Day(None, None, 15), "---15", "---15", False),
        (Day(None, 4), "--04", "--04", False),
        (Day(1953, 10, 15, "231000Z"), "19531015T231000Z", "1953-10-15T23:10:00Z", False),
        (Day(1996, 4, 15, "201243+0400"), "19960415T201243+0400", "1996-04-15T20:12:43+04:00", False),
        (Day(text="au printemps"), "au printemps", "au printemps", False),
    ],
)
def test_days_are_written(day: Day, new: str, old: str, *, omits: bool) -> None:
    assert write_day(day, "4.0") == (new, False)
    assert write_day(day, "3.0") == (old, omits)


def test_apple_says_in_a_parameter_which_year_stands_for_none() -> None:
    assert card("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15").birthday == Day(None, 4, 15)
    assert card("BDAY;X-APPLE-OMIT-YEAR=1900:1900-04-15").birthday == Day(None, 4, 15)
    assert card("BDAY;X-APPLE-OMIT-YEAR=1604:1985-04-15").birthday == Day(1985, 4, 15)


def test_a_birthday_said_to_be_a_text_is_one() -> None:
    assert card("BDAY;VALUE=text:1985-04-15", version="4.0").birthday == Day(text="1985-04-15")


@pytest.mark.parametrize(
    "lines",
    [
        ["ANNIVERSARY:20090808"],
        ["X-ANNIVERSARY:2009-08-08"],
        ["X-MS-ANNIVERSARY:20090808"],
        ["X-EVOLUTION-ANNIVERSARY:2009-08-08"],
        ["X-KADDRESSBOOK-X-Anniversary:2009-08-08"],
        ["item1.X-ABDATE:2009-08-08", "item1.X-ABLabel:_$!<Anniversary>!$_"],
        ["ITEM1.X-ABLABEL:_$!<Anniversary>!$_", "item1.X-ABDate;type=pref:20090808"],
    ],
)
def test_anniversaries_in_the_words_of_every_program(lines: list[str]) -> None:
    (found,) = card(*lines).occasions
    assert (found.kind, found.day, found.marks.label) == ("anniversary", Day(2009, 8, 8), "")


def test_other_days_keep_their_label() -> None:
    (found,) = card("item1.X-ABDATE:2009-08-08", "item1.X-ABLabel:Diplôme").occasions
    assert (found.kind, found.marks.label) == ("other", "Diplôme")


def test_the_day_of_a_death_and_days_of_android() -> None:
    found = card(
        "DEATHDATE:20200102",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--04-15;3;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-01;0;Diplôme;;;;;;;;;;;;",
        version="2.1",
    )
    assert [(one.kind, one.day) for one in found.occasions] == [
        ("death", Day(2020, 1, 2)), ("birthday", Day(None, 4, 15)), ("other", Day(2010, 6, 1)),
    ]  # fmt: skip
    assert found.occasions[2].marks.label == "Diplôme"
