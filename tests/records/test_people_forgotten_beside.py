"""Who is forgotten leaves the records of those near to them, and everywhere else where that is asked."""

import datetime as dt
import json
from pathlib import Path

import pytest
from django.apps import apps

from entregent.records import search
from entregent.records.models import (
    Detail,
    Group,
    LifeEvent,
    Organisation,
    Owner,
    Person,
    Position,
    Relation,
)
from entregent.records.people import adding, details, erasing, mentions
from tests.records.importing import bring

DAY = dt.date(2026, 3, 1)
GOOGLE = "First Name,Last Name,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value\n"
NOA = "Noa,Berthelin,noa@example.org,Spouse,Ilan Roche\n"
ILAN = "Ilan,Roche,ilan@example.org,,\n"


@pytest.fixture
def ilan(owner: Owner) -> Person:
    """Ilan, whose name stands in many places."""
    return adding.add(owner, "Ilan Roche").person


@pytest.fixture
def noa(owner: Owner) -> Person:
    """Noa, who knows him."""
    return adding.add(owner, "Noa Berthelin").person


def everything() -> str:
    """Every row of the record, as text."""
    models = apps.get_app_config("records").get_models()
    rows = [list(model._default_manager.values()) for model in models if model._meta.model_name != "owner"]
    return json.dumps(rows, default=str, ensure_ascii=False).casefold()


def test_nobody_is_near_to_the_forgotten(owner: Owner, noa: Person, ilan: Person) -> None:
    relation = Relation(owner=owner, person=noa, other=ilan, name="Lani", kind="spouse")
    friend = Relation(owner=owner, person=noa, name="Awa Diop", kind="friend")
    for one in (relation, friend):
        details.add(owner, one)
    assert list(search.matching(owner, "lani")) == [noa]
    erasing.erase(owner, [ilan.pk])
    assert list(Relation.objects.all()) == [friend]
    assert list(search.matching(owner, "lani")) == []


def test_an_address_book_does_not_bring_the_name_back(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(GOOGLE + NOA + ILAN)
    bring(owner, path)
    assert Relation.objects.get().other is not None
    erasing.erase(owner, [Person.objects.get(name="Ilan Roche").pk])
    bring(owner, path)
    (tmp_path / "other.csv").write_text(GOOGLE + NOA.replace("Spouse", "Partner"))
    bring(owner, tmp_path / "other.csv")
    assert not Relation.objects.exists()
    assert Person.objects.get(name="Noa Berthelin")


@pytest.fixture
def named(owner: Owner, noa: Person, ilan: Person) -> None:
    """His name where it is not his own."""
    firm = Organisation.objects.create(owner=owner, name="Cabinet Ilan Roche", folded="cabinet ilan roche")
    Organisation.objects.create(owner=owner, name="Cabinet", folded="cabinet")
    rows = (
        Position(owner=owner, person=noa, organisation=firm, title="Notary"),
        Relation(owner=owner, person=noa, name="Ilan ROCHE", kind="friend"),
        Relation(owner=owner, person=noa, name="Ilan Roche & sons", kind="firm of Ilan Roche"),
        Detail(owner=owner, person=noa, kind="other", label="Via Ilan Roche", text="ILAN ROCHE told me",
               values={"parts": ["Ilan Roche", 3]}),
        LifeEvent(owner=owner, person=noa, kind="new_job", on=DAY, noticed_on=DAY,
                  values={"to": {"organisation": "Cabinet Ilan Roche", "title": "Notary"}}),
    )  # fmt: skip
    for row in rows:
        details.add(owner, row)
    Group.objects.create(owner=owner, name="A search", query={"q": "ilan roche", "circle": "close"})
    owner.preferences.background = "Worked with Ilan Roche"
    owner.preferences.signature = "C. M.\nwith Ilan Roche"
    owner.preferences.save()


@pytest.mark.usefixtures("named")
def test_the_places_are_told(owner: Owner, ilan: Person) -> None:
    found = {place.kind: place.rows for place in mentions.places(owner, [ilan])}
    assert found == {"notes": 3, "facts": 1, "groups": 1, "organisations": 1, "settings": 1}


@pytest.mark.usefixtures("named")
def test_everywhere_means_everywhere(owner: Owner, noa: Person, ilan: Person) -> None:
    erasing.erase(owner, [ilan.pk], everywhere=True)
    assert "ilan" not in everything()
    assert "roche" not in everything()
    relation = Relation.objects.get()
    assert (relation.name, relation.kind) == ("… & sons", "firm of …")
    assert Detail.objects.get().values == {"parts": ["…", 3]}
    assert LifeEvent.objects.get().values == {"to": {"organisation": "Cabinet …", "title": "Notary"}}
    assert Group.objects.get().query == {"q": "…", "circle": "close"}
    renamed = Position.objects.get().organisation
    assert renamed is not None
    assert renamed.name.startswith("Cabinet … (")
    owner.preferences.refresh_from_db()
    assert owner.preferences.background == "Worked with …"
    assert list(search.matching(owner, "cabinet")) == [noa]


@pytest.mark.usefixtures("named")
def test_otherwise_the_words_about_others_stay(owner: Owner, ilan: Person) -> None:
    erasing.erase(owner, [ilan.pk])
    assert Relation.objects.count() == 2
    assert Organisation.objects.filter(name="Cabinet Ilan Roche").exists()
    assert Group.objects.get().query == {"q": "ilan roche", "circle": "close"}


def test_a_name_without_latin_letters_is_found_in_documents_too(owner: Owner, noa: Person) -> None:
    other = adding.add(owner, "王小明").person
    event = LifeEvent(owner=owner, person=noa, kind="new_job", on=DAY, noticed_on=DAY,
                      values={"to": {"organisation": "王小明 工作室"}})  # fmt: skip
    details.add(owner, event)
    erasing.erase(owner, [other.pk], everywhere=True)
    assert LifeEvent.objects.get().values == {"to": {"organisation": "… 工作室"}}


def test_names_of_other_owners_stay(owner: Owner, stranger: Owner, ilan: Person) -> None:
    theirs = adding.add(stranger, "Awa Diop").person
    Relation.objects.create(owner=stranger, person=theirs, name="Ilan Roche")
    stranger.preferences.background = "Ilan Roche"
    stranger.preferences.save()
    erasing.erase(owner, [ilan.pk], everywhere=True)
    assert Relation.objects.get().name == "Ilan Roche"
    stranger.preferences.refresh_from_db()
    assert stranger.preferences.background == "Ilan Roche"
