"""A later archive of the same member brings news."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from made_linkedin import write

from entregent.formats.linkedin import (
    Change,
    Connection,
    Member,
    Snapshot,
    changes,
    compare,
    same_member,
    take_snapshot,
)
from entregent.formats.linkedin.later import Standing
from tests.formats.linkedin.making import open_path, read_file

ME = Member("Zoé Roe", "linkedin.com/in/zoe")
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def connection() -> Connection:
    (read,) = read_file(
        "c.csv", f"{HEADER}\nAnn,Lee,https://www.linkedin.com/in/ann,,Sable,Editor,08 Feb 2026\n"
    )
    assert isinstance(read, Connection)
    return read


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Member("Zoé Roe", "linkedin.com/in/zoe"), True),
        (Member("", "linkedin.com/in/zoe"), True),
        (Member("ZOE ROE", "linkedin.com/in/zoe-roe"), True),
        (Member("Zoe Roe"), True),
        (Member("Ann Lee", "linkedin.com/in/ann"), False),
        (Member("", "linkedin.com/in/ann"), False),
        (Member(), None),
    ],
)
def test_a_member_is_the_same_by_address_or_name(other: Member, same: bool | None) -> None:
    assert same_member(ME, other) is same


@pytest.mark.parametrize(
    ("member", "day", "standing"),
    [
        (ME, date(2026, 2, 9), "later"),
        (ME, date(2026, 2, 8), "same"),
        (ME, date(2026, 2, 7), "earlier"),
        (ME, None, "unknown"),
        (Member("Ann Lee"), date(2026, 2, 9), "other_member"),
        (Member("Ann Lee"), None, "other_member"),
        (Member(), date(2026, 2, 9), "unknown"),
    ],
)
def test_archives_are_put_in_order(member: Member, day: date | None, standing: Standing) -> None:
    assert compare(Snapshot(ME, date(2026, 2, 8), {}), Snapshot(member, day, {})) == standing


def test_a_new_company_and_title_are_news() -> None:
    before = connection()
    after = replace(before, company="Halcyon", title="Publisher", line=9)
    assert changes(before, after) == (
        Change("company", "Sable", "Halcyon"),
        Change("title", "Editor", "Publisher"),
    )


@pytest.mark.parametrize(
    "after", [{"company": ""}, {"title": "EDITOR "}, {"line": 3}, {"connected_on": None}]
)
def test_what_is_hidden_or_spelt_otherwise_is_no_news(after: dict[str, object]) -> None:
    assert changes(connection(), replace(connection(), **after)) == ()  # type: ignore[arg-type]


def test_a_snapshot_says_how_far_an_archive_goes(tmp_path: Path) -> None:
    write(tmp_path / "export.zip", connections=30, messages=60)
    with open_path(tmp_path / "export.zip") as archive:
        snapshot = take_snapshot(archive)
    assert snapshot.member.url_key == "linkedin.com/in/maelle-castelnau-okoro"
    assert snapshot.records["connections"] == 30
    assert snapshot.records["messages"] == 60
    assert snapshot.last_day is not None


def test_a_made_later_archive_changes_as_many_jobs_as_asked(tmp_path: Path) -> None:
    connections = []
    for changed in (0, 5):
        write(tmp_path / f"{changed}.zip", connections=60, messages=10, changed=changed)
        with open_path(tmp_path / f"{changed}.zip") as archive:
            file = next(file for file in archive.readable if file.kind == "connections")
            connections.append([o for o in archive.read(file) if isinstance(o, Connection)])
    news = [changes(before, after) for before, after in zip(*connections, strict=True)]
    found = [change for change in news if change]
    assert 4 <= len(found) <= 5
    assert all(change[0].field == "company" for change in found)
