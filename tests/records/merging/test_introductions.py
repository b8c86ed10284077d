"""Two records of one person, each in an open introduction with the same third: one introduction is left."""

import datetime as dt
from typing import NamedTuple

import pytest

from entregent.records import undo_effects
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.introductions import Said
from entregent.records.models import Decision, Favour, Introduction, Message, Owner, Person
from entregent.records.people import merging
from entregent.records.refused import NotPossible
from tests.records.introducing.conftest import TODAY, go, person
from tests.records.merging.making import dump, reckon

pytestmark = pytest.mark.django_db
BOTH = ("ask:first", "agree:first", "ask:second", "agree:second")


class Four(NamedTuple):
    """Two records of one woman, whom each was to meet, and the two introductions."""

    keep: Person
    gone: Person
    third: Person
    ours: Introduction
    theirs: Introduction


@pytest.fixture
def four(owner: Owner) -> Four:
    """The second introduction names the same two the other way round."""
    keep, gone, third = person(owner, "Awa Diop"), person(owner, "Awa D."), person(owner, "Léo Brun")
    ours = verbs.consider(owner, keep, third, ("chantiers", ""), TODAY, "ours")[0]
    theirs = verbs.consider(owner, third, gone, ("une voix", "des orgues"), TODAY, "theirs")[0]
    return Four(keep, gone, third, ours, theirs)


def merged(owner: Owner, four: Four) -> Introduction:
    """Merges, sees that an undo brings all back, merges again and gives the one that is left."""
    reckon(owner)
    before = dump()
    undo_effects.take_back(owner, merging.merge(owner, four.keep, four.gone).pk)
    assert dump() == before
    merging.merge(owner, four.keep, four.gone)
    return Introduction.objects.get(asked_for=False)


def seen(row: Introduction) -> list[tuple[str, str]]:
    return list(row.steps.order_by("at").values_list("event", "side"))


def test_the_further_one_goes_on_with_the_days_of_the_other(owner: Owner, four: Four) -> None:
    go(owner, four.theirs, "ask:second", "agree:second", on=TODAY + dt.timedelta(5))
    go(owner, four.ours, "ask:second", on=TODAY + dt.timedelta(3))
    left = merged(owner, four)
    assert left == four.ours
    assert (left.first, left.second) == (four.keep, four.third)
    assert (left.state, left.first_side, left.second_side) == ("both_asked", "yes", "asked")
    assert seen(left)[2:] == [("ask", "second"), ("ask", "first"), ("agree", "first")]
    assert (left.reason, left.second_reason) == ("chantiers", "une voix")
    assert verbs.standing_of(owner, left).stage == "both_asked"


def test_what_was_only_thought_of_joins_what_is_under_way(owner: Owner, four: Four) -> None:
    go(owner, four.theirs, *BOTH, "introduce", on=TODAY + dt.timedelta(1))
    left = merged(owner, four)
    assert (left, left.state, left.reason) == (four.theirs, "introduced", "une voix")
    assert set(Favour.objects.values_list("person", "about")) == {
        (four.third.pk, four.keep.pk), (four.keep.pk, four.third.pk),
    }  # fmt: skip


def test_a_no_is_heard(owner: Owner, four: Four) -> None:
    go(owner, four.ours, "ask:first", "ask:second")
    go(owner, four.theirs, "ask:first", "ask:second", "decline:first", on=TODAY + dt.timedelta(9))
    left = merged(owner, four)
    assert (left, left.state, left.closed_on) == (four.ours, "refused", None)
    assert verbs.standing_of(owner, left).possible == (
        ("tell_other", "first"), ("let_go", "first"), ("veto", ""),
    )  # fmt: skip


def test_what_was_given_up_once_goes_on_where_it_was_not(owner: Owner, four: Four) -> None:
    go(owner, four.ours, "ask:first", "drop")
    left = merged(owner, four)
    assert (left, left.state, left.second_side) == (four.theirs, "one_asked", "asked")


def test_made_twice_it_stands_once_in_the_ledger(owner: Owner, four: Four) -> None:
    go(owner, four.ours, *BOTH, "introduce")
    go(owner, four.theirs, *BOTH, "introduce", "meet")
    Favour.objects.filter(key__startswith=f"introduction:{four.ours.pk}").update(outcome="un chantier")
    left = merged(owner, four)
    assert (left, left.state) == (four.theirs, "met")
    assert {(one.key, one.outcome) for one in Favour.objects.all()} == {
        (f"introduction:{left.pk}:first", "un chantier"), (f"introduction:{left.pk}:second", "un chantier"),
    }  # fmt: skip


def test_lines_and_drafts_lead_to_the_one_that_is_left(owner: Owner, four: Four) -> None:
    go(owner, four.ours, "ask:first", "agree:first", "ask:second")
    of_third = f"step:{four.third.pk}:introduction:{{}}:remind:{{}}:2"
    of_her = f"step:{{}}:introduction:{four.theirs.pk}:ask:second"
    key = of_third.format(four.theirs.pk, "first")
    Decision.objects.create(
        owner=owner, person=four.third, key=key, verdict="snooze", kind="step", on=TODAY, until=TODAY
    )
    draft = Message.objects.create(
        owner=owner, person=four.gone, body="Awa,", purpose="opt_in", action=of_her.format(four.gone.pk)
    )
    left = merged(owner, four)
    assert Decision.objects.get(kind="step").key == of_third.format(left.pk, "second")
    draft.refresh_from_db()
    assert draft.action == f"step:{four.keep.pk}:introduction:{left.pk}:ask:first"


def test_one_that_is_over_stays_as_it_was(owner: Owner, four: Four) -> None:
    go(owner, four.theirs, "drop")
    merging.merge(owner, four.keep, four.gone)
    assert Introduction.objects.count() == 2
    assert Introduction.objects.filter(closed_on=None).get() == four.ours


def test_a_veto_holds_for_what_was_begun_with_the_other(owner: Owner, four: Four) -> None:
    verbs.move(owner, four.theirs, "veto", TODAY)
    merging.merge(owner, four.keep, four.gone)
    left = Introduction.objects.get(closed_on=None)
    with pytest.raises(NotPossible) as refused:
        verbs.move(owner, left, "ask", TODAY, Said("first"))
    assert refused.value.refusal.code == "vetoed"
    verbs.move(owner, left, "drop", TODAY)


def test_what_was_moved_since_the_merge_stays_possible_after_its_undo(owner: Owner, four: Four) -> None:
    go(owner, four.theirs, "ask:second")
    act = merging.merge(owner, four.keep, four.gone)
    left = Introduction.objects.get()
    side = "first" if left.first_id == four.keep.pk else "second"
    verbs.move(owner, left, "agree", TODAY + dt.timedelta(4), Said(side))
    undo_effects.take_back(owner, act.pk)
    for row in Introduction.objects.all():
        verbs.move(owner, row, "drop", TODAY + dt.timedelta(9))
    assert Introduction.objects.filter(first=four.keep).count() == 1
