"""The pages of requests received: kept in one line, answered three ways, found again."""

import datetime as dt
import uuid
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from entregent.core.asking.requests import REQUEST
from entregent.records import exchanges, search
from entregent.records.asking import requests
from entregent.records.models import Fact, Favour, Owner, Person, Request, Step
from tests.web.test_asking import page


@pytest.fixture
def today(owner: Owner) -> dt.date:
    owner.preferences.language = "fr"
    owner.preferences.save()
    return exchanges.today(owner)


@pytest.fixture
def leo(owner: Owner, today: dt.date) -> Person:
    person = Person.objects.create(
        owner=owner, name="Léo Martin", given="Léo", family="Martin", language="fr"
    )
    search.refresh(owner, [person.pk])
    return person


@pytest.fixture
def asked(owner: Owner, leo: Person, today: dt.date) -> Request:
    said = requests.Asked("une traduction de trois pages", today - dt.timedelta(days=2))
    return requests.keep(owner, leo, said, "t")[0]


def test_one_line_is_enough_and_is_kept_once(signed_in: Client, leo: Person, today: dt.date) -> None:
    said = {"line": "Léo demande une mise en relation avec Awa, d’ici demain", "token": uuid.uuid4()}
    for _ in range(2):
        answer = signed_in.post("/requests/", said)
    kept = Request.objects.get()
    assert answer.headers["location"] == f"/requests/{kept.pk}/"
    assert (kept.person, kept.text) == (leo, "une mise en relation avec Awa")
    assert (kept.received_on, kept.due) == (today, today + dt.timedelta(days=1))


def test_in_doubt_it_asks_who(signed_in: Client, owner: Owner, leo: Person) -> None:
    Person.objects.create(owner=owner, name="Léo Petit", given="Léo", family="Petit")
    shown = page(signed_in.post("/requests/", {"line": "Léo demande une adresse", "token": uuid.uuid4()}))
    assert "Qui demande" in shown and "Léo Petit" in shown
    assert not Request.objects.exists()
    said = {"text": "une adresse", "on": "2026-03-02", "token": uuid.uuid4()}
    assert "Dites qui demande" in page(signed_in.post("/requests/keep/", said))
    signed_in.post("/requests/keep/", {**said, "person": leo.pk})
    assert Request.objects.get().person == leo


def test_a_stranger_is_added_only_where_the_user_says_so(signed_in: Client, leo: Person) -> None:
    line = {"line": "Zoé Blanc asks for a lift", "token": uuid.uuid4()}
    assert "Zoé Blanc" in page(signed_in.post("/requests/", line))
    said = {"text": "a lift", "on": "2026-03-02", "token": uuid.uuid4(), "new": "Zoé Blanc"}
    signed_in.post("/requests/keep/", said)
    assert Request.objects.get().person.name == "Zoé Blanc"


def test_from_somebodys_page_the_line_is_theirs(signed_in: Client, owner: Owner, leo: Person) -> None:
    Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")
    line = {"line": "une mise en relation avec Awa", "person": leo.pk, "token": uuid.uuid4()}
    signed_in.post("/requests/", line)
    assert Request.objects.get().person == leo


def test_three_answers_each_with_its_draft(
    signed_in: Client, owner: Owner, leo: Person, asked: Request
) -> None:
    lea = Person.objects.create(owner=owner, name="Léa Roche", given="Léa")
    Fact.objects.create(owner=owner, person=lea, kind="skill", text="traduction de l’espagnol")
    search.refresh(owner, [lea.pk])
    shown = page(signed_in.get(f"/requests/{asked.pk}/"))
    assert "approach=say_yes" in shown and "approach=decline" in shown
    assert "Léa Roche" in shown and "traduction de l’espagnol" in shown
    signed_in.post(f"/requests/{asked.pk}/better/", {"better": lea.pk})
    shown = page(signed_in.get(f"/requests/{asked.pk}/"))
    address = next(part for part in shown.split('"') if "approach=hand_over" in part).replace("&amp;", "&")
    desk = page(signed_in.get(address))
    assert "Léa Roche" in desk and "une traduction de trois pages" in desk
    action = parse_qs(urlsplit(address).query)["action"][0]
    posted = {"person": leo.pk, "action": action, "purpose": "reply", "body": "…", "channel": "email"}
    signed_in.post(f"/messages/{uuid.uuid4()}/sent/", posted)
    asked.refresh_from_db()
    assert (asked.state, asked.better) == ("passed_on", lea)


def test_the_yes_and_the_no_speak_of_what_was_asked(signed_in: Client, asked: Request) -> None:
    shown = page(signed_in.get(f"/requests/{asked.pk}/")).split('"')
    for approach, words in (("say_yes", "c’est oui"), ("decline", "je ne pourrai pas")):
        address = next(part for part in shown if f"approach={approach}" in part).replace("&amp;", "&")
        desk = page(signed_in.get(address))
        assert words in desk and "une traduction de trois pages" in desk


@pytest.mark.parametrize("event", REQUEST.events)
def test_each_move_from_the_start_is_made_or_refused_in_a_line(
    signed_in: Client, asked: Request, event: str
) -> None:
    before = Step.objects.count()
    signed_in.post(f"/requests/{asked.pk}/move/", {"event": event})
    asked.refresh_from_db()
    made = event in REQUEST.table["open"]
    assert asked.state == (REQUEST.table["open"][event] if made else "open")
    assert Step.objects.count() == before + made
    assert signed_in.get(f"/requests/{asked.pk}/").status_code == 200


def test_what_was_done_is_in_the_ledger(signed_in: Client, asked: Request) -> None:
    signed_in.post(f"/requests/{asked.pk}/move/", {"event": "accept"})
    signed_in.post(
        f"/requests/{asked.pk}/move/", {"event": "help", "note": "Trois pages", "kind": "expertise"}
    )
    assert Favour.objects.values_list("what", "kind", "given").get() == ("Trois pages", "expertise", True)


def test_somebody_else_is_found_by_name(signed_in: Client, owner: Owner, asked: Request) -> None:
    ana = Person.objects.create(owner=owner, name="Ana Lopes", given="Ana")
    search.refresh(owner, [ana.pk])
    assert "Ana Lopes" in page(signed_in.get(f"/requests/{asked.pk}/", {"who": "Ana"}))
    assert "Zorglub" in page(signed_in.get(f"/requests/{asked.pk}/", {"who": "Zorglub"}))


def test_corrected_until_it_is_closed(signed_in: Client, asked: Request) -> None:
    said = {"text": "deux pages", "on": "2026-03-02", "due": "2026-03-20"}
    signed_in.post(f"/requests/{asked.pk}/change/", said)
    asked.refresh_from_db()
    assert (asked.text, asked.due) == ("deux pages", dt.date(2026, 3, 20))


def test_what_a_message_asks_can_be_kept_as_a_request(signed_in: Client, leo: Person, today: dt.date) -> None:
    words = "Bonjour, pourrais-tu relire mon dossier avant vendredi ? Merci, Léo"
    shown = page(signed_in.post(f"/people/{leo.pk}/received/", {"words": words}))
    assert 'value="request"' in shown
    said = {
        "item-0-kind": "ask",
        "item-0-text": "relire son dossier",
        "item-0-keep": "yes",
        "item-0-as": "request",
        "item-0-due": "2027-03-20",
        "words": words,
        "log": "yes",
        "on": today.isoformat(),
        "token": uuid.uuid4(),
    }
    for _ in range(2):
        signed_in.post(f"/people/{leo.pk}/received/keep/", said)
    kept = Request.objects.get()
    assert (kept.person, kept.text, kept.due, kept.received_on) == (
        leo, "relire son dossier", dt.date(2027, 3, 20), today,
    )  # fmt: skip
    assert kept.exchange is not None and kept.exchange.words == words
    assert not leo.promises.exists()


def test_the_list_takes_a_constant_number_of_queries(
    signed_in: Client, owner: Owner, leo: Person, today: dt.date,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:  # fmt: skip
    for number in range(12):
        made, _undo = requests.keep(owner, leo, requests.Asked(f"page {number}", today), f"t{number}")
        for event in ("accept", "help")[: number % 3]:
            requests.move(owner, made, event, today)
    with django_assert_max_num_queries(12):
        assert page(signed_in.get("/requests/")).count("page ") >= 12
    with django_assert_max_num_queries(18):
        signed_in.get(f"/requests/{made.pk}/")


def test_nobody_else_sees_it(asked: Request, stranger: Owner) -> None:
    client = Client()
    client.force_login(stranger)
    for path in ("", "change/"):
        assert client.get(f"/requests/{asked.pk}/{path}").status_code == 404
    for path in ("move/", "better/"):
        assert client.post(f"/requests/{asked.pk}/{path}", {"event": "accept"}).status_code == 404
    assert "traduction" not in page(client.get("/requests/"))


def test_an_older_tab_reverses_nothing_and_hears_what_happened(signed_in: Client, asked: Request) -> None:
    address = f"/requests/{asked.pk}/"
    seen = signed_in.get(address).content.decode().split('name="seen" value="')[1].split('"')[0]
    for event in ("accept", "decline"):
        answer = signed_in.post(f"{address}move/", {"event": event, "seen": seen}, follow=True)
    assert "Rien n’a donc été fait" in answer.content.decode()
    asked.refresh_from_db()
    assert asked.state == "yes"
