"""The pages of triage: one person, four answers, undo, progress, a stop at any time."""

import datetime as dt
import uuid

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from entregent.records import exchanges, ties
from entregent.records.models import Organisation, Owner, Person, Position, Undo

PAGE, ANSWER, STOP = "triage", "triage_answer", "triage_stop"


@pytest.fixture(autouse=True)
def english(client: Client, owner: Owner) -> None:
    """The owner reads English."""
    owner.preferences.language = "en"
    owner.preferences.save()


def people(owner: Owner, *names: str) -> list[Person]:
    """People of these names, the first the most promising."""
    today = exchanges.today(owner)
    made = [Person.objects.create(owner=owner, name=name, sort_name=name.lower()) for name in names]
    for place, one in enumerate(reversed(made)):
        for _turn in range(place):
            exchanges.log(owner, [one], channel="email", on=today)
    ties.recompute(owner)
    return made


def say(client: Client, one: Person, word: str, *, htmx: bool = False) -> str:
    """Answers for one person and gives what follows."""
    body = {"person": str(one.pk), "answer": word}
    headers = {"HX-Request": "true"} if htmx else None
    response = client.post(reverse(ANSWER), body, follow=not htmx, headers=headers)
    assert response.status_code == 200
    return response.content.decode()


def test_one_person_at_a_time_with_what_helps(signed_in: Client, owner: Owner) -> None:
    ada, _awa = people(owner, "Ada Diop", "Awa Byron")
    acme = Organisation.objects.create(owner=owner, name="Acme", folded="acme")
    me = Person.objects.create(owner=owner, name="Moi", is_self=True)
    for one in (ada, me):
        Position.objects.create(owner=owner, person=one, organisation=acme, title="Curator")
    Person.objects.filter(pk=ada.pk).update(connected_on=dt.date(2021, 3, 4), met_how="at the book fair")
    page = signed_in.get(reverse(PAGE)).content.decode()
    for words in ("Ada Diop", "Curator, Acme", "You both work at Acme.", "at the book fair"):
        assert words in page
    assert "Connected on LinkedIn in March 2021" in page
    assert "1 exchange, the last one today (email)" in page
    assert page.index("Ada Diop") < page.index("Awa Byron")
    assert page.index("Awa Byron") > page.index('<template id="triage-next">')


def test_an_answer_leads_to_the_next_person(signed_in: Client, owner: Owner) -> None:
    ada, awa = people(owner, "Ada", "Awa")
    page = say(signed_in, ada, "close")
    ada.refresh_from_db()
    assert ada.triage == "close"
    assert f'value="{awa.pk}"' in page
    assert "One person placed" in page
    assert "1 left" in page
    assert "<html" in page


def test_htmx_gets_the_sitting_alone(signed_in: Client, owner: Owner) -> None:
    ada, awa = people(owner, "Ada", "Awa")
    part = say(signed_in, ada, "known", htmx=True)
    assert "<html" not in part
    assert f'value="{awa.pk}"' in part


def test_a_double_press_never_answers_for_the_next_person(signed_in: Client, owner: Owner) -> None:
    ada, awa = people(owner, "Ada", "Awa")
    say(signed_in, ada, "close")
    say(signed_in, ada, "never")
    ada.refresh_from_db()
    awa.refresh_from_db()
    assert (ada.triage, awa.triage) == ("close", "")
    assert Undo.objects.count() == 1


def test_undo_brings_the_person_back(signed_in: Client, owner: Owner) -> None:
    ada, _awa = people(owner, "Ada", "Awa")
    say(signed_in, ada, "never")
    address = reverse("undo", args=[Undo.objects.get().pk])
    assert address in signed_in.get(reverse(PAGE)).content.decode()
    page = signed_in.post(address, {"next": reverse(PAGE)}, follow=True).content.decode()
    assert f'value="{ada.pk}"' in page.partition("<template")[0]
    assert "A sitting of five minutes" in page


def test_stopping_says_what_changed(signed_in: Client, owner: Owner) -> None:
    ada, awa, _aya = people(owner, "Ada", "Awa", "Aya")
    say(signed_in, ada, "close")
    say(signed_in, awa, "who")
    page = signed_in.post(reverse(STOP), follow=True).content.decode()
    assert "Two people placed, one of them close to you." in page
    assert "1 person waits here" in page
    assert "A sitting of five minutes" in signed_in.get(reverse(PAGE)).content.decode()


def test_stopping_at_once_is_fine(signed_in: Client, owner: Owner) -> None:
    people(owner, "Ada")
    signed_in.get(reverse(PAGE))
    assert "nothing is pressing" in signed_in.post(reverse(STOP), follow=True).content.decode()
    assert signed_in.get(reverse(STOP)).status_code == 200


def test_a_sitting_left_for_long_is_over(signed_in: Client, owner: Owner) -> None:
    ada, _awa = people(owner, "Ada", "Awa")
    say(signed_in, ada, "close")
    Undo.objects.update(created_at=timezone.now() - dt.timedelta(minutes=40))
    session = signed_in.session
    session["triage_since"] = (timezone.now() - dt.timedelta(minutes=50)).isoformat()
    session.save()
    assert "A sitting of five minutes" in signed_in.get(reverse(PAGE)).content.decode()


def test_after_five_minutes_a_stop_is_offered(signed_in: Client, owner: Owner) -> None:
    ada, _awa = people(owner, "Ada", "Awa")
    signed_in.get(reverse(PAGE))
    session = signed_in.session
    session["triage_since"] = (timezone.now() - dt.timedelta(minutes=6)).isoformat()
    session.save()
    page = say(signed_in, ada, "who")
    assert "Five minutes are over." in page
    assert "One person placed in six minutes" in page


def test_nobody_on_record_and_nobody_left(signed_in: Client, owner: Owner) -> None:
    assert reverse("import") in signed_in.get(reverse(PAGE)).content.decode()
    (ada,) = people(owner, "Ada")
    page = say(signed_in, ada, "close")
    assert "Everybody has their place." in page
    assert "One person placed, and close to you." in page
    assert reverse("undo", args=[Undo.objects.get().pk]) in page


def test_french(signed_in: Client, owner: Owner) -> None:
    owner.preferences.language = "fr"
    owner.preferences.save()
    ada, _awa = people(owner, "Ada", "Awa")
    page = say(signed_in, ada, "close")
    assert "Une personne passée en revue" in page
    assert 'data-key="p"' in page


@pytest.mark.parametrize(
    "body", [{}, {"person": "x", "answer": "close"}, {"person": str(uuid.uuid4()), "answer": "close"}]
)
def test_nobody_is_meant(signed_in: Client, body: dict[str, str]) -> None:
    assert signed_in.post(reverse(ANSWER), body).status_code == 404


def test_no_such_answer(signed_in: Client, owner: Owner) -> None:
    (ada,) = people(owner, "Ada")
    assert signed_in.post(reverse(ANSWER), {"person": str(ada.pk), "answer": "best"}).status_code == 404
    ada.refresh_from_db()
    assert ada.triage == ""


def test_of_another_owner(signed_in: Client, stranger: Owner) -> None:
    ada = Person.objects.create(owner=stranger, name="Ada")
    response = signed_in.post(reverse(ANSWER), {"person": str(ada.pk), "answer": "close"})
    assert response.status_code == 404
    ada.refresh_from_db()
    assert ada.triage == ""


def test_signed_out(client: Client, owner: Owner) -> None:
    (ada,) = people(owner, "Ada")
    for name in (PAGE, STOP):
        assert client.get(reverse(name)).status_code == 302
    assert client.post(reverse(ANSWER), {"person": str(ada.pk), "answer": "close"}).status_code == 302
    ada.refresh_from_db()
    assert ada.triage == ""


def test_wrong_methods(signed_in: Client) -> None:
    assert signed_in.post(reverse(PAGE)).status_code == 405
    assert signed_in.get(reverse(ANSWER)).status_code == 405
    assert signed_in.put(reverse(STOP)).status_code == 405


def test_the_number_of_queries_does_not_grow(signed_in: Client, owner: Owner) -> None:
    first, *_others = people(owner, *(f"Person {n}" for n in range(8)))
    signed_in.get(reverse(PAGE))
    with CaptureQueriesContext(
        connection,
    ) as seen:
        signed_in.get(reverse(PAGE))
    assert len(seen) <= 15
    with CaptureQueriesContext(connection) as answered:
        say(signed_in, first, "close", htmx=True)
    assert len(answered) <= 25
