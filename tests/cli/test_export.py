"""`export` writes a whole file or none, and `import` takes a whole record back."""

import json
import os
import stat
from pathlib import Path

import pytest

from entregent.formats.vcard import read_contacts
from entregent.records import files
from entregent.records.models import Job, Owner, Person, SearchEntry, Tie
from entregent.records.people import adding
from tests.cli.calling import call
from tests.records.leaving.filled import fill, stripped

type Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody with an address."""
    return adding.add(owner, "Awa Diallo, curator, Acme, awa@acme.example").person


def test_each_format_is_written_and_told(capsys: Capsys, awa: Person, tmp_path: Path) -> None:
    for name, beginning in (
        ("json", b'{"entregent"'),
        ("vcard", b"BEGIN:VCARD"),
        ("csv", b"\xef\xbb\xbfFull name,"),
    ):
        path = tmp_path / name
        answer = call(capsys, "export", "--format", name, path, "--json", "--lang", "en")
        version = {"version": "4.0"} if name == "vcard" else {}
        size = path.stat().st_size
        assert answer.document == {"file": str(path), "format": name, "people": 1, "bytes": size} | version
        assert path.read_bytes().startswith(beginning)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(one.name for one in tmp_path.iterdir()) == ["csv", "json", "vcard"]


def test_the_version_of_cards_is_chosen(capsys: Capsys, awa: Person, tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    assert (
        "1 person"
        in call(capsys, "export", "--format", "vcard", "--version", "3.0", path, "--lang", "en").out
    )
    assert b"VERSION:3.0" in path.read_bytes()
    assert [one.typed for one in read_contacts(path.read_bytes()).contacts] == ["Awa Diallo"]
    assert call(capsys, "export", "--format", "vcard", "--version", "2.1", path).code == 2
    assert call(capsys, "export", "--format", "pdf", path).code == 2


def test_a_folder_gets_a_file_of_the_day(capsys: Capsys, awa: Person, tmp_path: Path) -> None:
    call(capsys, "export", "--format", "vcard", tmp_path, "--on", "2026-03-04")
    assert [one.name for one in tmp_path.iterdir()] == ["entregent-2026-03-04.vcf"]


def test_a_place_that_cannot_be_written_is_told_in_one_line(
    capsys: Capsys, awa: Person, tmp_path: Path
) -> None:
    answer = call(capsys, "export", tmp_path / "no" / "x.json", "--lang", "en")
    assert answer == (1, "", f"entregent: There is no folder {tmp_path / 'no'}.\n")


def test_a_full_disk_leaves_the_former_file(
    capsys: Capsys, awa: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.json"
    path.write_text("former")
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no /dev/full here")
    monkeypatch.setattr(files, "_make", lambda part: part.symlink_to(full))
    answer = call(capsys, "export", path, "--lang", "en")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "no room left" in answer.err
    assert path.read_text() == "former"
    assert [*tmp_path.iterdir()] == [path]


def test_what_a_killed_export_left_is_swept_away(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    dead, alive, other = (
        tmp_path / f".{name}.part" for name in ("x.json.999999999", f"x.json.{os.getppid()}", "y.1")
    )
    for one in (dead, alive, other):
        one.write_text("half")
    assert files.write(path, [b"a", b"b"]) == 2
    assert sorted(tmp_path.iterdir()) == sorted([alive, other, path])


def test_a_whole_record_comes_back_with_what_is_derived(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    fill(owner)
    adding.add(owner, "Awa Diallo, awa@acme.example")
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    call(capsys, "export", before)
    whole = json.loads(before.read_bytes())
    owner.delete()
    foreseen = call(capsys, "import", before, "--dry-run", "--json").document
    assert not Person.objects.exists()
    document = call(capsys, "import", before, "--json").document
    assert document == foreseen
    assert document["files"] == [{
        "file": "before.json", "kind": "entregent", "read": whole["rows"], "created": whole["rows"],
        "updated": 0, "unchanged": 0, "skipped": [], "rejected": [],
    }]  # fmt: skip
    assert (document["people"], document["exchanges"]) == (1, len(whole["tables"]["exchange"]))
    assert Tie.objects.count() == SearchEntry.objects.count() == 1
    assert Job.objects.get(kind="derive").state == "done"
    call(capsys, "export", after)
    assert stripped(after.read_bytes()) == stripped(before.read_bytes())


def test_why_a_record_does_not_come_back_is_one_line(capsys: Capsys, awa: Person, tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    call(capsys, "export", path)
    taken = call(capsys, "import", path, "--lang", "en")
    assert taken.err == (
        "entregent: Something is on record here already: a whole record goes into an empty account.\n"
    )
    assert taken.code == 1
    path.write_bytes(path.read_bytes()[:-100])
    assert call(capsys, "import", path, path, "--lang", "en").err.startswith(
        "entregent: A whole record comes alone"
    )
    Owner.objects.all().delete()
    cut = call(capsys, "import", path, "--lang", "en")
    assert (cut.code, "the file breaks off here" in cut.err, cut.err.count("\n")) == (1, True, 1)
    assert not Person.objects.exists()
    other = tmp_path / "other.json"
    other.write_text("{}")
    assert call(capsys, "import", other, "--kind", "entregent", "--lang", "en").code == 1


def test_everything_on_one_person_goes_into_a_file(capsys: Capsys, awa: Person, tmp_path: Path) -> None:
    page, data = tmp_path / "awa.html", tmp_path / "awa.json"
    answer = call(capsys, "person", "awa", "--everything", page, "--json", "--lang", "en")
    assert answer.document == {
        "id": str(awa.pk), "name": "Awa Diallo", "file": str(page), "bytes": page.stat().st_size,
    }  # fmt: skip
    assert "Everything on record about Awa Diallo" in page.read_text("utf-8")
    call(capsys, "person", "awa", "--everything", data)
    assert json.loads(data.read_text("utf-8"))["person"]["name"] == "Awa Diallo"
    assert call(capsys, "person", "awa", "--everything", tmp_path / "awa.pdf").code == 2
