"""The people on record as the reader of hurried lines knows them, kept while nothing changes."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Any, Final

from django.db.models import Count, Max, QuerySet, Sum
from django.db.models.functions import Length

from entregent.records import exchanges
from entregent.records.models import Owner, Person

if TYPE_CHECKING:
    from entregent.core.reading import Index, Known, Reading
    from entregent.core.reading.favours import FavourRead
    from entregent.core.reading.requested import RequestRead

_OWNERS: Final = 8
_kept: dict[uuid.UUID, tuple[tuple[Any, ...], "Index"]] = {}


def index(owner: Owner) -> "Index":
    """Everybody on record, arranged by name; made anew only once somebody came, left or was renamed."""
    from entregent.core.reading import Index

    living = Person.objects.living().filter(owner=owner)
    state = _state(living)
    kept = _kept.get(owner.pk)
    if kept is not None and kept[0] == state:
        return kept[1]
    made = Index(_known(living))
    while len(_kept) >= _OWNERS:
        _kept.pop(next(iter(_kept)), None)
    _kept[owner.pk] = (state, made)
    return made


def read_line(owner: Owner, line: str, language: str | None, on: dt.date | None = None) -> "Reading":
    """What a hurried line says on a day (the owner's present one); without a language it tells by itself."""
    from entregent.core.reading import read

    return read(line, today=on or exchanges.today(owner), people=index(owner), language=language)


def read_favour(owner: Owner, line: str, language: str | None, on: dt.date | None = None) -> "FavourRead":
    """What a hurried line says was given or received."""
    from entregent.core.reading.favours import read_favour as read

    return read(line, today=on or exchanges.today(owner), people=index(owner), language=language)


def read_request(owner: Owner, line: str, language: str | None, on: dt.date | None = None) -> "RequestRead":
    """What a hurried line says was asked of the user."""
    from entregent.core.reading.requested import read_request as read

    return read(line, today=on or exchanges.today(owner), people=index(owner), language=language)


def _state(living: QuerySet[Person]) -> tuple[Any, ...]:
    """What differs as soon as a name does."""
    found = living.aggregate(
        count=Count("pk"),
        changed=Max("changed_at"),
        created=Max("created_at"),
        letters=Sum(Length("name") + Length("nickname") + Length("given") + Length("family")),
    )
    return tuple(found.values())


def _known(living: QuerySet[Person]) -> "list[Known]":
    rows = living.order_by("pk").values_list("pk", "name", "given", "family", "nickname", "tie__strength")
    return [_one(*row) for row in rows]


def _one(pk: uuid.UUID, name: str, given: str, family: str, nickname: str, strength: float | None) -> "Known":
    from entregent.core.reading import Known, known

    nicknames = (nickname,) if nickname else ()
    weight = strength or 0.0
    if given or family:
        return Known(str(pk), given, family, nicknames, weight)
    return known(str(pk), name, nicknames=nicknames, weight=weight)
