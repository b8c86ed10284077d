"""Whose view would help: those who know, the closest first; whom to spare is said."""

import datetime as dt
from dataclasses import replace

from entregent.core.telling import Listener
from entregent.core.touching import Thing, said
from entregent.core.viewpoints import views

TODAY = dt.date(2026, 6, 10)
QUESTION = said("How should I insure a workshop of bookbinding?")
BINDS = (Thing("skill", "bookbinding"),)


def names(*people: Listener) -> list[str]:
    return [one.person for one in views(QUESTION, people, today=TODAY)]


def test_knowledge_is_needed_and_closeness_orders() -> None:
    far = Listener("far", "weak", things=BINDS)
    assert names(Listener("friend", "close"), far, replace(far, person="near", circle="close")) == [
        "near",
        "far",
    ]


def test_who_knows_more_comes_first_among_the_equally_close() -> None:
    likes = Listener("likes", "wider", things=(Thing("interest", "old bindings"), Thing("place", "Nantes")))
    works = Listener("works", "wider", things=(*BINDS, Thing("trade", "insurance of workshops")))
    assert names(likes, works) == ["works"]
    assert [one.code for one in views(QUESTION, [works], today=TODAY)[0].reasons] == ["trade", "skill"]


def test_who_is_better_spared_is_said_and_comes_later() -> None:
    near = Listener("near", "close", things=BINDS, last=TODAY)
    people = [
        replace(near, person="asked", open_ask="a loan"),
        replace(near, person="silent", unanswered=2),
        replace(near, person="asleep", circle="wider", last=TODAY - dt.timedelta(days=500)),
        near,
    ]
    found = views(QUESTION, people, today=TODAY)
    assert found[0].person == "near"
    assert {one.person: one.care for one in found} == {
        "near": "", "asked": "open_ask", "silent": "silent", "asleep": "asleep",
    }  # fmt: skip


def test_who_is_never_to_be_proposed_is_not_named() -> None:
    assert names(Listener("never", "close", things=BINDS, never=True)) == []
