"""The words of the command line for what an import leaves out or refuses."""

from collections.abc import Mapping

from entregent.cli.frame.words import _


def reason(code: str) -> str:
    """Why a row was left out."""
    return {
        "anonymous": _("members who have left LinkedIn"),
        "damaged": _("the file breaks off"),
        "date": _("the date cannot be read"),
        "deleted": _("you deleted this person"),
        "direction": _("it does not say who wrote to whom"),
        "draft": _("drafts"),
        "empty": _("empty rows"),
        "erased": _("you had this person forgotten"),
        "hidden": _("hidden or declined"),
        "member": _("about yourself"),
        "member_unknown": _("it does not say whose archive it is"),
        "nameless": _("no name"),
        "ragged": _("more cells than columns"),
        "spam": _("spam"),
        "sponsored": _("advertising"),
        "stranger": _("from strangers to whom you never wrote"),
        "system": _("notices of LinkedIn's"),
        "too_long": _("a cell too long"),
        "unclosed_quote": _("a quotation mark never closed"),
        "undated": _("no day"),
    }.get(code, code)


def file_reason(code: str) -> str:
    """Why a whole file was left out."""
    return {
        "assistant": _("talk with LinkedIn's assistants"),
        "document": _("a document, not a table"),
        "empty": _("empty"),
        "junk": _("made by the computer for itself"),
        "link": _("a link, which is never followed"),
        "media": _("an image or a film"),
        "nested_archive": _("an archive inside the archive"),
        "other_table": _("a table of which nothing is needed"),
        "unreadable": _("unreadable"),
        "utf16_tabs": _("a spreadsheet's own text format: save it as CSV"),
    }.get(code, code)


def refusal(code: str, values: Mapping[str, object]) -> str:
    """Why an archive is not taken, in one line."""
    name = values.get("name", "")
    texts = {
        "damaged": _("{name} is damaged: download it again."),
        "duplicate": _("{name} holds two files of one name: it is not as LinkedIn made it."),
        "encrypted": _("{name} is locked with a password: unlock it first."),
        "fault": _("The import stopped by a fault of the program; run the same command again to go on."),
        "gone": _("The file is no longer there."),
        "lie": _("{name} is not what it says it is: its sizes do not agree."),
        "link": _("{name} holds links, which are never followed."),
        "lost": _("The import was broken off several times; run the same command again to go on."),
        "method": _("{name} is compressed in a way that cannot be read: zip it again."),
        "not_found": _("There is no file {name}."),
        "nothing": _("{name} holds nothing of a LinkedIn archive."),
        "office_document": _("{name} is a document or spreadsheet: save it as CSV first."),
        "overlap": _("{name} is a trap: its files overlap."),
        "path": _("{name} is a trap: it would write outside its folder."),
        "too_big": _("{name} is too big: at most 500 MB once unpacked."),
        "too_many": _("{name} holds too many files: at most 20,000."),
    }
    return texts.get(code, _("{name} cannot be read.")).format(name=name)
