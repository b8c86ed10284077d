"""The day's plan: what is owed, what has its day, and whose rhythm is due."""

from dataclasses import replace
from datetime import date, timedelta

from entregent.core.planning import (
    Birthday,
    Budget,
    Decision,
    LifeEvent,
    Meeting,
    PromiseDue,
    ReplyOwed,
    Situation,
    Told,
    nearest_birthday,
)
from tests.core.planned import TODAY, ago, done, lines, shown, tie


class TestWhatIsOwed:
    def test_promises_and_replies_come_before_everything(self) -> None:
        situation = Situation(
            ties=(tie("ana", circle="close", last_exchange=ago(80)),),
            promises=(PromiseDue("p1", "bo", "the link", ago(9), ago(1)),),
            replies=(ReplyOwed("r1", "cy", ago(2), "Lyon"),),
        )
        assert shown(situation) == [("promise", "bo"), ("reply", "cy"), ("rhythm", "ana")]
        first, second, _ = lines(situation)
        assert first.practice == "F11"
        assert first.reason.code == "promise_due"
        assert first.reason.values == {"what": "the link", "made": ago(9), "due": ago(1), "late": 1}
        assert second.practice == "D9"
        assert second.reason.values == {"received": ago(2), "days": 2, "subject": "Lyon"}

    def test_a_promise_waits_for_its_day_and_an_undated_one_for_a_week(self) -> None:
        tomorrow = PromiseDue("p1", "bo", "call", ago(3), TODAY + timedelta(days=1))
        fresh, old = PromiseDue("p2", "cy", "call", ago(6)), PromiseDue("p3", "di", "call", ago(7))
        assert shown(Situation(promises=(tomorrow, fresh, old))) == [("promise", "di")]

    def test_a_single_promise_stands_even_where_minutes_are_too_few(self) -> None:
        situation = Situation(
            promises=(PromiseDue("p1", "bo", "a", ago(9), TODAY), PromiseDue("p2", "cy", "b", ago(9), TODAY))
        )
        assert len(lines(situation, Budget(minutes=3))) == 1

    def test_two_promises_to_one_person_are_one_line_that_takes_the_time_of_both(self) -> None:
        situation = Situation(
            promises=(PromiseDue("p1", "bo", "a", ago(9), ago(1)), PromiseDue("p2", "bo", "b", ago(9), TODAY))
        )
        (only,) = lines(situation)
        assert only.minutes == 10
        assert [other.key for other in only.also] == ["promise:bo:p2"]
        first_done = Decision(only.key, "bo", "done", TODAY, minutes=5)
        assert [line.key for line in lines(situation, None, first_done)] == ["promise:bo:p2"]

    def test_a_reply_three_months_old_is_let_go(self) -> None:
        assert shown(Situation(replies=(ReplyOwed("r", "bo", ago(91)),))) == []


class TestDays:
    def test_a_birthday_shows_on_its_day_and_two_days_late(self) -> None:
        for offset, code in ((0, "birthday_today"), (1, "birthday_past"), (2, "birthday_past")):
            born = Birthday("bo", ago(offset).day, ago(offset).month, 1980)
            (line,) = lines(Situation(birthdays=(born,)))
            assert line.reason.code == code
            assert line.reason.values["turns"] == 46
        assert shown(Situation(birthdays=(Birthday("bo", ago(3).day, ago(3).month),))) == []

    def test_a_card_is_planned_ahead_by_the_days_it_travels(self) -> None:
        born = Birthday("bo", 23, 3, card_days=5)
        (line,) = lines(Situation(birthdays=(born,)))
        assert line.reason.code == "birthday_card"
        assert line.reason.values == {"on": date(2026, 3, 23), "days": 5, "turns": None}
        assert shown(Situation(birthdays=(born._replace(card_days=4),))) == []

    def test_29_february_is_kept_on_the_28th_of_a_common_year(self) -> None:
        born = Birthday("bo", 29, 2, 1988)
        assert nearest_birthday(born, date(2026, 3, 1)) == date(2026, 2, 28)
        assert nearest_birthday(born, date(2028, 3, 1)) == date(2028, 2, 29)

    def test_the_turn_of_the_year(self) -> None:
        assert nearest_birthday(Birthday("bo", 1, 1), date(2025, 12, 30)) == date(2026, 1, 1)
        assert nearest_birthday(Birthday("bo", 31, 12), date(2026, 1, 1)) == date(2025, 12, 31)

    def test_a_life_event_is_proposed_from_the_day_it_was_learnt(self) -> None:
        happened = LifeEvent("e1", "bo", "new_job", ago(300), "Hélix", seen=ago(3))
        (line,) = lines(Situation(events=(happened,)))
        assert (line.practice, line.reason.code) == ("F3", "life_event")
        assert line.reason.values == {"event": "new_job", "what": "Hélix", "on": ago(300), "days": 300}
        assert shown(Situation(events=(happened._replace(seen=ago(46)),))) == []

    def test_the_day_after_a_gathering_and_after_a_meeting_without_a_next_step(self) -> None:
        gathering = Meeting("m1", "bo", ago(1), "Salon du livre", gathering=True)
        lunch, agreed = Meeting("m2", "cy", ago(2)), Meeting("m3", "di", ago(2), next_step=True)
        same_day = Meeting("m4", "ed", TODAY)
        found = lines(Situation(meetings=(gathering, lunch, agreed, same_day)))
        assert [(line.person, line.practice) for line in found] == [("bo", "C8"), ("cy", "C6")]

    def test_what_they_told_comes_back_when_its_day_has_come(self) -> None:
        exam = Told("t1", "bo", "l’examen de sa fille", ago(1), ago(40))
        work = Told("t2", "cy", "the audit", ago(1), beyond_work=False)
        later = Told("t3", "di", "the move", TODAY + timedelta(days=1))
        found = lines(Situation(told=(exam, work, later)))
        assert [(line.person, line.practice) for line in found] == [("bo", "C15"), ("cy", "C5")]


class TestRhythms:
    def test_each_circle_has_its_rhythm(self) -> None:
        ties = (
            tie("close", circle="close", last_exchange=ago(42)),
            tie("early", circle="close", last_exchange=ago(41)),
            tie("wider", circle="wider", last_exchange=ago(120)),
            tie("own", circle="wider", last_exchange=ago(30), rhythm_days=30),
        )
        assert {person for _, person in shown(Situation(ties))} == {"close", "wider", "own"}

    def test_a_former_classmate_comes_up_twice_a_year(self) -> None:
        mate = tie("bo", groups=frozenset({"classmate"}), last_exchange=ago(180))
        (line,) = lines(Situation((mate,)))
        assert (line.kind, line.practice) == ("group", "F10")
        assert line.reason.values["group"] == "classmate"

    def test_a_tie_once_strong_sleeps_after_six_months_and_thrice_its_own_rhythm(self) -> None:
        old = tie("bo", was_strong=True, last_exchange=ago(200), exchanges=60)
        (line,) = lines(Situation((old,)))
        assert (line.kind, line.practice) == ("dormant", "F8")
        assert line.reason.values == {"last": ago(200), "days": 200, "exchanges": 60}
        assert shown(Situation((replace(old, usual_gap_days=70),))) == []

    def test_one_weak_tie_a_week(self) -> None:
        ties = tuple(tie(f"weak{n}", last_exchange=ago(400)) for n in range(8))
        (line,) = lines(Situation(ties))
        assert (line.kind, line.practice) == ("weak", "F13")
        assert shown(Situation(ties), None, done(line, on=ago(1))) == []
        assert len(shown(Situation(ties), None, done(line, on=ago(7)))) == 1

    def test_the_weak_tie_keeps_its_place_among_the_people_of_the_week(self) -> None:
        close = tuple(tie(f"c{n}", circle="close", last_exchange=ago(100)) for n in range(6))
        kinds = [kind for kind, _ in shown(Situation((*close, tie("far", last_exchange=ago(400)))))]
        assert kinds == ["rhythm", "rhythm", "weak"]

    def test_a_light_touch_when_minutes_are_few(self) -> None:
        ties = (tie("bo", circle="close", last_exchange=ago(100), online=True),)
        assert shown(Situation(ties), Budget(minutes=2)) == [("light", "bo")]
        assert shown(Situation(ties), Budget(minutes=4)) == [("rhythm", "bo")]

    def test_nobody_who_does_not_answer_is_pushed_again(self) -> None:
        silent = tie("bo", circle="close", last_exchange=ago(100), last_out=ago(100), unanswered=2)
        assert shown(Situation((silent,))) == []
        assert shown(Situation((replace(silent, unanswered=1),))) == [("rhythm", "bo")]
        assert shown(Situation((replace(silent, last_out=ago(270)),))) == [("rhythm", "bo")]
        assert shown(Situation((replace(silent, last_out=ago(270), unanswered=4),))) == []

    def test_an_answer_is_given_three_weeks(self) -> None:
        waiting = tie("bo", circle="close", last_exchange=ago(80), last_out=ago(20), unanswered=1)
        assert shown(Situation((waiting,))) == []
        assert shown(Situation((replace(waiting, last_out=ago(21)),))) == [("rhythm", "bo")]

    def test_those_who_answer_come_first(self) -> None:
        quiet = tie("a", circle="wider", last_exchange=ago(200), responsiveness=0.1, responsiveness_low=0.02)
        answering = replace(quiet, person="b", responsiveness=0.9, responsiveness_low=0.7)
        assert [person for _, person in shown(Situation((quiet, answering)))] == ["b", "a"]

    def test_a_missed_year_weighs_no_more_than_a_missed_turn(self) -> None:
        two_turns = tie("bo", circle="close", last_exchange=ago(84))
        ten_turns = replace(two_turns, last_exchange=ago(420))
        assert lines(Situation((two_turns,)))[0].benefit == lines(Situation((ten_turns,)))[0].benefit
