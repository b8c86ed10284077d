"""Disks with next to no room, for tests of what happens then: a small one, or a limit on what files hold."""

import contextlib
import os
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

PAGE = 1024


class Disk:
    """A folder to live in, whose room can be taken away and given back."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, leaving: int) -> None:
        """Takes all room but so many kilobytes."""
        (self.folder / "filler").write_bytes(b"")
        free = os.statvfs(self.folder)
        room = free.f_bavail * free.f_frsize - leaving * PAGE
        with (self.folder / "filler").open("wb") as file:
            file.write(bytes(max(room, 0)))

    def free(self) -> None:
        """Gives it back."""
        (self.folder / "filler").unlink(missing_ok=True)

    def child(self) -> Callable[[], None] | None:
        """What a child process does before it starts."""
        return None


class Limit(Disk):
    """In place of a small disk: no file of a child may grow past the largest there is and a little more."""

    room: int | None = None

    def fill(self, leaving: int) -> None:
        """No file may grow by more."""
        largest = max((path.stat().st_size for path in self.folder.rglob("*") if path.is_file()), default=0)
        self.room = largest + leaving * PAGE

    def free(self) -> None:
        """They may again."""
        self.room = None

    def child(self) -> Callable[[], None] | None:
        """Takes the limit on."""
        room = self.room
        return None if room is None else lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))


@contextlib.contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator[Disk]:
    """A disk of its own in memory, or a limit where none can be mounted."""
    folder.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    how = [str(mount), "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if not (mount and umount) or subprocess.run(how, capture_output=True, check=False).returncode:
        yield Limit(folder)
        return
    try:
        yield Disk(folder)
    finally:
        subprocess.run([umount, str(folder)], check=True)
