"""Loops: what became of advice, told or let go; nothing twice, nothing after the end, all taken back."""

import datetime as dt

import pytest

from entregent.core.loops import to_tell
from entregent.records import undo_effects
from entregent.records.giving import loops
from entregent.records.models import Favour, News, Owner, Person
from entregent.records.queries import favours as queries
from entregent.records.refused import Gone

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def advice(owner: Owner) -> Favour:
    person = Person.objects.create(owner=owner, name="Awa Diop")
    return Favour.objects.create(
        owner=owner, person=person, given=False, kind="advice", what="breathe", on=DAY
    )


def stage(favour: Favour) -> str:
    favour.refresh_from_db()
    return loops.loop_of(favour).stage


def test_a_loop_goes_to_its_end(owner: Owner, advice: Favour) -> None:
    for event, after in (("use", "used"), ("come", "known"), ("tell", "told")):
        loops.move(owner, advice, event, DAY + dt.timedelta(9), "it went well")
        assert stage(advice) == after
    assert (advice.used, advice.outcome) == ("it went well", "it went well")
    assert list(queries.loops(owner)) == []
    assert list(queries.closed_loops(owner)) == [advice]


def test_a_second_click_says_nothing_more(owner: Owner, advice: Favour) -> None:
    assert loops.move(owner, advice, "tell", DAY) is not None
    assert loops.move(owner, advice, "tell", DAY) is None


def test_better_words_may_be_found(owner: Owner, advice: Favour) -> None:
    loops.move(owner, advice, "come", DAY, "well")
    loops.move(owner, advice, "come", DAY + dt.timedelta(3), "very well")
    advice.refresh_from_db()
    assert (advice.outcome, advice.outcome_on) == ("very well", DAY)


@pytest.mark.parametrize("event", ["use", "come", "let_go"])
def test_nothing_comes_after_the_end(owner: Owner, advice: Favour, event: str) -> None:
    loops.move(owner, advice, "tell", DAY)
    with pytest.raises(loops.NotPossible):
        loops.move(owner, advice, event, DAY, "words")


def test_what_was_given_and_what_opens_nothing_is_no_loop(owner: Owner, advice: Favour) -> None:
    given = Favour.objects.create(owner=owner, person=advice.person, kind="advice", what="x", on=DAY)
    gift = Favour.objects.create(
        owner=owner, person=advice.person, given=False, kind="gift", what="x", on=DAY
    )
    for one in (given, gift):
        with pytest.raises(loops.NotPossible):
            loops.move(owner, one, "tell", DAY)
    assert list(queries.loops(owner)) == [advice]


def test_every_move_is_taken_back(owner: Owner, advice: Favour) -> None:
    for event in loops.EVENTS:
        act = loops.move(owner, advice, event, DAY, "words")
        assert act is not None
        undo_effects.take_back(owner, act.pk)
        assert stage(advice) == "open"
        assert (advice.used, advice.outcome) == ("", "")


def test_a_closed_loop_is_opened_again(owner: Owner, advice: Favour) -> None:
    assert loops.open_again(owner, advice) is None
    loops.move(owner, advice, "let_go", DAY)
    assert loops.open_again(owner, advice) is not None
    assert stage(advice) == "open"


def test_nothing_happens_before_the_favour_itself(owner: Owner, advice: Favour) -> None:
    loops.move(owner, advice, "tell", DAY - dt.timedelta(30))
    advice.refresh_from_db()
    assert advice.told_on == DAY


def test_news_of_the_last_days_is_good_news(owner: Owner) -> None:
    assert not loops.good_news(owner, DAY)
    News.objects.create(owner=owner, text="I have the post", on=DAY - dt.timedelta(3))
    assert loops.good_news(owner, DAY)
    assert not loops.good_news(owner, DAY + dt.timedelta(60))


def test_loops_of_another_are_not_seen(owner: Owner, stranger: Owner, advice: Favour) -> None:
    assert list(queries.loops(stranger)) == []
    with pytest.raises(Gone):
        loops.move(stranger, advice, "tell", DAY)


@pytest.mark.parametrize("good_news", [False, True])
def test_the_database_orders_them_as_core_does(owner: Owner, advice: Favour, good_news: bool) -> None:
    def day(number: int) -> dt.date:
        return DAY + dt.timedelta(number)

    for number in range(12):
        Favour.objects.create(
            owner=owner, person=advice.person, given=False, kind="advice", what="x", on=day(-number * 3 % 7),
            used_on=day(number % 5 + 10) if number % 3 else None,
            outcome="x" if number % 4 == 0 else "", outcome_on=day(number + 20) if number % 8 == 0 else None,
        )  # fmt: skip
    found = list(queries.to_tell(owner, good_news=good_news))
    ordered = to_tell(map(loops.loop_of, found), good_news=good_news)
    assert [str(one.pk) for one in found] == [one.id for one in ordered]
    assert len(found) == 13
