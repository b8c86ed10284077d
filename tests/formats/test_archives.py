"""Archives are opened within limits, and refused with one reason."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from entregent.formats.archives import Entries, Refusal, open_entries
from entregent.formats.zips import is_safe_path

LOCAL_HEADER = b"PK\x03\x04"
CENTRAL_HEADER = b"PK\x01\x02"


def make_zip(*files: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def opened(data: bytes, name: str = "export.zip") -> Entries:
    entries = open_entries(io.BytesIO(data), name)
    assert isinstance(entries, Entries), entries
    return entries


def refusal(data: bytes, name: str = "export.zip") -> Refusal:
    refused = open_entries(io.BytesIO(data), name)
    assert isinstance(refused, Refusal)
    return refused


def with_entry(name: str, **fields: int) -> bytes:
    out = io.BytesIO()
    info = zipfile.ZipInfo(name)
    for field, value in fields.items():
        setattr(info, field, value)
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info, b"somewhere")
    return out.getvalue()


def patched(data: bytes, header: bytes, offset: int, form: str, *values: int) -> bytes:
    at = data.index(header) + offset
    size = struct.calcsize(form)
    return data[:at] + struct.pack(form, *values) + data[at + size :]


def test_a_zip_gives_its_files_as_streams() -> None:
    entries = opened(make_zip(("a.csv", b"one"), ("folder/b.csv", b"two")))
    assert [(entry.name, entry.size) for entry in entries.items] == [("a.csv", 3), ("folder/b.csv", 3)]
    assert [entry.open().read() for entry in entries.items] == [b"one", b"two"]


def test_closing_leaves_the_stream_of_the_caller_open() -> None:
    stream = io.BytesIO(make_zip(("a.csv", b"one")))
    entries = open_entries(stream, "export.zip")
    assert isinstance(entries, Entries)
    entries.close()
    assert not stream.closed


def test_a_single_file_can_be_read_twice(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_bytes(b"First Name")
    for source in (path, io.BytesIO(b"First Name")):
        entries = open_entries(source, "Connections.csv")
        assert isinstance(entries, Entries)
        (entry,) = entries.items
        assert [entry.open().read(), entry.open().read()] == [b"First Name", b"First Name"]
        entries.close()


def test_a_folder_gives_its_files_and_follows_no_link(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_bytes(b"secret")
    folder = tmp_path / "export"
    (folder / "Jobs").mkdir(parents=True)
    (folder / "Jobs" / "a.csv").write_bytes(b"one")
    (folder / "b.csv").symlink_to(secret)
    (folder / "up").symlink_to(tmp_path)
    entries = open_entries(folder)
    assert isinstance(entries, Entries)
    assert {(entry.name, entry.link) for entry in entries.items} == {("Jobs/a.csv", False), ("b.csv", True)}


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    assert open_entries(tmp_path / "none.zip") == Refusal("not_found", {"name": "none.zip"})


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../up.csv", "a/../../b.csv", "C:/a.csv", "\\\\host\\a.csv", "a\\..\\..\\b", "", "a\0b"],
)
def test_paths_that_lead_outside_are_unsafe(name: str) -> None:
    assert not is_safe_path(name)


@pytest.mark.parametrize("name", ["a.csv", "Jobs/a.csv", "Articles/d’été….html", "a..b.csv", "..csv"])
def test_paths_inside_are_safe(name: str) -> None:
    assert is_safe_path(name)


def test_a_path_outside_is_refused_by_name() -> None:
    refused = refusal(make_zip(("../up.csv", b"x")))
    assert refused.code == "path"
    assert refused.values["entry"] == "../up.csv"


def test_a_link_is_refused() -> None:
    assert refusal(with_entry("link.csv", external_attr=0o120777 << 16)).code == "link"


def test_a_device_is_refused() -> None:
    assert refusal(with_entry("device", external_attr=0o060666 << 16)).code == "link"


def test_an_encrypted_entry_is_refused() -> None:
    plain = make_zip(("a.csv", b"x"))
    assert refusal(patched(plain, CENTRAL_HEADER, 8, "<H", 1)).code == "encrypted"
    assert refusal(patched(plain, LOCAL_HEADER, 6, "<H", 1)).code == "encrypted"


def test_another_compression_is_refused() -> None:
    assert refusal(make_zip(("a.csv", b"x" * 100), compression=zipfile.ZIP_BZIP2)).code == "method"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_twice_is_refused() -> None:
    assert refusal(make_zip(("a.csv", b"x"), ("a.csv", b"y"))).code == "duplicate"


def test_overlapping_entries_are_refused() -> None:
    data = make_zip(("a.csv", b"first"), ("b.csv", b"second"))
    second = data.rindex(CENTRAL_HEADER)
    both_at_start = data[: second + 42] + struct.pack("<L", 0) + data[second + 46 :]
    assert refusal(both_at_start).code == "overlap"


def test_a_size_that_differs_from_the_other_is_a_lie() -> None:
    data = make_zip(("a.csv", b"x" * 1000))
    assert refusal(patched(data, CENTRAL_HEADER, 24, "<L", 10)).code == "lie"
    assert refusal(patched(data, LOCAL_HEADER, 22, "<L", 10)).code == "lie"


def test_a_size_that_no_compression_reaches_is_a_lie() -> None:
    data = make_zip(("a.csv", b"x" * 1000))
    data = patched(data, CENTRAL_HEADER, 24, "<L", 100_000_000)
    assert refusal(patched(data, LOCAL_HEADER, 22, "<L", 100_000_000)).code == "lie"


def test_more_than_the_limit_unpacked_is_refused() -> None:
    data = make_zip(("a.csv", b"x" * 1000))
    refused = refusal(patched(data, CENTRAL_HEADER, 24, "<L", 600_000_000))
    assert refused.code == "too_big"
    assert refused.values["limit"] == 500 * 1024 * 1024


def test_too_many_entries_are_refused() -> None:
    assert refusal(make_zip(*((f"{n}.csv", b"") for n in range(20_001)))).code == "too_many"


def test_a_directory_too_large_is_refused_before_it_is_read() -> None:
    data = make_zip(("a.csv", b"x"))
    end = data.rindex(b"PK\x05\x06")
    assert refusal(data[: end + 12] + struct.pack("<L", 400_000_000) + data[end + 16 :]).code == "too_many"


def test_the_end_record_of_large_archives_is_looked_at() -> None:
    data = make_zip(("a.csv", b"x"))
    end = data.rindex(b"PK\x05\x06")
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 30_000, 30_000, 100, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    assert refusal(data[:end] + record + locator + data[end:]).code == "too_many"


def test_a_small_file_of_endless_rows_is_refused() -> None:
    assert refusal(make_zip(("a.csv", b"a,\n" * 5_000_000))).code == "bomb"
    assert opened(make_zip(("a.csv", b"a,\n" * 3_000_000))).items


@pytest.mark.parametrize("cut", [10, 50, 100])
def test_a_download_that_broke_off_is_damaged(cut: int) -> None:
    data = make_zip(("a.csv", bytes(range(256)) * 10))
    assert refusal(data[:-cut]).code == "damaged"


def test_a_zip_inside_stays_closed() -> None:
    inner = make_zip(("bomb.csv", b"0" * 10_000_000))
    (entry,) = opened(make_zip(("inner.zip", inner))).items
    assert entry.size == len(inner)


def _shut(name: str) -> bool:
    return name.endswith(".mbox")


def with_shut(data: bytes) -> Entries | Refusal:
    return open_entries(io.BytesIO(data), "export.zip", _shut)


def test_what_is_never_opened_may_be_of_any_size_and_kind() -> None:
    zeros = b"\0" * 20_000_000
    entries = with_shut(make_zip(("Mail/all.mbox", zeros), ("people.vcf", b"one")))
    assert isinstance(entries, Entries)
    assert [(entry.name, entry.shut) for entry in entries.items] == [
        ("Mail/all.mbox", True),
        ("people.vcf", False),
    ]
    with pytest.raises(OSError, match="never opened"):
        entries.items[0].open()
    assert entries.items[1].open().read() == b"one"
    large = patched(make_zip(("all.mbox", b"x" * 1000)), CENTRAL_HEADER, 24, "<L", 3_000_000_000)
    assert isinstance(with_shut(large), Entries)


def test_what_is_opened_keeps_its_limits_beside_it() -> None:
    bomb = make_zip(("all.mbox", b"x"), ("people.vcf", b"\0" * 20_000_000))
    assert getattr(with_shut(bomb), "code", "") == "bomb"
    large = patched(make_zip(("people.vcf", b"x" * 1000)), CENTRAL_HEADER, 24, "<L", 600_000_000)
    assert getattr(with_shut(large), "code", "") == "too_big"


def test_even_what_is_never_opened_lies_inside_and_once() -> None:
    assert getattr(with_shut(make_zip(("../all.mbox", b"x"))), "code", "") == "path"
    twice = make_zip(("a.mbox", b"x"), ("b.mbox", b"x")).replace(b"b.mbox", b"a.mbox")
    assert getattr(with_shut(twice), "code", "") == "duplicate"


def test_a_folder_counts_what_is_opened_alone(tmp_path: Path) -> None:
    with (tmp_path / "all.mbox").open("wb") as file:
        file.truncate(600 * 1024 * 1024)
    (tmp_path / "people.vcf").write_bytes(b"one")
    entries = open_entries(tmp_path, unread=_shut)
    assert isinstance(entries, Entries)
    assert [entry.shut for entry in entries.items] == [True, False]
