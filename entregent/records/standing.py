"""Holds rows to what they point to by one question a key, where PostgreSQL asks row by row."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from django.db import IntegrityError, connection, models, transaction

from entregent.records.columns import Values
from entregent.records.keys import among

FEW: Final = 100
"""So many rows are asked one by one as quickly."""
_MAY: Final = "SELECT has_parameter_privilege('session_replication_role', 'SET')"
_ROLE: Final = "SET LOCAL session_replication_role = "


@contextmanager
def together(model: type[models.Model], rows: Sequence[Values]) -> Iterator[None]:
    """Within it, these rows are written to PostgreSQL without a trigger for each of their foreign keys; then
    whatever they point to is found and held by the lock that the triggers take, or it is an IntegrityError.

    Only a superuser, or whom one has granted it, may do without the triggers; others keep them.
    """
    keys: list[Any] = [one for one in model._meta.concrete_fields if isinstance(one, models.ForeignKey)]
    with transaction.atomic(savepoint=False), connection.cursor() as cursor:
        if len(rows) <= FEW or not cursor.execute(_MAY).fetchone()[0]:
            yield
            return
        cursor.execute(f"{_ROLE} replica")
        yield
        cursor.execute(f"{_ROLE} DEFAULT")
        for key in keys:
            _hold(cursor, key, [row.get(key.attname) for row in rows])


def _hold(cursor: Any, key: Any, ids: list[Any]) -> None:
    each = {pk.int: pk for pk in ids if pk}  # ids themselves are told apart slowly
    if not key.db_constraint or not each:
        return
    there, listed = among(f'"{key.target_field.column}"', each.values())
    table = connection.ops.quote_name(key.related_model._meta.db_table)
    held = f"SELECT 1 FROM {table} WHERE {there} FOR KEY SHARE"  # noqa: S608  # names of ours
    cursor.execute(f"SELECT COUNT(*) FROM ({held}) held", [listed])  # noqa: S608
    if cursor.fetchone()[0] < len(each):
        raise IntegrityError(f"{key} points to what does not stand")
