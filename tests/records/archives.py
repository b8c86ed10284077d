"""Small made-up archives, written the way LinkedIn writes them."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

ME = ("Camille Martin", "https://www.linkedin.com/in/camille-martin")
CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
MESSAGES = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS",
    "DATE", "SUBJECT", "CONTENT", "FOLDER",
)  # fmt: skip
INVITATIONS = (
    "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl",
)  # fmt: skip


def url(slug: str) -> str:
    """The address of a profile."""
    return f"https://www.linkedin.com/in/{slug}" if slug else ""


def connection(
    name: str, slug: str, company: str = "", title: str = "", on: str = "03 Mar 2024", mail: str = ""
) -> list[str]:
    """One row of Connections.csv."""
    given, _space, family = name.partition(" ")
    return [given, family, url(slug), mail, company, title, on]


def sent(
    name: str, slug: str, text: str, at: str = "2025-05-02 10:00:00 UTC", thread: str = "2-a=="
) -> list[str]:
    """A message from the user."""
    return [thread, "", *ME, name, url(slug), at, "", text, "INBOX"]


def got(
    name: str, slug: str, text: str, at: str = "2025-05-03 10:00:00 UTC", thread: str = "2-a=="
) -> list[str]:
    """A message to the user."""
    return [thread, "", name, url(slug), *ME, at, "", text, "INBOX"]


def invited(name: str, slug: str, words: str = "", at: str = "3/1/24, 9:00 AM") -> list[str]:
    """An invitation by the user."""
    return [ME[0], name, at, words, "OUTGOING", ME[1], url(slug)]


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The text of a table."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([columns, *rows])
    return text.getvalue()


def archive(path: Path, day: tuple[int, int, int] = (2025, 6, 1), **tables: str) -> Path:
    """A ZIP of tables made on a day; the member is told by an invitation."""
    tables.setdefault("Invitations", table(INVITATIONS, [invited("Nobody Known", "nobody-known")]))
    with zipfile.ZipFile(path, "w") as file:
        for name, text in tables.items():
            file.writestr(zipfile.ZipInfo(f"{name}.csv", (*day, 12, 0, 0)), text)
    return path


def connections(*rows: Sequence[str]) -> str:
    """Connections.csv."""
    return table(CONNECTIONS, rows)


def messages(*rows: Sequence[str]) -> str:
    """messages.csv."""
    return table(MESSAGES, rows)
