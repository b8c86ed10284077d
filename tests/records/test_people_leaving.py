"""Who is deleted can come back for a month; who is forgotten leaves keyed hashes and nothing else."""

import datetime as dt
import json

import pytest
from django.apps import apps
from django.utils import timezone

from entregent.records import erased, jobs, undo_effects
from entregent.records.models import (
    Erased,
    Exchange,
    Fact,
    Identity,
    ImportFile,
    ImportRun,
    Job,
    Owner,
    Participation,
    Person,
    Reject,
    Undo,
)
from entregent.records.people import adding, bulk, conversations, deleting, details, erasing
from entregent.records.people.conversations import Told, Vow

DAY = dt.date(2026, 3, 1)


def _everything(owner: Owner) -> str:
    """Every row of every table of the record, as text."""
    models = [m for m in apps.get_app_config("records").get_models() if m is not Owner]
    return json.dumps([list(m._default_manager.values()) for m in models], default=str, ensure_ascii=False)


@pytest.fixture
def known(owner: Owner) -> Person:
    """Awa, with an exchange of her own, one shared with Léo, and what hangs on her."""
    awa = adding.add(owner, "Awa Diallo, Acme, awa@acme.example").person
    leo = adding.add(owner, "Léo Roy").person
    conversations.log(owner, Told([awa], "lunch", DAY, "both", "Sesame", [Vow("me", awa, "Zinnia")]), "1")
    conversations.log(owner, Told([awa, leo], "call", DAY), "2")
    details.add(owner, Fact(owner=owner, person=awa, kind="interest", text="Saxophone"))
    Identity.objects.create(owner=owner, person=awa, scheme="linkedin", key="linkedin.com/in/awa-d")
    run = ImportRun.objects.create(owner=owner, name="archive.zip")
    file = ImportFile.objects.create(owner=owner, run=run, name="a.csv", preview={"rows": [["AWA DIALLO"]]})
    Reject.objects.create(owner=owner, file=file, line=1, reason="undated", snippet="Awa Diallo,,")
    Reject.objects.create(owner=owner, file=file, line=2, reason="undated", snippet="Somebody else")
    Reject.objects.create(owner=owner, file=file, line=3, reason="undated", snippet="Diallo,Awa,,")
    bulk.pin(owner, [awa.pk, leo.pk], "close")
    return awa


def test_the_account_counts_what_goes(owner: Owner, known: Person) -> None:
    account = deleting.account(owner, bulk.chosen(owner, [known.pk]))
    assert (account.exchanges, account.shared, account.promises, account.facts, account.reaches) == (
        1,
        1,
        1,
        1,
        1,
    )
    assert account.first == DAY
    assert deleting.account(owner, Person.objects.living()).shared == 0


def test_the_deleted_are_out_of_sight_and_come_back_whole(owner: Owner, known: Person) -> None:
    undo = bulk.delete(owner, [known.pk])
    assert not Person.objects.living().filter(pk=known.pk).exists()
    undo_effects.take_back(owner, undo.pk)
    assert Person.objects.living().get(pk=known.pk).facts.count() == 1


def test_the_purge_erases_only_who_was_deleted_a_month_ago(owner: Owner, known: Person) -> None:
    bulk.delete(owner, [known.pk])
    job = Job.objects.get(kind=deleting.PURGE)
    assert job.not_before is not None
    assert job.not_before > timezone.now() + dt.timedelta(days=29)
    bulk.delete(owner, [Person.objects.living().get().pk])
    assert Job.objects.filter(kind=deleting.PURGE).count() == 1
    long_ago = timezone.now() - dt.timedelta(days=31)
    Person.objects.filter(pk=known.pk).update(deleted_at=long_ago)
    Undo.objects.update(created_at=long_ago)
    Job.objects.update(not_before=None)
    jobs.run_all()
    assert list(Person.objects.values_list("name", flat=True)) == ["Léo Roy"]
    assert not Undo.objects.exists()
    waiting = Job.objects.get(kind=deleting.PURGE, state="waiting")
    assert waiting.not_before is not None
    assert waiting.not_before > timezone.now() + dt.timedelta(days=29)


def test_forgetting_leaves_hashes_and_nothing_else(owner: Owner, known: Person) -> None:
    traces = ("Awa", "AWA", "Sesame", "Zinnia", "Saxophone", "acme.example", str(known.pk), known.pk.hex)
    assert all(trace in _everything(owner) for trace in ("Awa", "Sesame", "Saxophone"))
    erasing.erase(owner, [known.pk])
    left = _everything(owner)
    assert [trace for trace in traces if trace in left] == []
    assert Reject.objects.get().snippet == "Somebody else"
    assert Person.objects.get().name == "Léo Roy"
    assert Participation.objects.get().person.name == "Léo Roy"
    assert Exchange.objects.count() == 1
    assert all(len(digest) == 64 for digest in Erased.objects.values_list("digest", flat=True))


def test_an_import_knows_the_forgotten_and_only_this_owners_key_tells(
    owner: Owner, stranger: Owner, known: Person
) -> None:
    erasing.erase(owner, [known.pk])
    asked = [
        ("linkedin", "linkedin.com/in/awa-d"),
        ("email", "awa@acme.example"),
        ("email", "leo@example.org"),
    ]
    assert erased.erased(owner, asked) == set(asked[:2])
    assert erased.erased(stranger, asked) == set()
    assert erased.digest(owner, *asked[0]) != erased.digest(stranger, *asked[0])


def test_a_bulk_act_can_still_be_taken_back_for_the_others(owner: Owner, known: Person) -> None:
    pinned = Undo.objects.get(act="people.circled")
    erasing.erase(owner, [known.pk])
    undo_effects.take_back(owner, pinned.pk)
    assert Person.objects.get().pinned_circle == ""


def test_nobody_else_can_be_erased(owner: Owner, stranger: Owner, known: Person) -> None:
    me = Person.objects.create(owner=owner, name="Me", is_self=True)
    erasing.erase(stranger, [known.pk])
    erasing.erase(owner, [me.pk])
    assert Person.objects.count() == 3
    assert not Erased.objects.exists()


def test_exchanges_that_stay_with_others_no_longer_name_the_forgotten(owner: Owner, known: Person) -> None:
    leo = Person.objects.living().get(name="Léo Roy")
    note = "Awa and Léo: Awa Diallo (AWA) leaves for Awaville, Léo stays"
    told = Told([known, leo], "lunch", DAY, "both", note, [Vow("me", leo, "Speak of Awa")])
    exchange, _undo = conversations.log(owner, told, "3")
    erasing.erase(owner, [known.pk])
    exchange.refresh_from_db()
    assert exchange.note == "… and Léo: … (…) leaves for Awaville, Léo stays"
    assert exchange.promises.get().what == "Speak of …"
