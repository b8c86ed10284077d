"""Whatever small archives come in, and whatever the user does meanwhile, taking them back leaves the rest."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from entregent.records import exchanges, ties
from entregent.records.importing.undoing import work
from entregent.records.models import Fact, Owner, Participation, Person
from entregent.records.people import adding, bulk, details, editing
from tests.records.archives import archive, connection, connections, got, messages, sent
from tests.records.importing import TODAY, bring, on_that_day
from tests.records.taking_back import settled, take_back
from tests.records.whole import Whole, differences, whole

NAMES = ("Awa Diop", "Bao Tran", "Chloé Petit")
WORK = ("Museum", "Harbour")
WORDS = ("Hello", "See you on Friday", "Thank you for the honey")

PEOPLE = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(WORK)), max_size=3, unique_by=lambda x: x[0]
)
TALK = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(WORDS), st.booleans(), st.integers(1, 28)), max_size=4
)
ARCHIVE = st.tuples(PEOPLE, TALK)
ACT = st.tuples(st.sampled_from(["add", "pin", "note", "fact", "lunch"]), st.sampled_from(NAMES))


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-").replace("é", "e")


def _archive(folder: Path, number: int, people: Any, talk: Any) -> Path:
    said = [
        (sent if out else got)(name, _slug(name), words, at=f"2025-05-{day:02} 10:00:00 UTC", thread=name)
        for name, words, out, day in talk
    ]
    rows = [connection(name, _slug(name), work, "Keeper") for name, work in people]
    tables = {"Connections": connections(*rows), "messages": messages(*said)}
    return archive(folder / f"{number}.zip", (2025, 6 + number, 1), **tables)


def _act(owner: Owner, what: str, name: str) -> None:
    person = Person.objects.living().filter(owner=owner, name=name).first()
    if what == "add":
        adding.add(owner, f"{name}, {_slug(name)}@example.org")
    elif person is None:
        return
    elif what == "pin":
        bulk.pin(owner, [person.pk], "close")
    elif what == "note":
        editing.change(owner, person, {"note": "keeps bees"})
    elif what == "fact":
        details.add(owner, Fact(owner=owner, person=person, kind="told", text="sings"))
    else:
        exchanges.log(owner, [person], channel="lunch", on=TODAY)
        ties.refresh(owner, [person.pk], TODAY)


def _by_hand(record: Whole) -> Whole:
    """What the user wrote: no undo of an import may touch it."""
    mine = ("Fact", "Decision", "Undo", "Message", "Group")
    return {name: record[name] for name in mine}


class AnyArchives(TestCase):
    """Hypothesis begins each example with an empty database."""

    @pytest.fixture(autouse=True)
    def _uploads(self, settings: LazySettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        settings.UPLOADS = tmp_path / "uploads"
        monkeypatch.setattr(work, "AT_ONCE", 2)

    @pytest.fixture(autouse=True)
    def _that_day(self) -> Iterator[None]:
        with on_that_day():
            yield

    @given(st.lists(ACT, max_size=3), st.lists(ARCHIVE, min_size=1, max_size=3), st.randoms())
    @settings(max_examples=15)
    def test_taken_back_in_any_order(self, acts: Any, archives: Any, chance: Any) -> None:
        owner = Owner.objects.create_user("user@example.org", "a long enough password", name="Camille")
        for act in acts:
            _act(owner, *act)
        settled(owner)
        before = whole()
        with tempfile.TemporaryDirectory() as folder:
            paths = [_archive(Path(folder), at, *each) for at, each in enumerate(archives)]
            runs = [bring(owner, path) for path in paths]
        chance.shuffle(runs)
        for run in runs:
            take_back(run)
        assert differences(before, whole()) == {}

    @given(ARCHIVE, st.lists(ACT, max_size=4))
    @settings(max_examples=15)
    def test_what_the_user_did_meanwhile_stays(self, one: Any, acts: Any) -> None:
        owner = Owner.objects.create_user("user@example.org", "a long enough password", name="Camille")
        with tempfile.TemporaryDirectory() as folder:
            path = _archive(Path(folder), 0, *one)
            run = bring(owner, path)
            for act in acts:
                _act(owner, *act)
            mine = _by_hand(whole())
            lunches = set(Participation.objects.filter(channel="lunch").values_list("exchange", "person"))
            pinned = set(Person.objects.exclude(pinned_circle="").values_list("pk", "name", "pinned_circle"))
            noted = set(Person.objects.exclude(note="").values_list("pk", "note"))
            take_back(run)
            assert _by_hand(whole()) == mine
            assert lunches == set(
                Participation.objects.filter(channel="lunch").values_list("exchange", "person")
            )
            assert pinned <= set(Person.objects.values_list("pk", "name", "pinned_circle"))
            assert noted <= set(Person.objects.values_list("pk", "note"))
            left = whole()
            take_back(bring(owner, path))
            assert differences(left, whole()) == {}
