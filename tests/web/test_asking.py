"""The pages of asks: judged as they are written, kept once, moved, refused with a line, found again."""

import datetime as dt
import uuid
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from entregent.core.asking.asks import ASK
from entregent.records import exchanges, search, ties
from entregent.records.asking import asks
from entregent.records.asking.scenario import Wanted
from entregent.records.models import Ask, Exchange, Favour, Message, Owner, Person, Step, Undo

LARGE = "Pourriez-vous relire mon dossier de douze pages ?"


@pytest.fixture
def today(owner: Owner) -> dt.date:
    owner.preferences.language = "fr"
    owner.preferences.save()
    return exchanges.today(owner)


@pytest.fixture
def awa(owner: Owner, today: dt.date) -> Person:
    """Somebody met three weeks ago."""
    person = Person.objects.create(
        owner=owner, name="Awa Diop", given="Awa", sort_name="diop awa", met_on=today - dt.timedelta(days=21)
    )
    exchanges.log(owner, [person], channel="event", on=today - dt.timedelta(days=21))
    ties.refresh(owner, [person.pk])
    return person


@pytest.fixture
def ask(owner: Owner, awa: Person, today: dt.date) -> Ask:
    wanted = Wanted(LARGE, "dossier", "medium")
    return asks.consider(owner, awa, wanted, today, "t")[0]


def page(response: Any) -> str:
    """What a person reads of an answer."""
    return str(response.content.decode())


def test_the_judgement_is_said_while_it_is_written(signed_in: Client, awa: Person) -> None:
    said = {"person": str(awa.pk), "text": LARGE, "size": "medium"}
    whole = page(signed_in.get("/asks/new/", said))
    assert "Pas encore" in whole and "trois semaines" in whole and 'href="/practices/H2/"' in whole
    assert 'value="anyway"' in whole
    part = page(signed_in.get("/asks/new/", said, headers={"HX-Request": "true"}))
    assert "Pas encore" in part and "<form" not in part and "<h1" not in part
    empty = page(signed_in.get("/asks/new/", {"person": str(awa.pk)}))
    assert "Pas encore" not in empty and "Voir si c’est le moment" in empty
    assert not Ask.objects.exists()


def test_whom_is_asked_first(signed_in: Client, owner: Owner, awa: Person) -> None:
    assert "À qui" in page(signed_in.get("/asks/new/"))
    assert signed_in.get("/asks/new/", {"who": "Awa"}).headers["location"] == f"/asks/new/?person={awa.pk}"
    Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")
    search.recompute(owner)
    assert f"person={awa.pk}" in page(signed_in.get("/asks/new/", {"who": "Awa Diop"}))
    assert "Personne" in page(signed_in.get("/asks/new/", {"who": "Zorglub"}))


def test_kept_once_however_often_it_is_sent(signed_in: Client, awa: Person) -> None:
    said = {"person": awa.pk, "text": LARGE, "size": "medium", "token": uuid.uuid4(), "way": "keep"}
    first, second = (signed_in.post("/asks/new/", said) for _ in range(2))
    ask = Ask.objects.get()
    assert first.headers["location"] == second.headers["location"] == f"/asks/{ask.pk}/"
    assert (ask.state, ask.overruled, ask.judgement["verdict"]) == ("considered", False, "not_yet")
    assert Undo.objects.filter(act="ask.considered").count() == 1


def test_all_the_same_leads_straight_to_the_draft_and_sending_it_moves_the_ask(
    signed_in: Client, awa: Person
) -> None:
    said = {"person": awa.pk, "text": LARGE, "size": "medium", "way": "anyway"}
    to = signed_in.post("/asks/new/", said).headers["location"]
    ask = Ask.objects.get()
    assert ask.overruled
    asked = parse_qs(urlsplit(to).query)
    assert urlsplit(to).path == f"/people/{awa.pk}/write/"
    assert (asked["purpose"], asked["ask"]) == (["ask"], [LARGE])
    desk = page(signed_in.get(to))
    assert "Pas encore" in desk and f'href="/asks/{ask.pk}/"' in desk
    message = uuid.uuid4()
    posted = {
        "person": awa.pk,
        "action": asked["action"][0],
        "purpose": "ask",
        "body": "…",
        "channel": "email",
    }
    signed_in.post(f"/messages/{message}/sent/", posted)
    ask.refresh_from_db()
    assert ask.state == "asked"
    answered = signed_in.post(f"/messages/{message}/answered/", {"words": "Oui, avec joie !"})
    heard = Exchange.objects.get(words="Oui, avec joie !")
    assert answered.headers["location"] == f"/asks/{ask.pk}/?answer={heard.pk}"
    ask.refresh_from_db()
    assert ask.state == "asked"
    answers = page(signed_in.get(answered.headers["location"]))
    assert all(f'value="{event}"' in answers for event in ("agree", "decline", "postpone"))
    assert f"exchange={heard.pk}" in answers


def test_ideas_are_another_thing_to_ask(signed_in: Client, awa: Person) -> None:
    said = {"person": awa.pk, "text": LARGE, "size": "medium", "way": "ideas"}
    signed_in.post("/asks/new/", said)
    ask = Ask.objects.get()
    assert (ask.suggestions, ask.judgement["verdict"]) == (True, "yes")
    shown = page(signed_in.get(f"/asks/{ask.pk}/"))
    assert "approach=suggestions" in shown and "purpose=advice_request" in shown


@pytest.mark.parametrize("event", ASK.events)
def test_each_move_from_the_start_is_made_or_refused_in_a_line(
    signed_in: Client, ask: Ask, event: str
) -> None:
    before = list(Step.objects.values())
    answer = signed_in.post(f"/asks/{ask.pk}/move/", {"event": event}, follow=True)
    ask.refresh_from_db()
    if event in ("ask", "drop"):
        assert ask.state == {"ask": "asked", "drop": "dropped"}[event]
        return
    assert ask.state == "considered"
    assert list(Step.objects.values()) == before
    assert "toast" in page(answer) or 'class="notice' in page(answer)


def test_the_way_to_the_end(signed_in: Client, ask: Ask) -> None:
    moves = [
        {"event": "ask"},
        {"event": "agree", "note": "Avec plaisir"},
        {"event": "help", "kind": "expertise"},
        {"event": "thank"},
        {"event": "tell", "note": "Le dossier est accepté"},
        {"event": "return", "note": "un café"},
    ]
    for one in moves:
        assert signed_in.post(f"/asks/{ask.pk}/move/", one).status_code == 302
        assert signed_in.get(f"/asks/{ask.pk}/").status_code == 200
        assert signed_in.get("/asks/").status_code == 200
    ask.refresh_from_db()
    assert (ask.state, ask.outcome) == ("done", "Le dossier est accepté")
    assert sorted(Favour.objects.values_list("given", "kind")) == [(False, "expertise"), (True, "support")]
    shown = page(signed_in.get(f"/asks/{ask.pk}/"))
    assert "Avec plaisir" in shown and "la boucle est bouclée" in shown


def test_worded_anew_until_it_has_gone(signed_in: Client, ask: Ask) -> None:
    said = {"text": "Relire une page ?", "size": "small", "topic": "page"}
    signed_in.post(f"/asks/{ask.pk}/change/", said)
    ask.refresh_from_db()
    assert (ask.text, ask.size, ask.topic) == ("Relire une page ?", "small", "page")
    signed_in.post(f"/asks/{ask.pk}/move/", {"event": "ask"})
    signed_in.post(f"/asks/{ask.pk}/change/", {**said, "text": "Autre chose ?"})
    ask.refresh_from_db()
    assert ask.text == "Relire une page ?"


def test_a_no_rests_where_it_can_be_seen(signed_in: Client, ask: Ask) -> None:
    for event in ("ask", "decline"):
        signed_in.post(f"/asks/{ask.pk}/move/", {"event": event})
    shown = page(signed_in.get("/asks/"))
    assert "Sujets qui se reposent" in shown and "rien n’a changé entre vous" in shown


def test_the_list_takes_a_constant_number_of_queries(
    signed_in: Client, owner: Owner, awa: Person, today: dt.date,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:  # fmt: skip
    for number in range(15):
        made, _undo = asks.consider(owner, awa, Wanted(f"Relire la page {number} ?"), today, f"t{number}")
        for event in ("ask", "help")[: number % 3]:
            asks.move(owner, made, event, today)
    with django_assert_max_num_queries(16):
        assert page(signed_in.get("/asks/")).count("Relire la page") == 15
    with django_assert_max_num_queries(18):
        signed_in.get(f"/asks/{made.pk}/")


def test_nobody_else_sees_it(ask: Ask, stranger: Owner) -> None:
    client = Client()
    client.force_login(stranger)
    for path in ("", "change/"):
        assert client.get(f"/asks/{ask.pk}/{path}").status_code == 404
    for path in ("move/", "anyway/"):
        assert client.post(f"/asks/{ask.pk}/{path}", {"event": "ask"}).status_code == 404
    assert LARGE not in page(client.get("/asks/"))
    assert "À qui" in page(client.get("/asks/new/", {"person": str(ask.person_id), "text": LARGE}))


def test_somebody_deleted_takes_their_asks_along(signed_in: Client, ask: Ask) -> None:
    Person.objects.filter(pk=ask.person_id).update(deleted_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    assert signed_in.get(f"/asks/{ask.pk}/").status_code == 404
    assert LARGE not in page(signed_in.get("/asks/"))


def test_a_message_that_asks_nothing_has_no_judgement_beside_it(signed_in: Client, awa: Person) -> None:
    assert "Est-ce le moment" not in page(signed_in.get(f"/people/{awa.pk}/write/?purpose=thanks"))
    asked = page(signed_in.get(f"/people/{awa.pk}/write/?purpose=intro_request"))
    assert "Est-ce le moment" in asked and f"/asks/new/?person={awa.pk}" in asked
    assert not Message.objects.exists()


def test_looking_whether_it_is_fair_leaves_no_word_in_an_address_and_keeps_nothing(
    awa: Person, signed_in: Client
) -> None:
    said = {"person": str(awa.pk), "text": "Pourriez-vous me présenter à votre directrice ?", "way": "look"}
    answer = signed_in.post("/asks/new/", said)
    assert "une heure, ou son nom prêté" in page(answer) and "D’après ses mots" in page(answer)
    assert 'formmethod="get"' not in page(answer)
    assert not Ask.objects.exists()
    signed_in.post("/asks/new/", {**said, "way": "keep", "token": "look"})
    assert Ask.objects.get().size == "medium"  # as the words tell


def test_the_same_again_leads_to_the_one_that_is_open(signed_in: Client, ask: Ask) -> None:
    form = {"person": str(ask.person_id), "text": LARGE.upper(), "size": "medium", "way": "keep"}
    said = page(signed_in.post("/asks/new/", form))
    assert "C’est déjà en cours" in said and f'href="/asks/{ask.pk}/"' in said
    assert Ask.objects.count() == 1


def test_an_older_tab_reverses_nothing_and_hears_what_happened(signed_in: Client, ask: Ask) -> None:
    signed_in.post(f"/asks/{ask.pk}/move/", {"event": "ask"})
    seen = page(signed_in.get(f"/asks/{ask.pk}/")).split('name="seen" value="')[1].split('"')[0]
    for event in ("agree", "decline"):
        answer = signed_in.post(f"/asks/{ask.pk}/move/", {"event": event, "seen": seen}, follow=True)
    assert "Rien n’a donc été fait" in page(answer)
    ask.refresh_from_db()
    assert ask.state == "yes"


def test_a_day_that_cannot_be_is_refused(signed_in: Client, ask: Ask, today: dt.date) -> None:
    signed_in.post(f"/asks/{ask.pk}/move/", {"event": "ask"})
    for number, said in ((1, "pas encore venu"), (-1, "l’étape précédente date du")):
        on = (today + dt.timedelta(days=number)).isoformat()
        answer = signed_in.post(f"/asks/{ask.pk}/move/", {"event": "agree", "on": on}, follow=True)
        assert said in page(answer)
    ask.refresh_from_db()
    assert ask.state == "asked"
