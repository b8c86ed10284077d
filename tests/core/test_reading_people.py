"""Whom a name may mean: pet forms, slips of the finger, initials, titles, strangers; never a look-alike."""

from datetime import date

import pytest

from entregent.core.reading import Index, Known, known, read
from entregent.core.reading.index import another_ending, one_slip

TODAY = date(2026, 5, 13)


def _read(line: str, people: str) -> tuple[list[str], list[list[str]], list[str]]:
    reading = read(line, today=TODAY, people=[known(n, n) for n in people.split(", ")])
    return list(reading.who), [sorted(q.candidates) for q in reading.questions], list(reading.unknown)


@pytest.mark.parametrize(
    ("line", "people", "who"),
    [
        ("café avec Solange hier", "Solange Petiot, Solène Petiot", "Solange Petiot"),
        ("café avec SOLANGE hier", "Solange Petiot", "Solange Petiot"),
        ("déj Véro Piquet", "Véronique Piquet, Vérane Piquet", "Véronique Piquet"),
        ("coffee with Peggy", "Margaret Olney, Meg Ashe", "Margaret Olney"),
        ("call with Segun", "Olusegun Bello, Sergio Bellini", "Olusegun Bello"),
        ("déj avec Jean-Pascal", "Jean-Pascal Orsini, Pascal Orsini, Jean Pascali", "Jean-Pascal Orsini"),
        ("déj avec jean pascal", "Jean-Pascal Orsini, Pascal Orsini", "Jean-Pascal Orsini"),
        ("appelé JP hier", "Jean-Pascal Orsini, Julie Amat", "Jean-Pascal Orsini"),
        ("café avec Clotlide", "Clotilde Ravel, Claude Ravel", "Clotilde Ravel"),
        ("rdv Ravallet", "Clotilde Ravallet, Jean Ravel", "Clotilde Ravallet"),
        ("rdv M. Ravallet", "Clotilde Ravallet, Hubert Ravallet", "Hubert Ravallet"),
        ("visio avec Nadia O'Hara", "Nadia O’Hara, Nadia Harrow", "Nadia O’Hara"),
        ("mail à Maud de La Rive", "Maud de La Rive, Maud Larive", "Maud de La Rive"),
        ("lunch with Kit H.", "Christopher Hale, Katherine Moss", "Christopher Hale"),
        ("coffee w Steph, she's moving to Bath", "Stephen Lowe, Stephanie Lowe", "Stephanie Lowe"),
        ("visio khoa tran", "Minh Khoa Tran, Khoa Trinh", "Minh Khoa Tran"),
        ("dej jean noel mardi", "Jean-Noël Bastide, Noël Roy", "Jean-Noël Bastide"),
        ("carte de Noël R. reçue", "Jean-Noël Bastide, Noël Roy", "Noël Roy"),
        ("tea with Vicki", "Victoria Ames, Vincent Ames", "Victoria Ames"),
        ("je dois rappeler Solange, elle m'a écrit hier", "Solange Petiot", "Solange Petiot"),
    ],
)
def test_finds_the_one_person_meant(line: str, people: str, who: str) -> None:
    assert _read(line, people) == ([who], [], [])


@pytest.mark.parametrize(
    ("line", "people", "asked"),
    [
        ("déj avec Dom", "Dominique Arno, Domitille Arno, Damien Arno", "Dominique Arno, Domitille Arno"),
        ("coffee with Alex", "Alex Storr, Alexandra Finn", "Alex Storr, Alexandra Finn"),
        ("café avec Solange", "Solange Petiot, Solange Ravel", "Solange Petiot, Solange Ravel"),
        (
            "dîner chez les Petiot",
            "Ida Petiot, Guy Petiot, Lise Petiot",
            "Guy Petiot, Ida Petiot, Lise Petiot",
        ),
        ("coffee with Solange Petit", "Solange Petiot", "Solange Petiot"),
        ("café avec Jule", "Jules Amat, Julie Amat", "Jules Amat, Julie Amat"),
        ("café avec Ravallat", "Clotilde Ravallet, Hubert Ravallet", "Clotilde Ravallet, Hubert Ravallet"),
        ("lunch with Léo", "Léontine Abgrall", "Léontine Abgrall"),
        ("déjeuner avec Léo", "Léontine Abgrall", "Léontine Abgrall"),
    ],
)
def test_asks_where_several_fit(line: str, people: str, asked: str) -> None:
    assert _read(line, people) == ([], [asked.split(", ")], [])


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("café avec Martine", "Martin Ostrow, Martina Ostrow"),
        ("café avec Lucien", "Lucie Amat, Luc Amat"),
        ("coffee with Joan", "Joanna Firth, John Firth"),
        ("déj avec Ida M.", "Ida Petiot"),
        ("lunch with Dale's brother", "Dale Firth"),
        ("déj avec le mari d'Ida", "Ida Petiot"),
    ],
)
def test_puts_down_nobody_rather_than_a_look_alike(line: str, people: str) -> None:
    who, asked, _ = _read(line, people)
    assert (who, asked) == ([], [])


@pytest.mark.parametrize(
    "line",
    [
        "visio avec Ida, on a parlé du projet de Guy",
        "coffee with Ida, talked about Guy's new shop",
        "café avec Ida : je la mets en relation avec Guy",
        "mail à Ida au sujet de Guy",
        "call with Ida re Guy",
    ],
)
def test_who_was_only_spoken_of_was_not_there(line: str) -> None:
    assert _read(line, "Ida Petiot, Guy Firth")[0] == ["Ida Petiot"]


def test_a_couple_shares_its_name() -> None:
    assert _read("dîner avec Guy et Ida Petiot", "Guy Petiot, Guy Firth, Ida Petiot")[0] == [
        "Guy Petiot",
        "Ida Petiot",
    ]


def test_a_stranger_is_offered_to_be_added() -> None:
    assert _read("café avec Ondine Sauval hier", "Guy Firth") == ([], [], ["Ondine Sauval"])


def test_candidates_come_closest_first() -> None:
    people = [Known("far", "Ida", "Amat", weight=0.1), Known("near", "Ida", "Petiot", weight=0.9)]
    assert read("café avec Ida", today=TODAY, people=people).questions[0].candidates == ("near", "far")


def test_nicknames_on_record_are_names() -> None:
    index = Index([Known("1", "Guy", "Firth", ("Biscuit",)), Known("2", "Ida", "Petiot")])
    assert read("café avec Biscuit", today=TODAY, people=index).who == ("1",)


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Ida Petiot", "Ida", "Petiot"),
        ("Maud de La Rive", "Maud", "de La Rive"),
        ("Thi Mai Pham", "Thi Mai", "Pham"),
        ("Ondine", "Ondine", ""),
    ],
)
def test_cuts_a_whole_name(name: str, given: str, family: str) -> None:
    person = known("1", name)
    assert (person.given, person.family) == (given, family)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("clotilde", "clotlide", True),
        ("fiona", "fionna", True),
        ("fiona", "fiona", False),
        ("fiona", "finoa", True),
        ("fiona", "fionnna", False),
        ("fiona", "viola", False),
    ],
)
def test_one_slip_of_the_finger(one: str, other: str, slip: bool) -> None:
    assert one_slip(one, other) is slip


def test_another_ending_may_be_another_name() -> None:
    assert another_ending("karim", "karima")
    assert not another_ending("clotilde", "clotlide")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("lunch with Tim B", "Tim Baker, Timothy Blythe"),
        ("Vicky on the phone", "Victoria Ames, Vicki Long"),
        ("tea with Judith Ames", "Judith Amesbury"),
        ("tea with Judith Fitz", "Judith Fitzmaurice"),
    ],
)
def test_asks_where_a_pet_form_or_a_name_cut_short_may_be_two(line: str, people: str) -> None:
    assert _read(line, people)[:2] == ([], [sorted(people.split(", "))])


def test_takes_both_of_a_pair_that_no_word_introduces() -> None:
    who = _read("had Solange and Ulysse round for dinner", "Solange Petiot, Ulysse Petiot")[0]
    assert who == ["Solange Petiot", "Ulysse Petiot"]


def test_never_takes_a_given_name_beside_the_family_name_of_others() -> None:
    assert _read("visio khoa astier", "Khoa Trinh, Paul Astier")[0] == []
