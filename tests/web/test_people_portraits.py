"""The picture of a person: who is shown it, under what conditions, and what is taken as one."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from entregent.records.models import Owner, Person, Portrait, Undo
from entregent.records.people import adding, groups, portraits
from tests.records import pictures


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Awa."""
    return adding.add(owner, "Awa Diop").person


def address(person: Person) -> str:
    """Where their picture is."""
    return reverse("portrait", args=[person.pk])


def send(client: Client, person: Person, data: bytes, name: str = "awa.jpg", kind: str = "image/jpeg") -> str:
    """Chooses a picture; gives the page that follows."""
    upload = SimpleUploadedFile(name, data, kind)
    answer = client.post(address(person), {"picture": upload}, follow=True, headers={"accept-language": "en"})
    return answer.content.decode()


def test_a_picture_is_shown_to_its_owner_alone(
    owner: Owner, stranger: Owner, signed_in: Client, awa: Person
) -> None:
    portraits.put(owner, awa, pictures.plain())
    answer = signed_in.get(address(awa))
    assert answer.content == bytes(Portrait.objects.get().image)
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "private" in answer["Cache-Control"]
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    elsewhere = Client()
    elsewhere.force_login(stranger)
    assert elsewhere.get(address(awa)).status_code == 404
    assert Client().get(address(awa)).status_code == 302


def test_a_browser_that_has_it_is_told_so(owner: Owner, signed_in: Client, awa: Person) -> None:
    portraits.put(owner, awa, pictures.plain())
    tag = signed_in.get(address(awa))["ETag"]
    again = signed_in.get(address(awa), headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")
    portraits.put(owner, awa, pictures.plain(colour=pictures.BLUE))
    assert signed_in.get(address(awa), headers={"if-none-match": tag}).status_code == 200


def test_the_page_shows_the_picture_in_place_of_initials(
    owner: Owner, signed_in: Client, awa: Person
) -> None:
    of_person = reverse("person", args=[awa.pk])
    assert address(awa) not in signed_in.get(of_person).content.decode()
    assert "has a picture" in send(signed_in, awa, pictures.upside_down())
    page = signed_in.get(of_person, headers={"accept-language": "en"}).content.decode()
    assert f'src="{address(awa)}?v=' in page
    assert 'alt="Picture of Awa Diop"' in page


def test_a_picture_is_taken_away_and_brought_back(owner: Owner, signed_in: Client, awa: Person) -> None:
    portraits.put(owner, awa, pictures.plain())
    image = bytes(Portrait.objects.get().image)
    signed_in.post(reverse("portrait_delete", args=[awa.pk]))
    assert signed_in.get(address(awa)).status_code == 404
    signed_in.post(reverse("undo", args=[Undo.objects.latest("created_at").pk]))
    assert signed_in.get(address(awa)).content == image


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "no picture"),
        (b"<!doctype html><script>alert(1)</script>", "no picture"),
        (pictures.plain(300, 300)[:-300], "no picture"),
        (pictures.png_that_says(60_000, 60_000), "too large"),
        (b"\xff\xd8\xff" + b"\0" * portraits.MOST_BYTES, "too large"),
    ],
    ids=["drawing", "page", "half", "huge", "heavy"],
)
def test_what_is_no_picture_changes_nothing(
    owner: Owner, signed_in: Client, awa: Person, data: bytes, words: str
) -> None:
    portraits.put(owner, awa, pictures.plain())
    before = list(Portrait.objects.values())
    assert words in send(signed_in, awa, data)
    assert list(Portrait.objects.values()) == before


def test_a_form_without_a_file_says_so(owner: Owner, signed_in: Client, awa: Person) -> None:
    answer = signed_in.post(address(awa))
    assert answer.status_code == 200
    assert not Portrait.objects.exists()


def test_a_record_from_elsewhere_cannot_make_a_page_of_a_picture(
    owner: Owner, signed_in: Client, awa: Person
) -> None:
    Portrait.objects.create(owner=owner, person=awa, image=b"<script>", media_type="text/html")
    assert signed_in.get(address(awa))["Content-Type"] == "image/jpeg"


def test_the_deleted_have_no_picture_to_show(owner: Owner, signed_in: Client, awa: Person) -> None:
    portraits.put(owner, awa, pictures.plain())
    signed_in.post(reverse("person_delete", args=[awa.pk]))
    assert signed_in.get(address(awa)).status_code == 404


def test_lists_show_pictures_among_initials(owner: Owner, signed_in: Client, awa: Person) -> None:
    for name in ("Ada Berg", "Zoé Lund"):
        adding.add(owner, name)
    portraits.put(owner, awa, pictures.plain())
    group, _undo = groups.create(owner, "Choir")
    groups.put(owner, group, [awa.pk])
    page = signed_in.get(reverse("people")).content.decode()
    rows = [row.partition("</li>")[0] for row in page.split('<li class="people-row">')[1:]]
    assert [f'src="{address(awa)}?v=' in row for row in rows] == [False, True, False]
    assert ['class="avatar hue-' in row for row in rows] == [True, False, True]
    assert all('class="name"' in row for row in rows)
    of_group = signed_in.get(reverse("group", args=[group.pk])).content.decode()
    assert f'src="{address(awa)}?v=' in of_group
