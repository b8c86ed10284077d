"""An introduction with a double opt-in: each side free, each told no more than needed, nobody crowded."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.introducing import made
from entregent.core.introducing.made import BY_SIDE, SIDES, WHOLE, Pair, crowded, move, possible
from entregent.core.moves import SELDOM, Move, Refusal, State
from tests.core.machines import CODES, START

CODES_HERE = CODES | {"which_side", "other_declined"}
EVERY = [(event, side) for event in (*BY_SIDE, *WHOLE.events, "fly") for side in ("", *SIDES)]


def gone(*events: str) -> Pair:
    """The pair after these events: "ask:first", "introduce" …"""
    pair = Pair()
    for one in events:
        event, _colon, side = one.partition(":")
        found = move(pair, event, side)
        assert isinstance(found, Pair), (one, found)
        pair = found
    return pair


def may(pair: Pair) -> str:
    return " ".join(f"{event}:{side}" if side else event for event, side in possible(pair))


def code(pair: Pair, event: str, side: str = "") -> str:
    found = move(pair, event, side)
    assert isinstance(found, Refusal)
    return found.code


def of(side: str) -> str:
    """What may come of one who was asked."""
    return f"agree:{side} decline:{side} lapse:{side} remind:{side}"


ASKED = ("ask:first", "ask:second")
BOTH = ("ask:first", "agree:first", "ask:second", "agree:second")
END = "drop veto"


@pytest.mark.parametrize(
    ("events", "stage", "possible_now"),
    [
        ((), "considered", f"ask:first ask:second {END}"),
        (("ask:second",), "one_asked", f"ask:first {of('second')} {END}"),
        (("ask:first", "agree:first"), "one_asked", f"ask:second decline:first {END}"),
        (ASKED, "both_asked", f"{of('first')} {of('second')} {END}"),
        (("ask:first", "lapse:first"), "silent", f"ask:second agree:first decline:first {END}"),
        (BOTH, "agreed", "decline:first decline:second drop veto introduce"),
        ((*BOTH, "decline:first"), "refused", "tell_other:second let_go:second veto"),
        (("ask:first", "decline:first"), "refused", "veto"),
        ((*ASKED, "decline:second"), "refused", "tell_other:first let_go:first veto"),
        ((*BOTH, "drop"), "dropped", "tell_other:first tell_other:second let_go:first let_go:second veto"),
        (("drop",), "dropped", "veto"),
        (("veto",), "vetoed", ""),
        ((*BOTH, "introduce"), "introduced", "meet come"),
        ((*BOTH, "introduce", "meet"), "met", "come"),
        ((*BOTH, "introduce", "come"), "done", ""),
    ],
)  # fmt: skip
def test_what_may_come_at_each_stage(events: tuple[str, ...], stage: str, possible_now: str) -> None:
    pair = gone(*events)
    assert pair.stage == stage
    assert set(may(pair).split()) == set(possible_now.split())


@pytest.mark.parametrize(
    ("events", "event", "side", "code_"),
    [
        ((), "introduce", "", "not_yet"),
        ((), "agree", "first", "not_yet"),
        (("ask:first", "decline:first"), "introduce", "", "closed"),
        (("ask:first",), "ask", "first", "already"),
        (("ask:first",), "introduce", "", "not_yet"),
        (("ask:first", "decline:first"), "ask", "second", "other_declined"),
        (("ask:first", "decline:first"), "decline", "first", "already"),
        (("ask:first", "decline:first"), "tell_other", "second", "passed"),
        ((*ASKED, "decline:first", "tell_other:second"), "tell_other", "second", "already"),
        ((*ASKED, "decline:first", "tell_other:second"), "let_go", "second", "already"),
        (ASKED, "tell_other", "first", "not_yet"),
        ((*BOTH, "introduce"), "decline", "first", "passed"),
        ((*BOTH, "introduce"), "introduce", "", "already"),
        ((*BOTH, "introduce"), "drop", "", "passed"),
        ((*BOTH, "introduce", "meet", "come"), "meet", "", "closed"),
        (("drop",), "ask", "first", "closed"),
        (("veto",), "veto", "", "already"),
        ((), "ask", "", "which_side"),
        (BOTH, "introduce", "first", "which_side"),
        ((), "fly", "", "unknown_event"),
    ],
)
def test_a_refusal_says_why(events: tuple[str, ...], event: str, side: str, code_: str) -> None:
    assert code(gone(*events), event, side) == code_


def test_the_order_of_asking_and_of_answers_is_free() -> None:
    orders = [
        ("ask:second", "ask:first", "agree:first", "agree:second"),
        ("ask:second", "agree:second", "ask:first", "agree:first"),
        ("ask:first", "lapse:first", "ask:second", "agree:second", "agree:first"),
    ]
    assert {gone(*order) for order in orders} == {gone(*BOTH)}


def on(days: int) -> date:
    return START + timedelta(days)


def moves(*events: str) -> list[Move]:
    parts = [one.partition(":") for one in events]
    return [Move(event, on(place), side) for place, (event, _colon, side) in enumerate(parts)]


def dues(events: tuple[str, ...], days: int) -> list[str]:
    return [f"{one.code}:{one.side}" for one in made.due(moves(*events), on(days)) if one.raised]


def test_what_is_due_comes_at_the_pace_of_people() -> None:
    assert dues(ASKED, 9) == []
    assert dues(ASKED, 11) == ["remind:first", "remind:second"]
    assert dues((*ASKED, "agree:first"), 31) == ["remind:second", "take_silence:second"]
    assert dues(BOTH, 3) == ["introduce:"]
    assert dues((*BOTH, "introduce"), 24) == []
    assert dues((*BOTH, "introduce"), 25) == ["ask_whether_met:"]
    assert dues((*BOTH, "introduce", "meet"), 65) == ["ask_what_came:"]
    assert dues((*BOTH, "introduce", "meet", "come"), 65) == []


def test_whoever_was_asked_is_told_that_it_will_not_be_and_nobody_else() -> None:
    refused = (*ASKED, "decline:first")
    assert dues(refused, 2) == ["tell_other:second"]
    assert dues((*refused, "tell_other:second"), 3) == []
    assert dues(("ask:first", "decline:first"), 3) == []
    assert dues((*refused, "veto"), 3) == ["tell_other:second"]
    assert {one.since for one in made.due(moves(*refused, "veto"), on(3))} == {on(2)}


def test_nobody_is_introduced_to_too_many_at_once() -> None:
    pairs = [("Awa", "Léo"), ("Ida", "Awa"), ("Max", "Ida"), ("Eva", "Eva")]
    assert crowded(pairs) == {"Awa", "Ida"}
    assert crowded(pairs, most=1) == {"Awa", "Léo", "Ida", "Max", "Eva"}
    assert crowded([]) == frozenset()


def test_moves_that_were_not_possible_are_told() -> None:
    pair, refused = made.replay(moves("ask:first", "introduce", "agree:first"))
    assert pair == Pair("one_asked", State("yes"))
    assert [one.code for one in refused] == ["not_yet"]


OWN_TURN = ("remind", "introduce", "tell_other")
WALKS = st.lists(st.sampled_from(EVERY), max_size=16)


@given(WALKS)
def test_no_sequence_of_events_leads_astray(events: list[tuple[str, str]]) -> None:
    pair = Pair()
    for event, side in events:
        found = move(pair, event, side)
        if isinstance(found, Refusal):
            assert found.code in CODES_HERE
            assert (found.stage, found.event) == (pair.stage, event)
        else:
            again = move(found, event, side)
            assert isinstance(again, Refusal)
            pair = found
    both = {pair.first.stage, pair.second.stage}
    assert pair.stage in WHOLE.stages
    if pair.stage in ("agreed", "introduced", "met", "done"):
        assert both == {"yes"}
    assert ("no" in both) <= (pair.stage in ("refused", "vetoed"))
    assert all(pair.side(side).stage not in ("no", "unasked") for side in pair.untold)


@given(WALKS)
def test_only_what_is_the_users_own_turn_comes_up_for_good(events: list[tuple[str, str]]) -> None:
    dated = [Move(event, on(place), side) for place, (event, side) in enumerate(events)]
    later = [made.due(dated, on(3_000 + day)) for day in range(SELDOM)]
    raised = {(one.code, one.side) for many in later for one in many if one.raised}
    assert raised == {(one.code, one.side) for one in later[0] if one.code in OWN_TURN}
