"""PostgreSQL's side of backups: every table of one moment, and one transaction that puts them all back."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any, Final

from django.apps import apps
from django.core.management.color import no_style
from django.db import OperationalError, connection, transaction

from entregent.records import spread
from entregent.records.backups.container import Reader, Writer
from entregent.records.backups.manifest import Part, Unfit

PATIENCE: Final = "60s"
_EMPTY: Final = frozenset({"django_session", "entregent_counts"})
"""Sessions end with a restore; tries are counted anew."""


def copy_out(writer: Writer) -> None:
    """Writes every table as a part, inside a transaction that sees one moment."""
    for table in _tables():
        columns = _columns(table)
        rows = iter(()) if table in _EMPTY else _rows(table, columns)
        writer.add(f"tables/{table}.copy", rows, table, columns)


def ask(query: str) -> list[tuple[Any, ...]]:
    """What the database answers."""
    with connection.cursor() as cursor:
        cursor.execute(query)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows


def _tables() -> list[str]:
    with connection.cursor() as cursor:
        return sorted(connection.introspection.table_names(cursor))


def _columns(table: str) -> tuple[str, ...]:
    with connection.cursor() as cursor:
        return tuple(column.name for column in connection.introspection.get_table_description(cursor, table))


def _rows(table: str, columns: tuple[str, ...]) -> Iterator[bytes]:
    """The rows in the text format of COPY."""
    with connection.cursor() as cursor, cursor.copy(f"COPY {_listed(table, columns)} TO STDOUT") as copy:
        for piece in copy:
            yield bytes(piece)


def _listed(table: str, columns: tuple[str, ...]) -> str:
    quote = connection.ops.quote_name
    return f"{quote(table)} ({', '.join(map(quote, columns))})"


def check(parts: tuple[Part, ...]) -> None:
    """Raises Unfit where the tables of a backup are not those of this database."""
    wanted = {part.table: set(part.columns) for part in parts}
    if wanted != {table: set(_columns(table)) for table in _tables()}:
        raise Unfit("damaged")


def put_in(reader: Reader) -> None:
    """Puts every table in the place of the present one, all in one transaction: killed, nothing has changed.

    Those who use the database meanwhile wait until it is over; Unfit where they cannot be waited for.
    """
    try:
        with transaction.atomic():
            _empty([part.table for part in reader.manifest.parts])
            for part in reader.manifest.parts:
                _fill(reader, part)
            _settle()
    except OperationalError as error:
        if getattr(error.__cause__, "sqlstate", "") == "55P03":
            raise Unfit("busy") from None
        raise
    spread.learn()


def _empty(tables: list[str]) -> None:
    names = ", ".join(map(connection.ops.quote_name, tables))
    with connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL lock_timeout = '{PATIENCE}'")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        cursor.execute(f"TRUNCATE {names}")


def _fill(reader: Reader, part: Part) -> None:
    with (
        connection.wrap_database_errors,
        connection.cursor() as cursor,
        cursor.copy(f"COPY {_listed(part.table, part.columns)} FROM STDIN") as copy,
        closing(reader.pieces(part)) as pieces,  # type: ignore[type-var]
    ):
        for piece in pieces:
            copy.write(piece)


def _settle() -> None:
    """Numbers go on after the highest; work under way waits for whoever takes it up next."""
    models: list[Any] = apps.get_models(include_auto_created=True)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)
        cursor.execute(
            "UPDATE records_job SET state='waiting', worker='', lease_until=NULL WHERE state='running'"
        )
