"""The preview of somebody else's archive asks before anything comes in."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import importing, jobs
from entregent.records.models import ImportRun, Owner, Person
from tests.records.archives import archive, connection, connections


@pytest.fixture
def run(owner: Owner, tmp_path: Path) -> ImportRun:
    """The archive of Camille Martin, read for its preview."""
    path = archive(tmp_path / "a.zip", Connections=connections(connection("Awa Diop", "awa-diop")))
    run = importing.begin(owner, path, "a.zip")
    importing.ask_preview(run)
    return run


def _page(client: Client, run: ImportRun, language: str = "en") -> str:
    response = client.get(reverse("import_run", args=[run.pk]), headers={"accept-language": language})
    return response.content.decode()


def _confirm(client: Client, run: ImportRun, **data: str) -> str:
    assert client.post(reverse("import_confirm", args=[run.pk]), data).status_code == 302
    jobs.run_all()
    run.refresh_from_db()
    return run.state


def test_it_comes_in_only_when_the_user_says_so(owner: Owner, signed_in: Client, run: ImportRun) -> None:
    Person.objects.create(owner=owner, name="Nadia Ferrand", is_self=True, typed=["name"])
    assert _confirm(signed_in, run) == "ready"
    said = "This archive is that of Camille Martin, and you are Nadia Ferrand here."
    assert said in _page(signed_in, run)
    assert "Cette archive appartient à Camille Martin" in _page(signed_in, run, "fr")
    assert _confirm(signed_in, run) == "ready"
    assert _confirm(signed_in, run, sure="yes") == "done"
    assert said not in _page(signed_in, run)


def test_nothing_comes_in_before_the_preview_is_read(signed_in: Client, run: ImportRun) -> None:
    signed_in.post(reverse("import_confirm", args=[run.pk]), {"sure": "yes"})
    run.refresh_from_db()
    assert run.state == "reading"


def test_the_users_own_archive_is_not_asked_about(signed_in: Client, run: ImportRun) -> None:
    jobs.run_all()
    assert 'name="sure"' not in _page(signed_in, run)
    assert _confirm(signed_in, run) == "done"
