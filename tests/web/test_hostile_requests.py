"""Requests made up by somebody else: forged, sent elsewhere, or bearing addresses and names that bite."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from entregent.records.models import ImportRun, Owner, Person, Reach
from entregent.web.importing.uploading import safe_name
from entregent.web.people import reaching
from tests.web.routes import TRIES
from tests.web.test_routes import dump
from tests.web.tried import person

ELSEWHERE = (
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example/",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "http:///evil.example/",
    " https://evil.example/",
    "https://testserver@evil.example/",
    "https://testserver.evil.example/",
)


def _posts(owner: Owner) -> Iterator[tuple[str, dict[str, object]]]:
    for name, how in TRIES.items():
        if not how.public:
            yield reverse(name, kwargs=how.params(owner)), how.body(owner)


def test_no_act_is_done_without_the_token_of_a_page(owner: Owner) -> None:
    posts = list(_posts(owner))
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner)
    before = dump()
    answers = {path: client.post(path, body).status_code for path, body in posts}
    assert {path: code for path, code in answers.items() if code not in (403, 405)} == {}
    assert dump() == before


@pytest.mark.parametrize("to", ELSEWHERE[:5:2])
def test_nobody_is_led_elsewhere_after_an_act(signed_in: Client, owner: Owner, to: str) -> None:
    for path, body in list(_posts(owner)):
        if path.startswith("/account/"):
            continue
        for answer in (
            signed_in.post(f"{path}?next={to}", {**body, "next": to}),
            signed_in.get(path, {"next": to}),
        ):
            assert "evil" not in answer.headers.get("Location", "").partition("?")[0], path
            assert f'href="{to}'.encode() not in getattr(answer, "content", b""), path


@pytest.mark.parametrize("to", ELSEWHERE)
def test_nobody_is_led_elsewhere_after_signing_in(client: Client, owner: Owner, to: str) -> None:
    words = {"login": "user@example.org", "password": "a long enough password", "next": to}
    answer = client.post(reverse("account_login"), words)
    assert (answer.status_code, answer.headers.get("Location")) == (302, "/")


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "localhost.evil.example"},
        {"Host": "localhost:80@evil.example"},
        {"Host": "evil.example", "X-Forwarded-Host": "localhost"},
    ],
)
def test_only_its_own_names_are_answered(signed_in: Client, headers: dict[str, str]) -> None:
    assert signed_in.get("/people/", headers=headers).status_code == 400


def test_a_forwarded_host_changes_no_address(signed_in: Client) -> None:
    answer = signed_in.get(
        "/people/", headers={"X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}
    )
    assert "evil.example" not in answer.content.decode()


@pytest.mark.parametrize(
    ("value", "href"),
    [
        ("awa@example.org", "mailto:awa@example.org"),
        ("awa+choir@example.org", "mailto:awa+choir@example.org"),
        ("awa@example.org?bcc=all@evil.example", "mailto:awa@example.org%3Fbcc%3Dall@evil.example"),
        ("awa@example.org,all@evil.example", "mailto:awa@example.org%2Call@evil.example"),
        ("awa@example.org%0Abcc:x", "mailto:awa@example.org%250Abcc%3Ax"),
    ],
)
def test_a_mail_goes_to_one_address_and_says_nothing_beforehand(value: str, href: str) -> None:
    assert reaching.href(Reach(kind="email", value=value)) == href


@pytest.mark.parametrize(
    "value", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//evil.example"]
)
def test_no_way_to_reach_somebody_runs_anything(signed_in: Client, owner: Owner, value: str) -> None:
    awa: Person = person(owner)
    for kind in ("email", "phone", "profile", "website", "address", "other"):
        Reach.objects.create(owner=owner, person=awa, kind=kind, value=value, key=f"{kind}{value}"[:100])
    page = signed_in.get(reverse("person", args=[awa.pk])).content.decode()
    assert f'href="{value}' not in page


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../evil.csv", "evil.csv"),
        ("..\\..\\evil.csv", "evil.csv"),
        ("C:\\Users\\evil.csv", "evil.csv"),
        ("/etc/passwd", "passwd"),
        ("a\0b.csv", "a_b.csv"),
        ("..", "archive"),
        (".htaccess", "htaccess"),
        ("", "archive"),
        ("x" * 400 + ".csv", "x" * 116 + ".csv"),
        ("<script>.csv", "_script_.csv"),
        ("\u202ecsv.exe", "\u202ecsv.exe"),
    ],
)
def test_the_name_of_an_upload_is_a_name_and_no_path(name: str, kept: str) -> None:
    assert safe_name(name) == kept


@pytest.mark.parametrize("letter", ["é", "人", "🐝"])
def test_the_name_of_an_upload_fits_every_disk_and_keeps_its_ending(letter: str) -> None:
    name = safe_name(letter * 200 + ".csv")
    assert name.endswith(letter + ".csv")
    assert len(name.encode()) <= 240


def test_two_files_of_one_name_in_one_upload_both_come_in(
    signed_in: Client, settings: LazySettings, tmp_path: Path
) -> None:
    settings.UPLOADS = tmp_path
    files = [
        SimpleUploadedFile("人" * 130 + ".csv", f"Name,Email\n{name},\n".encode())
        for name in ("Awa Diop", "Zoé Lune", "Ali Brun")
    ]
    answer = signed_in.post(reverse("import"), {"archive": files})
    assert answer.status_code == 302
    names = [file.name for file in (tmp_path / str(ImportRun.objects.get().pk)).iterdir()]
    assert len(names) == 3
    assert {name[-8:] for name in names} == {"人人人人.csv", " (2).csv", " (3).csv"}


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>.csv", '"onload=alert(1).csv', "\u202egnp.csv", "🐝.csv"]
)
def test_the_name_of_an_upload_is_shown_as_words(
    signed_in: Client, settings: LazySettings, tmp_path: Path, name: str
) -> None:
    settings.UPLOADS = tmp_path
    content = (
        b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAwa,Diop,,,,,1 Jun 2025\n"
    )
    answer = signed_in.post(reverse("import"), {"archive": SimpleUploadedFile(name, content)}, follow=True)
    assert answer.status_code == 200
    assert "<script>alert" not in answer.content.decode()
    assert 'onload=alert(1)"' not in answer.content.decode()
    assert ImportRun.objects.count() == 1
