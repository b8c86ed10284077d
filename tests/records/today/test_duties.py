"""What giving and asking have due stands in the day, with its words, and "done" reaches its rows."""

import datetime as dt
from collections.abc import Iterator

import pytest

from entregent.core import drafting, planning
from entregent.records import ties, undo_effects
from entregent.records.models import Favour, Owner, Person
from entregent.records.today import decisions, duties
from entregent.records.today.day import day
from entregent.records.undo import Recording
from tests.records.today.conftest import TODAY, MakePerson


def told(owner: Owner, on: dt.date) -> Iterator[duties.Due]:
    """A provider as they are: favours whose outcome has not been told."""
    for row in Favour.objects.filter(owner=owner, given=False, told_on=None, let_go_on=None):
        reason = planning.Reason("life_event", {"event": "other", "what": row.what, "on": row.on, "days": 1})
        duty = planning.Duty("loop", str(row.person_id), str(row.pk), "F7", reason, on, "thanks")
        yield duties.Due(duty, {"help": drafting.Help(f"favour:{row.pk}", row.what, row.on)})


def close(owner: Owner, done: duties.Done, record: Recording) -> None:
    """A settler as they are."""
    row = Favour.objects.get(owner=owner, pk=done.id)
    record.changes([row], "told_on")
    row.told_on = done.on
    row.save(update_fields=["told_on"])


@pytest.fixture
def favour(owner: Owner, make: MakePerson, monkeypatch: pytest.MonkeyPatch) -> Favour:
    """Help received, whose outcome is to be told."""
    monkeypatch.setattr(duties, "PROVIDERS", (told,))
    monkeypatch.setattr(duties, "SETTLERS", {"loop": (close,)})
    awa: Person = make("Awa Diop")
    made = Favour.objects.create(
        owner=owner, person=awa, given=False, kind="advice", what="une relecture du dossier", on=TODAY
    )
    ties.recompute(owner, TODAY)
    return made


def test_a_duty_is_a_line_with_the_words_of_its_purpose(owner: Owner, favour: Favour) -> None:
    (entry,) = day(owner, TODAY).entries
    assert entry.line.key == f"loop:{favour.person_id}:{favour.pk}"
    assert entry.purpose == "thanks"
    assert "relecture du dossier" in entry.draft.body


def test_done_reaches_its_row_and_is_taken_back_whole(owner: Owner, favour: Favour) -> None:
    (entry,) = day(owner, TODAY).entries
    act = decisions.done(owner, entry.line.key, TODAY)
    favour.refresh_from_db()
    assert favour.told_on == TODAY
    assert day(owner, TODAY).entries == ()
    assert act.undo
    undo_effects.take_back(owner, act.undo.pk)
    favour.refresh_from_db()
    assert favour.told_on is None
    assert [one.line.key for one in day(owner, TODAY).entries] == [entry.line.key]


def test_whoever_was_deleted_has_none(owner: Owner, favour: Favour) -> None:
    Person.objects.filter(pk=favour.person_id).update(deleted_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    assert day(owner, TODAY).entries == ()
