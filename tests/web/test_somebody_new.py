"""Somebody new who is named in a form is made once, however fast it is sent again."""

import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from entregent.records.models import Owner, Person
from entregent.records.people import adding

FORMS = {
    "giving_note": {"way": "given", "kind": "advice", "on": "2026-03-02", "what": "the jury"},
    "request_keep": {"text": "A contact at the museum", "on": "2026-03-02"},
    "log_save": {"channel": "call", "direction": "both", "on": "2026-03-02"},
}


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> tuple[str, dict[str, str]]:
    return reverse(request.param), {**FORMS[request.param], "new": "Zoe Machin", "token": str(uuid.uuid4())}


def _people() -> int:
    return Person.objects.filter(is_self=False).count()


def test_a_second_click_makes_nobody(signed_in: Client, form: tuple[str, dict[str, str]]) -> None:
    for _click in range(2):
        assert signed_in.post(*form).status_code == 302
    assert _people() == 1


@pytest.mark.django_db(transaction=True)
def test_two_clicks_at_once_make_one(
    owner: Owner, form: tuple[str, dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets one writer in at a time: there is nothing to race for")
    add = adding.add

    def slowly(*wanted: Any) -> adding.Added:
        time.sleep(0.3)
        return add(*wanted)

    monkeypatch.setattr(adding, "add", slowly)

    def click(browser: Client) -> int:
        try:
            return browser.post(*form).status_code
        finally:
            connection.close()

    browsers = [Client(), Client()]
    for browser in browsers:
        browser.force_login(owner)
    with ThreadPoolExecutor(2) as both:
        assert list(both.map(click, browsers)) == [302, 302]
    assert _people() == 1
