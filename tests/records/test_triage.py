"""Triage: one word about somebody starts their circle, once, and can be taken back."""

import datetime as dt

import pytest
from django.utils import timezone

from entregent.records import exchanges, ties, triage, undo_effects
from entregent.records.models import Organisation, Owner, Person, Position, Tie, Undo
from entregent.records.queries import triage as queries
from entregent.records.refused import Gone

TODAY = dt.date(2026, 6, 1)


def person(owner: Owner, name: str, **more: object) -> Person:
    """Somebody on record."""
    return Person.objects.create(owner=owner, name=name, sort_name=name.lower(), **more)


def circle(one: Person) -> str:
    """The circle of somebody, as last computed."""
    return Tie.objects.get(person=one).circle


@pytest.mark.parametrize("word, expected", [("close", "close"), ("known", "wider"), ("who", "weak")])
def test_a_circle_starts_from_the_answer(owner: Owner, word: str, expected: str) -> None:
    ada = person(owner, "Ada")
    ties.recompute(owner, TODAY)
    triage.answer(owner, ada, word, TODAY)
    ada.refresh_from_db()
    assert (ada.triage, circle(ada)) == (word, expected)
    assert ada.triaged_at is not None


def test_answering_somebody_answered_changes_nothing(owner: Owner) -> None:
    ada = person(owner, "Ada")
    assert triage.answer(owner, ada, "close", TODAY) is not None
    assert triage.answer(owner, ada, "never", TODAY) is None
    ada.refresh_from_db()
    assert ada.triage == "close"
    assert Undo.objects.count() == 1


def test_an_answer_is_taken_back(owner: Owner) -> None:
    ada = person(owner, "Ada")
    ties.recompute(owner, TODAY)
    before = circle(ada)
    undo = triage.answer(owner, ada, "close", TODAY)
    assert undo is not None
    undo_effects.take_back(owner, undo.pk)
    ada.refresh_from_db()
    assert (ada.triage, ada.triaged_at, circle(ada)) == ("", None, before)
    assert triage.answer(owner, ada, "known", TODAY) is not None


def test_there_are_four_answers(owner: Owner) -> None:
    ada = person(owner, "Ada")
    with pytest.raises(ValueError, match="perhaps"):
        triage.answer(owner, ada, "perhaps", TODAY)


def test_only_the_owner_answers(owner: Owner, stranger: Owner) -> None:
    ada = person(owner, "Ada")
    with pytest.raises(Gone):
        triage.answer(stranger, ada, "close", TODAY)


def test_the_most_promising_come_first_and_the_told_do_not_come(owner: Owner) -> None:
    silent, talking = person(owner, "Ada"), person(owner, "Awa")
    person(owner, "Told", triage="who")
    person(owner, "Pinned", pinned_circle="close")
    person(owner, "Me", is_self=True)
    person(owner, "Gone", deleted_at=timezone.now())
    exchanges.log(owner, [talking], channel="lunch", on=TODAY)
    ties.recompute(owner, TODAY)
    assert queries.following(owner, 5) == [talking, silent]
    assert queries.following(owner, 1) == [talking]
    assert queries.progress(owner) == queries.Progress(people=4, left=2)


def test_people_without_a_tie_yet_still_come(owner: Owner) -> None:
    ada = person(owner, "Ada")
    assert queries.following(owner, 2) == [ada]


def test_what_helps_to_recognise_somebody(owner: Owner) -> None:
    ada = person(owner, "Ada")
    exchanges.log(owner, [ada], channel="email", on=TODAY, words=exchanges.Words(words="Thank you"))
    exchanges.log(owner, [ada], channel="like", on=TODAY + dt.timedelta(days=1))
    ties.recompute(owner, TODAY + dt.timedelta(days=1))
    (shown,) = queries.shown(owner, [ada], TODAY)
    assert shown.exchanges == 2
    assert shown.last is not None
    assert shown.last.exchange.words == "Thank you"


def test_acts_taken_back_leave_the_sitting(owner: Owner) -> None:
    began = timezone.now()
    ada, awa = person(owner, "Ada"), person(owner, "Awa")
    first = triage.answer(owner, ada, "close", TODAY)
    second = triage.answer(owner, awa, "who", TODAY)
    assert first is not None
    assert second is not None
    found = queries.sitting(owner, began)
    assert (found.acts, found.names, found.answers) == (
        (second.pk, first.pk),
        ("Awa", "Ada"),
        ("who", "close"),
    )
    undo_effects.take_back(owner, second.pk)
    assert queries.sitting(owner, began).answers == ("close",)
    assert queries.sitting(owner, timezone.now()).answers == ()


def test_recent_words_with_a_colleague_come_before_nine_years_of_silence(owner: Owner) -> None:
    old, colleague = person(owner, "Ada"), person(owner, "Awa")
    me = Person.objects.create(owner=owner, name="Moi", is_self=True)
    house = Organisation.objects.create(owner=owner, name="Hélix", folded="helix")
    for one in (me, colleague):
        Position.objects.create(owner=owner, person=one, organisation=house)
    for days in range(120):
        exchanges.log(owner, [old], channel="message", on=TODAY - dt.timedelta(days=9 * 366 + days))
    exchanges.log(owner, [colleague], channel="message", on=TODAY - dt.timedelta(days=60))
    ties.recompute(owner, TODAY)
    assert queries.following(owner, 2) == [colleague, old]
