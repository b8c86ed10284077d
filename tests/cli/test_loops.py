"""`entregent loops` lists what is to be told, and notes what came of it."""

import datetime as dt

import pytest

from entregent.records.models import Favour, Owner, Person
from tests.cli.calling import call

pytestmark = pytest.mark.django_db

type Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def advice(owner: Owner) -> Favour:
    """Advice received."""
    person = Person.objects.create(owner=owner, name="Awa Diop")
    said = {"given": False, "kind": "advice", "what": "breathe", "on": dt.date(2026, 3, 2)}
    return Favour.objects.create(owner=owner, person=person, **said)


def test_a_loop_is_listed_moved_and_closed(capsys: Capsys, advice: Favour) -> None:
    (row,) = call(capsys, "loops", "--json").document["loops"]
    assert (row["id"], row["loop"], row["told_on"]) == (str(advice.pk), "open", None)
    words = ("--used", "I breathed", "--outcome", "it went well", "--on", "2026-03-09", "--json")
    moved = call(capsys, "loops", advice.pk, *words).document
    assert (moved["loop"], moved["used"], moved["outcome"]) == ("known", "I breathed", "it went well")
    assert (
        call(capsys, "loops", advice.pk, "--told", "--on", "2026-03-10", "--json").document["loop"] == "told"
    )
    assert call(capsys, "loops", "--json").document["loops"] == []
    assert call(capsys, "loops", advice.pk, "--let-go").code == 1


def test_a_move_that_fails_writes_nothing(capsys: Capsys, advice: Favour) -> None:
    Favour.objects.update(let_go_on=dt.date(2026, 3, 3))
    assert call(capsys, "loops", advice.pk, "--used", "x", "--outcome", "y").code == 1
    advice.refresh_from_db()
    assert advice.used == advice.outcome == ""


@pytest.mark.parametrize("words", [("--told",), ("ID",), ("ID", "--told", "--let-go"), ("nothing", "--told")])
def test_wrong_usage_is_said(capsys: Capsys, advice: Favour, words: tuple[str, ...]) -> None:
    given = [str(advice.pk) if word == "ID" else word for word in words]
    assert call(capsys, "loops", *given).code == 2
