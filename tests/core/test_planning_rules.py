"""What holds of every plan, whatever there is to do and however little time."""

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.core.modes import MODES, resolve, ways
from entregent.core.planning import (
    CHOSEN,
    GENTLE,
    Birthday,
    Budget,
    Decision,
    Habit,
    LifeEvent,
    Line,
    Plan,
    PromiseDue,
    ReplyOwed,
    Situation,
    Tie,
    plan,
)
from entregent.core.planning.selection import weak_places

TODAY = date(2026, 3, 18)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


people = st.sampled_from([f"p{n}" for n in range(12)])
days = st.integers(0, 500).map(ago)
ties_of = st.lists(
    st.builds(
        Tie,
        person=people,
        circle=st.sampled_from(["close", "wider", "weak"]),
        strength=st.floats(0, 1),
        was_strong=st.booleans(),
        exchanges=st.integers(0, 50),
        last_exchange=st.none() | days,
        last_out=st.none() | days,
        unanswered=st.integers(0, 5),
        responsiveness=st.floats(0, 1),
        groups=st.sampled_from([frozenset(), frozenset({"classmate"}), frozenset({"colleague"})]),
        known_since=days,
        shared=st.integers(0, 3),
        online=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda one: one.person,
).map(tuple)
ids = st.integers(0, 99).map(str)
situations = st.builds(
    Situation,
    ties=ties_of,
    promises=st.lists(
        st.builds(PromiseDue, ids, people, st.just("x"), days, st.none() | days, st.integers(1, 20)),
        max_size=4,
        unique_by=lambda one: one.id,
    ).map(tuple),
    replies=st.lists(st.builds(ReplyOwed, ids, people, days), max_size=4, unique_by=lambda one: one.id).map(
        tuple
    ),
    events=st.lists(
        st.builds(LifeEvent, ids, people, st.just("new_job"), days),
        max_size=4,
        unique_by=lambda one: one.id,
    ).map(tuple),
    birthdays=st.lists(
        st.builds(Birthday, people, st.integers(1, 28), st.integers(1, 12)),
        max_size=5,
        unique_by=lambda b: b.person,
    ).map(tuple),
    newcomer=st.booleans(),
)
habits = st.builds(
    Habit,
    text=st.just("train home"),
    day=st.one_of(st.none(), st.integers(0, 6)),
    minutes=st.integers(1, 20),
    format=st.sampled_from(["write", "call", "lunch", "coffee"]),
)
budgets = st.builds(
    Budget,
    minutes=st.integers(0, 40),
    people=st.integers(0, 6),
    quiet_day=st.one_of(st.none(), st.none(), st.integers(0, 6)),
    habits=st.lists(habits, max_size=2).map(tuple),
    ways=st.builds(
        lambda modes: ways(resolve(modes, {}, {})), st.lists(st.sampled_from(MODES), max_size=3, unique=True)
    ),
)


def decided(made: Plan, verdict: str, which: int) -> Decision:
    line = made.lines[which % len(made.lines)]
    later = TODAY + timedelta(days=5)
    return Decision(line.key, line.person, verdict, TODAY, until=later, minutes=line.minutes)  # type: ignore[arg-type]


@given(situations, budgets)
@settings(max_examples=200, deadline=None)
def test_the_plan_keeps_to_its_budget_and_to_one_line_a_person(situation: Situation, budget: Budget) -> None:
    made = plan(situation, budget, [], TODAY)
    alone = len(made.lines) == 1 and made.lines[0].kind == "promise"
    assert made.spent == sum(line.minutes for line in made.lines)
    assert alone or made.spent <= budget.minutes
    assert len({line.person for line in made.lines}) == len(made.lines)
    assert sum(line.kind in CHOSEN for line in made.lines) <= budget.people
    assert sum(line.kind == "weak" for line in made.lines) <= weak_places(budget, TODAY)
    assert sum(line.offer is not None for line in made.lines) <= 1
    for habit in budget.habits:
        hooked = [line.minutes for line in made.lines if line.habit == habit]
        assert sum(hooked) <= habit.minutes * budget.habits.count(habit)


@given(situations, budgets, st.integers(0, 9))
@settings(max_examples=100, deadline=None)
def test_the_order_of_what_is_given_changes_nothing(situation: Situation, budget: Budget, seed: int) -> None:
    shuffled = {
        name: tuple(random.Random(seed).sample(values, len(values)))  # noqa: S311
        for name in ("ties", "promises", "replies", "events", "birthdays")
        if (values := getattr(situation, name))
    }
    assert plan(replace(situation, **shuffled), budget, [], TODAY) == plan(situation, budget, [], TODAY)  # type: ignore[arg-type]


@given(situations, budgets, st.sampled_from(["snooze", "skip", "never"]), st.integers(0, 9))
@settings(max_examples=200, deadline=None)
def test_what_was_set_aside_stays_away(
    situation: Situation, budget: Budget, verdict: str, which: int
) -> None:
    made = plan(situation, budget, [], TODAY)
    if not made.lines:
        return
    decision = decided(made, verdict, which)
    for day in (TODAY, TODAY + timedelta(days=4)):
        after = plan(situation, budget, [decision], day)
        keys = {key for line in after.lines for key in (line.key, *(other.key for other in line.also))}
        assert decision.key not in keys
        if verdict == "never":
            assert decision.person not in {line.person for line in after.lines}


@given(situations, budgets, st.integers(0, 9))
@settings(max_examples=300, deadline=None)
def test_a_line_done_in_the_morning_leaves_the_others_in_place(
    situation: Situation, budget: Budget, which: int
) -> None:
    made = plan(situation, budget, [], TODAY)
    if not made.lines:
        return
    decision = decided(made, "done", which)
    still_owed = {other.key for line in made.lines for other in line.also if line.key == decision.key}
    if any(key.startswith(("promise", "reply")) for key in still_owed):
        return
    after = plan(situation, budget, [decision], TODAY)
    left = [line for line in made.lines if line.key != decision.key]
    assert [_bare(line) for line in after.lines] == [_bare(line) for line in left]


def _bare(line: Line) -> Line:
    """A line without what it hooks onto: minutes that are free again take up others."""
    return replace(line, offer=None, habit=None)


@given(situations)
@settings(max_examples=100, deadline=None)
def test_nobody_who_stays_silent_is_given_a_sign(situation: Situation) -> None:
    silent = tuple(replace(one, unanswered=4, last_out=ago(30)) for one in situation.ties)
    made = plan(replace(situation, ties=silent), Budget(minutes=60, people=9), [], TODAY)
    assert not [line for line in made.lines if line.kind in GENTLE]


def test_a_reply_done_calls_up_no_second_weak_tie() -> None:
    ties = tuple(Tie(person, circle="weak", known_since=ago(365)) for person in ("p1", "p4"))
    promises = (PromiseDue("1", "p4", "x", ago(7), None, 1),)
    situation = Situation(ties=ties, promises=promises, replies=(ReplyOwed("0", "p0", ago(0), subject=""),))
    made = plan(situation, Budget(minutes=5, people=0), [], TODAY)
    decision = decided(made, "done", 1)
    assert decision.key == "reply:p0:0"
    assert plan(situation, Budget(minutes=5, people=0), [decision], TODAY).lines == made.lines[:1]
