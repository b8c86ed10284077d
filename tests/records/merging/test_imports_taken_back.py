"""Imports that are taken back after a merge take away what they brought, and nothing of anybody else."""

from pathlib import Path

import pytest

from entregent.records import jobs, undo_effects
from entregent.records.importing import undoing
from entregent.records.models import Fact, ImportRun, Owner, Person, Reach, Undo
from entregent.records.people import merging
from tests.records.archives import archive, connection, connections, got, messages, sent
from tests.records.importing import bring
from tests.records.merging.making import dump, person, reckon

ONE = connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice", mail="awa@example.org")
OTHER = connection("Awa D", "awa-d-77", "Atelier Nord", "Graveuse", on="04 Apr 2024", mail="awa@example.com")


@pytest.fixture
def merged(owner: Owner, tmp_path: Path) -> tuple[Person, Undo, list[ImportRun]]:
    """Somebody of two imports, of whom the user noted something beside."""
    talk = (sent("Awa Diop", "awa-diop", "Bonjour Awa"), got("Awa D", "awa-d-77", "Mon autre compte"))
    runs = [
        bring(
            owner, archive(tmp_path / f"{at}.zip", Connections=connections(row), messages=messages(talk[at]))
        )
        for at, row in enumerate((ONE, OTHER))
    ]
    keep, gone = (Person.objects.get(name=name) for name in ("Awa Diop", "Awa D"))
    Fact.objects.create(owner=owner, person=gone, kind="interest", text="Bees")
    return keep, merging.merge(owner, keep, gone), runs


def _take_back(run: ImportRun) -> None:
    run.refresh_from_db()
    undoing.begin(run)
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "undone"


@pytest.mark.parametrize("first", [0, 1])
def test_either_import_takes_its_own_away_and_leaves_the_rest(
    owner: Owner, merged: tuple[Person, Undo, list[ImportRun]], first: int
) -> None:
    keep, undo, runs = merged
    mails = ["awa@example.org", "awa@example.com"]
    _take_back(runs[first])
    assert Person.objects.living().get() == keep
    assert list(Reach.objects.filter(kind="email").values_list("key", flat=True)) == [mails[1 - first]]
    assert (keep.exchanges.count(), keep.facts.count()) == (1, 1)
    _take_back(runs[1 - first])
    assert (keep.exchanges.count(), keep.facts.get().text) == (0, "Bees")
    undo_effects.take_back(owner, undo.pk)
    assert Person.objects.get(name="Awa D").facts.get().text == "Bees"
    assert not Reach.objects.exists()


def test_a_merge_taken_back_first_leaves_the_import_to_be_taken_back_whole(
    owner: Owner, tmp_path: Path
) -> None:
    keep = person(owner, "Awa Diop", note="Bees.")
    reckon(owner)
    before = dump(without=frozenset({"records.importrun", "records.importfile", "records.reject"}))
    run = bring(owner, archive(tmp_path / "a.zip", Connections=connections(OTHER)))
    undo_effects.take_back(owner, merging.merge(owner, keep, Person.objects.get(name="Awa D")).pk)
    _take_back(run)
    after = dump(without=frozenset({"records.importrun", "records.importfile", "records.reject"}))
    same = {name for name in before if before[name] != after[name]}
    assert same <= {"records.person", "records.organisation"}  # the archive tells of the user too
    assert Person.objects.living().get().note == "Bees."


def test_doubles_of_an_import_taken_back_stay_away_when_the_merge_is(owner: Owner, tmp_path: Path) -> None:
    runs = []
    for at, name in enumerate(("Awa Diop", "Awa D")):
        card = tmp_path / f"{at}.vcf"
        lines = ("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", "CATEGORIES:Choir", "END:VCARD", "")
        card.write_text("\n".join(lines))
        runs.append(bring(owner, card))
    keep, gone = (Person.objects.get(name=name) for name in ("Awa Diop", "Awa D"))
    undo = merging.merge(owner, keep, gone)
    assert keep.memberships.count() == 1
    _take_back(runs[1])
    assert keep.memberships.count() == 1
    undo_effects.take_back(owner, undo.pk)
    assert (keep.memberships.count(), gone.memberships.count()) == (1, 0)


def test_what_imports_taken_back_since_had_brought_goes_again_with_the_merge(
    owner: Owner, tmp_path: Path
) -> None:
    runs = []
    for at, name in enumerate(("Awa Diop", "Awa D")):
        card = tmp_path / f"{at}.vcf"
        about = f"FN:{name}\nNOTE:Bees {at}\nBDAY:1980-04-15"
        card.write_text(f"BEGIN:VCARD\nVERSION:3.0\n{about}\nEND:VCARD")
        runs.append(bring(owner, card))
    keep, gone = (Person.objects.get(name=name) for name in ("Awa Diop", "Awa D"))
    Person.objects.filter(pk=gone.pk).update(pinned_circle="close")
    undo = merging.merge(owner, keep, gone)
    for run in runs:
        _take_back(run)
    undo_effects.take_back(owner, undo.pk)
    jobs.run_all()
    assert {run.state for run in ImportRun.objects.all()} == {"undone"}
    left = Person.objects.living().get()
    assert (left.pk, left.note, left.birth_day, left.pinned_circle) == (gone.pk, "", None, "close")
