"""Two tabs on one introduction, ask, request, loop or promise: never two of anything, one clear answer."""

import datetime as dt
from collections.abc import Callable

import pytest

from entregent.records import undo_effects
from entregent.records.asking import asks, requests
from entregent.records.asking.scenario import Wanted
from entregent.records.giving import loops
from entregent.records.introducing import introductions
from entregent.records.models import (
    Ask,
    Decision,
    Exchange,
    Favour,
    Introduction,
    Message,
    News,
    Owner,
    Person,
    Promise,
    Request,
    Step,
)
from entregent.records.people import details, erasing, merging
from entregent.records.refused import Gone, NotPossible
from entregent.records.telling import news, verdicts
from entregent.records.undo import NothingToUndo
from entregent.records.writing import messages
from tests.records.introducing.conftest import go, person
from tests.records.racing import at_once

pytestmark = pytest.mark.django_db(transaction=True)
DAY = dt.date(2026, 3, 2)
BOTH = ("ask:first", "agree:first", "ask:second", "agree:second")


def tried(act: Callable[[], object]) -> Callable[[], str]:
    """What an act says: done, or why not."""

    def said() -> str:
        try:
            return "nothing" if act() is None else "done"
        except NotPossible as found:
            return found.refusal.code
        except (Gone, NothingToUndo, messages.AlreadySent, merging.NotMergeable) as found:
            return type(found).__name__

    return said


@pytest.fixture
def awa(owner: Owner) -> Person:
    return person(owner, "Awa Diop")


@pytest.fixture
def leo(owner: Owner) -> Person:
    return person(owner, "Léo Brun")


@pytest.fixture
def pair(owner: Owner, awa: Person, leo: Person) -> Introduction:
    return introductions.consider(owner, awa, leo, ("x", "y"), DAY, "one")[0]


@pytest.fixture
def ask(owner: Owner, awa: Person) -> Ask:
    return asks.consider(owner, awa, Wanted("two pages?", language="en"), DAY, "one")[0]


@pytest.fixture
def request_(owner: Owner, awa: Person) -> Request:
    return requests.keep(owner, awa, requests.Asked("two pages?", DAY), "one")[0]


def test_two_are_introduced_once(owner: Owner, pair: Introduction) -> None:
    go(owner, pair, *BOTH)
    said = at_once(tried(lambda: introductions.move(owner, pair, "introduce", DAY + dt.timedelta(9))))
    assert said == ("done", "already")
    assert Favour.objects.count() == 2


def test_a_yes_and_a_veto_do_not_cross(owner: Owner, pair: Introduction) -> None:
    go(owner, pair, "ask:first")
    yes = introductions.Said("first")
    said = at_once(
        tried(lambda: introductions.move(owner, pair, "veto", DAY)),
        tried(lambda: introductions.move(owner, pair, "agree", DAY, yes)),
    )
    pair.refresh_from_db()
    assert (said, pair.state) == (("done", "closed"), "vetoed")


def test_an_ask_is_sent_and_answered_once(owner: Owner, ask: Ask) -> None:
    for event in ("ask", "agree", "help", "thank", "tell"):
        said = at_once(tried(lambda event=event: asks.move(owner, ask, event, DAY)))  # type: ignore[misc]
        assert said == ("done", "already"), event
    assert Favour.objects.count() == 1


def test_of_a_no_and_a_yes_the_first_stands(owner: Owner, ask: Ask) -> None:
    asks.move(owner, ask, "ask", DAY)
    said = at_once(
        tried(lambda: asks.move(owner, ask, "decline", DAY)),
        tried(lambda: asks.move(owner, ask, "agree", DAY)),
    )
    ask.refresh_from_db()
    assert (said, ask.state) == (("done", "closed"), "no")


def test_an_ask_is_overruled_once(owner: Owner, ask: Ask) -> None:
    assert at_once(tried(lambda: asks.overrule(owner, ask, DAY))) == ("done", "nothing")
    assert Step.objects.filter(event="overrule").count() == 1


def test_a_request_is_done_once_and_not_declined_too(owner: Owner, request_: Request) -> None:
    requests.move(owner, request_, "accept", DAY)
    said = at_once(
        tried(lambda: requests.move(owner, request_, "help", DAY)),
        tried(lambda: requests.move(owner, request_, "help", DAY)),
    )
    assert said == ("done", "already")
    late = at_once(tried(lambda: requests.move(owner, request_, "decline", DAY)))
    assert "done" not in late
    assert Favour.objects.count() == 1


def test_a_loop_is_told_once_and_not_let_go_too(owner: Owner, awa: Person) -> None:
    favour = Favour.objects.create(owner=owner, person=awa, given=False, kind="advice", what="x", on=DAY)
    assert at_once(tried(lambda: loops.move(owner, favour, "tell", DAY))) == ("done", "nothing")
    with pytest.raises(loops.NotPossible):
        loops.move(owner, favour, "let_go", DAY)


def test_a_promise_kept_in_one_tab_and_given_up_in_the_other_is_one_of_the_two(
    owner: Owner, awa: Person
) -> None:
    promise = Promise.objects.create(owner=owner, person=awa, by="me", what="send it", made_on=DAY)

    def settle(how: str) -> Callable[[], str]:
        return tried(lambda: details.settle(owner, Promise.objects.get(), how, DAY))

    at_once(settle("kept"), settle("dropped"))
    promise.refresh_from_db()
    assert (promise.kept_on, promise.dropped_on) == (None, DAY)


def test_somebody_is_told_a_piece_of_news_once(owner: Owner, awa: Person) -> None:
    piece = News.objects.create(owner=owner, text="I am opening a bindery", on=DAY)
    said = at_once(tried(lambda: verdicts.tell(owner, piece, awa.pk, "done", DAY)))
    assert said == ("done", "nothing")
    assert Exchange.objects.count() == Decision.objects.count() == 1


def test_wishes_are_begun_once(owner: Owner) -> None:
    made = at_once(lambda: news.add(owner, "Wishes", DAY, "wishes 2026", kind=news.WISHES)[1])
    assert [undo is None for undo in made] == [False, True]


def test_a_message_sent_in_two_tabs_moves_its_step_once(owner: Owner, pair: Introduction) -> None:
    action = f"step:{pair.first_id}:introduction:{pair.pk}:ask:first"
    message = Message.objects.create(
        owner=owner, person=pair.first, purpose="opt_in", body="Awa,", channel="email", action=action
    )
    assert at_once(tried(lambda: messages.sent(owner, message, DAY))) == ("done", "AlreadySent")
    assert list(pair.steps.order_by("at").values_list("event", flat=True)) == ["consider", "ask"]
    assert Exchange.objects.count() == 1


def test_an_undo_and_a_further_step_do_not_cross(owner: Owner, ask: Ask) -> None:
    act = asks.move(owner, ask, "ask", DAY)
    said = at_once(
        tried(lambda: asks.move(owner, ask, "agree", DAY)),
        tried(lambda: undo_effects.take_back(owner, act.pk)),
    )
    ask.refresh_from_db()
    assert (said, ask.state) == (("done", "GoneFurther"), "yes")


def test_a_step_after_its_undo_finds_what_stands(owner: Owner, ask: Ask) -> None:
    act = asks.move(owner, ask, "ask", DAY)
    said = at_once(
        tried(lambda: undo_effects.take_back(owner, act.pk)),
        tried(lambda: asks.move(owner, ask, "agree", DAY)),
    )
    ask.refresh_from_db()
    assert (said, ask.state) == (("done", "not_yet"), "considered")


def test_an_act_is_taken_back_once(owner: Owner, ask: Ask) -> None:
    act = asks.move(owner, ask, "ask", DAY)
    said = at_once(tried(lambda: undo_effects.take_back(owner, act.pk)))
    assert said == ("done", "NothingToUndo")


def test_what_is_begun_with_somebody_while_they_become_another_moves_along(
    owner: Owner, awa: Person, leo: Person
) -> None:
    double = person(owner, "Awa D.")
    said = at_once(
        tried(lambda: introductions.consider(owner, double, leo, ("", ""), DAY, "two")),
        tried(lambda: merging.merge(owner, awa, double)),
    )
    assert said == ("done", "done")
    assert Introduction.objects.get().first == awa


def test_nothing_is_begun_with_somebody_who_is_forgotten_meanwhile(
    owner: Owner, awa: Person, leo: Person
) -> None:
    said = at_once(
        tried(lambda: erasing.erase(owner, [awa.pk])),
        tried(lambda: introductions.consider(owner, awa, leo, ("", ""), DAY, "two")),
    )
    assert said == ("nothing", "Gone")
    assert not Introduction.objects.exists()
