"""Who would care about something read: those who look for it first, then those who like it."""

import pytest

from entregent.core.caring import Care, who_cares
from entregent.core.chances import Contact, Need

NEEDS = Contact("n", "Nora", needs=(Need("1", "looks for a harbour crane"),))
LIKES = Contact("l", "Liam", interests=("old cranes",))
DOES = Contact("d", "Dan", trade="Crane driver")


def of(text: str, *contacts: Contact, **how: object) -> list[str]:
    return [one.person for one in who_cares(text, contacts, **how)]  # type: ignore[arg-type]


def test_a_need_comes_first_then_a_liking_then_a_trade() -> None:
    assert of("An article on cranes", DOES, LIKES, NEEDS) == ["n", "l", "d"]


def test_it_says_by_what() -> None:
    (one,) = who_cares("cranes of Nantes", [LIKES])
    assert one == Care("l", "interest", "old cranes", "cranes", 6.0)


def test_an_address_is_read_without_its_site() -> None:
    site = Contact("s", "Sam", interests=("example",))
    assert of("https://example.org/harbour/cranes-restored.html", site, LIKES) == ["l"]


@pytest.mark.parametrize("text", ["", "https://example.org/", "the of and", "weaving"])
def test_nobody_where_nothing_is_shared(text: str) -> None:
    assert of(text, NEEDS, LIKES, DOES) == []


def test_some_are_left_out() -> None:
    quiet = Contact("q", "Quinn", interests=("cranes",), quiet=True)
    assert of("cranes", LIKES, quiet, left_out={"l"}) == []
