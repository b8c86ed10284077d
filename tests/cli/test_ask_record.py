"""`ask` on the record: judged, kept, listed, moved; `requests`: kept in one line, answered."""

import datetime as dt
import uuid

import pytest

from entregent.cli.ask.record import KINDS, VERBS
from entregent.records import exchanges, search, ties
from entregent.records.models import Ask, Favour, Owner, Person, Request
from tests.cli.calling import call

type Capsys = pytest.CaptureFixture[str]

ON = ("--on", "2026-06-15", "--lang", "en")
TEXT = "Could you read my twelve pages and comment on them?"


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody met three weeks before."""
    met = dt.date(2026, 5, 25)
    person = Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop", met_on=met)
    exchanges.log(owner, [person], channel="event", on=met)
    ties.refresh(owner, [person.pk])
    search.refresh(owner, [person.pk])
    return person


def test_judged_by_the_record_and_kept_only_where_that_is_wanted(capsys: Capsys, awa: Person) -> None:
    answer = call(capsys, "ask", "Awa", TEXT, "--size", "medium", "--json", *ON)
    assert answer.code == 0
    assert (answer.document["verdict"], answer.document["ask"]) == ("not_yet", None)
    assert "H2" in answer.document["practices"]
    assert not Ask.objects.exists()
    kept = call(capsys, "ask", "Awa", TEXT, "--size", "medium", "--topic", "pages", "--keep", "--json", *ON)
    ask = Ask.objects.get()
    assert kept.document["ask"]["id"] == str(ask.pk)
    assert (ask.topic, ask.overruled, ask.judgement["verdict"]) == ("pages", False, "not_yet")
    said = call(capsys, "ask", "Awa", TEXT, "--anyway", "--lang", "fr", "--on", "2026-06-15").out
    assert "Pas encore" in said and "Gardé" in said
    assert Ask.objects.filter(overruled=True).count() == 1


def test_moved_to_the_end_and_listed(capsys: Capsys, awa: Person) -> None:
    call(capsys, "ask", "Awa", TEXT, "--keep", *ON)
    which = Ask.objects.get().pk
    refused = call(capsys, "ask", "yes", which, *ON)
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert Ask.objects.get().state == "considered"
    for verb, *more in (
        ("sent",), ("later", "--until", "2026-07-01"), ("yes",), ("helped", "--kind", "advice"), ("thanked",),
        ("told", "--note", "accepted"), ("no-return",),
    ):  # fmt: skip
        moved = call(capsys, "ask", verb, which, *more, "--json", *ON)
        assert moved.code == 0, (verb, moved.err)
    assert (moved.document["state"], moved.document["outcome"]) == ("done", "accepted")
    assert [one["event"] for one in moved.document["steps"]][:3] == ["consider", "ask", "postpone"]
    listed = call(capsys, "ask", "--json", *ON).document
    assert [one["id"] for one in listed["closed"]] == [str(which)] and listed["open"] == []
    assert "Awa Diop" in call(capsys, "ask", *ON).out
    assert (
        "The circle" in call(capsys, "ask", which, *ON).out or "closed" in call(capsys, "ask", which, *ON).out
    )
    assert Favour.objects.get().kind == "advice"


def test_what_is_not_there_is_refused(capsys: Capsys, owner: Owner, awa: Person) -> None:
    assert call(capsys, "ask", "sent", uuid.uuid4(), *ON).code == 1
    assert call(capsys, "ask", "nothing", *ON).code == 1
    assert call(capsys, "ask", "Zorglub", TEXT, *ON).code == 1
    call(capsys, "ask", "Awa", TEXT, "--keep", *ON)
    wrong = call(capsys, "ask", "helped", Ask.objects.get().pk, "--kind", "gold", *ON)
    assert wrong.code == 2


def test_a_request_in_one_line_then_done(capsys: Capsys, awa: Person) -> None:
    kept = call(
        capsys, "requests", "Awa Diop asks for a word to the harbour office, by Friday", "--json", *ON
    )
    assert kept.code == 0, kept.err
    assert (kept.document["text"], kept.document["due"]) == ("a word to the harbour office", "2026-06-19")
    which = kept.document["id"]
    assert call(capsys, "requests", "closed", which, *ON).code == 1
    assert call(capsys, "requests", "yes", which, "--json", *ON).document["state"] == "yes"
    done = call(capsys, "requests", "done", which, "--kind", "introduction", "--json", *ON)
    assert (done.document["state"], Favour.objects.get().kind) == ("done", "introduction")
    assert "Awa Diop" in call(capsys, "requests", *ON).out
    assert call(capsys, "requests", "--json", *ON).document["open"] == []


def test_a_request_handed_over(capsys: Capsys, owner: Owner, awa: Person) -> None:
    lea = Person.objects.create(owner=owner, name="Léa Roche", given="Léa")
    search.refresh(owner, [lea.pk])
    call(capsys, "requests", "Awa Diop asks for a word", *ON)
    which = Request.objects.get().pk
    moved = call(capsys, "requests", "handed-over", which, "--to", "Léa", "--json", *ON).document
    assert (moved["state"], moved["better"]["name"]) == ("passed_on", "Léa Roche")


def test_a_line_that_is_not_sure_is_refused(capsys: Capsys, owner: Owner, awa: Person) -> None:
    for line in ("Zoé Blanc asks for a lift", "read two pages"):
        refused = call(capsys, "requests", line, *ON)
        assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert not Request.objects.exists()


def test_the_same_twice_is_refused_with_the_one_that_is_open(capsys: Capsys, awa: Person) -> None:
    call(capsys, "ask", "Awa", TEXT, "--keep", *ON)
    ask = Ask.objects.get()
    again = call(capsys, "ask", "Awa", TEXT.upper(), "--keep", *ON, "--lang", "fr")
    said = f"entregent: C’est déjà en cours, et rien n’a été gardé deux fois\u00a0: {ask.pk}\n"
    assert (again.code, again.err) == (1, said)
    assert not Ask.objects.get().overruled
    assert call(capsys, "ask", "Awa", TEXT, "--anyway", *ON).code == 0
    assert Ask.objects.get().overruled


def test_what_cannot_be_says_what_can(capsys: Capsys, awa: Person) -> None:
    call(capsys, "ask", "Awa", TEXT, "--keep", *ON)
    ask = Ask.objects.get()
    early = call(capsys, "ask", "yes", ask.pk, "--lang", "en", *ON)
    assert early.err == "entregent: Something else must come first. Possible now: sent, drop.\n"


def test_every_move_and_kind_is_named_in_the_help(capsys: Capsys) -> None:
    for lang in ("en", "fr"):
        said = "".join(call(capsys, "ask", "--help", "--lang", lang).out.split())  # lines break at hyphens
        assert not [verb for verb in (*VERBS, *KINDS) if verb not in said]
