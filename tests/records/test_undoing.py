"""An import taken back: the record is as before, whatever the archive held, and nothing else is touched."""

from pathlib import Path

import pytest
from django.conf import LazySettings

from entregent.records import importing, jobs
from entregent.records.importing import undoing
from entregent.records.importing.undoing import work
from entregent.records.models import (
    ImportChange,
    ImportRun,
    LifeEvent,
    Organisation,
    Owner,
    Person,
    Position,
    Reject,
)
from entregent.records.people import adding
from tests.records import made
from tests.records.archives import archive, connection, connections, got, messages, sent
from tests.records.importing import TODAY, bring
from tests.records.taking_back import settled, take_back
from tests.records.whole import differences, whole


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path) -> None:
    monkeypatch.setattr(work, "AT_ONCE", 7)
    settings.UPLOADS = tmp_path / "uploads"


def _first(path: Path) -> Path:
    return archive(
        path / "first.zip",
        (2025, 6, 1),
        Connections=connections(
            connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice", mail="awa@example.org"),
            connection("Bao Tran", "bao-tran", "Harbour Works", "Engineer"),
        ),
        messages=messages(
            sent("Awa Diop", "awa-diop", "Do you still keep bees?"),
            got("Awa Diop", "awa-diop", "I do, come and see."),
            sent("Chloé Petit", "chloe-petit", "Shall we have lunch on Friday?", thread="2-b=="),
        ),
    )


def _second(path: Path) -> Path:
    """A later one: a new job, a new name, new people, more words."""
    return archive(
        path / "second.zip",
        (2026, 3, 1),
        Connections=connections(
            connection("Awa Diop", "awa-diop", "Musée des Marées", "Directrice", mail="awa@example.org"),
            connection("Bao Tranh", "bao-tran", "Harbour Works", "Chief engineer"),
            connection("Dina Sall", "dina-sall", "Harbour Works", "Pilot", on="03 Feb 2026"),
        ),
        messages=messages(
            sent("Awa Diop", "awa-diop", "Do you still keep bees?"),
            got("Awa Diop", "awa-diop", "I do, come and see."),
            sent("Awa Diop", "awa-diop", "Thank you for the honey.", at="2026-01-04 10:00:00 UTC"),
            sent("Dina Sall", "dina-sall", "Welcome on board.", at="2026-02-04 10:00:00 UTC", thread="2-c=="),
        ),
    )


def test_the_first_import_leaves_nothing(owner: Owner, tmp_path: Path) -> None:
    before = whole()
    run = bring(owner, _first(tmp_path))
    assert Person.objects.living().count() == 3
    take_back(run)
    assert differences(before, whole()) == {}


def test_who_was_there_is_as_before(owner: Owner, tmp_path: Path) -> None:
    adding.add(owner, "Awa Diop, awa@example.org")
    adding.add(owner, "Eric Noir, eric@example.org")
    settled(owner)
    before = whole()
    run = bring(owner, _first(tmp_path))
    assert Person.objects.living().count() == 4
    assert ImportChange.objects.filter(run=run).exists()
    take_back(run)
    assert differences(before, whole()) == {}


def test_a_later_archive_that_changed_jobs_and_names(owner: Owner, tmp_path: Path) -> None:
    bring(owner, _first(tmp_path))
    before = whole()
    run = bring(owner, _second(tmp_path))
    assert LifeEvent.objects.count() == 2
    assert Person.objects.filter(name="Bao Tranh").exists()
    assert Organisation.objects.filter(name="Musée des Marées").exists()
    take_back(run)
    assert differences(before, whole()) == {}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_imports_taken_back_in_any_order(owner: Owner, tmp_path: Path, order: tuple[int, int]) -> None:
    adding.add(owner, "Awa Diop, awa@example.org")
    settled(owner)
    before = whole()
    runs = [bring(owner, _first(tmp_path)), bring(owner, _second(tmp_path))]
    for number in order:
        take_back(runs[number])
    assert differences(before, whole()) == {}


def test_the_first_of_two_goes_and_the_later_stays(owner: Owner, tmp_path: Path) -> None:
    first = bring(owner, _first(tmp_path))
    second = bring(owner, _second(tmp_path))
    take_back(first)
    assert set(Person.objects.living().values_list("name", flat=True)) == {
        "Awa Diop",
        "Bao Tranh",
        "Dina Sall",
    }
    titles = Position.objects.values_list("person__name", "title", "run")
    assert set(titles) == {
        ("Awa Diop", "Directrice", second.pk),
        ("Bao Tranh", "Chief engineer", second.pk),
        ("Dina Sall", "Pilot", second.pk),
    }
    assert undoing.stayed(first) == {"import": 2}


def test_the_same_file_comes_in_again_whole(owner: Owner, tmp_path: Path) -> None:
    path = _first(tmp_path)
    take_back(bring(owner, path))
    again = bring(owner, path)
    assert Person.objects.living().count() == 3
    assert again.files.get(name="Connections.csv").created == 2
    assert again.files.get(name="messages.csv").created == 3
    take_back(again)
    assert Person.objects.count() == 0


def test_the_news_of_a_later_archive_comes_again(owner: Owner, tmp_path: Path) -> None:
    bring(owner, _first(tmp_path))
    take_back(bring(owner, _second(tmp_path)))
    assert not LifeEvent.objects.exists()
    bring(owner, _second(tmp_path))
    assert LifeEvent.objects.count() == 2


def test_a_big_made_archive_and_its_update(owner: Owner, tmp_path: Path) -> None:
    made.write(tmp_path / "one.zip", connections=60, messages=150, seed=7)
    made.write(tmp_path / "two.zip", connections=80, messages=200, seed=7, changed=30)
    empty = whole()
    one = bring(owner, tmp_path / "one.zip")
    before = whole()
    take_back(bring(owner, tmp_path / "two.zip"))
    assert differences(before, whole()) == {}
    take_back(one)
    assert differences(empty, whole()) == {}


def test_what_a_stopped_import_brought_can_be_taken_back(owner: Owner, tmp_path: Path) -> None:
    run = bring(owner, _first(tmp_path))
    ImportRun.objects.filter(pk=run.pk).update(state="cancelled")
    run.refresh_from_db()
    take_back(run)
    assert not Person.objects.exists()


def test_rows_left_out_and_previews_go_too(owner: Owner, tmp_path: Path) -> None:
    stranger = messages(got("Nosy Stranger", "nosy", "Buy this."))
    run = bring(owner, archive(tmp_path / "archive.zip", messages=stranger))
    assert Reject.objects.filter(file__run=run).exists()
    take_back(run)
    assert not Reject.objects.exists()
    assert not run.files.filter(preview__isnull=False).exists()


def test_not_while_another_import_is_under_way(owner: Owner, tmp_path: Path) -> None:
    done = bring(owner, _first(tmp_path))
    other = importing.begin(owner, _second(tmp_path), "second.zip")
    importing.confirm(other, TODAY)
    with pytest.raises(undoing.NotNow) as refused:
        undoing.begin(done)
    assert refused.value.code == "busy"
    jobs.run_all()
    take_back(done)


def test_not_twice_and_not_before_it_is_over(owner: Owner, tmp_path: Path) -> None:
    run = importing.begin(owner, _first(tmp_path), "first.zip")
    with pytest.raises(undoing.NotNow):
        undoing.begin(run)
    importing.confirm(run, TODAY)
    jobs.run_all()
    run.refresh_from_db()
    take_back(run)
    with pytest.raises(undoing.NotNow) as refused:
        undoing.begin(run)
    assert refused.value.code == "over"


def test_it_says_beforehand_what_goes(owner: Owner, tmp_path: Path) -> None:
    run = bring(owner, _first(tmp_path))
    Person.objects.filter(name="Bao Tran").update(pinned_circle="close")
    going = undoing.foresee(run)
    assert (going.people, going.staying, going.exchanges, going.later) == (3, 1, 3, False)
    second = bring(owner, _second(tmp_path))
    assert undoing.foresee(run).staying == 2
    assert undoing.foresee(run).later
    assert undoing.foresee(second).changed > 0
