"""What an import makes of an archive: people, positions, exchanges; once, and never over what was typed."""

import datetime as dt
from pathlib import Path

import pytest

from entregent.records import importing, jobs
from entregent.records.models import (
    Exchange,
    Fact,
    Identity,
    ImportFile,
    ImportRun,
    LifeEvent,
    Owner,
    Participation,
    Person,
    Position,
    Reach,
    SearchWord,
    Tie,
)
from tests.records import made
from tests.records.archives import (
    INVITATIONS,
    archive,
    connection,
    connections,
    got,
    invited,
    messages,
    sent,
    table,
)
from tests.records.importing import TODAY, bring, counts, reasons

AWA = connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice", mail="awa@example.org")


def _person(name: str) -> Person:
    return Person.objects.living().get(name=name)


def test_a_connection_becomes_a_person_with_ways_to_reach_and_a_position(
    owner: Owner, tmp_path: Path
) -> None:
    run = bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    assert counts(run, "Connections.csv") == (1, 0, 0, 0, 0)
    awa = _person("Awa Diop")
    assert (awa.given, awa.family, awa.sort_name, awa.origin) == ("Awa", "Diop", "diop awa", "online")
    assert (awa.connected_on, awa.source, awa.run) == (dt.date(2024, 3, 3), "linkedin", run)
    assert set(awa.reaches.values_list("kind", "key")) == {
        ("profile", "linkedin.com/in/awa-diop"),
        ("email", "awa@example.org"),
    }
    position = awa.positions.get()
    assert position.organisation is not None
    assert (position.organisation.name, position.title, position.current) == (
        "Musée des Vagues",
        "Conservatrice",
        True,
    )
    assert Tie.objects.filter(person=awa).exists()
    assert SearchWord.objects.filter(entry__person=awa, tier=0, word="diop").exists()


def test_the_same_archive_again_changes_nothing(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "made.zip"
    made.write(path, connections=60, messages=200)
    bring(owner, path)
    before = _whole_record()
    again = bring(owner, path)
    for file in again.files.all():
        assert (file.created, file.updated) == (0, 0), file.name
    assert _whole_record() == before


def _whole_record() -> dict[str, list[object]]:
    models = (Person, Identity, Reach, Position, Exchange, Participation, Fact, LifeEvent)
    return {model.__name__: list(model._default_manager.order_by("pk").values()) for model in models}


def test_files_are_joined_by_profile(owner: Owner, tmp_path: Path) -> None:
    text = table(INVITATIONS, [invited("A. Diop", "Awa-Diop/", "We met at the choir.")])
    talk = messages(got("Awa D.", "awa-diop?x=1", "With pleasure!"))
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA), Invitations=text, messages=talk))
    awa = Person.objects.living().get()
    assert awa.met_how == "We met at the choir."
    assert list(Exchange.objects.order_by("at").values_list("direction", "words")) == [
        ("out", "We met at the choir."),
        ("in", "With pleasure!"),
    ]
    assert set(Participation.objects.values_list("person", flat=True)) == {awa.pk}


def test_the_words_of_an_invitation_come_once_though_the_conversation_repeats_them(
    owner: Owner, tmp_path: Path
) -> None:
    text = table(INVITATIONS, [invited("Awa Diop", "awa-diop", "We met at the choir.", "3/1/24, 9:00 AM")])
    talk = messages(sent("Awa Diop", "awa-diop", "We met at the choir.", "2024-03-01 09:00:07 UTC"))
    run = bring(
        owner, archive(tmp_path / "a.zip", Connections=connections(AWA), Invitations=text, messages=talk)
    )
    assert Exchange.objects.count() == 1
    assert counts(run, "messages.csv") == (0, 0, 1, 0, 0)


def test_whoever_only_writes_stays_a_stranger_and_whoever_is_answered_does_not(
    owner: Owner, tmp_path: Path
) -> None:
    talk = messages(
        got("Cold Caller", "cold-caller", "Buy this", thread="2-c=="),
        got("Ines Haddad", "ines-haddad", "May I ask something?", thread="2-i=="),
        sent("Ines Haddad", "ines-haddad", "Of course.", thread="2-i=="),
    )
    run = bring(owner, archive(tmp_path / "a.zip", messages=talk))
    assert list(Person.objects.living().values_list("name", flat=True)) == ["Ines Haddad"]
    assert Exchange.objects.count() == 2
    assert ("messages.csv", 2, "stranger") in reasons(run)


def test_namesakes_are_never_taken_for_one(owner: Owner, tmp_path: Path) -> None:
    twins = connections(connection("Jean Petit", "jean-petit-1"), connection("Jean Petit", "jean-petit-2"))
    talk = messages(sent("Jean Petit", "", "Which one are you?"))
    run = bring(owner, archive(tmp_path / "a.zip", Connections=twins, messages=talk))
    assert counts(run, "Connections.csv")[0] == 2
    people = Person.objects.living().filter(name="Jean Petit")
    written_to = set(Participation.objects.values_list("person", flat=True))
    known = set(Identity.objects.filter(scheme="linkedin").values_list("person", flat=True))
    assert people.count() == 3
    assert not written_to & known
    bring(owner, archive(tmp_path / "a.zip", Connections=twins, messages=talk))
    assert people.count() == 3


def test_a_bad_row_never_stops_the_others(owner: Owner, tmp_path: Path) -> None:
    odd = connection("Odd Date", "odd-date", on="soon")
    text = connections(["", "", "", "", "", "", "01 Jan 2024"], odd, AWA) + 'Un"closed,"x\n'
    run = bring(owner, archive(tmp_path / "a.zip", Connections=text))
    assert _person("Awa Diop")
    left = {reason for file, _line, reason in reasons(run) if file == "Connections.csv"}
    assert {"nameless", "date"} <= left
    assert sum(counts(run, "Connections.csv")) == 4


def test_characters_that_no_database_takes_are_left_behind(owner: Owner, tmp_path: Path) -> None:
    talk = messages(sent("Awa Diop", "awa-diop", "Hel\x00lo \x07there"))
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA), messages=talk))
    assert Exchange.objects.get().words == "Hello there"


def test_the_users_own_profile_is_theirs(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "made.zip"
    made.write(path, connections=5, messages=0)
    bring(owner, path)
    me = Person.objects.get(owner=owner, is_self=True)
    assert me.positions.filter(kind="work").exists()
    assert me.positions.filter(kind="studies").exists()
    assert {"skill", "school"} <= set(me.facts.values_list("kind", flat=True))
    assert me.identities.filter(scheme="linkedin").exists()


def test_a_preview_says_what_the_import_then_does_and_writes_nothing(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "made.zip"
    made.write(path, connections=80, messages=300)
    run = importing.begin(owner, path, path.name)
    importing.ask_preview(run)
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "ready"
    assert not Person.objects.exists()
    assert not Exchange.objects.exists()
    foreseen = {file.name: file.preview for file in run.files.all() if file.kind}
    importing.confirm(run, TODAY)
    jobs.run_all()
    for file in ImportFile.objects.filter(run=run, name__in=foreseen):
        said = foreseen[file.name]
        assert said is not None
        for name in ("read", "created", "updated", "unchanged", "skipped", "rejected"):
            assert said[name] == getattr(file, name), (file.name, name)


def test_a_cancelled_import_stops_and_keeps_what_came(owner: Owner, tmp_path: Path) -> None:
    run = importing.begin(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)), "a.zip")
    importing.confirm(run, TODAY)
    assert importing.cancel(run)
    assert not importing.cancel(run)
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "cancelled"
    assert not Person.objects.living().exists()


def test_a_file_that_went_away_ends_the_import_with_a_reason(owner: Owner, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", Connections=connections(AWA))
    run = importing.begin(owner, path, "a.zip")
    importing.confirm(run, TODAY)
    path.unlink()
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "failed"
    assert run.problem is not None
    assert run.problem["code"] == "gone"


@pytest.mark.parametrize(
    ("content", "code"), [(b"nothing known", "nothing"), (b"PK\x03\x04 broken", "damaged")]
)
def test_what_is_no_archive_is_refused_and_leaves_no_run(
    owner: Owner, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(importing.Refused) as refused:
        importing.begin(owner, path, path.name)
    assert refused.value.code == code
    assert not ImportRun.objects.exists()


def test_another_owners_people_are_never_joined(owner: Owner, stranger: Owner, tmp_path: Path) -> None:
    path = archive(
        tmp_path / "a.zip",
        Connections=connections(AWA),
        messages=messages(sent("Awa Diop", "awa-diop", "Hi")),
    )
    bring(owner, path)
    run = bring(stranger, path)
    assert counts(run, "Connections.csv") == (1, 0, 0, 0, 0)
    assert Person.objects.living().filter(owner=owner).count() == 1
    assert Exchange.objects.filter(owner=stranger).count() == 1
