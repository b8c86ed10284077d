"""The living people of a record as a table for spreadsheets, one row a person."""

import csv
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from django.db.models import Count, Prefetch, QuerySet

from entregent.formats import cells
from entregent.records.leaving.snapshot import snapshot
from entregent.records.models import Fact, Owner, Person, Position, Reach

AT_ONCE: Final = 500
MOST: Final = 5
"""Columns for ways of one kind; whoever has more finds the others together in the last one."""

WAYS: Final = {"email": ("email",), "phone": ("phone",), "profile": ("profile", "website"),
               "address": ("address",), "other": ("messenger", "other")}  # fmt: skip
BEFORE: Final = ("name", "given", "family", "nickname", "credentials", "organisation", "job")
AFTER: Final = ("place", "birthday", "language", "groups", "circle", "last_exchange", "known", "note")


class Words(NamedTuple):
    """What the table says in the user's language: its columns, birthdays, circles."""

    columns: Mapping[str, str]
    birthday: Callable[[int | None, int | None, int | None], str]
    circle: Callable[[str], str]


class _Lines:
    """What csv.writer writes to, handing each line on."""

    def write(self, line: str) -> str:
        """The line itself."""
        return line


def write(owner: Owner, words: Words) -> Iterator[bytes]:
    """The table in UTF-8 with a byte order mark (RFC 4180), some lines at a time, all of one moment.

    No cell can be taken for a formula, and telephone numbers stay as they are (`cells`); guessed addresses
    are left out.
    """
    writer = csv.writer(_Lines())
    with snapshot():
        counts = _columns(owner)
        yield b"\xef\xbb\xbf"  # without it Excel takes UTF-8 for something else
        yield _line(writer, _titles(words, counts))
        for person in _people(owner).iterator(chunk_size=AT_ONCE):
            yield _line(writer, [*_before(person), *_ways(person, counts), *_after(person, words)])


def _line(writer: Any, values: list[str]) -> bytes:
    """Halves of characters, which no database keeps, cannot come here."""
    line: str = writer.writerow(values)
    return line.encode()


def _columns(owner: Owner) -> dict[str, int]:
    """How many columns each kind of way needs: as many as whoever has most, within reason."""
    known = Reach.objects.exclude(status="guessed").filter(owner=owner, person__in=Person.objects.living())
    found = {}
    for name, kinds in WAYS.items():
        several = known.filter(kind__in=kinds).values("person").annotate(number=Count("pk"))
        most = several.order_by("-number").values_list("number", flat=True).first()
        found[name] = min(most or 1, MOST)
    return found


def _titles(words: Words, counts: dict[str, int]) -> list[str]:
    ways = [
        words.columns[name] if number == 1 else f"{words.columns[name]} {number}"
        for name, count in counts.items()
        for number in range(1, count + 1)
    ]
    return [*(words.columns[name] for name in BEFORE), *ways, *(words.columns[name] for name in AFTER)]


def _people(owner: Owner) -> QuerySet[Person]:
    current = Position.objects.filter(current=True).select_related("organisation")
    ways = Reach.objects.exclude(status="guessed").order_by("-preferred", "kind", "created_at", "id")
    living = Person.objects.living().filter(owner=owner).select_related("tie")
    return living.order_by("sort_name", "id").prefetch_related(
        Prefetch("positions", current.order_by("kind", "-started", "id"), to_attr="held"),
        Prefetch("reaches", ways, to_attr="ways"),
        Prefetch("facts", Fact.objects.order_by("-beyond_work", "created_at", "id")),
        "groups",
    )


def _before(person: Any) -> list[str]:
    where = [one.organisation.name if one.organisation else "" for one in person.held]
    work = [one.title for one in person.held]
    names = (person.name, person.given, person.family, person.nickname, person.credentials)
    return [cells.plain(text) for text in (*names, _together(where), _together(work))]


def _ways(person: Any, counts: dict[str, int]) -> Iterator[str]:
    for name, count in counts.items():
        guard = cells.phone if name == "phone" else cells.plain
        found = [way.value for way in sorted(person.ways, key=_last) if way.kind in WAYS[name]]
        last = cells.plain("\n".join(found[count - 1 :])) if len(found) > count else ""
        alone = [guard(value) for value in found[: count - 1 if last else count]]
        cells_ = [*alone, last] if last else alone
        yield from (*cells_, *[""] * (count - len(cells_)))


def _last(way: Reach) -> bool:
    """Where messages do not arrive comes last."""
    return way.status == "bounced"


def _after(person: Any, words: Words) -> list[str]:
    tie = getattr(person, "tie", None)
    known = [fact.text for fact in person.facts.all()]
    values = (
        person.place,
        words.birthday(person.birth_year, person.birth_month, person.birth_day),
        person.language,
        _together(sorted(group.name for group in person.groups.all())),
        words.circle(tie.circle if tie else "weak"),
        tie.last_on.isoformat() if tie and tie.last_on else "",
        "\n".join(known),
        person.note,
    )
    return [cells.plain(text) for text in values]


def _together(texts: list[str]) -> str:
    return ", ".join(filter(None, texts))
