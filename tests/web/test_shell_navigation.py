"""The main navigation: which places it shows, and where it says the reader is."""

import pytest

from entregent.web.shell.navigation import PLACES, Place, entries


def here(path: str) -> list[str]:
    """The places marked as current for a path."""
    return [entry.place.url_name for entry in entries(path) if entry.current]


def test_every_place_has_an_address() -> None:
    assert [entry.place for entry in entries("/")] == list(PLACES)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/", ["today"]),
        ("/people/", ["people"]),
        ("/people/anything/below/", ["people"]),
        ("/import/waiting/", ["import"]),
        ("/giving/anything/", ["giving"]),
        ("/nowhere/", []),
        ("", []),
    ],
)
def test_the_longest_address_that_holds_the_path_is_current(path: str, place: list[str]) -> None:
    assert here(path) == place


def test_a_place_without_address_is_left_out() -> None:
    assert entries("/", (Place("no_such_address", "Nowhere", "No", "pen"),)) == []


def test_a_side_of_a_place_that_lies_elsewhere_belongs_to_it() -> None:
    whole = Place("people", "People", "People", "people", sides=("messages", "no_such_address"))
    found = entries("/messages/", (whole, Place("today", "Today", "Today", "today")))
    assert [entry.place.url_name for entry in found if entry.current] == ["people"]
