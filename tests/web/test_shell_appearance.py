"""The choice of a theme and of single keys: kept in cookies, shown on <html>, never a way elsewhere."""

import pytest
from django.template import Context, Template
from django.test import Client, RequestFactory
from django.urls import reverse

from entregent.web.shell.appearance import KEYS_COOKIE, THEME_COOKIE


def html_attributes(**cookies: str) -> str:
    """What base.html writes on <html> for a request with these cookies."""
    request = RequestFactory().get("/")
    request.COOKIES = cookies
    return Template("{% load shell %}{% appearance %}").render(Context({"request": request}))


def test_a_theme_is_kept_and_the_reader_comes_back() -> None:
    response = Client().post(reverse("appearance"), {"theme": "dark", "next": "/people/?q=awa"})
    assert (response.status_code, response["Location"]) == (302, "/people/?q=awa")
    cookie = response.cookies[THEME_COOKIE]
    assert (cookie.value, cookie["httponly"], cookie["samesite"]) == ("dark", True, "Lax")


@pytest.mark.parametrize("theme", ["", "system", "<b>"])
def test_any_other_theme_follows_the_system_again(theme: str) -> None:
    client = Client()
    client.cookies[THEME_COOKIE] = "dark"
    response = client.post(reverse("appearance"), {"theme": theme})
    assert response.cookies[THEME_COOKIE]["max-age"] == 0


def test_keys_can_be_silenced_without_touching_the_theme() -> None:
    response = Client().post(reverse("appearance"), {"keys": "off"})
    assert response.cookies[KEYS_COOKIE].value == "off"
    assert THEME_COOKIE not in response.cookies


@pytest.mark.parametrize("target", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:x", ""])
def test_the_way_back_stays_here(target: str) -> None:
    response = Client().post(reverse("appearance"), {"theme": "dark", "next": target})
    assert response["Location"] == "/"


def test_looking_is_not_choosing() -> None:
    assert Client().get(reverse("appearance")).status_code == 405


def test_the_choice_is_written_on_the_page() -> None:
    assert html_attributes(**{THEME_COOKIE: "light"}) == ' data-theme="light"'
    assert html_attributes(**{KEYS_COOKIE: "off"}) == ' data-keys="off"'


@pytest.mark.parametrize("value", ['"><script>', "blue", ""])
def test_a_cookie_made_by_hand_writes_nothing(value: str) -> None:
    assert html_attributes(**{THEME_COOKIE: value, KEYS_COOKIE: value}) == ""
