"""Cookies and HTTPS: what the settings promise, plain and behind a proxy."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import Owner

NAMES = (
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SESSION_COOKIE_HTTPONLY",
    "CSRF_COOKIE_HTTPONLY",
    "SESSION_COOKIE_SAMESITE",
    "SECURE_HSTS_SECONDS",
    "DEBUG",
    "PASSWORD_HASHERS",
)


def settings_with(**environment: str) -> dict[str, Any]:
    """The settings that a process of its own reads from an environment."""
    code = (
        "import json; from django.conf import settings;"
        f"print(json.dumps({{name: getattr(settings, name) for name in {NAMES!r}}}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "entregent.config.settings", **environment},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_plain_on_this_machine() -> None:
    found = settings_with(ENTREGENT_HTTPS="")
    assert found["SESSION_COOKIE_HTTPONLY"]
    assert found["CSRF_COOKIE_HTTPONLY"]
    assert found["SESSION_COOKIE_SAMESITE"] == "Lax"
    assert not found["SESSION_COOKIE_SECURE"]
    assert found["SECURE_HSTS_SECONDS"] == 0
    assert found["DEBUG"] is False
    assert found["PASSWORD_HASHERS"][0].endswith("Argon2PasswordHasher")


def test_behind_https_cookies_and_browsers_keep_to_it() -> None:
    found = settings_with(ENTREGENT_HTTPS="1")
    assert found["SESSION_COOKIE_SECURE"]
    assert found["CSRF_COOKIE_SECURE"]
    assert found["SECURE_HSTS_SECONDS"] >= 60 * 60 * 24 * 180


def test_a_post_without_its_token_is_refused(owner: Owner) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(owner)
    response = browser.post(reverse("settings_change", args=["reminders"]))
    assert response.status_code == 403
    owner.preferences.refresh_from_db()
    assert owner.preferences.archive_reminder


@pytest.mark.django_db
def test_another_host_is_not_answered(client: Client) -> None:
    assert client.get(reverse("account_login"), headers={"Host": "evil.example"}).status_code == 400
