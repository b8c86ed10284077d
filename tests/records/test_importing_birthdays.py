"""A birthday that does not exist stays out, with the reason, and the person comes in."""

from pathlib import Path

import pytest

from entregent.records import importing, jobs
from entregent.records.models import ImportFile, ImportRun, Owner, Person, Reject
from tests.records.archives import archive, table
from tests.records.importing import bring, counts, reasons
from tests.records.taking_back import take_back

CONTACTS = (
    "Source", "FirstName", "LastName", "Companies", "Title", "Emails", "PhoneNumbers", "CreatedAt",
    "Addresses", "Sites", "InstantMessageHandles", "FullName", "Birthday", "Location", "BookmarkedAt",
    "Profiles",
)  # fmt: skip


def _contacts(path: Path, *birthdays: str) -> Path:
    rows = [
        ["MOBILE", f"Awa{n}", "Diop", "", "", f"awa{n}@example.org", "", "", "", "", "", "", day, "", "", ""]
        for n, day in enumerate(birthdays)
    ]
    return archive(path, ImportedContacts=table(CONTACTS, rows))


@pytest.mark.parametrize("day", ["1990-02-31", "1991-02-29", "0000-00-00", "2199-01-01", "next week"])
def test_the_person_comes_in_without_it(owner: Owner, tmp_path: Path, day: str) -> None:
    run = bring(owner, _contacts(tmp_path / "a.zip", day))
    awa = Person.objects.living().get()
    assert (awa.birth_day, awa.birth_month, awa.birth_year) == (None, None, None)
    assert counts(run, "ImportedContacts.csv") == (1, 0, 0, 0, 0)
    assert ("ImportedContacts.csv", 2, "birthday") in reasons(run)
    assert Reject.objects.get(reason="birthday").snippet == ""


def test_a_birthday_that_exists_comes_in_with_or_without_its_year(owner: Owner, tmp_path: Path) -> None:
    run = bring(owner, _contacts(tmp_path / "a.zip", "1992-02-29", "1604-03-09", ""))
    born = Person.objects.living().order_by("given").values_list("birth_day", "birth_month", "birth_year")
    assert list(born) == [(29, 2, 1992), (9, 3, None), (None, None, None)]
    assert "birthday" not in {reason for _file, _line, reason in reasons(run)}


def _born() -> tuple[int | None, ...]:
    return Person.objects.living().values_list("birth_day", "birth_month", "birth_year").get()


@pytest.mark.parametrize(
    ("later", "born"),
    [
        ("1992-03-09", (9, 3, 1992)),
        ("1992-03-10", (9, 3, None)),
        ("1604-03-09", (9, 3, None)),
        ("2199-03-09", (9, 3, None)),
    ],
)
def test_a_later_archive_adds_the_year_to_the_same_day(
    owner: Owner, tmp_path: Path, later: str, born: tuple[int | None, ...]
) -> None:
    bring(owner, _contacts(tmp_path / "a.zip", "1604-03-09"))
    bring(owner, _contacts(tmp_path / "b.zip", later))
    assert _born() == born


def test_another_year_than_the_known_one_changes_nothing(owner: Owner, tmp_path: Path) -> None:
    bring(owner, _contacts(tmp_path / "a.zip", "1992-03-09"))
    bring(owner, _contacts(tmp_path / "b.zip", "1991-03-09"))
    assert _born() == (9, 3, 1992)


def test_a_birthday_that_the_user_typed_keeps_its_missing_year(owner: Owner, tmp_path: Path) -> None:
    bring(owner, _contacts(tmp_path / "a.zip", "1604-03-09"))
    Person.objects.update(typed=["birth_day"])
    bring(owner, _contacts(tmp_path / "b.zip", "1992-03-09"))
    assert _born() == (9, 3, None)


def test_the_added_year_goes_with_its_import(owner: Owner, tmp_path: Path) -> None:
    bring(owner, _contacts(tmp_path / "a.zip", "1604-03-09"))
    run = bring(owner, _contacts(tmp_path / "b.zip", "1992-03-09"))
    assert _born() == (9, 3, 1992)
    take_back(run)
    assert _born() == (9, 3, None)


def test_the_preview_says_so_beforehand(owner: Owner, tmp_path: Path) -> None:
    path = _contacts(tmp_path / "a.zip", "1990-02-31")
    run: ImportRun = importing.begin(owner, path, path.name)
    importing.ask_preview(run)
    jobs.run_all()
    preview = ImportFile.objects.get(run=run, name="ImportedContacts.csv").preview
    assert preview is not None
    assert (preview["created"], preview["skipped"], preview["reasons"]) == (1, 0, {"birthday": 1})
    assert [(left["line"], left["reason"]) for left in preview["left"]] == [(2, "birthday")]
