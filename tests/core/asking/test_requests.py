"""A request that came in is answered within days: yes, no, or by somebody better placed."""

from datetime import date, timedelta

from hypothesis import given

from entregent.core.asking.requests import REQUEST, answer_by
from entregent.core.moves import Move
from tests.core.machines import START, dated, never_silent, quiet_in_the_end, refusals, table, walk, walks


def test_every_event_at_every_stage() -> None:
    assert table(REQUEST) == {
        "open": "accept:yes decline:no pass_on:passed_on help:done withdraw:withdrawn",
        "yes": "decline:no pass_on:passed_on help:done withdraw:withdrawn",
        "passed_on": "accept:yes help:done withdraw:withdrawn close:closed",
        "done": "",
        "no": "",
        "closed": "",
        "withdrawn": "",
    }


def test_every_refusal_has_its_reason() -> None:
    assert refusals(REQUEST, "open") == {"close": "not_yet"}
    assert refusals(REQUEST, "yes") == {"accept": "already", "close": "not_yet"}
    assert refusals(REQUEST, "passed_on") == {"decline": "not_yet", "pass_on": "already"}
    for stage, event in (("done", "help"), ("no", "decline"), ("closed", "close"), ("withdrawn", "withdraw")):
        assert refusals(REQUEST, stage) == dict.fromkeys(REQUEST.events, "closed") | {event: "already"}


def test_an_answer_is_due_within_days() -> None:
    assert answer_by(date(2026, 2, 27)) == date(2026, 3, 2)
    assert REQUEST.due([], START + timedelta(2), since=START) == ()
    assert [one.code for one in REQUEST.due([], START + timedelta(3), since=START)] == ["answer"]
    said = [Move("accept", START)]
    assert [one.code for one in REQUEST.due(said, START + timedelta(7), since=START)] == ["help"]
    assert REQUEST.due([*said, Move("help", START)], START + timedelta(70), since=START) == ()


@given(walks(REQUEST))
def test_no_sequence_of_events_leads_astray(events: list[str]) -> None:
    assert REQUEST.replay(dated(events))[0] == walk(REQUEST, events)
    quiet_in_the_end(REQUEST, events)
    never_silent(REQUEST, events)
