"""Where real exports lie beside the checkout, they are read in full and agree with what is expected."""

import csv
import os
import re
from collections import defaultdict
from pathlib import Path

import pytest

from entregent.formats.address_books import Kind, Table, guess, open_table, read, recognise
from entregent.formats.contacts import Contact
from tests.formats.address_books.making import table

_BESIDE = Path(__file__).parents[4] / "shared" / "data"
EXPORTS = Path(os.environ.get("ENTREGENT_SHARED_DATA", _BESIDE)) / "exports"
needs_exports = pytest.mark.skipif(not EXPORTS.is_dir(), reason="no real exports beside the checkout")

KINDS: dict[str, Kind] = {
    "custom_rolomind.csv": "csv", "google_new_rolomind.csv": "google", "linkedin_rolomind.csv": "linkedin",
    "google_old_integrity2gmail.csv": "google", "roundcube_all.csv": "roundcube",
    "roundcube_email.csv": "csv",
    "roundcube_gmail.csv": "google", "roundcube_outlook.csv": "outlook",
    "roundcube_tb_plain.csv": "thunderbird",
    "thunderbird_basic_csv_addressbook.csv": "thunderbird", "thunderbird_csv_semicolon.csv": "thunderbird",
    "thunderbird_basic_ldif_addressbook.ldif": "thunderbird_ldif", "thunderbird_quote.csv": "thunderbird",
    "thunderbird_shiftjis_addressbook.csv": "thunderbird",
}  # fmt: skip

NAMELESS = {
    "roundcube_email.csv": "the file gives addresses alone; Roundcube makes a name of each, we leave it open",
    "roundcube_outlook.csv": "likewise",
}
"""Files whose expected cards differ from what is read, and why."""


def _files() -> list[Path]:
    if not EXPORTS.is_dir():
        return []
    return sorted(path for path in EXPORTS.iterdir() if path.suffix in (".csv", ".ldif"))


def _records(path: Path) -> int:
    """The entries of a file, counted by other means than ours."""
    if path.suffix == ".ldif":
        return len(re.findall(rb"(?m)^dn:", path.read_bytes()))
    text = path.read_bytes().decode("utf-8-sig", "replace")
    return len([row for row in csv.reader(text.splitlines(keepends=True)) if any(row)]) - 1


@needs_exports
@pytest.mark.parametrize("path", _files(), ids=lambda path: path.name)
def test_every_file_is_known_and_read_in_full(path: Path) -> None:
    data = path.read_bytes()
    assert recognise(data, "renamed") == KINDS.get(path.name, recognise(data, path.name))
    found = read(data)
    assert found.left == ()
    assert len(found.contacts) == _records(path)


@needs_exports
@pytest.mark.parametrize(
    "path",
    [path for path in _files() if path.with_suffix(".expected.vcf").exists()],
    ids=lambda path: path.name,
)
def test_names_and_addresses_agree_with_the_cards_expected(path: Path) -> None:
    cards = _cards(path.with_suffix(".expected.vcf").read_text("utf-8"))
    found = read(path.read_bytes()).contacts
    assert [_addresses(contact) for contact in found] == [card["EMAIL"] for card in cards]
    if path.name in NAMELESS:
        assert [contact.typed for contact in found] == [""] * len(cards)
        assert all(card["FN"] == card["EMAIL"][:1] for card in cards)
        return
    assert [[contact.typed] for contact in found] == [card["FN"] for card in cards]
    assert [[_parts(contact)] for contact in found] == [card["N"] for card in cards]


def _cards(text: str) -> list[dict[str, list[str]]]:
    """FN, N and EMAIL of each card; these have no folded lines."""
    cards: list[dict[str, list[str]]] = []
    for line in text.splitlines():
        name, _colon, value = line.partition(":")
        if line == "BEGIN:VCARD":
            cards.append(defaultdict(list))
        cards[-1][name.split(";")[0]].append(value)
    return cards


def _addresses(contact: Contact) -> list[str]:
    return [way.value for way in contact.ways if way.kind == "email"]


def _parts(contact: Contact) -> str:
    return ";".join((contact.family, contact.given, contact.additional, contact.prefix, contact.suffix))


NAMES = {
    "firstName": "given", "lastName": "family", "middleName": "additional", "fullName": "whole_name",
    "firstName,middleName,lastName": "whole_name", "email": "email", "email2": "email", "email3": "email",
    "mobilePhone": "phone", "homePhone": "phone", "workPhone": "phone", "company": "company", "notes": "note",
    "jobTitle": "title", "birthday": "birthday",
}  # fmt: skip
OTHERWISE = {
    (
        "outlook-2003-csv",
        "it",
        "workPhone",
    ): "the office's telephone is called as its place is: cells must tell",
    ("thunderbird-csv", "sv", "fullName"): "called a short name, which is a nickname anywhere else",
    (
        "windows-live-mail-csv",
        "zh_CN",
        "firstName,middleName,lastName",
    ): "called by the word for a given name",
}
"""Columns whose name alone means something else, and why."""


def _languages() -> dict[tuple[str, str], list[tuple[str, str]]]:
    path = EXPORTS / "headers" / "csv-column-names-by-locale.csv"
    files: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    if path.exists():
        for row in csv.DictReader(path.open(encoding="utf-8")):
            names = [row["column_name"]]
            if row["meaning"] == "birthday" or row["meaning"].endswith("Street"):
                # The list joins columns that are several in the files
                names = re.split(r",(?! )", row["column_name"])
            meaning = row["meaning"] if len(names) == 1 else ""
            files[row["format"], row["locale"]].extend((name, meaning) for name in names)
    return files


@needs_exports
@pytest.mark.parametrize("file", _languages(), ids="-".join)
def test_names_of_columns_are_understood_in_every_language(file: tuple[str, str]) -> None:
    columns = _languages()[file]
    mapping = guess([name for name, _meaning in columns], ())
    wrong = {
        meaning: (column.name, column.target)
        for column, (_name, meaning) in zip(mapping.columns, columns, strict=True)
        if meaning in NAMES and column.target != NAMES[meaning] and (*file, meaning) not in OTHERWISE
    }
    assert wrong == {}


@needs_exports
def test_what_stands_beside_the_lists_of_names_is_read_too() -> None:
    for path in (EXPORTS / "headers").glob("*outlook*.csv"):
        found = open_table(path.read_bytes())
        assert isinstance(found, Table)
        assert guess(found.header, found.rows).kind == "outlook"
        assert len(read(path.read_bytes()).contacts) == len(found.rows)


CHARSETS = {
    "pl": "cp1250", "ru": "cp1251", "tr": "cp1254", "ja": "cp932", "zh_CN": "gb18030", "zh_HK": "big5",
    "ko": "cp949", "ar": "cp1256", "hi": "utf-8",
}  # fmt: skip


@needs_exports
@pytest.mark.parametrize("file", _languages(), ids="-".join)
def test_programs_are_known_in_the_charset_that_windows_had_for_each_language(file: tuple[str, str]) -> None:
    names = [" ".join(name.split()) for name, _meaning in _languages()[file]]
    data = table(names, ["x"] * len(names), delimiter=";", encoding=CHARSETS.get(file[1], "cp1252"))
    found = open_table(data)
    assert isinstance(found, Table)
    assert list(found.header) == names
    if file[0].startswith(("outlook", "thunderbird")):
        assert recognise(data) == file[0].partition("-")[0]
