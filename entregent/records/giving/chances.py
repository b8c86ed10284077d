"""Chances to give this week (E1-E5), and who would care about something read: from what is on record."""

import datetime as dt
import hashlib
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from django.db import transaction

from entregent.core import caring
from entregent.core import chances as core
from entregent.core.chances import Chance
from entregent.core.folding import fold
from entregent.core.planning import key_of
from entregent.records import unchanged
from entregent.records.giving.by_itself import SHARED
from entregent.records.giving.circle import Circle, circle
from entregent.records.introducing import vetoes
from entregent.records.models import Decision, Fact, Favour, Introduction, Owner, Person, Relation, Undo
from entregent.records.undo import Recording

MOST: Final = 5
"""Chances of a week on the page."""
WEEK: Final = 7


class Offered(NamedTuple):
    """A chance with the people it is about."""

    chance: Chance
    person: Person
    other: Person | None


class Resting(NamedTuple):
    """Somebody for whom there is a chance that rests, since something was given to them within the week."""

    person: Person
    until: dt.date


class Cared(NamedTuple):
    """Somebody who would care about something read, and by what of theirs."""

    care: caring.Care
    person: Person


class Week(NamedTuple):
    """The best few chances, what would do the most for them first; and for whom another one rests."""

    offered: list[Offered]
    resting: list[Resting]


def chances(owner: Owner, on: dt.date, most: int = MOST) -> list[Offered]:
    """The best few, what would do the most for them first; asked again only once something was written."""
    return week(owner, on, most).offered


def week(owner: Owner, on: dt.date, most: int = MOST) -> Week:
    """The chances of the week, and whom something was given to lately, for whom another one waits."""
    return unchanged.since(("chances", owner.pk, on, most), lambda: _week(owner, on, most))


def _week(owner: Owner, on: dt.date, most: int) -> Week:
    known, decisions = _circle(owner, on), _decisions(owner)
    given, skills = _given_on(owner, decisions, on), _own_skills(owner)
    acquainted, decided = _acquainted(owner, known), _decided(decisions, on)

    def found(left_out: Collection[str], most: int) -> tuple[Chance, ...]:
        return core.chances(
            known.contacts, skills, today=on, acquainted=acquainted, given_lately=left_out, decided=decided,
            most=most,
        )  # fmt: skip

    now, later = found(set(given), most), found((), most + len(given)) if given else ()
    waiting = dict.fromkeys(pk for one in later for pk in (one.person, one.other) if pk in given)
    people = _named(owner, [*(pk for one in now for pk in (one.person, one.other)), *waiting])
    return Week(
        [Offered(one, people[one.person], people.get(one.other)) for one in now],
        [Resting(people[pk], given[pk] + dt.timedelta(days=WEEK)) for pk in waiting if pk in people],
    )


def who_cares(owner: Owner, on: dt.date, text: str) -> list[Cared]:
    """Whom it would serve the most, first; nobody to whom it, or something this week, was given already."""
    known, decisions = _circle(owner, on), _decisions(owner)
    decided = _decided(decisions, on)
    had = {one.id for one in known.contacts if shared_key(one.id, text) in decided}
    found = caring.who_cares(text, known.contacts, left_out={*_given_lately(owner, decisions, on), *had})
    people = _named(owner, [one.person for one in found])
    return [Cared(one, people[one.person]) for one in found]


def shared_key(person: str, text: str) -> str:
    """The key of passing on something read to somebody: the same thing is proposed to them once."""
    digest = hashlib.sha256(fold(text).encode()).hexdigest()[:20]
    return key_of("chance", person, f"{SHARED}{digest}")


def find(owner: Owner, on: dt.date, key: str) -> Offered | None:
    """The chance of this key as it stands now."""
    return next((one for one in chances(owner, on) if one.chance.key == key), None)


@transaction.atomic
def keep_apart(owner: Owner, offered: Offered, on: dt.date) -> Undo:
    """These two are never proposed to be introduced again, here or anywhere."""
    record = Recording()
    other = offered.other or offered.person
    vetoes.veto(owner, offered.person.pk, other.pk, on, record)
    return record.save(owner, "chance.apart", name=offered.person.name, other=other.name)


def _circle(owner: Owner, on: dt.date) -> Circle:
    return unchanged.since(("circle", owner.pk, on), lambda: circle(owner, on))


def _named(owner: Owner, ids: Iterable[str]) -> dict[str, Person]:
    """By id, those on record; where none is named, there is an empty id."""
    rows = Person.objects.living().filter(owner=owner, pk__among=filter(None, ids))
    return {str(person.pk): person for person in rows}


def _own_skills(owner: Owner) -> list[str]:
    mine = Fact.objects.filter(owner=owner, person__is_self=True, kind="skill")
    return list(mine.order_by("pk").values_list("text", flat=True))


def _acquainted(owner: Owner, known: Circle) -> set[frozenset[str]]:
    """Pairs who know each other, or stand in an introduction already, whatever became of it."""
    ids = list(known.met_through)
    near = Relation.objects.filter(person__among=ids, other__isnull=False)
    pairs = [*near.values_list("person_id", "other_id")]
    made = Introduction.objects.filter(first__among=ids, second__isnull=False)
    pairs += made.values_list("first_id", "second_id")
    given = Favour.objects.filter(owner=owner, person__among=ids, about__isnull=False)
    pairs += given.values_list("person_id", "about_id")
    pairs += [(one, other) for one, other in known.met_through.items() if other]
    return {frozenset((str(one), str(other))) for one, other in pairs} | vetoes.pairs(owner)


def _decisions(owner: Owner) -> list[Decision]:
    """What was said of every chance and of good news so far."""
    rows = Decision.objects.filter(owner=owner, kind__in=["chance", "event"])
    return list(rows.only("kind", "key", "verdict", "on", "until", "person_id"))


def _given_lately(owner: Owner, decisions: Iterable[Decision], on: dt.date) -> set[str]:
    """Those to whom something was given within the week: nobody is to be overwhelmed."""
    return set(_given_on(owner, decisions, on))


def _given_on(owner: Owner, decisions: Iterable[Decision], on: dt.date) -> dict[str, dt.date]:
    """By whom something was given to within the week, the last day on which it was."""
    since = on - dt.timedelta(days=WEEK)
    rows = Favour.objects.filter(owner=owner, given=True, on__gt=since, on__lte=on)
    taken = [one for one in decisions if (one.kind, one.verdict) == ("chance", "done")]
    days = [(str(pk), day) for pk, day in rows.values_list("person_id", "on")]
    days += [(str(one.person_id), one.on) for one in taken if since < one.on <= on]
    return dict(sorted(days, key=lambda each: each[1]))


def _decided(decisions: Iterable[Decision], on: dt.date) -> set[str]:
    """Keys of chances taken, put aside, or put off for now."""
    return {one.key for one in decisions if one.verdict != "snooze" or (one.until and one.until > on)}
