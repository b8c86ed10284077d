"""The pages of an import: an upload, its preview, its outcome; nobody else's, and nothing without a yes."""

import csv
import datetime as dt
import io
import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection as database
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from entregent.records import accounts, jobs
from entregent.records.importing import uploads
from entregent.records.models import ImportRun, Job, Owner, Person, Preferences, Reject
from entregent.records.queries import imports
from tests.records.archives import archive, connection, connections, got, messages

AWA = connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, settings: LazySettings) -> Iterator[Path]:
    """A folder of uploads that goes after the test."""
    settings.UPLOADS = tmp_path / "uploads"
    yield tmp_path / "uploads"


def _zip(tmp_path: Path, **tables: str) -> SimpleUploadedFile:
    path = archive(tmp_path / "archive.zip", (2025, 6, 1), **(tables or {"Connections": connections(AWA)}))
    return SimpleUploadedFile("archive.zip", path.read_bytes())


def _upload(client: Client, *files: SimpleUploadedFile) -> ImportRun:
    response = client.post(reverse("import"), {"archive": list(files)}, headers={"accept-language": "en"})
    assert response.status_code == 302, response.content.decode()
    return ImportRun.objects.latest("created_at")


def _page(client: Client, run: ImportRun, **headers: str) -> str:
    response = client.get(reverse("import_run", args=[run.pk]), headers={"accept-language": "en", **headers})
    assert response.status_code == 200
    return response.content.decode()


def _left(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file()]


def test_from_upload_to_outcome(signed_in: Client, tmp_path: Path, folder: Path) -> None:
    run = _upload(signed_in, _zip(tmp_path))
    assert 'hx-trigger="every 1s"' in _page(signed_in, run)
    jobs.run_all()
    assert not Person.objects.exists()
    preview = _page(signed_in, run)
    assert "Awa Diop" in preview
    assert "<b>1</b> new person" in preview
    assert signed_in.post(reverse("import_confirm", args=[run.pk])).status_code == 302
    jobs.run_all()
    assert Person.objects.living().get().name == "Awa Diop"
    outcome = _page(signed_in, run)
    assert "It is in" in outcome
    assert reverse("triage") in outcome
    assert _left(folder) == []


def test_tables_may_come_all_at_once(signed_in: Client, folder: Path) -> None:
    people = SimpleUploadedFile("Connections.csv", connections(AWA).encode())
    talk = SimpleUploadedFile("messages.csv", messages(got("Awa Diop", "awa-diop", "Hello")).encode())
    run = _upload(signed_in, people, talk)
    assert [file.name for file in run.files.all()] == ["Connections.csv", "messages.csv"]
    assert sorted(_left(folder)) == ["Connections.csv", "messages.csv"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("holiday.jpg", b"\xff\xd8\xff\xe0 picture", "contains nothing that can be read here"),
        ("archive.zip", b"PK\x03\x04 cut short", "is damaged"),
        ("list.csv", b"colour,size\nblue,3\n", "contains nothing that can be read here"),
    ],
)
def test_what_is_no_archive_is_refused_in_one_line(
    signed_in: Client, folder: Path, name: str, content: bytes, words: str
) -> None:
    response = signed_in.post(
        reverse("import"), {"archive": SimpleUploadedFile(name, content)}, headers={"accept-language": "en"}
    )
    assert response.status_code == 422
    assert f"{name} {words}" in response.content.decode()
    assert not ImportRun.objects.exists()
    assert _left(folder) == []


def test_no_file_is_asked_for_again(signed_in: Client) -> None:
    response = signed_in.post(reverse("import"), headers={"accept-language": "en"})
    assert response.status_code == 422
    assert "Choose a file first." in response.content.decode()


@pytest.mark.parametrize("spare", [0, 1 << 20])
def test_too_big_an_upload_is_stopped(
    signed_in: Client, folder: Path, monkeypatch: pytest.MonkeyPatch, spare: int
) -> None:
    monkeypatch.setattr(uploads, "LIMIT", 1000)
    big = SimpleUploadedFile("archive.zip", b"x" * (2000 + spare))
    response = signed_in.post(reverse("import"), {"archive": big}, headers={"accept-language": "en"})
    assert response.status_code == 413
    assert "That is too big" in response.content.decode()
    assert not ImportRun.objects.exists()
    assert _left(folder) == []


def test_an_upload_needs_the_token_of_the_page(owner: Owner, tmp_path: Path, folder: Path) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner)
    assert client.post(reverse("import"), {"archive": _zip(tmp_path)}).status_code == 403
    assert not ImportRun.objects.exists()


def test_a_name_from_elsewhere_stays_inside_the_folder(
    signed_in: Client, tmp_path: Path, folder: Path
) -> None:
    evil = SimpleUploadedFile("x", connections(AWA).encode())
    evil._name = "../../evil.csv"  # type: ignore[attr-defined]
    run = _upload(signed_in, evil)
    assert Path(run.path).resolve().is_relative_to(folder.resolve())
    assert not (tmp_path / "evil.csv").exists()


def test_cancelling_a_preview_deletes_the_file(signed_in: Client, tmp_path: Path, folder: Path) -> None:
    run = _upload(signed_in, _zip(tmp_path))
    jobs.run_all()
    assert signed_in.post(reverse("import_cancel", args=[run.pk])).url == reverse("import")  # type: ignore[attr-defined]
    assert _left(folder) == []
    assert signed_in.post(reverse("import_confirm", args=[run.pk])).status_code == 302
    jobs.run_all()
    assert not Person.objects.living().exists()


def test_a_poll_gets_the_bar_alone_and_then_the_whole_page(signed_in: Client, tmp_path: Path) -> None:
    run = _upload(signed_in, _zip(tmp_path))
    Job.objects.update(done=1200, total=3400)
    bar = _page(signed_in, run, **{"HX-Request": "true"})
    assert "<html" not in bar
    assert "1,200 of 3,400" in bar
    jobs.run_all()
    response = signed_in.get(reverse("import_run", args=[run.pk]), headers={"HX-Request": "true"})
    assert response["HX-Refresh"] == "true"


def test_rows_left_out_come_as_a_table_that_computes_nothing(signed_in: Client, tmp_path: Path) -> None:
    talk = messages(got('=HYPERLINK("http://x.example")', "cold-caller", "Buy this"))
    run = _upload(signed_in, _zip(tmp_path, Connections=connections(AWA), messages=talk))
    jobs.run_all()
    signed_in.post(reverse("import_confirm", args=[run.pk]))
    jobs.run_all()
    response = signed_in.get(reverse("import_left_out", args=[run.pk]))
    text = b"".join(response).decode()
    assert "messages.csv,2," in text
    assert "'=HYPERLINK" in text
    assert "attachment" in response["Content-Disposition"]
    assert escape("=HYPERLINK") in _page(signed_in, run)


@pytest.mark.parametrize("text", ["x;=1+1", 'x; "@SUM(1)', " =1+1", "x\t+1", "x;－1"])
def test_no_spreadsheet_finds_a_formula_within_a_row_left_out(
    signed_in: Client, tmp_path: Path, text: str
) -> None:
    run = _upload(signed_in, _zip(tmp_path))
    jobs.run_all()
    Reject.objects.create(
        owner=run.owner, file=run.files.get(kind="connections"), line=2, reason="date", snippet=text
    )
    table = b"".join(signed_in.get(reverse("import_left_out", args=[run.pk]))).decode()
    row = next(csv.reader(io.StringIO(table.splitlines()[1])))
    assert all(not cell.strip().lstrip('"').startswith(tuple("=+-@－")) for cell in re.split("[;\t]", row[3]))


def test_a_failed_import_says_why_and_goes_on(signed_in: Client, tmp_path: Path, folder: Path) -> None:
    run = _upload(signed_in, _zip(tmp_path))
    jobs.run_all()
    home = next(folder.iterdir()).rename(folder / "away")
    run.pieces.all().delete()
    signed_in.post(reverse("import_confirm", args=[run.pk]))
    jobs.run_all()
    assert "no longer there" in _page(signed_in, run)
    home.rename(folder / str(run.pk))
    signed_in.post(reverse("import_go_on", args=[run.pk]))
    jobs.run_all()
    assert Person.objects.living().count() == 1
    assert "It is in" in _page(signed_in, run)


def test_an_upload_forged_by_another_site_leaves_nothing(owner: Owner, tmp_path: Path, folder: Path) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner)
    assert client.post(reverse("import"), {"archive": _zip(tmp_path)}).status_code == 403
    assert list(folder.iterdir()) == []


def test_what_was_uploaded_goes_with_the_account(
    owner: Owner, signed_in: Client, tmp_path: Path, folder: Path
) -> None:
    _upload(signed_in, _zip(tmp_path))
    assert list(folder.iterdir())
    accounts.remove(owner)
    assert list(folder.iterdir()) == []
    assert not Session.objects.exists()


ACTS = ("import_confirm", "import_cancel", "import_go_on")
READS = ("import_run", "import_left_out")


@pytest.mark.parametrize("name", [*ACTS, *READS])
def test_another_owners_import_is_nowhere(
    stranger: Owner, signed_in: Client, tmp_path: Path, name: str
) -> None:
    run = _upload(signed_in, _zip(tmp_path))
    other = Client()
    other.force_login(stranger)
    act = other.post if name in ACTS else other.get
    assert act(reverse(name, args=[run.pk])).status_code == 404
    assert act(reverse(name, args=[uuid.uuid4()])).status_code == 404
    run.refresh_from_db()
    assert run.state == "reading"
    assert str(run.pk) not in other.get(reverse("import")).content.decode()


@pytest.mark.parametrize("name", ["import", "import_waiting", "import_asked", *ACTS, *READS])
def test_signed_out_nothing_opens(db: None, name: str) -> None:
    address = reverse(name, args=[uuid.uuid4()] if name in ACTS + READS else [])
    for response in (Client().get(address), Client().post(address)):
        assert response.status_code == 302
        assert reverse("account_login") in response["Location"]


@pytest.mark.parametrize("name", [*ACTS, "import_asked"])
def test_acts_are_posts(signed_in: Client, name: str) -> None:
    address = reverse(name, args=[uuid.uuid4()] if name in ACTS else [])
    assert signed_in.get(address).status_code == 405
    assert Preferences.objects.get().archive_asked_on is None


def test_the_list_asks_the_same_few_questions_however_long(signed_in: Client, owner: Owner) -> None:
    counts = []
    for _ in range(2):
        for number in range(6):
            run = ImportRun.objects.create(owner=owner, name=f"archive {number}", state="done")
            run.files.create(owner=owner, name="Connections.csv", kind="connections", read=3, created=3)
        with CaptureQueriesContext(database) as asked:
            signed_in.get(reverse("import"))
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 12


def test_asking_for_the_archive_is_noted(signed_in: Client, owner: Owner) -> None:
    assert "download-my-data" in signed_in.get(reverse("import_waiting")).content.decode()
    signed_in.post(reverse("import_asked"))
    assert Preferences.objects.get(owner=owner).archive_asked_on is not None
    signed_in.post(reverse("import_asked"), {"reminder": "off"})
    assert not Preferences.objects.get(owner=owner).archive_reminder


def _done(owner: Owner, on: dt.date) -> None:
    finished = timezone.make_aware(dt.datetime.combine(on, dt.time(12)))
    ImportRun.objects.create(owner=owner, name="a.zip", kind="linkedin", state="done", finished_at=finished)


def test_the_archive_asked_for_is_called_to_mind_the_next_day_and_not_for_ever(owner: Owner) -> None:
    asked = dt.date(2026, 5, 4)
    Preferences.objects.filter(owner=owner).update(archive_asked_on=asked)
    owner.preferences.refresh_from_db()
    assert imports.archive_reminder(owner, asked) is None
    found = imports.archive_reminder(owner, dt.date(2026, 5, 5))
    assert found == imports.ArchiveReminder("ready", asked, dt.date(2026, 5, 5))
    assert imports.archive_reminder(owner, dt.date(2026, 6, 5)) is None
    _done(owner, dt.date(2026, 5, 6))
    assert imports.archive_reminder(owner, dt.date(2026, 5, 7)) is None


def test_the_archive_is_renewed_every_three_months(owner: Owner) -> None:
    assert imports.archive_reminder(owner, dt.date(2026, 5, 4)) is None
    _done(owner, dt.date(2025, 11, 30))
    assert imports.archive_reminder(owner, dt.date(2026, 2, 27)) is None
    found = imports.archive_reminder(owner, dt.date(2026, 2, 28))
    assert found == imports.ArchiveReminder("renew", dt.date(2025, 11, 30), dt.date(2026, 2, 28))
    Preferences.objects.filter(owner=owner).update(archive_reminder=False)
    owner.preferences.refresh_from_db()
    assert imports.archive_reminder(owner, dt.date(2026, 2, 28)) is None
