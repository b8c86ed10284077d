"""Limits on tries and on expensive posts: they hold for all web processes at once, and cost pages nothing."""

import time
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import Settings

from entregent.records.models import Owner
from tests import processes

MADE = """
from entregent.records.models import Owner
Owner.objects.create_user("user@example.org", "a long enough password")
"""
TRY = """
import sys
from django.test import Client
client = Client(headers={"host": "localhost"})
for password in sys.argv[1:]:
    client.post("/account/login/", {"login": "user@example.org", "password": password})
    print("_auth_user_id" in client.session)
    client.logout()
"""


@pytest.mark.slow
@pytest.mark.parametrize(("wrong", "let_in"), [(2, "True"), (5, "False")])
def test_tries_in_one_process_count_in_another(tmp_path: Path, wrong: int, let_in: str) -> None:
    here = processes.ready(tmp_path / f"tries{wrong}")
    processes.lines(here, MADE)
    assert processes.lines(here, TRY, *["a wrong password"] * wrong) == ["False"] * wrong
    assert processes.lines(here, TRY, "a long enough password") == [let_in]


@pytest.mark.parametrize(
    ("name", "action", "body"),
    [
        ("log", "log", {"line": "lunch with Awa"}),
        ("log_save", "log", {"note": "lunch"}),
        ("import", "import", {}),
    ],
)
def test_expensive_posts_have_a_limit_of_their_own(
    owner: Owner, stranger: Owner, settings: Settings, name: str, action: str, body: dict[str, str]
) -> None:
    settings.ACCOUNT_RATE_LIMITS = {action: "2/m/user"}
    mine, theirs = Client(), Client()
    mine.force_login(owner)
    theirs.force_login(stranger)
    answers = [mine.post(reverse(name), body).status_code for _ in range(3)]
    assert (429 in answers[:2], answers[2]) == (False, 429)
    assert theirs.post(reverse(name), body).status_code != 429
    if name != "log_save":
        assert mine.get(reverse(name)).status_code == 200


def test_a_refusal_says_what_to_do(signed_in: Client, settings: Settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"log": "1/m/user"}
    signed_in.post(reverse("log"), {"line": "lunch"})
    page = signed_in.post(reverse("log"), {"line": "lunch"}, headers={"accept-language": "en"})
    assert "Wait a minute" in page.content.decode()


@pytest.mark.parametrize("name", ["people", "log", "import", "today", "acts"])
def test_pages_ask_nothing_of_the_counts(signed_in: Client, name: str) -> None:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        signed_in.get(reverse(name))
    assert asked.captured_queries
    assert not [query for query in asked.captured_queries if "entregent_counts" in query["sql"]]


def test_the_page_to_sign_in_asks_nothing_of_the_counts(client: Client, owner: Owner) -> None:
    with CaptureQueriesContext(connection) as asked:
        client.get(reverse("account_login"))
    assert not [query for query in asked.captured_queries if "entregent_counts" in query["sql"]]


def test_what_is_counted_is_in_the_database(owner: Owner) -> None:
    cache.set("tries", [1, 2])
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM entregent_counts WHERE cache_key LIKE '%tries'")
        assert cursor.fetchone() == (1,)
    assert cache.get("tries") == [1, 2]


def test_a_strangers_tries_do_not_keep_the_owner_out(owner: Owner) -> None:
    stranger, there = Client(REMOTE_ADDR="192.0.2.66"), {"login": owner.email, "password": "a wrong password"}
    for _ in range(12):
        stranger.post(reverse("account_login"), there)
    right = there | {"password": "a long enough password"}
    stranger.post(reverse("account_login"), right)
    mine = Client(REMOTE_ADDR="192.0.2.1")
    mine.post(reverse("account_login"), right)
    assert ("_auth_user_id" in stranger.session, "_auth_user_id" in mine.session) == (False, True)


def test_a_clock_put_back_a_day_keeps_nobody_out(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    here, there = Client(), {"login": owner.email, "password": "a wrong password"}
    monkeypatch.setattr(time, "time", lambda: now + 24 * 3600)
    for _ in range(6):
        here.post(reverse("account_login"), there)
    monkeypatch.setattr(time, "time", lambda: now)
    here.post(reverse("account_login"), there | {"password": "a long enough password"})
    assert "_auth_user_id" in here.session
