"""Ways to try every event at every stage of a machine, and any sequence of events."""

from datetime import date, timedelta

from hypothesis import strategies as st

from entregent.core.moves import SELDOM, Machine, Move, Refusal, State

START = date(2026, 1, 5)
CODES = {"unknown_stage", "unknown_event", "closed", "already", "not_yet", "passed"}


def table(machine: Machine) -> dict[str, str]:
    """Stage by stage, where every event leads that is possible from there, or "-" and the refusal’s code."""
    lines = {}
    for stage in machine.stages:
        state = State(stage)
        found = {event: machine.move(state, event) for event in machine.events}
        lines[stage] = " ".join(
            f"{event}:{one.stage}" for event, one in found.items() if not isinstance(one, Refusal)
        )
    return lines


def refusals(machine: Machine, stage: str) -> dict[str, str]:
    """The code of each refusal at a stage."""
    found = {event: machine.move(State(stage), event) for event in machine.events}
    return {event: one.code for event, one in found.items() if isinstance(one, Refusal)}


def walks(machine: Machine) -> st.SearchStrategy[list[str]]:
    """Any sequence of events, some of them unheard of."""
    return st.lists(st.sampled_from([*machine.events, "fly"]), max_size=14)


def walk(machine: Machine, events: list[str]) -> State:
    """Goes through the events, and holds at each step what holds of every machine."""
    state = machine.beginning()
    for event in events:
        found = machine.move(state, event)
        if isinstance(found, Refusal):
            assert found.code in CODES
            assert (found.stage, found.event) == (state.stage, event)
            assert event not in machine.possible(state)
            continue
        assert event in machine.possible(state)
        again = machine.move(found, event)
        assert isinstance(again, Refusal) or again.stage != state.stage or again == found
        state = found
    assert state.stage in machine.stages
    return state


def dated(events: list[str], every: int = 9) -> list[Move]:
    """The events, so many days apart."""
    return [Move(event, START + timedelta(every * place)) for place, event in enumerate(events)]


def quiet_in_the_end(machine: Machine, events: list[str]) -> None:
    """Others are waited for in peace: years later only what is the user’s own turn is brought up at all."""
    later = START + timedelta(3_000)
    staying = {duty.code for duty in machine.duties if duty.lasts}
    assert {one.code for one in machine.due(dated(events), later, since=START) if one.raised} <= staying


def never_silent(machine: Machine, events: list[str]) -> None:
    """What is the user’s own turn and not done comes up again within days, all through two years; calmly."""
    staying = {duty.code for duty in machine.duties if duty.lasts}
    days = [START + timedelta(day) for day in range(130, 860)]
    found = [machine.due(dated(events), day, since=START) for day in days]
    for code in staying & {one.code for many in found for one in many}:
        turns = [one.raised for many in found for one in many if one.code == code]
        assert all(any(turns[at : at + SELDOM]) for at in range(len(turns) - SELDOM + 1))
        assert sum(turns[-360:]) <= 80 or len(turns) < 600
