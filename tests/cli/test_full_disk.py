"""An import that fills the disk says so in one line, loses nothing, and goes on once there is room."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import processes, small_disks
from tests.records import made
from tests.small_disks import Disk

pytestmark = [pytest.mark.slow, pytest.mark.once]

DUMP = "from tests.records.dumping import dump; print(dump())"
FULL = "entregent: The disk is full, and nothing is lost. Make room, then give the same command again."


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk that can be filled."""
    with small_disks.mounted(tmp_path / "disk", 24) as found:
        yield found


def _run(home: dict[str, str], disk: Disk, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "entregent.cli.main", *arguments, "--lang", "en"],
        env=home, cwd=processes.ROOT, capture_output=True, text=True, check=False, preexec_fn=disk.child(),
    )  # fmt: skip


def test_an_import_waits_for_room_and_goes_on(disk: Disk, tmp_path: Path) -> None:
    archive = tmp_path / "archive.zip"
    made.write(archive, connections=150, messages=700, seed=7)
    calm, rough = (processes.ready(folder) for folder in (tmp_path / "calm", disk.folder / "home"))
    command = ("import", str(archive), "--json", "--on", "2026-11-22")
    assert _run(calm, Disk(tmp_path), *command).returncode == 0
    assert _run(rough, disk, "account", "list").returncode == 0
    for room in (60, 700):
        disk.fill(leaving=room)
        stopped = _run(rough, disk, *command)
        assert (stopped.returncode, stopped.stderr.splitlines()[-1]) == (1, FULL), room
        assert "Traceback" not in stopped.stderr
        disk.free()
    assert _run(rough, disk, *command).returncode == 0
    assert processes.lines(rough, DUMP) == processes.lines(calm, DUMP)
