"""What many tests start from: an owner, another one, and a signed-in browser."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from django.db import connection
from django.db.backends.signals import connection_created
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.test import Client, override_settings
from hypothesis import HealthCheck, settings
from whitenoise.middleware import WhiteNoiseMiddleware

from entregent.records.models import Owner
from tests import processes

# Machines are noisy: no test fails for having been slow.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """The databases of tests are copies of one whose tables were made once in the run."""
    file = processes.made_once(os.environ.get("DATABASE_URL", ""))
    if connection.vendor == "postgresql":
        connection.settings_dict["TEST"]["TEMPLATE"] = processes.READY
        return

    def fill(connection: DatabaseWrapper, **_sent: object) -> None:
        new = connection.is_in_memory_db() and not connection.introspection.table_names()
        if new:
            with closing(sqlite3.connect(file)) as made:
                made.backup(connection.connection)

    connection_created.connect(fill, weak=False)


@pytest.fixture(scope="session", autouse=True)
def _quick_passwords() -> Iterator[None]:
    """Accounts made for a test need no hash that is slow to guess, and slow to make."""
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield


@pytest.fixture(scope="session", autouse=True)
def _static_files_found_once() -> Iterator[None]:
    """Every client of a test has middleware of its own, which would look for all static files again."""
    found: dict[str, object] = {}
    find = WhiteNoiseMiddleware.add_files_from_finders

    def find_once(self: WhiteNoiseMiddleware) -> None:
        if not found:
            find(self)
            found.update(self.files)
        self.files.update(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WhiteNoiseMiddleware, "add_files_from_finders", find_once)
        yield


@pytest.fixture
def owner(db: None) -> Owner:
    """The user."""
    return Owner.objects.create_user("user@example.org", "a long enough password", name="Camille Martin")


@pytest.fixture
def stranger(db: None) -> Owner:
    """Another account, who must never see anything of the first."""
    return Owner.objects.create_user("other@example.org", "another long password", name="Sacha Petit")


@pytest.fixture
def signed_in(owner: Owner) -> Client:
    """A browser in which the owner is signed in."""
    client = Client()
    client.force_login(owner)
    return client
