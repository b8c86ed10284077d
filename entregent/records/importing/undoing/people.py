"""Takes the people away whom an import made, but for those on whom something else hangs."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final, Literal

from django.db.models import F, Field, Q, QuerySet

from entregent.records import snapshots
from entregent.records.importing.undoing import changes
from entregent.records.importing.undoing.tables import (
    Scope,
    brought,
    holding_people,
    to_person,
)
from entregent.records.models import Exchange, Identity, ImportChange, Participation, Person
from entregent.records.people.merging import different

Why = Literal["deleted", "said", "noted", "import"]
"""Why somebody stays: the user deleted them, which stands; said something of them; something of the user's
hangs on them; or another import brought something of theirs."""
WHYS: Final[tuple[Why, ...]] = ("deleted", "said", "noted", "import")

FIELDS: Final = (
    "nickname", "language", "register", "birth_day", "birth_month", "birth_year", "place", "origin",
    "met_how", "met_where", "met_on", "met_through", "connected_on", "note",
)  # fmt: skip
"""What an import may say of a person beyond the name."""
_ANSWER: Final = frozenset({"triage", "triaged_at"})


def concerned(scope: Scope) -> set[uuid.UUID]:
    """People of whom the run brought something without having made them."""
    found: set[uuid.UUID] = set()
    for model in brought():
        mine = model._default_manager.filter(run=scope.run).order_by()
        for name in to_person(model):
            found.update(mine.values_list(f"{name}_id", flat=True).distinct())
    spoke = Participation.objects.filter(exchange__run=scope.run).order_by()
    found.update(spoke.values_list("person_id", flat=True).distinct())
    found.update(_changed(scope))
    made = Person.objects.filter(run=scope.run).values_list("pk", flat=True)
    return found - {None, *made}  # a row may point to nobody


def _changed(scope: Scope) -> Iterable[uuid.UUID]:
    rows: dict[str, list[uuid.UUID]] = defaultdict(list)
    for name, row in changes.of(scope).values_list("model", "row"):
        rows[name].append(row)
    for model in brought():
        pks = rows.get(str(model._meta.model_name), [])
        if model is Person:
            yield from pks
        elif pks and model is Exchange:
            yield from Participation.objects.filter(exchange__in=pks).values_list("person_id", flat=True)
        elif pks and "person" in to_person(model):
            yield from model._default_manager.filter(pk__in=pks).values_list("person_id", flat=True)


def made(scope: Scope) -> "QuerySet[Person]":
    """The people whom the run made."""
    return Person.objects.filter(owner=scope.owner, run=scope.run)


def left_over(scope: Scope, people: Collection[uuid.UUID]) -> "QuerySet[Person]":
    """Those of these people who stayed when an import was taken back: this one may be what held them."""
    others = scope.spent - {scope.run.pk}
    return Person.objects.filter(owner=scope.owner, pk__in=people, run__in=others)


def take(scope: Scope, pks: Collection[uuid.UUID]) -> None:
    """Removes those of these people who need not stay; of the others, what the run said beyond the name."""
    people = {one.pk: one for one in Person.objects.select_for_update(of=("self",)).filter(pk__in=pks)}
    whys = why(scope, people.values())
    stay = [person for pk, person in people.items() if whys.get(pk) not in (None, "deleted")]
    _strip(scope, [person for person in stay if person.run_id == scope.run.pk])
    Person.objects.filter(pk__in=people.keys() - whys.keys()).delete()


def why(scope: Scope, people: Iterable[Person]) -> Mapping[uuid.UUID, Why]:
    """Who of these must stay, and why."""
    known = {person.pk: person for person in people}
    held: dict[uuid.UUID, Why] = {}
    for pk, by_import in holding_people(scope, list(known)):
        if not by_import or pk not in held:
            held[pk] = "import" if by_import else "noted"
    apart = told_apart(scope)
    said: dict[uuid.UUID, Why] = {
        pk: "said" for pk, person in known.items() if _is_spoken_of(person) or pk in apart
    }
    gone: dict[uuid.UUID, Why] = {pk: "deleted" for pk, person in known.items() if person.deleted_at}
    return {**held, **said, **gone}


def _is_spoken_of(person: Person) -> bool:
    """Whether the user said anything of a person on their own row."""
    marks = (person.typed, person.pinned_circle, person.friend, person.worked_together)
    return any(marks) or (bool(person.triage) and not _came_answered(person))


def _came_answered(person: Person) -> bool:
    """Whether the import itself says what somebody is to the user: nobody is to write to the dead.

    The user can only answer once somebody is on record.
    """
    return person.triaged_at is not None and person.triaged_at <= person.created_at


def told_apart(scope: Scope) -> set[uuid.UUID]:
    """People of whom the user said that they are not somebody else."""
    return {uuid.UUID(pk) for pair in different.pairs(scope.owner) for pk in pair}


def spoken_of() -> Q:
    """The same, for the database to count."""
    answered = ~Q(triage="") & (Q(triaged_at=None) | Q(triaged_at__gt=F("created_at")))
    return ~Q(typed=[]) | ~Q(pinned_circle="") | answered | Q(friend=True) | Q(worked_together=True)


def _strip(scope: Scope, people: Collection[Person]) -> None:
    """The fields go back to what they are for somebody of whom nothing is known."""
    since = changes.later_of(scope, [person.pk for person in people])
    alike: dict[frozenset[str], list[uuid.UUID]] = defaultdict(list)
    for person in people:
        after = since["person", person.pk]
        changes.follow_up(after, *_forgotten(person, after))
        later = {name for change in after for name in change.after}
        names = {each.name for each in _fields() if not {each.name, each.attname} & {*person.typed, *later}}
        names |= _ANSWER if _came_answered(person) else set()
        alike[frozenset(names)].append(person.pk)
    nothing = {each.name: each.get_default() for each in Person._meta.concrete_fields}
    for same, pks in alike.items():
        Person.objects.filter(pk__in=pks).update(**{name: nothing[name] for name in same})


def _forgotten(person: Person, after: Iterable[ImportChange]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What later imports found in the fields, as if this run had written just that; and what was before."""
    wrote: dict[str, Any] = {}
    for change in after:
        wrote = {**change.before, **wrote}
    nothing = Person()
    fields = {each.attname: each for each in _fields()}
    wrote = {name: value for name, value in wrote.items() if name in fields and name not in person.typed}
    return wrote, {name: snapshots.plain(fields[name], nothing) for name in wrote}


def _fields() -> "list[Field[Any, Any]]":
    return [each for each in Person._meta.concrete_fields if each.name in FIELDS]


def identities(scope: Scope) -> "QuerySet[Identity]":
    """Keys that the run noted of people whom it did not make: whoever it made is known by theirs again."""
    return Identity.objects.filter(run=scope.run).exclude(person__run=scope.run)


def stayed(scope: Scope, pks: Collection[uuid.UUID]) -> Counter[Why]:
    """How many of these people are still there, by why."""
    return Counter(why(scope, Person.objects.filter(pk__in=pks)).values())
