"""The days of a line, looking back for an exchange and forward for a promise."""

from datetime import date

import pytest

from entregent.core.reading.dates import days_in
from entregent.core.reading.words import Joined, words_of

TODAY = date(2026, 5, 13)  # a Wednesday


def _day(text: str, *, french: bool) -> tuple[str | None, str | None]:
    found = days_in(Joined(words_of(text)), today=TODAY, french=french)
    assert len(found) == 1, found
    past, future = found[0].past, found[0].future
    return (f"{past:%y-%m-%d}" if past else None), (f"{future:%y-%m-%d}" if future else None)


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("hier soir", "26-05-12", None),
        ("avant-hier", "26-05-11", None),
        ("aujourd'hui", "26-05-13", "26-05-13"),
        ("demain matin", None, "26-05-14"),
        ("après-demain", None, "26-05-15"),
        ("lundi", "26-05-11", "26-05-18"),
        ("mercredi", "26-05-06", "26-05-20"),
        ("lundi dernier", "26-05-11", None),
        ("vendredi en huit", None, "26-05-22"),
        ("le 28", "26-04-28", "26-05-28"),
        ("le 31", "26-03-31", "26-05-31"),
        ("le 3/11", "25-11-03", "26-11-03"),
        ("mar. 6/10", "25-10-06", "26-10-06"),
        ("le 1er juin", "25-06-01", "26-06-01"),
        ("le 29 février", "24-02-29", "28-02-29"),
        ("il y a trois jours", "26-05-10", None),
        ("il y a 2 semaines", "26-04-29", None),
        ("dans 10 jours", None, "26-05-23"),
        ("sous 48 h", None, "26-05-15"),
        ("d'ici vendredi", None, "26-05-15"),
        ("avant la fin du mois", None, "26-05-31"),
        ("le week-end du 20 juin", "25-06-20", "26-06-20"),
        ("pour Noël", "25-12-25", "26-12-25"),
        ("la semaine dernière", "26-05-06", None),
        ("il y a une dizaine de jours", "26-05-03", None),
        ("y'a deux jours", "26-05-11", None),
        ("dans une quinzaine de jours", None, "26-05-28"),
        ("jeudi en fin de journée", "26-05-07", "26-05-14"),
        ("ds la journée", "26-05-13", "26-05-13"),
        ("la semaine prochaine", None, "26-05-22"),
        ("fin juin", "25-06-30", "26-06-30"),
    ],
)
def test_reads_a_french_day(text: str, past: str | None, future: str | None) -> None:
    read_past, read_future = _day(text, french=True)
    assert read_future == future
    assert read_past == past or future


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("yday", "26-05-12", None),
        ("the night before last", "26-05-11", None),
        ("day before yesterday", "26-05-11", None),
        ("last Fri", "26-05-08", None),
        ("on Tues", "26-05-12", "26-05-19"),
        ("next Tuesday", None, "26-05-19"),
        ("a fortnight ago", "26-04-29", None),
        ("in two weeks", None, "26-05-27"),
        ("within three days", None, "26-05-16"),
        ("Jan 12", "26-01-12", "27-01-12"),
        ("13 Nov", "25-11-13", "26-11-13"),
        ("the 30th", "26-04-30", "26-05-30"),
        ("by close of play", "26-05-13", "26-05-13"),
        ("EOD Friday", "26-05-08", "26-05-15"),
        ("5/11", "26-05-11", "26-11-05"),
        ("5/28", "25-05-28", "26-05-28"),
        ("3 days ago", "26-05-10", None),
        ("the other day", "26-05-10", None),
        ("2026-06-02", "26-06-02", "26-06-02"),
    ],
)
def test_reads_an_english_day(text: str, past: str | None, future: str | None) -> None:
    read_past, read_future = _day(text, french=False)
    assert read_past == past or future
    assert read_future == future or past


@pytest.mark.parametrize(
    ("text", "french"),
    [
        ("tous les lundis", True),
        ("every Friday", False),
        ("mon fils", True),
        ("avec Sam", True),
        ("with Sam", False),
        ("le voisin du 3e", True),
        ("le 30 février", True),
        ("en janvier", True),
        ("version 2.10", False),
        ("we talked", False),
        ("un jour", True),
    ],
)
def test_what_is_no_day(text: str, french: bool) -> None:
    assert days_in(Joined(words_of(text)), today=TODAY, french=french) == []


def test_says_when_a_day_is_only_approximate() -> None:
    day = days_in(Joined(words_of("vu la semaine dernière")), today=TODAY, french=True)[0]
    assert day.approximate


@pytest.mark.parametrize(
    ("text", "past", "french"),
    [
        ("malade depuis lundi", "26-05-11", True),
        ("depuis le 3 mars", "26-03-03", True),
        ("depuis mon retour dimanche", "26-05-10", True),
        ("depuis dimanche dernier", "26-05-10", True),
        ("off since Monday", "26-05-11", False),
        ("since the 3rd of March", "26-03-03", False),
        ("since last Sunday", "26-05-10", False),
        ("the Sunday before last", "26-05-03", False),
    ],
)
def test_a_day_since_which_something_lasts_lies_behind(text: str, past: str, french: bool) -> None:
    assert _day(text, french=french) == (past, None)
