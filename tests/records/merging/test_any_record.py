"""Whatever is on record, a merge that is taken back leaves every table as it was."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from entregent.records import exchanges, undo_effects
from entregent.records.models import (
    Exchange,
    Fact,
    Group,
    Identity,
    Membership,
    Owner,
    Person,
    Reach,
)
from entregent.records.people import merging
from tests.records.merging.making import DAY, dump, person, reckon, talk

KINDS = ("interest", "told")
WORDS = some.sampled_from(["", "Awa Diop", "awa diop", "A. Diop", "Lyon"])


RECORDS = some.fixed_dictionaries(
    {
        "name": some.sampled_from(["Awa Diop", "A. Diop", "awa diop", "Léa"]),
        "place": WORDS,
        "note": WORDS,
        "met_how": WORDS,
        "source": some.sampled_from(["", "linkedin"]),
        "typed": some.lists(some.sampled_from(["name", "place", "note"]), unique=True, max_size=3),
        "birth_day": some.sampled_from([None, 3]),
        "friend": some.booleans(),
        "pinned_circle": some.sampled_from(["", "close"]),
    }
)
HANGING = some.fixed_dictionaries(
    {
        "facts": some.lists(some.tuples(some.sampled_from(KINDS), WORDS.filter(bool)), max_size=3),
        "reaches": some.lists(some.sampled_from(["a@example.org", "b@example.org"]), unique=True),
        "talks": some.lists(some.integers(0, 4), max_size=4),
        "groups": some.sets(some.sampled_from(["Choir", "Bees"])),
        "keys": some.sets(some.sampled_from(["x", "y", "z"])),
    }
)
TAKEN = some.dictionaries(
    some.sampled_from(["name", "place", "friend"]), some.sampled_from(["keep", "other"])
)


@pytest.mark.django_db(transaction=False)
@settings(max_examples=40)
@given(
    records=some.tuples(RECORDS, RECORDS), hanging=some.tuples(HANGING, HANGING), taken=TAKEN,
    shared=some.integers(0, 2),
)  # fmt: skip
def test_whatever_is_on_record_a_merge_taken_back_leaves_all_as_it_was(
    records: tuple[dict[str, Any], ...],
    hanging: tuple[dict[str, Any], ...],
    taken: dict[str, str],
    shared: int,
) -> None:
    from django.db import transaction

    with transaction.atomic():
        owner = Owner.objects.create_user(None)
        people = [person(owner, **each) for each in records]
        for one, rows in zip(people, hanging, strict=True):
            _hang(owner, one, rows)
        talk(owner, people, shared)
        reckon(owner)
        before = dump()
        texts = set(Fact.objects.values_list("text", flat=True))
        undo = merging.merge(owner, people[0], people[1], taken)
        assert {text.casefold() for text in texts} == {
            text.casefold() for text in people[0].facts.values_list("text", flat=True)
        }
        assert people[0].exchanges.count() == Exchange.objects.count()
        undo_effects.take_back(owner, undo.pk)
        assert dump() == before
        transaction.set_rollback(True)


def _hang(owner: Owner, one: Person, rows: dict[str, Any]) -> None:
    for kind, text in rows["facts"]:
        Fact.objects.create(owner=owner, person=one, kind=kind, text=text)
    for key in rows["reaches"]:
        Reach.objects.create(owner=owner, person=one, kind="email", key=key, value=key)
    for day in rows["talks"]:
        exchanges.log(owner, [one], channel="call", on=DAY + dt.timedelta(days=day))
    for name in rows["groups"]:
        group, _made = Group.objects.get_or_create(owner=owner, name=name)
        Membership.objects.create(owner=owner, group=group, person=one)
    for key in rows["keys"]:
        Identity.objects.create(owner=owner, person=one, scheme="email", key=f"{key}{one.pk}")
