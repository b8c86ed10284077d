"""The people pages: what they show, whom they refuse, and that a refusal changes nothing."""

import datetime as dt
import uuid
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse
from django.utils import translation
from pytest_django import DjangoAssertNumQueries

from entregent.records.models import (
    Exchange,
    Fact,
    Group,
    LifeEvent,
    Owner,
    Person,
    Position,
    Promise,
    Reach,
    Undo,
)
from entregent.records.people import adding, conversations, details, editing, groups
from entregent.records.people.conversations import Told, Vow
from entregent.web.people.counting import counted

DAY = dt.date(2026, 3, 1)


def everything() -> list[list[Any]]:
    """Every row of the record."""
    models = [m for m in apps.get_app_config("records").get_models() if m is not Owner]
    return [sorted(m._default_manager.values_list(), key=repr) for m in models]


def person_of(owner: Owner, line: str = "Awa Diallo, curator, Acme, awa@acme.example") -> Person:
    return adding.add(owner, line).person


def addresses(owner: Owner) -> dict[str, tuple[str, str]]:
    """The address of every page about one thing of this owner, and the methods that it knows."""
    person = person_of(owner)
    group, _ = groups.create(owner, "Chorale")
    told = Told([person], "lunch", DAY, "both", "a word", [Vow("me", person, "the article")])
    exchange, undo = conversations.log(owner, told, "t")
    fact = Fact(owner=owner, person=person, kind="interest", text="Bees")
    event = LifeEvent(owner=owner, person=person, kind="move", on=DAY, noticed_on=DAY)
    for detail in (fact, event):
        details.add(owner, detail)
    rows = {
        "fact": fact, "event": event, "reach": Reach.objects.get(person=person),
        "position": Position.objects.get(person=person), "promise": Promise.objects.get(person=person),
    }  # fmt: skip
    assert undo is not None
    found = {
        name: (reverse(name, args=[person.pk]), methods)
        for name, methods in (
            ("person", "get"), ("person_edit", "get post"), ("person_circle", "post"),
            ("person_groups", "post"),
            ("person_delete", "get post"), ("person_forget", "get post"),
        )
    }  # fmt: skip
    for noun, row in rows.items():
        found[f"{noun} add"] = (reverse("detail_add", args=[person.pk, noun]), "get post")
        found[noun] = (reverse("detail", args=[noun, row.pk]), "get post")
        found[f"{noun} delete"] = (reverse("detail_delete", args=[noun, row.pk]), "post")
    found["promise answer"] = (reverse("promise_answer", args=[rows["promise"].pk]), "post")
    found["group"] = (reverse("group", args=[group.pk]), "get post")
    found["group members"] = (reverse("group_members", args=[group.pk]), "post")
    found["group delete"] = (reverse("group_delete", args=[group.pk]), "post")
    found["exchange"] = (reverse("exchange", args=[exchange.pk]), "get post")
    found["exchange delete"] = (reverse("exchange_delete", args=[exchange.pk]), "post")
    found["undo"] = (reverse("undo", args=[undo.pk]), "post")
    return found


GENERAL = {
    "people": "get", "people_bulk": "post", "person_add": "get post", "groups": "get post",
    "acts": "get", "log": "get post", "log_save": "post",
}  # fmt: skip


def test_every_page_answers_its_owner(owner: Owner, signed_in: Client) -> None:
    for name, (address, methods) in addresses(owner).items():
        if "get" in methods:
            assert signed_in.get(address).status_code == 200, name
    for name, methods in GENERAL.items():
        if "get" in methods:
            assert signed_in.get(reverse(name)).status_code == 200, name


def test_others_and_strangers_change_nothing(owner: Owner, stranger: Owner) -> None:
    pages, elsewhere = addresses(owner), Client()
    elsewhere.force_login(stranger)
    before = everything()
    for name, (address, methods) in pages.items():
        for method in methods.split():
            assert getattr(elsewhere, method)(address).status_code == 404, name
            signed_out = getattr(Client(), method)(address)
            assert signed_out.status_code == 302, name
            assert signed_out["Location"].startswith(reverse("account_login")), name
    for name, methods in GENERAL.items():
        for method in methods.split():
            assert getattr(Client(), method)(reverse(name)).status_code == 302, name
    assert everything() == before


def test_wrong_methods_and_unknown_ids_change_nothing(owner: Owner, signed_in: Client) -> None:
    pages = addresses(owner)
    before = everything()
    every = [*pages.values(), *((reverse(name), methods) for name, methods in GENERAL.items())]
    for address, methods in every:
        for method in {"get", "post", "put", "delete", "patch"} - set(methods.split()):
            assert getattr(signed_in, method)(address).status_code == 405, (address, method)
    for name in ("person", "person_edit", "person_delete", "person_forget", "group", "exchange"):
        assert signed_in.get(reverse(name, args=[uuid.uuid4()])).status_code == 404
    assert signed_in.get("/people/not-an-id/").status_code == 404
    assert signed_in.get(f"/details/unknown/{uuid.uuid4()}/").status_code == 404
    assert everything() == before


def test_the_deleted_and_the_user_have_no_page(owner: Owner, signed_in: Client) -> None:
    me = Person.objects.create(owner=owner, name="Me", is_self=True)
    gone = person_of(owner)
    fact = Fact(owner=owner, person=gone, kind="told", text="x")
    details.add(owner, fact)
    signed_in.post(reverse("person_delete", args=[gone.pk]))
    for one in (me, gone):
        assert signed_in.get(reverse("person", args=[one.pk])).status_code == 404
    assert signed_in.get(reverse("detail", args=["fact", fact.pk])).status_code == 404


def test_a_person_is_shown_beyond_work_first(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner)
    other = person_of(owner, "Léo Roy")
    values = {"birth_day": 29, "birth_month": 2, "met_where": "Salon", "met_through": other, "register": "tu"}
    editing.change(owner, person, values)
    details.add(owner, Fact(owner=owner, person=person, kind="interest", text="Keeps bees"))
    conversations.log(owner, Told([person, other], "lunch", DAY, "both", "A note of ours"), "t")
    page = signed_in.get(
        reverse("person", args=[person.pk]), headers={"accept-language": "en"}
    ).content.decode()
    for words in (
        "Keeps bees", "29 February", "Salon", "Léo Roy", "A note of ours", "mailto:awa@acme.example", "Acme",
    ):  # fmt: skip
        assert words in page
    assert page.index("Keeps bees") < page.index("A note of ours")


def test_the_timeline_turns_its_pages(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner)
    for day in range(31):
        told = Told([person], "call", DAY - dt.timedelta(days=day), "both", f"note {day:02}")
        conversations.log(owner, told, str(day))
    address = reverse("person", args=[person.pk])
    first, second = (signed_in.get(address, {"page": page}).content.decode() for page in (1, 2))
    assert ("note 29" in first, "note 30" in first) == (True, False)
    assert ("note 29" in second, "note 30" in second) == (False, True)


def _many(owner: Owner, count: int) -> None:
    for number in range(count):
        person = person_of(owner, f"Awa Number{number}, Acme, a{number}@example.org")
        conversations.log(owner, Told([person], "call", DAY), str(number))


@pytest.mark.parametrize("count", [2, 60])
def test_the_list_takes_the_same_queries_for_few_and_many(
    owner: Owner, signed_in: Client, count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    _many(owner, count)
    for query in ({}, {"q": "awa"}, {"q": "awq"}, {"organisation": "acme", "circle": "weak", "silent": "30"}):
        with django_assert_max_num_queries(16):
            assert signed_in.get(reverse("people"), query).status_code == 200


def test_the_list_of_everybody_asks_six_times(
    owner: Owner, signed_in: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    """For the session, the owner, how many they are, which fifty, what is shown of them, the groups."""
    _many(owner, 60)
    with django_assert_num_queries(6):
        signed_in.get(reverse("people"), {"page": "2"})


def test_a_person_page_takes_the_same_queries_however_much_is_known(
    owner: Owner, signed_in: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    person, other = person_of(owner), person_of(owner, "Léo Roy")
    for number in range(40):
        promises = [Vow("me", person, f"thing {number}")]
        told = Told([person, other], "call", DAY, "both", "", promises)
        conversations.log(owner, told, str(number))
    with django_assert_max_num_queries(26):
        signed_in.get(reverse("person", args=[person.pk]))


def test_undo_leads_back_and_works_once(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner)
    undo = editing.change(owner, person, {"note": "x"})
    address = reverse("undo", args=[undo.pk])
    back = reverse("person", args=[person.pk])
    assert signed_in.post(f"{address}?next={back}")["Location"] == back
    assert Person.objects.get(pk=person.pk).note == ""
    again = signed_in.post(address, {"next": "https://evil.example/"}, headers={"accept-language": "en"})
    assert again["Location"] == reverse("acts")
    page = signed_in.get(reverse("acts"), headers={"accept-language": "en"}).content.decode()
    assert "was taken back already" in page
    assert Undo.objects.filter(undone_at=None, act="person.changed").count() == 0


def test_names_are_text_and_never_markup(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "<script>alert(1)</script> Diallo")
    group, _ = groups.create(owner, "<b>bold</b>")
    groups.put(owner, group, [person.pk])
    pages = [reverse("people"), reverse("person", args=[person.pk]), reverse("groups"), reverse("acts")]
    for address in pages:
        page = signed_in.get(address).content.decode()
        assert "<script>alert" not in page
        assert "<b>bold" not in page


def test_exchanges_of_a_group_stay_listed(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner)
    group, _ = groups.create(owner, "Chorale")
    signed_in.post(reverse("group_members", args=[group.pk]), {"name": "awa"})
    assert list(group.members.all()) == [person]
    signed_in.post(reverse("group_members", args=[group.pk]), {"out": [str(person.pk)]})
    assert not group.members.exists()
    signed_in.post(reverse("group", args=[group.pk]), {"name": "Chœur"})
    assert Group.objects.get().name == "Chœur"
    assert Exchange.objects.count() == 0


def test_namesakes_are_told_apart_by_what_they_do(owner: Owner, signed_in: Client) -> None:
    for place in ("Atelier Nord", "Halle Sud"):
        adding.add(owner, f"Awa Diallo, curator at {place}")
    page = signed_in.post(reverse("log"), {"line": "lunch with Awa yesterday"}).content.decode()
    assert "Atelier Nord" in page
    assert "Halle Sud" in page


def test_the_address_of_a_page_is_shown_as_one_reads_it(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner)
    address = "https://www.linkedin.com/in/zo%C3%A9-diallo"
    Reach.objects.create(owner=owner, person=person, kind="profile", value=address, key="zoé-diallo")
    page = signed_in.get(reverse("person", args=[person.pk])).content.decode()
    assert f'href="{address}"' in page
    assert ">linkedin.com/in/zoé-diallo<" in page


@pytest.mark.parametrize(("language", "said"), [("en", "3 September 2021"), ("fr", "3 septembre 2021")])
def test_days_are_written_as_sentences_say_them(
    owner: Owner, signed_in: Client, language: str, said: str
) -> None:
    owner.preferences.language = language
    owner.preferences.save()
    person = person_of(owner)
    Person.objects.filter(pk=person.pk).update(met_on=dt.date(2021, 9, 3))
    assert said in signed_in.get(reverse("person", args=[person.pk])).content.decode()


@pytest.mark.parametrize(
    ("language", "said"), [("en", "3 lunches, 1 email"), ("fr", "3 déjeuners, 1 e-mail")]
)
def test_exchanges_are_counted_in_words(language: str, said: str) -> None:
    with translation.override(language):
        assert f"{counted('lunch', 3)}, {counted('email', 1)}" == said
