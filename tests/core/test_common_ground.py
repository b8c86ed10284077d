"""Common ground: the same thing under two names, the same time or not, the rare before the common."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.common_ground import Held, common_ground, ground_key, organisation_key

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hélix SAS", "HELIX"),
        ("Hélix S.A.S.", "helix, Inc."),
        ("The Brindille Company Ltd", "Brindille"),
        ("Tuile & Fils S.A.R.L", "Tuile Fils"),
        ("Norvane Private Limited", "Norvane Pvt. Ltd."),
        ("L’Atelier d’Élise", "l'atelier d'elise"),
    ],
)
def test_one_organisation_under_two_names(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Hélix", "Hélix Santé"), ("SA", "AB"), ("Group", "Company")])
def test_two_organisations_stay_two(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


@pytest.mark.parametrize(
    "name", ["Self-employed", "Freelance", "Indépendant", "  ", "Retraitée", "N/A", "Studied."]
)
def test_no_organisation_ties_nobody(name: str) -> None:
    assert common_ground([Held("employer", name)], [Held("employer", name)], TODAY) == ()


def test_the_same_employer_at_the_same_time_and_at_others() -> None:
    mine = [Held("employer", "Hélix", date(2015, 1, 1), date(2018, 6, 30))]
    (together,) = common_ground(mine, [Held("employer", "Helix SAS", date(2017, 2, 1), now=True)], TODAY)
    assert (together.code, together.start, together.end) == (
        "employer_same_time",
        date(2017, 2, 1),
        date(2018, 6, 30),
    )
    assert (together.name, together.mine_now, together.theirs_now) == ("Helix SAS", False, True)
    later = [Held("employer", "Hélix", date(2019, 1, 1), date(2020, 1, 1))]
    (apart,) = common_ground(mine, later, TODAY)
    assert apart.code == "employer_other_times"
    (unknown,) = common_ground(mine, [Held("employer", "Hélix", now=True)], TODAY)
    assert unknown.code == "employer"
    assert together.worth > unknown.worth > apart.worth


def test_both_there_today_are_there_at_the_same_time_even_without_dates() -> None:
    (found,) = common_ground(
        [Held("employer", "Hélix", now=True)], [Held("employer", "Hélix", now=True)], TODAY
    )
    assert (found.code, found.start, found.end) == ("employer_same_time", None, None)


def test_the_rare_comes_before_the_common() -> None:
    things = [Held("skill", "Excel"), Held("skill", "Campanologie")]
    found = common_ground(things, things, TODAY, {ground_key("skill", "Excel"): 400})
    assert [one.name for one in found] == ["Campanologie", "Excel"]


def test_of_two_spells_at_one_place_the_time_together_counts() -> None:
    spells = [
        Held("school", "École du Port", date(2001, 9, 1), date(2003, 6, 1)),
        Held("school", "Ecole du port"),
    ]
    (found,) = common_ground(spells, spells[:1], TODAY)
    assert found.code == "school_same_time"


held = st.builds(
    Held,
    st.sampled_from(["employer", "school", "place", "skill", "interest", "group"]),
    st.sampled_from(["Hélix", "Brindille SA", "Lyon", "Freelance", "voile", ""]),
    st.none() | st.dates(date(2000, 1, 1), TODAY),
    st.none() | st.dates(date(2000, 1, 1), TODAY),
    st.booleans(),
)


@given(st.lists(held, max_size=6), st.lists(held, max_size=6))
def test_what_is_shared_is_shared_both_ways(mine: list[Held], theirs: list[Held]) -> None:
    there, back = common_ground(mine, theirs, TODAY), common_ground(theirs, mine, TODAY)
    assert sorted(one.code for one in there) == sorted(one.code for one in back)
    assert [one.worth for one in there] == sorted((one.worth for one in there), reverse=True)
    assert all(one.start <= one.end for one in there if one.start and one.end)
