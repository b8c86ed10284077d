"""The ledger and loops: noted in one line, asked about in doubt, once, and taken back."""

import datetime as dt
import uuid

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from entregent.records import exchanges, ties
from entregent.records.giving import chances
from entregent.records.models import Fact, Favour, Owner, Person, Reach

ENGLISH = {"accept-language": "en"}
DAY = dt.date(2026, 3, 2)


@pytest.fixture
def awa(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")


def post(client: Client, **values: str) -> str:
    """Sends the line; gives the page that follows."""
    page = client.post(reverse("giving"), values, headers=ENGLISH, follow=True)
    return str(page.content.decode())


def test_a_line_that_leaves_nothing_open_is_noted_at_once(awa: Person, signed_in: Client) -> None:
    page = post(signed_in, line="advice from Awa on the jury, yesterday", token=str(uuid.uuid4()))
    assert "Noted: Advice from Awa Diop, yesterday." in page
    row = Favour.objects.get()
    assert (row.kind, row.given, row.what, row.person) == (
        "advice",
        False,
        "advice from Awa on the jury",
        awa,
    )


def test_two_tabs_and_a_double_click_make_one(awa: Person, signed_in: Client) -> None:
    token = str(uuid.uuid4())
    for _click in range(3):
        post(signed_in, line="advice from Awa", token=token)
    assert Favour.objects.count() == 1


def test_the_same_words_from_another_tab_are_asked_about_and_noted_once_more_where_confirmed(
    awa: Person, signed_in: Client
) -> None:
    first, second = str(uuid.uuid4()), str(uuid.uuid4())
    post(signed_in, line="advice from Awa on the jury", token=first)
    page = post(signed_in, line="Advice from Awa on the jury", token=second)
    assert "on record already in the same words: Advice from Awa Diop" in page
    assert Favour.objects.count() == 1
    sent = {
        "token": second, "person": str(awa.pk), "way": "received", "kind": "advice",
        "on": Favour.objects.get().on.isoformat(), "what": "advice from Awa on the jury",
    }  # fmt: skip
    assert "already" in signed_in.post(reverse("giving_note"), sent, headers=ENGLISH).content.decode()
    assert Favour.objects.count() == 1
    for _click in range(2):
        signed_in.post(reverse("giving_note"), {**sent, "once_more": "1"})
    assert Favour.objects.count() == 2
    post(signed_in, line="advice from Awa on the jury, yesterday", token=str(uuid.uuid4()))
    assert Favour.objects.count() == 3  # another day is another favour


def test_a_line_that_may_tell_of_none_says_why_and_keeps_nothing(awa: Person, signed_in: Client) -> None:
    page = post(signed_in, line="Awa never gave me advice on the jury", token=str(uuid.uuid4()))
    assert "did not happen" in page and "Note it only if it did pass." in page
    assert not Favour.objects.exists()


@pytest.mark.parametrize(
    "line",
    [
        "Awa Diop a présenté quelque chose",
        "lunch with Awa",
        "introduced Awa to Zoé Machin",
        "sent the article",
    ],
)
def test_in_doubt_it_asks_and_keeps_nothing(awa: Person, signed_in: Client, line: str) -> None:
    assert "What was understood" in post(signed_in, line=line)
    assert not Favour.objects.exists()


def test_what_was_asked_is_written_once_with_somebody_new(awa: Person, signed_in: Client) -> None:
    sent = {
        "token": str(uuid.uuid4()), "person": str(awa.pk), "new": "Zoé Machin", "stranger": "Zoé Machin",
        "way": "given", "kind": "introduction", "on": "2026-03-02", "what": "for the fair",
    }  # fmt: skip
    for _click in range(2):
        signed_in.post(reverse("giving_note"), sent)
    assert sorted(Favour.objects.values_list("person__name", flat=True)) == ["Awa Diop", "Zoé Machin"]
    assert Person.objects.filter(name="Zoé Machin").count() == 1


@pytest.mark.parametrize("missing", ["way", "kind", "on", "person"])
def test_nothing_is_written_while_something_is_open(awa: Person, signed_in: Client, missing: str) -> None:
    sent = {"person": str(awa.pk), "way": "given", "kind": "advice", "on": "2026-03-02"}
    page = signed_in.post(reverse("giving_note"), {**sent, missing: ""}, headers=ENGLISH)
    assert "What was understood" in page.content.decode()
    assert not Favour.objects.exists()


def test_somebody_elses_person_is_nobody(stranger: Owner, awa: Person, client: Client) -> None:
    client.force_login(stranger)
    sent = {"person": str(awa.pk), "way": "given", "kind": "advice", "on": "2026-03-02"}
    client.post(reverse("giving_note"), sent)
    assert not Favour.objects.exists()


def test_what_passed_is_corrected_and_removed(owner: Owner, awa: Person, signed_in: Client) -> None:
    row = Favour.objects.create(owner=owner, person=awa, kind="advice", what="x", on=DAY)
    sent = {"way": "received", "kind": "support", "on": "2026-03-03", "what": "y"}
    signed_in.post(reverse("favour", args=[row.pk]), sent)
    row.refresh_from_db()
    assert (row.given, row.kind, row.what, row.on) == (False, "support", "y", dt.date(2026, 3, 3))
    signed_in.post(reverse("favour_delete", args=[row.pk]))
    assert not Favour.objects.exists()


def test_a_loop_is_told_from_its_page(owner: Owner, awa: Person, signed_in: Client) -> None:
    row = Favour.objects.create(owner=owner, person=awa, given=False, kind="advice", what="breathe", on=DAY)
    signed_in.post(reverse("loop", args=[row.pk]), {"event": "come", "words": "I have the post"})
    page = signed_in.get(reverse("loops"), headers=ENGLISH).content.decode()
    assert "I have the post" in page
    assert "purpose=advice_report&amp;advice=breathe&amp;outcome=I+have+the+post" in page
    signed_in.post(reverse("loop", args=[row.pk]), {"event": "tell"})
    signed_in.post(reverse("loop", args=[row.pk]), {"event": "come", "words": "more"})
    row.refresh_from_db()
    assert row.told_on is not None
    assert row.outcome == "I have the post"


@pytest.mark.parametrize("event", ["use", "come"])
def test_without_words_nothing_is_noted(owner: Owner, awa: Person, signed_in: Client, event: str) -> None:
    row = Favour.objects.create(owner=owner, person=awa, given=False, kind="advice", what="breathe", on=DAY)
    page = signed_in.post(reverse("loop", args=[row.pk]), {"event": event}, headers=ENGLISH, follow=True)
    assert "Please write a few words." in page.content.decode()
    row.refresh_from_db()
    assert row.used_on is row.outcome_on is None


@pytest.mark.parametrize("route", ["giving", "loops"])
def test_a_page_asks_as_often_however_much_passed(
    owner: Owner, signed_in: Client, route: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    people = Person.objects.bulk_create(Person(owner=owner, name=f"Awa {n}") for n in range(40))
    Favour.objects.bulk_create(
        Favour(owner=owner, person=one, given=False, kind="advice", what="x", on=DAY) for one in people
    )
    with django_assert_max_num_queries(30):
        signed_in.get(reverse(route))


def test_the_year_is_told_and_a_year_before_all_is_not_there(
    owner: Owner, awa: Person, signed_in: Client
) -> None:
    Favour.objects.create(
        owner=owner, person=awa, kind="advice", what="on the jury", on=DAY, outcome="a prize"
    )
    page = signed_in.get(reverse("giving_year_of", args=[2026]), headers=ENGLISH).content.decode()
    assert "Whom you helped" in page
    assert "a prize" in page
    assert signed_in.get(reverse("giving_year_of", args=[1999])).status_code == 404
    assert signed_in.get(reverse("giving_year_of", args=[99999])).status_code == 404


def test_a_chance_is_put_aside_and_taken_back(owner: Owner, awa: Person, signed_in: Client) -> None:
    from entregent.records.models import Decision, Reach

    Reach.objects.create(owner=owner, person=awa, kind="email", value="awa@example.org", key="awa")
    key = f"chance:{awa.pk}:praise-2026"
    page = signed_in.post(
        reverse("giving_chance"), {"key": key, "verdict": "skip"}, headers=ENGLISH, follow=True
    )
    assert "Left out this time: Awa Diop." in page.content.decode()
    assert Decision.objects.get().key == key


@pytest.mark.parametrize("key", ["", "chance", "chance:x:y", "promise:1:2", "news:1:2"])
def test_a_key_that_is_no_chance_is_not_found(signed_in: Client, key: str) -> None:
    assert signed_in.post(reverse("giving_chance"), {"key": key}).status_code == 404


def test_something_read_leads_to_a_draft(owner: Owner, awa: Person, signed_in: Client) -> None:
    from entregent.records.models import Fact, Reach

    Reach.objects.create(owner=owner, person=awa, kind="email", value="awa@example.org", key="awa")
    Fact.objects.create(
        owner=owner, person=awa, kind="need", text="old maps of Brest", folded="old maps of brest"
    )
    page = signed_in.get(
        reverse("giving_read"), {"text": "maps of Brittany"}, headers=ENGLISH
    ).content.decode()
    assert "Awa Diop looks for “old maps of Brest”." in page
    assert f"/people/{awa.pk}/write/?purpose=offer" in page
    assert f"chance%3A{awa.pk}%3Aread-" in page


@pytest.fixture
def pair(owner: Owner, awa: Person) -> str:
    """The key of two who would gain from meeting."""
    from entregent.records.models import Fact, Reach

    leo = Person.objects.create(owner=owner, name="Léo Petit")
    told = ((awa, "need", "a place to print lithographs"), (leo, "skill", "lithographs"), (leo, "need", "x"))
    for person, kind, text in told:
        Fact.objects.create(owner=owner, person=person, kind=kind, text=text, folded=text)
    for person in (awa, leo):
        Reach.objects.create(owner=owner, person=person, kind="email", value="a@example.org", key=person.name)
    return f"chance:{awa.pk}:pair-{leo.pk}"


def test_a_pair_becomes_an_introduction_once(signed_in: Client, pair: str) -> None:
    from entregent.records.models import Introduction

    page = signed_in.get(reverse("giving"), headers=ENGLISH).content.decode()
    assert pair in page
    answer = signed_in.post(reverse("giving_chance"), {"key": pair, "verdict": "introduce"})
    row = Introduction.objects.get()
    assert answer["location"] == reverse("introduction", args=[row.pk])
    signed_in.post(reverse("giving_chance"), {"key": pair, "verdict": "introduce"})
    assert Introduction.objects.count() == 1
    assert pair not in signed_in.get(reverse("giving"), headers=ENGLISH).content.decode()


def test_a_pair_put_aside_is_kept_apart_everywhere(owner: Owner, signed_in: Client, pair: str) -> None:
    from entregent.records.introducing import vetoes

    signed_in.post(reverse("giving_chance"), {"key": pair, "verdict": "skip"})
    assert len(vetoes.pairs(owner)) == 1
    assert pair not in signed_in.get(reverse("giving"), headers=ENGLISH).content.decode()


def test_the_undo_leads_back_to_the_very_page(awa: Person, signed_in: Client) -> None:
    way = {"next": "/people/?q=a&group=b", "line": "advice from Awa, yesterday", "token": str(uuid.uuid4())}
    assert "?next=%2Fpeople%2F%3Fq%3Da%26group%3Db" in post(signed_in, **way)


def test_a_chance_that_rests_is_told_of_in_a_sentence(owner: Owner, signed_in: Client) -> None:
    today = exchanges.today(owner)
    one = Person.objects.create(owner=owner, name="Ruth Sand", given="Ruth", family="Sand")
    other = Person.objects.create(owner=owner, name="Ivo Lind", given="Ivo", family="Lind")
    for person in (one, other):
        exchanges.log(owner, [person], channel="coffee", on=today - dt.timedelta(days=9))
        Reach.objects.create(owner=owner, person=person, kind="email", value="x@example.org", key=person.name)
    Fact.objects.create(owner=owner, person=one, kind="need", text="someone who repairs bindings", on=today)
    Fact.objects.create(owner=owner, person=other, kind="skill", text="relieur d’art")
    ties.refresh(owner, [one.pk, other.pk])
    assert (
        "Introduce Ruth Sand and Ivo Lind"
        in signed_in.get(reverse("giving"), headers=ENGLISH).content.decode()
    )
    Favour.objects.create(owner=owner, person=one, given=True, kind="advice", what="x", on=today)
    page = signed_in.get(reverse("giving"), headers=ENGLISH).content.decode()
    assert "Introduce Ruth Sand" not in page
    assert "You have just given to Ruth Sand: another idea waits until" in page
    assert [one.person.name for one in chances.week(owner, today + dt.timedelta(days=7)).resting] == []
