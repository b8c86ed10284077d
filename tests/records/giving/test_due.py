"""What giving has due stands in the day, and "done" there closes a loop, or notes what was given."""

import datetime as dt

import pytest

from entregent.records import ties, undo_effects
from entregent.records.giving import due
from entregent.records.models import Favour, Introduction, Message, News, Owner, Person
from entregent.records.today import decisions
from entregent.records.today.day import day
from entregent.records.writing import messages
from tests.records.giving.test_chances import TODAY, somebody


@pytest.fixture
def awa(owner: Owner) -> Person:
    return somebody(owner, "Awa Diop", need="a place to print lithographs")


def advice(owner: Owner, person: Person, ago: int, **known: object) -> Favour:
    on = TODAY - dt.timedelta(ago)
    said = {"given": False, "kind": "advice", "what": "une relecture du dossier", "on": on}
    return Favour.objects.create(owner=owner, person=person, **said, **known)


@pytest.mark.parametrize(
    ("ago", "known", "code"),
    [
        (3, {}, None),
        (21, {}, "loop_open"),
        (50, {}, None),
        (60, {"used": "x", "used_on": TODAY - dt.timedelta(31)}, "loop_used"),
        (60, {"outcome": "x", "outcome_on": TODAY}, "loop_known"),
        (60, {"told_on": TODAY}, None),
        (60, {"let_go_on": TODAY}, None),
    ],
)
def test_a_loop_comes_up_on_its_days(
    owner: Owner, awa: Person, ago: int, known: dict[str, object], code: str | None
) -> None:
    advice(owner, awa, ago, **known)
    assert [one.duty.reason.code for one in due.loops_due(owner, TODAY)] == ([code] if code else [])


def test_good_news_makes_it_weigh_more(owner: Owner, awa: Person) -> None:
    advice(owner, awa, 60, outcome="x", outcome_on=TODAY)
    (before,) = due.loops_due(owner, TODAY)
    News.objects.create(owner=owner, text="I have the post", on=TODAY)
    (after,) = due.loops_due(owner, TODAY)
    assert after.duty.worth > before.duty.worth


def test_a_line_tells_what_came_of_it_and_done_closes_the_loop(owner: Owner, awa: Person) -> None:
    row = advice(owner, awa, 60, outcome="le dossier a été retenu", outcome_on=TODAY)
    ties.recompute(owner, TODAY)
    entry = next(one for one in day(owner, TODAY).entries if one.line.key.startswith("loop:"))
    assert entry.purpose == "advice_report"
    assert "le dossier a été retenu" in entry.draft.body
    act = decisions.done(owner, entry.line.key, TODAY)
    row.refresh_from_db()
    assert row.told_on == TODAY
    assert act.undo
    undo_effects.take_back(owner, act.undo.pk)
    row.refresh_from_db()
    assert row.told_on is None


def test_one_chance_a_day_with_the_words_for_it(owner: Owner, awa: Person) -> None:
    somebody(owner, "Léo Petit", need="nothing", skill="lithograph printing")
    (one,) = due.chance_due(owner, TODAY)
    assert (one.duty.purpose, one.facts["second"].name) == ("opt_in", "Léo Petit")
    assert one.duty.reason.code == "chance_need_met"


@pytest.mark.parametrize(
    ("occasion", "kinds"), [("praise-2026", ["visibility"]), ("read-abc", ["information"]), ("pair-x", [])]
)
def test_a_chance_done_is_given_once_whichever_way(
    owner: Owner, awa: Person, occasion: str, kinds: list[str]
) -> None:
    key = f"chance:{awa.pk}:{occasion}"
    decisions.done(owner, key, TODAY)
    assert list(Favour.objects.values_list("kind", flat=True)) == kinds
    Favour.objects.all().delete()
    message = Message.objects.create(
        owner=owner, person=awa, purpose="offer" if kinds else "opt_in", body="For you", action=key
    )
    messages.sent(owner, message, TODAY + dt.timedelta(1))
    assert list(Favour.objects.values_list("kind", flat=True)) == kinds


def test_a_pair_done_begins_their_introduction_and_is_taken_back(owner: Owner, awa: Person) -> None:
    leo = somebody(owner, "Léo Petit", need="nothing", skill="lithograph printing")
    (one,) = due.chance_due(owner, TODAY)
    act = decisions.done(owner, one.key, TODAY)
    row = Introduction.objects.get()
    assert (row.first, row.second, row.state, row.first_side) == (awa, leo, "one_asked", "asked")
    assert row.reason == "a place to print lithographs"
    assert act.undo
    undo_effects.take_back(owner, act.undo.pk)
    assert not Introduction.objects.exists()
