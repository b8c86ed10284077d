"""What the columns of a table hold: asked where it is not clear, shown everywhere, remembered."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import importing, jobs
from entregent.records.models import ColumnChoice, ImportFile, ImportRun, Owner, Person

ROWS = (
    "Who,Mobile no.,Zodiac,Born\nAna Lopes,+33 6 00 00 00 01,Leo,03/04/1985\nIlan Roche,,Aries,05/06/1990\n"
)


@pytest.fixture
def run(owner: Owner, tmp_path: Path) -> ImportRun:
    """A table that is not clear, read for its preview."""
    path = tmp_path / "friends.csv"
    path.write_text(ROWS)
    run = importing.begin(owner, path, "friends.csv")
    importing.ask_preview(run)
    jobs.run_all()
    run.refresh_from_db()
    return run


def _columns(run: ImportRun) -> str:
    return reverse("import_columns", args=[run.pk, 0])


def _body(client: Client, url: str) -> str:
    return client.get(url, headers={"accept-language": "en"}).content.decode()


def _said(run: ImportRun, **more: str) -> dict[str, str]:
    targets = ("whole_name", "phone", "ignore", "birthday")
    return {f"column-{at}": target for at, target in enumerate(targets)} | {"order": "dmy", **more}


def test_a_table_that_is_not_clear_is_asked_about(signed_in: Client, run: ImportRun) -> None:
    assert (run.state, (run.problem or {})["code"]) == ("ready", "dates")
    page = _body(signed_in, reverse("import_run", args=[run.pk]))
    assert _columns(run) in page
    assert "Go on all the same" not in page
    asked = _body(signed_in, _columns(run))
    assert "+33 6 00 00 00 01" in asked
    assert "How are the days written?" in asked
    signed_in.post(reverse("import_confirm", args=[run.pk]), {"sure": "yes"})
    run.refresh_from_db()
    assert run.state == "ready"


def test_it_is_read_as_the_user_says(owner: Owner, signed_in: Client, run: ImportRun) -> None:
    response = signed_in.post(_columns(run), _said(run))
    assert response.headers["Location"] == reverse("import_run", args=[run.pk])
    jobs.run_all()
    run.refresh_from_db()
    assert (run.state, run.problem) == ("ready", None)
    signed_in.post(reverse("import_confirm", args=[run.pk]))
    jobs.run_all()
    ana = Person.objects.get(owner=owner, name="Ana Lopes")
    assert (ana.birth_day, ana.birth_month, ana.birth_year) == (3, 4, 1985)
    assert not ana.details.exists()
    assert not ColumnChoice.objects.exists()
    assert "columns" not in (ImportFile.objects.get(run=run).preview or {})


def test_the_answer_is_remembered(owner: Owner, signed_in: Client, run: ImportRun, tmp_path: Path) -> None:
    signed_in.post(_columns(run), _said(run, remember="yes"))
    other = tmp_path / "more.csv"
    other.write_text(ROWS.replace("Ana", "Zoé"))
    again = importing.begin(owner, other, "more.csv")
    importing.ask_preview(again)
    jobs.run_all()
    again.refresh_from_db()
    assert again.problem is None


def test_what_is_no_choice_changes_nothing(signed_in: Client, run: ImportRun) -> None:
    response = signed_in.post(_columns(run), _said(run) | {"column-0": "<script>"})
    assert response.status_code == 422
    run.refresh_from_db()
    assert (run.state, run.options) == ("ready", {})


def test_there_is_nothing_to_say_once_it_is_in(signed_in: Client, run: ImportRun) -> None:
    signed_in.post(_columns(run), _said(run))
    jobs.run_all()
    signed_in.post(reverse("import_confirm", args=[run.pk]))
    jobs.run_all()
    assert signed_in.get(_columns(run)).status_code == 404
