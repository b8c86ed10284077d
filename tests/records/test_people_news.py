"""News of a life, heard in an exchange: kept as life events, due when their day comes, taken back."""

import datetime as dt

import pytest

from entregent.records import undo_effects
from entregent.records.models import LifeEvent, Owner, Person, Undo
from entregent.records.people import conversations
from entregent.records.people.conversations import Heard, Told
from entregent.records.today.day import day
from entregent.records.today.situation import gather

TOLD_ON = dt.date(2026, 3, 2)
AHEAD = dt.date(2026, 6, 1)


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody close, who may be written to."""
    person = Person.objects.create(owner=owner, name="Awa Diallo", given="Awa", pinned_circle="close")
    person.reaches.create(owner=owner, kind="email", value="awa@example.org", key="awa@example.org")
    return person


def _log(owner: Owner, *news: Heard) -> Undo:
    _exchange, undo = conversations.log(owner, Told([news[0].person], "lunch", TOLD_ON, news=news), "t")
    assert undo is not None
    return undo


def test_news_is_kept_with_the_exchange_and_taken_back_with_it(owner: Owner, awa: Person) -> None:
    undo = _log(
        owner,
        Heard(awa, "new_job", "elle change de boîte en juin", AHEAD, approximate=True),
        Heard(awa, "nonsense", "elle chante"),
    )
    events = LifeEvent.objects.order_by("-on").values_list("person", "kind", "text", "on", "noticed_on")
    assert list(events) == [
        (awa.pk, "new_job", "elle change de boîte en juin", AHEAD, AHEAD),
        (awa.pk, "other", "elle chante", TOLD_ON, TOLD_ON),
    ]
    assert [one.kind for one in conversations.news_of(undo)] == ["new_job", "other"]
    undo_effects.take_back(owner, undo.pk)
    assert not LifeEvent.objects.exists()


def test_the_same_line_sent_twice_brings_its_news_once(owner: Owner, awa: Person) -> None:
    for _ in range(2):
        conversations.log(owner, Told([awa], "lunch", TOLD_ON, news=[Heard(awa, "move", "à Nantes")]), "t")
    assert LifeEvent.objects.count() == 1


def test_it_comes_up_when_its_day_comes(owner: Owner, awa: Person) -> None:
    _log(owner, Heard(awa, "move", "elle déménage en juin", AHEAD))
    assert [bool(gather(owner, on).situation.events) for on in (TOLD_ON, AHEAD)] == [False, True]


@pytest.mark.parametrize(("language", "words"), [("fr", "change de boîte"), ("en", "new job, same grin")])
def test_the_users_own_words_are_no_company_in_a_draft(
    owner: Owner, awa: Person, language: str, words: str
) -> None:
    awa.language = language
    awa.save()
    _log(owner, Heard(awa, "new_job", f"elle {words}", TOLD_ON))
    on = TOLD_ON + dt.timedelta(days=2)
    drafts = [
        entry.draft.body
        for variant in range(6)
        for entry in day(
            owner, on, variants={f"event:{awa.pk}:{LifeEvent.objects.get().pk}": variant}
        ).entries
        if entry.draft
    ]
    assert drafts
    assert not any(words in body for body in drafts)


def test_nobody_is_congratulated_on_a_loss(owner: Owner, awa: Person) -> None:
    _log(owner, Heard(awa, "family", "elle a perdu son père", TOLD_ON))
    assert gather(owner, TOLD_ON).situation.events == ()
