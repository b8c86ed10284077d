"""An account of Monica, made up, in both of its exports."""

import json
from typing import Any

from entregent.formats.monica import Export, Refused, read_export


def record(uuid: str, **properties: Any) -> dict[str, Any]:
    return {"uuid": uuid, "created_at": "2024-02-01T10:00:00Z", "properties": properties}


def block(kind: str, *values: Any) -> dict[str, Any]:
    return {"count": len(values), "type": kind, "values": list(values)}


def day(text: str, **more: bool) -> dict[str, Any]:
    return {"uuid": "d", "is_age_based": False, "is_year_unknown": False, "date": text, **more}


def in_json(*blocks: dict[str, Any], **instance: list[Any]) -> bytes:
    return json.dumps(
        {"version": "1.0-preview.1", "account": {"data": list(blocks), "instance": instance}}
    ).encode()


def read(content: bytes) -> Export:
    export = read_export(content)
    assert not isinstance(export, Refused), export
    return export


def insert(table: str, columns: str, *rows: str) -> str:
    names = ",".join(f"`{name}`" for name in columns.split())
    return (
        f"INSERT IGNORE INTO `{table}` ({names}) VALUES\n" + ",\n".join(f" ({row})" for row in rows) + ";\n"
    )
