"""Where real exports lie beside the checkout, they come in whole, once, and as expected of them."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db.models import Model

from entregent.records.models import (
    Detail,
    Exchange,
    Fact,
    Favour,
    ImportRun,
    LifeEvent,
    Membership,
    Owner,
    Person,
    Position,
    Promise,
    Reach,
    Relation,
)
from tests.records.importing import bring, reasons

_BESIDE = Path(__file__).parents[3] / "shared" / "data"
EXPORTS = Path(os.environ.get("ENTREGENT_SHARED_DATA", _BESIDE)) / "exports"
FILES = sorted(path for path in EXPORTS.glob("*.*") if path.is_file())
EXPECTED = [path for path in FILES if path.with_suffix(".expected.vcf").exists()]
TABLES: tuple[type[Model], ...] = (
    Person, Reach, Position, Exchange, Fact, Favour, Promise, LifeEvent, Relation, Detail, Membership,
)  # fmt: skip
PARTS = ("first_name", "middle_name", "last_name")
pytestmark = pytest.mark.skipif(not FILES, reason="no real exports beside the checkout")


def _name(path: Path) -> str:
    return path.name


def _counts(run: ImportRun) -> dict[str, int]:
    """Of all files of an import, which add up."""
    names = ("created", "updated", "unchanged", "skipped", "rejected")
    total = dict.fromkeys(names, 0)
    for file in run.files.all():
        assert file.read == sum(getattr(file, name) for name in names), file.name
        for name in names:
            total[name] += getattr(file, name)
    return total


def _whole() -> list[object]:
    return [list(table._default_manager.order_by("pk").values()) for table in TABLES]


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_every_file_comes_in_whole_and_once(owner: Owner, path: Path) -> None:
    first = _counts(bring(owner, path))
    assert first["created"] > 0
    assert first["rejected"] == 0
    before = _whole()
    second = _counts(bring(owner, path))
    assert (second["created"], second["updated"]) == (0, 0)
    assert second["unchanged"] == first["created"] + first["updated"] + first["unchanged"]
    assert second["skipped"] == first["skipped"]
    assert _whole() == before


@pytest.mark.parametrize("path", EXPECTED, ids=_name)
def test_names_and_addresses_agree_with_the_cards_expected(owner: Owner, path: Path) -> None:
    bring(owner, path)
    cards = list(_cards(path.with_suffix(".expected.vcf").read_text("utf-8")))
    assert _people(owner) == sorted(cards)


def _people(owner: Owner) -> list[tuple[str, list[str]]]:
    return sorted(
        (person.name, sorted(person.reaches.filter(kind="email").values_list("value", flat=True)))
        for person in Person.objects.living().filter(owner=owner)
    )


def _cards(text: str) -> Iterator[tuple[str, list[str]]]:
    """The name and the addresses of each card; these have no folded lines."""
    for card in text.split("BEGIN:VCARD")[1:]:
        name = re.search(r"(?m)^FN[^:]*:(.*?)\r?$", card)
        assert name is not None
        yield name[1].strip(), sorted(each.strip() for each in re.findall(r"(?m)^EMAIL[^:]*:(.*?)\r?$", card))


@pytest.mark.parametrize("path", [path for path in FILES if "monica" in path.name], ids=_name)
def test_the_people_of_monica_are_those_of_its_file(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    blocks = {block["type"]: block["values"] for block in json.loads(path.read_text())["account"]["data"]}
    names = [
        " ".join(filter(None, (one["properties"].get(part) for part in PARTS)))
        for one in blocks["contacts"]
        if not one["properties"].get("is_partial")
    ]
    assert [name for name, _mails in _people(owner)] == sorted(names)
    assert Relation.objects.count() == len(blocks["relationships"]) - _of_partial(blocks)
    assert {reason for _file, _line, reason in reasons(run)} <= {
        "setting", "partial", "photo", "document", "known_birthday", "past_reminder",
    }  # fmt: skip


def _of_partial(blocks: dict[str, list[dict[str, Any]]]) -> int:
    """Ties seen from somebody of whom nothing but the tie is known: they stand on the other side."""
    partial = {one["uuid"] for one in blocks["contacts"] if one["properties"].get("is_partial")}
    return sum(1 for tie in blocks["relationships"] if tie["properties"]["of_contact"] in partial)
