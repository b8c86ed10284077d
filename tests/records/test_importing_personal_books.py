"""Friends from Facebook, Dex and Clay in the record: names whole, days and groups kept, nothing twice."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from entregent.records.models import Detail, Exchange, Owner, Person
from tests.formats.address_books.making import one_row
from tests.formats.address_books.test_personal_books import CLAY, DEX
from tests.records.importing import bring, counts, reasons
from tests.records.test_importing_address_books import book

FRIENDS = (("Zoé Béranger", 1551722733), ("Ana Lopes", 1262304000), ("李小龍", 1262304000))
PAGE = (
    "<html><head><title>{title}</title></head><body><h1>{title}</h1>"
    '<div class="_a6-g"><div class="_2ph_">Zo&eacute; B&eacute;ranger</div><div>{day}</div></div>'
    "</body></html>"
)


def broken(name: str) -> str:
    """A name as Facebook writes it: each byte a character of its own."""
    return name.encode().decode("latin-1")


def friends(place: Path) -> Path:
    """The list of friends as JSON."""
    rows = [{"name": broken(name), "timestamp": stamp} for name, stamp in FRIENDS]
    path = place / "your_friends.json"
    path.write_text(json.dumps({"friends_v2": rows}))
    return path


def names(owner: Owner) -> set[str]:
    """Everybody on record."""
    return set(Person.objects.living().filter(owner=owner).values_list("name", flat=True))


def test_friends_come_with_their_accents_mended_and_once(owner: Owner, tmp_path: Path) -> None:
    run = bring(owner, friends(tmp_path))
    assert (run.kind, counts(run, "your_friends.json")) == ("facebook", (3, 0, 0, 0, 0))
    assert names(owner) == {name for name, _stamp in FRIENDS}
    zoe = Person.objects.get(name="Zoé Béranger")
    assert (zoe.given, zoe.family) == ("Zoé", "Béranger")
    assert Detail.objects.get(person=zoe).text == "2019-03-04"
    assert not Exchange.objects.exists()
    assert counts(bring(owner, friends(tmp_path)), "your_friends.json") == (0, 0, 3, 0, 0)


@pytest.mark.parametrize(
    ("title", "day"), [("Friends", "Mar 04, 2019 10:05 AM"), ("Amis", "4 mars 2019 à 10:05")]
)
def test_the_page_of_friends_is_the_same_list(owner: Owner, tmp_path: Path, title: str, day: str) -> None:
    bring(owner, friends(tmp_path))
    path = book(tmp_path, "your_friends.html", PAGE.format(title=title, day=day))
    assert counts(bring(owner, path), "your_friends.html") == (0, 0, 1, 0, 0)
    assert len(names(owner)) == 3


def test_of_a_whole_download_the_friends_alone_come_in(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "facebook.zip"
    with ZipFile(path, "w") as archive:
        archive.write(friends(tmp_path), "connections/friends/your_friends.json")
        removed = json.dumps({"removed_friends_v2": [{"name": "Ida Strand", "timestamp": 1262304000}]})
        archive.writestr("connections/friends/removed_friends.json", removed)
        archive.writestr("messages/inbox/ana/message_1.json", json.dumps({"participants": [{"name": "Bo"}]}))
        archive.writestr("posts/photo.jpg", b"\xff\xd8\xff")
    run = bring(owner, path)
    assert (run.kind, names(owner)) == ("facebook", {name for name, _stamp in FRIENDS})


def test_a_friend_is_who_bears_the_name_already(owner: Owner, tmp_path: Path) -> None:
    known = Person.objects.create(owner=owner, name="Ana Lopes")
    run = bring(owner, friends(tmp_path))
    assert counts(run, "your_friends.json") == (2, 1, 0, 0, 0)
    assert Detail.objects.filter(person=known).exists()
    assert not reasons(run)


@pytest.mark.parametrize(("kind", "row"), [("dex", DEX), ("clay", CLAY)])
def test_dex_and_clay_keep_groups_notes_and_the_last_exchange(
    owner: Owner, tmp_path: Path, kind: str, row: dict[str, str]
) -> None:
    path = tmp_path / f"{kind}.csv"
    path.write_bytes(one_row(row))
    run = bring(owner, path)
    assert (run.kind, counts(run, path.name)) == (kind, (1, 0, 0, 0, 0))
    ivo = Person.objects.get(name="Ivo Marsh")
    assert (ivo.note, set(ivo.reaches.filter(kind="email").values_list("value", flat=True))) == (
        "met on a barge",
        {one.strip() for one in row.get("Emails", row.get("Email", "")).split(",")},
    )
    assert {str(group) for group in ivo.groups.all()} == {"Choir", "Rowers"}
    assert Exchange.objects.get().at.date().isoformat() == "2024-03-05"
    assert Detail.objects.filter(person=ivo, label="Boat", text="Heron").exists()
    assert counts(bring(owner, path), path.name) == (0, 0, 1, 0, 0)
