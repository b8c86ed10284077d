"""Each effect of a mode changes the plan; and rest, habits and the week's invitation."""

from dataclasses import replace
from datetime import timedelta

from entregent.core.modes import Ways, resolve, ways
from entregent.core.planning import (
    Birthday,
    Budget,
    Decision,
    Habit,
    LifeEvent,
    Meeting,
    PromiseDue,
    ReplyOwed,
    Situation,
    plan,
)
from tests.core.planned import TODAY, ago, done, lines, shown, tie

NEXT_WEEK = TODAY + timedelta(days=7)
CLOSE = tie("close", circle="close", last_exchange=ago(43))
WIDER = tie("wider", circle="wider", last_exchange=ago(240))


def of(mode: str = "", **more: object) -> Budget:
    """The budget of somebody in that mode, with time enough."""
    return replace(Budget(60, ways=ways(resolve([mode], {}, {}))), **more)  # type: ignore[arg-type]


class TestEffects:
    def test_people_a_week(self) -> None:
        due = tuple(replace(CLOSE, person=f"c{number}") for number in range(9))

        def proposed(mode: str, own: int) -> int:
            held = {one.effect.code: one for one in resolve([mode], {}, {"people_a_week": own})}
            return len(lines(Situation(due), of(mode, people=int(held["people_a_week"].value))))

        assert [proposed(mode, 3) for mode in ("", "introvert", "junior")] == [3, 2, 4]
        assert proposed("introvert", 6) == 4

    def test_close_circle(self) -> None:
        near = replace(CLOSE, responsiveness=0.5, responsiveness_low=0.3)
        far = replace(WIDER, responsiveness=0.9, responsiveness_low=0.8)
        assert shown(Situation((near, far)), of())[0] == ("rhythm", "wider")
        assert shown(Situation((near, far)), of("introvert"))[0] == ("rhythm", "close")
        assert shown(Situation((near, far)), of("senior"))[0] == ("rhythm", "close")

    def test_peers(self) -> None:
        studied = replace(WIDER, person="studied", groups=frozenset({"classmate"}), last_exchange=ago(121))
        assert shown(Situation((studied, WIDER)), of())[0] == ("rhythm", "wider")
        assert shown(Situation((studied, WIDER)), of("junior"))[0] == ("group", "studied")

    def test_weak_ties(self) -> None:
        far = tuple(tie(f"far{n}", last_exchange=ago(400 + n)) for n in range(3))

        def count(mode: str, at: int) -> int:
            return len(plan(Situation(far), of(mode), [], TODAY + timedelta(days=7 * at)).lines)

        assert [count("", 0), count("", 1)] == [1, 1]
        assert [count("junior", 0), count("junior", 1)] == [2, 2]
        assert sorted([count("introvert", 0), count("introvert", 1)]) == [0, 1]
        assert count("introvert", 0) == count("introvert", 2)

    def test_two_weak_ties_done_on_two_days_are_all_of_the_week(self) -> None:
        far = tuple(tie(f"far{n}", last_exchange=ago(400 + n)) for n in range(4))
        first, second = lines(Situation(far), of("junior"))
        tomorrow = TODAY + timedelta(days=1)
        after = plan(Situation(far), of("junior"), [done(first)], tomorrow)
        assert [line.person for line in after.lines] == [second.person]
        assert plan(Situation(far), of("junior"), [done(first), done(second, tomorrow)], tomorrow).lines == ()

    def test_no_weak_ties_at_all(self) -> None:
        far = tie("far", last_exchange=ago(400))
        assert shown(Situation((far,)), Budget(ways=Ways(weak_ties=0))) == []

    def test_follow_up(self) -> None:
        met = Meeting("m", "met", ago(1))
        born = Birthday("born", TODAY.day, TODAY.month)
        there = Situation((tie("born", circle="close"),), meetings=(met,), birthdays=(born,))
        assert shown(there, of())[0] == ("birthday", "born")
        assert shown(there, of("junior"))[0] == ("follow_up", "met")

    def test_congratulations(self) -> None:
        there = Situation((CLOSE, tie("bo")), events=(LifeEvent("e", "bo", "award", ago(30)),))
        assert shown(there, of()) == [("rhythm", "close"), ("event", "bo")]
        assert shown(there, of("senior")) == [("event", "bo"), ("rhythm", "close")]

    def test_replies(self) -> None:
        waiting = (ReplyOwed("a", "friend", ago(2)), ReplyOwed("b", "stranger", ago(9)))
        there = Situation((tie("friend", circle="close"), tie("stranger")), replies=waiting)
        assert shown(there, of()) == [("reply", "friend"), ("reply", "stranger")]
        assert shown(there, of("senior")) == [("reply", "stranger"), ("reply", "friend")]

    def test_invitation(self) -> None:
        def offered(budget: Budget) -> str:
            offer = lines(Situation((CLOSE,)), budget)[0].offer
            return offer.format if offer else ""

        assert [offered(of(mode)) for mode in ("", "introvert", "junior")] == ["lunch", "coffee", "coffee"]
        assert offered(Budget(ways=Ways(invitation="call"))) == "call"
        assert offered(Budget(ways=Ways(invitation="none"))) == ""

    def test_rest_days(self) -> None:
        evening = Meeting("m", "met", ago(1), "the choir's party", gathering=True)
        there = Situation((CLOSE,), meetings=(evening,), replies=(ReplyOwed("r", "waits", ago(1)),))
        assert shown(there, of()) == [("reply", "waits"), ("follow_up", "met"), ("rhythm", "close")]
        assert shown(there, of("introvert")) == [("reply", "waits"), ("follow_up", "met")]
        assert plan(there, of("introvert"), [], TODAY).rest == "recovery"
        assert ("rhythm", "close") in shown(
            replace(there, meetings=(replace_day(evening, 2),)), of("introvert")
        )

    def test_a_talk_of_two_needs_no_rest(self) -> None:
        lunch = Meeting("m", "met", ago(1), gathering=False, meal=True)
        assert ("rhythm", "close") in shown(Situation((CLOSE,), meetings=(lunch,)), of("introvert"))

    def test_light_touches(self) -> None:
        posting = tuple(tie(f"p{n}", circle="wider", last_exchange=ago(90), online=True) for n in range(4))
        there = Situation((CLOSE, *posting))
        assert [kind for kind, _ in shown(there, of(minutes=8))] == ["rhythm", "light"]
        assert [kind for kind, _ in shown(there, of("introvert", minutes=8))] == ["rhythm", "light", "light"]
        assert [kind for kind, _ in shown(there, Budget(3))] == ["light"] * 3
        assert shown(there, Budget(3, ways=Ways(light_touches=0))) == []


def replace_day(met: Meeting, days: int) -> Meeting:
    """The same meeting, so many days ago."""
    return met._replace(on=ago(days))


class TestQuietDay:
    budget = Budget(60, quiet_day=TODAY.weekday())

    def test_nothing_is_proposed_and_all_of_it_waits(self) -> None:
        there = Situation((CLOSE,), replies=(ReplyOwed("r", "waits", ago(1)),))
        made = plan(there, self.budget, [], TODAY)
        assert (made.lines, made.rest, made.waiting) == ((), "quiet_day", 0)
        after = plan(there, self.budget, [], TODAY + timedelta(days=1))
        assert [line.kind for line in after.lines] == ["reply", "rhythm"]

    def test_what_was_promised_for_that_very_day_is_said(self) -> None:
        today = PromiseDue("a", "bo", "the article", ago(9), TODAY)
        late = PromiseDue("b", "cy", "the address", ago(9), ago(1))
        undated = PromiseDue("c", "di", "the book", ago(7))
        assert shown(Situation(promises=(today, late, undated)), self.budget) == [("promise", "bo")]

    def test_nobody_new_walks_a_first_step_on_it(self) -> None:
        assert shown(Situation((replace(CLOSE, pinned=True),), newcomer=True), self.budget) == []

    def test_another_day_is_like_any(self) -> None:
        other = Budget(60, quiet_day=(TODAY.weekday() + 1) % 7)
        assert shown(Situation((CLOSE,)), other) == [("rhythm", "close")]


class TestHabits:
    train = Habit("In the train home", TODAY.weekday(), 5)

    def hooks(self, situation: Situation, *habits: Habit) -> list[tuple[str, str]]:
        found = lines(situation, Budget(60, habits=habits))
        return [(line.person, line.habit.text if line.habit else "") for line in found]

    def test_lines_go_into_a_habit_of_the_day_until_its_minutes_are_used(self) -> None:
        there = Situation((CLOSE, WIDER))
        assert self.hooks(there, self.train) == [("close", self.train.text), ("wider", "")]
        twice = self.train._replace(minutes=8)
        assert self.hooks(there, twice) == [("close", twice.text), ("wider", twice.text)]

    def test_a_habit_of_another_day_takes_none(self) -> None:
        other = self.train._replace(day=(TODAY.weekday() + 1) % 7)
        assert self.hooks(Situation((CLOSE,)), other) == [("close", "")]
        assert self.hooks(Situation((CLOSE,)), self.train._replace(day=None)) == [("close", self.train.text)]

    def test_a_walk_is_for_calling_those_who_are_near_and_have_a_number(self) -> None:
        walk = Habit("On the walk home", None, 20, "call")
        known = replace(WIDER, callable=True)
        owed = ReplyOwed("r", "waits", ago(1))
        asked = self.hooks(Situation((CLOSE, known), replies=(owed,)), walk)
        assert asked == [("waits", ""), ("close", ""), ("wider", walk.text)]

    def test_a_lunch_of_ones_own_is_for_the_weeks_invitation(self) -> None:
        lunch = Habit("Tuesday lunch", 1, 60, "lunch")
        line = lines(Situation((CLOSE,)), Budget(habits=(lunch,), ways=Ways(invitation="coffee")))[0]
        assert line.offer is not None
        assert (line.offer.format, line.offer.habit) == ("lunch", lunch)
        assert line.offer.on == TODAY + timedelta(days=6)  # a Wednesday's next Tuesday
        assert line.habit is None

    def test_nobody_is_invited_for_the_same_day(self) -> None:
        lunch = Habit("Lunch", TODAY.weekday(), 60, "lunch")
        offer = lines(Situation((CLOSE,)), Budget(habits=(lunch,)))[0].offer
        assert offer is not None
        assert offer.on == NEXT_WEEK


class TestInvitation:
    def offers(self, situation: Situation, *decisions: Decision) -> list[str]:
        return [line.person for line in lines(situation, Budget(60), *decisions) if line.offer]

    def test_one_a_week_to_whom_one_is_near(self) -> None:
        far = tie("far", last_exchange=ago(400))
        assert self.offers(Situation((CLOSE, WIDER, far))) == ["close"]
        assert self.offers(Situation((far,))) == []

    def test_none_in_a_week_that_had_its_lunch(self) -> None:
        lunch = Meeting("m", "other", ago(1), next_step=True, meal=True)
        assert self.offers(Situation((CLOSE,), meetings=(lunch,))) == []
        assert self.offers(Situation((CLOSE,), meetings=(replace_day(lunch, 3),))) == ["close"]

    def test_none_once_such_a_line_is_done(self) -> None:
        first = lines(Situation((CLOSE, WIDER)))[0]
        assert self.offers(Situation((CLOSE, WIDER)), done(first)) == []
        assert self.offers(Situation((CLOSE, WIDER)), done(first, ago(7))) != []
