"""What the user deletes or changes by hand stays so, whatever archive comes; undo opens the way again."""

from pathlib import Path

import pytest

from entregent.records import erased, undo_effects
from entregent.records.models import (
    Erased,
    Exchange,
    Fact,
    LifeEvent,
    Owner,
    Person,
    Position,
    Reach,
    Undo,
)
from entregent.records.people import conversations, details
from entregent.records.people.conversations import Told
from tests.records import made
from tests.records.archives import (
    INVITATIONS,
    ME,
    archive,
    connection,
    connections,
    invited,
    messages,
    sent,
    table,
)
from tests.records.importing import TODAY, bring, reasons

AWA = connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice", mail="awa@example.org")
OLD = ("From", "To", "Date", "Subject", "Content", "Direction", "Folder")
HELLO = sent("Awa Diop", "awa-diop", "Hello", "2025-05-02 10:00:41 UTC")


def _archive(path: Path, *talk: list[str]) -> Path:
    noted = [[*AWA, "Plays the saxophone"]]
    columns = (
        "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On", "Notes",
    )  # fmt: skip
    return archive(path, Connections=table(columns, noted), messages=messages(*(talk or (HELLO,))))


@pytest.mark.parametrize("model", [Fact, Reach, Position])
def test_a_detail_deleted_by_hand_does_not_come_back(
    owner: Owner, tmp_path: Path, model: type[Fact] | type[Reach] | type[Position]
) -> None:
    path = _archive(tmp_path / "a.zip")
    bring(owner, path)
    detail = model._default_manager.filter(owner=owner).exclude(person__is_self=True).first()
    assert detail is not None
    before = model._default_manager.count()
    undo = details.remove(owner, detail)
    bring(owner, path)
    bring(owner, _archive(tmp_path / "b.zip"))
    assert model._default_manager.count() == before - 1
    undo_effects.take_back(owner, undo.pk)
    assert model._default_manager.count() == before
    assert not Erased.objects.exists()


def test_an_undone_deletion_lets_a_later_import_know_it_again(owner: Owner, tmp_path: Path) -> None:
    path = _archive(tmp_path / "a.zip")
    bring(owner, path)
    undo = conversations.delete(owner, Exchange.objects.get())
    undo_effects.take_back(owner, undo.pk)
    Exchange.objects.all().delete()
    bring(owner, path)
    assert Exchange.objects.count() == 1


def test_a_message_deleted_by_hand_does_not_come_back_from_any_era(owner: Owner, tmp_path: Path) -> None:
    path = _archive(tmp_path / "a.zip")
    bring(owner, path)
    conversations.delete(owner, Exchange.objects.get())
    assert ("messages.csv", 2, "removed") in reasons(bring(owner, path))
    old = table(OLD, [[ME[0], "Awa Diop", "5/2/25, 10:00 AM", "", "Hello", "OUTGOING", "SENT"]])
    later = archive(tmp_path / "b.zip", Connections=connections(AWA), Messages=old)
    assert ("Messages.csv", 2, "removed") in reasons(bring(owner, later))
    day = _archive(tmp_path / "c.zip", [*HELLO[:6], "2025-05-02", *HELLO[7:]])
    assert ("messages.csv", 2, "removed") in reasons(bring(owner, day))
    assert not Exchange.objects.exists()


def test_other_messages_still_come_in(owner: Owner, tmp_path: Path) -> None:
    bring(owner, _archive(tmp_path / "a.zip"))
    conversations.delete(owner, Exchange.objects.get())
    talk = (HELLO, sent("Awa Diop", "awa-diop", "Hello", "2025-05-03 10:00:41 UTC"))
    bring(owner, _archive(tmp_path / "b.zip", *talk))
    assert Exchange.objects.get().at.day == 3


def test_one_of_two_equal_messages_stays_when_the_other_was_deleted(owner: Owner, tmp_path: Path) -> None:
    path = _archive(tmp_path / "a.zip", HELLO, HELLO)
    bring(owner, path)
    first = Exchange.objects.order_by("pk").first()
    assert first
    conversations.delete(owner, first)
    bring(owner, path)
    assert Exchange.objects.exclude(pk=first.pk).count() == Exchange.objects.count() == 1


def test_the_words_of_a_deleted_invitation_do_not_come_back_as_a_message(
    owner: Owner, tmp_path: Path
) -> None:
    words = "We met at the choir."
    text = table(INVITATIONS, [invited("Awa Diop", "awa-diop", words, "3/1/24, 9:00 AM")])
    talk = messages(sent("Awa Diop", "awa-diop", words, "2024-03-01 09:00:07 UTC"))
    both = {"Connections": connections(AWA), "Invitations": text, "messages": talk}
    bring(owner, archive(tmp_path / "a.zip", (2025, 6, 1), **both))
    conversations.delete(owner, Exchange.objects.get())
    bring(owner, archive(tmp_path / "b.zip", (2025, 9, 1), **both))
    assert not Exchange.objects.exists()


def test_news_deleted_by_hand_is_not_told_again(owner: Owner, tmp_path: Path) -> None:
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    moved = connections(connection("Awa Diop", "awa-diop", "Quai Nord", "Directrice"))
    later = archive(tmp_path / "b.zip", (2025, 9, 1), Connections=moved)
    bring(owner, later)
    details.remove(owner, LifeEvent.objects.get())
    details.remove(owner, Position.objects.get(title="Directrice"))
    bring(owner, later)
    assert not LifeEvent.objects.exists()
    assert Position.objects.get().title == "Conservatrice"


@pytest.mark.parametrize(
    ("model", "field", "value"), [(Fact, "text", "Plays the cello"), (Reach, "key", "awa@example.com")]
)
def test_what_was_corrected_does_not_come_back_as_it_was(
    owner: Owner, tmp_path: Path, model: type[Fact] | type[Reach], field: str, value: str
) -> None:
    path = _archive(tmp_path / "a.zip")
    bring(owner, path)
    detail = model._default_manager.exclude(kind="profile").get(owner=owner, person__is_self=False)
    before = model._default_manager.count()
    setattr(detail, field, value)
    details.change(owner, detail)
    bring(owner, path)
    details.remove(owner, detail)
    bring(owner, path)
    assert model._default_manager.count() == before - 1


def test_a_corrected_exchange_does_not_come_back_from_another_era(owner: Owner, tmp_path: Path) -> None:
    bring(owner, _archive(tmp_path / "a.zip"))
    exchange, awa = Exchange.objects.get(), Person.objects.living().get()
    undo = conversations.change(owner, exchange, Told([awa], "call", TODAY, "both", "We talked"))
    old = table(OLD, [[ME[0], "Awa Diop", "5/2/25, 10:00 AM", "", "Hello", "OUTGOING", "SENT"]])
    bring(owner, archive(tmp_path / "b.zip", Connections=connections(AWA), Messages=old))
    assert Exchange.objects.get().channel == "call"
    undo_effects.take_back(owner, undo.pk)
    assert not Erased.objects.exists()


def test_what_is_the_users_own_is_theirs_to_delete(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "made.zip"
    made.write(path, connections=3, messages=0)
    bring(owner, path)
    mine = {"owner": owner, "person__is_self": True}
    for model in (Position, Fact):
        first = model._default_manager.filter(**mine).first()
        assert first is not None
        details.remove(owner, first)
    before = [model._default_manager.filter(**mine).count() for model in (Position, Fact)]
    bring(owner, path)
    assert [model._default_manager.filter(**mine).count() for model in (Position, Fact)] == before


def _typed(owner: Owner) -> Fact:
    awa = Person.objects.create(owner=owner, name="Awa Diop", typed=["name"])
    return Fact.objects.create(owner=owner, person=awa, kind="told", text="Plays the saxophone")


@pytest.mark.parametrize("source", ["", "demo"])
def test_what_no_import_brought_leaves_no_mark(owner: Owner, source: str) -> None:
    fact = _typed(owner)
    fact.source = source
    details.remove(owner, fact)
    assert not Erased.objects.exists()
    assert Undo.objects.exists()


def test_a_mark_is_a_hash_of_the_owners_own(owner: Owner, stranger: Owner, tmp_path: Path) -> None:
    path = _archive(tmp_path / "a.zip")
    for each in (owner, stranger):
        bring(each, path)
    for each in (owner, stranger):
        details.remove(each, Fact.objects.get(owner=each))
    mine, theirs = (set(erased.digests(each)) for each in (owner, stranger))
    assert {len(mark) for mark in mine | theirs} == {64}
    assert not mine & theirs
