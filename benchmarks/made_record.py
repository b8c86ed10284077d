"""Fills an owner's record with made-up people and exchanges, quickly, and as unevenly as real networks are.

One person in a hundred is talked to all the time, one in ten often, one in three ever; the others are the
silent majority of an address book. Everything is made from syllables: nobody is real.
"""

import datetime as dt
import random
import uuid
from collections.abc import Iterator, Sequence
from typing import Any, Final

from django.db import connection, models, transaction
from made_words import WORDS, Talk, name

from entregent.core.folding import fold
from entregent.records import search, spread, ties
from entregent.records.models import (
    Fact,
    Group,
    LifeEvent,
    Membership,
    Organisation,
    Owner,
    Person,
    Position,
    Preferences,
    Promise,
    Reach,
)

CHANNELS: Final = (
    ("email", 46), ("message", 30), ("call", 8), ("lunch", 4), ("coffee", 3), ("meeting", 4), ("like", 5),
)  # fmt: skip
EVER, SPREAD, HEAD = 0.3, 1.1, 12.0
AT_ONCE: Final = 20_000


@transaction.atomic
def fill(owner: Owner, people: int, exchanges: int, on: dt.date) -> None:
    """Writes `people` and `exchanges` until the day `on`, then what is derived from them."""
    chance = random.Random(20_261_122)
    organisations = _organisations(owner, chance, max(people // 10, 20))
    known = _people(owner, chance, people, on)
    _careers(owner, chance, known, organisations, on)
    _beside(owner, chance, known, on)
    _exchanges(owner, chance, known, exchanges, on)
    _settle(owner, on)


def _insert(model: type[models.Model], rows: list[Any]) -> None:
    model._default_manager.bulk_create(rows, batch_size=2_000)


def _organisations(owner: Owner, chance: random.Random, count: int) -> list[Organisation]:
    names = {f"{name(chance, 2)} {name(chance, 2)}" for _turn in range(count)}
    rows = [Organisation(owner=owner, name=each, folded=fold(each)) for each in sorted(names)]
    unique = list({row.folded: row for row in rows}.values())
    _insert(Organisation, unique)
    return unique


def _people(owner: Owner, chance: random.Random, count: int, on: dt.date) -> list[Person]:
    rows, talk = [], Talk(chance)
    for _turn in range(count):
        given, family = name(chance, 2), name(chance, chance.choice((2, 3)))
        born = chance.random() < 0.2
        rows.append(
            Person(
                owner=owner, given=given, family=family, name=f"{given} {family}", origin="linkedin",
                sort_name=fold(f"{family} {given}"), place=name(chance, 2), source="linkedin",
                connected_on=on - dt.timedelta(days=chance.randint(1, 4_000)),
                birth_day=chance.randint(1, 28) if born else None,
                birth_month=chance.randint(1, 12) if born else None,
                language=chance.choice(("", "fr", "en")), note=talk.say(chance.randint(3, 30)),
            )
        )  # fmt: skip
    _insert(Person, rows)
    return rows


def _careers(
    owner: Owner, chance: random.Random, known: list[Person], places: list[Organisation], on: dt.date
) -> None:
    """One position each, a second for one in five; the user has five, which makes common ground."""
    me = Person.objects.create(owner=owner, is_self=True, name="Me")
    weights = [1 / (rank + 5) for rank in range(len(places))]
    rows = [_position(owner, chance, one, chance.choices(places, weights)[0], on) for one in known]
    second = [one for one in known if chance.random() < 0.2]
    rows += [_position(owner, chance, one, chance.choices(places, weights)[0], on) for one in second]
    rows += [_position(owner, chance, me, place, on) for place in places[:5]]
    _insert(Position, rows)


def _position(owner: Owner, chance: random.Random, one: Person, place: Organisation, on: dt.date) -> Position:
    now, start = chance.random() < 0.7, on.year - chance.randint(1, 20)
    return Position(
        owner=owner, person=one, organisation=place, kind=chance.choice(("work", "work", "work", "study")),
        title=f"{name(chance, 2)} {chance.choice(WORDS)}", started=str(start), current=now,
        ended="" if now else str(start + 1), source="linkedin",
    )  # fmt: skip


def _beside(owner: Owner, chance: random.Random, known: list[Person], on: dt.date) -> None:
    """Ways to reach them, facts, promises, life events, groups."""
    reaches, facts, promises, events = [], [], [], []
    for number, one in enumerate(known):
        slug = f"{fold(one.name).replace(' ', '.')}.{number}"
        key = f"linkedin.com/in/{slug}-made-up"
        reaches.append(Reach(owner=owner, person=one, kind="profile", value=f"https://www.{key}", key=key))
        if chance.random() < 0.3:
            mail = f"{slug}@example.org"
            reaches.append(Reach(owner=owner, person=one, kind="email", value=mail, key=mail))
        if chance.random() < 0.15:
            text = f"{chance.choice(WORDS)} {chance.choice(WORDS)}"
            kind = chance.choice(("told", "interest", "skill"))
            facts.append(Fact(owner=owner, person=one, kind=kind, text=text, folded=fold(text), on=on))
        day = on - dt.timedelta(days=chance.randint(0, 900))
        if chance.random() < 0.03:
            promises.append(Promise(owner=owner, person=one, what=f"send the {slug}", made_on=day, due=day))
        if chance.random() < 0.05:
            events.append(
                LifeEvent(owner=owner, person=one, kind="new_job", text=slug, on=day, noticed_on=day)
            )
    for promise in promises[60:]:
        promise.kept_on = promise.made_on
    _insert(Reach, reaches)
    _insert(Fact, facts)
    _insert(Promise, promises)
    _insert(LifeEvent, events)
    groups = [Group(owner=owner, name=name(chance, 3)) for _turn in range(20)]
    _insert(Group, groups)
    members = chance.sample(known, len(known) // 5)
    _insert(Membership, [Membership(owner=owner, group=chance.choice(groups), person=one) for one in members])


def _exchanges(owner: Owner, chance: random.Random, known: list[Person], count: int, on: dt.date) -> None:
    columns = (
        "id", "owner_id", "created_at", "source", "run_id", "at", "timed", "channel", "direction", "subject",
        "words", "note", "thread", "gathering_id",
    )  # fmt: skip
    parts = ("owner_id", "exchange_id", "person_id", "at", "channel", "direction")
    exchanges: list[tuple[Any, ...]] = []
    parted: list[tuple[Any, ...]] = []
    for person, at, channel, direction, words in _moments(chance, known, count, on):
        key = _id(uuid.UUID(int=chance.getrandbits(128), version=4))
        mine, moment = _id(owner.pk), _moment(at)
        subject = words[:30] if channel == "email" else ""
        said, note = (words, "") if channel in ("email", "message") else ("", words[:80])
        head = (key, mine, moment, "linkedin", None, moment, _true(), channel, direction)
        exchanges.append((*head, subject, said, note, "", None))
        parted.append((mine, key, _id(person), moment, channel, direction))
        if len(exchanges) == AT_ONCE:
            _write("records_exchange", columns, exchanges)
            _write("records_participation", parts, parted)
            exchanges, parted = [], []
    _write("records_exchange", columns, exchanges)
    _write("records_participation", parts, parted)


def _moments(
    chance: random.Random, known: list[Person], count: int, on: dt.date
) -> Iterator[tuple[uuid.UUID, dt.datetime, str, str, str]]:
    """Who, when, how, which way, what: the first in the list the most, the later ones ever less."""
    talked = known[: max(int(len(known) * EVER), 1)]
    weights = [1 / (rank + HEAD) ** SPREAD for rank in range(len(talked))]
    names, odds = zip(*CHANNELS, strict=True)
    now = dt.datetime.combine(on, dt.time(8), tzinfo=dt.UTC)
    channels = chance.choices(names, odds, k=count)
    talk = Talk(chance)
    for person, channel in zip(chance.choices(talked, weights, k=count), channels, strict=True):
        days = chance.expovariate(1 / 2_000)
        direction = chance.choice(("in", "out")) if channel in ("email", "message", "like") else "both"
        yield person.pk, now - dt.timedelta(days=min(days, 4_000)), channel, direction, talk.say(14)


def _id(value: uuid.UUID) -> object:
    return value.hex if connection.vendor == "sqlite" else value


def _moment(value: dt.datetime) -> object:
    return value.strftime("%Y-%m-%d %H:%M:%S") if connection.vendor == "sqlite" else value


def _true() -> object:
    return 1 if connection.vendor == "sqlite" else True


def _write(table: str, columns: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            marks = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)  # noqa: S608
            return
        with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)


def _settle(owner: Owner, on: dt.date) -> None:
    """What is derived, a few people told apart already, and how the rows are spread, as after an import."""
    ids = Person.objects.living().filter(owner=owner).order_by("pk").values_list("pk", flat=True)[:200]
    Person.objects.filter(pk__in=list(ids)).update(triage="known")
    Preferences.objects.filter(owner=owner).update(welcomed_on=on)
    ties.recompute(owner, on)
    search.recompute(owner)
    spread.learn()
