"""What asks and requests have due stands in the day, and a message sent, or a line done, moves them."""

import datetime as dt

import pytest
from pytest_django import DjangoAssertNumQueries

from entregent.core import drafting, planning
from entregent.core.moves import SELDOM
from entregent.records import exchanges, ties, undo_effects
from entregent.records.asking import asks, drafts, requests
from entregent.records.asking.asks import Said
from entregent.records.asking.duties import of_asks, of_requests
from entregent.records.asking.requests import Asked
from entregent.records.models import Ask, Favour, Message, Owner, Person, Reach, Request
from entregent.records.today import decisions
from entregent.records.today.day import day
from entregent.records.today.due import Due
from entregent.records.writing import messages
from entregent.records.writing.first_words import addressee, first_words
from entregent.wording.reasons import why
from tests.records.asking.conftest import TODAY, Consider, days


def codes(found: "list[Due]") -> list[str]:
    return [one.duty.reason.code for one in found]


@pytest.fixture
def friend(owner: Owner) -> Person:
    """Somebody of whom one may ask."""
    person = Person.objects.create(
        owner=owner, name="Léo Martin", given="Léo", friend=True, language="fr", register="tu",
        met_on=TODAY - days(900),
    )  # fmt: skip
    Reach.objects.create(owner=owner, person=person, kind="email", value="leo@example.org", key="leo")
    exchanges.log(owner, [person], channel="lunch", on=TODAY - days(5))
    ties.refresh(owner, [person.pk], TODAY)
    return person


def test_an_ask_is_brought_up_once_it_is_fair(owner: Owner, awa: Person, consider: Consider) -> None:
    ask = consider(awa, "Pourriez-vous relire mon dossier de douze pages ?")
    assert codes([*of_asks(owner, TODAY)]) == []
    Favour.objects.create(
        owner=owner, person=awa, given=True, kind="information", what="un article", on=TODAY
    )
    later = TODAY + days(150)
    exchanges.log(owner, [awa], channel="coffee", on=later - days(10))
    ties.refresh(owner, [awa.pk], later)
    (found,) = of_asks(owner, later)
    assert (found.duty.kind, found.duty.reason.code) == ("step", "ask_fair")
    assert found.duty.id == f"ask:{ask.pk}:ask:0"
    assert "Le moment" in _said(found, later) or "fair" in _said(found, later)


def _said(found: Due, on: dt.date) -> str:
    return why(found.duty.reason, "Awa", on)


def test_one_that_was_fair_at_once_is_left_to_the_user_first(
    owner: Owner, friend: Person, consider: Consider
) -> None:
    consider(friend, "Pourrais-tu relire deux pages ?", size="small")
    assert codes([*of_asks(owner, TODAY + days(2))]) == []
    assert codes([*of_asks(owner, TODAY + days(3))]) == ["ask_fair"]


def test_each_comes_up_until_done_or_let_go(owner: Owner, friend: Person, consider: Consider) -> None:
    ask = consider(friend, "Pourrais-tu relire deux pages ?")
    asks.move(owner, ask, "ask", TODAY)
    assert codes([*of_asks(owner, TODAY + days(13))]) == []
    assert codes([*of_asks(owner, TODAY + days(14))]) == ["ask_remind"]
    assert codes([*of_asks(owner, TODAY + days(22))]) == ["ask_remind"]  # whoever was away finds it
    asks.move(owner, ask, "agree", TODAY + days(22))
    assert codes([*of_asks(owner, TODAY + days(52))]) == ["ask_await"]
    asks.move(owner, ask, "help", TODAY + days(60), asks.Said(kind="visibility"))
    assert codes([*of_asks(owner, TODAY + days(60))]) == ["ask_thank"]
    asks.move(owner, ask, "thank", TODAY + days(60))
    assert codes([*of_asks(owner, TODAY + days(81))]) == ["ask_result"]
    assert codes([*of_asks(owner, TODAY + days(120))]) == ["ask_result", "ask_return"]
    later = [codes([*of_asks(owner, TODAY + days(600 + day))]) for day in range(SELDOM)]
    assert {code for many in later for code in many} == {"ask_result", "ask_return"}
    asks.move(owner, ask, "let_go_result", TODAY + days(610))
    asks.move(owner, ask, "return", TODAY + days(610))
    assert codes([one for day in range(SELDOM) for one in of_asks(owner, TODAY + days(611 + day))]) == []


def test_loops_and_gifts_settle_their_part(owner: Owner, friend: Person, consider: Consider) -> None:
    ask = consider(friend, "Pourrais-tu relire deux pages ?")
    for event in ("ask", "agree", "help", "thank"):
        asks.move(owner, ask, event, TODAY)
    assert codes([*of_asks(owner, TODAY + days(60))]) == ["ask_return"]  # the loop tells the result
    Favour.objects.create(
        owner=owner, person=friend, given=True, kind="support", what="x", on=TODAY + days(9)
    )
    assert codes([*of_asks(owner, TODAY + days(60))]) == []


def test_a_message_marked_as_sent_moves_the_ask_and_its_undo_moves_it_back(
    owner: Owner, friend: Person, consider: Consider
) -> None:
    ask = consider(friend, "Pourrais-tu relire deux pages ?")
    message = Message.objects.create(
        owner=owner, person=friend, purpose="ask", body="…", action=drafts.for_ask(ask, "ask").action
    )
    undo = messages.sent(owner, message, TODAY)
    ask.refresh_from_db()
    assert ask.state == "asked"
    assert ask.steps.get(event="ask").exchange == Message.objects.get().exchange
    undo_effects.take_back(owner, undo.pk)
    ask.refresh_from_db()
    assert (ask.state, ask.steps.count()) == ("considered", 1)


def test_one_that_has_moved_on_is_left_as_it_is(owner: Owner, friend: Person, consider: Consider) -> None:
    ask = consider(friend, "Pourrais-tu relire deux pages ?")
    asks.move(owner, ask, "drop", TODAY)
    action = drafts.for_ask(ask, "ask").action
    message = Message.objects.create(owner=owner, person=friend, purpose="ask", body="…", action=action)
    messages.sent(owner, message, TODAY)
    assert Ask.objects.get().state == "dropped"


def drafted(owner: Owner, person: Person, draft: drafts.Draft, on: dt.date) -> drafting.Draft:
    """The first words of a step, as its page proposes them."""
    to = addressee(owner, person.pk, on)
    matters = {"action": draft.action}
    return first_words(owner, to, draft.purpose, on, matters=matters, approach=draft.approach).draft


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Deux médiathèques, et leurs architectes.", "deux médiathèques, et leurs architectes"),
        ("Le nom du relieur.", "le nom du relieur"),
        ("", "as bien voulu relire deux pages"),
    ],
)
def test_thanks_are_for_what_was_done_and_the_result_is_told_later(
    owner: Owner, friend: Person, consider: Consider, note: str, said: str
) -> None:
    ask = consider(friend, "Pourrais-tu relire deux pages ?", TODAY - days(21))
    for event, ago in (("ask", 20), ("agree", 18), ("help", 2)):
        words = Said(note) if event == "help" else Said()
        asks.move(owner, ask, event, TODAY - days(ago), words)
    thanks = drafted(owner, friend, drafts.for_ask(ask, "thank"), TODAY)
    assert said in thanks.body
    assert "26 mai" not in thanks.body
    assert thanks.blanks == ()
    assert "aide du 13 juin" in thanks.body or not note
    told = drafted(owner, friend, drafts.for_ask(ask, "tell"), TODAY)
    assert told.approach.code == "result"
    assert told.body != thanks.body
    assert [one.question for one in told.blanks] == ["Le résultat, en une phrase\u202f?"]


def test_what_they_answered_is_taken_up(owner: Owner, friend: Person, consider: Consider) -> None:
    yes = consider(friend, "mettre l’affiche dans ta vitrine", TODAY - days(21))
    later = consider(friend, "me montrer les réserves", TODAY - days(21))
    for ask, event, until in ((yes, "agree", None), (later, "postpone", TODAY - days(1))):
        asks.move(owner, ask, "ask", TODAY - days(20))
        asks.move(owner, ask, event, TODAY - days(18), Said(until=until))
        ask.refresh_from_db()
    agreed = drafted(owner, friend, drafts.for_ask(yes, drafts.NUDGE), TODAY)
    assert "Tu m’avais dit oui le 28 mai pour ceci\u00a0: mettre l’affiche dans ta vitrine." in agreed.body
    again = drafted(owner, friend, drafts.for_ask(later, "ask"), TODAY)
    assert "plus tard, pas avant le 14 juin." in again.body
    assert "Pourrais-tu me montrer les réserves" in again.body


def test_thanks_in_the_letter_are_done_with_one_tap(owner: Owner, friend: Person, consider: Consider) -> None:
    ask = consider(friend, "Pourrais-tu relire deux pages ?")
    for event in ("ask", "agree", "help"):
        asks.move(owner, ask, event, TODAY)
    (entry,) = [one for one in day(owner, TODAY).entries if one.line.kind == "thanks"]
    assert entry.purpose == "thanks"
    act = decisions.done(owner, entry.line.key, TODAY)
    assert [step.event for step in ask.steps.order_by("at")][-1] == "thank"
    assert act.undo
    undo_effects.take_back(owner, act.undo.pk)
    assert not ask.steps.filter(event="thank").exists()


def test_a_return_by_a_message_stands_once_in_the_ledger(
    owner: Owner, friend: Person, consider: Consider
) -> None:
    ask = consider(friend, "Pourrais-tu relire deux pages ?")
    for event in ("ask", "agree", "help"):
        asks.move(owner, ask, event, TODAY)
    draft = drafts.for_ask(ask, "return")
    message = Message.objects.create(
        owner=owner, person=friend, purpose=draft.purpose, subject="Une idée", body="…", action=draft.action
    )
    messages.sent(owner, message, TODAY)
    assert Favour.objects.filter(given=True).count() == 1
    assert ask.steps.filter(event="return").exists()


def test_requests_wait_for_an_answer_then_for_what_was_said(owner: Owner, friend: Person) -> None:
    asked = Asked("une relecture", TODAY, TODAY + days(20))
    request, _undo = requests.keep(owner, friend, asked, "t")
    assert codes([*of_requests(owner, TODAY + days(2))]) == []
    (answer,) = of_requests(owner, TODAY + days(3))
    assert (answer.duty.kind, answer.duty.reason.code, answer.duty.purpose) == (
        "request",
        "request_answer",
        "reply",
    )
    assert "relecture" in str(answer.facts["requested"])
    requests.move(owner, request, "accept", TODAY + days(3))
    assert codes([*of_requests(owner, TODAY + days(10))]) == ["request_help"]
    assert codes([*of_requests(owner, TODAY + days(19))]) == ["request_help"]  # the eve of the day they named
    (line,) = of_requests(owner, TODAY + days(19))
    decisions.done(owner, line.key, TODAY + days(19))
    assert Request.objects.get().state == "done"
    assert Favour.objects.get().key == f"request:{request.pk}"


@pytest.mark.parametrize(
    ("event", "state"), [("accept", "yes"), ("decline", "no"), ("pass_on", "passed_on"), ("", "open")]
)
def test_the_answer_that_was_sent_is_the_answer(owner: Owner, friend: Person, event: str, state: str) -> None:
    request, _undo = requests.keep(owner, friend, Asked("une relecture", TODAY), "t")
    action = drafts.for_request(request, event).action
    message = Message.objects.create(owner=owner, person=friend, purpose="reply", body="…", action=action)
    messages.sent(owner, message, TODAY)
    assert Request.objects.get().state == state


def test_a_line_skipped_comes_back_only_with_the_next_time(
    owner: Owner, friend: Person, consider: Consider
) -> None:
    ask = consider(friend, "Pourrais-tu relire deux pages ?")
    for event in ("ask", "agree", "help"):
        asks.move(owner, ask, event, TODAY)
    keys = [next(one.key for one in of_asks(owner, TODAY + days(ago))) for ago in (0, 2, 3)]
    assert keys[0] == keys[1] != keys[2]
    assert all(len(key) <= 120 and planning.key_of("thanks", str(friend.pk), "") in key for key in keys)


def test_a_constant_number_of_queries(
    owner: Owner, friend: Person, consider: Consider, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        ask = consider(friend, f"Pourrais-tu relire la page {number} ?")
        if number % 2:
            asks.move(owner, ask, "ask", TODAY)
            asks.move(owner, ask, "help", TODAY)
        requests.keep(owner, friend, Asked(f"une relecture {number}", TODAY), f"t{number}")
    with django_assert_max_num_queries(11):
        assert len([*of_asks(owner, TODAY), *of_requests(owner, TODAY + days(3))]) > 12
