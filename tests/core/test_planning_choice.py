"""The day's plan: the first step, what fits the budget, and what the user's decisions leave."""

from dataclasses import replace
from datetime import timedelta

import pytest

from entregent.core.planning import (
    Birthday,
    Budget,
    Decision,
    ReplyOwed,
    Situation,
    plan,
)
from tests.core.planned import TODAY, ago, done, lines, shown, tie


class TestFirstStep:
    ties = (
        tie("silent", last_exchange=None, exchanges=0, known_since=ago(900)),
        tie("shared", last_exchange=None, exchanges=0, shared=1, shared_best="Atelier Nord"),
        tie("talked", exchanges=40, last_exchange=ago(300)),
        tie("close", circle="close", pinned=True, last_exchange=ago(90)),
        tie("also", exchanges=3, last_exchange=ago(900)),
    )

    def test_three_people_with_the_best_evidence_and_nothing_else(self) -> None:
        found = lines(Situation(self.ties, newcomer=True))
        assert [line.person for line in found] == ["close", "talked", "also"]
        assert {line.practice for line in found} == {"P6"}
        assert [line.reason.code for line in found[:2]] == ["first_step_close", "first_step_messages"]

    def test_who_waits_for_an_answer_comes_before_the_first_steps(self) -> None:
        found = lines(Situation(self.ties, replies=(ReplyOwed("r", "waits", ago(4)),), newcomer=True))
        assert [line.kind for line in found] == ["reply", "first_step", "first_step"]

    def test_nobody_is_proposed_to_whom_one_has_just_spoken(self) -> None:
        met = replace(self.ties[3], last_exchange=ago(2))
        assert "close" not in [line.person for line in lines(Situation((*self.ties[:3], met), newcomer=True))]

    def test_fresher_words_come_before_more_words_of_long_ago(self) -> None:
        old = tie("old", exchanges=200, last_exchange=ago(365 * 13))
        fresh = tie("fresh", exchanges=20, last_exchange=ago(200))
        found = lines(Situation((old, fresh), newcomer=True))
        assert [line.person for line in found] == ["fresh", "old"]

    def test_what_was_done_is_not_replaced(self) -> None:
        situation = Situation(self.ties, newcomer=True)
        first, *rest = lines(situation)
        assert lines(situation, None, done(first)) == rest

    def test_after_three_the_usual_plan_begins(self) -> None:
        situation = Situation((*self.ties, tie("due", circle="close", last_exchange=ago(90))), newcomer=True)
        steps = [Decision(f"first_step:p{n}:first", f"p{n}", "done", ago(8)) for n in range(3)]
        assert ("rhythm", "due") in shown(situation, None, *steps)

    def test_with_nobody_to_begin_with_the_rest_is_shown(self) -> None:
        silent = tie("silent", last_exchange=None, exchanges=0, known_since=ago(900))
        assert shown(Situation((silent,), newcomer=True)) == [("weak", "silent")]


class TestBudget:
    def test_people_of_the_week_count_those_done_and_those_written(self) -> None:
        ties = tuple(tie(f"c{n}", circle="close", last_exchange=ago(100)) for n in range(6))
        before = Decision("rhythm:x:2026-03-01", "x", "done", ago(1))
        assert len(lines(Situation(ties), Budget(minutes=60))) == 3
        assert len(lines(Situation(ties), Budget(minutes=60), before)) == 2
        assert len(lines(Situation(ties), Budget(minutes=60, written=frozenset({"x", "y"})), before)) == 1

    def test_what_finds_no_room_is_counted(self) -> None:
        replies = tuple(ReplyOwed(f"r{n}", f"p{n}", ago(1)) for n in range(5))
        made = plan(Situation(replies=replies), Budget(minutes=9), [], TODAY)
        assert (len(made.lines), made.spent, made.waiting, made.people_left) == (2, 8, 3, 3)

    def test_a_negative_budget_is_refused(self) -> None:
        with pytest.raises(ValueError, match="negative"):
            plan(Situation(), Budget(minutes=-1), [], TODAY)


class TestDecisions:
    situation = Situation(
        ties=(tie("bo", circle="close", last_exchange=ago(100)),),
        birthdays=(Birthday("bo", TODAY.day, TODAY.month),),
    )

    def test_reasons_of_one_person_are_one_line(self) -> None:
        (line,) = lines(self.situation)
        assert line.kind == "birthday"
        assert [other.kind for other in line.also] == ["rhythm"]

    def test_a_snoozed_line_comes_back_on_its_day(self) -> None:
        key = lines(replace(self.situation, birthdays=()))[0].key
        snoozed = Decision(key, "bo", "snooze", ago(3), until=TODAY)
        assert shown(self.situation, None, snoozed) == [("birthday", "bo")]
        later = replace(snoozed, until=TODAY + timedelta(days=1))
        (line,) = lines(self.situation, None, later)
        assert line.also == ()

    def test_a_skipped_line_is_not_replaced_by_another_about_the_person(self) -> None:
        skipped = Decision(lines(self.situation)[0].key, "bo", "skip", TODAY)
        assert shown(self.situation, None, skipped) == []

    def test_news_put_aside_keeps_no_other_sign_away(self) -> None:
        bo = Decision("news:bo:1", "bo", "skip", ago(3))
        assert shown(self.situation, None, bo) == shown(self.situation, None)
        assert shown(self.situation, None, bo) != []

    def test_a_skipped_turn_gives_way_to_the_next(self) -> None:
        bo = Situation((tie("bo", circle="close", last_exchange=ago(83)),))
        skipped = Decision(lines(bo)[0].key, "bo", "skip", ago(31))
        assert shown(bo, None, skipped) == []
        next_turn = plan(bo, Budget(), [skipped], TODAY + timedelta(days=1))
        assert [line.person for line in next_turn.lines] == ["bo"]

    def test_never_hides_the_person(self) -> None:
        never = Decision(lines(self.situation)[0].key, "bo", "never", ago(500))
        assert shown(self.situation, None, never) == []
