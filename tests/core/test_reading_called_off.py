"""Meetings that did not take place, farewells that fix the next one, and names of people not on record."""

from datetime import date

import pytest

from entregent.core.reading import known, promises, read

_TODAY = date(2026, 10, 27)
_PEOPLE = [known("abel", "Abelline Corbin"), known("otis", "Otis Farthing"), known("dor", "Dorianne Leck")]


@pytest.mark.parametrize(
    ("line", "channel", "direction"),
    [
        ("déj annulé avec Abelline", "lunch", ""),
        ("Abelline m’a posé un lapin hier", "other", "in"),
        ("Otis cancelled our lunch yesterday", "lunch", "in"),
        ("j’ai dû annuler le café avec Abelline", "coffee", "out"),
        ("Otis no-show at zoom", "video", "in"),
        ("sms d’Abelline, elle annule le déj de jeudi", "message", "in"),
        ("déj avec Abelline, son voyage est annulé", "lunch", "both"),
        ("call with Otis, launch postponed to May", "call", "both"),
    ],
)
def test_a_meeting_called_off_is_not_one_held(line: str, channel: str, direction: str) -> None:
    found = read(line, today=_TODAY, people=_PEOPLE)
    assert (found.channel, found.direction, len(found.who)) == (channel, direction, 1)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("À mardi !", date(2026, 11, 3)),
        ("Allez, à jeudi donc", date(2026, 10, 29)),
        ("See you at the fair on Friday!", date(2026, 10, 30)),
        ("Until Friday then", date(2026, 10, 30)),
        ("We’re on for Thursday, usual place.", date(2026, 10, 29)),
        ("lunch w Otis postponed to Tuesday", date(2026, 11, 3)),
    ],
)
def test_a_farewell_with_a_day_is_a_meeting_agreed(text: str, due: date) -> None:
    assert [(p.by, p.due) for p in promises(text, today=_TODAY)] == [("both", due)]


@pytest.mark.parametrize(
    "text", ["À très vite !", "See you around.", "Keep in touch!", "Hope to see you Friday"]
)
def test_a_farewell_without_a_day_is_none(text: str) -> None:
    assert promises(text, today=_TODAY) == ()


@pytest.mark.parametrize(
    ("line", "unknown"),
    [
        ("déj avec Xylia hier", ("Xylia",)),
        ("Xylia au tel hier", ("Xylia",)),
        ("Zbygniew rang this am", ("Zbygniew",)),
        ("Gros coup de fatigue hier", ()),
        ("Plombier passé ce matin", ()),
    ],
)
def test_a_stranger_is_offered_where_the_line_says_it_is_a_person(
    line: str, unknown: tuple[str, ...]
) -> None:
    found = read(line, today=_TODAY, people=_PEOPLE)
    assert (found.who, found.unknown) == ((), unknown)


def test_another_ending_is_never_taken_in_silence() -> None:
    assert read("café avec Doriann du club", today=_TODAY, people=_PEOPLE).who == ()


def test_whom_someone_else_is_off_to_see_was_not_there() -> None:
    found = read("Lunch with Otis. He’s off to see Abelline in Cardiff", today=_TODAY, people=_PEOPLE)
    assert found.who == ("otis",)
