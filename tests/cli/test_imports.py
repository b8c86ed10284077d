"""`entregent imports` lists what was brought, and takes an import back after saying what goes."""

from pathlib import Path

import pytest
from django.conf import LazySettings
from django.utils import timezone

from entregent.records import importing
from entregent.records.importing import undoing
from entregent.records.models import ImportRun, Owner, Person
from tests.cli.calling import call
from tests.records.archives import archive, connection, connections
from tests.records.importing import bring

AWA = connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice")
BAO = connection("Bao Tran", "bao-tran", "Harbour Works", "Engineer")
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _uploads(settings: LazySettings, tmp_path: Path) -> None:
    settings.UPLOADS = tmp_path / "uploads"


@pytest.fixture
def run(owner: Owner, tmp_path: Path) -> ImportRun:
    """Awa and Bao, imported."""
    return bring(owner, archive(tmp_path / "people.zip", Connections=connections(AWA, BAO)))


def test_an_import_ends_with_the_whole_and_what_is_next(
    owner: Owner, capsys: Capture, tmp_path: Path
) -> None:
    path = archive(tmp_path / "people.zip", Connections=connections(AWA, BAO))
    said = call(capsys, "import", path).out
    assert "On record now: 2 people and 0 exchanges." in said
    assert "Next: say who they are to you" in said
    assert "entregent imports undo last" in said
    again = call(capsys, "import", path).out
    assert "On record now: 2 people" in again
    assert "Next:" not in again
    french = call(capsys, "import", path, "--lang", "fr").out
    assert "Au carnet à présent\u00a0: 2 personnes et 0 échange." in french


def test_the_list_in_words_and_as_a_document(capsys: Capture, run: ImportRun) -> None:
    document = call(capsys, "imports", "list", "--json").document
    [one] = document["imports"]
    assert (one["id"], one["name"], one["state"], one["created"]) == (str(run.pk), "people.zip", "done", 2)
    assert "people.zip  done, 2 new rows" in call(capsys, "imports", "list").out


def test_the_same_file_once_more_is_not_the_last_one(owner: Owner, capsys: Capture, run: ImportRun) -> None:
    again = ImportRun.objects.create(
        owner=owner, name="people.zip", kind="linkedin", state="done", started_at=timezone.now()
    )
    assert call(capsys, "imports", "undo", "last", "--yes", "--json").document["id"] == str(run.pk)
    assert call(capsys, "imports", "undo", "last", "--yes", "--json").document["id"] == str(again.pk)


def test_the_last_one_is_taken_back(capsys: Capture, run: ImportRun) -> None:
    Person.objects.filter(name="Bao Tran").update(pinned_circle="close")
    answer = call(capsys, "imports", "undo", "last", "--yes", "--json")
    assert answer.code == 0, answer.err
    assert answer.document == {
        "id": str(run.pk),
        "name": "people.zip",
        "state": "undone",
        "gone": 1,
        "stayed": {"said": 1},
        "people": 1,
        "exchanges": 0,
    }
    assert [person.name for person in Person.objects.living()] == ["Bao Tran"]
    said = call(capsys, "imports", "undo", run.pk, "--yes", "--lang", "fr").out
    assert "restent avec leur nom" in said


def test_nothing_goes_without_a_yes(capsys: Capture, run: ImportRun, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("typer.confirm", lambda question, **_more: asked.append(question))
    answer = call(capsys, "imports", "undo", run.pk)
    assert (answer.code, Person.objects.living().count()) == (1, 2)
    assert "2 people and 0 exchanges go" in asked[0]
    assert "can be imported again" in asked[0]


def test_what_was_broken_off_goes_on_and_what_is_done_stays_done(capsys: Capture, run: ImportRun) -> None:
    undoing.begin(run)
    for _time in range(2):
        answer = call(capsys, "imports", "undo", run.pk, "--json")
        assert (answer.code, answer.document["state"]) == (0, "undone")
    assert not Person.objects.living().exists()


@pytest.mark.parametrize("which", ["last", "nonsense", "0192f0c1-0000-7000-8000-000000000000"])
def test_what_is_not_there_is_one_line(owner: Owner, capsys: Capture, which: str) -> None:
    answer = call(capsys, "imports", "undo", which, "--yes")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "entregent: There is no such import. List them with: entregent imports list\n"


def test_somebody_elses_is_not_there(stranger: Owner, capsys: Capture, run: ImportRun) -> None:
    answer = call(capsys, "imports", "undo", run.pk, "--yes", "--owner", stranger.email)
    assert answer.code == 1
    assert Person.objects.living().count() == 2


def test_not_while_another_is_under_way(capsys: Capture, run: ImportRun, tmp_path: Path) -> None:
    other = importing.begin(run.owner, archive(tmp_path / "b.zip", Connections=connections(AWA)), "b.zip")
    importing.confirm(other)
    answer = call(capsys, "imports", "undo", run.pk, "--yes")
    assert answer.code == 1
    assert "Another import is under way" in answer.err
