"""An archive that is plainly somebody else's is asked about; the user's own never is."""

from pathlib import Path

import pytest

from entregent.formats.linkedin import Member
from entregent.records import importing, jobs
from entregent.records.importing.linkedin.belonging import other_than
from entregent.records.models import Identity, ImportRun, Owner, Person
from tests.records.archives import INVITATIONS, archive, connection, connections, table, url
from tests.records.importing import bring

AWA = connection("Awa Diop", "awa-diop")
MINE = "linkedin.com/in/camille-martin"


def _me(owner: Owner, key: str = MINE, **values: object) -> Person:
    fields = {"name": "Camille Martin", "source": "linkedin", **values}
    me = Person.objects.create(owner=owner, is_self=True, **fields)
    if key:
        Identity.objects.create(owner=owner, person=me, scheme="linkedin", key=key)
    return me


@pytest.mark.parametrize(
    ("name", "key", "asked"),
    [
        ("Nadia Ferrand", "linkedin.com/in/nadia", True),
        ("Camille Ferrand", "linkedin.com/in/nadia", True),
        ("Nadia Ferrand", "", True),
        ("Camille Ferrand", "", False),
        ("Nadia Ferrand", MINE, False),
        ("CAMILLE MARTIN, PhD", "linkedin.com/in/camille-m", False),
        ("", "linkedin.com/in/nadia", False),
        ("", "", False),
    ],
)
def test_name_and_address_decide(owner: Owner, name: str, key: str, asked: bool) -> None:
    _me(owner)
    assert other_than(owner, Member(name, key)) == ("Camille Martin" if asked else "")


@pytest.mark.parametrize(
    ("values", "asked"),
    [
        ({"source": "", "typed": ["name"]}, True),
        ({"source": "", "typed": []}, False),
        ({"source": "demo"}, False),
        ({"name": "—"}, False),
        ({"name": "camille@example.org"}, False),
    ],
)
def test_only_a_user_whom_somebody_named_is_held_against_it(
    owner: Owner, values: dict[str, object], asked: bool
) -> None:
    _me(owner, "", **values)
    assert bool(other_than(owner, Member("Nadia Ferrand", "linkedin.com/in/nadia"))) == asked


def test_the_member_of_a_former_import_is_known_under_any_name(owner: Owner) -> None:
    _me(owner, "")
    ImportRun.objects.create(owner=owner, name="a.zip", member="Nadia Ferrand", state="done")
    assert other_than(owner, Member("NADIA FERRAND")) == ""
    assert other_than(owner, Member("Léo Roy")) == "Camille Martin"


def test_nobody_is_asked_before_the_first_import(owner: Owner, stranger: Owner) -> None:
    _me(stranger)
    assert other_than(owner, Member("Nadia Ferrand", "linkedin.com/in/nadia")) == ""


def _previewed(owner: Owner, path: Path) -> ImportRun:
    run = importing.begin(owner, path, path.name)
    importing.ask_preview(run)
    jobs.run_all()
    run.refresh_from_db()
    return run


def test_the_preview_asks_and_the_answer_is_kept(owner: Owner, tmp_path: Path) -> None:
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    row = ["Nadia Ferrand", "Awa Diop", "3/1/24, 9:00 AM", "", "OUTGOING", url("nadia"), url("awa-diop")]
    theirs = archive(tmp_path / "b.zip", Connections=connections(AWA), Invitations=table(INVITATIONS, [row]))
    run = _previewed(owner, theirs)
    assert importing.is_asked(run)
    assert run.problem is not None
    assert run.problem["values"] == {"member": "Nadia Ferrand", "me": "Camille Martin"}
    importing.confirm(run)
    jobs.run_all()
    run.refresh_from_db()
    assert (run.state, run.problem) == ("done", None)


def test_a_cancelled_question_leaves_no_problem(owner: Owner, tmp_path: Path) -> None:
    _me(owner, "linkedin.com/in/nadia", name="Nadia Ferrand")
    run = _previewed(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    assert importing.is_asked(run)
    importing.cancel(run)
    run.refresh_from_db()
    assert (run.state, run.problem) == ("cancelled", None)


def test_the_users_own_archive_is_never_asked_about(owner: Owner, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", Connections=connections(AWA))
    bring(owner, path)
    assert not importing.is_asked(_previewed(owner, path))
