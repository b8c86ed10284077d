"""The drafts of one letter differ from each other, and stay as they are while other lines are decided."""

import datetime as dt

import pytest

from entregent.records.demo import building
from entregent.records.models import Decision, Owner
from entregent.records.today import decisions
from entregent.records.today.day import Day, day

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def full(owner: Owner) -> Owner:
    """An owner with the demo, ready for a long day."""
    building.build(owner, TODAY)
    owner.preferences.minutes_a_day, owner.preferences.people_a_week = 60, 8
    owner.preferences.save()
    return owner


def _drafts(found: Day) -> dict[str, tuple[str, str]]:
    return {entry.line.key: (entry.draft.subject, entry.draft.body) for entry in found.entries}


def test_no_two_drafts_of_a_letter_have_one_subject(full: Owner) -> None:
    made = _drafts(day(full, TODAY))
    assert len(made) >= 8
    assert len({subject for subject, _body in made.values()}) == len(made)


@pytest.mark.parametrize("verdict", ["done", "skip", "snooze"])
def test_a_draft_stays_while_others_are_decided(full: Owner, verdict: str) -> None:
    left = _drafts(day(full, TODAY))
    for key in list(left):
        getattr(decisions, verdict)(full, key, TODAY)
        del left[key]
        now = _drafts(day(full, TODAY))
        assert {other: now[other] for other in left if other in now} == {
            other: draft for other, draft in left.items() if other in now
        }
    assert not left


def test_a_key_of_nobody_does_not_stop_the_letter(full: Owner) -> None:
    Decision.objects.create(owner=full, key="rhythm:odd", verdict="done", kind="rhythm", on=TODAY)
    assert day(full, TODAY).entries
