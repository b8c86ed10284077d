"""Makes values of what happened with the people of a Monica account, a reader for each table."""

from collections.abc import Callable
from typing import Final

from entregent.formats.monica.index import Index, read_day, read_moment, yes
from entregent.formats.monica.people import relation_kind
from entregent.formats.monica.values import (
    Activity,
    Attachment,
    Call,
    Conversation,
    Debt,
    Favour,
    Gift,
    LeftReason,
    LifeEvent,
    Note,
    Relationship,
    Reminder,
    Row,
    Said,
    Task,
)

Happening = (
    Activity
    | Attachment
    | Call
    | Conversation
    | Debt
    | Gift
    | LifeEvent
    | Note
    | Relationship
    | Reminder
    | Task
)
_GIFTS: Final[dict[str, Favour]] = {"offered": "given", "received": "received"}


def happening_of(row: Row, index: Index) -> Happening | LeftReason:
    """What a row says, or why it cannot be taken; `row.table` is one of READERS."""
    return READERS[row.table](row, index)


def _who(row: Row, index: Index) -> str:
    return index.people.get(row.fields.get("contact_id", ""), "")


def _relationship(row: Row, index: Index) -> Relationship | LeftReason:
    who = index.people.get(row.fields.get("contact_is", ""))
    of = index.people.get(row.fields.get("of_contact", ""))
    return Relationship(row.line, who, of, relation_kind(row, index)) if who and of else "orphan"


def _activity(row: Row, index: Index) -> Activity | LeftReason:
    fields, key = row.fields, row.fields.get("id", "")
    links = index.owned("activity_contact", key, "activity_id")
    who = tuple(dict.fromkeys(person for link in links if (person := _who(link, index))))
    on = read_day(fields.get("happened_at", ""))
    if on is None:
        return "date"
    kind = index.named("activity_types", fields.get("activity_type_id") or fields.get("type", ""))
    told = fields.get("summary", ""), fields.get("description", "")
    return Activity(row.line, key, who, on, *told, kind) if who else "orphan"


def _call(row: Row, index: Index) -> Call | LeftReason:
    who, at = _who(row, index), read_moment(row.fields.get("called_at", ""))
    if at is None or not who:
        return "date" if who else "orphan"
    theirs = yes(row.fields.get("contact_called", ""))
    return Call(row.line, who, at, "in" if theirs else "out", row.fields.get("content", ""))


def _conversation(row: Row, index: Index) -> Conversation | LeftReason:
    who, fields = _who(row, index), row.fields
    if not who:
        return "orphan"
    held = index.owned("messages", fields.get("id", ""), "conversation_id")
    said = tuple(filter(None, (said_of(message) for message in held)))
    on = read_day(fields.get("happened_at", "")) or (said[0].on if said else None)
    on = on or read_day(fields.get("created_at", ""))
    kind = fields.get("contact_field_type_id") or fields.get("contact_field_type", "")
    channel = index.named("contact_field_types", kind)
    return Conversation(row.line, who, on, channel, said) if on else "date"


def said_of(row: Row) -> Said | None:
    """A message of a conversation, None where it bears no day."""
    on = read_day(row.fields.get("written_at", ""))
    by_me = yes(row.fields.get("written_by_me", ""))
    return Said(row.line, on, by_me, row.fields.get("content", "")) if on else None


def _reminder(row: Row, index: Index) -> Reminder | LeftReason:
    who, fields = _who(row, index), row.fields
    on = read_day(fields.get("initial_date", ""))
    if on is None or not who:
        return "date" if who else "orphan"
    number = fields.get("frequency_number", "")
    times = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 1
    told = fields.get("title", ""), fields.get("description", ""), fields.get("frequency_type", "")
    active = not yes(fields.get("inactive", ""))
    return Reminder(row.line, who, on, *told, times, active, read_day(fields.get("created_at", "")))


def _gift(row: Row, index: Index) -> Gift | LeftReason:
    who, fields = _who(row, index), row.fields
    told = fields.get("name", ""), fields.get("comment", ""), fields.get("url", "")
    amount, status = fields.get("amount", ""), fields.get("status", "")
    if not any(told):
        return "empty"
    on = read_day(fields.get("date", "")) or read_day(fields.get("created_at", ""))
    return Gift(row.line, who, *told, amount, status, on, _GIFTS.get(status, "")) if who else "orphan"


def _debt(row: Row, index: Index) -> Debt | LeftReason:
    """`in_debt` is the user's: they received the favour of a loan."""
    who, fields = _who(row, index), row.fields
    favour: Favour = "received" if yes(fields.get("in_debt", "")) else "given"
    told = fields.get("amount", ""), fields.get("currency", ""), fields.get("reason", "")
    settled = fields.get("status", "") == "complete"
    on = read_day(fields.get("created_at", ""))
    return Debt(row.line, who, favour, *told, settled, on) if who else "orphan"


def _life_event(row: Row, index: Index) -> LifeEvent | LeftReason:
    who, fields = _who(row, index), row.fields
    on = read_day(fields.get("happened_at", ""))
    if on is None or not who:
        return "date" if who else "orphan"
    kind = index.named("life_event_types", fields.get("life_event_type_id") or fields.get("type", ""))
    return LifeEvent(row.line, who, on, fields.get("name", ""), fields.get("note", ""), kind)


def _task(row: Row, index: Index) -> Task | LeftReason:
    fields = row.fields
    told = fields.get("title", ""), fields.get("description", "")
    if not any(told):
        return "empty"
    done_on = read_day(fields.get("completed_at", ""))
    if fields.get("contact_id") and not _who(row, index):
        return "orphan"
    made_on = read_day(fields.get("created_at", ""))
    return Task(row.line, _who(row, index), *told, yes(fields.get("completed", "")), done_on, made_on)


def _note(row: Row, index: Index) -> Note | LeftReason:
    who, fields = _who(row, index), row.fields
    if not fields.get("body", "").strip():
        return "empty"
    favourite = yes(fields.get("is_favorited") or fields.get("is_favorite", ""))
    on = read_day(fields.get("created_at", ""))
    return Note(row.line, who, fields["body"], on, favourite) if who else "orphan"


def _photo(row: Row, index: Index) -> Attachment | LeftReason:
    links = index.owned("contact_photo", row.fields.get("id", ""), "photo_id")
    who = tuple(dict.fromkeys(person for link in links if (person := _who(link, index))))
    return Attachment(row.line, "photo", who, row.fields.get("original_filename", ""))


def _document(row: Row, index: Index) -> Attachment | LeftReason:
    links = index.owned("contact_document", row.fields.get("id", ""), "document_id")
    people = [_who(each, index) for each in (row, *links)]
    who = tuple(dict.fromkeys(filter(None, people)))
    return Attachment(row.line, "document", who, row.fields.get("original_filename", ""))


READERS: Final[dict[str, Callable[[Row, Index], Happening | LeftReason]]] = {
    "relationships": _relationship, "activities": _activity, "calls": _call, "conversations": _conversation,
    "reminders": _reminder, "gifts": _gift, "debts": _debt, "life_events": _life_event, "tasks": _task,
    "notes": _note, "photos": _photo, "documents": _document,
}  # fmt: skip
"""The tables whose rows are each a value of their own."""
