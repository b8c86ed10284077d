"""Where other programs give out what they hold, in a sentence or two each."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SOURCES: Final[tuple[tuple[Promise, Promise], ...]] = (
    (
        _("LinkedIn"),
        _("LinkedIn makes an archive on request; it takes up to a day. Bring the ZIP as it is."),
    ),
    (
        _("Google Contacts, Android"),
        _(
            "On contacts.google.com choose Export, then Google CSV or vCard; or bring the ZIP of Google "
            "Takeout. On the phone: Contacts, Organise, Export to file."
        ),
    ),
    (
        _("iPhone, iCloud"),
        _(
            "On icloud.com open Contacts, select all, then Export vCard. On a Mac: File, Export, "
            "Export vCard."
        ),
    ),
    (
        _("Outlook"),
        _(
            "On outlook.com open People, then Manage contacts, Export. In Outlook: File, Open & Export, "
            "Export to a file (CSV)."
        ),
    ),
    (
        _("Thunderbird"),
        _("In the address book choose Tools, Export: vCard, LDIF or CSV all do."),
    ),
    (
        _("Facebook"),
        _(
            "Settings, Download your information, Friends and followers, as JSON or HTML: only the list of "
            "friends is read."
        ),
    ),
    (
        _("WhatsApp"),
        _(
            "In the chat choose More, then Export chat, without media: one file a chat. Only the days and "
            "who wrote are kept, unless you ask for the words."
        ),
    ),
    (
        _("Monica"),
        _("Settings, Export data, as JSON; the SQL of older versions is read too."),
    ),
    (
        _("Dex, Clay, a spreadsheet"),
        _("Save it as CSV. If a column is not clear, you are asked what it holds; the answer is remembered."),
    ),
)
