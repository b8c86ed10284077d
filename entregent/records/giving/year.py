"""The look back (P8): whom the user helped in a year, what came of it, relations begun and woken."""

import datetime as dt
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from django.db.models import Count, Max, Min, Q, QuerySet

from entregent.core.balance import Balance
from entregent.records.exchanges import zone
from entregent.records.giving.balance import year_of
from entregent.records.models import Favour, Introduction, Owner, Participation, Person, Tie
from entregent.records.queries import favours as queries

LOOKED_AT: Final = 400
"""People whose relations are looked at: those with the strongest ties among those of that year."""
SHOWN: Final = 60
"""Lines of each list."""
SILENCE: Final = 365
"""Days without a word after which a relation has woken."""
BEGUN: Final = 2
"""Exchanges from which one may speak of a relation."""


_FIELDS: Final = (
    "given", "kind", "what", "on", "outcome", "used_on", "outcome_on", "told_on", "let_go_on",
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
    begun, woken = _relations(owner, start, end)
    return Year(
        wanted,
        year_of(owner, wanted),
        _helped(given)[:SHOWN],
        [one for one in given if one.outcome][:SHOWN],
        list(_introductions(owner, start, end)[:SHOWN]),
        list(_told(owner, start, end)[:SHOWN]),
        begun,
        woken,
    )


def years(owner: Owner, today: dt.date) -> list[int]:
    """The years of which there is something on record, the latest first."""
    firsts = [
        Favour.objects.filter(owner=owner).aggregate(first=Min("on"))["first"],
        Tie.objects.filter(owner=owner).aggregate(first=Min("first_on"))["first"],
    ]
    first = min((day.year for day in firsts if day), default=today.year)
    return list(range(today.year, min(first, today.year) - 1, -1))


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
    ids = list(ties.order_by("-strength", "person").values_list("person_id", flat=True)[:LOOKED_AT])
    here = zone(owner)
    since, until = (dt.datetime.combine(day, dt.time(), tzinfo=here) for day in (start, end))
    spoken = Participation.objects.filter(person__among=ids, at__lt=until).exclude(channel="like")
    during = {row["person"]: row for row in _summed(spoken.filter(at__gte=since))}
    before = {row["person"]: row["last"] for row in _summed(spoken.filter(at__lt=since))}
    there = [pk for pk in ids if pk in during]
    new = [pk for pk in there if pk not in before and during[pk]["times"] >= BEGUN][:SHOWN]
    back = [pk for pk in there if pk in before and (during[pk]["first"] - before[pk]).days >= SILENCE][:SHOWN]
    people = Person.objects.living().filter(owner=owner).only("name").in_bulk([*new, *back])
    begun = [people[pk] for pk in new if pk in people]
    return begun, [Woken(people[pk], before[pk].astimezone(here).date()) for pk in back if pk in people]


def _summed(rows: "QuerySet[Participation]") -> Iterable[dict[str, Any]]:
    found: Any = rows.order_by().values("person")
    summed: Iterable[dict[str, Any]] = found.annotate(first=Min("at"), last=Max("at"), times=Count("pk"))
    return summed
