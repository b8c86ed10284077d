"""Reads the archive that LinkedIn gives its members, in every layout from 2018 to 2026."""

from entregent.formats.linkedin.archive import IMPORT_ORDER, Archive, File, open_archive
from entregent.formats.linkedin.joining import People, join_people
from entregent.formats.linkedin.later import Change, Snapshot, changes, compare, same_member, take_snapshot
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
    "IMPORT_ORDER", "Archive", "Change", "Connection", "Counterpart", "Education", "Endorsement", "File",
    "FileReason", "ImportedContact", "Invitation", "Item", "Kind", "Member", "Message", "Note", "Outcome",
    "People", "Position", "Profile", "Recommendation", "Reject", "RejectReason", "Skill", "Skip",
    "SkipReason", "Snapshot", "changes", "compare", "join_people", "open_archive", "same_member",
    "take_snapshot",
]  # fmt: skip
