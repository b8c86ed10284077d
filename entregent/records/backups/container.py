"""The one file of a backup: a ZIP of its parts, and last of all the manifest that vouches for them."""

import hashlib
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from entregent.records.backups.manifest import LONGEST, NAME, Manifest, Part, Unfit, read

_BLOCK: Final = 1 << 20
_FAST: Final = 1
"""Of zlib's levels: the data is mostly text, and a backup is waited for."""
_SIGNATURE: Final = b"PK\x03\x04"


class Writer:
    """A backup that is being written."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.parts: list[Part] = []

    def add(self, name: str, pieces: Iterable[bytes], table: str = "", columns: tuple[str, ...] = ()) -> None:
        """Writes one part, whatever its size."""
        found, size = hashlib.sha256(), 0
        with self._archive.open(name, "w", force_zip64=True) as member:
            for piece in pieces:
                member.write(piece)
                found.update(piece)
                size += len(piece)
        self.parts.append(Part(name, size, found.hexdigest(), table, columns))

    def close(self, manifest: Manifest) -> None:
        """Writes the manifest, without which it is no backup."""
        self._archive.writestr(NAME, manifest.document())


@contextmanager
def writing(path: Path) -> Iterator[Writer]:
    """A new backup at `path`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=_FAST) as archive:
        yield Writer(archive)


class Reader:
    """A backup that is open, whose parts were checked."""

    def __init__(self, archive: zipfile.ZipFile, manifest: Manifest) -> None:
        self._archive = archive
        self.manifest = manifest

    def pieces(self, part: Part) -> Iterator[bytes]:
        """The bytes of a part, which must be those that were written; raises Unfit where they are not."""
        found, size = hashlib.sha256(), 0
        try:
            with self._archive.open(part.name) as member:
                while piece := member.read(_BLOCK):
                    size += len(piece)
                    if size > part.bytes:
                        raise Unfit("altered")
                    found.update(piece)
                    yield piece
        except (KeyError, EOFError, NotImplementedError, zipfile.BadZipFile, zlib.error):
            raise Unfit("altered") from None
        if size != part.bytes or found.hexdigest() != part.sha256:
            raise Unfit("altered")

    def check(self) -> None:
        """Reads every part once; raises Unfit for the first that was altered."""
        for part in self.manifest.parts:
            for _piece in self.pieces(part):
                pass


@contextmanager
def opened(path: Path) -> Iterator[Reader]:
    """The backup at `path`; raises Unfit for what is none or was cut, OSError for what cannot be read."""
    with path.open("rb") as file:
        beginning = file.read(len(_SIGNATURE))
        try:
            archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, OSError):
            raise Unfit("cut" if beginning == _SIGNATURE else "not_a_backup") from None
        with archive:
            yield Reader(archive, _manifest(archive))


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    try:
        if archive.getinfo(NAME).file_size > LONGEST:
            raise Unfit("not_a_backup")
        return read(archive.read(NAME))
    except KeyError:
        raise Unfit("not_a_backup") from None
    except (EOFError, NotImplementedError, RuntimeError, zipfile.BadZipFile, zlib.error):
        raise Unfit("altered") from None
