"""Of two acts at once, the second waits, finds what the first wrote, and makes nothing of its own."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING

import pytest
from django.core.exceptions import ObjectNotUpdated

from entregent.records.giving import favours, loops
from entregent.records.models import Exchange, Favour, News, Owner, Person, Promise, Publication, Reaction
from entregent.records.people import conversations, details, editing
from entregent.records.refused import Gone
from entregent.records.telling import news, promises, publishing
from entregent.records.today import decisions
from tests.records.racing import at_once

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.django_db(transaction=True)
DAY = dt.date(2026, 3, 2)
TOKEN = str(uuid.uuid4())


@pytest.fixture
def awa(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Awa Diop")


@pytest.fixture
def talk(owner: Owner) -> Publication:
    return Publication.objects.create(owner=owner, title="Bindings", kind="talk", on=DAY)


def test_a_favour_is_noted_once(owner: Owner, awa: Person) -> None:
    passed = favours.Passed([awa], True, "advice", "the jury", DAY)
    (first, undo), (second, nothing) = at_once(lambda: favours.note(owner, passed, TOKEN))
    assert [row.pk for row in second] == [row.pk for row in first]
    assert undo
    assert nothing is None


def test_promises_are_noted_once(owner: Owner, awa: Person) -> None:
    vows = [conversations.Vow("me", awa, "send the book")]
    (first, undo), (second, nothing) = at_once(lambda: promises.add(owner, vows, DAY, TOKEN))
    assert [row.pk for row in second] == [row.pk for row in first]
    assert undo
    assert nothing is None


def test_an_exchange_is_logged_once(owner: Owner, awa: Person) -> None:
    told = conversations.Told([awa], "call", DAY)
    (first, undo), (second, nothing) = at_once(lambda: conversations.log(owner, told, TOKEN))
    assert (second.pk, nothing) == (first.pk, None)
    assert undo


def test_a_publication_is_kept_once(owner: Owner) -> None:
    (first, undo), (second, nothing) = at_once(
        lambda: publishing.add(owner, Publication(title="Bindings", kind="talk", on=DAY), TOKEN)
    )
    assert (second.pk, nothing) == (first.pk, None)
    assert undo


def test_who_reacted_is_noted_once(owner: Owner, awa: Person, talk: Publication) -> None:
    undo, nothing = at_once(lambda: publishing.react(owner, talk, [awa], "comment", "", DAY, TOKEN))
    assert undo
    assert nothing is None
    assert Reaction.objects.count() == 1


def test_an_answered_reaction_is_one_exchange(owner: Owner, awa: Person, talk: Publication) -> None:
    reaction = Reaction.objects.create(owner=owner, publication=talk, person=awa, kind="comment", on=DAY)
    key = publishing.key_of(reaction)
    first, second = at_once(lambda: decisions.done(owner, key, DAY))
    assert (first.again, second.again, second.undo) == (False, True, None)
    assert Exchange.objects.count() == 1


def test_what_is_removed_is_removed_once(owner: Owner, awa: Person, talk: Publication) -> None:
    given = Favour.objects.create(owner=owner, person=awa, given=True, kind="advice", on=DAY)
    piece = News.objects.create(owner=owner, text="I am opening a bindery", on=DAY)
    for act in (
        lambda: publishing.remove(owner, Publication(pk=talk.pk, title="Bindings", kind="talk", on=DAY)),
        lambda: favours.remove(owner, Favour(pk=given.pk, owner=owner, person=awa, given=True, on=DAY)),
        lambda: news.remove(owner, News(pk=piece.pk, text="I am opening a bindery", on=DAY)),
    ):
        undo, nothing = at_once(act)
        assert undo
        assert nothing is None


def test_news_is_closed_once(owner: Owner) -> None:
    piece = News.objects.create(owner=owner, text="I am opening a bindery", on=DAY)
    undo, nothing = at_once(lambda: news.close(owner, News(pk=piece.pk, text=piece.text, on=DAY), DAY))
    assert undo
    assert nothing is None


def test_what_is_gone_meanwhile_does_not_come_back(owner: Owner, awa: Person, talk: Publication) -> None:
    given = Favour.objects.create(owner=owner, person=awa, given=True, kind="advice", on=DAY)
    piece = News.objects.create(owner=owner, text="I am opening a bindery", on=DAY)
    promise = Promise.objects.create(owner=owner, person=awa, by="me", what="send the book", made_on=DAY)
    reaction = Reaction.objects.create(owner=owner, publication=talk, person=awa, kind="comment", on=DAY)
    for model in (Favour, News, Promise, Publication):
        model.objects.all().delete()
    passed = favours.Passed([awa], True, "advice", "the jury", DAY)
    assert publishing.change(owner, talk) is None
    assert publishing.remove(owner, talk) is None
    assert publishing.take_away(owner, reaction) is None
    assert favours.correct(owner, given, passed) is None
    assert favours.remove(owner, given) is None
    assert news.change(owner, piece, "Otherwise", "", looking=False) is None
    assert news.remove(owner, piece) is None
    assert details.settle(owner, promise, "kept", DAY) is None
    late: list[Callable[[], object]] = [
        lambda: publishing.react(owner, talk, [awa], "comment", "", DAY, TOKEN),
        lambda: loops.move(owner, given, "tell", DAY),
        lambda: loops.open_again(owner, given),
        lambda: details.change(owner, promise),
        lambda: editing.change(owner, Person(pk=uuid.uuid4(), owner=owner, name="Léo"), {"name": "Léo Brun"}),
    ]
    for act in late:
        with pytest.raises((Gone, ObjectNotUpdated)):
            act()
    assert [one.name for one in Person.objects.all()] == ["Awa Diop"]
    assert not Promise.objects.exists()
    assert not Publication.objects.exists()
    assert not Favour.objects.exists()
