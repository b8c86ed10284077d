"""The page that forgets somebody says where else they are named, and blanks the name where that is asked."""

from django.test import Client
from django.urls import reverse

from entregent.records.models import Owner, Person
from entregent.records.people import adding, editing

ENGLISH = {"accept-language": "en"}
FRENCH = {"accept-language": "fr"}


def _awa(owner: Owner, note: str = "A friend of Awa Diallo") -> Person:
    awa = adding.add(owner, "Awa Diallo").person
    editing.change(owner, adding.add(owner, "Léo Roy").person, {"note": note})
    return awa


def _note() -> str:
    return Person.objects.get(name="Léo Roy").note


def test_the_page_lists_where_else_they_are_named(owner: Owner, signed_in: Client) -> None:
    address = reverse("person_forget", args=[_awa(owner).pk])
    page = signed_in.get(address, headers=ENGLISH).content.decode()
    assert "1 note about somebody else" in page
    assert 'name="everywhere"' in page
    french = signed_in.get(address, headers=FRENCH).content.decode()
    assert "1 note au sujet de quelqu’un d’autre" in french


def test_nothing_is_asked_where_nobody_names_them(owner: Owner, signed_in: Client) -> None:
    address = reverse("person_forget", args=[_awa(owner, "Sings").pk])
    assert 'name="everywhere"' not in signed_in.get(address).content.decode()


def test_the_words_stay_without_the_tick(owner: Owner, signed_in: Client) -> None:
    signed_in.post(reverse("person_forget", args=[_awa(owner).pk]), {"sure": "yes"})
    assert not Person.objects.filter(name="Awa Diallo").exists()
    assert _note() == "A friend of Awa Diallo"


def test_the_name_goes_with_the_tick(owner: Owner, signed_in: Client) -> None:
    signed_in.post(reverse("person_forget", args=[_awa(owner).pk]), {"sure": "yes", "everywhere": "yes"})
    assert _note() == "A friend of …"


def test_a_tick_alone_forgets_nobody_and_is_kept(owner: Owner, signed_in: Client) -> None:
    address = reverse("person_forget", args=[_awa(owner).pk])
    page = signed_in.post(address, {"everywhere": "yes"}).content.decode()
    assert 'value="yes" checked' in page
    assert _note() == "A friend of Awa Diallo"
    assert Person.objects.filter(name="Awa Diallo").exists()
