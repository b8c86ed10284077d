"""Names are split where that is sure, and never mangled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.records.people import naming


@pytest.mark.parametrize(
    ("text", "given_name", "family"),
    [
        ("Awa Diallo", "Awa", "Diallo"),
        ("DIALLO Awa", "Awa", "DIALLO"),
        ("Awa DIALLO", "Awa", "DIALLO"),
        ("VON STETTEN Karl", "Karl", "VON STETTEN"),
        ("Jean LE GOFF", "Jean", "LE GOFF"),
        ("Jean-Éric de La Fontaine", "Jean-Éric", "de La Fontaine"),
        ("Anne van der Berg", "Anne", "van der Berg"),
        ("Charles de Gaulle", "Charles", "de Gaulle"),
        ("Dr. John Smith, PhD", "John", "Smith"),
        ("Madonna", "", ""),
        ("王小明", "", ""),
        ("محمد علي", "", ""),
        ("", "", ""),
    ],
)
def test_given_and_family_names(text: str, given_name: str, family: str) -> None:
    found = naming.split(text)
    assert (found.name, found.given, found.family) == (text, given_name, family)


def test_credentials_are_kept_apart() -> None:
    assert naming.split("Ada Byron, PhD").credentials == "PhD"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("  Awa \t Diallo\n", "Awa Diallo"), ("A\0wa", "Awa"), ("Awa\ud800", "Awa"), ("\u200dAwa", "\u200dAwa")],
)
def test_clean_leaves_one_readable_line(text: str, cleaned: str) -> None:
    assert naming.clean(text) == cleaned


def test_lines_stay_lines() -> None:
    assert naming.clean_lines("one\r\ntwo\0 \r three\ud800\n") == "one\ntwo\n three"


@given(st.text())
def test_whatever_is_typed_the_name_is_kept_and_can_be_stored(text: str) -> None:
    found = naming.split(text)
    assert found.name == naming.clean(text)
    found.name.encode("utf-8")
    assert "\0" not in found.name
    assert naming.clean(found.name) == found.name


def test_people_are_sorted_by_family_name_then_given_name() -> None:
    assert naming.sort_name("Éloïse Le Goff", "Éloïse", "Le Goff") == "le goff eloise"
    assert naming.sort_name("Madonna") == "madonna"
    assert naming.sort_name("🙂") == "🙂"
