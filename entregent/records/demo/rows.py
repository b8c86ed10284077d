"""The rows of the demo before they are written: made under ids that the same demo always gets."""

import datetime as dt
import random
import uuid
from collections.abc import Iterable
from typing import Final

from django.db import models

from entregent.core.folding import fold
from entregent.records import exchanges
from entregent.records.demo.character import Character
from entregent.records.ids import derived_id
from entregent.records.models import Exchange, Organisation, Owner, Participation, Person

SOURCE: Final = "demo"
_SEED: Final = "entregent"


class Rows:
    """Collects the rows of every table, in an order in which they can be written."""

    def __init__(self, owner: Owner, on: dt.date) -> None:
        self.owner = owner
        self.on = on
        self.zone = exchanges.zone(owner)
        self.people: dict[str, Person] = {}
        self.me: Person | None = None
        self._rows: dict[type[models.Model], list[models.Model]] = {}
        known = Organisation.objects.filter(owner=owner)
        self._organisations = {one.folded: one for one in known}

    def id_of(self, *parts: object) -> uuid.UUID:
        """The id of a row of the demo."""
        return derived_id(self.owner.pk, SOURCE, *map(str, parts))

    def add(self, *rows: models.Model) -> None:
        """Keeps rows for writing."""
        for row in rows:
            self._rows.setdefault(type(row), []).append(row)

    def write(self, order: Iterable[type[models.Model]]) -> None:
        """Writes them all, table by table."""
        for model in order:
            model._default_manager.bulk_create(self._rows.pop(model, []), batch_size=1_000)

    def ago(self, days: float) -> dt.date:
        """The day so many days ago."""
        return self.on - dt.timedelta(days=round(days))

    def at(self, day: dt.date, hour: int, minute: int = 0) -> dt.datetime:
        """A moment of a day where the owner lives."""
        return dt.datetime.combine(day, dt.time(hour, minute), tzinfo=self.zone)

    def organisation(self, name: str, kind: str = "") -> Organisation | None:
        """The organisation of this name: the one on record, else a new one."""
        if not name:
            return None
        folded = fold(name)
        if folded not in self._organisations:
            made = Organisation(
                id=self.id_of("organisation", folded), owner=self.owner, name=name, folded=folded, kind=kind
            )
            self._organisations[folded] = made
            self.add(made)
        return self._organisations[folded]

    def exchange(
        self, key: tuple[object, ...], people: Iterable[Person], at: dt.datetime, channel: str,
        direction: str,
        **more: str,
    ) -> Exchange:  # fmt: skip
        """An exchange with those who took part in it; `more` are its subject, words, note."""
        made = Exchange(
            id=self.id_of("exchange", *key), owner=self.owner, at=at, channel=channel, direction=direction,
            source=SOURCE, **more,
        )  # fmt: skip
        self.add(made)
        for person in people:
            self.add(
                Participation(
                    owner=self.owner,
                    exchange=made,
                    person=person,
                    at=at,
                    channel=channel,
                    direction=direction,
                )
            )
        return made


def dice(*parts: object) -> random.Random:
    """Chance that always falls the same way for the same parts."""
    return random.Random("\x1f".join(map(str, (_SEED, *parts))))  # noqa: S311  # nothing secret


def slug(one: Character) -> str:
    """A name as it stands in an address."""
    return fold(one.name).replace(" ", "-")
