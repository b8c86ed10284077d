"""Two records are found and held side by side, said to be of two people, or refused."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import (
    Decision,
    Owner,
    Person,
    Reach,
    Undo,
)
from entregent.records.people import merging
from tests.records.merging.making import dump, person, reckon
from tests.web.merging.pages import ENGLISH, HTMX, shown


def test_that_they_are_two_is_kept_and_said_when_they_are_compared_again(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    address = reverse("person_different", args=[keep.pk, other.pk])
    answer = signed_in.post(address, headers=ENGLISH)
    assert answer["Location"] == reverse("person", args=[keep.pk])
    assert "are two people" in signed_in.get(answer["Location"], headers=ENGLISH).content.decode()
    signed_in.post(reverse("person_different", args=[other.pk, keep.pk]))
    assert Decision.objects.count() == 1
    assert merging.are_different(owner, other.pk, keep.pk)
    assert "You once said that these are two people" in shown(signed_in, keep, other)
    signed_in.post(reverse("undo", args=[Undo.objects.get().pk]))
    assert not Decision.objects.exists()


def test_who_may_be_the_same_is_offered_first_but_not_who_is_not(
    signed_in: Client, owner: Owner, keep: Person, other: Person
) -> None:
    twin = person(owner, "Marie Ndiaye")
    for one in (keep, twin):
        Reach.objects.create(
            owner=owner, person=one, kind="email", key="a@example.org", value="a@example.org"
        )
    reckon(owner)
    address = reverse("person_same", args=[keep.pk])
    page = signed_in.get(address, headers=ENGLISH).content.decode()
    merge = [reverse("person_merge", args=[keep.pk, one.pk]) for one in (other, twin, keep)]
    assert [link in page for link in merge] == [True, True, False]
    page = signed_in.get(address, {"q": "A. Dio"}, headers=HTMX).content.decode()
    assert [link in page for link in merge] == [True, False, False]
    signed_in.post(reverse("person_different", args=[keep.pk, twin.pk]))
    assert merge[1] not in signed_in.get(address, headers=ENGLISH).content.decode()
    assert "Nobody here fits." in signed_in.get(address, {"q": "zzz"}, headers=ENGLISH).content.decode()


@pytest.mark.parametrize(("chosen", "held"), [(0, False), (1, False), (2, True), (3, False)])
def test_two_of_the_list_are_held_side_by_side(
    signed_in: Client, owner: Owner, keep: Person, other: Person, chosen: int, held: bool
) -> None:
    reckon(owner)
    people = [other, keep, person(owner, "Noor Roy")][:chosen]
    body: dict[str, Any] = {
        "verb": "merge",
        "people": [str(one.pk) for one in people],
        "next": "/people/?q=a",
    }
    to = signed_in.post(reverse("people_bulk"), body)["Location"]
    assert to == (reverse("person_merge", args=[keep.pk, other.pk]) if held else "/people/?q=a")
    assert not Undo.objects.exists()


@pytest.mark.parametrize("wrong", ["self", "deleted", "me", "stranger"])
def test_whoever_cannot_be_merged_is_not_found(
    signed_in: Client, owner: Owner, stranger: Owner, keep: Person, wrong: str
) -> None:
    others = {
        "self": keep,
        "deleted": person(owner, "Noor Roy", deleted_at=dt.datetime(2026, 3, 1, tzinfo=dt.UTC)),
        "me": person(owner, "Camille Martin", is_self=True),
        "stranger": person(stranger, "Awa Diop"),
    }
    before = dump()
    for name in ("person_merge", "person_different"):
        for pair in ((keep, others[wrong]), (others[wrong], keep)):
            address = reverse(name, args=[one.pk for one in pair])
            assert signed_in.post(address).status_code == 404
    assert dump() == before
