"""The layouts of LinkedIn's archives through the years, for `made_linkedin.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final


@dataclass(frozen=True)
class Era:
    """How an archive of one time is laid out."""

    urls: bool
    preamble: bool
    day: Callable[[datetime], str]
    moment: Callable[[datetime], str]
    message_columns: str
    messages_file: str = "messages.csv"
    contacts_file: str = "ImportedContacts.csv"
    delimiter: str = ","
    encoding: str = "utf-8"
    french: bool = False


def american(moment: datetime) -> str:
    return f"{moment:%-m/%-d/%y}, {moment:%-I:%M %p}"


def _utc(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"


OLD: Final = "From,To,Date,Subject,Content,Direction,Folder"
NEW: Final = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER"
)
DRAFTS: Final = NEW + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"

ERAS: Final[dict[str, Era]] = {
    "2018": Era(False, False, american, american, OLD, "Messages.csv", "Imported Contacts.csv"),
    "2019": Era(False, False, lambda d: f"{d:%Y-%m-%d}", _utc, NEW, contacts_file="Imported Contacts.csv"),
    "2020": Era(False, True, lambda d: f"{d:%d %b %Y}", _utc, NEW),
    "2023": Era(True, True, lambda d: f"{d:%d %b %Y}", _utc, NEW, contacts_file="Contacts.csv"),
    "2023-excel": Era(False, False, lambda d: f"{d:%d-%b-%y}", _utc, NEW),
    "2024": Era(True, True, lambda d: f"{d:%d %b %Y}", _utc, DRAFTS),
    "2026": Era(True, True, lambda d: f"{d:%d %b %Y}", _utc, DRAFTS),
    "excel-fr": Era(
        True, True, lambda d: f"{d:%d/%m/%Y}", _utc, DRAFTS, delimiter=";", encoding="cp1252", french=True
    ),
}
