"""What one does on the people pages: search, filter, choose many, add, correct, pin, delete, forget."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import Erased, Fact, Group, Owner, Person, Position, Promise, Reach, Tie
from entregent.records.people import adding, bulk, conversations, groups
from entregent.records.people.conversations import Told

ENGLISH = {"accept-language": "en"}
HTMX = {**ENGLISH, "HX-Request": "true"}


def person_of(owner: Owner, line: str) -> Person:
    return adding.add(owner, line).person


def names(client: Client, **query: str) -> list[str]:
    """The names that the list shows."""
    page = client.get(reverse("people"), query, headers=ENGLISH)
    return [row["name"] for row in page.context["rows"]]


@pytest.fixture
def three(owner: Owner) -> list[Person]:
    """Three people who differ in everything that can be filtered."""
    today = dt.datetime.now(dt.UTC).date()
    awa = person_of(owner, "Awa Diallo, Acme")
    leo = person_of(owner, "Léo Roy, Hélix")
    zoe = person_of(owner, "Zoé Abel")
    Person.objects.filter(pk=leo.pk).update(origin="event")
    conversations.log(owner, Told([awa], "lunch", today), "1")
    conversations.log(owner, Told([leo], "email", today - dt.timedelta(days=400)), "2")
    bulk.pin(owner, [awa.pk], "close")
    bulk.group(owner, [zoe.pk, leo.pk], "Chorale")
    return [awa, leo, zoe]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Zoé Abel", "Awa Diallo", "Léo Roy"]),
        ({"sort": "last"}, ["Awa Diallo", "Léo Roy", "Zoé Abel"]),
        ({"q": "acm"}, ["Awa Diallo"]),
        ({"q": "dialo"}, ["Awa Diallo"]),
        ({"q": "nobody here"}, []),
        ({"circle": "close"}, ["Awa Diallo"]),
        ({"circle": "inner"}, ["Zoé Abel", "Awa Diallo", "Léo Roy"]),
        ({"organisation": "heli"}, ["Léo Roy"]),
        ({"organisation": "elix"}, []),
        ({"channel": "lunch"}, ["Awa Diallo"]),
        ({"origin": "event"}, ["Léo Roy"]),
        ({"silent": "365"}, ["Léo Roy"]),
        ({"silent": "never"}, ["Zoé Abel"]),
        ({"group": "not-an-id"}, ["Zoé Abel", "Awa Diallo", "Léo Roy"]),
        ({"q": "\0awa"}, ["Awa Diallo"]),
        ({"page": "999"}, ["Zoé Abel", "Awa Diallo", "Léo Roy"]),
    ],
)
def test_filters(signed_in: Client, three: list[Person], query: dict[str, str], found: list[str]) -> None:
    assert names(signed_in, **query) == found


def test_one_group_and_filters_together(signed_in: Client, three: list[Person]) -> None:
    group = str(Group.objects.get().pk)
    assert names(signed_in, group=group) == ["Zoé Abel", "Léo Roy"]
    assert names(signed_in, group=group, q="leo", silent="90") == ["Léo Roy"]


def test_htmx_gets_the_results_alone(signed_in: Client, three: list[Person]) -> None:
    part = signed_in.get(reverse("people"), {"q": "awa"}, headers=HTMX).content.decode()
    assert "Awa Diallo" in part
    assert "<html" not in part


def test_a_name_like_the_typed_one_is_said_to_be_so(signed_in: Client, three: list[Person]) -> None:
    page = signed_in.get(reverse("people"), {"q": "dialo"}, headers=ENGLISH).content.decode()
    assert "names much like it" in page


def test_an_empty_record_says_what_to_do(signed_in: Client) -> None:
    page = signed_in.get(reverse("people"), headers=ENGLISH).content.decode()
    assert "Nobody on record yet" in page
    assert reverse("import") in page or reverse("person_add") in page


def test_many_into_a_group_and_back(owner: Owner, signed_in: Client, three: list[Person]) -> None:
    ids = [str(p.pk) for p in three[:2]]
    signed_in.post(reverse("people_bulk"), {"people": ids, "verb": "group", "new_group": "Voisins"})
    assert Group.objects.get(name="Voisins").members.count() == 2
    signed_in.post(reverse("people_bulk"), {"people": ids, "group": "Chorale"})
    assert Group.objects.get(name="Chorale").members.count() == 3


def test_all_results_and_not_only_the_page(owner: Owner, signed_in: Client) -> None:
    for number in range(53):
        person_of(owner, f"Awa Number{number}")
    other = person_of(owner, "Léo Roy")
    signed_in.post(reverse("people_bulk"), {"all": "1", "query": "q=awa", "circle": "wider"})
    assert Tie.objects.filter(circle="wider").count() == 53
    assert Tie.objects.get(person=other).circle == "weak"


def test_deleting_many_asks_first_and_says_what_goes(signed_in: Client, three: list[Person]) -> None:
    data = {"people": [str(p.pk) for p in three], "verb": "delete"}
    asked = signed_in.post(reverse("people_bulk"), data, headers=ENGLISH)
    assert "Delete 3 people?" in asked.content.decode()
    assert "2 exchanges" in asked.content.decode()
    assert Person.objects.living().count() == 3
    signed_in.post(reverse("people_bulk"), {**data, "sure": "yes"})
    assert not Person.objects.living().exists()


@pytest.mark.parametrize(
    "data", [{}, {"people": "x"}, {"circle": "close"}, {"people": "x", "verb": "delete", "sure": "yes"}]
)
def test_acts_on_nobody_change_nothing(signed_in: Client, three: list[Person], data: dict[str, Any]) -> None:
    before = list(Tie.objects.order_by("pk").values())
    assert signed_in.post(reverse("people_bulk"), data).status_code == 302
    assert list(Tie.objects.order_by("pk").values()) == before
    assert Person.objects.living().count() == 3


def test_adding_with_one_field_leads_to_the_person(signed_in: Client) -> None:
    answer = signed_in.post(reverse("person_add"), {"line": "Awa Diallo, Acme, 01 99 00 12 34"})
    person = Person.objects.get()
    assert answer["Location"] == reverse("person", args=[person.pk])
    assert (person.name, Reach.objects.get().key) == ("Awa Diallo", "+33199001234")


def test_a_namesake_is_shown_before_a_second_one_is_made(owner: Owner, signed_in: Client) -> None:
    person_of(owner, "Awa Diallo")
    signed_in.post(reverse("person_add"), {"line": "Awa Diallo"})
    assert Person.objects.count() == 1
    signed_in.post(reverse("person_add"), {"line": "Awa Diallo", "again": "1"})
    assert Person.objects.count() == 2


@pytest.mark.parametrize("line", ["", "  ", ",,", "\0", "x" * 1001])
def test_a_line_that_names_nobody_adds_nobody(signed_in: Client, line: str) -> None:
    assert signed_in.post(reverse("person_add"), {"line": line}).status_code == 200
    assert not Person.objects.exists()


EDITED = {"name": "Awa Diallo", "given": "Awa", "family": "Diallo"}


def test_editing_keeps_every_field(owner: Owner, signed_in: Client) -> None:
    person, leo = person_of(owner, "Awa Diallo"), person_of(owner, "Léo Roy")
    more = {
        "nickname": "Awinette", "birth_day": "29", "birth_month": "2", "language": "en", "register": "tu",
        "origin": "introduction", "met_through_name": "leo roy", "met_on": "2020-02-29",
        "friend": "on", "note": "a\r\nb\0",
    }  # fmt: skip
    signed_in.post(reverse("person_edit", args=[person.pk]), {**EDITED, **more})
    person.refresh_from_db()
    assert (person.birth_day, person.birth_month, person.birth_year) == (29, 2, None)
    assert (person.met_through, person.met_on, person.friend) == (leo, dt.date(2020, 2, 29), True)
    assert (person.note, person.register, person.language) == ("a\nb", "tu", "en")
    assert {"nickname", "birth_day", "friend"} <= set(person.typed)
    assert "place" not in person.typed


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "}, {"name": "x" * 401}, {"birth_day": "31", "birth_month": "4"}, {"birth_day": "3"},
        {"birth_year": "1980"}, {"language": "xx"}, {"met_on": "1600-01-01"}, {"met_on": "nonsense"},
        {"met_through_name": "Nobody Known"}, {"met_through_name": "Ann"}, {"origin": "pigeon"},
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_a_line(
    owner: Owner, signed_in: Client, wrong: dict[str, str]
) -> None:
    person = person_of(owner, "Awa Diallo")
    for name in ("Ann Un", "Ann Deux"):
        person_of(owner, name)
    before = Person.objects.filter(pk=person.pk).values().get()
    answer = signed_in.post(reverse("person_edit", args=[person.pk]), {**EDITED, **wrong})
    assert answer.status_code == 200
    assert "errorlist" in answer.content.decode()
    assert Person.objects.filter(pk=person.pk).values().get() == before


RIGHT = {
    "fact": {"kind": "interest", "text": "Bees"},
    "reach": {"kind": "email", "value": "awa@example.org"},
    "position": {"kind": "work", "title": "curator", "organisation": "Acme", "started": "2021-09"},
    "promise": {"by": "me", "what": "the article", "due": "2026-04-01"},
    "event": {"kind": "move", "on": "2026-04-01"},
}
WRONG = [
    ("fact", {"kind": "x", "text": "Bees"}), ("fact", {"kind": "interest", "text": ""}),
    ("fact", {"kind": "interest", "text": "x" * 1001}), ("reach", {"kind": "email", "value": "awa"}),
    ("reach", {"kind": "phone", "value": "12"}),
    ("reach", {"kind": "profile", "value": "javascript:alert(1)"}),
    ("position", {"kind": "work"}), ("position", {"kind": "work", "title": "x", "started": "soon"}),
    ("position", {"kind": "work", "title": "x", "started": "2021", "ended": "2020"}),
    ("promise", {"by": "me", "what": ""}), ("promise", {"by": "us", "what": "x"}),
    ("event", {"kind": "move"}),
]  # fmt: skip
TABLES = {"fact": Fact, "reach": Reach, "position": Position, "promise": Promise}


@pytest.mark.parametrize("noun", RIGHT)
def test_a_detail_is_added_corrected_and_removed(owner: Owner, signed_in: Client, noun: str) -> None:
    person = person_of(owner, "Awa Diallo")
    page = reverse("person", args=[person.pk])
    assert signed_in.post(reverse("detail_add", args=[person.pk, noun]), RIGHT[noun])["Location"] == page
    from entregent.web.people.details import NOUNS

    table = NOUNS[noun].model._default_manager
    row = table.get(owner=owner)
    assert signed_in.post(reverse("detail", args=[noun, row.pk]), RIGHT[noun])["Location"] == page
    assert table.count() == 1
    signed_in.post(reverse("detail_delete", args=[noun, row.pk]))
    assert table.count() == 0


@pytest.mark.parametrize(("noun", "values"), WRONG)
def test_a_wrong_detail_is_refused(
    owner: Owner, signed_in: Client, noun: str, values: dict[str, str]
) -> None:
    person = person_of(owner, "Awa Diallo")
    answer = signed_in.post(reverse("detail_add", args=[person.pk, noun]), values)
    assert (answer.status_code, "errorlist" in answer.content.decode()) == (200, True)
    assert not any(table._default_manager.exists() for table in TABLES.values())


def test_the_same_address_is_noted_once(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo, awa@example.org")
    answer = signed_in.post(
        reverse("detail_add", args=[person.pk, "reach"]), {"kind": "email", "value": "AWA@example.org"}
    )
    assert "errorlist" in answer.content.decode()
    assert Reach.objects.count() == 1


def test_a_circle_is_pinned_and_let_go(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo")
    address = reverse("person_circle", args=[person.pk])
    for circle, shown in (("close", "close"), ("inner", "close"), ("", "weak")):
        signed_in.post(address, {"circle": circle})
        assert Tie.objects.get(person=person).circle == shown


def test_groups_of_a_person(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo")
    address = reverse("person_groups", args=[person.pk])
    signed_in.post(address, {"name": "Chorale"})
    group = person.groups.get()
    signed_in.post(address, {"out": str(group.pk)})
    assert not person.groups.exists()
    signed_in.post(address, {"name": " "})
    assert Group.objects.count() == 1


def test_a_promise_is_answered(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo")
    promise = Promise.objects.create(owner=owner, person=person, what="x", made_on=dt.date(2026, 1, 1))
    address = reverse("promise_answer", args=[promise.pk])
    for answer, kept in (("kept", True), ("nonsense", True), ("open", False)):
        signed_in.post(address, {"answer": answer})
        promise.refresh_from_db()
        assert (promise.kept_on is not None) == kept


def test_forgetting_needs_the_box(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo, awa@example.org")
    address = reverse("person_forget", args=[person.pk])
    assert "cannot be undone" in signed_in.get(address, headers=ENGLISH).content.decode()
    assert signed_in.post(address).status_code == 200
    assert Person.objects.exists()
    assert signed_in.post(address, {"sure": "yes"})["Location"] == reverse("people")
    assert not Person.objects.exists()
    assert Erased.objects.exists()


def test_making_a_group_twice_is_one_group(owner: Owner, signed_in: Client) -> None:
    for _ in range(2):
        signed_in.post(reverse("groups"), {"name": "Chorale"})
    group, _made = groups.create(owner, "Chorale")
    assert Group.objects.get() == group


def test_the_same_way_sent_twice_at_once_is_said_to_be_there(
    owner: Owner, signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both requests have looked before either has written."""
    monkeypatch.setattr("entregent.web.people.details._free", lambda _form, _detail: True)
    person = Person.objects.create(owner=owner, name="Awa Diallo")
    sent = {"kind": "email", "value": "awa@example.org"}
    answers = [signed_in.post(reverse("detail_add", args=[person.pk, "reach"]), sent) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 200]
    assert "value" in answers[1].context["form"].errors
    assert Reach.objects.count() == 1
