"""Beside a person: who is near to them, what else is noted, how ways are labelled."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from entregent.records import search
from entregent.records.models import Detail, Owner, Person, Reach, Relation, Undo
from entregent.records.people import adding, portraits
from tests.records import pictures

SCRIPT = "<script>alert(1)</script>"
BACKWARDS = "\u202eאבגד"


@pytest.fixture
def noa(owner: Owner) -> Person:
    """Noa."""
    return adding.add(owner, "Noa Berthelin").person


@pytest.fixture
def ilan(owner: Owner) -> Person:
    """Ilan, near to her."""
    return adding.add(owner, "Ilan Roche").person


def page(client: Client, person: Person, language: str = "en") -> str:
    """The page of a person."""
    address = reverse("person", args=[person.pk])
    return client.get(address, headers={"accept-language": language}).content.decode()


def near(text: str) -> str:
    """The part of a page that says who is near."""
    return text.partition('aria-labelledby="near"')[2].partition("</section>")[0]


def add(client: Client, person: Person, **values: str) -> Any:
    """Sends the form of somebody near."""
    address = reverse("detail_add", args=[person.pk, "relation"])
    return client.post(address, values, headers={"accept-language": "en"})


def test_who_is_near_is_shown_on_both_pages_once(
    owner: Owner, signed_in: Client, noa: Person, ilan: Person
) -> None:
    Relation.objects.create(owner=owner, person=noa, other=ilan, name="Ilan", kind="Child")
    assert near(page(signed_in, noa)).count("Ilan Roche</bdi>") == 1
    assert "child" in near(page(signed_in, noa))
    there = near(page(signed_in, ilan))
    assert there.count("Noa Berthelin</bdi>") == 1
    assert "parent" in there
    Relation.objects.create(owner=owner, person=ilan, other=noa, name="Noa", kind="mother")
    there = near(page(signed_in, ilan))
    assert there.count("Noa Berthelin</bdi>") == 1
    assert "mother" in there


@pytest.mark.parametrize(
    ("kind", "language", "words"),
    [
        ("spouse", "fr", "époux ou épouse"),
        ("Co-Worker", "en", "colleague"),
        ("neighbour", "fr", "voisin ou voisine"),
        ("tient la caisse", "en", "tient la caisse"),
    ],
)
def test_kinds_are_said_in_words(
    owner: Owner, signed_in: Client, noa: Person, kind: str, language: str, words: str
) -> None:
    Relation.objects.create(owner=owner, person=noa, name="Ilan Roche", kind=kind)
    owner.preferences.language = language
    owner.preferences.save()
    assert words in near(page(signed_in, noa, language))


def test_somebody_deleted_is_a_name_alone_and_their_own_words_go(
    owner: Owner, signed_in: Client, noa: Person, ilan: Person
) -> None:
    Relation.objects.create(owner=owner, person=noa, other=ilan, name="Ilan R", kind="friend")
    Relation.objects.create(owner=owner, person=ilan, other=noa, name="Noa", kind="aunt")
    signed_in.post(reverse("person_delete", args=[ilan.pk]))
    shown = near(page(signed_in, noa))
    assert "Ilan R</bdi>" in shown
    assert reverse("person", args=[ilan.pk]) not in shown


def test_a_relation_is_added_changed_removed_and_each_is_undone(
    owner: Owner, signed_in: Client, noa: Person, ilan: Person
) -> None:
    add(signed_in, noa, name="Ilan Roche", kind="colleague")
    relation = Relation.objects.get()
    assert (relation.other, relation.kind, relation.source) == (ilan, "colleague", "")
    address = reverse("detail", args=["relation", relation.pk])
    assert "Ilan Roche" in signed_in.get(address).content.decode()
    signed_in.post(address, {"name": "Ilan Roche", "kind": "garde le chat"})
    relation.refresh_from_db()
    assert (relation.other, relation.kind) == (ilan, "garde le chat")
    signed_in.post(reverse("detail_delete", args=["relation", relation.pk]))
    assert not Relation.objects.exists()
    for kind in ("garde le chat", "colleague", None):
        act = Undo.objects.filter(undone_at=None, act__startswith="relation.").latest("created_at")
        signed_in.post(reverse("undo", args=[act.pk]))
        assert Relation.objects.values_list("kind", flat=True).first() == kind


def test_a_name_that_may_mean_several_is_asked_about(
    owner: Owner, signed_in: Client, noa: Person, ilan: Person
) -> None:
    other = adding.add(owner, "Ilan Roche, baker").person
    asked = add(signed_in, noa, name="Ilan Roche", kind="")
    assert "Is it one of these?" in asked.content.decode()
    assert not Relation.objects.exists()
    add(signed_in, noa, name="Ilan Roche", kind="", other=str(other.pk))
    assert Relation.objects.get().other == other
    add(signed_in, noa, name="Ilan Roche", kind="friend", other="nobody")
    assert Relation.objects.get(kind="friend").other is None


def test_nobody_is_near_to_themselves_or_noted_twice(owner: Owner, signed_in: Client, noa: Person) -> None:
    add(signed_in, noa, name="Noa Berthelin", kind="friend")
    assert Relation.objects.get().other is None
    assert "on record already" in add(signed_in, noa, name="Noa Berthelin", kind="friend").content.decode()
    assert Relation.objects.count() == 1


def test_words_of_the_readers_language_become_codes(owner: Owner, signed_in: Client, noa: Person) -> None:
    address = reverse("detail_add", args=[noa.pk, "relation"])
    signed_in.post(address, {"name": "Ilan", "kind": "Sœur"}, headers={"accept-language": "fr"})
    assert Relation.objects.get().kind == "sister"


def test_the_rest_is_shown_changed_and_found(owner: Owner, signed_in: Client, noa: Person) -> None:
    rows = (("occasion", "anniversary", "2010-06-12"), ("other", "X-FAVOURITE-TEA", "Lapsang"),
            ("department", "Acme", "Archives"), ("occasion", "fête", "--02-29"))  # fmt: skip
    for kind, label, text in rows:
        Detail.objects.create(owner=owner, person=noa, kind=kind, label=label, text=text, source="vcard")
    shown = page(signed_in, noa).partition('aria-labelledby="also"')[2]
    for words in ("Anniversary", "12 June 2010", "Lapsang", "Department (Acme)", "29 February"):
        assert words in shown, words
    detail = Detail.objects.get(text="Lapsang")
    address = reverse("detail", args=["beside", detail.pk])
    signed_in.post(address, {"kind": "other", "label": "Thé", "text": "Sencha"})
    detail.refresh_from_db()
    assert (detail.label, detail.text, detail.source) == ("Thé", "Sencha", "")
    assert list(search.matching(owner, "sencha")) == [noa]
    act = Undo.objects.latest("created_at")
    signed_in.post(reverse("undo", args=[act.pk]))
    assert list(search.matching(owner, "sencha")) == []
    assert list(search.matching(owner, "lapsang")) == [noa]


def test_labels_are_said_in_words_and_the_preferred_way_comes_first(
    owner: Owner, signed_in: Client, noa: Person
) -> None:
    ways = [
        ("address", "1 quai Neuf, 44000 Nantes", "home", False),
        ("phone", "112 233", "work fax", False),
        ("email", "a@example.org", "other", False),
        ("email", "b@example.org", "Chalet", True),
    ]
    for kind, value, label, preferred in ways:
        Reach.objects.create(
            owner=owner, person=noa, kind=kind, value=value, key=value, label=label, preferred=preferred
        )
    shown = page(signed_in, noa).partition('aria-labelledby="reach"')[2].partition("</section>")[0]
    places = [shown.index(value) for value in ("b@example.org", "a@example.org", "112 233", "1 quai Neuf")]
    assert places == sorted(places)
    for words in ("Chalet", "use first", "fax, work", "home"):
        assert words in shown, words


@pytest.mark.parametrize("words", [SCRIPT, BACKWARDS, "𝒜" * 400, "a" * 400])
def test_whatever_is_written_there_is_text(owner: Owner, signed_in: Client, noa: Person, words: str) -> None:
    Relation.objects.create(owner=owner, person=noa, name=words, kind=words[:60])
    Detail.objects.create(owner=owner, person=noa, kind="other", label=words[:100], text=words * 10_000)
    shown = page(signed_in, noa)
    assert SCRIPT not in shown
    assert len(shown) < 100_000


def test_a_name_of_ten_thousand_letters_is_refused_in_words(
    owner: Owner, signed_in: Client, noa: Person
) -> None:
    assert add(signed_in, noa, name="a" * 10_000, kind="").status_code == 200
    assert not Relation.objects.exists()


@pytest.mark.parametrize("count", [1, 40])
def test_the_page_asks_no_more_however_many_are_near(
    owner: Owner,
    signed_in: Client,
    noa: Person,
    ilan: Person,
    count: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        Relation.objects.create(owner=owner, person=noa, other=ilan, name=f"Ilan {number}", kind="friend")
        Relation.objects.create(owner=owner, person=ilan, other=noa, name=f"Noa {number}", kind="friend")
        Detail.objects.create(owner=owner, person=noa, kind="other", label=f"L{number}", text="words")
    with django_assert_max_num_queries(26):
        page(signed_in, noa)


def test_what_goes_with_somebody_is_told_before(
    owner: Owner, signed_in: Client, noa: Person, ilan: Person
) -> None:
    Relation.objects.create(owner=owner, person=noa, other=ilan, name="Ilan", kind="friend")
    Detail.objects.create(owner=owner, person=noa, kind="other", label="Thé", text="Sencha")
    portraits.put(owner, noa, pictures.plain())
    address = reverse("person_delete", args=[noa.pk])
    shown = signed_in.get(address, headers={"accept-language": "en"}).content.decode()
    for words in ("1 person noted as near to them", "1 thing noted beside", "their picture"):
        assert words in shown, words
