"""Brings both exports of Monica, JSON and SQL, to the same tables of text."""

import json
from collections.abc import Iterator
from itertools import count
from typing import Any, Final

from entregent.formats.monica.sql import read_inserts
from entregent.formats.monica.values import MAX_ROWS, Left, Row

_KNOWN: Final = frozenset(
    "contacts relationships relationship_types activities activity_contact activity_types addresses places "
    "calls contact_fields contact_field_types contact_tag tags conversations messages debts gifts documents "
    "photos contact_photo contact_document life_events life_event_types notes pets reminders special_dates "
    "tasks companies occupations".split()
)
_SETTINGS: Final = frozenset(
    "accounts users modules genders invitations recovery_codes reminder_outbox reminder_rules term_user "
    "weather activity_statistics activity_type_categories life_event_categories relationship_type_groups "
    "audit_logs journal_entries entries days emotion_call metadata_love_relationships addressbooks "
    "address_books addressbook_subscriptions address_book_subscriptions synctoken".split()
)


def known(table: str) -> bool:
    """Whether a table says something of people."""
    return table in _KNOWN


def rows_of_sql(text: str) -> Iterator[Row | Left]:
    """The rows of an SQL export, their tables without the prefix that an installation may set."""
    for row in read_inserts(text):
        yield row._replace(table=_plain_table(row.table))


def _plain_table(name: str) -> str:
    for at in [0, *(place + 1 for place, char in enumerate(name) if char == "_")]:
        if name[at:] in _KNOWN | _SETTINGS:
            return name[at:]
    return name


def rows_of_json(export: dict[str, Any]) -> Iterator[Row | Left]:
    """The rows of a JSON export: its nested records with their uuid as `id`, and whose they are.

    `export` is parsed with numbers as text. Version 1.0-preview.1 is read, the only one that Monica 4 writes.
    """
    numbers = count(1)
    account = _dict(export.get("account"))
    for table, records in _dict(account.get("instance")).items():
        yield from _rows(table, records, {}, numbers)
    for block in _list(account.get("data")):
        block = _dict(block)
        yield from _rows(_text(block.get("type")), block.get("values"), {}, numbers)


def _rows(table: str, records: object, more: dict[str, str], numbers: "count[int]") -> Iterator[Row | Left]:
    for record in _list(records):
        number = next(numbers)
        if number > MAX_ROWS:
            yield Left(number, table, "too_many", skipped=False)
            return
        if isinstance(record, str):
            yield Row(number, *_link(table, record, more))
            continue
        entry = _dict(record)
        properties = _dict(entry.get("properties"))
        key = _text(entry.get("uuid"))
        told = {**entry, **properties}
        fields = {name: _text(value) for name, value in told.items() if name not in _LONG}
        yield Row(number, table, {**fields, "id": key, **more})
        yield from _inside(entry, properties, key, numbers)


def _link(table: str, key: str, more: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Activities, photos and documents stand in a contact by their uuid alone."""
    name, column = _LINKS.get(table, (table, "id"))
    return name, {column: key, **more}


_LINKS: Final = {
    "activities": ("activity_contact", "activity_id"), "photos": ("contact_photo", "photo_id"),
    "documents": ("contact_document", "document_id"),
}  # fmt: skip
_LONG: Final = frozenset({"dataUrl", "vcard"})
"""What pictures and documents hold, and what a sync once fetched."""
_DATES: Final = {
    "birthdate": "birthday_special_date_id", "first_met_date": "first_met_special_date_id",
    "deceased_date": "deceased_special_date_id",
}  # fmt: skip


def _inside(
    entry: dict[str, Any], properties: dict[str, Any], key: str, numbers: "count[int]"
) -> Iterator[Row | Left]:
    for name in _DATES:
        day = _dict(properties.get(name))
        if day:
            yield Row(next(numbers), "special_dates", {**_flat(day), "id": f"{key} {name}"})
    for tag in _list(properties.get("tags")):
        yield Row(next(numbers), "contact_tag", {"contact_id": key, "tag": _text(tag)})
    yield from _rows("messages", properties.get("messages"), {"conversation_id": key}, numbers)
    for block in _list(entry.get("data")):
        block = _dict(block)
        yield from _rows(_text(block.get("type")), block.get("values"), {"contact_id": key}, numbers)


def special_date(fields: dict[str, str], name: str) -> str:
    """The key of one of a contact's days: as SQL gives it, or as made for JSON."""
    return fields.get(_DATES[name]) or f"{fields.get('id', '')} {name}"


def _flat(record: dict[str, Any]) -> dict[str, str]:
    return {name: _text(value) for name, value in record.items()}


def _text(value: object) -> str:
    if value is None or isinstance(value, list | dict):
        return ""
    text = str(int(value)) if isinstance(value, bool) else str(value)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def parse_json(text: str) -> dict[str, Any] | None:
    """The export as JSON with numbers as text, None where it is none of Monica's."""
    try:
        whole = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    return whole if isinstance(whole, dict) and isinstance(whole.get("account"), dict) else None
