"""A machine goes where its table says, tells why it does not, and says what is due from when."""

from datetime import date, timedelta

import pytest

from entregent.core.moves import (
    SELDOM,
    SHOWN_DAYS,
    Due,
    Duty,
    Machine,
    Move,
    Refusal,
    State,
    due,
    first_day,
    is_raised,
)

DAY = date(2026, 3, 1)
BREAD = Machine(
    start="flour",
    table={
        "flour": {"knead": "dough", "spill": "lost"},
        "dough": {"bake": "bread", "spill": "lost"},
        "bread": {},
        "eaten": {},
        "lost": {},
    },
    duties=(
        Duty("look", "F11", ("dough",), "look", (1,)),
        Duty("thank", "H7", ("bread",), "thank", (0, 10), "let_go_thanks"),
        Duty("share", "E6", ("bread",), "share", (2,), "let_go_share"),
    ),
    then={"bread": "eaten"},
)


def test_a_move_leads_where_the_table_says() -> None:
    assert BREAD.move(State("flour"), "knead") == State("dough")
    assert BREAD.move(State("dough"), "look") == State("dough", frozenset({"look"}))
    assert BREAD.possible(State("dough")) == ("spill", "bake", "look")
    assert BREAD.possible(State("dough", frozenset({"look"}))) == ("spill", "bake")


def test_a_stage_with_duties_ends_when_they_are_settled_in_whatever_order() -> None:
    shared = BREAD.move(State("bread"), "share")
    assert shared == State("bread", frozenset({"share"}))
    done = BREAD.move(State("bread", frozenset({"share"})), "let_go_thanks")
    assert done == State("eaten", frozenset({"share", "let_go_thanks"}))
    assert BREAD.is_closed(State("eaten"))
    assert not BREAD.is_closed(State("bread"))


@pytest.mark.parametrize(
    ("stage", "settled", "event", "code"),
    [
        ("flour", "", "bake", "not_yet"),
        ("flour", "", "thank", "not_yet"),
        ("dough", "", "knead", "already"),
        ("bread", "", "knead", "passed"),
        ("bread", "look", "look", "already"),
        ("bread", "thank", "let_go_thanks", "already"),
        ("bread", "", "spill", "passed"),
        ("lost", "", "bake", "closed"),
        ("lost", "", "spill", "already"),
        ("eaten", "thank", "share", "closed"),
        ("flour", "", "fly", "unknown_event"),
        ("sand", "", "bake", "unknown_stage"),
    ],
)
def test_a_refusal_says_why(stage: str, settled: str, event: str, code: str) -> None:
    state = State(stage, frozenset(settled.split()))
    assert BREAD.move(state, event) == Refusal(code, stage, event)


def test_dated_moves_are_gone_through_in_the_order_of_their_days() -> None:
    made = [Move("bake", DAY + timedelta(2)), Move("thank", DAY), Move("knead", DAY + timedelta(1))]
    state, refused = BREAD.replay(made)
    assert state == State("bread")
    assert refused == [Refusal("not_yet", "flour", "thank")]


def test_a_duty_is_due_from_its_day_on_and_brought_up_for_a_week_at_a_time() -> None:
    made = [Move("knead", DAY), Move("bake", DAY), Move("let_go_share", DAY)]
    thank = Due("thank", "H7", "thank", DAY, DAY, True)
    days = (0, 6, 7, 10, 16, 17, 900)
    raised = [[one.raised for one in BREAD.due(made, DAY + timedelta(day))] for day in days]
    assert BREAD.due(made, DAY) == (thank,)
    assert raised == [[True], [True], [False], [True], [True], [False], [False]]
    assert BREAD.due([*made, Move("thank", DAY)], DAY) == ()
    assert BREAD.due(made, DAY - timedelta(1)) == ()
    assert SHOWN_DAYS == 7


def test_what_is_put_off_counts_from_the_day_it_was_put_off_to() -> None:
    duty = Duty("go", "F11", ("later",), "go", (0,))
    put_off = Machine("here", {"here": {"wait": "later"}, "later": {}}, (duty,))
    made = [Move("wait", DAY, until=DAY + timedelta(30))]
    assert put_off.due(made, DAY + timedelta(29)) == ()
    assert put_off.due(made, DAY + timedelta(30))[0].since == DAY + timedelta(30)


def test_the_first_stage_counts_from_the_day_on_which_it_began() -> None:
    box = Machine("open", {"open": {}}, (Duty("answer", "P3", ("open",), "answer", (3,)),))
    assert box.due([], DAY + timedelta(3)) == ()
    assert [one.code for one in box.due([], DAY + timedelta(3), since=DAY)] == ["answer"]
    assert box.due([], DAY + timedelta(2), since=DAY) == ()


def test_what_lasts_comes_up_daily_then_every_other_day_then_seldom_and_never_ends() -> None:
    duty = Duty("go", "F11", ("here",), "go", (3,), lasts=True)
    raised = [is_raised(duty, day) for day in range(900)]
    assert raised[:3] == [False] * 3
    assert all(raised[3:17])
    assert raised[17:25] == [True, False] * 4
    assert raised[63:73] == [True, *[False] * 4] * 2
    assert all(any(raised[at : at + SELDOM]) for at in range(3, 890))
    weekdays = {at % 7 for at, one in enumerate(raised) if one and at > 63}
    assert len(weekdays) == 7  # whoever looks in once a week sees it too


def test_each_time_that_it_comes_back_has_its_number() -> None:
    duty = Duty("thank", "H7", ("helped",), "thank", (0, 3, 10), lasts=True)
    found = {day: due(duty, DAY, DAY + timedelta(day)) for day in (0, 2, 3, 10, 37, 38, 66)}
    assert [one.time for one in found.values() if one] == [1, 1, 2, 3, 3, 4, 5]


LINE = Machine(
    "here",
    {"here": {"go": "there", "wait": "here"}, "there": {"come": "back", "wait": "there"}, "back": {}},
)


def test_a_move_keeps_its_day_where_nothing_after_it_becomes_impossible() -> None:
    made = [Move("go", DAY), Move("wait", DAY + timedelta(10))]
    early = Move("come", DAY + timedelta(3))
    assert first_day(made[:1], early, LINE.replay) == early.on
    assert first_day(made, early, LINE.replay) == DAY + timedelta(10)  # nothing can wait once it is back
    assert first_day(made[:1], early._replace(on=DAY - timedelta(1)), LINE.replay) == DAY
    assert first_day([], early, LINE.replay) == early.on
    assert first_day(made, Move("wait", DAY - timedelta(2)), LINE.replay) == DAY - timedelta(2)
