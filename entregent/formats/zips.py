"""Tells, before anything is unpacked, whether a ZIP is safe to read."""

import re
import stat
import struct
import zipfile
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO, Final, NamedTuple

MAX_DIRECTORY: Final = 16 * 1024 * 1024
"""Bytes of the central directory that are accepted; 20,000 ordinary entries take about 2 MB."""

MAX_DEFLATE_RATIO: Final = 1032
"""No deflate stream grows more than this (zlib, "Technical Details"), so a larger claim is a lie."""

MAX_TABLE_RATIO: Final = 200
"""Tables shrink to a tenth, at most to a fiftieth; ten million empty rows shrink to a thousandth."""

SMALL: Final = 10 * 1024 * 1024
"""Up to this size unpacked, a file may shrink as much as it likes."""

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_LOCAL = struct.Struct("<4s5H3L2H")
_SIZES_FOLLOW: Final = 0x08
_ENCRYPTED: Final = 0x01
_IN_ZIP64: Final = 0xFFFFFFFF


class Fault(NamedTuple):
    """What is wrong, and with which entry (empty when it is the whole archive)."""

    code: str
    name: str = ""


class Limits(NamedTuple):
    """At most so many entries, and so many bytes once unpacked."""

    entries: int
    unpacked: int


def looks_like_zip(start: bytes) -> bool:
    """Whether the first four bytes are those of a ZIP, even an empty one."""
    return start in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def check_directory(stream: BinaryIO, size: int, max_entries: int) -> Fault | None:
    """Looks at the end record alone, so that a directory of millions of entries is never read.

    Source: APPNOTE 6.3.10, sections 4.3.14 to 4.3.16.
    """
    tail_size = min(size, _END.size + 0xFFFF)
    stream.seek(size - tail_size)
    tail = stream.read(tail_size)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        return Fault("damaged")
    _, _, _, _, count, directory, _, _ = _END.unpack_from(tail, at)
    count_64, directory_64 = _zip64_claims(stream, size - tail_size + at)
    if max(directory if directory != _IN_ZIP64 else 0, directory_64) > MAX_DIRECTORY:
        return Fault("too_many")
    return Fault("too_many") if max(count if count != 0xFFFF else 0, count_64) > max_entries else None


def _zip64_claims(stream: BinaryIO, end_at: int) -> tuple[int, int]:
    if end_at < _LOCATOR_64.size:
        return 0, 0
    stream.seek(end_at - _LOCATOR_64.size)
    magic, _, record_at, _ = _LOCATOR_64.unpack(stream.read(_LOCATOR_64.size))
    if magic != b"PK\x06\x07":
        return 0, 0
    # Prepended bytes shift the record, and zipfile then reads it just before the locator: both are looked at.
    claims = (_zip64_record(stream, record_at), _zip64_record(stream, end_at - 20 - _END_64.size))
    return max(count for count, _ in claims), max(directory for _, directory in claims)


def _zip64_record(stream: BinaryIO, at: int) -> tuple[int, int]:
    if not 0 <= at < 1 << 62:
        return 0, 0
    stream.seek(at)
    data = stream.read(_END_64.size)
    if len(data) < _END_64.size or not data.startswith(b"PK\x06\x06"):
        return 0, 0
    fields = _END_64.unpack(data)
    return fields[7], fields[8]


def check_entries(
    stream: BinaryIO,
    infos: Sequence[zipfile.ZipInfo],
    directory_at: int,
    limits: Limits,
    unread: Callable[[str], bool],
) -> Fault | None:
    """The first fault of the entries listed, or None; reads 30 bytes per entry and unpacks nothing.

    `directory_at` is where the central directory starts. Whatever is `unread` by its path stays shut: only
    where it lies counts, not what it holds. Overlaps: D. Fifield, "A better zip bomb", WOOT 2019.
    """
    if len(infos) > limits.entries:
        return Fault("too_many")
    read = [info for info in infos if not unread(path_of(info))]
    if sum(info.file_size for info in read) > limits.unpacked:
        return Fault("too_big")
    for fault in (_unsafe(infos), _first_fault(read), _duplicate(infos), _overlap(infos, directory_at)):
        if fault:
            return fault
    return _lie(stream, read)


def path_of(info: zipfile.ZipInfo) -> str:
    """The path of an entry, with forward slashes."""
    return info.filename.replace("\\", "/")


def _unsafe(infos: Iterable[zipfile.ZipInfo]) -> Fault | None:
    wrong = (info.filename[:200] for info in infos if not is_safe_path(info.orig_filename))
    return next((Fault("path", name) for name in wrong), None)


def _first_fault(infos: Iterable[zipfile.ZipInfo]) -> Fault | None:
    for info in infos:
        code = _entry_fault(info)
        if code:
            return Fault(code, info.filename[:200])
    return None


def _entry_fault(info: zipfile.ZipInfo) -> str:
    if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "link"
    if info.flag_bits & _ENCRYPTED:
        return "encrypted"
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "method"
    if _claims_too_much(info):
        return "lie"
    swollen = info.file_size > max(SMALL, info.compress_size * MAX_TABLE_RATIO)
    return "bomb" if swollen and not info.is_dir() else ""


def _claims_too_much(info: zipfile.ZipInfo) -> bool:
    if info.compress_type == zipfile.ZIP_STORED:
        return info.file_size != info.compress_size
    return info.file_size > info.compress_size * MAX_DEFLATE_RATIO + 64


def is_safe_path(name: str) -> bool:
    """Whether a path stays inside: relative, no drive, no `..`, no NUL."""
    path = name.replace("\\", "/")
    if not path or path.startswith("/") or "\0" in path or re.match(r"[A-Za-z]:", path):
        return False
    return ".." not in path.split("/")


def _duplicate(infos: Iterable[zipfile.ZipInfo]) -> Fault | None:
    seen: set[str] = set()
    for info in infos:
        name = path_of(info)
        if name in seen:
            return Fault("duplicate", name[:200])
        seen.add(name)
    return None


def _overlap(infos: Iterable[zipfile.ZipInfo], directory_at: int) -> Fault | None:
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            return Fault("overlap", info.filename[:200])
        end = info.header_offset + _LOCAL.size + info.compress_size
    return Fault("overlap") if end > directory_at else None


def _lie(stream: BinaryIO, infos: Iterable[zipfile.ZipInfo]) -> Fault | None:
    """The size is written twice, before the data and in the directory: who edits one forgets the other."""
    for info in infos:
        stream.seek(info.header_offset)
        header = stream.read(_LOCAL.size)
        if len(header) < _LOCAL.size or not header.startswith(b"PK\x03\x04"):
            return Fault("damaged", info.filename[:200])
        _, _, flags, method, _, _, _, packed, unpacked, _, _ = _LOCAL.unpack(header)
        if flags & _ENCRYPTED:
            return Fault("encrypted", info.filename[:200])
        if method != info.compress_type or _differs(flags, (packed, unpacked), info):
            return Fault("lie", info.filename[:200])
    return None


def _differs(flags: int, sizes: tuple[int, int], info: zipfile.ZipInfo) -> bool:
    if flags & _SIZES_FOLLOW or _IN_ZIP64 in sizes:
        return False
    return sizes != (info.compress_size, info.file_size)
