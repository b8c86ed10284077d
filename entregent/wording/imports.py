"""What an import leaves out or refuses, and how an import stands, in words for pages and commands."""

import re
from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

REASONS: Final[dict[str, Promise]] = {
    "anonymous": gettext_lazy("Somebody who has left LinkedIn."),
    "known_birthday": gettext_lazy("The birthday is on record, and comes up by itself."),
    "birthday": gettext_lazy("The birthday does not exist; the person came in without it."),
    "columns": gettext_lazy("It has more or fewer values than its table has columns."),
    "damaged": gettext_lazy("The file breaks off here."),
    "date": gettext_lazy("The date cannot be read."),
    "deleted": gettext_lazy("You deleted this person, who does not come back."),
    "group": gettext_lazy("A day in a group on which you wrote nothing, or nobody else did."),
    "direction": gettext_lazy("The file does not say who wrote to whom."),
    "document": gettext_lazy("A document: it stays where it is."),
    "draft": gettext_lazy("A draft, never sent."),
    "empty": gettext_lazy("An empty row."),
    "erased": gettext_lazy("You asked to forget this person, who does not come back."),
    "hidden": gettext_lazy("Hidden or declined."),
    "member": gettext_lazy("About yourself."),
    "member_unknown": gettext_lazy("The file does not say whose archive it is: bring the others too."),
    "nameless": gettext_lazy("Nobody is named."),
    "namesakes": gettext_lazy("Several people on record bear this name."),
    "notice": gettext_lazy("An automatic notice of WhatsApp."),
    "nobody": gettext_lazy("It is about nobody."),
    "orphan": gettext_lazy("It is of somebody whom the file does not hold."),
    "partial": gettext_lazy("Known only through somebody else, with whom the name is kept."),
    "past_reminder": gettext_lazy("A reminder that is over or turned off."),
    "photo": gettext_lazy("A picture: it stays where it is."),
    "ragged": gettext_lazy("More cells than columns: a comma or a quotation mark has slipped in."),
    "removed": gettext_lazy("You deleted or changed it by hand, and that stands."),
    "setting": gettext_lazy("A setting of the other program, or a page of a diary, about nobody you know."),
    "spam": gettext_lazy("Spam."),
    "sponsored": gettext_lazy("Advertising."),
    "stranger": gettext_lazy("Somebody you never wrote to, and who is not among your connections."),
    "system": gettext_lazy("An automatic notice from LinkedIn."),
    "list": gettext_lazy("A mailing list, not a person."),
    "part_address_leak": gettext_lazy("An address stood in a column of labels; it was put in its place."),
    "part_birthday": gettext_lazy("The birthday cannot be read; it is kept as it stood."),
    "part_date": gettext_lazy("A date cannot be read; it is kept as it stood."),
    "part_damaged": gettext_lazy("A part is damaged; the rest came in."),
    "part_list": gettext_lazy("A list of members could not be followed."),
    "part_photo": gettext_lazy("The picture cannot be read, or is far too large; the rest came in."),
    "part_ragged": gettext_lazy("More cells than columns; those left over are kept beside."),
    "part_stranger": gettext_lazy("Somebody who wrote in a group, and whom you do not know otherwise."),
    "part_too_long": gettext_lazy("A part is far too long; its beginning came in."),
    "part_too_many": gettext_lazy("Far too many lines; the first of them came in."),
    "part_unclosed": gettext_lazy("A quotation mark or an end is missing here; what could be read came in."),
    "part_unreadable": gettext_lazy("A line cannot be read; the rest came in."),
    "too_long": gettext_lazy("It is far too long."),
    "too_many": gettext_lazy("The file holds more than any address book: the rest is left out."),
    "withdrawn": gettext_lazy("Nothing but messages that were deleted."),
    "unclosed": gettext_lazy("Something is opened here and never closed."),
    "unreadable": gettext_lazy("It cannot be read."),
    "unclosed_quote": gettext_lazy("A quotation mark is opened and never closed."),
    "undated": gettext_lazy("It has no date."),
}
FILE_REASONS: Final[dict[str, Promise]] = {
    "attached": gettext_lazy("sent within the chat, and left closed"),
    "assistant": gettext_lazy("conversations with LinkedIn’s assistants"),
    "document": gettext_lazy("a document, not a table"),
    "empty": gettext_lazy("empty"),
    "junk": gettext_lazy("a file of the system"),
    "link": gettext_lazy("a link, which is never followed"),
    "media": gettext_lazy("an image or a film"),
    "nested_archive": gettext_lazy("an archive inside the archive"),
    "other_table": gettext_lazy("nothing about people you know"),
    "unreadable": gettext_lazy("unreadable"),
    "utf16_tabs": gettext_lazy("a spreadsheet’s own text format: save it as CSV and bring it again"),
}
KINDS: Final[dict[str, Promise]] = {
    "connections": gettext_lazy("Connections"),
    "messages": gettext_lazy("Messages"),
    "invitations": gettext_lazy("Invitations"),
    "positions": gettext_lazy("Your positions"),
    "education": gettext_lazy("Your studies"),
    "profile": gettext_lazy("Your profile"),
    "skills": gettext_lazy("Your skills"),
    "recommendations": gettext_lazy("Recommendations"),
    "endorsements": gettext_lazy("Endorsements"),
    "contacts": gettext_lazy("Contacts of your address book"),
    "notes": gettext_lazy("Your notes"),
    "clay": gettext_lazy("Clay"),
    "csv": gettext_lazy("Table of people"),
    "dex": gettext_lazy("Dex"),
    "facebook": gettext_lazy("Facebook friends"),
    "google": gettext_lazy("Google Contacts"),
    "linkedin": gettext_lazy("LinkedIn"),
    "monica": gettext_lazy("Monica"),
    "outlook": gettext_lazy("Outlook"),
    "roundcube": gettext_lazy("Roundcube"),
    "several": gettext_lazy("Several files"),
    "takeout": gettext_lazy("Google Takeout"),
    "thunderbird": gettext_lazy("Thunderbird"),
    "thunderbird_ldif": gettext_lazy("Thunderbird (LDIF)"),
    "vcard": gettext_lazy("vCards"),
    "whatsapp": gettext_lazy("WhatsApp"),
}
STATES: Final[dict[str, Promise]] = {
    "reading": gettext_lazy("being read"),
    "ready": gettext_lazy("waiting for your go-ahead"),
    "importing": gettext_lazy("under way"),
    "done": gettext_lazy("done"),
    "cancelled": gettext_lazy("stopped"),
    "failed": gettext_lazy("broken off"),
    "undoing": gettext_lazy("being taken back"),
    "undone": gettext_lazy("taken back"),
}
REFUSALS: Final[dict[str, Promise]] = {
    "columns": gettext_lazy("It is not clear what these columns of %(file)s hold: %(columns)s."),
    "dates": gettext_lazy("%(file)s does not tell whether its dates begin with the day or the month."),
    "no_column": gettext_lazy("%(file)s has no column %(column)s. Its columns are: %(columns)s."),
    "damaged": gettext_lazy("%(name)s is damaged. Download it again."),
    "duplicate": gettext_lazy("%(name)s contains two files of the same name: it is not as it was made."),
    "disk_full": gettext_lazy("There is no room for it on the disk. Make some, then bring the file again."),
    "encrypted": gettext_lazy("%(name)s is locked with a password. Unlock it first."),
    "fault": gettext_lazy("The program failed and stopped. What came in is safe, and the import can go on."),
    "forgotten": gettext_lazy(
        "The file was deleted when somebody was forgotten. Bring it again: they stay out."
    ),
    "gone": gettext_lazy("The uploaded file is no longer there. Bring it again: nothing will come in twice."),
    "bomb": gettext_lazy("%(name)s is not safe to open: it unpacks to far more than it holds."),
    "lie": gettext_lazy("%(name)s is not what it says it is: its sizes do not agree."),
    "link": gettext_lazy("%(name)s contains links, which are never followed."),
    "lost": gettext_lazy("The import was broken off several times. What came in is safe, and it can go on."),
    "method": gettext_lazy("%(name)s is compressed in a way that cannot be read. Zip it again."),
    "no_file": gettext_lazy("Choose a file first."),
    "nothing": gettext_lazy(
        "%(name)s contains nothing that can be read here: no LinkedIn archive, no address book."
    ),
    "other_kind": gettext_lazy("%(name)s is not of that kind. Leave the kind out, and it is told by itself."),
    "not_found": gettext_lazy("There is no file %(name)s."),
    "office_document": gettext_lazy("%(name)s is a document or spreadsheet. Save it as CSV first."),
    "other_member": gettext_lazy("This archive is that of %(member)s, and you are %(me)s here."),
    "me": gettext_lazy("%(file)s does not tell which of those who wrote in it is you."),
    "order": gettext_lazy("%(file)s does not tell whether the day or the month comes first in its dates."),
    "overlap": gettext_lazy("%(name)s is not safe to open: its files overlap."),
    "path": gettext_lazy("%(name)s is not safe to open: it would write outside its folder."),
    "whole_record": gettext_lazy(
        "%(name)s is a whole record of Entregent: entregent import takes it into an empty account."
    ),
    "too_big": gettext_lazy("%(name)s is too big: at most 500 MB once unpacked."),
    "too_many": gettext_lazy("%(name)s contains too many files: at most 20,000."),
    "undo_busy": gettext_lazy("Another import is under way: wait until it is over, then take this one back."),
    "undo_fault": gettext_lazy("The program failed and stopped. Nothing is lost, and it can go on."),
    "undo_over": gettext_lazy(
        "This import cannot be taken back: it brought nothing, came with a whole record, or is taken back."
    ),
    "upload_too_big": gettext_lazy("That is too big: at most 500 MB."),
}


def reason(code: str) -> str:
    """Why a row was left out."""
    return str(REASONS.get(code, code))


def beginning(snippet: str) -> str:
    """How a row begins, as somebody would know it again: without ids, addresses of pages and markup."""
    cells = (cell.strip() for cell in _MARKUP.sub("", snippet).split(", "))
    return ", ".join(cell for cell in cells if cell and not _ID.fullmatch(cell))


_MARKUP: Final = re.compile(r"</?[a-z][^>]*(?:>|$)", re.IGNORECASE)
_ID: Final = re.compile(
    r"https?://\S+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|urn:\S+|\d{15,}|(?=\S*\d)[\w+/=-]{20,}",
    re.IGNORECASE,
)
"""Addresses of pages, UUIDs, LinkedIn's urns, long numbers, and the letters that name a conversation."""


def file_reason(code: str) -> str:
    """Why a whole file was left out."""
    return str(FILE_REASONS.get(code, code))


def refusal(code: str, values: Mapping[str, object]) -> str:
    """Why an archive is not taken, in one line."""
    text = REFUSALS.get(code) or _("%(name)s cannot be read.")
    return str(text) % {"name": "", "file": "", "columns": "", "member": "", "me": "", **values}
