"""Reads the archive that LinkedIn gives its members, in every layout from 2018 to 2026."""

from entregent.formats.linkedin.archive import IMPORT_ORDER, Archive, File, open_archive
from entregent.formats.linkedin.rows import Member
from entregent.formats.linkedin.values import (
    Connection,
    Counterpart,
    Education,
    Endorsement,
    FileReason,
    ImportedContact,
    Invitation,
    Item,
    Kind,
    Message,
    Note,
    Outcome,
    Position,
    Profile,
    Recommendation,
    Reject,
    RejectReason,
    Skill,
    Skip,
    SkipReason,
)

__all__ = [
    "IMPORT_ORDER", "Archive", "Connection", "Counterpart", "Education", "Endorsement", "File", "FileReason",
    "ImportedContact", "Invitation", "Item", "Kind", "Member", "Message", "Note", "Outcome", "Position", "Profile",
    "Recommendation", "Reject", "RejectReason", "Skill", "Skip", "SkipReason", "open_archive",
]  # fmt: skip
