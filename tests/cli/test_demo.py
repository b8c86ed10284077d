"""`entregent demo`: comes on an empty record, and leaves."""

import pytest

from entregent.records import accounts
from entregent.records.models import Owner, Person
from entregent.records.people import adding
from tests.cli.calling import call


@pytest.fixture
def alone(db: None) -> Owner:
    """The one account."""
    return accounts.ensure_owner()


def test_it_comes_and_goes(alone: Owner, capsys: pytest.CaptureFixture[str]) -> None:
    came = call(capsys, "demo", "--json", "--on", "2026-03-31")
    assert came.code == 0
    assert came.document["people"] == Person.objects.living().filter(owner=alone).count() > 140
    again = call(capsys, "demo")
    assert again.code == 1
    assert again.err.count("\n") == 1
    left = call(capsys, "demo", "--leave", "--yes", "--json")
    assert left.document == {"left": came.document["people"]}
    assert not Person.objects.filter(owner=alone).exists()


def test_people_on_record_are_left_alone(alone: Owner, capsys: pytest.CaptureFixture[str]) -> None:
    adding.add(alone, "Ada Byron")
    answer = call(capsys, "demo")
    assert (answer.code, answer.out) == (1, "")
    assert "empty" in answer.err
    assert Person.objects.filter(owner=alone).count() == 1


def test_there_is_nothing_to_leave(alone: Owner, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "demo", "--leave", "--yes").code == 1


def test_in_french(alone: Owner, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, "demo", "--lang", "fr")
    assert "personnes inventées" in answer.out
