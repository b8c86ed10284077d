"""Initials in every shape: "J.-P.", "X. de La Tour", "JB", and letters that only look like them."""

from datetime import date

import pytest

from entregent.core.reading import known, read

TODAY = date(2026, 5, 13)  # a Wednesday
PEOPLE = "Jean-Paul Sarre, Jean-Pascal Mural, Paul Sarrazin, Ulysse de La Motte, Bridget O'Malley, Lina Faye"


def _who(line: str) -> tuple[list[str], list[str], list[str]]:
    reading = read(line, today=TODAY, people=[known(n, n) for n in PEOPLE.split(", ")])
    asked = sorted(c for q in reading.questions for c in q.candidates)
    return list(reading.who), asked, list(reading.unknown)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("J.-P. Sarre au tel hier", "Jean-Paul Sarre"),
        ("tel JP Mural", "Jean-Pascal Mural"),
        ("coffee with J.P. Mural", "Jean-Pascal Mural"),
        ("vu J.-P. S. hier", "Jean-Paul Sarre"),
        ("U. de La Motte m'a envoyé un SMS hier", "Ulysse de La Motte"),
        ("lunch with B. O'Malley on Monday", "Bridget O'Malley"),
        ("ULYSSE DE LA MOTTE A APPELÉ", "Ulysse de La Motte"),
        ("LINA FAYE A RAPPELÉ. OK POUR JUIN", "Lina Faye"),
        ("Lina DM'd me yesterday", "Lina Faye"),
        ("mot à lina lundi à 9h. Elle est ravie", "Lina Faye"),
        ("conf IA mardi : parlé avec Lina F., très sympa", "Lina Faye"),
    ],
)
def test_initials_lead_to_one_person(line: str, who: str) -> None:
    assert _who(line) == ([who], [], [])


@pytest.mark.parametrize("line", ["café avec J-P jeudi", "café avec J.-P. hier", "tel JP"])
def test_initials_of_two_people_are_asked_about(line: str) -> None:
    assert _who(line) == ([], ["Jean-Pascal Mural", "Jean-Paul Sarre"], [])


@pytest.mark.parametrize("line", ["réunion CCI hier", "point RH ce matin", "I saw nobody"])
def test_letters_of_a_thing_are_nobody(line: str) -> None:
    assert _who(line) == ([], [], [])


def test_initials_after_with_are_a_stranger() -> None:
    assert _who("call with KT about Lina") == ([], [], ["KT"])


def test_a_short_day_before_a_capital_ends_the_sentence() -> None:
    reading = read("Lina F, lunch, Fri. Paul to pay", today=TODAY, people=[known("lina", "Lina Faye")])
    assert (reading.who, reading.on) == (("lina",), date(2026, 5, 8))
