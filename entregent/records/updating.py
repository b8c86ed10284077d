"""Brings the tables up to date; a kill at any moment leaves no half: a migration and its note are one."""

from contextlib import nullcontext
from typing import Any

from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor


class Whole(MigrationExecutor):
    """Django writes down that a migration was applied after its transaction, where tables refer to each
    other: a kill in between would have it applied twice."""

    def apply_migration(
        self, state: Any, migration: Any, fake: bool = False, fake_initial: bool = False
    ) -> Any:
        """One migration, and the note that it was applied, or neither."""
        if not migration.atomic:
            return super().apply_migration(state, migration, fake, fake_initial)
        sqlite = connection.vendor == "sqlite"  # which can only stop checking before a transaction begins
        with connection.constraint_checks_disabled() if sqlite else nullcontext(), transaction.atomic():
            return super().apply_migration(state, migration, fake, fake_initial)


def bring_up_to_date() -> None:
    """Applies whatever lacks, one migration after the other; goes on where it was broken off.

    Django's signals are not sent: they fill tables of permissions that nothing here reads, and would not do
    so again after a kill.
    """
    executor = Whole(connection)
    executor.loader.check_consistent_history(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())
