"""A loop goes from help received to its outcome told, or is let go; what is known is told first."""

from datetime import date, timedelta

import pytest
from hypothesis import given

from entregent.core.loops import LOOP, Loop, due, to_tell
from tests.core.machines import START, dated, quiet_in_the_end, refusals, table, walk, walks

AWA = Loop("1", "Awa", START)


def on(days: int) -> date:
    return START + timedelta(days)


def test_every_event_at_every_stage() -> None:
    assert table(LOOP) == {
        "open": "use:used come:known tell:told let_go:let_go",
        "used": "come:known tell:told let_go:let_go",
        "known": "tell:told let_go:let_go",
        "told": "",
        "let_go": "",
    }
    assert refusals(LOOP, "known") == {"use": "passed", "come": "already"}
    assert refusals(LOOP, "told") == dict.fromkeys(LOOP.events, "closed") | {"tell": "already"}


@pytest.mark.parametrize(
    ("loop", "stage"),
    [
        (AWA, "open"),
        (AWA._replace(used=on(3)), "used"),
        (AWA._replace(used=on(3), known=on(3)), "known"),
        (AWA._replace(used=on(3), known=on(3), told=on(3)), "told"),
        (AWA._replace(told=on(5)), "told"),
        (AWA._replace(used=on(9), told=on(5)), "told"),
        (AWA._replace(let_go=on(1)), "let_go"),
    ],
)
def test_the_days_of_a_loop_tell_where_it_stands(loop: Loop, stage: str) -> None:
    assert loop.stage == stage


def test_what_is_due_follows_from_the_days() -> None:
    assert due(AWA, on(20)) == ()
    assert [one.event for one in due(AWA, on(21))] == ["use"]
    assert [one.event for one in due(AWA._replace(used=on(21)), on(51))] == ["come"]
    known = AWA._replace(used=on(21), known=on(60))
    assert [(one.event, one.raised) for one in due(known, on(60))] == [("tell", True)]
    assert [(one.event, one.raised) for one in due(known, on(700))] == [("tell", False)]
    assert due(known._replace(told=on(61)), on(700)) == ()


def test_a_known_outcome_is_told_first_and_good_news_brings_up_what_was_used() -> None:
    old, used = AWA, Loop("2", "Léo", on(40), used=on(50))
    known, later = Loop("3", "Ida", on(60), known=on(70)), Loop("4", "Max", on(1), used=on(2), known=on(80))
    told = Loop("5", "Eva", on(2), told=on(9))
    every = [used, old, known, told, later]
    assert [loop.person for loop in to_tell(every)] == ["Max", "Ida", "Awa", "Léo"]
    assert [loop.person for loop in to_tell(every, good_news=True)] == ["Max", "Ida", "Léo", "Awa"]


@given(walks(LOOP))
def test_no_sequence_of_events_leads_astray(events: list[str]) -> None:
    assert LOOP.replay(dated(events))[0] == walk(LOOP, events)
    quiet_in_the_end(LOOP, events)
