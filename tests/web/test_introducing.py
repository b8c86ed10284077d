"""The pages of introductions: considered, asked for, moved, refused in a line, and quick however many."""

import datetime as dt
import uuid
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from entregent.records import exchanges, search
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.introductions import Said, Wish
from entregent.records.models import Favour, Introduction, Message, Owner, Person, Step, Undo
from tests.records.introducing.conftest import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Two who could meet."""
    return person(owner, "Awa Diop"), person(owner, "Léo Brun")


def begun(owner: Owner, two: tuple[Person, Person], *events: str) -> Introduction:
    """An introduction after these moves: "ask:first" …"""
    day = exchanges.today(owner)
    row, _act = verbs.consider(owner, *two, ("des chantiers", "un regard"), day, str(uuid.uuid4()))
    for one in events:
        event, _colon, side = one.partition(":")
        verbs.move(owner, row, event, day, Said(side))
    return row


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def test_the_two_are_chosen_one_after_the_other(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    first, second = two
    search.refresh(owner, [second.pk])
    assert "Léo Brun" in text(signed_in.get(f"/introductions/new/?first={first.pk}&q=L%C3%A9o"))
    page = text(signed_in.get(f"/introductions/new/?first={first.pk}&second={second.pk}&reason=des+orgues"))
    assert "des orgues" in page
    assert 'name="token"' in page


def test_a_double_click_makes_one(signed_in: Client, two: tuple[Person, Person]) -> None:
    first, second = two
    form = {"first": first.pk, "second": second.pk, "reason": "des chantiers", "token": uuid.uuid4()}
    answers = [signed_in.post("/introductions/new/", form) for _click in "ab"]
    row = Introduction.objects.get()
    assert {answer.headers["Location"] for answer in answers} == {f"/introductions/{row.pk}/"}
    assert row.reason == "des chantiers"


def test_through_whom_is_proposed_with_why(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    first, second = two
    Person.objects.filter(pk=second.pk).update(met_through=first)
    page = text(signed_in.get(f"/introductions/new/?kind=asked&person={second.pk}"))
    assert f"through={first.pk}" in page
    form = {"kind": "asked", "person": second.pk, "through": first.pk, "reason": "les orgues"}
    signed_in.post("/introductions/new/", form)
    row = Introduction.objects.get()
    assert (row.asked_for, row.first, row.second, row.state) == (True, first, second, "wished")


def test_one_for_a_field_asks_for_ideas(signed_in: Client, owner: Owner, two: tuple[Person, Person]) -> None:
    row, _act = verbs.wish(owner, two[0], Wish(field="la facture d’orgues"), exchanges.today(owner), "x")
    page = text(signed_in.get(f"/introductions/{row.pk}/"))
    assert "purpose=ideas_request" in page
    assert "purpose=intro_request" not in page


def test_the_next_step_leads_to_its_words(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    row = begun(owner, two)
    page = signed_in.get(f"/introductions/{row.pk}/")
    links = [one.href for one in page.context["next"]]
    assert [link.partition("?")[0] for link in links] == [f"/people/{one.pk}/write/" for one in two]
    desk = text(signed_in.get(links[0]))
    for words in ("Léo Brun", "des chantiers"):
        assert words in desk


def test_marking_its_message_as_sent_moves_it_and_the_undo_takes_it_back(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    row = begun(owner, two, "ask:first", "agree:first", "ask:second", "agree:second")
    link = signed_in.get(f"/introductions/{row.pk}/").context["next"][0].href
    desk = signed_in.get(link).context["message"]
    fields = {"person": two[0].pk, "action": desk.action, "purpose": desk.purpose, "subject": desk.subject}
    signed_in.post(f"/messages/{desk.pk}/sent/", {**fields, "body": desk.body, "channel": "email"})
    row.refresh_from_db()
    assert row.state == "introduced"
    message = Message.objects.get()
    assert set(message.exchange.people.all()) == set(two) if message.exchange else False
    assert sorted(Favour.objects.values_list("key", flat=True)) == [
        f"introduction:{row.pk}:first",
        f"introduction:{row.pk}:second",
    ]
    act = owner_act(owner)
    signed_in.post(f"/undo/{act}/")
    row.refresh_from_db()
    assert (row.state, Favour.objects.count()) == ("agreed", 0)


def owner_act(owner: Owner) -> uuid.UUID:
    return Undo.objects.filter(owner=owner).order_by("-created_at").values_list("pk", flat=True)[0]


@pytest.mark.parametrize("move", ["introduce:", "agree:first", "tell_other:second", "fly:", "", "ask:third"])
def test_what_cannot_be_is_told_in_a_line_and_changes_nothing(
    signed_in: Client, owner: Owner, two: tuple[Person, Person], move: str
) -> None:
    row = begun(owner, two)
    steps = Step.objects.count()
    answer = signed_in.post(f"/introductions/{row.pk}/move/", {"move": move}, follow=True)
    assert len(list(answer.context["messages"])) == 1
    row.refresh_from_db()
    assert (row.state, Step.objects.count()) == ("considered", steps)


def test_a_move_with_its_day_and_words(signed_in: Client, owner: Owner, two: tuple[Person, Person]) -> None:
    row = begun(owner, two)
    signed_in.post(f"/introductions/{row.pk}/move/", {"move": "ask:second", "note": "par téléphone"})
    step = Step.objects.get(event="ask")
    assert (step.side, step.note) == ("second", "par téléphone")


def test_whoever_is_told_no_more_than_needed_hears_no_reason(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    row = begun(owner, two, "ask:first", "ask:second", "decline:second")
    link = signed_in.get(f"/introductions/{row.pk}/").context["next"][0].href
    assert "purpose=introduction_off" in link
    body = signed_in.get(link).context["message"].body
    assert "ne se fera pas" in body
    assert "non" not in body.lower().split()


def test_somebody_elses_is_not_found(signed_in: Client, stranger: Owner) -> None:
    day = exchanges.today(stranger)
    others = person(stranger, "Awa Diop"), person(stranger, "Léo Brun")
    row, _act = verbs.consider(stranger, *others, ("", ""), day, "x")
    assert signed_in.get(f"/introductions/{row.pk}/").status_code == 404
    assert signed_in.post(f"/introductions/{row.pk}/move/", {"move": "ask:first"}).status_code == 404
    signed_in.post("/introductions/new/", {"first": others[0].pk, "second": others[1].pk})
    assert Introduction.objects.count() == 1


def queries_of(client: Client, path: str) -> int:
    client.get(path)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        client.get(path)
    return len(asked)


def test_the_list_asks_the_same_however_many_there_are(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    begun(owner, two, "ask:first")
    verbs.wish(owner, two[0], Wish(target="Mona Riou"), exchanges.today(owner), "m")
    few = queries_of(signed_in, "/introductions/")
    for place in range(6):
        begun(owner, (person(owner, f"A{place} B"), person(owner, f"C{place} D")), "ask:first")
        wished = Wish(target=f"Mona {place}")
        verbs.wish(owner, person(owner, f"E{place} F"), wished, exchanges.today(owner), str(place))
    assert queries_of(signed_in, "/introductions/") == few


def test_the_same_again_leads_to_the_one_that_is_open(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    forms = [
        {"kind": "asked", "through": two[0].pk, "target": name, "token": uuid.uuid4()}
        for name in ("Paul Mével", "paul mevel")
    ]
    signed_in.post("/introductions/new/", forms[0])
    row = Introduction.objects.get()
    page = text(signed_in.post("/introductions/new/", forms[1]))
    assert f'href="/introductions/{row.pk}/"' in page
    assert 'role="alert"' in page
    assert signed_in.post("/introductions/new/", forms[0]).headers["Location"] == f"/introductions/{row.pk}/"
    assert Introduction.objects.count() == 1


def test_two_who_are_being_introduced_stay_as_they_are_and_that_is_said(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    row = begun(owner, two)
    form = {"first": two[1].pk, "second": two[0].pk, "reason": "autre", "token": uuid.uuid4()}
    page = text(signed_in.post("/introductions/new/", form, follow=True, headers={"accept-language": "en"}))
    assert "An introduction of these two is open already; nothing was changed." in page
    row.refresh_from_db()
    assert (row.reason, row.second_reason) == ("des chantiers", "un regard")


def seen_on(client: Client, row: Introduction) -> str:
    page = client.get(f"/introductions/{row.pk}/").content.decode()
    return page.split('name="seen" value="')[1].split('"')[0]


def test_an_older_tab_reverses_nothing_and_hears_what_happened(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    row = begun(owner, two, "ask:first")
    seen = seen_on(signed_in, row)
    address, english = f"/introductions/{row.pk}/move/", {"accept-language": "en"}
    signed_in.post(address, {"move": "agree:first", "seen": seen})
    late = {"move": "decline:first", "seen": seen}
    page = text(signed_in.post(address, late, follow=True, headers=english))
    assert "Meanwhile: Awa Diop says yes. So nothing was done" in page
    row.refresh_from_db()
    assert (row.first_side, row.state) == ("yes", "one_asked")
    signed_in.post(address, {**late, "seen": seen_on(signed_in, row)})
    row.refresh_from_db()
    assert row.first_side == "no"


def test_a_day_that_cannot_be_is_refused_in_a_sentence(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    row = begun(owner, two, "ask:first")
    today, english = exchanges.today(owner), {"accept-language": "en"}
    said = {1: "That day has not come yet.", -1: "That day cannot be: the step that it follows was on"}
    for number, sentence in said.items():
        form = {"move": "agree:first", "on": (today + dt.timedelta(number)).isoformat()}
        page = text(signed_in.post(f"/introductions/{row.pk}/move/", form, follow=True, headers=english))
        assert sentence in page
    row.refresh_from_db()
    assert (row.first_side, row.steps.count()) == ("asked", 2)


def test_the_list_says_why_one_waits(signed_in: Client, owner: Owner, two: tuple[Person, Person]) -> None:
    today = exchanges.today(owner)
    asked, _act = verbs.wish(owner, two[0], Wish(target="Mona Riou"), today, "one")
    verbs.move(owner, asked, "ask", today)
    verbs.wish(owner, two[1], Wish(target="mona riou"), today, "two")
    page = text(signed_in.get("/introductions/", headers={"accept-language": "en"}))
    assert "It waits: Awa Diop has been asked already" in page
