"""Whatever kind of file an import read, taking it back leaves the record as it was."""

import base64
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import LazySettings

from entregent.records.importing import undoing
from entregent.records.importing.undoing import work
from entregent.records.models import (
    Detail,
    Favour,
    Group,
    ImportRun,
    Membership,
    Owner,
    Person,
    Portrait,
    Promise,
    Relation,
)
from entregent.records.people import adding, bulk, groups
from tests.records import pictures
from tests.records.importing import bring
from tests.records.monica.account import account, written
from tests.records.taking_back import settled, take_back, two_people
from tests.records.test_importing_address_books import CARD, GOOGLE, ILAN, NOA, book
from tests.records.whatsapp.test_taking import LONGER, SHORT, chat, days
from tests.records.whole import differences, whole

type Make = Callable[[Path], Path]


def _google(place: Path) -> Path:
    return book(place, "contacts.csv", GOOGLE, NOA, ILAN)


def _cards(place: Path) -> Path:
    photo = base64.b64encode(pictures.plain()).decode()
    lines = [line for line in CARD.splitlines() if line != "END:VCARD"]
    more = ("CATEGORIES:Chorale", "RELATED;TYPE=friend;VALUE=text:Awa Diop", "NOTE:Keeps bees", "BDAY:--0415")
    return book(place, "noa.vcf", *lines, *more, f"PHOTO;ENCODING=b;TYPE=JPEG:{photo}", "END:VCARD")


def _monica(place: Path) -> Path:
    return written(place, account())


def _facebook(place: Path) -> Path:
    friends = [{"name": name, "timestamp": 1_500_000_000} for name in ("Awa Diop", "Noa Berthelin")]
    path = place / "your_friends.json"
    path.write_text(json.dumps({"friends_v2": friends}))
    return path


def _chat(place: Path) -> Path:
    return chat(place, *SHORT)


def _longer_chat(place: Path) -> Path:
    return chat(place, *LONGER, name="Discussion WhatsApp avec Ana Lopes 2.txt")


KINDS: dict[str, Make] = {
    "whatsapp": _chat,
    "google": _google,
    "vcard": _cards,
    "monica": _monica,
    "facebook": _facebook,
    "linkedin": two_people,
}


LEFT = {
    (0, 1): [("2026-09-14", "both"), ("2026-09-15", "out")],
    (1, 0): [("2026-09-13", "both"), ("2026-09-14", "in")],
}
"""Days and directions left of a chat once the first of two exports, or the second, is taken back."""
PAIRS = (
    ("google", "vcard"),
    ("vcard", "monica"),
    ("monica", "google"),
    ("linkedin", "monica"),
    ("facebook", "linkedin"),
    ("whatsapp", "monica"),
)


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path) -> None:
    monkeypatch.setattr(work, "AT_ONCE", 3)
    settings.UPLOADS = tmp_path / "uploads"


def _brought(owner: Owner, make: Make, place: Path) -> ImportRun:
    run = bring(owner, make(place))
    assert run.files.filter(created__gt=0).exists() or run.files.filter(updated__gt=0).exists()
    return run


@pytest.mark.parametrize("kind", KINDS)
def test_into_an_empty_record(owner: Owner, tmp_path: Path, kind: str) -> None:
    before = whole()
    run = _brought(owner, KINDS[kind], tmp_path)
    assert Person.objects.living().exists()
    take_back(run)
    assert differences(before, whole()) == {}
    again = _brought(owner, KINDS[kind], tmp_path)
    take_back(again)
    assert differences(before, whole()) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_beside_people_who_were_there(owner: Owner, tmp_path: Path, kind: str) -> None:
    for line in ("Noa Berthelin, noa@example.org", "Awa Diop, awa@example.org", "Ana Lopes, ana@example.org"):
        adding.add(owner, line)
    groups.put(owner, groups.create(owner, "Chorale")[0], [Person.objects.get(given="Awa").pk])
    settled(owner)
    before = whole()
    take_back(_brought(owner, KINDS[kind], tmp_path))
    assert differences(before, whole()) == {}


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_two_kinds_one_after_the_other(owner: Owner, tmp_path: Path, first: str, second: str) -> None:
    empty = whole()
    one = _brought(owner, KINDS[first], tmp_path)
    before = whole()
    other = bring(owner, KINDS[second](tmp_path))
    take_back(other)
    assert differences(before, whole()) == {}
    other = bring(owner, KINDS[second](tmp_path))
    take_back(one)
    take_back(other)
    assert differences(empty, whole()) == {}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_chat_that_grew(owner: Owner, tmp_path: Path, order: tuple[int, int]) -> None:
    before = whole()
    runs = [bring(owner, make(tmp_path)) for make in (_chat, _longer_chat)]
    take_back(runs[order[0]])
    assert [row[:2] for row in days()] == LEFT[order]
    take_back(runs[order[1]])
    assert differences(before, whole()) == {}


def test_all_that_hangs_on_people_comes_and_goes(owner: Owner, tmp_path: Path) -> None:
    runs = [_brought(owner, make, tmp_path) for make in (_cards, _monica)]
    tables = (Portrait, Relation, Detail, Group, Membership, Promise, Favour)
    assert all(table._default_manager.exists() for table in tables)
    for run in runs:
        take_back(run)
    assert not any(table._default_manager.exists() for table in tables)


def test_whoever_stays_keeps_the_name_alone(owner: Owner, tmp_path: Path) -> None:
    run = _brought(owner, _monica, tmp_path)
    ana = Person.objects.get(name="Ana Lopes")
    assert ana.met_through is not None
    bulk.pin(owner, [ana.pk], "close")
    take_back(run)
    ana = Person.objects.living().get()
    assert (ana.name, ana.met_through, ana.birth_day, ana.met_on) == ("Ana Lopes", None, None, None)
    assert undoing.stayed(run) == {"said": 1}
    assert bring(owner, _monica(tmp_path)).state == "done"
    again = Person.objects.get(name="Ana Lopes")
    assert (again.pk, again.birth_day, again.pinned_circle) == (ana.pk, 15, "close")


def test_a_relation_found_in_a_later_import_is_lost_again(owner: Owner, tmp_path: Path) -> None:
    bring(owner, book(tmp_path, "noa.csv", GOOGLE, NOA))
    relation = Relation.objects.get()
    assert relation.other is None
    before = whole()
    run = bring(owner, book(tmp_path, "ilan.csv", GOOGLE, ILAN))
    relation.refresh_from_db()
    assert relation.other is not None
    assert undoing.foresee(run).staying == 0
    take_back(run)
    assert differences(before, whole()) == {}
