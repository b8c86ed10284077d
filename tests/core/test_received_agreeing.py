"""A day that a message agrees to is read, and none where nothing is agreed."""

from datetime import date

import pytest

from entregent.core.received import received

TODAY = date(2026, 3, 4)  # a Wednesday
TUESDAY = date(2026, 3, 10)


def both(text: str) -> list[tuple[str, date | None, bool]]:
    """What both are held to have agreed: the words, the day, and whether it is beyond doubt."""
    found = received(text, today=TODAY).promises
    return [(one.what, one.due, one.sure) for one in found if one.by == "both"]


@pytest.mark.parametrize(
    "text",
    [
        "Ok pour mardi 14h",
        "OK mardi 14 h",
        "D’accord pour mardi à 14h30",
        "Va pour mardi 14h",
        "Ça marche pour mardi 14h",
        "Ça me va pour mardi 14h",
        "Oui mardi 14h",
        "Mardi 14h me va très bien",
        "Mardi 14h, c’est parfait pour moi",
        "Mardi 14h ça marche",
        "Mardi 14h, c’est noté",
        "Parfait pour mardi 12h30 au Café des Tilleuls",
        "Tuesday 2pm works",
        "Tuesday at 2 pm works for me",
        "Tuesday at 2:30 pm is perfect",
        "Tuesday 2pm sounds good",
        "I can do Tuesday at 2pm",
        "I'm ok with Tuesday at 2pm",
        "Yes Tuesday 2pm",
    ],
)
def test_an_hour_agreed_to_is_a_meeting_of_both(text: str) -> None:
    assert both(text) == [(text, TUESDAY, True)]
    assert both(f"Bonjour Awa,\n{text}.\nMerci beaucoup de votre aide") == [(text, TUESDAY, True)]


@pytest.mark.parametrize(
    "text",
    ["Ok pour mardi", "Mardi me va", "Mardi matin, c’est parfait", "Tuesday works", "Ok for Tuesday"],
)
def test_a_day_without_an_hour_is_still_a_day_but_in_doubt(text: str) -> None:
    assert both(text) == [(text, TUESDAY, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Mardi 14h ne me va pas.",
        "Mardi 14h, pas possible.",
        "Pas ok pour mardi 14h.",
        "Ok pour mardi 14h ?",
        "Si mardi 14h te va, ok.",
        "Mardi 14h me va, sauf si le train est en retard.",
        "Le devis est ok pour mardi.",
        "Tout est ok pour mardi 14h.",
        "Ok pour mardi pour le devis.",
        "Ok pour hier 14h.",
        "Le bureau est ouvert mardi 14h.",
        "Mardi 14h va être difficile.",
        "Le mardi me va toujours.",
        "Tuesday 2pm doesn't work.",
        "Tuesday works for Paul.",
        "Maybe Tuesday 2pm works.",
        "The train works on Tuesday 2pm.",
        "I can't do Tuesday 2pm.",
    ],
)
def test_nothing_is_agreed_where_nothing_is(text: str) -> None:
    assert both(text) == []


def test_what_else_is_promised_in_the_sentence_stands_beside_it() -> None:
    found = received("Ok pour mardi 14h, je t’envoie le lien.", today=TODAY).promises
    assert [(one.by, one.due) for one in found] == [("both", TUESDAY), ("them", None)]


def test_a_meeting_that_is_said_outright_is_read_once() -> None:
    assert both("Ok pour mardi 14h, on se voit mardi à 14h.") == [("se voir", TUESDAY, True)]
