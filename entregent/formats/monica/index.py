"""Holds the rows of an export so that one finds what belongs to another."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Final

from entregent.formats.dates import YEARS
from entregent.formats.monica.values import Row

_NO: Final = frozenset({"", "0", "no", "false", "False"})


class Index:
    """The rows by table, by their own key and by whom they belong to."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.tables: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            self.tables[row.table].append(row)
        self._by_id = {
            table: {row.fields["id"]: row for row in held if row.fields.get("id")}
            for table, held in self.tables.items()
        }
        self._owned: dict[tuple[str, str], dict[str, list[Row]]] = {}
        self.people: dict[str, str] = {}
        for row in self.tables["contacts"]:
            self.people[row.fields.get("id", "")] = row.fields.get("uuid") or row.fields.get("id", "")

    def named(self, table: str, key: str, field: str = "name") -> str:
        """One field of the row that a key names, "" where there is none."""
        row = self._by_id.get(table, {}).get(key)
        return row.fields.get(field, "") if row else ""

    def row(self, table: str, key: str) -> Mapping[str, str]:
        """The fields of the row that a key names, none where there is no such row."""
        row = self._by_id.get(table, {}).get(key)
        return row.fields if row else {}

    def owned(self, table: str, key: str, column: str = "contact_id") -> list[Row]:
        """The rows of a table whose `column` names `key`, in the order of the file."""
        if (table, column) not in self._owned:
            held: dict[str, list[Row]] = defaultdict(list)
            for row in self.tables[table]:
                held[row.fields.get(column, "")].append(row)
            self._owned[table, column] = held
        return self._owned[table, column].get(key, [])


def yes(text: str) -> bool:
    """Whether a field says yes: Monica writes 1, yes and true."""
    return text not in _NO


def read_day(text: str) -> date | None:
    """The day of `2024-01-05`, `2024-01-05 14:00:00` or `2024-01-05T14:00:00Z`, None where there is none."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if day.year in YEARS else None


def read_moment(text: str) -> datetime | None:
    """The moment in UTC of what `read_day` reads, midnight where no time is given."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC) if moment.year in YEARS else None
