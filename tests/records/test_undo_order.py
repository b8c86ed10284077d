"""An act on which a later one stands goes back after it; whatever the order, nothing impossible is left."""

import datetime as dt
import random
from typing import TYPE_CHECKING

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from entregent.records import undo_effects
from entregent.records.asking import asks, requests
from entregent.records.asking.scenario import Wanted
from entregent.records.giving import favours, loops
from entregent.records.introducing import introductions
from entregent.records.introducing.introductions import Said
from entregent.records.models import Ask, Favour, Introduction, News, Owner, Person, Promise, Request, Undo
from entregent.records.people import bulk, details, merging
from entregent.records.refused import Gone, NotPossible
from entregent.records.telling import news
from entregent.records.undo import GoneFurther, NothingToUndo
from tests.records.introducing.conftest import TODAY, go, person

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    return person(owner, "Awa Diop"), person(owner, "Léo Brun")


def back(owner: Owner, act: Undo | None) -> None:
    assert act
    undo_effects.take_back(owner, act.pk)


def test_a_loop_goes_back_from_its_end(owner: Owner, two: tuple[Person, Person]) -> None:
    favour = Favour.objects.create(owner=owner, person=two[0], given=False, kind="advice", on=TODAY)
    came = loops.move(owner, favour, "come", TODAY, "a shop")
    told = loops.move(owner, favour, "tell", TODAY)
    with pytest.raises(GoneFurther):
        back(owner, came)
    favour.refresh_from_db()
    assert (favour.outcome, favour.told_on) == ("a shop", TODAY)
    back(owner, told)
    back(owner, came)
    favour.refresh_from_db()
    assert (favour.outcome, favour.told_on) == ("", None)


def test_a_promise_settled_twice_goes_back_twice(owner: Owner, two: tuple[Person, Person]) -> None:
    promise = Promise.objects.create(owner=owner, person=two[0], by="me", what="send it", made_on=TODAY)
    kept = details.settle(owner, promise, "kept", TODAY)
    dropped = details.settle(owner, Promise.objects.get(), "dropped", TODAY)
    with pytest.raises(GoneFurther):
        back(owner, kept)
    back(owner, dropped)
    assert Promise.objects.get().kept_on == TODAY
    back(owner, kept)
    assert (Promise.objects.get().kept_on, Promise.objects.get().dropped_on) == (None, None)


def test_words_of_news_corrected_twice_go_back_twice(owner: Owner) -> None:
    piece = News.objects.create(owner=owner, text="I move", on=TODAY)
    first = news.change(owner, piece, "I move to Lyon", "", looking=False)
    closed = news.close(owner, piece, TODAY)
    second = news.change(owner, piece, "I move to Nantes", "", looking=False)
    with pytest.raises(GoneFurther):
        back(owner, first)
    for act in (closed, second, first):
        back(owner, act)
    assert (News.objects.get().text, News.objects.get().closed_on) == ("I move", None)


def test_the_page_says_what_to_take_back_first(
    signed_in: Client, owner: Owner, two: tuple[Person, Person]
) -> None:
    row = introductions.consider(owner, *two, ("", ""), TODAY, "one")[0]
    act = introductions.move(owner, row, "ask", TODAY, Said("first"))
    introductions.move(owner, row, "agree", TODAY, Said("first"))
    answer = signed_in.post(
        reverse("undo", args=[act.pk]), {"next": "/introductions/"}, follow=True,
        headers={"accept-language": "en"},
    )  # fmt: skip
    assert "It has gone further since: take the later step back first." in answer.text


def test_no_undo_opens_one_beside_another(owner: Owner, two: tuple[Person, Person]) -> None:
    row = introductions.consider(owner, *two, ("", ""), TODAY, "one")[0]
    dropped = introductions.move(owner, row, "drop", TODAY)
    new, act = introductions.consider(owner, *two, ("", ""), TODAY, "two")
    assert new != row
    with pytest.raises(NothingToUndo):
        back(owner, dropped)
    assert Introduction.objects.get(closed_on=None) == new
    back(owner, act)
    back(owner, dropped)
    assert Introduction.objects.get(closed_on=None) == row


def test_a_step_of_before_a_merge_leaves_the_one_that_goes_on(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    double = person(owner, "Awa D.")
    row = introductions.consider(owner, *two, ("", ""), TODAY, "one")[0]
    other = introductions.consider(owner, two[1], double, ("", ""), TODAY, "two")[0]
    go(owner, row, "ask:second")
    asked = introductions.move(owner, other, "ask", TODAY + dt.timedelta(9), Said("second"))
    merging.merge(owner, two[0], double)
    left = Introduction.objects.get()
    assert (left.state, left.first_side) == ("both_asked", "asked")
    back(owner, asked)
    left.refresh_from_db()
    assert (left.state, left.first_side) == ("one_asked", "unasked")


class Walk:
    """Random acts on a few rows, and undos of any of them in any order."""

    def __init__(self, owner: Owner, seed: int) -> None:
        self.owner, self.chance, self.on = owner, random.Random(seed), TODAY  # noqa: S311  # nothing secret
        self.people = [person(owner, name) for name in ("Awa Diop", "Awa D.", "Léo Brun")]
        awa, double, leo = self.people
        self.pairs = [
            introductions.consider(owner, awa, leo, ("a", "b"), TODAY, "1")[0],
            introductions.consider(owner, leo, double, ("c", "d"), TODAY, "2")[0],
        ]
        self.ask = asks.consider(owner, awa, Wanted("two pages?", language="en"), TODAY, "3")[0]
        self.request = requests.keep(owner, double, requests.Asked("a lift", TODAY), "4")[0]
        self.favour = Favour.objects.create(owner=owner, person=awa, given=False, kind="advice", on=TODAY)
        self.promise = Promise.objects.create(
            owner=owner, person=double, by="me", what="a book", made_on=TODAY
        )
        self.acts: list[Undo] = []

    def step(self) -> None:
        """One act, or an undo of any; what is refused changes nothing."""
        self.on += dt.timedelta(self.chance.choice((0, 0, 1, 3)))
        act = self.chance.choice((
            self.introduction, self.asked, self.requested, self.looped, self.settled, self.removed,
            self.deleted, self.merged, self.undone, self.undone, self.undone,
        ))  # fmt: skip
        try:
            with transaction.atomic():
                made = act()
        except (NotPossible, loops.NotPossible, Gone, NothingToUndo, merging.NotMergeable):
            return
        if made is not None:
            self.acts.append(made)

    def introduction(self) -> Undo:
        row = self.chance.choice(self.pairs)
        possible = introductions.standing_of(self.owner, row).possible or (("meet", ""),)
        event, side = self.chance.choice(possible)
        return introductions.move(self.owner, row, event, self.on, Said(side))

    def asked(self) -> Undo:
        event = self.chance.choice(asks.standing_of(self.owner, self.ask).possible or asks.EVENTS)
        return asks.move(self.owner, self.ask, event, self.on)

    def requested(self) -> Undo:
        possible = requests.standing_of(self.owner, self.request).possible
        return requests.move(
            self.owner, self.request, self.chance.choice(possible or requests.EVENTS), self.on
        )

    def looped(self) -> Undo | None:
        return loops.move(self.owner, self.favour, self.chance.choice(loops.EVENTS), self.on, "words")

    def settled(self) -> Undo | None:
        found = Promise.objects.filter(pk=self.promise.pk).first()
        return (
            details.settle(self.owner, found, self.chance.choice(details.ANSWERS), self.on) if found else None
        )

    def removed(self) -> Undo | None:
        rows = list(Favour.objects.order_by("pk"))
        return favours.remove(self.owner, self.chance.choice(rows)) if rows else None

    def deleted(self) -> Undo:
        return bulk.delete(self.owner, Person.objects.filter(pk=self.chance.choice(self.people).pk))

    def merged(self) -> Undo:
        return merging.merge(self.owner, self.people[0], self.people[1])

    def undone(self) -> None:
        if self.acts:
            undo_effects.take_back(self.owner, self.chance.choice(self.acts).pk)


def sound(owner: Owner) -> bool:
    """Whether every row says what its steps say, and none says two things at once."""
    made = [(row, introductions.standing_of(owner, row)) for row in Introduction.objects.all()]
    pairs = [frozenset((row.first_id, row.second_id)) for row, _now in made if row.closed_on is None]
    checks: list[Callable[[], bool]] = [
        lambda: all(row.state == now.stage and bool(row.closed_on) == now.closed for row, now in made),
        lambda: all((one.first_side, one.second_side) == (now.side("first"), now.side("second"))
                    for one, now in made),
        lambda: len(pairs) == len(set(pairs)),
        lambda: all(asks.standing_of(owner, one).stage == one.state for one in Ask.objects.all()),
        lambda: all(requests.standing_of(owner, one).stage == one.state for one in Request.objects.all()),
        lambda: not any(one.kept_on and one.dropped_on for one in Promise.objects.all()),
        lambda: not any(one.told_on and one.let_go_on for one in Favour.objects.all()),
    ]  # fmt: skip
    return all(check() for check in checks)


@pytest.mark.parametrize("seed", range(24))
def test_whatever_is_done_and_undone_in_any_order_stays_possible(owner: Owner, seed: int) -> None:
    walk = Walk(owner, seed)
    for _count in range(25):
        walk.step()
        assert sound(owner)
