"""Where real exports of Monica lie beside the checkout, every record of them is read.

ENTREGENT_SHARED_DATA names the folder; without it, `../shared/data` beside the checkout is looked at.
"""

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.formats.monica.making import read

_BESIDE = Path(__file__).parents[4] / "shared" / "data"
EXPORTS = Path(os.environ.get("ENTREGENT_SHARED_DATA", _BESIDE)) / "exports"
FILES = sorted(EXPORTS.glob("monica4_export*.json")) if EXPORTS.is_dir() else []

ADDED = {"activity_contact", "contact_photo", "contact_document", "contact_tag", "special_dates", "messages"}
"""Tables made of what stands inside other records."""


def _records(value: Any) -> Counter[str]:
    """How many records of each type a file holds, as the file itself lays them out."""
    found: Counter[str] = Counter()
    for block in value.get("data", []):
        whole = [each for each in block["values"] if isinstance(each, dict)]
        found[block["type"]] += len(whole)
        for each in whole:
            found += _records(each)
    return found


@pytest.mark.skipif(not FILES, reason="no real exports beside the checkout")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_record_is_read(path: Path) -> None:
    content = path.read_bytes()
    account = json.loads(content)["account"]
    export = read(content)
    expected = _records(account) + Counter({name: len(rows) for name, rows in account["instance"].items()})
    assert {name: c.read for name, c in export.counts.items() if name not in ADDED} == dict(expected)
    assert not [left for left in export.left if not left.skipped]
    contacts = next(block["values"] for block in account["data"] if block["type"] == "contacts")
    assert [(c.given, c.family) for c in export.contacts] == [
        (each["properties"].get("first_name") or "", each["properties"].get("last_name") or "")
        for each in contacts
    ]
    emails = {way.value for contact in export.contacts for way in contact.ways if way.kind == "email"}
    assert emails == {value for value in _strings(contacts) if "@" in value}


def _strings(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set().union(*map(_strings, value.values()))
    if isinstance(value, list):
        return set().union(*map(_strings, value))
    return {value} if isinstance(value, str) else set()
