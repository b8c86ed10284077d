"""The day's plan: what giving and asking have due."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from entregent.core.modes import Ways
from entregent.core.planning import Budget, Decision, Duty, DutyKind, PromiseDue, Reason, ReplyOwed, Situation
from tests.core.planned import TODAY, ago, done, lines, shown, tie


def duty(kind: DutyKind, person: str, **more: Any) -> Duty:
    """One that has come today."""
    reason = Reason("thanks_due", {"what": "the jury"})
    return Duty(kind, person, "row1", "H7", reason, TODAY, "thanks")._replace(**more)


def test_requests_and_thanks_come_with_what_is_owed_and_the_rest_after() -> None:
    situation = Situation(
        promises=(PromiseDue("p1", "ana", "the link", ago(9), ago(1)),),
        replies=(ReplyOwed("r1", "bo", ago(2)),),
        duties=(duty("step", "cy"), duty("thanks", "di"), duty("request", "ed")),
    )
    kinds = [kind for kind, _person in shown(situation, Budget(minutes=60))]
    assert kinds[0] == "promise"
    assert set(kinds[1:4]) == {"reply", "thanks", "request"}
    assert kinds[4] == "step"


def test_a_duty_waits_for_its_day() -> None:
    tomorrow = duty("loop", "ana", due=TODAY + timedelta(days=1))
    assert shown(Situation(duties=(tomorrow,))) == []


def test_its_line_tells_what_it_is_for_and_keeps_its_key_when_done() -> None:
    (line,) = lines(Situation(duties=(duty("loop", "ana", minutes=7),)))
    assert (line.key, line.purpose, line.minutes, line.practice) == ("loop:ana:row1", "thanks", 7, "H7")
    assert lines(Situation(duties=(duty("loop", "ana"),)), None, done(line)) == []


@pytest.mark.parametrize("kind", ["news", "chance"])
def test_whoever_does_not_answer_is_left_in_peace(kind: DutyKind) -> None:
    silent = tie("ana", unanswered=4, last_out=ago(30))
    assert shown(Situation(ties=(silent,), duties=(duty(kind, "ana"),))) == []
    assert shown(Situation(ties=(silent,), duties=(duty("step", "ana"),))) == [("step", "ana")]


def test_a_chance_to_give_counts_among_the_people_of_the_week() -> None:
    situation = Situation(duties=(duty("chance", "ana"), duty("chance", "bo"), duty("news", "cy")))
    kinds = [kind for kind, _person in shown(situation, Budget(minutes=60, people=1))]
    assert sorted(kinds) == ["chance", "news"]


def test_whoever_gives_first_sees_chances_before_news() -> None:
    situation = Situation(duties=(duty("chance", "ana"), duty("news", "bo", minutes=5)))
    usual = [kind for kind, _person in shown(situation)]
    giving = Budget(ways=replace(Ways(), congratulations="first"))
    assert usual == ["news", "chance"]
    assert [kind for kind, _person in shown(situation, giving)] == ["chance", "news"]


def test_what_is_worth_more_comes_first() -> None:
    good, plain = duty("loop", "ana", worth=1.5, id="good"), duty("loop", "bo", id="plain")
    assert [person for _kind, person in shown(Situation(duties=(plain, good)))] == ["ana", "bo"]


def test_what_has_come_is_said_before_the_first_step_with_the_same_person() -> None:
    close = tie("ana", circle="close", exchanges=12, last_exchange=ago(200), last_out=ago(200))
    new = Situation(ties=(close,), newcomer=True)
    assert [line.kind for line in lines(new)] == ["first_step"]
    (line,) = lines(replace(new, duties=(duty("step", "ana"),)))
    assert (line.kind, [other.kind for other in line.also]) == ("step", ["first_step"])


def test_what_was_put_off_stays_away_until_its_day_whichever_time_it_comes_up() -> None:
    again = Situation(duties=(duty("step", "ana", id="ask:row1:remind:3"),))
    (line,) = lines(again)
    key = line.key.removesuffix("3") + "2"
    put_off = Decision(key, "ana", "snooze", ago(40), TODAY + timedelta(days=1))
    assert lines(again, None, put_off) == []
    assert lines(again, None, replace(put_off, until=TODAY)) != []
    assert lines(again, None, Decision(key, "ana", "skip", ago(40))) != []
    first = Decision(f"{line.key[:-2]}", "ana", "snooze", ago(40), TODAY + timedelta(days=1))
    assert lines(again, None, first) == []
