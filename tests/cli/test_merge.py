"""`merge` makes one person of two records, says what comes of them, and refuses what cannot be."""

import pytest

from entregent.records import undo_effects
from entregent.records.models import Owner, Person
from tests.cli.calling import call
from tests.records.merging.making import dump, person, reckon, talk

type Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Two records of one woman."""
    keep = person(owner, "Awa Diop", place="Lyon", note="Bees.")
    gone = person(owner, "A. Diop", place="Nantes", note="Choir.")
    talk(owner, [gone], 2)
    reckon(owner)
    return keep, gone


def test_a_dry_run_says_what_would_come_and_changes_nothing(
    capsys: Capsys, two: tuple[Person, Person]
) -> None:
    before = dump()
    answer = call(capsys, "merge", "Awa Diop", two[1].pk, "--take", "place=other", "--dry-run", "--json")
    document = answer.document
    assert (document["merged"], document["undo"], document["name"]) == (False, None, "Awa Diop")
    assert document["other"] == {"id": str(two[1].pk), "name": "A. Diop"}
    fields = {each["field"]: (each["take"], each["why"]) for each in document["fields"]}
    assert fields == {"name": ("keep", "fuller"), "place": ("other", "chosen"), "note": ("both", "both")}
    assert (document["result"]["place"], document["result"]["note"]) == ("Nantes", "Bees.\n\nChoir.")
    assert dump() == before
    words = call(capsys, "merge", two[0].pk, two[1].pk, "--dry-run", "--lang", "fr").out
    assert "Vit à : Lyon / Nantes" in words
    assert "ne feraient plus qu’une personne" in words


def test_two_become_one_and_two_again(capsys: Capsys, owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    before = dump()
    answer = call(capsys, "merge", keep.pk, gone.pk, "--take", "place=other", "--take", "note=keep", "--json")
    keep.refresh_from_db()
    assert (keep.place, keep.note, keep.exchanges.count()) == ("Nantes", "Bees.", 2)
    assert not Person.objects.filter(pk=gone.pk).exists()
    undo_effects.take_back(owner, answer.document["undo"])
    assert dump() == before
    assert "are now one person" in call(capsys, "merge", keep.pk, gone.pk, "--lang", "en").out
    assert call(capsys, "person", gone.pk, "--json").document["id"] == str(keep.pk)


def test_many_exchanges_are_moved_before_it_answers(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch, owner: Owner, two: tuple[Person, Person]
) -> None:
    for name in ("acting.MANY", "people.merging.acts.LARGE"):
        monkeypatch.setattr(f"entregent.records.{name}", 4)
    talk(owner, [two[1]], 10)
    assert call(capsys, "merge", two[0].pk, two[1].pk).code == 0
    assert two[0].exchanges.count() == 12


def test_what_cannot_be_is_refused(capsys: Capsys, owner: Owner, two: tuple[Person, Person]) -> None:
    before = dump()
    keep, gone = two
    assert call(capsys, "merge", keep.pk, keep.pk).code == 1
    assert call(capsys, "merge", keep.pk, "Nobody").code == 1
    assert "Several people fit diop" in call(capsys, "merge", keep.pk, "diop").err
    for wrong in ("place=left", "age=keep", "place", "place="):
        answer = call(capsys, "merge", keep.pk, gone.pk, "--take", wrong)
        assert (answer.code, "place" in answer.err or "age" in answer.err) == (2, True)
    assert dump() == before


def test_nobody_is_merged_with_somebody_else_s(
    capsys: Capsys, stranger: Owner, two: tuple[Person, Person]
) -> None:
    theirs = person(stranger, "Awa Diop")
    email = two[0].owner.email
    assert call(capsys, "merge", two[0].pk, theirs.pk, "--owner", email).code == 1
    assert Person.objects.count() == 3
