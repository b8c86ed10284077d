"""What passed between two is said by codes: which way, how often, of what kind, and never a sum."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.balance import Balance, Passed, Side, balance, by_person, by_year

DAY = date(2026, 3, 1)
GAVE = Passed(True, "introduction", DAY)
GOT = Passed(False, "advice", DAY)


@pytest.mark.parametrize(
    ("given_", "received", "leaning"),
    [
        (0, 0, "nothing"),
        (1, 0, "only_given"),
        (0, 9, "only_received"),
        (1, 1, "both"),
        (1, 3, "both"),
        (1, 4, "more_received"),
        (4, 1, "more_given"),
        (10, 13, "both"),
        (3, 6, "more_received"),
    ],
)
def test_which_way_it_leans(given_: int, received: int, leaning: str) -> None:
    assert balance([GAVE] * given_ + [GOT] * received).leaning == leaning


def test_each_way_has_its_kinds_and_its_last_day() -> None:
    passed = [GAVE, GAVE._replace(on=date(2025, 1, 1), kind="support"), GAVE, GOT]
    assert balance(passed) == Balance(
        "both", Side("sometimes", ("introduction", "support"), DAY), Side("once", ("advice",), DAY)
    )
    assert balance([GAVE] * 6).given.often == "often"
    assert balance([]).given == Side("never", (), None)


def test_by_person_and_by_year() -> None:
    with_people = by_person([("Awa", GAVE), ("Léo", GOT), ("Awa", GOT)])
    assert {name: one.leaning for name, one in with_people.items()} == {"Awa": "both", "Léo": "only_received"}
    years = by_year([GAVE, GOT._replace(on=date(2024, 5, 5)), GOT])
    assert [(year, one.leaning) for year, one in years.items()] == [(2026, "both"), (2024, "only_received")]


PASSED = st.lists(st.builds(Passed, st.booleans(), st.sampled_from(["advice", "support"]), st.dates()))


@given(PASSED)
def test_both_sides_are_told_alike(passed: list[Passed]) -> None:
    turned = balance([one._replace(given=not one.given) for one in passed])
    found = balance(passed)
    assert (turned.given, turned.received) == (found.received, found.given)
    mirror = {"given": "received", "received": "given"}
    how, _between, way = found.leaning.rpartition("_")
    assert turned.leaning == (f"{how}_{mirror[way]}" if how else way)
