"""The pages that hold two records side by side: what they show, what they keep, what they refuse."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import jobs
from entregent.records.models import (
    Exchange,
    Fact,
    Group,
    Membership,
    Owner,
    Person,
    Portrait,
    Position,
    Promise,
    Reach,
    Undo,
)
from entregent.records.people import merging
from entregent.records.people.merging import lists
from tests.records.merging.making import DAY, dump, everything, person, reckon, talk
from tests.web.merging.pages import ENGLISH, HTMX, shown


def test_the_page_shows_both_and_what_comes_of_them(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    before = dump()
    page = shown(signed_in, keep, other)
    for text in (
        "Lyon",
        "Nantes",
        "First record",
        "Lighthouses",
        "3 May",
        "1 exchange",
        "Awa Diop",
        "A. Diop",
    ):
        assert text in page
    assert 'name="place" value="keep" checked' in page
    assert 'name="note" value="both" checked' in page
    assert "Nothing tells which is right" in page
    assert 'type="radio" name="language"' not in page
    assert dump() == before


def test_the_preview_follows_the_choices_with_and_without_javascript(
    signed_in: Client, keep: Person, other: Person
) -> None:
    before = dump()
    whole = shown(signed_in, keep, other, preview="1", place="other", note="keep", name="keep")
    assert 'name="place" value="other" checked' in whole
    address = reverse("person_merge", args=[keep.pk, other.pk])
    part = signed_in.post(address, {"preview": "1", "place": "other"}, headers=HTMX).content.decode()
    assert "<html" not in part
    assert "Nantes" in part
    assert "Lyon" not in part
    assert dump() == before


def test_the_button_makes_them_one_and_undo_two_again(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    reckon(owner)
    before = dump()
    address = reverse("person_merge", args=[keep.pk, other.pk])
    answer = signed_in.post(address, {"place": "other", "name": "keep", "note": "both"}, headers=ENGLISH)
    assert answer["Location"] == reverse("person", args=[keep.pk])
    page = signed_in.get(answer["Location"], headers=ENGLISH).content.decode()
    for text in ("A. Diop and Awa Diop are now one person.", "Nantes", "Lighthouses", "Bees.\n\nChoir."):
        assert text in page
    undo = Undo.objects.get(act=merging.MERGED)
    assert reverse("undo", args=[undo.pk]) in page
    signed_in.post(reverse("undo", args=[undo.pk]))
    assert dump() == before


def test_asked_twice_it_is_done_once_and_the_old_address_leads_to_the_person(
    signed_in: Client, keep: Person, other: Person
) -> None:
    address = reverse("person_merge", args=[keep.pk, other.pk])
    for _ in range(2):
        answer = signed_in.post(address)
        assert answer["Location"] == reverse("person", args=[keep.pk])
    assert Undo.objects.filter(act=merging.MERGED).count() == 1
    assert signed_in.get(address)["Location"] == reverse("person", args=[keep.pk])
    old = signed_in.get(reverse("person", args=[other.pk]))
    assert old["Location"] == reverse("person", args=[keep.pk])


def test_a_choice_that_is_no_longer_one_changes_nothing(
    signed_in: Client, keep: Person, other: Person
) -> None:
    Person.objects.filter(pk=other.pk).update(note="")
    before = dump()
    page = shown(signed_in, keep, other, note="both")
    assert "The records have changed meanwhile" in page
    assert dump() == before


def test_two_who_say_the_same_leave_nothing_to_choose(signed_in: Client, owner: Owner) -> None:
    page = shown(signed_in, person(owner, "Noor Roy"), person(owner, "Noor Roy"))
    assert "there is nothing to choose" in page
    assert 'type="radio"' not in page


def test_lists_are_joined_and_each_row_says_whose_it_is(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    choir = Group.objects.create(owner=owner, name="Choir of the port")
    for one in (keep, other):
        Reach.objects.create(
            owner=owner, person=one, kind="email", key="a@example.org", value="a@example.org"
        )
        Promise.objects.create(owner=owner, person=one, what="send the article", made_on=DAY)
        Membership.objects.create(owner=owner, person=one, group=choir)
    Position.objects.create(owner=owner, person=other, title="Curator")
    address = reverse("person_merge", args=[keep.pk, other.pk])
    part = signed_in.post(address, {"preview": "1"}, headers=HTMX).content.decode()
    for text in ("a@example.org", "send the article", "Choir of the port", "Curator"):
        assert part.count(text) == 1
    assert part.count("on both") == 4
    signed_in.post(address)
    assert (keep.reaches.count(), keep.promises.count(), Membership.objects.count()) == (1, 1, 1)


def test_what_the_page_joins_is_what_the_act_joins(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    for number, one in enumerate((keep, other), 1):
        everything(owner, one, number)
    joined = lists.joined(owner, keep, other)
    counts = {one.kind: one.together for one in lists.numbers(owner, keep, other)}
    signed_in.post(reverse("person_merge", args=[keep.pk, other.pk]))
    for name, rows in (("fact", keep.facts), ("reach", keep.reaches), ("position", keep.positions)):
        assert len(joined[name]) == rows.count()
    assert counts["exchange"] == keep.exchanges.count()
    assert counts["favour"] == keep.favours.count()


def test_one_picture_is_chosen(signed_in: Client, owner: Owner, keep: Person, other: Person) -> None:
    for one, image in ((keep, b"1"), (other, b"2")):
        Portrait.objects.create(owner=owner, person=one, image=image)
    assert 'name="portrait" value="keep" checked' in shown(signed_in, keep, other)
    address = reverse("person_merge", args=[keep.pk, other.pk])
    for take, one in (("keep", keep), ("other", other)):
        part = signed_in.post(address, {"preview": "1", "portrait": take}, headers=HTMX).content.decode()
        assert reverse("portrait", args=[one.pk]) in part
        assert part.count("<img") == 1
    signed_in.post(reverse("person_merge", args=[keep.pk, other.pk]), {"portrait": "other"})
    assert bytes(Portrait.objects.get().image) == b"2"


def test_of_a_long_list_the_first_are_shown_and_the_others_counted(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    for at in range(25):
        Fact.objects.create(owner=owner, person=keep, kind="told", text=f"Story {at}")
    page = shown(signed_in, keep, other)
    assert page.count("Story ") == 20
    assert "and 6 more" in page


def test_a_merge_under_another_one_says_what_to_take_back_first(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    first = merging.merge(owner, keep, other)
    second = merging.merge(owner, person(owner, "Awa D. Diop"), keep)
    for undo, words in ((first, "take that back first"), (second, "Taken back"), (first, "Taken back")):
        answer = signed_in.post(reverse("undo", args=[undo.pk]), headers=ENGLISH)
        assert words in signed_in.get(answer["Location"], headers=ENGLISH).content.decode()
    assert Person.objects.living().count() == 3


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Four exchanges are many here."""
    monkeypatch.setattr("entregent.records.acting.MANY", 4)
    monkeypatch.setattr("entregent.records.undo_effects.MANY", 4)
    monkeypatch.setattr("entregent.records.people.merging.acts.LARGE", 4)
    yield


@pytest.mark.usefixtures("few_are_many")
def test_many_exchanges_are_followed_on_a_page_of_their_own(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    talk(owner, [other], 10)
    to = signed_in.post(reverse("person_merge", args=[keep.pk, other.pk]))["Location"]
    assert to.startswith(reverse("act", args=[Undo.objects.get().pk]))
    page = signed_in.get(to, headers=ENGLISH).content.decode()
    assert "A. Diop and Awa Diop are becoming one person." in page
    jobs.run_all()
    assert "are now one person" in signed_in.get(to, headers=ENGLISH).content.decode()
    assert keep.exchanges.count() == Exchange.objects.count() == 11


def test_the_pages_ask_a_constant_number_of_questions(
    signed_in: Client, owner: Owner, keep: Person, other: Person, django_assert_max_num_queries: Any
) -> None:
    for number, one in enumerate((keep, other), 1):
        everything(owner, one, number)
        for text in map(str, range(10)):
            Fact.objects.create(owner=owner, person=one, kind="told", text=text)
    talk(owner, [keep, other], 10)
    reckon(owner)
    with django_assert_max_num_queries(25):
        shown(signed_in, keep, other)
    with django_assert_max_num_queries(20):
        signed_in.get(reverse("person_same", args=[keep.pk]))
