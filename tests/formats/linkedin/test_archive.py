"""An archive says what it holds and whose it is, and reads each file from any record on."""

import csv
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_linkedin import write
from made_linkedin_eras import ERAS

from entregent.formats.archives import Refusal
from entregent.formats.linkedin import Archive, Connection, Member, Message, Reject, open_archive
from tests.formats.linkedin.making import (
    ANN,
    AT,
    CONNECTIONS,
    MAX,
    ME,
    MESSAGES,
    archive_of,
    open_path,
    read_all,
    read_file,
    reasons,
)


@pytest.mark.parametrize("era", sorted(ERAS))
def test_every_era_is_read_in_full(era: str, tmp_path: Path) -> None:
    write(tmp_path / "export", connections=80, messages=300, era=era)
    with open_path(tmp_path / "export") as archive:
        assert archive.member.name == "Maëlle Castelnau-Okoro"
        for name, outcomes in read_all(archive).items():
            assert len(outcomes) == records_in(tmp_path / "export" / name, era), name
            assert not [outcome for outcome in outcomes if isinstance(outcome, Reject)], name


def records_in(path: Path, era: str) -> int:
    """The records after the header, counted apart from the program."""
    text = path.read_bytes().decode(ERAS[era].encoding)
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=ERAS[era].delimiter) if row]
    return len(rows) - (3 if rows[0][0] == "Notes:" else 1)


def test_a_zip_and_its_folder_give_the_same(tmp_path: Path) -> None:
    for name in ("export.zip", "export"):
        write(tmp_path / name, connections=40, messages=100)
    with open_path(tmp_path / "export.zip") as packed, open_path(tmp_path / "export") as folder:
        assert read_all(packed) == read_all(folder)


def test_reading_goes_on_from_any_record(tmp_path: Path) -> None:
    write(tmp_path / "export.zip", connections=40, messages=100)
    with open_path(tmp_path / "export.zip") as archive:
        for file in archive.readable:
            whole = list(archive.read(file))
            assert archive.count(file) == len(whole)
            for start in (0, 1, len(whole) // 2, len(whole), len(whole) + 1):
                assert list(archive.read(file, start)) == whole[start:]


def test_a_later_archive_gives_the_same_messages_the_same_keys(tmp_path: Path) -> None:
    keys = []
    for messages in (100, 150):
        write(tmp_path / f"{messages}.zip", connections=40, messages=messages)
        with open_path(tmp_path / f"{messages}.zip") as archive:
            outcomes = read_all(archive)["messages.csv"]
        keys.append({outcome.source_key for outcome in outcomes if isinstance(outcome, Message)})
    assert keys[0] < keys[1]


def test_files_are_known_by_what_they_hold() -> None:
    archive = archive_of(whatever=f"{CONNECTIONS}\nAnn,Lee,,,,,08 Feb 2026\n", messages="Name\nPython\n")
    assert [(file.name, file.kind) for file in archive.files] == [
        ("whatever.csv", "connections"),
        ("messages.csv", "skills"),
    ]


def test_files_left_out_say_why() -> None:
    out = io.BytesIO()
    files: dict[str, bytes] = {
        "Ads Clicked.csv": b"Ad clicked Date,Ad Title/Id\n",
        "LearningCoachMessages.csv": b"No conversations found",
        "learning_coach_messages.csv": MESSAGES.encode(),
        "Unicode.csv": CONNECTIONS.replace(",", "\t").encode("utf-16"),
        "Empty.csv": b"\n \n",
        "Articles/a.html": b"<html>",
        "Media/photo.jpg": b"\xff\xd8\xff",
        "noname": b"%PDF-1.4",
        "more.zip": b"PK\x03\x04",
        "hidden.csv": b"PK\x03\x04 inside",
        "__MACOSX/._messages.csv": b"\0\0",
        "binary.dat": b"\0\1\2\3",
    }
    with zipfile.ZipFile(out, "w") as made:
        for name, data in files.items():
            made.writestr(name, data)
    archive = open_archive(out, "export.zip")
    assert isinstance(archive, Archive)
    assert [file.reason for file in archive.files] == [
        "other_table", "other_table", "assistant", "utf16_tabs", "empty", "document", "media", "document",
        "nested_archive", "nested_archive", "junk", "unreadable",
    ]  # fmt: skip
    assert archive.readable == ()


def test_a_spreadsheet_document_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")
    assert open_archive(out, "Connections.xlsx") == Refusal("office_document", {"name": "Connections.xlsx"})


def test_an_entry_whose_bytes_are_damaged_refuses_the_archive() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("Connections.csv", f"{CONNECTIONS}\nAnn,Lee,,,,,08 Feb 2026\n")
    damaged = out.getvalue().replace(b"Ann", b"Bob", 1)
    refused = open_archive(io.BytesIO(damaged), "export.zip")
    assert refused == Refusal("damaged", {"name": "export.zip"})


def test_an_entry_that_breaks_off_far_inside_is_read_up_to_there() -> None:
    rows = "".join(f"Ann,Lee{number},,,,,08 Feb 2026\n" for number in range(9000))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("Connections.csv", f"{CONNECTIONS}\n{rows}")
    damaged = out.getvalue().replace(b"Lee8999,", b"Lee0000,", 1)
    archive = open_archive(io.BytesIO(damaged), "export.zip")
    assert isinstance(archive, Archive)
    outcomes = list(archive.read(archive.readable[0]))
    assert len([outcome for outcome in outcomes if isinstance(outcome, Connection)]) > 5000
    assert reasons(outcomes)[-1] == "damaged"


def test_the_member_is_the_one_in_every_message() -> None:
    rows = [f"c,,Ann,{ANN},Me,{ME},{AT},,Hi,,,", f"c,,Me,{ME},Max,{MAX},{AT},,Hi,,,"]
    assert archive_of(m="\n".join([MESSAGES, *rows])).member == Member("Me", "linkedin.com/in/me")


def test_two_who_only_wrote_to_each_other_are_told_apart() -> None:
    row = f"c,,Ann Lee,{ANN},Me,{ME},{AT},,Hi,,,"
    messages = f"{MESSAGES}\n{row}"
    assert archive_of(m=messages).member == Member()
    connections = f"{CONNECTIONS}\nAnn,Lee,{ANN},,,,08 Feb 2026\n"
    assert archive_of(m=messages, c=connections).member == Member("Me", "linkedin.com/in/me")
    profile = "First Name,Last Name,Headline,Summary,Industry\nAnn,Lee,,,\n"
    assert archive_of(m=messages, p=profile).member == Member("Ann Lee", "linkedin.com/in/ann")


def test_invitations_name_the_member() -> None:
    header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
    text = f'{header}\nMe,Ann,"1/8/18, 6:14 PM",,OUTGOING,{ME},{ANN}\n'
    assert archive_of(i=text).member == Member("Me", "linkedin.com/in/me")


def test_a_member_given_by_the_caller_decides() -> None:
    row = f"c,,Ann,{ANN},Me,{ME},{AT},,Hi,,,"
    (message,) = read_file("m.csv", f"{MESSAGES}\n{row}", Member("Ann", "linkedin.com/in/ann"))
    assert isinstance(message, Message)
    assert (message.direction, message.others[0].name) == ("out", "Me")


FRAGMENTS = st.sampled_from(
    [
        CONNECTIONS,
        MESSAGES,
        "Name",
        "Notes:",
        '"',
        ",",
        ";",
        "\t",
        "\n",
        "\r\n",
        "\0",
        "é",
        "08 Feb 2026",
        ANN,
        AT,
        "x",
    ]
)


@given(
    st.one_of(
        st.binary(max_size=300), st.lists(FRAGMENTS, max_size=40).map(lambda parts: "".join(parts).encode())
    )
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    opened = open_archive(io.BytesIO(data), "export")
    if isinstance(opened, Archive):
        with opened as archive:
            for file in archive.readable:
                assert len(list(archive.read(file))) == archive.count(file)


@given(st.integers(0, 400), st.binary(min_size=1, max_size=6))
def test_a_zip_with_bytes_changed_is_read_or_refused(at: int, change: bytes) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("Connections.csv", f"{CONNECTIONS}\nAnn,Lee,,,,,08 Feb 2026\n" * 3)
        made.writestr("messages.csv", MESSAGES)
    data = out.getvalue()
    opened = open_archive(io.BytesIO(data[:at] + change + data[at + len(change) :]), "export.zip")
    if isinstance(opened, Archive):
        read_all(opened)
