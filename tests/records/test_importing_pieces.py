"""Where machines share the work, an upload is kept in pieces: whichever worker takes it up finds it whole."""

from pathlib import Path

import pytest
from django.conf import LazySettings
from django.db import connection

from entregent.records import importing
from entregent.records.importing import pieces, uploads
from entregent.records.models import ImportRun, Owner, UploadPiece

WORDS = b"Awa Diop " * 1000


@pytest.fixture
def run(owner: Owner, tmp_path: Path, settings: LazySettings) -> ImportRun:
    """An archive just uploaded to this machine."""
    settings.UPLOADS = tmp_path / "here"
    made = ImportRun.objects.create(owner=owner, name="archive.zip")
    place = uploads.folder() / str(made.pk)
    place.mkdir()
    made.path = str(place / "archive.zip")
    made.save()
    Path(made.path).write_bytes(WORDS)
    return made


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces so small that there are many."""
    monkeypatch.setattr(pieces, "SIZE", 700)


pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small")]


def _hand_over(run: ImportRun, callbacks: object) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("SQLite is of one machine: uploads stay where they are")
    with callbacks(execute=True):  # type: ignore[operator]
        pieces.hand_over(run)


def test_the_file_leaves_this_machine_and_is_whole_on_another(
    run: ImportRun, settings: LazySettings, tmp_path: Path, django_capture_on_commit_callbacks: object
) -> None:
    (Path(run.path).parent / "empty.csv").write_bytes(b"")
    _hand_over(run, django_capture_on_commit_callbacks)
    assert not Path(run.path).parent.exists()
    settings.UPLOADS = tmp_path / "there"
    with pieces.at_hand(run) as path:
        assert path.is_relative_to(tmp_path / "there")
        assert (path.name, path.read_bytes()) == ("archive.zip", WORDS)
        assert (path.parent / "empty.csv").read_bytes() == b""
    assert list(uploads.folder().iterdir()) == []


def test_tables_brought_together_stay_together(
    run: ImportRun, settings: LazySettings, tmp_path: Path, django_capture_on_commit_callbacks: object
) -> None:
    run.path = str(Path(run.path).parent)
    _hand_over(run, django_capture_on_commit_callbacks)
    settings.UPLOADS = tmp_path / "there"
    with pieces.at_hand(run) as path:
        assert [file.name for file in path.iterdir()] == ["archive.zip"]


def test_pieces_go_when_the_import_is_over(
    run: ImportRun, django_capture_on_commit_callbacks: object
) -> None:
    _hand_over(run, django_capture_on_commit_callbacks)
    assert UploadPiece.objects.filter(run=run).count() == 13
    importing.cancel(run)
    assert not UploadPiece.objects.exists()


def test_a_file_named_on_the_command_line_stays_where_it_is(run: ImportRun, tmp_path: Path) -> None:
    run.path = str(tmp_path / "mine.zip")
    Path(run.path).write_bytes(WORDS)
    with pieces.at_hand(run) as path:
        assert path == tmp_path / "mine.zip"
    uploads.forget(run)
    assert Path(run.path).read_bytes() == WORDS


def test_on_one_machine_an_upload_stays_where_it_is(run: ImportRun) -> None:
    if connection.vendor == "postgresql":
        pytest.skip("PostgreSQL may be shared by several machines")
    pieces.hand_over(run)
    with pieces.at_hand(run) as path:
        assert path == Path(run.path)
        assert path.read_bytes() == WORDS
