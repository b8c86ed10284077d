"""Publications and reactions: kept once, an occasion until answered, taken back whole."""

import datetime as dt

import pytest

from entregent.records import ties, undo_effects
from entregent.records.models import Exchange, Owner, Publication, Reaction
from entregent.records.telling import publishing
from entregent.records.today import decisions, duties
from tests.records.telling.known import TODAY, know


@pytest.fixture(autouse=True)
def _ties_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ties, "refresh", lambda *_args, **_more: None)


def published(owner: Owner) -> Publication:
    made, _undo = publishing.add(
        owner, Publication(kind="article", title="On small museums", on=TODAY), "one"
    )
    return made


def test_a_double_click_keeps_one(owner: Owner) -> None:
    made = published(owner)
    assert published(owner) == made
    awa = know(owner, "Awa Diop")
    assert publishing.react(owner, made, [awa, awa], "praise", "bravo", TODAY, "two")
    assert publishing.react(owner, made, [awa], "praise", "bravo", TODAY, "two") is None
    assert Reaction.objects.count() == 1


def test_a_reaction_is_due_until_it_is_answered_or_old(owner: Owner) -> None:
    awa, ben = know(owner, "Awa Diop"), know(owner, "Ben Roy")
    publishing.react(owner, published(owner), [awa], "question", "", TODAY, "a")
    publishing.react(owner, published(owner), [ben], "like", "", TODAY, "b")
    due = [one for one in duties.dues(owner, TODAY) if one.duty.kind == "reaction"]
    assert [(one.duty.person, one.duty.purpose) for one in due] == [(str(awa.pk), "thanks")]
    assert "On small museums" in due[0].facts["help"].what
    act = decisions.done(owner, due[0].key, TODAY)
    assert publishing.unanswered(owner, TODAY, 5) == []
    assert act.undo is not None
    undo_effects.take_back(owner, act.undo.pk)
    assert not Exchange.objects.exists()
    assert len(publishing.unanswered(owner, TODAY, 5)) == 1
    assert publishing.unanswered(owner, TODAY + dt.timedelta(days=40), 5) == []


def test_what_is_removed_comes_back_with_its_reactions(owner: Owner) -> None:
    made = published(owner)
    publishing.react(owner, made, [know(owner, "Awa Diop")], "comment", "well said", TODAY, "a")
    undo = publishing.remove(owner, made)
    assert undo
    assert (Publication.objects.count(), Reaction.objects.count()) == (0, 0)
    undo_effects.take_back(owner, undo.pk)
    assert Reaction.objects.get().publication.title == "On small museums"


def test_reactions_of_somebody_else_are_nobodys_duty(owner: Owner, stranger: Owner) -> None:
    publishing.react(stranger, published(stranger), [know(stranger, "Awa Diop")], "share", "", TODAY, "a")
    assert publishing.unanswered(owner, TODAY, 5) == []
    assert not publishing.publications(owner)
