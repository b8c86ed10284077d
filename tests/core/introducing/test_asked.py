"""An introduction asked for: the chain to the end, the no respected, one introducer at a time."""

from datetime import timedelta

import pytest
from hypothesis import given

from entregent.core.introducing.asked import ASKED, OVER, another
from entregent.core.moves import Move, Refusal
from tests.core.machines import START, dated, never_silent, quiet_in_the_end, refusals, table, walk, walks

THANKS = "thank:{0} let_go_thanks:{0}"


def test_every_event_at_every_stage() -> None:
    found = {stage: set(line.split()) for stage, line in table(ASKED).items()}
    assert found == {
        "wished": {"ask:asked", "ask_ideas:ideas_asked", "drop:dropped"},
        "asked": {"agree:agreed", "decline:declined", "lapse:slept", "drop:dropped", "remind:asked"},
        "ideas_asked": {
            "suggest:suggested", "decline:declined", "lapse:slept", "drop:dropped", "remind:ideas_asked",
        },
        "slept": {"agree:agreed", "suggest:suggested", "decline:declined", "drop:dropped"},
        "agreed": {"hand_over:handed_over", "decline:declined", "drop:dropped"},
        "handed_over": {
            "pass_on:passed_on", "reach:in_touch", "turn_down:turned_down", "decline:declined", "lapse:slept",
            "drop:dropped",
        },
        "passed_on": {"reach:in_touch", "turn_down:turned_down", *THANKS.format("passed_on").split()},
        "in_touch": {
            "meet:met", "turn_down:turned_down", "say_in_touch:in_touch", *THANKS.format("in_touch").split(),
        },
        "met": {"say_met:met", "let_go_news:met", *THANKS.format("met").split()},
        "suggested": {
            "suggest:suggested", "say_what_came:suggested", "let_go_news:suggested",
            *THANKS.format("suggested").split(),
        },
        "turned_down": {
            "say_turned_down:turned_down", "let_go_news:turned_down", *THANKS.format("turned_down").split(),
        },
        "done": set(), "closed": set(), "declined": set(), "dropped": set(),
    }  # fmt: skip


def test_a_refusal_says_why() -> None:
    assert refusals(ASKED, "asked")["hand_over"] == "not_yet"
    assert refusals(ASKED, "passed_on")["decline"] == "passed"
    assert refusals(ASKED, "declined") == dict.fromkeys(ASKED.events, "closed") | {"decline": "already"}
    assert refusals(ASKED, "agreed")["ask"] == "passed"
    assert refusals(ASKED, "agreed")["agree"] == "already"


CHAIN = ["ask", "agree", "hand_over", "pass_on", "thank", "reach", "say_in_touch", "meet"]


def test_the_whole_chain_ends_with_the_introducer_thanked_and_told() -> None:
    assert walk(ASKED, CHAIN).stage == "met"
    assert walk(ASKED, [*CHAIN, "say_met"]).stage == "done"
    assert walk(ASKED, [*CHAIN[:4], "turn_down", "thank", "say_turned_down"]).stage == "closed"
    ideas = ["ask_ideas", "suggest", "suggest", "thank"]
    assert walk(ASKED, ideas).stage == "suggested"
    assert walk(ASKED, [*ideas, "say_what_came"]).stage == "done"


def test_silence_puts_it_to_sleep_and_a_late_yes_wakes_it() -> None:
    assert walk(ASKED, ["ask", "lapse"]).stage == "slept"
    assert walk(ASKED, ["ask", "lapse", "agree", "hand_over", "pass_on"]).stage == "passed_on"


def test_each_step_brings_its_word_to_the_introducer() -> None:
    def due(events: list[str], days: int) -> list[str]:
        last = 9 * (len(events) - 1)
        return [one.code for one in ASKED.due(dated(events), START + timedelta(last + days))]

    assert due(["ask"], 13) == []
    assert due(["ask"], 14) == ["remind"]
    assert due(["ask", "agree"], 0) == ["hand_over"]
    assert due(CHAIN[:3], 21) == ["ask_after"]
    assert due(CHAIN[:4], 0) == ["thank"]
    assert due(CHAIN[:6], 0) == ["say_in_touch"]
    assert due(CHAIN, 0) == ["say_met"]
    assert due([*CHAIN, "say_met"], 400) == []
    assert due(["ask", "decline"], 400) == []


@pytest.mark.parametrize(
    ("stages", "code"),
    [
        ((), None),
        (("declined",), None),
        (("slept", "dropped", "declined"), None),
        (("asked",), "still_open"),
        (("declined", "passed_on"), "still_open"),
        (("met",), "already"),
        (("declined", "done"), "already"),
        (("declined", "turned_down"), "turned_down"),
        (("slept", "closed"), "turned_down"),
    ],
)
def test_a_second_introducer_only_after_the_first_declined_or_slept(
    stages: tuple[str, ...], code: str | None
) -> None:
    found = another(stages)
    assert (found.code if isinstance(found, Refusal) else None) == code


@given(walks(ASKED))
def test_no_sequence_of_events_leads_astray(events: list[str]) -> None:
    state = walk(ASKED, events)
    assert ASKED.replay([Move(one.event, one.on) for one in dated(events)])[0] == state
    assert (another([state.stage]) is None) == (state.stage in OVER)
    quiet_in_the_end(ASKED, events)
    never_silent(ASKED, events)
