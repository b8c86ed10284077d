"""Every page, as most people will see it: no barrier, no sideways scroll, in both languages and lights."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page
from pytest_django import Settings

from entregent.core.planning import Habit
from entregent.records import aims, exchanges, importing, jobs, pitches, ways
from entregent.records.demo import building
from entregent.records.models import (
    Aim,
    Exchange,
    Group,
    ImportRun,
    Message,
    OwnDraft,
    Owner,
    Person,
    Promise,
    Version,
)
from entregent.records.writing import trials
from tests.browser.barriers import COMBINATIONS, met, wide
from tests.browser.conftest import Open
from tests.records.importing import bring
from tests.web.routes import TRIES

pytestmark = pytest.mark.browser

type Put = Callable[[str], Path]

EMPTY = (
    "/",
    "/people/",
    "/people/add/",
    "/log/",
    "/groups/",
    "/undo/",
    "/import/",
    "/triage/",
    "/settings/",
    "/settings/leaving/",
    "/settings/ways/",
    "/pitches/",
    "/pitches/new/?language=en",
    "/practices/",
    "/messages/",
    "/messages/answers/",
    "/giving/",
    "/asks/",
    "/asks/new/",
    "/requests/",
    "/introductions/",
    "/introductions/new/",
    "/news/",
    "/published/",
    "/views/",
    "/promises/",
)
KEYS = ("mfa_remove", "mfa_edit")
MIDDLE = (600, 700, 768, 820, 900, 1000)
TABLE = """Who,Mobile no.,Zodiac,Born,Notes
Ana Lopes,+33 6 00 00 00 01,Leo,03/04/1985,Sings in a choir
Ilan Roche,+33 6 00 00 00 02,Aries,05/06/1990,
"""
"""Neither the columns nor the days are clear."""


@pytest.fixture
def put(tmp_path: Path, settings: Settings) -> Put:
    """Puts the table where it can be brought from, under some name."""
    settings.UPLOADS = tmp_path / "uploads"

    def written(name: str) -> Path:
        path = tmp_path / name
        path.write_text(TABLE)
        return path

    return written


def _full(owner: Owner, put: Put) -> list[str]:
    """The pages of a record that holds something."""
    person, other = Person.objects.living().filter(owner=owner, tie__exchanges__gt=5).order_by("name")[:2]
    group = Group.objects.filter(owner=owner)[0]
    exchange = Exchange.objects.filter(owner=owner, people=person)[0]
    promise = Promise.objects.filter(owner=owner)[0]
    ways.choose(owner, ["introvert", "senior"])
    ways.settle(owner, {"invitation": "call"})
    ways.keep_habits(owner, [Habit("In the train home", None, 20, "write")])
    words = "We are the leading provider of synergies, and bind books since 1998. " * 9
    pitch, _act = pitches.keep(owner, None, "At the book fair", "en", words)
    aims.add(owner, "A workshop with north light", "venture", None)
    return [
        *EMPTY,
        f"/pitches/{pitch.pk}/",
        "/settings/ways/habits/0/",
        f"/settings/ways/aims/{Aim.objects.get(owner=owner).pk}/",
        "/people/?q=a",
        f"/people/{person.pk}/",
        f"/people/{person.pk}/edit/",
        f"/people/{person.pk}/delete/",
        f"/people/{person.pk}/forget/",
        f"/people/{person.pk}/fact/",
        f"/people/{person.pk}/everything/",
        f"/people/{person.pk}/same/",
        f"/people/{person.pk}/same/?q={other.name[:3]}",
        f"/people/{person.pk}/merge/{other.pk}/",
        f"/people/{person.pk}/received/",
        f"/people/{person.pk}/received/?exchange={_heard(owner, person).pk}",
        f"/people/{person.pk}/write/",
        f"/people/{person.pk}/write/?purpose=reconnect",
        *_messages(owner, person),
        f"/groups/{group.pk}/",
        f"/exchanges/{exchange.pk}/",
        f"/details/promise/{promise.pk}/",
        "/log/?line=déj avec quelqu’un hier",
        "/import/waiting/",
        "/practices/F3/",
        *_of_imports(owner, put),
    ]  # fmt: skip


def _of_imports(owner: Owner, put: Put) -> list[str]:
    """The pages of one that is over, and of one that asks what its columns hold."""
    over, asking = bring(owner, put("over.csv")), importing.begin(owner, put("asking.csv"), "asking.csv")
    importing.ask_preview(asking)
    jobs.run_all()
    assert ImportRun.objects.get(pk=asking.pk).state == "ready"
    return [
        reverse("import_run", args=[over.pk]),
        reverse("import_undo", args=[over.pk]),
        reverse("import_run", args=[asking.pk]),
        reverse("import_columns", args=[asking.pk, 0]),
    ]


def _heard(owner: Owner, person: Person) -> Exchange:
    """A message that asks, promises and tells."""
    words = "Je viens de déménager. Mon oral est le 4 juin. Je vous envoie le plan vendredi. Seriez-vous là ?"
    day = exchanges.today(owner)
    said = exchanges.Words("", words)
    return exchanges.log(owner, [person], channel="email", on=day, direction="in", words=said)


def _messages(owner: Owner, person: Person) -> list[str]:
    """A message in each of its states."""
    body = "Bonjour à tous,\n\n" + "Je voulais vous dire encore une chose. " * 60
    begun, sent = (Message.objects.create(owner=owner, person=person, purpose="ask", body=body) for _ in "ab")
    Version.objects.create(owner=owner, message=begun, body="Bonjour")
    OwnDraft.objects.create(
        owner=owner, name="Les abeilles", purpose="ask", language="fr", body="Bonjour {given}"
    )
    Message.objects.filter(pk=sent.pk).update(sent_at=timezone.now())
    long_ago = timezone.now() - dt.timedelta(days=90)
    Message.objects.bulk_create(
        Message(owner=owner, person=person, purpose=what, body=body, sent_at=long_ago)
        for what in ("ask", "thanks")
        for _number in range(15)
    )
    for what in ("ask", "thanks"):
        trial, _undo = trials.begin(owner, what, "fr", ("Question rapide", "Une idée pour vos abeilles"))
    trials.end(owner, trial, exchanges.today(owner))
    pages = [f"/messages/{one.pk}/" for one in (begun, sent)]
    return [
        *pages,
        f"/messages/{begun.pk}/versions/",
        "/messages/?state=waiting",
        "/messages/?state=answered",
        "/messages/own/",
    ]


@pytest.mark.parametrize(("language", "width", "scheme"), COMBINATIONS)
def test_no_page_of_an_empty_record_stands_in_anybodys_way(
    open_page: Open, language: str, width: int, scheme: str
) -> None:
    assert met(open_page("/", language=language, width=width, scheme=scheme), EMPTY) == []


@pytest.mark.parametrize(("language", "width", "scheme"), COMBINATIONS)
def test_no_page_of_a_full_record_stands_in_anybodys_way(
    open_page: Open, owner: Owner, put: Put, language: str, width: int, scheme: str
) -> None:
    building.build(owner, exchanges.today(owner))
    paths = _full(owner, put)
    assert met(open_page("/", language=language, width=width, scheme=scheme), paths) == []


def test_no_page_scrolls_sideways_between_a_phone_and_a_desk(open_page: Open, owner: Owner, put: Put) -> None:
    """In French, whose words are the longer ones."""
    building.build(owner, exchanges.today(owner))
    page = open_page("/", language="fr")
    assert wide(page, [*_full(owner, put), *_of_routes(owner, page)], MIDDLE) == []


def _of_routes(owner: Owner, page: Page) -> list[str]:
    """The address of every route that shows a page; made-up keys to sign in with are no page’s to read."""
    tried = {name: how for name, how in TRIES.items() if not how.public and not name.startswith(KEYS)}
    named = {reverse(name, kwargs=how.params(owner)) for name, how in tried.items()}
    answers = {path: page.request.get(path) for path in sorted(named)}
    return [path for path, answer in answers.items() if answer.ok and _is_page(answer.headers)]


def _is_page(headers: Mapping[str, str]) -> bool:
    """Not a file to be kept, nor a picture."""
    return headers.get("content-type", "").startswith("text/html") and "content-disposition" not in headers
