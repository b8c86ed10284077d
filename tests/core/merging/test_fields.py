"""Each field of the result: what the user typed, then the fuller, and else a choice."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from entregent.core.merging import FIELDS, Choice, NoSuchChoice, Side, plan, typed, values

EMPTY: dict[str, Any] = {
    column: ("" if field.kind in ("words", "text") else None) for field in FIELDS for column in field.columns
} | {"friend": False, "worked_together": False, "pinned_circle": "", "triage": ""}
MORNING, EVENING = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC), dt.datetime(2026, 3, 1, 21, tzinfo=dt.UTC)


def side(*typed_columns: str, **values_: Any) -> Side:
    """A record that says only this."""
    return Side(EMPTY | values_, frozenset(typed_columns))


def choice(keep: Side, other: Side, name: str, **taken: str) -> Choice:
    """One field of the result."""
    return next(one for one in plan(keep, other, taken) if one.name == name)


CASES: list[tuple[str, Side, Side, str, str]] = [
    ("place", side(place="Lyon"), side(place="Lyon"), "keep", "same"),
    ("place", side(), side(place="Lyon"), "other", "only"),
    ("place", side(place="Lyon"), side(), "keep", "only"),
    ("place", side(place="Lyon"), side(place="Nantes"), "keep", "open"),
    ("place", side(place="Lyon"), side("place", place="Nantes"), "other", "typed"),
    ("place", side("place", place="Lyon"), side("place", place="Lyon, France"), "other", "fuller"),
    ("name", side(name="A. Diop"), side(name="Awa Diop", given="Awa", family="Diop"), "other", "fuller"),
    ("name", side(name="Diop Awa"), side(name="A. D."), "keep", "fuller"),
    ("name", side(name="AWA DIOP"), side(name="Awa Diop"), "other", "fuller"),
    ("name", side(name="Helene Roy"), side(name="Hélène Roy"), "other", "fuller"),
    ("name", side(name="Awa Diop"), side(name="Awa Diop", given="Awa", family="Diop"), "other", "fuller"),
    ("name", side(name="Awa Diop"), side(name="Awa Ndiaye"), "keep", "open"),
    ("birthday", side(birth_day=3, birth_month=5), side(birth_day=3, birth_month=5, birth_year=1980), "other",
     "fuller"),
    ("birthday", side(birth_day=3, birth_month=5), side(birth_day=4, birth_month=5), "keep", "open"),
    ("met_on", side(met_on=dt.date(2020, 1, 2)), side(met_on=dt.date(2019, 1, 2)), "other", "earlier"),
    ("triage", side(triage="close", triaged_at=MORNING), side(triage="who", triaged_at=EVENING), "other",
     "later"),
    ("friend", side(), side(friend=True), "other", "either"),
    ("friend", side(friend=True), side(), "keep", "either"),
    ("met_how", side(met_how="at a fair"), side(met_how="by Léo"), "both", "both"),
    ("met_how", side(met_how="at a fair"), side(met_how="a" * 495), "keep", "open"),
    ("note", side(note="Bees."), side(note="Bees. Choir."), "other", "fuller"),
    ("note", side(note="Bees."), side(note="Choir."), "both", "both"),
    ("pinned_circle", side(pinned_circle="weak"), side(pinned_circle="close"), "keep", "open"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "keep", "other", "take", "why"), CASES)
def test_what_is_taken_without_a_word_of_the_user(
    name: str, keep: Side, other: Side, take: str, why: str
) -> None:
    found = choice(keep, other, name)
    assert (found.take, found.why) == (take, why)


def test_a_choice_of_the_user_wins_and_stays_from_then_on() -> None:
    keep, other = side("place", place="Lyon"), side(place="Nantes")
    found = plan(keep, other, {"place": "other"})
    assert values(found)["place"] == "Nantes"
    assert typed(keep, other, found) == ["place"]


def test_what_was_typed_stays_typed_with_the_value_that_is_taken() -> None:
    keep, other = side("place", "nickname", place="Lyon", nickname="Aw"), side("name", "place", name="Awa")
    assert typed(keep, other, plan(keep, other)) == ["name", "nickname", "place"]
    assert typed(keep, other, plan(keep, other, {"place": "other"})) == ["name", "nickname", "place"]
    assert typed(side(place="Lyon"), side(), plan(side(place="Lyon"), side())) == []


def test_both_notes_stand_one_under_the_other() -> None:
    assert choice(side(note="Bees."), side(note="Choir."), "note").result == ("Bees.\n\nChoir.",)
    assert choice(side(note="Bees."), side(note="Choir."), "note", note="other").result == ("Choir.",)


def test_there_is_nothing_to_choose_where_the_two_agree_or_one_is_silent() -> None:
    for found in plan(side(place="Lyon", nickname="Aw"), side(place="Lyon", origin="work")):
        assert not found.differs
    assert choice(side(), side(friend=True), "friend").options == ("keep", "other")
    assert choice(side(note="a"), side(note="b"), "note").options == ("keep", "other", "both")


@pytest.mark.parametrize("taken", [{"name": "both"}, {"age": "keep"}, {"place": "left"}, {"note": "both"}])
def test_what_cannot_be_chosen_is_refused(taken: dict[str, str]) -> None:
    with pytest.raises(NoSuchChoice) as refused:
        plan(side(name="Awa", place="Lyon"), side(name="Ada", place="Nantes"), taken)
    assert refused.value.args == next(iter(taken.items()))


WORDS = some.sampled_from(["", "Awa", "Awa Diop", "a. diop", "Lyon", "Lyon, France"])
SIDES = some.builds(
    lambda texts, marks: side(*marks, **texts),
    some.fixed_dictionaries(dict.fromkeys(("name", "place", "note", "met_how", "nickname"), WORDS)),
    some.sets(some.sampled_from(["name", "place", "note"])),
)


@given(SIDES, SIDES)
def test_whatever_they_say_nothing_comes_from_elsewhere_and_nothing_said_becomes_nothing(
    keep: Side, other: Side
) -> None:
    for found in plan(keep, other):
        first = found.result[0]
        assert found.result in (keep.of(found.field), other.of(found.field)) or found.take == "both"
        assert bool(first) == bool(keep.of(found.field)[0] or other.of(found.field)[0])


@given(SIDES)
def test_a_record_beside_itself_is_itself(only: Side) -> None:
    found = plan(only, only)
    assert {one.why for one in found} == {"same"}
    assert values(found) == dict(only.values)
    assert typed(only, only, found) == sorted(only.typed)
