"""The account: the first start's link, the one-time link, the address, sign-in and its limits."""

import datetime as dt
from unittest import mock

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entregent.records import accounts, entry_links
from entregent.records.models import Owner

WELCOME = {
    "name": "Camille Martin",
    "email": "Camille@Example.org",
    "password": "three words together",
    "language": "fr",
    "timezone": "Europe/Brussels",
}
PASSWORD = "a long enough password"  # the one of the fixture `owner`


@pytest.fixture(autouse=True)
def _fresh_limits(db: None) -> None:
    """No test waits for what another tried."""
    cache.clear()


@pytest.fixture
def newcomer(db: None) -> Owner:
    """The owner of a new home."""
    return accounts.ensure_owner()


def later(**ahead: int) -> "mock._patch[mock.MagicMock]":
    """As if time had passed for what is signed."""
    moment = (timezone.now() + dt.timedelta(**ahead)).timestamp()
    return mock.patch("django.core.signing.time.time", return_value=moment)


def test_the_first_link_makes_the_place_somebodys(client: Client, newcomer: Owner) -> None:
    path = entry_links.path(newcomer)
    assert client.get(path).status_code == 200
    response = client.post(path, WELCOME)
    assert (response.status_code, response["Location"]) == (302, "/")
    newcomer.refresh_from_db()
    assert (newcomer.name, newcomer.email, newcomer.claimed) == (
        "Camille Martin",
        "camille@example.org",
        True,
    )
    ways = newcomer.preferences
    assert (ways.language, ways.timezone) == ("fr", "Europe/Brussels")
    assert ways.welcomed_on is not None
    assert client.get(reverse("settings")).status_code == 200


def test_the_first_link_is_dead_once_used(client: Client, newcomer: Owner) -> None:
    path = entry_links.path(newcomer)
    other = entry_links.path(newcomer)
    client.post(path, WELCOME)
    for dead in (path, other):
        stranger = Client()
        assert stranger.get(dead).status_code == 404
        assert stranger.post(dead, {**WELCOME, "name": "Somebody Else"}).status_code == 404
        assert stranger.get(reverse("settings")).status_code == 302
    newcomer.refresh_from_db()
    assert newcomer.name == "Camille Martin"


def test_the_first_link_expires(client: Client, newcomer: Owner) -> None:
    path = entry_links.path(newcomer)
    with later(minutes=14):
        assert client.get(path).status_code == 200
    with later(minutes=16):
        assert client.get(path).status_code == 404
        assert client.post(path, WELCOME).status_code == 404
    newcomer.refresh_from_db()
    assert not newcomer.claimed


def test_links_lead_where_the_pages_are(newcomer: Owner, owner: Owner) -> None:
    for holder, name in ((newcomer, "account_first"), (owner, "account_link")):
        path = entry_links.path(holder)
        assert path == reverse(name, args=[path.split("/")[-2]])


def test_a_changed_link_opens_nothing(client: Client, newcomer: Owner) -> None:
    path = entry_links.path(newcomer)
    for wrong in (path[:-3] + "x/", "/account/first/nothing/", path.replace("/first/", "/link/")):
        assert client.get(wrong).status_code == 404


@pytest.mark.parametrize(
    "wrong",
    [
        {"password": "short"},
        {"password": "camille@example.org"},
        {"password": "1234567890"},
        {"password": ""},
        {"email": "nowhere"},
        {"email": ""},
        {"name": ""},
        {"language": "de"},
    ],
    ids=str,
)
def test_what_is_wrong_is_said_and_nothing_claimed(
    client: Client, newcomer: Owner, wrong: dict[str, str]
) -> None:
    response = client.post(entry_links.path(newcomer), {**WELCOME, **wrong})
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    newcomer.refresh_from_db()
    assert not newcomer.claimed
    assert newcomer.email is None


def test_an_unknown_time_zone_is_left_out(client: Client, newcomer: Owner) -> None:
    client.post(entry_links.path(newcomer), {**WELCOME, "timezone": "Mars/Olympus"})
    newcomer.preferences.refresh_from_db()
    assert newcomer.preferences.timezone == ""


def test_an_address_opens_one_account_only(client: Client, newcomer: Owner, owner: Owner) -> None:
    response = client.post(entry_links.path(newcomer), {**WELCOME, "email": "USER@example.org"})
    assert response.status_code == 200
    newcomer.refresh_from_db()
    assert not newcomer.claimed


def test_before_anybody_claimed_it_the_door_says_how(client: Client, newcomer: Owner) -> None:
    assert "entregent link" in client.get(reverse("account_login")).content.decode()
    client.post(entry_links.path(newcomer), WELCOME)
    assert "entregent link" not in Client().get(reverse("account_login")).content.decode()


def test_a_link_signs_in_once(client: Client, owner: Owner) -> None:
    path = entry_links.path(owner)
    assert client.get(path).status_code == 200
    assert client.get(reverse("settings")).status_code == 302, "opening the page signs nobody in"
    assert client.post(path, {"password": ""}).status_code == 302
    assert client.get(reverse("settings")).status_code == 200
    assert Client().get(path).status_code == 404
    owner.refresh_from_db()
    assert owner.check_password(PASSWORD)


def test_a_link_may_bring_a_new_password(client: Client, owner: Owner) -> None:
    elsewhere = Client()
    elsewhere.force_login(owner)
    path = entry_links.path(owner)
    assert client.post(path, {"password": "short"}).status_code == 200
    assert client.post(path, {"password": "another three words"}).status_code == 302
    owner.refresh_from_db()
    assert owner.check_password("another three words")
    assert elsewhere.get(reverse("settings")).status_code == 302, "other browsers must sign in again"


def test_a_link_is_dead_after_ten_minutes_and_after_another_sign_in(client: Client, owner: Owner) -> None:
    path = entry_links.path(owner)
    with later(minutes=11):
        assert client.get(path).status_code == 404
    Client().post(reverse("account_login"), {"login": "user@example.org", "password": PASSWORD})
    assert client.get(path).status_code == 404


def test_a_link_opens_no_closed_account(client: Client, owner: Owner) -> None:
    path = entry_links.path(owner)
    Owner.objects.filter(pk=owner.pk).update(is_active=False)
    assert client.get(path).status_code == 404


def test_signing_in_and_out(client: Client, owner: Owner) -> None:
    login = reverse("account_login")
    response = client.post(f"{login}?next=/settings/", {"login": "User@Example.org", "password": PASSWORD})
    assert (response.status_code, response["Location"]) == (302, "/settings/")
    assert client.get(reverse("settings")).status_code == 200
    assert client.get(reverse("account_logout")).status_code == 200, "a link signs nobody out"
    assert client.get(reverse("settings")).status_code == 200
    client.post(reverse("account_logout"))
    assert client.get(reverse("settings")).status_code == 302


def test_signing_in_leads_nowhere_else(client: Client, owner: Owner) -> None:
    path = f"{reverse('account_login')}?next=https://example.com/"
    response = client.post(path, {"login": "user@example.org", "password": PASSWORD})
    assert response["Location"] == "/"


def test_a_wrong_password_and_an_unknown_address_are_told_alike(client: Client, owner: Owner) -> None:
    login = reverse("account_login")
    known = client.post(login, {"login": "user@example.org", "password": "wrong"}).content.decode()
    unknown = client.post(login, {"login": "nobody@example.org", "password": "wrong"}).content.decode()
    for page in (known, unknown):
        assert "errorlist" in page
    assert "_auth_user_id" not in client.session


def test_many_tries_are_slowed_down(client: Client, owner: Owner) -> None:
    login = reverse("account_login")
    for _turn in range(6):
        client.post(login, {"login": "user@example.org", "password": "wrong"})
    client.post(login, {"login": "user@example.org", "password": PASSWORD})
    assert "_auth_user_id" not in client.session


def test_nobody_signs_up_by_a_form(client: Client, owner: Owner) -> None:
    path = reverse("account_signup")
    assert "entregent account add" in client.get(path).content.decode()
    given = {"email": "new@example.org", "password1": PASSWORD, "password2": PASSWORD}
    assert client.post(path, given).status_code == 405
    assert Owner.objects.count() == 1


def test_no_mail_is_promised_for_a_lost_password(
    client: Client, owner: Owner, mailoutbox: list[object]
) -> None:
    path = reverse("account_reset_password")
    assert "entregent link" in client.get(path).content.decode()
    assert client.post(path, {"email": "user@example.org"}).status_code == 405
    assert mailoutbox == []


def test_the_name_and_the_address_change_with_the_password(signed_in: Client, owner: Owner) -> None:
    path = reverse("account_email")
    given = {"name": "Camille Durand", "email": "durand@example.org", "password": "wrong"}
    assert signed_in.post(path, given).status_code == 200
    owner.refresh_from_db()
    assert owner.email == "user@example.org"
    assert signed_in.post(path, {**given, "password": PASSWORD})["Location"] == reverse("settings")
    owner.refresh_from_db()
    assert (owner.name, owner.email) == ("Camille Durand", "durand@example.org")
    login = reverse("account_login")
    Client().post(login, {"login": "user@example.org", "password": PASSWORD})
    browser = Client()
    browser.post(login, {"login": "durand@example.org", "password": PASSWORD})
    assert "_auth_user_id" in browser.session


def test_the_old_address_no_longer_signs_in(signed_in: Client, owner: Owner) -> None:
    Client().post(reverse("account_login"), {"login": "user@example.org", "password": PASSWORD})
    given = {"name": "Camille", "email": "durand@example.org", "password": PASSWORD}
    signed_in.post(reverse("account_email"), given)
    browser = Client()
    browser.post(reverse("account_login"), {"login": "user@example.org", "password": PASSWORD})
    assert "_auth_user_id" not in browser.session


def test_the_address_of_another_account_is_refused(signed_in: Client, owner: Owner, stranger: Owner) -> None:
    given = {"name": "Camille", "email": "OTHER@example.org", "password": PASSWORD}
    assert signed_in.post(reverse("account_email"), given).status_code == 200
    owner.refresh_from_db()
    assert owner.email == "user@example.org"


def test_the_password_is_changed_once_typed(signed_in: Client, owner: Owner) -> None:
    path = reverse("account_change_password")
    assert 'name="password2"' not in signed_in.get(path).content.decode()
    wrong = signed_in.post(path, {"oldpassword": "wrong", "password1": "another three words"})
    assert wrong.status_code == 200
    right = signed_in.post(path, {"oldpassword": PASSWORD, "password1": "another three words"})
    assert right["Location"] == f"{reverse('settings')}#account"
    owner.refresh_from_db()
    assert owner.check_password("another three words")
    assert signed_in.get(reverse("settings")).status_code == 200


def test_a_large_request_is_refused_before_it_is_read(client: Client, signed_in: Client) -> None:
    body = b"x" * 200_000
    for browser, code in ((client, 413), (signed_in, 405)):
        response = browser.generic("POST", reverse("practices"), body, content_type="text/plain")
        assert response.status_code == code


def test_more_than_an_archive_is_refused_to_everybody(signed_in: Client) -> None:
    response = signed_in.generic("POST", reverse("practices"), b"", CONTENT_LENGTH="600000000")
    assert response.status_code == 413


def test_links_are_not_kept_by_any_cache(client: Client, owner: Owner) -> None:
    assert "no-store" in client.get(entry_links.path(owner)).headers["Cache-Control"]
    assert "no-store" in client.get(reverse("account_login")).headers["Cache-Control"]
