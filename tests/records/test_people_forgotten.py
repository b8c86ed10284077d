"""Forgetting says where words about others name somebody, and lets no trace of the program's own stay."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.conf import LazySettings
from django.utils import timezone

from entregent.records import importing, jobs
from entregent.records.importing import uploads, work
from entregent.records.models import (
    Exchange,
    Fact,
    Group,
    ImportChange,
    ImportFile,
    ImportRun,
    Job,
    Owner,
    Person,
    Position,
    Reach,
    Reject,
    SearchWord,
    Target,
    Undo,
)
from entregent.records.people import adding, conversations, details, editing, erasing, mentions
from entregent.records.people.conversations import Told, Vow
from tests.records.archives import archive, connection, connections, got, messages, sent
from tests.records.importing import bring, reasons

DAY = dt.date(2026, 3, 1)
AWA = connection("Awa Diallo", "awa-diallo", mail="awa@example.org")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, settings: LazySettings) -> Path:
    """A folder of uploads that goes after the test."""
    settings.UPLOADS = tmp_path / "uploads"
    return tmp_path / "uploads"


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Awa, whom words about Léo name."""
    awa = adding.add(owner, "Awa Diallo, Acme, awa@acme.example").person
    leo = adding.add(owner, "Léo Roy").person
    editing.change(owner, leo, {"met_how": "Through Awa Diallo", "note": "Knows AWA DIALLO well"})
    details.add(owner, Fact(owner=owner, person=leo, kind="told", text="Sang with Diallo, Awa"))
    told = Told([leo], "call", DAY, "both", "About awa diallo", [Vow("me", leo, "Call Awa Diallo")])
    conversations.log(owner, told, "1")
    Group.objects.create(owner=owner, name="Friends of Awa Diallo")
    Target.objects.create(owner=owner, name="A curator", purpose="Awa Diallo knows many")
    return awa


def _everything() -> str:
    models = [m for m in apps.get_app_config("records").get_models() if m is not Owner]
    return json.dumps([list(m._default_manager.values()) for m in models], default=str, ensure_ascii=False)


def test_the_places_are_counted(owner: Owner, awa: Person) -> None:
    found = {place.kind: place.rows for place in mentions.places(owner, [awa])}
    assert found == {"notes": 1, "facts": 1, "promises": 1, "exchanges": 1, "intentions": 1, "groups": 1}


def test_what_is_hers_or_somebody_elses_is_no_place(owner: Owner, stranger: Owner) -> None:
    awa = adding.add(owner, "Awa Diallo").person
    details.add(owner, Fact(owner=owner, person=awa, kind="told", text="Awa Diallo sings"))
    conversations.log(owner, Told([awa], "call", DAY, "both", "Awa Diallo called"), "1")
    leo = adding.add(stranger, "Léo Roy").person
    editing.change(stranger, leo, {"note": "Awa Diallo"})
    assert mentions.places(owner, [awa]) == []


def test_words_about_others_stay_unless_the_name_is_to_go(owner: Owner, awa: Person) -> None:
    erasing.erase(owner, [awa.pk])
    leo = Person.objects.get(name="Léo Roy")
    assert leo.note == "Knows AWA DIALLO well"
    assert leo.facts.get().text == "Sang with Diallo, Awa"


def test_asked_for_the_name_goes_everywhere(owner: Owner, awa: Person) -> None:
    erasing.erase(owner, [awa.pk], everywhere=True)
    leo = Person.objects.get(name="Léo Roy")
    assert (leo.met_how, leo.note) == ("Through …", "Knows … well")
    assert (leo.facts.get().text, leo.facts.get().folded) == ("Sang with …", "sang with")
    assert (Exchange.objects.get().note, leo.promises.get().what) == ("About …", "Call …")
    assert Group.objects.get().name == "Friends of …"
    assert not SearchWord.objects.filter(word="diallo").exists()
    assert "diallo" not in _everything().casefold()


def test_titles_labels_and_problems_lose_the_name_too(owner: Owner, awa: Person) -> None:
    leo = Person.objects.get(owner=owner, given="Léo")
    Person.objects.filter(pk=leo.pk).update(place="Chez Awa Diallo")
    Position.objects.create(owner=owner, person=leo, title="Assistant of Awa Diallo")
    Reach.objects.create(owner=owner, person=leo, kind="phone", value="1", key="1", label="Awa Diallo’s desk")
    Job.objects.create(owner=owner, kind="import", problem="Awa Diallo: broken")
    ImportRun.objects.create(
        owner=owner, kind="linkedin", problem={"code": "fault", "values": {"detail": "Awa Diallo"}}
    )
    erasing.erase(owner, [awa.pk], everywhere=True)
    assert "diallo" not in _everything().casefold()
    assert ImportRun.objects.get(owner=owner).problem == {"code": "fault", "values": {}}


def test_two_groups_may_lose_the_same_name(owner: Owner, awa: Person) -> None:
    Group.objects.create(owner=owner, name="Friends of Diallo Awa")
    erasing.erase(owner, [awa.pk], everywhere=True)
    assert len({group.name for group in Group.objects.all()}) == 2


def test_words_blanked_do_not_come_back_with_the_archive(owner: Owner, tmp_path: Path) -> None:
    talk = messages(got("Léo Roy", "leo-roy", "Awa Diallo says hello"), sent("Léo Roy", "leo-roy", "Thanks"))
    leo = connection("Léo Roy", "leo-roy")
    path = archive(tmp_path / "a.zip", Connections=connections(AWA, leo), messages=talk)
    bring(owner, path)
    erasing.erase(owner, [Person.objects.get(name="Awa Diallo").pk], everywhere=True)
    bring(owner, path)
    later = archive(tmp_path / "b.zip", (2025, 9, 1), messages=talk.replace("10:00:00 UTC", "10:00"))
    bring(owner, later)
    assert "diallo" not in _everything().casefold()


def test_acts_that_hold_the_name_in_words_can_no_longer_be_taken_back(owner: Owner, awa: Person) -> None:
    leo = Person.objects.get(name="Léo Roy")
    editing.change(owner, leo, {"note": "Knows nobody"})
    erasing.erase(owner, [awa.pk], everywhere=True)
    assert "Diallo" not in json.dumps(list(Undo.objects.values("before", "values")), ensure_ascii=False)
    assert Undo.objects.exists()


def test_imports_called_after_somebody_lose_the_name(owner: Owner, awa: Person) -> None:
    run = ImportRun.objects.create(
        owner=owner, name="export_Awa_Diallo.zip", path="/home/x/export_Awa_Diallo.zip", state="done"
    )
    ImportFile.objects.create(owner=owner, run=run, name="Awa Diallo.csv", order=3)
    ImportFile.objects.create(owner=owner, run=run, name="Connections.csv", order=4)
    erasing.erase(owner, [awa.pk])
    run.refresh_from_db()
    assert (run.name, run.path) == ("export_….zip", "")
    assert list(run.files.values_list("name", flat=True)) == ["… 3", "Connections.csv"]


def test_what_imports_changed_of_somebody_is_no_longer_kept(owner: Owner, tmp_path: Path) -> None:
    leo = connection("Léo Roy", "leo-roy", "Acme", "Cook")
    first = connections(connection("Awa Diallo", "awa-diallo", "Acme", "Baker"), leo)
    bring(owner, archive(tmp_path / "a.zip", (2025, 6, 1), Connections=first))
    moved = connection("Awa Diallo-Roy", "awa-diallo", "Quay", "Chief baker")
    later = connections(moved, connection("Léo Roy", "leo-roy", "Quay", "Chief cook"))
    run = bring(owner, archive(tmp_path / "b.zip", (2026, 6, 1), Connections=later))
    changed = ImportChange.objects.filter(run=run)
    assert changed.count() == 3
    awa = Person.objects.get(name="Awa Diallo-Roy")
    erasing.erase(owner, [awa.pk])
    assert changed.get().row == Position.objects.get(person__name="Léo Roy", title="Cook").pk


def test_an_archive_that_waits_is_deleted_and_says_why(owner: Owner, awa: Person) -> None:
    run = ImportRun(owner=owner)
    place = uploads.folder() / str(run.pk)
    place.mkdir()
    path = archive(place / "a.zip", Connections=connections(AWA))
    importing.begin(owner, path, "a.zip", run=run)
    importing.ask_preview(run)
    jobs.run_all()
    assert "Awa Diallo" in json.dumps(list(ImportFile.objects.values_list("preview", flat=True)))
    erasing.erase(owner, [awa.pk])
    run.refresh_from_db()
    assert (run.state, run.problem) == ("cancelled", {"code": "forgotten", "values": {}})
    assert not place.exists()
    assert "Awa Diallo" not in json.dumps(list(ImportFile.objects.values_list("preview", flat=True)))


def test_a_preview_under_way_is_not_kept(owner: Owner, awa: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    run = ImportRun(owner=owner)
    place = uploads.folder() / str(run.pk)
    place.mkdir()
    importing.begin(owner, archive(place / "a.zip", Connections=connections(AWA)), "a.zip", run=run)
    importing.ask_preview(run)

    def foresee_and_forget(*given: Any, **more: Any) -> list[Any]:
        found = list(importing.foresee(*given, **more))
        erasing.erase(owner, [awa.pk])
        return found

    monkeypatch.setattr("entregent.records.importing.work.foresee", foresee_and_forget)
    jobs.run_all()
    assert ImportRun.objects.get().state == "cancelled"
    assert not ImportFile.objects.exclude(preview=None).exists()


def test_a_file_of_the_users_own_stays_theirs(owner: Owner, awa: Person, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", Connections=connections(AWA))
    run = importing.begin(owner, path, "a.zip")
    erasing.erase(owner, [awa.pk])
    run.refresh_from_db()
    assert run.state == "reading"
    assert path.exists()


@pytest.mark.parametrize(
    "row",
    [
        ["Awa", "Diallo", "https://www.linkedin.com/in/awa-diallo", "", "", "", "soon"],
        ["DIALLO", "Awa", "", "", "", "", "soon"],
        ["A.", "D.", "https://fr.linkedin.com/in/awa-diallo/", "", "", "", "soon"],
        ["A.", "D.", "", "Awa@example.org", "", "", "soon"],
    ],
)
def test_a_later_broken_row_keeps_no_name(owner: Owner, tmp_path: Path, row: list[str]) -> None:
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    erasing.erase(owner, [Person.objects.get(name="Awa Diallo").pk])
    other = ["Léo", "Roy", "", "", "", "", "soon"]
    broken = archive(tmp_path / "b.zip", (2025, 9, 1), Connections=connections(row, other))
    run = importing.begin(owner, broken, "b.zip")
    importing.ask_preview(run)
    jobs.run_all()
    preview = ImportFile.objects.get(run=run, name="Connections.csv").preview
    assert preview is not None
    assert [left["snippet"][:3] for left in preview["left"]] == ["", "Léo"]
    bring(owner, broken)
    snippets = Reject.objects.filter(reason="date").order_by("line").values_list("snippet", flat=True)
    assert [text[:3] for text in snippets] == ["", "Léo"]


def test_somebody_of_whom_a_name_alone_was_known_stays_away(owner: Owner, tmp_path: Path) -> None:
    talk = messages(sent("Awa Diallo", "", "Hello"))
    path = archive(tmp_path / "a.zip", messages=talk)
    bring(owner, path)
    erasing.erase(owner, [Person.objects.get(name="Awa Diallo").pk])
    assert [reason for _file, _line, reason in reasons(bring(owner, path))].count("erased") == 1
    assert not Person.objects.filter(name="Awa Diallo").exists()


def test_somebody_typed_with_a_name_alone_stays_away_where_no_more_is_told(
    owner: Owner, tmp_path: Path
) -> None:
    erasing.erase(owner, [adding.add(owner, "Awa Diallo").person.pk])
    bring(owner, archive(tmp_path / "a.zip", messages=messages(sent("Awa Diallo", "", "Hello"))))
    assert not Person.objects.filter(name="Awa Diallo").exists()


def test_a_namesake_with_an_address_is_somebody_else(owner: Owner, tmp_path: Path) -> None:
    erasing.erase(owner, [adding.add(owner, "Awa Diallo").person.pk])
    run = bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    assert Person.objects.get(name="Awa Diallo").connected_on == dt.date(2024, 3, 3)
    assert run.finished_at is not None
    assert run.finished_at <= timezone.now()


def test_an_era_without_addresses_does_not_bring_the_forgotten_back(owner: Owner, tmp_path: Path) -> None:
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    erasing.erase(owner, [Person.objects.get(name="Awa Diallo").pk])
    bare = connections(connection("Awa Diallo", ""))
    talk = messages(sent("Awa Diallo", "", "Hello"))
    bring(owner, archive(tmp_path / "b.zip", (2018, 1, 1), Connections=bare, messages=talk))
    assert not Person.objects.filter(name="Awa Diallo").exists()


def test_who_is_forgotten_during_an_import_leaves_nothing_in_it(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unread = connection("Awa Diallo", "awa-diallo", on="some day")
    others = [connection(f"Léo Roy {number}", f"leo-{number}") for number in range(6)]
    talk = messages(sent("Awa Diallo", "awa-diallo", "Hello"), sent("Léo Roy 1", "leo-1", "Good day"))
    path = archive(tmp_path / "a.zip", Connections=connections(AWA, *others, unread), messages=talk)
    monkeypatch.setattr(work, "ROWS", 3)
    run = importing.begin(owner, path, path.name)
    importing.confirm(run, DAY)
    monkeypatch.setattr(work, "_write", _forgetting(owner, work._write))
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "done"
    assert Person.objects.living().filter(owner=owner, name__startswith="Léo Roy").count() == 6
    assert Exchange.objects.get(source="linkedin", words="Good day")
    assert "diallo" not in _everything().casefold()


def _forgetting(owner: Owner, otherwise: Callable[..., None]) -> Callable[..., None]:
    """Has Awa forgotten between two batches, as if from another tab."""

    def write(*args: Any, **how: Any) -> None:
        erasing.erase(owner, list(Person.objects.filter(name="Awa Diallo").values_list("pk", flat=True)))
        otherwise(*args, **how)

    return write
