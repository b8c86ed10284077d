"""Reads a whole export of Monica 4, JSON or SQL, and accounts for every row of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from entregent.formats.contacts import Contact
from entregent.formats.monica.happenings import READERS, Happening, happening_of, said_of
from entregent.formats.monica.index import Index, read_day, yes
from entregent.formats.monica.people import contact_of
from entregent.formats.monica.tables import known, parse_json, rows_of_json, rows_of_sql
from entregent.formats.monica.values import (
    MAX_BYTES,
    Activity,
    Attachment,
    Call,
    Conversation,
    Count,
    Debt,
    Export,
    Gift,
    Left,
    LeftReason,
    LifeEvent,
    Note,
    Refused,
    Relationship,
    Reminder,
    Row,
    Task,
)

_SKIPS: Final = frozenset({"setting", "empty"})
_PARTS: Final = frozenset(
    "addresses contact_fields pets occupations contact_tag activity_contact contact_photo "
    "contact_document".split()
)
"""Tables whose rows are part of a contact, or tie one to something else."""


def read_export(content: bytes) -> Export | Refused:
    """Reads the bytes of an export; what is not Monica's, broken or larger than MAX_BYTES is refused."""
    if len(content) > MAX_BYTES:
        return Refused("too_big")
    text = content.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    if text.lstrip().startswith("{"):
        export = parse_json(text)
        return Refused("damaged") if export is None else build(rows_of_json(export))
    rows = list(rows_of_sql(text))
    return build(rows) if any(row.table == "contacts" for row in rows) else Refused("not_monica")


def build(outcomes: Iterable[Row | Left]) -> Export:
    """The account that rows make up; each is taken or left with its reason, and the counts add up."""
    rows: list[Row] = []
    left: list[Left] = []
    me = ""
    for outcome in outcomes:
        if isinstance(outcome, Left):
            left.append(outcome)
        elif known(outcome.table):
            rows.append(outcome)
        else:
            me = me or outcome.fields.get("me_contact_id", "") or outcome.fields.get("me_contact", "")
            left.append(_left(outcome, "setting"))
    index = Index(rows)
    contacts: list[Contact] = []
    happened: dict[type, list[Happening]] = defaultdict(list)
    for row in rows:
        made = _made(row, index)
        if isinstance(made, str):
            left.append(_left(row, made))
        elif isinstance(made, Contact):
            contacts.append(made)
        elif made is not None:
            happened[type(made)].append(made)
    return _export(rows, index, contacts, happened, left, index.people.get(me, ""))


def _left(row: Row, reason: LeftReason) -> Left:
    return Left(row.line, row.table, reason, skipped=reason in _SKIPS)


def _made(row: Row, index: Index) -> Contact | Happening | LeftReason | None:
    """What a row gives of its own: None for one that is part of another."""
    if row.table == "contacts":
        return contact_of(row, index) or "nameless"
    if row.table in READERS:
        return happening_of(row, index)
    return _fault_of_part(row, index)


def _fault_of_part(row: Row, index: Index) -> LeftReason | None:
    if row.table in _PARTS and row.fields.get("contact_id", "") not in index.people:
        return "orphan"
    if row.table == "contact_fields" and not row.fields.get("data", "").strip():
        return "empty"
    if row.table == "special_dates" and read_day(row.fields.get("date", "")) is None:
        return "date" if row.fields.get("date") else "empty"
    if row.table != "messages":
        return None
    if not index.row("conversations", row.fields.get("conversation_id", "")):
        return "orphan"
    return None if said_of(row) else "date"


def _counts(rows: list[Row], left: list[Left]) -> dict[str, Count]:
    skipped = Counter(each.table for each in left if each.skipped)
    rejected = Counter(each.table for each in left if not each.skipped)
    read = Counter(row.table for row in rows)
    read.update(each.table for each in left if each.reason in ("setting", "columns", "unclosed", "too_many"))
    return {
        table: Count(number, number - skipped[table] - rejected[table], skipped[table], rejected[table])
        for table, number in sorted(read.items())
    }


def _export(
    rows: list[Row],
    index: Index,
    contacts: list[Contact],
    happened: dict[type, list[Happening]],
    left: list[Left],
    me: str,
) -> Export:
    def of[T: Happening](kind: type[T]) -> tuple[T, ...]:
        return tuple(each for each in happened[kind] if isinstance(each, kind))

    return Export(
        contacts=tuple(contacts),
        partial=frozenset(_partial(index)),
        me=me,
        relationships=of(Relationship),
        activities=of(Activity),
        calls=of(Call),
        conversations=of(Conversation),
        reminders=of(Reminder),
        gifts=of(Gift),
        debts=of(Debt),
        life_events=of(LifeEvent),
        tasks=of(Task),
        notes=of(Note),
        attachments=of(Attachment),
        left=tuple(sorted(left)),
        counts=_counts(rows, left),
    )


def _partial(index: Index) -> Iterator[str]:
    for row in index.tables["contacts"]:
        if yes(row.fields.get("is_partial", "")):
            yield index.people[row.fields.get("id", "")]
