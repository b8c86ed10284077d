"""Names lose what is not their own, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.linkedin.names import clean_name, display_case, fold_name, is_anonymous, undecorated


@pytest.mark.parametrize(
    ("given_name", "family", "cleaned"),
    [
        ("Léa", "Durand, PhD, MBA", ("Léa", "Durand", "PhD, MBA", ())),
        ("Léa", "Durand PhD", ("Léa", "Durand", "PhD", ())),
        ("Sam", "Okoro, PMP®, CSM", ("Sam", "Okoro", "PMP, CSM", ())),
        ("Dr. Ann", "Winstow", ("Dr. Ann", "Winstow", "", ())),
        ("🚀 Max", "Le Goff ✔", ("Max", "Le Goff", "", ())),
        ("👩🏽\u200d💻 Inès", "Ravel", ("Inès", "Ravel", "", ())),
        ("𝓐𝓵𝓲𝓬𝓮", "𝐁𝐫𝐨𝐨𝐤", ("Alice", "Brook", "", ())),
        ("Marie", "Petit (Lenoir)", ("Marie", "Petit", "", ("Lenoir",))),
        ("Robert “Bob”", "Ashcombe (he/him)", ("Robert", "Ashcombe", "", ("Bob",))),
        ("Jean-Luc", "d’Orvilliers", ("Jean-Luc", "d’Orvilliers", "", ())),
        ("LÉA", "DURAND", ("LÉA", "DURAND", "", ())),
        ("Yo", "Ma", ("Yo", "Ma", "", ())),
        ("Jack", "Ma", ("Jack", "Ma", "", ())),
        ("さくら", "佐々木", ("さくら", "佐々木", "", ())),
        ("علی\u200cرضا", "کریمی", ("علی\u200cرضا", "کریمی", "", ())),
        ("Ana | Coach", "Vidal", ("Ana", "Vidal", "", ())),
        ("", "", ("", "", "", ())),
    ],
)
def test_a_name_is_cleaned(given_name: str, family: str, cleaned: tuple[object, ...]) -> None:
    assert clean_name(given_name, family) == cleaned


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë  O’Hara", "ZOE OHARA"),
        ("Jean-Paul Müller", "jean paul muller"),
        ("Léa Durand, PhD", "Lea Durand"),
        ("Straße", "Strasse"),
        ("Łukasz", "łukasz"),
        ("𝓐𝓵𝓲𝓬𝓮", "Alice"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


def test_different_names_fold_apart() -> None:
    assert len({fold_name(name) for name in ("Ann Lee", "Anne Lee", "Ann Leeds", "Lee Ann")}) == 4


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("JEAN-PAUL DE LA TOUR", "Jean-Paul de la Tour"),
        ("marie durand", "Marie Durand"),
        ("o'hara", "O'Hara"),
        ("McElvaney", "McElvaney"),
        ("JP", "JP"),
        ("LI WU", "Li WU"),
        ("佐々木", "佐々木"),
        ("dupont j.", "Dupont J."),
    ],
)
def test_a_name_in_one_case_is_shown_in_the_usual_one(typed: str, shown: str) -> None:
    assert display_case(typed) == shown


@pytest.mark.parametrize("name", ["LinkedIn Member", "Membre de LinkedIn", "LINKEDIN-MITGLIED", "", " ", "★"])
def test_nobody_is_recognised(name: str) -> None:
    assert is_anonymous(name)


def test_a_person_is_not_nobody() -> None:
    assert not is_anonymous("Linked Inne")
    assert not is_anonymous("佐々木")


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_cleaned_without_an_error(given_name: str, family: str) -> None:
    name = clean_name(given_name, family)
    assert len(name.given) <= 20 * len(given_name)
    assert "  " not in undecorated(given_name)
    assert fold_name(family) == fold_name(f"  {family}  ")
    assert display_case(given_name).casefold() == given_name.casefold() or not given_name.isascii()
