"""The look back (P8): whom the user helped in a year, what came of it, relations begun and woken."""

import datetime as dt
import uuid
from collections.abc import Iterable
from itertools import islice
from typing import Final, NamedTuple

from django.db.models import Count, Min, OuterRef, Q, QuerySet, Subquery

from entregent.core.balance import Balance
from entregent.core.favours import OF_TWO
from entregent.records.exchanges import zone
from entregent.records.giving.balance import year_of
from entregent.records.models import Favour, Introduction, Owner, Participation, Person, Tie
from entregent.records.queries import favours as queries

LOOKED_AT: Final = 400
"""People whose relations are looked at: those with the strongest ties among those of that year."""
FIRST: Final = 1900
"""No year before this one is told: what is dated there was mistyped."""
SHOWN: Final = 60
"""Lines of each list."""
SILENCE: Final = 365
"""Days without a word after which a relation has woken."""
BEGUN: Final = 2
"""Exchanges from which one may speak of a relation."""


_FIELDS: Final = (
    "given", "kind", "key", "what", "on", "outcome", "used_on", "outcome_on", "told_on", "let_go_on",
    "person__name", "person__sort_name", "about__name",
)  # fmt: skip


class Helped(NamedTuple):
    """Somebody whom the user helped, and with what."""

    person: Person
    favours: list[Favour]


class Woken(NamedTuple):
    """Somebody with whom words passed again, since when not."""

    person: Person
    last: dt.date


class Year(NamedTuple):
    """What a year was for others."""

    year: int
    balance: Balance
    helped: list[Helped]
    outcomes: list[Favour]
    introductions: list[Introduction]
    told: list[Favour]
    begun: list[Person]
    woken: list[Woken]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.helped or self.introductions or self.told or self.begun or self.woken)


def year(owner: Owner, wanted: int) -> Year:
    """One year, in a constant number of queries."""
    start, end = dt.date(wanted, 1, 1), dt.date(wanted + 1, 1, 1)
    gave = queries.between(owner, start, end).filter(given=True)
    given = list(gave.only(*_FIELDS)[: SHOWN * 3])
    introduced = list(_introductions(owner, start, end)[:SHOWN])
    begun, woken = _relations(owner, start, end)
    return Year(
        wanted,
        year_of(owner, wanted),
        _helped(given)[:SHOWN],
        _outcomes(given, introduced)[:SHOWN],
        introduced,
        list(_told(owner, start, end)[:SHOWN]),
        begun,
        woken,
    )


def _outcomes(given: list[Favour], introduced: list[Introduction]) -> list[Favour]:
    """What came of the favours: of one given to two once, of introductions told beside not at all."""
    told = {f"introduction:{one.pk}" for one in introduced}
    found: dict[object, Favour] = {}
    for one in given:
        if one.outcome and one.key.rpartition(":")[0] not in told:
            found.setdefault(_both(one), one)
    return list(found.values())


def _both(favour: Favour) -> object:
    """What tells two rows of one favour from others: the same two, the same kind, the same day."""
    if favour.about_id is None or favour.kind not in OF_TWO:
        return favour.pk
    return frozenset((favour.person_id, favour.about_id)), favour.kind, favour.on


def years(owner: Owner, today: dt.date) -> list[int]:
    """The years of which there is something on record, the latest first."""
    firsts = [
        Favour.objects.filter(owner=owner).aggregate(first=Min("on"))["first"],
        Tie.objects.filter(owner=owner).aggregate(first=Min("first_on"))["first"],
    ]
    first = min((day.year for day in firsts if day), default=today.year)
    return list(range(today.year, max(min(first, today.year), FIRST) - 1, -1))


def _helped(given: Iterable[Favour]) -> list[Helped]:
    """In the order of the alphabet: nobody is ranked."""
    found = dict[object, Helped]()
    for one in given:
        found.setdefault(one.person_id, Helped(one.person, [])).favours.append(one)
    return sorted(
        found.values(), key=lambda each: (each.person.sort_name or each.person.name, each.person.pk)
    )


def _introductions(owner: Owner, start: dt.date, end: dt.date) -> "QuerySet[Introduction]":
    closed = Q(closed_on__gte=start, closed_on__lt=end)
    made = Introduction.objects.filter(closed, owner=owner, asked_for=False, second__isnull=False)
    living = made.filter(first__deleted_at=None, second__deleted_at=None).exclude(outcome="")
    return living.select_related("first", "second").order_by("closed_on", "pk")


def _told(owner: Owner, start: dt.date, end: dt.date) -> "QuerySet[Favour]":
    """Those who heard what came of their help."""
    return (
        queries.favours_of(owner)
        .filter(given=False, told_on__gte=start, told_on__lt=end)
        .order_by("told_on", "pk")
    )


def _relations(owner: Owner, start: dt.date, end: dt.date) -> tuple[list[Person], list[Woken]]:
    """Those whose first words passed that year, and those with whom words passed after a year of silence."""
    ties = Tie.objects.filter(owner=owner, last_on__gte=start, first_on__lt=end, exchanges__gte=BEGUN)
    here = zone(owner)
    since, until = (dt.datetime.combine(day, dt.time(), tzinfo=here) for day in (start, end))
    closest = ties.order_by("-strength", "person")
    new = _begun(
        list(closest.filter(first_on__gte=start).values_list("person_id", flat=True)[:LOOKED_AT]), until
    )
    back = _back(closest.filter(first_on__lt=start)[:LOOKED_AT], since, until)
    people = Person.objects.living().filter(owner=owner).only("name").in_bulk([*new, *back])
    begun = [people[pk] for pk in new if pk in people]
    return begun, [
        Woken(people[pk], last.astimezone(here).date()) for pk, last in back.items() if pk in people
    ]


def _begun(ids: list[uuid.UUID], until: dt.datetime) -> list[uuid.UUID]:
    """Of people first spoken with in the year, those with whom it went on."""
    rows = _spoken().filter(person__among=ids, at__lt=until).order_by().values("person")
    often = set(rows.annotate(times=Count("pk")).filter(times__gte=BEGUN).values_list("person", flat=True))
    return [pk for pk in ids if pk in often][:SHOWN]


def _back(ties: "QuerySet[Tie]", since: dt.datetime, until: dt.datetime) -> dict[uuid.UUID, dt.datetime]:
    """Those spoken with again after a year of silence, each with when it had begun."""
    theirs = _spoken().filter(person=OuterRef("person"))
    before = theirs.filter(at__lt=since).order_by("-at").values("at")[:1]
    again = theirs.filter(at__gte=since, at__lt=until).order_by("at").values("at")[:1]
    rows = ties.annotate(before=Subquery(before), again=Subquery(again)).values_list(
        "person_id", "before", "again"
    )
    found = {pk: last for pk, last, first in rows if last and first and (first - last).days >= SILENCE}
    return dict(islice(found.items(), SHOWN))


def _spoken() -> "QuerySet[Participation]":
    return Participation.objects.exclude(channel="like")
