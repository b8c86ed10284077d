"""Whoever was merged away does not come back with either file; what was deleted of them stays away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from entregent.records import undo_effects
from entregent.records.models import Exchange, Fact, ImportRun, LifeEvent, Owner, Person, Position, Reach
from entregent.records.people import conversations, details, erasing, merging
from tests.records.archives import archive, connection, connections, got, messages, sent
from tests.records.importing import bring, on_that_day
from tests.records.merging.making import dump, person, reckon

ONE = connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice", mail="awa@example.org")
OTHER = connection("Awa D", "awa-d-77", "Atelier Nord", "Graveuse", on="04 Apr 2024", mail="awa@example.com")
TALK = (
    sent("Awa Diop", "awa-diop", "Bonjour Awa"),
    got("Awa D", "awa-d-77", "C’est mon autre compte", thread="2-b=="),
)

type Files = tuple[Path, Path]


@pytest.fixture(autouse=True)
def that_day() -> Iterator[None]:
    """What is derived bears its day."""
    with on_that_day():
        yield


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Two archives: one knows her under one account, the other under the second."""
    first = archive(tmp_path / "a.zip", Connections=connections(ONE), messages=messages(TALK[0]))
    second = archive(
        tmp_path / "b.zip", (2025, 7, 1), Connections=connections(OTHER), messages=messages(TALK[1])
    )
    return first, second


def _people(owner: Owner) -> list[Person]:
    return list(Person.objects.living().filter(owner=owner).order_by("name"))


def _brought(owner: Owner, files: Files) -> tuple[Person, Person]:
    for path in files:
        bring(owner, path)
    second, first = _people(owner)
    assert (first.name, second.name) == ("Awa Diop", "Awa D")
    return first, second


@pytest.mark.parametrize("turn", [lambda pair: pair, lambda pair: pair[::-1]], ids=["one way", "the other"])
def test_neither_file_brings_anybody_or_anything_again(
    owner: Owner, files: Files, turn: Callable[[tuple[Person, Person]], tuple[Person, Person]]
) -> None:
    keep, gone = turn(_brought(owner, files))
    merging.merge(owner, keep, gone)
    counts = [model._default_manager.count() for model in (Exchange, Fact, Position, Reach, LifeEvent)]
    for path in files:
        run = bring(owner, path)
        assert set(run.files.values_list("created", flat=True)) == {0}
    assert [one.pk for one in _people(owner)] == [keep.pk]
    assert [
        model._default_manager.count() for model in (Exchange, Fact, Position, Reach, LifeEvent)
    ] == counts


@pytest.mark.parametrize("turn", [lambda pair: pair, lambda pair: pair[::-1]], ids=["one way", "the other"])
def test_later_files_of_both_accounts_bring_their_news_to_the_one(
    owner: Owner,
    files: Files,
    tmp_path: Path,
    turn: Callable[[tuple[Person, Person]], tuple[Person, Person]],
) -> None:
    keep, gone = turn(_brought(owner, files))
    merging.merge(owner, keep, gone)
    later = archive(
        tmp_path / "c.zip",
        (2026, 1, 1),
        Connections=connections(ONE, OTHER),
        messages=messages(
            *TALK,
            sent("Awa Diop", "awa-diop", "Et demain ?", "2025-12-02 10:00:00 UTC"),
            got("Awa D", "", "Oui", "2025-12-03 10:00:00 UTC", "2-b=="),
        ),
    )
    bring(owner, later)
    assert [one.pk for one in _people(owner)] == [keep.pk]
    assert keep.exchanges.count() == 4
    assert not LifeEvent.objects.exists()


def test_whoever_was_known_by_name_alone_is_recognised_under_the_former_name(
    owner: Owner, tmp_path: Path
) -> None:
    bare = archive(tmp_path / "a.zip", messages=messages(sent("Awa D", "", "Bonjour")))
    bring(owner, bare)
    [gone] = _people(owner)
    keep = person(owner, "Awa Diop")
    merging.merge(owner, keep, gone)
    again = archive(
        tmp_path / "b.zip",
        messages=messages(
            sent("Awa D", "", "Bonjour"), sent("Awa D", "", "Encore", "2025-06-01 10:00:00 UTC")
        ),
    )
    bring(owner, again)
    assert _people(owner) == [keep]
    assert keep.exchanges.count() == 2


def test_what_was_removed_of_the_one_who_went_does_not_come_back(owner: Owner, files: Files) -> None:
    keep, gone = _brought(owner, files)
    details.remove(owner, Reach.objects.get(person=gone, kind="email"))
    details.remove(owner, Position.objects.get(person=gone))
    conversations.delete(owner, gone.exchanges.get())
    merging.merge(owner, keep, gone)
    for path in files:
        bring(owner, path)
    assert not Reach.objects.filter(key="awa@example.com").exists()
    assert not Position.objects.filter(title="Graveuse").exists()
    assert keep.exchanges.count() == 1


def test_a_merge_taken_back_after_an_import_gives_each_what_was_theirs(owner: Owner, files: Files) -> None:
    keep, gone = _brought(owner, files)
    reckon(owner)
    runs = frozenset({"records.importrun", "records.importfile", "records.importchange", "records.reject"})
    before = dump(without=runs)
    undo = merging.merge(owner, keep, gone)
    for path in files:
        bring(owner, path)
    undo_effects.take_back(owner, undo.pk)
    after = dump(without=runs)
    changed = {"records.person"}  # when it was last looked at
    assert {name: rows for name, rows in after.items() if name not in changed} == {
        name: rows for name, rows in before.items() if name not in changed
    }


def test_whoever_is_forgotten_after_a_merge_stays_away_under_both_accounts(
    owner: Owner, files: Files, tmp_path: Path
) -> None:
    keep, gone = _brought(owner, files)
    merging.merge(owner, keep, gone)
    erasing.erase(owner, [keep.pk])
    for path in files:
        bring(owner, path)
    bring(owner, archive(tmp_path / "c.zip", messages=messages(sent("Awa D", "", "Bonjour"))))
    assert _people(owner) == []


def test_somebody_of_two_imports_is_no_longer_of_one_alone(owner: Owner, files: Files) -> None:
    keep, gone = _brought(owner, files)
    merging.merge(owner, keep, gone)
    keep.refresh_from_db()
    assert (keep.source, keep.run_id) == ("linkedin", None)
    assert ImportRun.objects.count() == 2


def test_an_import_at_work_sees_that_somebody_became_another(owner: Owner, files: Files) -> None:
    from entregent.records.importing.book import Book

    keep, gone = _brought(owner, files)
    book = Book(owner)
    undo = merging.merge(owner, keep, gone)
    assert book.is_overtaken()
    book = Book(owner)
    undo_effects.take_back(owner, undo.pk)
    assert book.is_overtaken()


CARD = """BEGIN:VCARD
VERSION:3.0
FN:{name}
TEL:{phone}
NOTE:{note}
ITEM1.X-ABRELATEDNAMES:Léo Roy
ITEM1.X-ABLABEL:brother
X-PHONETIC-FIRST-NAME:{name}
CATEGORIES:Choir
END:VCARD
"""


@pytest.mark.parametrize("turn", [lambda pair: pair, lambda pair: pair[::-1]], ids=["one way", "the other"])
def test_two_address_books_bring_nothing_of_her_again(
    owner: Owner, tmp_path: Path, turn: Callable[[tuple[Person, Person]], tuple[Person, Person]]
) -> None:
    books = []
    for at, (name, phone) in enumerate((("Awa Diop", "+33612345678"), ("Awa D", "+33687654321"))):
        path = tmp_path / f"{at}.vcf"
        path.write_text(CARD.format(name=name, phone=phone, note="Bees."))
        bring(owner, path)
        books.append(path)
    one, other = _people(owner)
    keep, gone = turn((one, other))
    merging.merge(owner, keep, gone)
    kept = frozenset({"records.importrun", "records.importfile", "records.importchange"})
    before = dump(without=kept)
    for path in books:
        bring(owner, path)
    assert dump(without=kept) == before
