"""Small archives for the tests, from tables written as text."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from entregent.formats.linkedin import Archive, Member, Outcome, Reject, Skip, open_archive

ANN = "https://www.linkedin.com/in/ann"
MAX = "https://www.linkedin.com/in/max"
ME = "https://www.linkedin.com/in/me"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
    "CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
)
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
AT = "2024-03-01 09:00:00 UTC"


def archive_of(**tables: str | bytes) -> Archive:
    """An open archive; `Connections="…"` is its file Connections.csv."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as files:
        for name, text in tables.items():
            files.writestr(f"{name}.csv", text)
    archive = open_archive(out, "export.zip")
    assert isinstance(archive, Archive), archive
    return archive


def read_file(name: str, text: str | bytes, member: Member | None = None) -> list[Outcome]:
    """The outcomes of a single file."""
    data = text if isinstance(text, bytes) else text.encode()
    archive = open_archive(io.BytesIO(data), name)
    assert isinstance(archive, Archive), archive
    (file,) = archive.readable
    return list(archive.read(file, member=member))


def items(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The outcomes that are neither skipped nor rejected."""
    return [outcome for outcome in outcomes if not isinstance(outcome, Skip | Reject)]


def reasons(outcomes: Sequence[Outcome]) -> list[str]:
    """The reason of each outcome, "" for an item."""
    return [outcome.reason if isinstance(outcome, Skip | Reject) else "" for outcome in outcomes]


def read_all(archive: Archive) -> dict[str, list[Outcome]]:
    """The outcomes of every readable file by its name."""
    return {file.name: list(archive.read(file)) for file in archive.readable}


def open_path(path: Path) -> Archive:
    """The archive at a path."""
    archive = open_archive(path)
    assert isinstance(archive, Archive), archive
    return archive
