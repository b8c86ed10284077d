"""An ask goes from the thought to the favour returned, and no impossible move passes."""

from datetime import date, timedelta

from hypothesis import given

from entregent.core.asking.asks import ASK, rest
from entregent.core.moves import Move, Refusal, State
from tests.core.machines import START, dated, never_silent, quiet_in_the_end, refusals, table, walk, walks

ANSWERS = "agree:yes decline:no postpone:postponed help:helped"
SETTLED = (("thank", "let_go_thanks"), ("tell", "let_go_result"), ("return", "let_go_favour"))


def test_every_event_at_every_stage() -> None:
    assert table(ASK) == {
        "considered": "ask:asked drop:dropped",
        "asked": f"drop:dropped {ANSWERS} lapse:silent remind:asked",
        "postponed": f"ask:asked drop:dropped {ANSWERS} lapse:silent",
        "silent": f"drop:dropped {ANSWERS}",
        "yes": "drop:dropped decline:no help:helped",
        "helped": "thank:helped let_go_thanks:helped tell:helped let_go_result:helped return:helped "
        "let_go_favour:helped",
        "done": "",
        "no": "",
        "dropped": "",
    }


def test_every_refusal_has_its_reason() -> None:
    later = dict.fromkeys(
        ("agree", "decline", "postpone", "help", "lapse", "remind", "thank", "let_go_thanks", "tell",
         "let_go_result", "return", "let_go_favour"), "not_yet",
    )  # fmt: skip
    assert refusals(ASK, "considered") == later
    assert refusals(ASK, "no") == dict.fromkeys(ASK.events, "closed") | {"decline": "already"}
    assert refusals(ASK, "dropped") == dict.fromkeys(ASK.events, "closed") | {"drop": "already"}
    assert refusals(ASK, "helped") == {
        "ask": "passed", "drop": "passed", "agree": "passed", "decline": "passed", "postpone": "passed",
        "help": "already", "lapse": "passed", "remind": "passed",
    }  # fmt: skip
    assert refusals(ASK, "asked")["ask"] == "already"
    assert refusals(ASK, "yes")["thank"] == "not_yet"


def test_it_is_done_once_thanked_told_and_returned_or_let_go_in_any_order() -> None:
    helped = ["ask", "agree", "help"]
    ways = ("thank tell return", "return let_go_result thank", "tell let_go_thanks let_go_favour")
    for way in map(str.split, ways):
        state = walk(ASK, helped)
        for event in way:
            assert state.stage == "helped"
            found = ASK.move(state, event)
            assert isinstance(found, State)
            state = found
        assert state == State("done", frozenset(way))


def test_what_is_due_comes_at_the_pace_of_people() -> None:
    made = dated(["ask"])
    assert ASK.due(made, START + timedelta(13)) == ()
    assert [one.event for one in ASK.due(made, START + timedelta(14))] == ["remind"]
    reminded = [*made, Move("remind", START + timedelta(14))]
    assert ASK.due(reminded, START + timedelta(20)) == ()
    assert [one.event for one in ASK.due(reminded, START + timedelta(45))] == ["lapse"]
    helped = [Move("ask", START), Move("help", START)]
    codes = {days: [one.code for one in ASK.due(helped, START + timedelta(days))] for days in (0, 21, 60)}
    assert codes == {
        0: ["thank"],
        21: ["thank", "tell_result"],
        60: ["thank", "tell_result", "return_favour"],
    }
    assert ASK.due([*made, Move("decline", START)], START + timedelta(400)) == ()


def test_an_ask_put_off_comes_back_on_its_day() -> None:
    made = [Move("ask", START), Move("postpone", START, until=START + timedelta(50))]
    assert ASK.due(made, START + timedelta(49)) == ()
    assert [one.code for one in ASK.due(made, START + timedelta(50))] == ["ask_again"]


def test_a_no_rests_the_topic_longer_each_time() -> None:
    first, second = date(2026, 1, 31), date(2026, 9, 1)
    assert rest(first) == date(2026, 7, 31)
    assert rest(second, [first]) == date(2027, 9, 1)
    assert rest(date(2028, 1, 1), [first, second]) == date.max


@given(walks(ASK))
def test_no_sequence_of_events_leads_astray(events: list[str]) -> None:
    state = walk(ASK, events)
    settled = [[one for one in pair if one in state.settled] for pair in SETTLED]
    assert all(len(ways) <= 1 for ways in settled)
    assert (state.stage == "done") == all(settled)
    assert ASK.replay(dated(events))[0] == state


@given(walks(ASK))
def test_reminders_end(events: list[str]) -> None:
    quiet_in_the_end(ASK, events)
    never_silent(ASK, events)


@given(walks(ASK))
def test_a_double_click_changes_nothing(events: list[str]) -> None:
    once, twice = State("considered"), State("considered")
    for event in events:
        moved = ASK.move(once, event)
        once = once if isinstance(moved, Refusal) else moved
        for _click in range(2):
            moved = ASK.move(twice, event)
            twice = twice if isinstance(moved, Refusal) else moved
        assert once == twice
