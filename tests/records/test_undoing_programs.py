"""Exports of other programs taken back: nothing of them stays, and what was there is as before."""

import datetime as dt
from pathlib import Path

import pytest
from django.conf import LazySettings

from entregent.records.importing.undoing import work
from entregent.records.models import Exchange, Owner, Participation, Person
from tests.records.importing import bring
from tests.records.monica.account import account, written
from tests.records.taking_back import settled, take_back
from tests.records.whatsapp.test_taking import ANA, LONGER, SHORT, chat
from tests.records.whole import differences, whole


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path) -> None:
    monkeypatch.setattr(work, "AT_ONCE", 7)
    settings.UPLOADS = tmp_path / "uploads"


def test_a_monica_account_leaves_nothing(owner: Owner, tmp_path: Path) -> None:
    settled(owner)
    before = whole()
    take_back(bring(owner, written(tmp_path, account())))
    assert differences(before, whole()) == {}


def test_who_was_there_may_be_proposed_again(owner: Owner, tmp_path: Path) -> None:
    ida = Person.objects.create(owner=owner, name="Ida Strand")
    settled(owner)
    before = whole()
    run = bring(owner, written(tmp_path, account()))
    ida.refresh_from_db()
    assert ida.triage == "never"
    take_back(run)
    assert differences(before, whole()) == {}


def test_what_a_day_gained_goes_with_the_later_chat(owner: Owner, tmp_path: Path) -> None:
    bring(owner, chat(tmp_path, *SHORT))
    settled(owner)
    before = whole()
    run = bring(owner, chat(tmp_path, *LONGER))
    grown = Exchange.objects.get(at__date=dt.date(2026, 9, 14))
    assert grown.direction == "both"
    take_back(run)
    assert differences(before, whole()) == {}
    assert Participation.objects.get(exchange=grown).direction == "in"
    assert Person.objects.living().get(owner=owner).name == ANA
