"""Sixty payloads come in through every kind of file: stored and shown as they are, and nothing runs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Page

from entregent.formats.whatsapp.phrases import unmarked
from entregent.records import importing, jobs
from entregent.records.models import Exchange, ImportRun, Owner, Person
from tests.browser import hostile_files
from tests.browser.conftest import Open
from tests.browser.payloads import PAYLOADS

pytestmark = pytest.mark.browser


def _watched(open_page: Open, said: list[str]) -> Page:
    """A page whose dialogs, pop-ups and requests to elsewhere are noted."""
    page = open_page("/import/", language="en")

    def refuse(dialog: Dialog) -> None:
        said.append(f"{page.url}: {dialog.message}")
        dialog.dismiss()

    page.on("dialog", refuse)
    page.on("popup", lambda popup: said.append(f"{page.url} opened {popup.url}"))
    home = page.url.split("/import/")[0]
    page.on("request", lambda request: None if request.url.startswith(home) else said.append(request.url))
    return page


def _previewed(owner: Owner, path: Path, **answers: object) -> ImportRun:
    run = importing.begin(owner, path, path.name, run=ImportRun(owner=owner, options=answers))
    importing.ask_preview(run)
    jobs.run_all()
    return run


def _looked_at(page: Page, run: ImportRun) -> None:
    """The preview, and its columns where it is a table."""
    page.goto(f"/import/{run.pk}/")
    for file in run.files.filter(preview__isnull=False):
        if "columns" in (file.preview or {}):
            page.goto(f"/import/{run.pk}/columns/{file.order}/")


@pytest.mark.parametrize("make", hostile_files.FILES, ids=lambda make: make.__name__)
def test_nothing_runs(open_page: Open, owner: Owner, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    said: list[str] = []
    page = _watched(open_page, said)
    run = _previewed(owner, make(tmp_path))
    _looked_at(page, run)
    importing.confirm(run)
    jobs.run_all()
    page.goto(f"/import/{run.pk}/")
    people = list(Person.objects.living().filter(owner=owner).order_by("created_at", "pk"))
    assert len(people) == len(PAYLOADS)
    every = people[::4] if make is hostile_files.vcards else people[::20]
    for path in ("/people/", "/people/?page=2", "/", "/triage/", *(f"/people/{one.pk}/" for one in every)):
        page.goto(path)
    for payload in PAYLOADS[::12]:
        page.goto("/people/")
        page.get_by_role("searchbox").first.fill(payload)
    assert said == []


@pytest.mark.parametrize(
    "make", [hostile_files.chat, hostile_files.zipped_chat], ids=lambda make: make.__name__
)
def test_nothing_of_a_chat_runs(
    open_page: Open, owner: Owner, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    names = [" ".join(payload.split()) for payload in PAYLOADS]
    known = [*names, hostile_files.FRIEND]
    Person.objects.bulk_create(Person(owner=owner, name=name, sort_name=name) for name in known)
    said: list[str] = []
    page = _watched(open_page, said)
    asking = _previewed(owner, make(tmp_path))
    page.goto(f"/import/{asking.pk}/")
    assert page.get_by_role("radio").count() > len(PAYLOADS), "it asks who of them the user is"
    run = _previewed(owner, make(tmp_path), me=hostile_files.ME, words=True)
    page.goto(f"/import/{run.pk}/")
    importing.confirm(run)
    jobs.run_all()
    days = list(Exchange.objects.filter(owner=owner).order_by("at"))
    said_then = zip(names, days, strict=True)  # marks of direction are the telephone's own, and go
    assert [name for name, day in said_then if unmarked(name) not in day.words] == []
    people = Person.objects.filter(owner=owner, name__in=names).order_by("pk")
    ways = [f"/people/{one.pk}/" for one in people[::12]] + [f"/exchanges/{day.pk}/" for day in days[::12]]
    for path in (f"/import/{run.pk}/", "/", "/people/", *ways):
        page.goto(path)
    assert said == []


def test_names_are_kept_as_they_are(owner: Owner, tmp_path: Path) -> None:
    run = _previewed(owner, hostile_files.friends_json(tmp_path))
    importing.confirm(run)
    jobs.run_all()
    names = set(Person.objects.living().filter(owner=owner).values_list("name", flat=True))
    assert names == {" ".join(f"F {payload}".split()) for payload in PAYLOADS}
