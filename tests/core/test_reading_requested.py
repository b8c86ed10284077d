"""One line about something asked of the user: who, what, since when, by when."""

import datetime as dt

import pytest

from entregent.core.reading import Known
from entregent.core.reading.requested import read_request

TODAY = dt.date(2026, 5, 20)  # a Wednesday
PEOPLE = [
    Known("leo", "Léo", "Martin"),
    Known("awa", "Awa", "Diop"),
    Known("awa2", "Awa", "Ndiaye"),
    Known("clara", "Clara", "Petit"),
]


@pytest.mark.parametrize(
    ("line", "who", "what", "on", "due"),
    [
        ("Léo asks for an introduction to Awa Diop, by Friday", "leo", "an introduction to Awa Diop", 20, 22),
        ("Léo demande un mot pour Awa d’ici vendredi", "leo", "un mot pour Awa", 20, 22),
        ("Clara m’a demandé hier de relire son CV avant le 29 mai", "clara", "relire son CV", 19, 29),
        ("Clara wants me to read her draft", "clara", "read her draft", 20, None),
        ("Demande de Léo : relire son dossier", "leo", "relire son dossier", 20, None),
        ("request from Clara: a reference letter by 28 May", "clara", "a reference letter", 20, 28),
        ("yesterday Clara asked for a recommendation", "clara", "a recommendation", 19, None),
        ("Léo would like my view of the report of Monday for his boss", "leo",
         "my view of the report of Monday for his boss", 20, None),
    ],
)  # fmt: skip
def test_read(line: str, who: str, what: str, on: int, due: int | None) -> None:
    found = read_request(line, today=TODAY, people=PEOPLE)
    assert (found.who, found.questions, found.unknown) == ((who,), (), ())
    assert (found.what, found.on.day, found.due and found.due.day) == (what, on, due)


def test_in_doubt_it_asks_and_a_stranger_is_offered() -> None:
    found = read_request("Awa voudrait un contact pour lundi", today=TODAY, people=PEOPLE)
    assert (found.who, [one.mention for one in found.questions]) == ((), ["Awa"])
    assert found.due == dt.date(2026, 5, 25)
    strange = read_request("Zoé Blanc asked me for a lift", today=TODAY, people=PEOPLE)
    assert strange.unknown == ("Zoé Blanc",)


def test_without_anybody_all_of_it_is_what() -> None:
    found = read_request("relire le dossier", today=TODAY, people=PEOPLE)
    assert (found.who, found.unknown, found.what) == ((), (), "relire le dossier")
    assert read_request("", today=TODAY, people=PEOPLE).what == ""


@pytest.mark.parametrize(
    ("line", "on"),
    [
        ("Léo m’a demandé l’an dernier un mot pour Awa Diop", "2025-07-02"),
        ("in March Clara asked for a reference letter", "2026-03-16"),
        ("Clara asked in March for a reference letter", "2026-03-16"),
        ("Clara m’a demandé de relire son CV il y a deux mois", "2026-03-20"),
        ("Clara asked for a letter last month", "2026-04-20"),
        ("Clara wants a talk in June", "2026-05-20"),
        ("en juin Clara voudrait une lettre", "2026-05-20"),
        ("Clara asked for a talk in June", "2026-05-20"),
    ],
)
def test_a_month_or_a_year_is_when_it_was_asked_and_never_when_it_is_wanted(line: str, on: str) -> None:
    assert read_request(line, today=TODAY, people=PEOPLE).on.isoformat() == on


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("Awa demande un coup de main pour son déménagement samedi", dt.date(2026, 11, 28)),
        ("Awa veut que je vienne jeudi", dt.date(2026, 11, 26)),
        ("Awa a besoin d’un plombier lundi", dt.date(2026, 11, 30)),
        ("Awa needs a plumber on Monday", dt.date(2026, 11, 30)),
        ("Awa wants me to read her report of Monday", None),
        ("Awa a demandé une affiche lundi", None),
        ("lundi Awa demande une affiche", None),
        ("Awa demande le compte rendu de lundi pour vendredi", dt.date(2026, 11, 27)),
    ],
)
def test_a_weekday_in_what_is_asked_these_days_is_the_next_one(line: str, due: dt.date | None) -> None:
    people = [Known("awa", "Awa", "Diop")]
    assert read_request(line, today=dt.date(2026, 11, 23), people=people).due == due
