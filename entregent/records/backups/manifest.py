"""What a backup says of itself: when, of what, by which version, and what its parts must be."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal

from django.db.migrations.loader import MigrationLoader

FORMAT: Final = 1
NAME: Final = "manifest.json"
LONGEST: Final = 4 << 20

Database = Literal["sqlite", "postgresql"]
type Ask = Callable[[str], list[tuple[Any, ...]]]
"""Gives the rows that a database answers a query with."""


class Unfit(Exception):
    """Why a backup cannot be made or put back: a code, and the values to say it with."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a backup: its name, its bytes, its SHA-256; of PostgreSQL, its table and columns too."""

    name: str
    bytes: int
    sha256: str
    table: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself; `migrations` are those that its database had."""

    format: int
    program: str
    made_at: str
    database: str
    migrations: tuple[str, ...]
    accounts: int
    people: int
    exchanges: int
    parts: tuple[Part, ...]

    def document(self) -> str:
        """As it is written."""
        return json.dumps({"entregent": "backup", **asdict(self)}, indent=1)


def read(text: bytes) -> Manifest:
    """The manifest of a backup; raises Unfit for what is none, or of a later version."""
    try:
        said: dict[str, Any] = json.loads(text)
        if said.pop("entregent") != "backup":
            raise Unfit("not_a_backup")
        if said["format"] > FORMAT:
            raise Unfit("newer")
        parts = tuple(Part(**{**part, "columns": tuple(part["columns"])}) for part in said.pop("parts"))
        return Manifest(**{**said, "migrations": tuple(said["migrations"])}, parts=parts)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise Unfit("not_a_backup") from None


def counts(ask: Ask) -> dict[str, int]:
    """How much a database holds, for people to know a backup by."""
    living = "records_person WHERE deleted_at IS NULL AND NOT is_self"
    tables = {"accounts": "records_owner", "people": living, "exchanges": "records_exchange"}
    return {name: ask(f"SELECT count(*) FROM {rows}")[0][0] for name, rows in tables.items()}  # noqa: S608


def applied(ask: Ask) -> tuple[str, ...]:
    """The migrations that a database has."""
    return tuple(sorted(name for (name,) in ask("SELECT app || '.' || name FROM django_migrations")))


def known() -> frozenset[str]:
    """The migrations that this version knows."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    replaced = {key for found in loader.disk_migrations.values() for key in found.replaces}
    return frozenset(f"{app}.{name}" for app, name in (*loader.disk_migrations, *replaced))


def needed() -> frozenset[str]:
    """Those that a database of this version has."""
    return frozenset(
        f"{app}.{name}" for app, name in MigrationLoader(None, ignore_no_migrations=True).graph.nodes
    )
