"""A merge is taken back exactly, and what the user changed meanwhile stays where it is in nobody's way."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from entregent.records import acting, exchanges, jobs, undo_effects
from entregent.records.models import (
    Erased,
    Exchange,
    Fact,
    Group,
    Identity,
    Job,
    Membership,
    Owner,
    Participation,
    Person,
    Reach,
    Tie,
    Undo,
)
from entregent.records.people import details, editing, erasing, groups, merging
from entregent.records.undo import NothingToUndo
from tests.records.merging.making import DAY, dump, everything, person, reckon

KINDS = ("interest", "told")
WORDS = some.sampled_from(["", "Awa Diop", "awa diop", "A. Diop", "Lyon"])


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Two records of one woman, with a row of every table each."""
    keep, gone = person(owner, "Awa Diop", place="Lyon"), person(owner, "A. Diop", note="Bees.")
    for number, one in enumerate((keep, gone), 1):
        everything(owner, one, number)
    reckon(owner)
    return keep, gone


def test_what_the_user_wrote_since_stays_and_the_rest_goes_back(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    moved = Fact.objects.create(owner=owner, person=gone, kind="interest", text="Bees")
    undo = merging.merge(owner, keep, gone)
    keep.refresh_from_db()
    editing.change(owner, keep, {"name": "Awa Ndiaye", "nickname": "Aw"})
    moved.refresh_from_db()
    moved.text = "Bees and honey"
    details.change(owner, moved)
    details.add(owner, Fact(owner=owner, person=keep, kind="interest", text="Choir"))
    undo_effects.take_back(owner, undo.pk)
    keep.refresh_from_db()
    gone = Person.objects.get(pk=gone.pk)
    assert (keep.name, keep.given, keep.family) == ("Awa Ndiaye", "Awa", "Ndiaye")
    assert keep.sort_name == "ndiaye awa"
    assert (keep.nickname, keep.note, gone.name, gone.note) == ("Aw", "", "A. Diop", "Bees.")
    assert set(keep.typed) >= {"name", "nickname"}
    assert "Bees and honey" in gone.facts.values_list("text", flat=True)
    assert "Choir" in keep.facts.values_list("text", flat=True)


def test_what_the_user_removed_since_stays_away(owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    group = Group.objects.create(owner=owner, name="Choir")
    lunch = exchanges.log(owner, [gone], channel="lunch", on=DAY)
    Membership.objects.create(owner=owner, person=gone, group=group)
    Membership.objects.create(owner=owner, person=keep, group=group)
    undo = merging.merge(owner, keep, gone)
    groups.delete(owner, group)
    lunch.delete()
    undo_effects.take_back(owner, undo.pk)
    assert not Membership.objects.filter(group=group).exists()
    assert not gone.exchanges.filter(pk=lunch.pk).exists()
    assert Person.objects.living().filter(owner=owner, pk=gone.pk).exists()


def test_a_way_to_reach_both_corrected_since_breaks_nothing(owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    values = {"owner": owner, "kind": "email"}
    Reach.objects.create(person=keep, key="a@example.org", value="a@example.org", **values)
    Reach.objects.create(person=gone, key="a@example.org", value="a@example.org", **values)
    other = Reach.objects.create(person=gone, key="b@example.org", value="b@example.org", **values)
    undo = merging.merge(owner, keep, gone)
    Reach.objects.filter(person=keep, key="a@example.org").delete()
    Reach.objects.filter(pk=other.pk).update(key="a@example.org", value="a@example.org")
    undo_effects.take_back(owner, undo.pk)
    assert "a@example.org" in gone.reaches.values_list("key", flat=True)


def test_merges_are_taken_back_in_their_order(owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    third = person(owner, "Awa D. Diop")
    reckon(owner)
    before = dump()
    first = merging.merge(owner, keep, gone)
    second = merging.merge(owner, third, keep)
    with pytest.raises(NothingToUndo):
        undo_effects.take_back(owner, first.pk)
    undo_effects.take_back(owner, second.pk)
    undo_effects.take_back(owner, first.pk)
    assert dump() == before


def test_an_act_of_before_is_taken_back_after_the_merge_is(owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    before = dump()
    noted = details.add(owner, Fact(owner=owner, person=gone, kind="interest", text="Choir"))
    undo = merging.merge(owner, keep, gone)
    undo_effects.take_back(owner, undo.pk)
    undo_effects.take_back(owner, noted.pk)
    assert dump() == before


def test_whoever_is_forgotten_after_a_merge_is_forgotten_under_both_names(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    Undo.objects.create(owner=owner, act="fact.added", values={"name": gone.name})
    undo = merging.merge(owner, keep, gone)
    editing.change(owner, Person.objects.get(pk=keep.pk), {"name": "Marie Ndiaye"})
    keep.refresh_from_db()
    merging.say_different(owner, keep, person(owner, "Noor Roy"), DAY)
    erasing.erase(owner, [keep.pk])
    left = json.dumps(list(Undo.objects.values("before", "values")), default=str)
    for trace in (str(gone.pk), str(keep.pk), "A. Diop", "Awa Diop", "Marie"):
        assert trace not in left
    assert not Undo.objects.filter(pk=undo.pk).exists()
    assert str(keep.pk) not in json.dumps(dump(), default=str)
    assert Erased.objects.exists()


@pytest.fixture
def small_numbers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Four exchanges are many here, and three of them a batch."""
    for module in ("acting", "undo_effects", "people.refreshing"):
        monkeypatch.setattr(f"entregent.records.{module}.MANY", 4)
    monkeypatch.setattr("entregent.records.people.merging.acts.LARGE", 4)
    monkeypatch.setattr("entregent.records.snapshots.AT_ONCE", 3)
    yield


def _talk(owner: Owner, people: list[Person], count: int) -> None:
    for day in range(count):
        exchanges.log(owner, people, channel="call", on=DAY + dt.timedelta(days=day))


def _break_off(job: Job | None, batches: int) -> None:
    """Lets a job do so many batches, and then its worker die."""
    assert job is not None
    left = iter(range(batches))

    def stop(**_: object) -> None:
        if next(left, None) is None:
            raise SystemExit

    jobs.beaten.connect(stop, dispatch_uid="stop")
    taken = jobs.claim("elsewhere:1:1", job=job)
    assert taken is not None
    try:
        with pytest.raises(SystemExit):
            jobs.run(taken)
    finally:
        jobs.beaten.disconnect(dispatch_uid="stop")
    Job.objects.filter(pk=job.pk).update(lease_until=exchanges.noon(job.owner, DAY))


@pytest.mark.usefixtures("small_numbers")
def test_thousands_of_exchanges_move_in_the_background_and_come_back(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    _talk(owner, [gone], 10)
    _talk(owner, [keep, gone], 3)
    reckon(owner)
    before, parts = dump(), gone.participations.count()
    undo = merging.merge(owner, keep, gone)
    assert gone.participations.count() == parts
    _break_off(acting.job_of(undo, acting.ACT), 2)
    assert gone.participations.count() == parts - 6
    late = details.add(owner, Fact(owner=owner, person=gone, kind="interest", text="Choir"))
    jobs.run_all()
    assert (Person.objects.filter(pk=gone.pk).exists(), keep.participations.count()) == (False, 15)
    assert Tie.objects.get(person=keep).exchanges == 15
    assert keep.facts.filter(text="Choir").exists()
    assert undo_effects.take_back(owner, undo.pk).undone_at is None
    _break_off(acting.job_of(undo, acting.UNDO), 3)
    jobs.run_all()
    undo_effects.take_back(owner, late.pk)
    assert dump() == before


@pytest.mark.usefixtures("small_numbers")
def test_a_merge_that_is_still_going_on_is_stopped_by_its_undo(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    _talk(owner, [gone], 10)
    reckon(owner)
    before = dump()
    undo = merging.merge(owner, keep, gone)
    _break_off(acting.job_of(undo, acting.ACT), 1)
    undo_effects.take_back(owner, undo.pk)
    jobs.run_all()
    assert dump() == before


@pytest.mark.usefixtures("small_numbers")
def test_a_merge_killed_after_its_last_batch_is_done_once_and_taken_back_whole(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    _talk(owner, [gone], 10)
    reckon(owner)
    before = dump()
    undo = merging.merge(owner, keep, gone)
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    jobs.run_all()
    after = dump()
    Job.objects.filter(pk=job.pk).update(state="running", lease_until=exchanges.noon(owner, DAY))
    jobs.run_all()
    assert dump() == after
    Job.objects.filter(pk=job.pk).update(state="running", lease_until=exchanges.noon(owner, DAY))
    undo_effects.take_back(owner, undo.pk)
    jobs.run_all()
    assert dump() == before


@pytest.mark.usefixtures("small_numbers")
def test_whoever_is_deleted_while_the_merge_waits_is_not_merged(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    _talk(owner, [gone], 10)
    parts = Participation.objects.filter(person=gone).count()
    undo = merging.merge(owner, keep, gone)
    Person.objects.filter(pk=keep.pk).update(deleted_at=exchanges.noon(owner, DAY))
    jobs.run_all()
    assert Participation.objects.filter(person=gone).count() == parts
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    assert (job.state, job.problem) == ("failed", "gone")


def test_few_rows_are_merged_at_once_in_few_queries(
    owner: Owner, two: tuple[Person, Person], django_assert_max_num_queries: Any
) -> None:
    _talk(owner, [two[1]], 100)
    with django_assert_max_num_queries(260):
        merging.merge(owner, *two)
    assert not Job.objects.exists()


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
        _talk(owner, people, shared)
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
