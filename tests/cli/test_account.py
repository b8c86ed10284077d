"""`entregent account` and `entregent link`: separate accounts, and the links that open them."""

import pytest
from django.test import Client
from pytest_django import Settings

from entregent.records import accounts, exchanges
from entregent.records.models import Exchange, Owner, Person
from tests.cli.calling import call

pytestmark = pytest.mark.django_db

WELCOME = {
    "name": "Sacha Petit",
    "email": "sacha@example.org",
    "password": "three words together",
    "language": "en",
}


def path_of(link: str) -> str:
    """The path of an address."""
    return "/" + link.split("/", 3)[3]


def test_accounts_are_listed(capsys: pytest.CaptureFixture[str], owner: Owner, stranger: Owner) -> None:
    listed = call(capsys, "account", "list", "--json").document["accounts"]
    assert [row["email"] for row in listed] == ["user@example.org", "other@example.org"]
    assert set(listed[0]) == {"id", "email", "name", "claimed", "since"}
    words = call(capsys, "account", "list").out
    assert "user@example.org  Camille Martin" in words


def test_an_added_account_is_entered_by_its_link(
    capsys: pytest.CaptureFixture[str], owner: Owner, client: Client
) -> None:
    answer = call(capsys, "account", "add", "Sacha@Example.org", "--name", "Sacha Petit", "--json")
    assert answer.code == 0
    made = Owner.objects.get(pk=answer.document["id"])
    assert (made.email, made.name, made.claimed) == ("sacha@example.org", "Sacha Petit", False)
    path = path_of(answer.document["link"])
    assert "sacha@example.org" in client.get(path).content.decode()
    client.post(path, WELCOME)
    made.refresh_from_db()
    assert made.claimed
    assert Client().get(path).status_code == 404


def test_the_owner_of_a_new_home_becomes_the_first_account(capsys: pytest.CaptureFixture[str]) -> None:
    waiting = accounts.ensure_owner()
    made = call(capsys, "account", "add", "sacha@example.org", "--json").document
    assert made["id"] == str(waiting.pk)
    assert Owner.objects.count() == 1


def test_a_record_that_somebody_filled_is_given_to_no_new_account(capsys: pytest.CaptureFixture[str]) -> None:
    waiting = accounts.ensure_owner()
    Person.objects.create(owner=waiting, name="Awa Diop")
    made = call(capsys, "account", "add", "sacha@example.org", "--json").document
    assert made["id"] != str(waiting.pk)
    assert not Person.objects.filter(owner=made["id"]).exists()


@pytest.mark.parametrize(
    ("email", "why"), [("nowhere", "is not an address"), ("USER@example.org", "has an account already")]
)
def test_what_cannot_be_added_is_refused(
    capsys: pytest.CaptureFixture[str], owner: Owner, email: str, why: str
) -> None:
    answer = call(capsys, "account", "add", email)
    assert answer.code == 1
    assert why in answer.err
    assert answer.err.count("\n") == 1
    assert Owner.objects.count() == 1


def test_an_account_goes_with_all_of_its_record_and_nothing_else(
    capsys: pytest.CaptureFixture[str], owner: Owner, stranger: Owner
) -> None:
    for of in (owner, stranger):
        person = Person.objects.create(owner=of, name="Awa Diop")
        exchanges.log(of, [person], channel="call", on=exchanges.today(of))
    answer = call(capsys, "account", "remove", "other@example.org", "--yes", "--json")
    assert answer.document == {"removed": "other@example.org", "people": 1}
    assert list(Owner.objects.all()) == [owner]
    assert [person.owner for person in Person.objects.all()] == [owner]
    assert Exchange.objects.count() == 1


def test_removing_asks_first(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, owner: Owner
) -> None:
    monkeypatch.setattr("typer.confirm", lambda *_asked, **_how: False)
    assert call(capsys, "account", "remove", "user@example.org").code == 1
    assert Owner.objects.exists()


def test_removing_a_stranger_is_refused(capsys: pytest.CaptureFixture[str], owner: Owner) -> None:
    answer = call(capsys, "account", "remove", "nobody@example.org", "--yes")
    assert (answer.code, answer.err) == (1, "entregent: No account has the address nobody@example.org.\n")


def test_a_link_lets_an_owner_in(capsys: pytest.CaptureFixture[str], owner: Owner, client: Client) -> None:
    answer = call(capsys, "link", "--json")
    assert answer.document["minutes"] == 10
    assert answer.document["link"].startswith("http://127.0.0.1:8000/account/link/")
    assert client.post(path_of(answer.document["link"]), {"password": ""}).status_code == 302
    assert client.get("/settings/").status_code == 200


def test_on_a_new_home_the_link_is_the_welcome(capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, "link", "--json")
    assert answer.document["minutes"] == 15
    assert "/account/first/" in answer.document["link"]


def test_a_link_is_for_the_owner_that_is_named(
    capsys: pytest.CaptureFixture[str], owner: Owner, stranger: Owner, client: Client
) -> None:
    assert call(capsys, "link").code == 1
    link = call(capsys, "link", "--owner", "other@example.org", "--json").document["link"]
    assert "other@example.org" in client.get(path_of(link)).content.decode()


def test_a_published_installation_is_named_in_its_links(
    capsys: pytest.CaptureFixture[str], owner: Owner, settings: Settings
) -> None:
    settings.CSRF_TRUSTED_ORIGINS = ["https://people.example.org"]
    assert call(capsys, "link", "--json").document["link"].startswith("https://people.example.org/account/")


def test_the_words_are_french_where_asked(capsys: pytest.CaptureFixture[str], owner: Owner) -> None:
    answer = call(capsys, "account", "add", "nowhere", "--lang", "fr")
    assert answer.err == "entregent: nowhere n’est pas une adresse.\n"
