"""`entregent import` says what it did, file by file, and adds nothing the second time."""

import zipfile
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings

from entregent.records import importing
from entregent.records.models import Exchange, ImportRun, Owner, Person
from tests.cli.calling import call
from tests.records import made
from tests.records.archives import (
    INVITATIONS,
    archive,
    connection,
    connections,
    got,
    messages,
    sent,
    table,
    url,
)

AWA = connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice")
AT_HAND = Path(__file__).parents[3] / "shared" / "data" / "linkedin"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, settings: LazySettings) -> Path:
    """A folder of uploads that goes after the test."""
    place = tmp_path / "uploads"
    settings.UPLOADS = place
    return place


def _adds_up(document: dict[str, Any]) -> None:
    for file in document["files"]:
        parts = file["created"] + file["updated"] + file["unchanged"]
        assert file["read"] == parts + len(file["skipped"]) + len(file["rejected"]), file["file"]


def test_the_document_lists_every_file(owner: Owner, capsys: Capture, tmp_path: Path) -> None:
    talk = messages(got("Cold Caller", "cold-caller", "Buy this"), sent("Awa Diop", "awa-diop", "Hello"))
    path = archive(
        tmp_path / "a.zip", Connections=connections(AWA), messages=talk, Odd="colour,size\nblue,3\n"
    )
    answer = call(capsys, "import", path, "--json")
    assert answer.code == 0, answer.err
    files = {file["file"]: file for file in answer.document["files"]}
    assert files["messages.csv"] == {
        "file": "messages.csv",
        "kind": "messages",
        "read": 2,
        "created": 1,
        "updated": 0,
        "unchanged": 0,
        "skipped": [{"line": 2, "reason": "stranger"}],
        "rejected": [],
    }
    assert files["Odd.csv"]["left_out"] == "other_table"
    assert (answer.document["people"], answer.document["exchanges"]) == (1, 1)
    _adds_up(answer.document)


def test_the_second_time_adds_nothing(owner: Owner, capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "made.zip"
    made.write(path, connections=40, messages=120)
    first = call(capsys, "import", path, "--json").document
    second = call(capsys, "import", path, "--json").document
    assert all(file["created"] == file["updated"] == 0 for file in second["files"])
    assert (second["people"], second["exchanges"]) == (first["people"], first["exchanges"])
    _adds_up(first)
    _adds_up(second)


def test_a_dry_run_says_the_same_and_writes_nothing(owner: Owner, capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "made.zip"
    made.write(path, connections=40, messages=120)
    foreseen = call(capsys, "import", path, "--dry-run", "--json").document
    assert not Person.objects.exists()
    assert not ImportRun.objects.exists()
    assert foreseen == call(capsys, "import", path, "--json").document


def test_a_folder_and_its_tables_one_by_one_give_what_the_archive_gives(
    owner: Owner, stranger: Owner, capsys: Capture, tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "made.zip"
    made.write(path, connections=30, messages=60)
    home = tmp_path / "unzipped"
    with zipfile.ZipFile(path) as file:
        file.extractall(home)
    mine, theirs = ("--owner", "user@example.org"), ("--owner", "other@example.org")
    whole = call(capsys, "import", home, "--json", *mine).document
    tables = sorted(home.rglob("*.csv"))
    single = call(capsys, "import", *tables, "--json", *theirs).document
    assert single["people"] == whole["people"]
    assert single["exchanges"] == whole["exchanges"]
    assert not [entry for entry in folder.rglob("*") if entry.is_file()]


def test_two_archives_say_which_is_which(owner: Owner, capsys: Capture, tmp_path: Path) -> None:
    one = archive(tmp_path / "a.zip", Connections=connections(AWA))
    two = archive(tmp_path / "b.zip", Connections=connections(connection("Ben Okoro", "ben-okoro")))
    files = call(capsys, "import", one, two, "--json").document["files"]
    assert {file["archive"] for file in files} == {"a.zip", "b.zip"}
    assert Person.objects.living().count() == 2


def test_what_was_broken_off_goes_on(owner: Owner, capsys: Capture, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", Connections=connections(AWA))
    run = importing.begin(owner, path, path.name)
    importing.confirm(run)
    answer = call(capsys, "import", path)
    assert answer.code == 0
    assert "Going on with the import of a.zip." in answer.err
    assert ImportRun.objects.get().state == "done"


def test_words_for_people(owner: Owner, capsys: Capture, tmp_path: Path) -> None:
    talk = messages(got("Cold Caller", "cold-caller", "Buy this"))
    path = archive(tmp_path / "a.zip", Connections=connections(AWA), messages=talk)
    said = call(capsys, "import", path).out
    assert "Connections.csv: 1 row; 1 new, 0 updated, 0 unchanged, 0 left out" in said
    assert "     1  Somebody you never wrote to" in said
    french = call(capsys, "import", path, "--dry-run", "--lang", "fr").out
    assert "1\u00a0" not in french
    assert "Rien n’a été écrit." in french


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (
            b"nothing known",
            "x.zip contains nothing that can be read here: no LinkedIn archive, no address book.",
        ),
        (b"PK\x03\x04 cut short", "x.zip is damaged. Download it again."),
    ],
)
def test_a_refusal_is_one_line(
    owner: Owner, capsys: Capture, tmp_path: Path, content: bytes, line: str
) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    answer = call(capsys, "import", path, "--json")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.strip() == f"entregent: {line}"
    assert not ImportRun.objects.exists()


def test_wrong_usage(owner: Owner, capsys: Capture, tmp_path: Path) -> None:
    assert call(capsys, "import", tmp_path / "none.zip").code == 1
    assert call(capsys, "import", tmp_path, "--kind", "parchment").code == 2
    assert call(capsys, "import").code == 2


@pytest.mark.parametrize("name", sorted(path.name for path in AT_HAND.glob("*")) or [""])
def test_archives_at_hand_come_in_whole_and_once(owner: Owner, capsys: Capture, name: str) -> None:
    if not name:
        pytest.skip("no archives of other people are at hand to try")
    first = call(capsys, "import", AT_HAND / name, "--json").document
    _adds_up(first)
    assert first["people"] > 0
    before = (Person.objects.count(), Exchange.objects.count())
    second = call(capsys, "import", AT_HAND / name, "--json").document
    _adds_up(second)
    assert all(file["created"] == file["updated"] == 0 for file in second["files"])
    assert (Person.objects.count(), Exchange.objects.count()) == before


def test_a_row_taken_in_part_is_noted_and_counted_as_taken(
    owner: Owner, capsys: Capture, tmp_path: Path
) -> None:
    columns = (
        "FirstName",
        "LastName",
        "Companies",
        "Title",
        "Emails",
        "PhoneNumbers",
        "CreatedAt",
        "Birthday",
    )
    row = ("Awa", "Diop", "", "", "awa@example.org", "", "", "1990-02-31")
    path = archive(tmp_path / "a.zip", ImportedContacts=table(columns, [row]))
    for options in (["--dry-run"], []):
        document = call(capsys, "import", path, "--json", *options).document
        _adds_up(document)
        file = next(one for one in document["files"] if one["kind"] == "contacts")
        assert (file["created"], file["noted"]) == (1, [{"line": 2, "reason": "birthday"}])


def _anothers(path: Path) -> Path:
    """The archive of Nadia Ferrand, a connection of nobody here."""
    row = [
        "Nadia Ferrand",
        "Awa Diop",
        "3/1/24, 9:00 AM",
        "",
        "OUTGOING",
        url("nadia-ferrand"),
        url("awa-diop"),
    ]
    return archive(path, Connections=connections(AWA), Invitations=table(INVITATIONS, [row]))


def test_somebody_elses_archive_is_refused_unless_the_user_is_sure(
    owner: Owner, capsys: Capture, tmp_path: Path
) -> None:
    mine = archive(tmp_path / "a.zip", Connections=connections(AWA))
    assert call(capsys, "import", mine, "--json").code == 0
    theirs = _anothers(tmp_path / "b.zip")
    refused = call(capsys, "import", theirs, "--json", "--lang", "en")
    assert refused.code == 1
    assert refused.err.strip().splitlines() == [
        "entregent: This archive is that of Nadia Ferrand, and you are Camille Martin here. "
        "Add --yes to import it all the same."
    ]
    assert ImportRun.objects.count() == 1
    foreseen = call(capsys, "import", theirs, "--json", "--dry-run", "--lang", "en")
    assert foreseen.code == 0
    assert "that of Nadia Ferrand" in foreseen.err
    assert call(capsys, "import", theirs, "--json", "--yes").code == 0
    assert ImportRun.objects.count() == 2
