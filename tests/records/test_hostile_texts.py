"""Texts that trip programs up come in, are found, and go out the same, by every way in and out."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from entregent.formats.vcard import read_contacts
from entregent.records.leaving import cards, document
from entregent.records.models import Owner, Person
from entregent.records.search import finding
from tests.records.importing import bring

TEXTS: Final = {
    "formula": "=cmd|' /C calc'!A0",
    "plus": "+33 est mon nom",
    "at": "@SUM(1+1)",
    "full-width": "＝SUM(1)",
    "script": "<script>alert(1)</script>",
    "quotes": '"O\'Neil", `x` \\ ; : ,',
    "right to left": "محمد بن موسى \u202eزن\u202c",
    "emoji": "👩🏽\u200d🚀 Ada 🙂",
    "combining": "Zoe\u0301 A\u030angstro\u0308m",
    "han": "王小明 𠮷野",
    "template": "{{ 7*7 }} ${7*7} %s %(x)s {0}",
    "sql": "Robert'); DROP TABLE records_person;--",
    "path": "../../etc/passwd",
    "unseen": "A\u200bda Lo\u00advelace",
}
LONG: Final = "Ada " + "x" * 10_000
NOW: Final = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
UNSTORABLE: Final = "Nul\x00 and half \ud83d of an emoji"


def _google(place: Path, texts: list[str]) -> Path:
    out = io.StringIO()
    rows = [["Who", text, f"p{at}@example.org"] for at, text in enumerate(texts)]
    csv.writer(out).writerows([("First Name", "Last Name", "E-mail 1 - Value"), *rows])
    return _written(place / "g.csv", out.getvalue().encode("utf-8", "replace"))


def _vcards(place: Path, texts: list[str]) -> Path:
    lines = []
    for at, text in enumerate(texts):
        plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        lines.append(
            f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Who {plain}\r\nN:{plain};Who;;;\r\n"
            f"EMAIL:p{at}@example.org\r\nEND:VCARD\r\n"
        )
    return _written(place / "v.vcf", "".join(lines).encode("utf-8", "replace"))


def _friends(place: Path, texts: list[str]) -> Path:
    friends = [{"name": f"Who {text}", "timestamp": 1_500_000_000} for text in texts]
    return _written(place / "your_friends.json", json.dumps({"friends_v2": friends}).encode())


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


MAKERS: Final = (_google, _vcards, _friends)
type Make = Callable[[Path, list[str]], Path]


def _names(owner: Owner) -> set[str]:
    return set(Person.objects.living().filter(owner=owner).values_list("name", flat=True))


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__.strip("_"))
def test_they_are_stored_and_found_as_they_are(owner: Owner, tmp_path: Path, make: Make) -> None:
    bring(owner, make(tmp_path, list(TEXTS.values())))
    assert _names(owner) == {f"Who {text}" for text in TEXTS.values()}
    for text in TEXTS.values():
        found = finding.people(owner, f"Who {text}").values_list("name", flat=True)
        assert f"Who {text}" in set(found)


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__.strip("_"))
def test_what_no_database_takes_is_left_out_of_them(owner: Owner, tmp_path: Path, make: Make) -> None:
    bring(owner, make(tmp_path, [LONG, UNSTORABLE]))
    long, odd = sorted(_names(owner), key=len, reverse=True)
    assert (len(long), long[:8]) == (400, "Who Ada ")
    assert "\0" not in odd
    assert odd.startswith("Who Nul")
    assert odd.endswith("of an emoji")
    odd.encode()  # no half of a character is left


def test_they_go_out_as_they_are(owner: Owner, tmp_path: Path) -> None:
    bring(owner, _google(tmp_path, list(TEXTS.values())))
    names = _names(owner)
    for version in ("3.0", "4.0"):
        written = b"".join(cards.write(owner, version))
        assert {contact.typed for contact in read_contacts(written).contacts} == names
    whole = b"".join(document.write(owner, NOW)).decode()
    assert all(json.dumps(name, ensure_ascii=False) in whole for name in names)
