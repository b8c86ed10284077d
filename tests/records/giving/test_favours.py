"""What passed is noted once, for both where it was given to two; corrected, taken away, and taken back."""

import datetime as dt
import uuid

import pytest

from entregent.records import erased, undo_effects
from entregent.records.giving import favours
from entregent.records.giving.favours import Passed
from entregent.records.models import Favour, Owner, Person

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def two(owner: Owner) -> list[Person]:
    return [Person.objects.create(owner=owner, name=name) for name in ("Awa Diop", "Léo Petit")]


def passed(people: list[Person], kind: str = "introduction", *, given: bool = True) -> Passed:
    return Passed(people, given, kind, "a word", DAY)


def on_record(owner: Owner) -> list[tuple[str, str, bool]]:
    rows = Favour.objects.filter(owner=owner).select_related("person", "about")
    return sorted((row.person.name, row.about.name if row.about else "", row.given) for row in rows)


def test_an_introduction_is_given_to_both(owner: Owner, two: list[Person]) -> None:
    favours.note(owner, passed(two), "once")
    assert on_record(owner) == [("Awa Diop", "Léo Petit", True), ("Léo Petit", "Awa Diop", True)]


def test_one_received_came_from_the_first_about_the_second(owner: Owner, two: list[Person]) -> None:
    favours.note(owner, passed(two, given=False), "once")
    assert on_record(owner) == [("Awa Diop", "Léo Petit", False)]


def test_advice_to_two_is_given_to_each(owner: Owner, two: list[Person]) -> None:
    favours.note(owner, passed(two, "advice"), "once")
    assert on_record(owner) == [("Awa Diop", "", True), ("Léo Petit", "", True)]


def test_the_same_token_writes_once(owner: Owner, two: list[Person]) -> None:
    token = str(uuid.uuid4())
    _rows, first = favours.note(owner, passed(two), token)
    _rows, second = favours.note(owner, passed(two), token)
    assert first is not None
    assert second is None
    assert len(on_record(owner)) == 2
    assert favours.people_noted(owner, token) == two[:1]


def test_noting_is_taken_back(owner: Owner, two: list[Person]) -> None:
    _rows, act = favours.note(owner, passed(two), "once")
    assert act is not None
    undo_effects.take_back(owner, act.pk)
    assert on_record(owner) == []


def test_both_sides_are_corrected_and_removed_together(owner: Owner, two: list[Person]) -> None:
    rows, _act = favours.note(owner, passed(two), "once")
    act = favours.correct(owner, rows[0], Passed(two[:1], True, "referral", "another", DAY))
    assert set(Favour.objects.values_list("kind", "what")) == {("referral", "another")}
    assert act
    undo_effects.take_back(owner, act.pk)
    assert set(Favour.objects.values_list("kind", "what")) == {("introduction", "a word")}
    gone = favours.remove(owner, Favour.objects.get(pk=rows[0].pk))
    assert gone
    assert on_record(owner) == []
    undo_effects.take_back(owner, gone.pk)
    assert len(on_record(owner)) == 2


def test_what_was_imported_and_removed_stays_away(owner: Owner, two: list[Person]) -> None:
    row = Favour.objects.create(
        owner=owner, person=two[0], kind="gift", what="a pot", on=DAY, source="monica"
    )
    favours.remove(owner, row)
    assert erased.erased(owner, [erased.of_id(row.pk)])


def test_what_was_imported_and_corrected_is_the_users_own(owner: Owner, two: list[Person]) -> None:
    row = Favour.objects.create(
        owner=owner, person=two[0], kind="gift", what="a pot", on=DAY, source="monica"
    )
    favours.correct(owner, row, passed(two[:1], "support"))
    row.refresh_from_db()
    assert (row.source, row.kind) == ("", "support")


def test_what_bears_a_key_is_written_once(owner: Owner, two: list[Person]) -> None:
    from entregent.records.undo import Recording

    for _time in range(2):
        favours.write(favours.both(owner, passed(two), ("message:1", "message:1:other")), Recording())
    assert len(on_record(owner)) == 2
