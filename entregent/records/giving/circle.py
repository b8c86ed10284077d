"""Those of whom the user can speak to others, and for whom they can do something: the few hundred closest."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db.models import Q, QuerySet

from entregent.core.chances import Contact, Event, Need, Praise
from entregent.core.common_ground import organisation_key
from entregent.core.planning.occasions import EVENT_WINDOW
from entregent.core.sorrows import calls_for_sympathy
from entregent.records.models import Fact, Favour, LifeEvent, Owner, Person, Position, Reach, Tie

CLOSEST: Final = 150
"""By the strength of the tie: one introduces those whom one knows, and nobody keeps up with many more."""
NEEDING: Final = 50
"""And those who last said what they look for."""
HELPED: Final = 730
"""Days for which somebody's help is fresh enough to praise them for it."""
_PRAISED_FOR: Final = ("advice", "expertise", "introduction", "information", "referral", "recommendation")
"""Help that speaks of how somebody works; a cat looked after is thanked for, not recommended."""
_WAYS: Final = ("email", "phone", "profile")
_PRAISED: Final = ("visibility", "recommendation")
_QUIET: Final = 2
"""Messages without an answer after which somebody is left in peace."""


class Circle(NamedTuple):
    """The contacts, and by the id of each who introduced them to the user, where that is known."""

    contacts: tuple[Contact, ...]
    met_through: dict[uuid.UUID, uuid.UUID | None]


class _Known(NamedTuple):
    """A person, as far as it is needed here."""

    pk: uuid.UUID
    name: str
    place: str
    met_through: uuid.UUID | None
    worked_together: bool
    unanswered: int | None


def circle(owner: Owner, on: dt.date) -> Circle:
    """The closest, and those with a need, in a constant number of queries."""
    people = _people(owner)
    ids = [person.pk for person in people]
    facts, works = _facts(ids), _works(ids)
    reached, events = _reached(ids), _events(owner, ids, on)
    praise = _praise(owner, people, on)
    contacts = []
    for person in people:
        pk = person.pk
        trade, employer = works.get(pk, ("", ""))
        contacts.append(
            Contact(
                id=str(pk),
                name=person.name,
                trade=trade,
                place=person.place,
                employer=employer,
                skills=tuple(row.text for row in facts[pk] if row.kind == "skill"),
                needs=tuple(Need(str(row.pk), row.text, row.on) for row in facts[pk] if row.kind == "need"),
                interests=tuple(row.text for row in facts[pk] if row.kind == "interest"),
                reachable=pk in reached,
                quiet=(person.unanswered or 0) >= _QUIET,
                events=tuple(events[pk]),
                praise=praise.get(pk),
            )
        )
    return Circle(tuple(contacts), {person.pk: person.met_through for person in people})


def _people(owner: Owner) -> list[_Known]:
    closest = Tie.objects.filter(owner=owner, exchanges__gt=0).order_by("-strength", "person")
    needing = Fact.objects.filter(owner=owner, kind="need").order_by("-created_at", "pk")
    ids = [
        *closest.values_list("person_id", flat=True)[:CLOSEST],
        *needing.values_list("person_id", flat=True)[:NEEDING],
    ]
    living = Person.objects.living().filter(owner=owner, pk__among=ids).exclude(triage="never")
    fields = ("pk", "name", "place", "met_through_id", "worked_together", "tie__unanswered")
    return [_Known(*row) for row in living.order_by("pk").values_list(*fields)]


class _Said(NamedTuple):
    """A fact, as far as it is needed here."""

    pk: uuid.UUID
    kind: str
    text: str
    on: dt.date | None


def _facts(ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, list[_Said]]:
    found: dict[uuid.UUID, list[_Said]] = defaultdict(list)
    rows = Fact.objects.filter(person__among=ids, kind__in=["skill", "need", "interest"])
    fields = ("person_id", "pk", "kind", "text", "on")
    for person, pk, kind, text, on in rows.order_by("-on", "pk").values_list(*fields):
        found[person].append(_Said(pk, kind, text, on))
    return found


def _works(ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, tuple[str, str]]:
    """The present title of each, and the key of the house; the position begun last counts."""
    rows = Position.objects.filter(person__among=ids, kind="work", current=True).order_by(
        "started", "created_at"
    )
    fields = ("person_id", "title", "organisation__name")
    return {pk: (title, organisation_key(house or "")) for pk, title, house in rows.values_list(*fields)}


def _reached(ids: Iterable[uuid.UUID]) -> set[uuid.UUID]:
    ways = Reach.objects.filter(person__among=ids, kind__in=_WAYS).exclude(status="bounced")
    return set(ways.values_list("person_id", flat=True))


def _events(owner: Owner, ids: Iterable[uuid.UUID], on: dt.date) -> dict[uuid.UUID, list[Event]]:
    found: dict[uuid.UUID, list[Event]] = defaultdict(list)
    since = on - dt.timedelta(days=EVENT_WINDOW)
    rows = LifeEvent.objects.filter(owner=owner, noticed_on__range=(since, on), on__lte=on, person__among=ids)
    for row in rows.order_by("-noticed_on", "pk"):
        if not calls_for_sympathy(row.text):
            found[row.person_id].append(Event(str(row.pk), row.kind, row.text, row.on))
    return found


def _praise(owner: Owner, people: Iterable[_Known], on: dt.date) -> dict[uuid.UUID, Praise]:
    """Whoever helped the user of late, or worked with them, and was never spoken well of yet."""
    fields = ("on", "person_id", "given", "what")
    rows = _favours(owner, (one.pk for one in people), on).values_list(*fields)
    helped: dict[uuid.UUID, Praise] = {}
    praised: set[uuid.UUID] = set()
    for day, pk, given, what in sorted(rows):
        if given:
            praised.add(pk)
        else:
            helped[pk] = Praise("praise_help", what, day)
    worked = {one.pk: Praise("praise_work", "") for one in people if one.worked_together}
    return {pk: why for pk, why in {**worked, **helped}.items() if pk not in praised}


def _favours(owner: Owner, people: Iterable[uuid.UUID], on: dt.date) -> QuerySet[Favour]:
    since = on - dt.timedelta(days=HELPED)
    wanted = Q(given=True, kind__in=_PRAISED) | Q(given=False, on__range=(since, on), kind__in=_PRAISED_FOR)
    return Favour.objects.filter(wanted, owner=owner, person__among=people)
