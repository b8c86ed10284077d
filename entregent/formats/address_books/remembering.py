"""Takes the user's own choice of what the columns of a table hold, and knows the table again by its names."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final, cast

from entregent.formats.address_books.headers import fold
from entregent.formats.address_books.values import TARGETS, Column, Mapping, Target
from entregent.formats.dates import Order

_PLACES: Final = frozenset({"home", "work", "other"})
_WAYS: Final = frozenset({"email", "phone", "website"})
_PARTS: Final = frozenset({"address", "street", "extended", "box", "city", "region", "code", "country"})


def mapping_key(headers: Sequence[str]) -> str:
    """The key under which the choice for a table with these column names is remembered.

    It is the same whatever their case, accents and spaces, and differs with their order.
    """
    names = [" ".join(fold(name).split()) for name in headers]
    while names and not names[-1]:
        names.pop()
    return sha256("\x1f".join(names).encode("utf-8", "surrogatepass")).hexdigest()


def choose(mapping: Mapping, targets: Sequence[str], order: Order | None = None) -> Mapping | None:
    """The guess with what the user chose for each column, and for the order of day and month.

    None where there is not one of `TARGETS` for each column: the choice is another table's, or forged.
    """
    if len(targets) != len(mapping.columns) or not set(targets) <= set(TARGETS):
        return None
    chosen = zip(mapping.columns, cast(Sequence[Target], targets), strict=True)
    columns = tuple(_chosen(column, target) for column, target in chosen)
    if order is None:
        return mapping._replace(columns=columns)
    return mapping._replace(columns=columns, order=order, order_sure=True)


def _chosen(column: Column, target: Target) -> Column:
    """A column that now holds something else keeps the place that it speaks of, and nothing more."""
    if column.target == target:
        return column._replace(confidence=1.0)
    place = column.label if column.label in _PLACES and target in _WAYS | _PARTS else ""
    return Column(column.name, target, place, place if target in _PARTS else "", 1.0)
