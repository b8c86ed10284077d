"""A later archive, or the same after the user has been at work: news comes in, what was typed stands."""

import datetime as dt
from pathlib import Path

from entregent.records.models import (
    Identity,
    LifeEvent,
    Owner,
    Person,
    Position,
    Reach,
    Reject,
)
from entregent.records.people import erasing
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


def test_an_overlapping_later_archive_adds_only_what_is_new(owner: Owner, tmp_path: Path) -> None:
    first = [sent("Awa Diop", "awa-diop", "Hello", "2025-05-01 10:00:00 UTC")]
    more = [*first, got("Awa Diop", "awa-diop", "Hello to you", "2025-06-01 10:00:00 UTC")]
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA), messages=messages(*first)))
    ben = connection("Ben Okoro", "ben-okoro")
    later = archive(
        tmp_path / "b.zip", (2025, 9, 1), Connections=connections(ben, AWA), messages=messages(*more)
    )
    run = bring(owner, later)
    assert counts(run, "Connections.csv") == (1, 0, 1, 0, 0)
    assert counts(run, "messages.csv") == (1, 0, 1, 0, 0)


def test_people_without_an_address_are_told_by_the_day(owner: Owner, tmp_path: Path) -> None:
    old = connections(
        connection("Jean Petit", "", on="03 Mar 2017"), connection("Jean Petit", "", on="09 Oct 2018")
    )
    bring(owner, archive(tmp_path / "a.zip", Connections=old))
    new = connections(
        connection("Jean Petit", "jean-p", on="03 Mar 2017"),
        connection("Jean Petit", "petit-j", on="09 Oct 2018"),
    )
    run = bring(owner, archive(tmp_path / "b.zip", (2025, 9, 1), Connections=new))
    assert counts(run, "Connections.csv") == (0, 2, 0, 0, 0)
    assert Person.objects.living().count() == 2


def test_an_address_that_changed_is_known_by_name_and_day(owner: Owner, tmp_path: Path) -> None:
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    moved = connections(connection("Awa Diop", "awa-the-curator", "Musée des Vagues", "Conservatrice"))
    bring(owner, archive(tmp_path / "b.zip", (2025, 9, 1), Connections=moved))
    assert Person.objects.living().count() == 1
    keys = Identity.objects.filter(scheme="linkedin", person=_person("Awa Diop")).values_list(
        "key", flat=True
    )
    assert set(keys) == {"linkedin.com/in/awa-diop", "linkedin.com/in/awa-the-curator"}


def test_a_later_archive_brings_news_of_a_job(owner: Owner, tmp_path: Path) -> None:
    ben = connection("Ben Okoro", "ben-okoro", "Acme", "Engineer")
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA, ben)))
    news = connections(
        connection("Awa Diop", "awa-diop", "Quai Nord", "Directrice"),
        connection("Ben Okoro", "ben-okoro", "Acme", "Lead Engineer"),
    )
    run = bring(owner, archive(tmp_path / "b.zip", (2025, 9, 14), Connections=news))
    assert counts(run, "Connections.csv") == (0, 2, 0, 0, 0)
    old = Position.objects.get(title="Conservatrice")
    assert (old.current, old.ended) == (False, "2025-09")
    assert Position.objects.get(title="Directrice").started == "2025-09"
    events = dict(LifeEvent.objects.values_list("kind", "values"))
    assert events["new_job"] == {
        "from": {"organisation": "Musée des Vagues", "title": "Conservatrice"},
        "to": {"organisation": "Quai Nord", "title": "Directrice"},
    }
    assert events["new_title"]["to"] == {"organisation": "Acme", "title": "Lead Engineer"}
    event = LifeEvent.objects.get(kind="new_job")
    assert (event.on, event.noticed_on) == (dt.date(2025, 9, 14), TODAY)


def test_an_older_archive_after_a_newer_one_is_no_news(owner: Owner, tmp_path: Path) -> None:
    newer = connections(connection("Awa Diop", "awa-diop", "Quai Nord", "Directrice"))
    bring(owner, archive(tmp_path / "b.zip", (2025, 9, 14), Connections=newer))
    bring(owner, archive(tmp_path / "a.zip", (2025, 6, 1), Connections=connections(AWA)))
    assert Position.objects.get().title == "Directrice"
    assert not LifeEvent.objects.exists()


def test_people_gone_from_a_later_archive_stay(owner: Owner, tmp_path: Path) -> None:
    ben = connection("Ben Okoro", "ben-okoro", "Acme", "Engineer")
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA, ben)))
    bring(owner, archive(tmp_path / "b.zip", (2025, 9, 14), Connections=connections(AWA)))
    assert _person("Ben Okoro").positions.get().current


def test_what_the_user_typed_stands(owner: Owner, tmp_path: Path) -> None:
    bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA)))
    awa = _person("Awa Diop")
    Person.objects.filter(pk=awa.pk).update(
        name="Awa D. Diop", given="Awa D.", typed=["given", "name", "met_how"], met_how="At school"
    )
    Position.objects.filter(person=awa).update(title="Chief curator", source="")
    text = table(INVITATIONS, [invited("Awa Diop", "awa-diop", "We met at the choir.")])
    bring(owner, archive(tmp_path / "b.zip", (2025, 9, 14), Connections=connections(AWA), Invitations=text))
    awa.refresh_from_db()
    assert (awa.name, awa.given, awa.met_how) == ("Awa D. Diop", "Awa D.", "At school")
    assert awa.positions.get().title == "Chief curator"
    assert not LifeEvent.objects.exists()


def test_somebody_typed_in_is_joined_by_address_when_the_name_agrees(owner: Owner, tmp_path: Path) -> None:
    awa = Person.objects.create(owner=owner, name="Awa Diop", typed=["name"])
    team = Person.objects.create(owner=owner, name="Front desk", typed=["name"])
    for person, mail in ((awa, "awa@example.org"), (team, "hello@example.org")):
        Reach.objects.create(owner=owner, person=person, kind="email", value=mail, key=mail)
    ben = connection("Ben Okoro", "ben-okoro", mail="hello@example.org")
    run = bring(owner, archive(tmp_path / "a.zip", Connections=connections(AWA, ben)))
    assert counts(run, "Connections.csv") == (1, 1, 0, 0, 0)
    assert awa.identities.filter(scheme="linkedin").exists()


def test_the_deleted_and_the_erased_do_not_come_back(owner: Owner, tmp_path: Path) -> None:
    ben = connection("Ben Okoro", "ben-okoro")
    talk = messages(
        sent("Awa Diop", "awa-diop", "Hello", thread="2-a=="),
        sent("Ben Okoro", "ben-okoro", "Hi", thread="2-b=="),
    )
    path = archive(tmp_path / "a.zip", Connections=connections(AWA, ben), messages=talk)
    bring(owner, path)
    Person.objects.filter(name="Awa Diop").update(deleted_at=dt.datetime(2025, 7, 1, tzinfo=dt.UTC))
    erasing.erase(owner, [_person("Ben Okoro").pk])
    run = bring(owner, path)
    assert not Person.objects.living().exists()
    assert [reason for _file, _line, reason in reasons(run)].count("deleted") == 1
    assert [reason for _file, _line, reason in reasons(run)].count("erased") == 2
    assert not Reject.objects.filter(reason__in=["deleted", "erased"]).exclude(snippet="").exists()
