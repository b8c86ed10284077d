"""A backup that is not whole, not ours or not for here is refused in one line, and nothing is changed."""

import hashlib
import io
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import processes
from tests.records.backups.at_work import Ended, people, put, run

pytestmark = [pytest.mark.slow, pytest.mark.once]
DATABASE = "entregent.sqlite3"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], Path]:
    """A home with ten people, and its backup of five of them."""
    folder = tmp_path_factory.mktemp("made")
    home = processes.ready(folder / "home", "")
    put(home, 5)
    assert run(home, "backup", folder / "x.backup").code == 0
    put(home, 5)
    return home, folder / "x.backup"


def refused(home: dict[str, str], file: Path, *words: str) -> None:
    """A restore is refused in one line that says these words, and the database is as it was."""
    place = Path(home["ENTREGENT_HOME"])
    before = _contents(place)
    ended = run(home, "restore", file, "--lang", "en")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1), ended.err
    assert all(word in ended.err for word in words), ended.err
    assert _contents(place) == before


def _contents(place: Path) -> dict[str, str]:
    files = (one for one in place.iterdir() if one.name not in ("preparing.lock", "secret_key"))
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in files}


def changed(
    file: Path, target: Path, change: Callable[[dict[str, Any]], object], content: bytes = b""
) -> Path:
    """The backup with another manifest, and perhaps another database, whose hash it tells rightly."""
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(target, "w") as new:
        manifest = json.loads(old.read("manifest.json"))
        data = content or old.read(DATABASE)
        manifest["parts"][0] |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        change(manifest)
        new.writestr(DATABASE, data)
        new.writestr("manifest.json", json.dumps(manifest))
    return target


def test_what_was_cut_or_altered_is_refused(made: tuple[dict[str, str], Path], tmp_path: Path) -> None:
    home, file = made
    whole, broken = file.read_bytes(), tmp_path / "y.backup"
    for share in (0.3, 0.999):
        broken.write_bytes(whole[: int(len(whole) * share)])
        refused(home, broken, "is not whole", str(broken))
    for place in (0.2, 0.7):
        broken.write_bytes(_altered(whole, int(len(whole) * place)))
        refused(home, broken, "was altered")
    broken.write_bytes(
        changed(file, broken, lambda said: said["parts"][0].update(sha256="0" * 64)).read_bytes()
    )
    refused(home, broken, "was altered")


def _altered(whole: bytes, at: int) -> bytes:
    """With one byte changed, there or soon after, that changes the content.

    Not every byte does: in a run of zeros, a repeat that reaches elsewhere in the run unpacks to the same.
    """
    changed = whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]
    try:
        same = _unpacked(changed) == _unpacked(whole)
    except (zipfile.BadZipFile, zlib.error):
        same = False
    return _altered(whole, at + 1) if same else changed


def _unpacked(whole: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def test_what_is_no_backup_is_refused(made: tuple[dict[str, str], Path], tmp_path: Path) -> None:
    home, file = made
    other = tmp_path / "y.backup"
    for content in (b"", b"hello", b'{"entregent": {}}'):
        other.write_bytes(content)
        refused(home, other, "no backup that Entregent made")
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("x", "y")
    refused(home, other, "no backup that Entregent made")
    for change in (
        lambda said: said.clear(),
        lambda said: said.update(entregent="x"),
        lambda said: said.pop("people"),
    ):
        refused(home, changed(file, other, change), "no backup that Entregent made")
    refused(home, tmp_path / "nothing", "cannot be read")
    refused(home, tmp_path, "cannot be read")


def test_what_is_not_for_here_is_refused(made: tuple[dict[str, str], Path], tmp_path: Path) -> None:
    home, file = made
    other = tmp_path / "y.backup"
    refused(home, changed(file, other, lambda said: said.update(format=2)), "A later version")
    later = [*_migrations(file), "records.9999_later"]
    refused(home, changed(file, other, lambda said: said.update(migrations=later)), "A later version")
    refused(home, changed(file, other, lambda said: said.update(database="postgresql")), "another kind")
    refused(home, changed(file, other, lambda said: said["migrations"].pop()), "is damaged")


def _as_it_is(_said: dict[str, Any]) -> None:
    """No change."""


def _migrations(file: Path) -> list[str]:
    with zipfile.ZipFile(file) as archive:
        found: list[str] = json.loads(archive.read("manifest.json"))["migrations"]
    return found


def test_a_damaged_database_inside_is_refused(made: tuple[dict[str, str], Path], tmp_path: Path) -> None:
    home, file = made
    with zipfile.ZipFile(file) as archive:
        data = archive.read(DATABASE)
    other = tmp_path / "y.backup"
    wiped = data[:8192] + b"\xff" * 40_000 + data[48_192:]
    for content in (b"SQLite format 3\0", wiped, b"x" * 5000):
        refused(home, changed(file, other, _as_it_is, content), "is damaged")
    lost = tmp_path / "lost.sqlite3"
    lost.write_bytes(data)
    with sqlite3.connect(lost) as database:
        database.execute("DELETE FROM records_person")
    refused(home, changed(file, other, _as_it_is, lost.read_bytes()), "is damaged")


def _limited(home: dict[str, str], size: int, *arguments: object) -> Ended:
    """A command that may write no file longer than `size`, as if the disk were full."""
    script = "import sys; from entregent.cli.main import application; application()(sys.argv[1:])"
    command = [sys.executable, "-c", script, *map(str, arguments), "--lang", "en"]
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))  # noqa: E731
    ended = subprocess.run(command, env=home, capture_output=True, text=True, preexec_fn=limit, timeout=120)
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def test_no_room_is_said_in_one_line_and_costs_nothing(
    made: tuple[dict[str, str], Path], tmp_path: Path
) -> None:
    home, _file = made
    target, same = tmp_path / "z.backup", tmp_path / "same.backup"
    assert run(home, "backup", same).code == 0
    target.write_text("former")
    place = Path(home["ENTREGENT_HOME"])
    before = {one.name for one in place.iterdir()}
    live = (place / DATABASE).stat().st_size
    # Too little for any copy; then enough for all copies, too little for the journal of the change
    for size, *arguments in (
        (200_000, "backup", target),
        (200_000, "restore", same),
        (live + 1500, "restore", same),
    ):
        ended = _limited(home, size, *arguments)
        assert ended.code == 1
        assert "no room left" in ended.err or "cannot be written" in ended.err
        assert "Traceback" not in ended.err
        assert target.read_text() == "former"
        assert people(home) == 10
        assert {one.name for one in place.iterdir()} - before <= {f"{DATABASE}-shm", f"{DATABASE}-wal"}
    assert sorted(tmp_path.iterdir()) == [same, target]


def test_a_home_without_a_database_gets_one(made: tuple[dict[str, str], Path], tmp_path: Path) -> None:
    home, file = made
    fresh = {**home, "ENTREGENT_HOME": str(tmp_path / "fresh")}
    ended = run(fresh, "restore", file, "--json")
    assert ended.document["kept"] is None
    assert people(fresh) == 5


def test_a_database_that_cannot_be_read_any_more_is_replaced_and_kept(
    made: tuple[dict[str, str], Path], tmp_path: Path
) -> None:
    home, file = made
    broken = {**home, "ENTREGENT_HOME": str(tmp_path / "broken")}
    for number, content in enumerate((b"x" * 5000, b"SQLite format 3\0" + b"\xff" * 9000, b"")):
        shutil.rmtree(tmp_path / "broken", ignore_errors=True)
        (tmp_path / "broken").mkdir()
        (tmp_path / "broken" / DATABASE).write_bytes(content)
        kept = run(broken, "restore", file, "--json").document["kept"]
        assert (Path(kept).read_bytes() == content) if content else kept is None, number
        assert people(broken) == 5


def test_a_backup_of_an_earlier_version_is_brought_up_to_date(
    made: tuple[dict[str, str], Path], tmp_path: Path
) -> None:
    _home, file = made
    earlier = processes.ready(tmp_path / "earlier")
    back = (
        "from django.core.management import call_command as c; c('migrate', 'records', '0005', verbosity=0)"
    )
    processes.lines(earlier, back)
    old = tmp_path / "old.backup"
    processes.lines(
        earlier,
        f"""
from pathlib import Path
from entregent.records.backups.taking import take
take(Path({str(old)!r}))
""",
    )
    assert set(_migrations(old)) < set(_migrations(file))
    fresh = {**earlier, "ENTREGENT_HOME": str(tmp_path / "fresh")}
    (tmp_path / "fresh").mkdir()
    (tmp_path / "fresh" / "serving.json").write_text(json.dumps({"url": "http://x", "pid": os.getpid()}))
    refused(fresh, old, "stop entregent serve first")
    (tmp_path / "fresh" / "serving.json").unlink()
    assert run(fresh, "restore", old).code == 0
    assert people(fresh) == 0
    assert run(fresh, "backup", tmp_path / "new.backup").code == 0
    assert _migrations(tmp_path / "new.backup") == _migrations(file)
