"""Ids as the database has them: for SQL of our own, and many of them in a filter as one value."""

import json
import uuid
from collections.abc import Iterable
from typing import Any

from django.db import connection
from django.db.models import ForeignKey, Lookup, UUIDField


def key(pk: uuid.UUID) -> str:
    """An id as the database says it, and as SQL takes it."""
    return pk.hex if connection.vendor == "sqlite" else str(pk)


def among(column: str, ids: Iterable[uuid.UUID]) -> tuple[str, str]:
    """The condition that a column holds one of many ids, and the one text that stands for all of them."""
    if connection.vendor == "sqlite":
        listed = "(SELECT value FROM json_each(%s))"
        return f"{column} IN {listed}", json.dumps([pk.hex for pk in ids])
    return f"{column} = ANY(%s::uuid[])", f"{{{','.join([pk.hex for pk in ids])}}}"


def known(pk: str | uuid.UUID) -> uuid.UUID:
    """An id that SQL of our own read."""
    return pk if isinstance(pk, uuid.UUID) else uuid.UUID(pk)


@UUIDField.register_lookup
@ForeignKey.register_lookup
class Among(Lookup):
    """`filter(person__among=ids)`: `in` for hundreds of ids, each of which Django would prepare by itself."""

    lookup_name = "among"

    def get_prep_lookup(self) -> list[uuid.UUID]:
        """The ids themselves, and nothing else."""
        return [pk if isinstance(pk, uuid.UUID) else uuid.UUID(str(pk)) for pk in self.rhs]

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        """The same condition as for SQL of our own."""
        column, values = self.process_lhs(compiler, connection)
        sql, ids = among(column, self.rhs)
        return sql, (*values, ids)
