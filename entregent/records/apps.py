"""The Django app that holds every table."""

from django.apps import AppConfig
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created


class RecordsConfig(AppConfig):
    """The record: people, exchanges, promises, and what is derived from them."""

    name = "entregent.records"
    label = "records"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Makes known how a filter asks for many ids, and what to tell a database when it is reached."""
        import entregent.records.keys  # noqa: F401

        connection_created.connect(_planned, dispatch_uid="entregent.planned")


def _planned(connection: BaseDatabaseWrapper, **_known: object) -> None:
    """PostgreSQL plans for a disk that turns, unless it is told, and compiles what takes milliseconds: pages
    look for a few rows of an index, and those are in memory."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET random_page_cost = 1.1; SET jit = off")
