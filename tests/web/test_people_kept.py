"""A search kept as a group holds whoever fits it now, and can be renamed, deleted and brought back."""

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import undo_effects
from entregent.records.models import Group, Membership, Owner, Person, Undo
from entregent.records.people import adding, editing, groups


@pytest.fixture
def people(owner: Owner) -> None:
    """Two who garden, one of them close, and one who does not."""
    for name, note, circle in (
        ("Awa Diallo", "garden", "close"),
        ("Léo Roy", "garden", ""),
        ("Zoé Bel", "", ""),
    ):
        person = adding.add(owner, name).person
        editing.change(owner, person, {"note": note, "pinned_circle": circle})


@pytest.fixture
def kept(owner: Owner, signed_in: Client, people: None) -> Group:
    """The gardeners, kept from the list."""
    signed_in.post(reverse("group_keep"), {"name": "Gardeners", "query": "q=garden"})
    return Group.objects.get(owner=owner)


def _shown(client: Client, group: Group) -> list[str]:
    page = client.get(reverse("group", args=[group.pk]))
    assert page.status_code == 200
    return [row["name"] for row in page.context["rows"]]


def test_the_list_offers_to_keep_what_is_searched_and_nothing_else(signed_in: Client, people: None) -> None:
    assert b"group_keep" not in signed_in.get(reverse("people")).content
    page = signed_in.get(reverse("people"), {"q": "gard", "circle": "close", "page": "1", "csrf": "x"})
    assert page.context["kept"] == "q=gard&circle=close"
    assert reverse("group_keep") in page.text
    assert reverse("group_keep") not in signed_in.get(reverse("people"), {"q": "diallq"}).text


def test_whoever_fits_now_is_in_the_group(owner: Owner, signed_in: Client, kept: Group) -> None:
    assert _shown(signed_in, kept) == ["Awa Diallo", "Léo Roy"]
    editing.change(owner, Person.objects.get(name="Zoé Bel"), {"note": "gardens too"})
    editing.change(owner, Person.objects.get(name="Léo Roy"), {"note": ""})
    assert _shown(signed_in, kept) == ["Awa Diallo", "Zoé Bel"]
    assert not Membership.objects.exists()


def test_filters_are_kept_with_the_text(owner: Owner, signed_in: Client, people: None) -> None:
    query = "q=garden&circle=close&silent=nonsense&page=7&evil=1"
    signed_in.post(reverse("group_keep"), {"name": "Near", "query": query})
    group = Group.objects.get(owner=owner, name="Near")
    assert group.query == {"q": "garden", "circle": "close"}
    assert _shown(signed_in, group) == ["Awa Diallo"]


def test_it_stands_among_the_groups_but_takes_nobody_in(owner: Owner, signed_in: Client, kept: Group) -> None:
    assert "Gardeners" in signed_in.get(reverse("groups")).text
    zoe = Person.objects.get(name="Zoé Bel")
    signed_in.post(reverse("people_bulk"), {"people": str(zoe.pk), "group": "Gardeners"})
    signed_in.post(reverse("person_groups", args=[zoe.pk]), {"name": "Gardeners"})
    signed_in.post(reverse("groups"), {"name": "Gardeners"})
    assert signed_in.post(reverse("group_members", args=[kept.pk]), {"name": "zoé"}).status_code == 404
    assert not Membership.objects.exists()
    assert kept.pk not in dict(signed_in.get(reverse("people")).context["groups"])
    with pytest.raises(groups.GroupExists):
        groups.create(owner, "Gardeners")


def test_it_is_renamed_deleted_and_brought_back(owner: Owner, signed_in: Client, kept: Group) -> None:
    signed_in.post(reverse("group", args=[kept.pk]), {"name": "Green thumbs"})
    assert Group.objects.get().name == "Green thumbs"
    signed_in.post(reverse("group_delete", args=[kept.pk]))
    assert not Group.objects.exists()
    undo_effects.take_back(owner, Undo.objects.get(act="group.deleted").pk)
    assert (Group.objects.get().name, Group.objects.get().query) == ("Green thumbs", {"q": "garden"})
    undo_effects.take_back(owner, Undo.objects.get(act="group.kept").pk)
    assert not Group.objects.exists()


@pytest.mark.parametrize(
    ("name", "query"),
    [("", "q=garden"), ("   ", "q=garden"), ("All", ""), ("All", "page=2&sort=last"), ("Choir", "q=garden")],
)
def test_what_cannot_be_kept_is_refused(
    owner: Owner, signed_in: Client, people: None, name: str, query: str
) -> None:
    groups.create(owner, "Choir")
    answer = signed_in.post(reverse("group_keep"), {"name": name, "query": query}, follow=True)
    assert answer.status_code == 200
    assert Group.objects.count() == 1
    assert answer.redirect_chain[0][0].startswith(reverse("people"))


@pytest.mark.parametrize(
    "text", ["%", "\0", "<script>", "x" * 3_000, "&&=;", "q=%F0%9F%98%80", "q=%ED%A0%80"]
)
def test_hostile_searches_are_kept_harmlessly(
    owner: Owner, signed_in: Client, people: None, text: str
) -> None:
    signed_in.post(reverse("group_keep"), {"name": f"G{text[:20]}", "query": f"q={text}&circle=close"})
    group = Group.objects.get(owner=owner)
    page = signed_in.get(reverse("group", args=[group.pk]))
    assert page.status_code == 200
    assert "<script>" not in page.text.replace('<script src="', "")


def test_another_owner_sees_nothing_of_it(stranger: Owner, kept: Group) -> None:
    client = Client()
    client.force_login(stranger)
    assert client.get(reverse("group", args=[kept.pk])).status_code == 404
    assert client.post(reverse("group_delete", args=[kept.pk])).status_code == 404
    client.post(reverse("group_keep"), {"name": "Gardeners", "query": "q=garden"})
    theirs = Group.objects.get(owner=stranger)
    assert _shown(client, theirs) == []
    assert Client().post(reverse("group_keep"), {"name": "x", "query": "q=a"}).status_code == 302
    assert Group.objects.count() == 2
