"""Whom a piece of news is told, in which order and why; who is left out; a few a day."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.exchanges import CIRCLES
from entregent.core.telling import Listener, sitting, who_cares
from entregent.core.touching import Thing, said

TODAY = dt.date(2026, 6, 10)
RECENT, LONG_AGO = TODAY - dt.timedelta(days=40), TODAY - dt.timedelta(days=900)
NEWS = said("J’ouvre un atelier de reliure à Nantes")


def codes(*people: Listener, a_year: int = 3) -> dict[str, list[str]]:
    told = who_cares(NEWS, people, today=TODAY, a_year=a_year)
    return {one.person: [why.code for why in one.reasons] for one in told.caring}


def left(*people: Listener) -> dict[str, str]:
    told = who_cares(NEWS, people, today=TODAY, a_year=3)
    assert told.caring == ()
    return {one.person: one.code for one in told.left_out}


def test_each_has_a_reason_of_their_own_and_distant_ties_need_one() -> None:
    binder = Listener("binder", things=(Thing("trade", "restauration de reliures"),), last=RECENT)
    near = Listener("near", "close", last=RECENT)
    nobody = Listener("nobody", "weak", last=RECENT)
    faded = Listener("faded", "wider", last=LONG_AGO)
    sleeping = Listener("sleeping", "weak", was_strong=True, last=LONG_AGO)
    assert codes(binder, near, nobody, faded, sleeping) == {
        "near": ["close"],
        "sleeping": ["wakes"],
        "binder": ["trade"],
    }


def test_whoever_advised_on_the_matter_comes_before_those_who_share_an_interest() -> None:
    things = (Thing("interest", "la reliure"),)
    advised = (Thing("advised", "où louer un atelier"),)
    people = [Listener("likes", "wider", things=things), Listener("advised", "wider", things=advised)]
    told = who_cares(NEWS, people, today=TODAY, a_year=3)
    assert [one.person for one in told.caring] == ["advised", "likes"]
    assert told.caring[0].reasons[0].practice == "F7"
    assert told.caring[0].reasons[0].values == {"what": "où louer un atelier"}


def test_those_who_answer_come_before_those_who_do_not() -> None:
    mute = Listener("mute", "wider", last=RECENT, responsiveness=0.1)
    people = [mute, replace(mute, person="talks", responsiveness=0.9)]
    assert list(codes(*people)) == ["talks", "mute"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"never": True}, "never"),
        ({"told": True}, "told"),
        ({"open_ask": "read my plan"}, "open_ask"),
        ({"told_in_year": 3}, "year_cap"),
        ({"unanswered": 2}, "silent"),
    ],
)
def test_who_is_left_out_is_told_why(changed: dict[str, object], code: str) -> None:
    near = Listener("near", "close", last=RECENT)
    assert codes(near) == {"near": ["close"]}
    assert left(replace(near, **changed)) == {"near": code}  # type: ignore[arg-type]


def test_who_would_not_care_is_not_told_of_as_left_out() -> None:
    assert left(Listener("nobody", "weak", open_ask="something")) == {}


def test_a_sitting_is_a_few_a_day() -> None:
    near = [Listener(str(at), "close", last=RECENT) for at in range(9)]
    told = who_cares(NEWS, near, today=TODAY, a_year=3)
    assert [one.person for one in sitting(told.caring, 0, 3)] == ["0", "1", "2"]
    assert len(sitting(told.caring, 2, 3)) == 1
    assert sitting(told.caring, 5, 3) == ()


@given(
    st.lists(
        st.builds(
            Listener,
            st.uuids().map(str),
            st.sampled_from(CIRCLES),
            st.floats(0, 1),
            st.booleans(),
            st.none() | st.dates(dt.date(2015, 1, 1), TODAY),
            st.floats(0, 1),
            st.integers(0, 4),
            told_in_year=st.integers(0, 5),
        ),
        max_size=20,
        unique_by=lambda one: one.person,
    )
)
def test_nobody_is_both_proposed_and_left_out_and_the_order_does_not_matter(people: list[Listener]) -> None:
    told = who_cares(NEWS, people, today=TODAY, a_year=3)
    proposed, out = {one.person for one in told.caring}, {one.person for one in told.left_out}
    assert not proposed & out
    assert all(one.reasons for one in told.caring)
    assert who_cares(NEWS, reversed(people), today=TODAY, a_year=3).caring == told.caring
