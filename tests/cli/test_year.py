"""`entregent year` looks back."""

import datetime as dt

import pytest

from entregent.records.models import Favour, Owner, Person
from tests.cli.calling import call

pytestmark = pytest.mark.django_db

type Capsys = pytest.CaptureFixture[str]


def test_a_year_is_told(capsys: Capsys, owner: Owner) -> None:
    awa = Person.objects.create(owner=owner, name="Awa Diop")
    said = {"kind": "advice", "what": "the jury", "outcome": "a prize", "on": dt.date(2025, 3, 2)}
    Favour.objects.create(owner=owner, person=awa, **said)
    found = call(capsys, "year", "2025", "--on", "2026-03-31", "--json").document
    assert [one["person"]["name"] for one in found["helped"]] == ["Awa Diop"]
    assert found["outcomes"][0]["outcome"] == "a prize"
    assert {"year", "practice", "balance", "introductions", "told", "begun", "woken"} <= set(found)
    out = call(capsys, "year", "2025", "--on", "2026-03-31", "--lang", "en").out
    assert "Awa Diop: advice" in out
    assert "Awa Diop: a prize" in out
    assert "Nothing is noted" in call(capsys, "year", "--on", "2026-03-31", "--lang", "en").out


def test_a_year_to_come_is_wrong_usage(capsys: Capsys, owner: Owner) -> None:
    assert call(capsys, "year", "2027", "--on", "2026-03-31").code == 2
