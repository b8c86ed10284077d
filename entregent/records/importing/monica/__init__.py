"""Takes the export of Monica into the record: its people, and what happened with them."""

from collections.abc import Callable
from typing import Any, Final

from entregent.formats import monica
from entregent.records.importing.bundle.values import Kind
from entregent.records.importing.contacts.rows import Entry
from entregent.records.importing.monica import duties, giving, lives, people, reading, talk
from entregent.records.importing.values import Taken

_TAKERS: Final[dict[type, Callable[[Any, Any], Taken]]] = {
    Entry: people.entry,
    monica.Relationship: people.relationship,
    monica.Activity: talk.activity,
    monica.Call: talk.call,
    monica.Conversation: talk.conversation,
    monica.Reminder: duties.reminder,
    monica.Task: duties.task,
    monica.Gift: giving.gift,
    monica.Debt: giving.debt,
    monica.LifeEvent: lives.event,
    monica.Note: lives.note,
    monica.Attachment: lives.attachment,
    monica.Left: lives.left,
}

MONICA: Final = Kind(("monica",), reading.tell, reading.read, _TAKERS, monica.MAX_BYTES)

__all__ = ["MONICA"]
