"""While the disk is full pages are read as ever; whoever would write is told so, and nothing is lost."""

import errno
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entregent.records import room
from entregent.records.models import ImportRun, Job, Owner
from entregent.web.importing import uploading
from tests import processes

DIRECT = (
    "import logging, sys; logging.disable(); from tests.web.full_disk import direct;"
    "print(*direct(sys.argv[1]), sep='\\n')"
)
NO_ROOM = "There is no room for it on the disk. Make some, then bring the file again."


@pytest.mark.slow
def test_pages_are_read_and_acts_refused_until_there_is_room(tmp_path: Path) -> None:
    assert processes.lines(processes.ready(tmp_path / "full"), DIRECT, str(tmp_path)) == [""]


@pytest.mark.parametrize("met", ["while it comes", "before it comes"])
def test_an_upload_that_finds_no_room_is_refused_in_one_line(
    met: str, signed_in: Client, monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path
) -> None:
    settings.UPLOADS = tmp_path
    if met == "while it comes":
        monkeypatch.setattr(uploading, "_own_place", lambda _folder, _name: Path("/dev/full"))
    else:
        monkeypatch.setattr(room, "left", lambda _folder: 100)
    file = SimpleUploadedFile("archive.zip", b"PK\3\4" * 100_000)
    answer = signed_in.post(reverse("import"), {"archive": file}, headers={"accept-language": "en"})
    assert answer.status_code == 507
    assert NO_ROOM in answer.content.decode()
    assert not ImportRun.objects.exists()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("short", [True, False])
def test_the_page_of_work_that_waits_for_room_says_so(
    signed_in: Client, owner: Owner, monkeypatch: pytest.MonkeyPatch, short: bool
) -> None:
    run = ImportRun.objects.create(owner=owner, name="a.zip", state="importing", started_at=timezone.now())
    job = Job.objects.create(owner=owner, kind="import", payload={"run": str(run.pk)}, state="waiting")
    page = reverse("import_run", args=[run.pk])
    assert "The disk is full" not in signed_in.get(page, headers={"accept-language": "en"}).content.decode()
    if short:
        monkeypatch.setattr(room, "left", lambda _folder: 100)
    else:
        Job.objects.filter(pk=job.pk).update(problem=room.FULL)
    assert "The disk is full" in signed_in.get(page, headers={"accept-language": "en"}).content.decode()


def test_a_full_disk_is_known_by_what_is_behind_an_error() -> None:
    behind = ValueError("that went wrong")
    behind.__cause__ = OSError(errno.ENOSPC, "No space left on device")
    assert room.is_full(behind)
    assert room.is_full(OSError(errno.EDQUOT, "Quota exceeded"))
    assert not room.is_full(OSError(errno.EACCES, "Permission denied"))
    assert not room.is_full(None)
