"""What introductions have due stands in the day at the pace of people, with its words, and moves them."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from entregent.core.moves import SELDOM
from entregent.records import ties
from entregent.records.introducing import dues
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.introductions import Said, Wish
from entregent.records.models import Introduction, Owner, Person
from entregent.records.today import decisions
from entregent.records.today.day import day
from entregent.records.undo_effects import take_back
from tests.records.introducing.conftest import TODAY, go, person

pytestmark = pytest.mark.django_db


def on(days: int) -> dt.date:
    return TODAY + dt.timedelta(days)


def raised(owner: Owner, days: int) -> list[tuple[str, str]]:
    """What is brought up so many days later: the reason and the purpose."""
    found = dues.provide(owner, on(days))
    return [(one.duty.reason.code.removeprefix("introduction_"), one.duty.purpose) for one in found]


def test_each_step_comes_up_in_its_time(owner: Owner, pair: Introduction) -> None:
    assert raised(owner, 0) == []
    go(owner, pair, "ask:first", on=on(1))
    assert raised(owner, 5) == []
    assert raised(owner, 12) == [("remind", "opt_in_reminder")]
    go(owner, pair, "agree:first", on=on(13))
    assert raised(owner, 13) == [("ask_other", "opt_in")]
    go(owner, pair, "ask:second", "agree:second", on=on(14))
    assert raised(owner, 15) == [("introduce", "introduction")]
    go(owner, pair, "introduce", on=on(16))
    assert raised(owner, 20) == []
    assert raised(owner, 38) == [("ask_whether_met", "met_yet")]
    go(owner, pair, "meet", on=on(40))
    assert raised(owner, 101) == [("ask_what_came", "what_came")]


def test_the_introducer_hears_of_each_step(owner: Owner, wished: Introduction) -> None:
    go(owner, wished, "ask", "agree", on=on(0))
    assert raised(owner, 1) == [("hand_over", "forwardable")]
    go(owner, wished, "hand_over", "pass_on", on=on(2))
    assert raised(owner, 3) == [("thank", "introducer_thanks")]
    go(owner, wished, "thank", "reach", on=on(4))
    assert raised(owner, 5) == [("say_in_touch", "introducer_in_touch")]
    go(owner, wished, "say_in_touch", "meet", on=on(6))
    assert raised(owner, 7) == [("say_met", "introducer_met")]


def test_done_in_the_letter_moves_it_and_is_taken_back(owner: Owner, awa: Person, pair: Introduction) -> None:
    go(owner, pair, "ask:second", "agree:second", on=on(0))
    ties.recompute(owner, on(1))
    (entry,) = [one for one in day(owner, on(1)).entries if one.line.kind == "step"]
    assert (entry.line.key, entry.purpose) == (
        f"step:{awa.pk}:introduction:{pair.pk}:ask:first",
        "opt_in",
    )
    assert "Léo Brun" in entry.draft.body
    assert "chantiers en Bretagne" in entry.draft.body
    act = decisions.done(owner, entry.line.key, on(1))
    pair.refresh_from_db()
    assert (pair.state, pair.first_side) == ("both_asked", "asked")
    assert act.undo
    take_back(owner, act.undo.pk)
    pair.refresh_from_db()
    assert (pair.state, pair.first_side) == ("one_asked", "unasked")


def test_a_question_how_it_went_moves_nothing(owner: Owner, awa: Person, pair: Introduction) -> None:
    go(owner, pair, "ask:first", "agree:first", "ask:second", "agree:second", "introduce", on=on(0))
    decisions.done(owner, f"step:{awa.pk}:introduction:{pair.pk}:ask_met", on(30))
    pair.refresh_from_db()
    assert pair.state == "introduced"


def test_a_chance_to_introduce_two_begins_with_the_first_asked(
    owner: Owner, awa: Person, leo: Person
) -> None:
    act = decisions.done(owner, f"chance:{awa.pk}:pair-{leo.pk}", on(0))
    row = Introduction.objects.get()
    assert (row.first, row.second, row.state, row.first_side) == (awa, leo, "one_asked", "asked")
    assert act.undo
    take_back(owner, act.undo.pk)
    assert not Introduction.objects.exists()


def test_a_chance_of_two_left_apart_begins_nothing(owner: Owner, awa: Person, pair: Introduction) -> None:
    verbs.move(owner, pair, "veto", on(0))
    decisions.done(owner, f"chance:{awa.pk}:pair-{pair.second_id}", on(1))
    assert Introduction.objects.count() == 1


@pytest.mark.parametrize("occasion", ["introduction:nothing:ask:first", "ask:x:y", "introduction:"])
def test_a_line_of_something_else_is_passed_over(owner: Owner, awa: Person, occasion: str) -> None:
    assert decisions.done(owner, f"step:{awa.pk}:{occasion}", on(0)).decision.verdict == "done"


def test_the_day_asks_the_same_however_many_there_are(owner: Owner, awa: Person) -> None:
    def counted() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert list(dues.provide(owner, on(12)))
        return len(asked)

    def begin(place: int) -> None:
        two = person(owner, f"A{place} B"), person(owner, f"C{place} D")
        row, _act = verbs.consider(owner, *two, ("", ""), TODAY, f"m{place}")
        verbs.move(owner, row, "ask", TODAY, Said("first"))
        wished, _act = verbs.wish(owner, awa, Wish(target=f"Mona {place}"), TODAY, f"w{place}")
        verbs.move(owner, wished, "ask", TODAY)
        verbs.move(owner, wished, "agree", on(10))

    begin(0)
    few = counted()
    for place in range(1, 5):
        begin(place)
    assert counted() == few


def test_two_who_both_said_yes_come_up_all_year_until_they_are_introduced(
    owner: Owner, pair: Introduction
) -> None:
    go(owner, pair, "ask:first", "agree:first", "ask:second", "agree:second", on=on(0))
    shown = [raised(owner, days) == [("introduce", "introduction")] for days in range(3, 17)]
    seldom = [[raised(owner, days + more) for more in range(SELDOM)] for days in (61, 150, 400, 900)]
    assert all(shown)
    assert all([("introduce", "introduction")] in found for found in seldom)
    go(owner, pair, "introduce", on=on(420))
    assert raised(owner, 425) == []


def test_somebody_who_waits_to_hear_comes_up_until_told(owner: Owner, pair: Introduction) -> None:
    go(owner, pair, "ask:first", "agree:first", "ask:second", "decline:second", on=on(0))
    found = [raised(owner, 300 + more) for more in range(SELDOM)]
    assert [one[0][0] for one in found if one] == ["tell_other"]
    go(owner, pair, "tell_other:first", on=on(305))
    assert [raised(owner, 306 + more) for more in range(SELDOM)] == [[]] * SELDOM
