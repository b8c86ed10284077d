"""Verbs on what was given and received: noted once, however often sent, corrected, taken away; undoable."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from django.db import transaction

from entregent.core.favours import ELSEWHERE, KINDS, OF_TWO
from entregent.core.folding import fold
from entregent.records import erased
from entregent.records.alone import alone
from entregent.records.ids import derived_id
from entregent.records.models import Favour, Owner, Person, Undo
from entregent.records.undo import Recording

LONGEST: Final = 500
KNOWN: Final = frozenset((*KINDS, *ELSEWHERE))
_FIELDS: Final = ("kind", "given", "what", "on", "outcome", "source")


@dataclass(frozen=True, slots=True)
class Passed:
    """Something that passed between the user and people, on a day.

    An introduction or a referral of two is given to both; received, it came from the first and was about the
    second. Anything else passed with each of them.
    """

    people: Sequence[Person]
    given: bool
    kind: str
    what: str
    on: dt.date
    outcome: str = ""


@transaction.atomic
def note(owner: Owner, passed: Passed, token: str) -> tuple[list[Favour], Undo | None]:
    """Writes it down; the same `token` again finds what was written, without undo."""
    alone(owner, *passed.people)
    pairs = _pairs(passed)
    ids = [derived_id(owner.pk, "favour", token, str(at)) for at in range(len(pairs))]
    there = list(Favour.objects.filter(owner=owner, pk__in=ids[:1]))
    if there:
        return there, None
    rows = [_row(owner, passed, *pair, pk=pk) for pk, pair in zip(ids, pairs, strict=True)]
    record = Recording()
    write(rows, record)
    return rows, record.save(owner, f"favour.{_way(passed.given)}", name=_names(passed.people))


def same(owner: Owner, passed: Passed) -> Favour | None:
    """What is on record already in these very words, with the same people, which way and day; else None."""
    there = Favour.objects.filter(
        owner=owner, person__among=[person.pk for person in passed.people], on=passed.on, given=passed.given,
        kind=_kind(passed.kind), person__deleted_at=None,
    ).select_related("person")  # fmt: skip
    words = fold(passed.what[:LONGEST])
    return next((row for row in there.order_by("created_at", "pk") if fold(row.what) == words), None)


def people_noted(owner: Owner, token: str) -> list[Person]:
    """With whom this token has already written that something passed; empty before that."""
    first = Favour.objects.filter(owner=owner, pk=derived_id(owner.pk, "favour", token, "0"))
    return [row.person for row in first.select_related("person")]


def write(rows: Iterable[Favour], record: Recording) -> None:
    """Writes rows as part of an act; what bears a key that is on record already is left as it is."""
    made = list(rows)
    keys = {row.key for row in made if row.key}
    owners = {row.owner_id for row in made}
    there = set(Favour.objects.filter(owner__in=owners, key__in=keys).values_list("key", flat=True))
    new = [row for row in made if row.key not in there]
    Favour.objects.bulk_create(new)
    record.creates(new)


@transaction.atomic
def correct(owner: Owner, favour: Favour, passed: Passed) -> Undo | None:
    """Says it otherwise, for both where it was given to two: the user's own words from now on.

    None where it is gone meanwhile.
    """
    rows = _standing(owner, favour)
    if not rows:
        return None
    record = Recording()
    _user_says(owner, rows, record)
    record.changes(rows, *_FIELDS)
    for row in rows:
        row.kind, row.given = _kind(passed.kind), passed.given
        row.what, row.on, row.source = passed.what[:LONGEST], passed.on, ""
        row.outcome = passed.outcome[:LONGEST]
        row.save(update_fields=_FIELDS)
    return record.save(owner, "favour.changed", name=favour.person.name)


@transaction.atomic
def remove(owner: Owner, favour: Favour) -> Undo | None:
    """Takes it off the record, for both where it was given to two; no import brings it back.

    None where it is gone already.
    """
    rows = _standing(owner, favour)
    if not rows:
        return None
    record = Recording()
    _user_says(owner, rows, record)
    record.changes(rows)
    undo = record.save(owner, "favour.removed", name=favour.person.name)
    Favour.objects.filter(owner=owner, pk__in=[row.pk for row in rows]).delete()
    return undo


def _standing(owner: Owner, favour: Favour) -> list[Favour]:
    """The favour and its twin as another tab may have left them; none where it is gone."""
    alone(owner)
    there = Favour.objects.filter(owner=owner, pk=favour.pk).first()
    return [there, *twin(there)] if there else []


def twin(favour: Favour) -> list[Favour]:
    """The same as it stands on record for the other one; none for what was given to one alone."""
    if favour.about_id is None or not favour.given:
        return []
    same = Favour.objects.filter(
        owner=favour.owner_id, given=True, kind=favour.kind, on=favour.on,
        person=favour.about_id, about=favour.person_id,
    )  # fmt: skip
    return list(same.order_by("created_at", "pk")[:1])


def both(owner: Owner, passed: Passed, keys: Sequence[str]) -> list[Favour]:
    """Rows not written yet of what passed by itself, each under one of the keys."""
    return [_row(owner, passed, *pair, key=key) for key, pair in zip(keys, _pairs(passed), strict=False)]


def _pairs(passed: Passed) -> list[tuple[Person, Person | None]]:
    """With whom it passed, each with whom it was about."""
    people = list(dict.fromkeys(passed.people))
    if passed.kind not in OF_TWO or len(people) != 2:
        return [(one, None) for one in people]
    one, other = people
    return [(one, other), (other, one)] if passed.given else [(one, other)]


def _row(
    owner: Owner,
    passed: Passed,
    person: Person,
    about: Person | None,
    *,
    pk: uuid.UUID | None = None,
    key: str = "",
) -> Favour:  # fmt: skip
    row = Favour(
        owner=owner, person=person, about=about, given=passed.given, kind=_kind(passed.kind),
        what=passed.what[:LONGEST], on=passed.on, key=key[:120],
    )  # fmt: skip
    row.pk = pk or row.pk
    return row


def _user_says(owner: Owner, rows: Iterable[Favour], record: Recording) -> None:
    for row in rows:
        record.creates(erased.leave_out(owner, row))


def _kind(code: str) -> str:
    return code if code in KNOWN else "support"


def _way(given: bool) -> str:
    return "given" if given else "received"


def _names(people: Iterable[Person]) -> str:
    return ", ".join(person.name for person in people)[:200]
