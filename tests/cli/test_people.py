"""`people`, `person` and `log` answer with the documents that they promise."""

import datetime as dt
import re
import uuid

import pytest

from entregent.records.models import (
    Detail,
    Exchange,
    LifeEvent,
    Owner,
    Participation,
    Promise,
    Reach,
    Relation,
)
from entregent.records.people import adding, bulk, portraits
from tests.cli.calling import call
from tests.records import pictures

type Capsys = pytest.CaptureFixture[str]


def test_people_are_listed_with_a_total(capsys: Capsys, owner: Owner) -> None:
    for line in ("Awa Diallo, curator, Acme, awa@acme.example", "Awa Traoré", "Léo Roy"):
        adding.add(owner, line)
    document = call(capsys, "people", "awa", "--limit", 1, "--json").document
    assert document["total"] == 2
    row = document["people"][0]
    assert set(row) == {
        "id", "name", "circle", "organisation", "title", "emails", "last_exchange", "strength",
        "responsiveness",
    }  # fmt: skip
    assert (row["name"], row["organisation"], row["title"], row["emails"]) == (
        "Awa Diallo", "Acme", "curator", ["awa@acme.example"],
    )  # fmt: skip
    assert "Léo Roy" in call(capsys, "people", "--lang", "en").out


def test_a_circle_narrows_the_list(capsys: Capsys, owner: Owner) -> None:
    people = [adding.add(owner, name).person for name in ("Awa Diallo", "Léo Roy")]
    bulk.pin(owner, [people[1].pk], "close")
    document = call(capsys, "people", "--circle", "close", "--json").document
    assert [row["name"] for row in document["people"]] == ["Léo Roy"]
    assert call(capsys, "people", "--circle", "inner").code == 2
    assert call(capsys, "people", "--limit", -1).code == 2


def test_a_whole_record(capsys: Capsys, owner: Owner) -> None:
    person = adding.add(owner, "Awa Diallo, Acme").person
    call(capsys, "log", person.pk, "--channel", "lunch", "--on", "2026-03-01", "--note", "Bees")
    document = call(capsys, "person", person.pk, "--json").document
    assert document["name"] == "Awa Diallo"
    assert {"facts", "exchanges", "promises", "favours", "common_ground"} <= set(document)
    assert document["exchanges"][0]["note"] == "Bees"
    assert call(capsys, "person", "awa", "--json").document["id"] == str(person.pk)


def test_an_exchange_is_logged_from_its_parts(capsys: Capsys, owner: Owner) -> None:
    person = adding.add(owner, "Awa Diallo").person
    answer = call(
        capsys, "log", "awa", "--channel", "call", "--on", "2026-03-01", "--direction", "in", "--json"
    )
    assert answer.document["date"] == "2026-03-01"
    assert (answer.document["channel"], answer.document["direction"]) == ("call", "in")
    assert answer.document["people"] == [{"id": str(person.pk), "name": "Awa Diallo"}]
    assert Exchange.objects.count() == 1


def test_an_exchange_is_read_from_a_line(capsys: Capsys, owner: Owner) -> None:
    adding.add(owner, "Awa Diallo")
    line = "lunch with Awa yesterday, I will send her the article on Tuesday"
    document = call(capsys, "log", "--line", line, "--on", "2026-03-04", "--lang", "en", "--json").document
    assert (document["date"], document["channel"]) == ("2026-03-03", "lunch")
    assert Promise.objects.get().due == dt.date(2026, 3, 10)
    assert Participation.objects.get().person.name == "Awa Diallo"


def test_an_empty_record_is_told_how_to_begin(capsys: Capsys, owner: Owner) -> None:
    assert "entregent import" in call(capsys, "today").out
    adding.add(owner, "Awa Diallo")
    assert "entregent import" not in call(capsys, "today").out


def test_a_line_without_its_option_is_told_where_it_goes(capsys: Capsys, owner: Owner) -> None:
    adding.add(owner, "Awa Diallo")
    assert "--line" in call(capsys, "log", "lunch with Awa yesterday").err
    assert not Exchange.objects.exists()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["log", "awa", "--channel", "call"], 1), (["log", "zoe", "--channel", "call"], 1),
        (["log", "Awa Diallo", "--channel", "pigeon"], 2), (["log", "Awa Diallo"], 2), (["log"], 2),
        (["log", "Awa Diallo", "--channel", "call", "--direction", "up"], 2),
        (["log", "--line", "lunch with Awa yesterday"], 1), (["log", "--line", "it rains"], 1),
        (["person", "zoe"], 1), (["person", str(uuid.uuid4())], 1), (["person", "awa"], 1),
    ],
)  # fmt: skip
def test_what_is_not_sure_is_refused_and_writes_nothing(
    capsys: Capsys, owner: Owner, arguments: list[str], code: int
) -> None:
    for name in ("Awa Diallo", "Awa Traoré"):
        adding.add(owner, name)
    answer = call(capsys, *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.strip()
    assert not Exchange.objects.exists()


@pytest.mark.parametrize(
    ("language", "logged", "line", "promised"),
    [
        (
            "fr", "Noté : déjeuner avec Awa Diallo, hier.",
            "1er mars · déjeuner · Les ruches", "vous · envoyer l’article (pour le 10 mars)",
        ),
        (
            "en", "Logged: lunch with Awa Diallo, yesterday.",
            "1 March · lunch · Les ruches", "you · envoyer l’article (for 10 March)",
        ),
    ],
)  # fmt: skip
def test_words_for_people_and_codes_for_programs(
    capsys: Capsys, owner: Owner, language: str, logged: str, line: str, promised: str
) -> None:
    awa = adding.add(owner, "Awa Diallo").person
    Promise.objects.create(
        owner=owner,
        person=awa,
        what="envoyer l’article",
        made_on=dt.date(2026, 3, 1),
        due=dt.date(2026, 3, 10),
    )
    typed = "déjeuner avec Awa hier" if language == "fr" else "lunch with Awa yesterday"
    said = call(capsys, "log", "--line", typed, "--on", "2026-03-02", "--lang", language).out
    Exchange.objects.update(note="Les ruches")
    whole = call(capsys, "person", "awa", "--on", "2026-03-04", "--lang", language).out
    assert said.strip().replace("\u00a0", " ") == logged
    assert line in whole
    assert promised in whole
    listed = call(capsys, "people", "--on", "2026-03-02", "--lang", language).out
    assert {"fr": "hier", "en": "yesterday"}[language] in listed
    assert not re.search(r"\d{4}-\d\d-\d\d", said + whole)
    document = call(capsys, "person", "awa", "--json", "--lang", language).document
    assert (document["exchanges"][0]["date"], document["exchanges"][0]["channel"]) == ("2026-03-01", "lunch")


def test_news_of_a_line_is_kept(capsys: Capsys, owner: Owner) -> None:
    person = adding.add(owner, "Awa Diallo").person
    line = "lunch with Awa yesterday, she's moving to Leeds on Monday"
    document = call(capsys, "log", "--line", line, "--on", "2026-03-04", "--lang", "en", "--json").document
    event = LifeEvent.objects.get()
    assert document["news"] == [
        {
            "id": str(event.pk), "kind": "move", "text": "she's moving to Leeds on Monday",
            "on": "2026-03-09", "person": str(person.pk),
        }
    ]  # fmt: skip
    parts = call(capsys, "log", "Awa Diallo", "--channel", "call", "--json").document
    assert parts["news"] == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["x@example.org · work · use first", "Ilan Roche · parent", "Anniversary · 12 June 2010",
                "There is a picture of them."]),
        ("fr", ["x@example.org · travail · à utiliser d’abord", "Ilan Roche · parent",
                "Anniversaire de mariage ou autre · 12 juin 2010", "Il y a une photo de cette personne."]),
    ],
)  # fmt: skip
def test_a_person_is_told_with_all_that_stands_beside(
    capsys: Capsys, owner: Owner, language: str, said: list[str]
) -> None:
    awa, ilan = (adding.add(owner, name).person for name in ("Awa Diallo", "Ilan Roche"))
    Reach.objects.create(
        owner=owner, person=awa, kind="email", value="x@example.org", key="x", label="work", preferred=True
    )
    Relation.objects.create(owner=owner, person=ilan, other=awa, name="Awa", kind="daughter")
    Detail.objects.create(owner=owner, person=awa, kind="occasion", label="anniversary", text="2010-06-12")
    portraits.put(owner, awa, pictures.plain())
    lines = call(capsys, "person", "awa", "--lang", language).out.splitlines()
    assert [line for line in said if f"  {line}" not in lines] == []
    document = call(capsys, "person", "awa", "--json").document
    assert document["portrait"] is True
    assert document["reaches"][0]["preferred"] is True
    assert document["details"][0]["text"] == "2010-06-12"
    (near,) = document["relations"]
    assert (near["kind"], near["from_there"]) == ("daughter", True)
    assert near["person"] == {"id": str(ilan.pk), "name": "Ilan Roche"}
