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
        ("/nowhere/", []),
        ("", []),
    ],
)
def test_the_longest_address_that_holds_the_path_is_current(path: str, place: list[str]) -> None:
    assert here(path) == place


def test_a_place_without_address_is_left_out() -> None:
    assert entries("/", (Place("no_such_address", "Nowhere", "No", "pen"),)) == []
