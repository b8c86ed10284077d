"""Adds to a made-up record what giving and asking leave: favours, introductions, asks, news, promises."""

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from typing import Any, Final

from django.db import models, transaction
from made_words import Talk

from entregent.records.models import (
    Ask,
    Fact,
    Favour,
    Introduction,
    Message,
    News,
    Owner,
    Person,
    Promise,
    Publication,
    Reaction,
    Request,
    Step,
    Tie,
)

KINDS: Final = (
    "introduction", "information", "expertise", "visibility", "support", "advice", "referral",
)  # fmt: skip
SKILLS: Final = ("binding", "accounts", "welding", "grants", "harbours", "choirs", "statistics", "bread")
CLOSEST: Final = 3_000
"""People with whom anything of this passes: those one talks to."""


@transaction.atomic
def fill(owner: Owner, favours: int, on: dt.date) -> None:
    """Writes `favours`, and of the rest what goes with so many."""
    chance = random.Random(20_261_123)
    closest = Tie.objects.filter(owner=owner).order_by("-strength", "pk").values_list("person", flat=True)
    people = list(Person.objects.in_bulk(list(closest[:CLOSEST])).values())
    maker = _Maker(owner, chance, people, on)
    _insert(Favour, [maker.favour() for _turn in range(favours)])
    _insert(Fact, [maker.fact() for _turn in range(favours // 5)])
    _insert(Promise, [maker.promise() for _turn in range(favours // 20)])
    _moving(Introduction, [maker.introduction(turn) for turn in range(favours // 5)])
    _moving(Ask, [maker.ask(turn) for turn in range(favours // 10)])
    _moving(Request, [maker.request(turn) for turn in range(favours // 20)])
    _insert(Publication, publications := [maker.publication() for _turn in range(50)])
    _insert(Reaction, [maker.reaction(publications) for _turn in range(favours // 20)])
    _insert(News, news := [maker.news() for _turn in range(40)])
    _insert(Message, [maker.told(news) for _turn in range(favours)])


def _insert(model: type[models.Model], rows: list[Any]) -> None:
    model._default_manager.bulk_create(rows, batch_size=2_000)


def _moving(model: type[models.Model], rows: Sequence[tuple[Any, list[Step]]]) -> None:
    """Rows with the steps that led them to where they are."""
    _insert(model, [row for row, _steps in rows])
    _insert(Step, [step for _row, steps in rows for step in steps])


class _Maker:
    """Makes rows one by one, about people chosen unevenly: the first ones most."""

    def __init__(self, owner: Owner, chance: random.Random, people: list[Person], on: dt.date) -> None:
        self.owner, self.chance, self.people, self.on = owner, chance, people, on
        self.talk = Talk(chance)

    def _who(self) -> Person:
        return self.people[int(len(self.people) * self.chance.random() ** 2)]

    def _day(self, years: int = 5) -> dt.date:
        return self.on - dt.timedelta(days=self.chance.randrange(365 * years))

    def _words(self) -> str:
        return self.talk.say(self.chance.randint(3, 9))[:200]

    def favour(self) -> Favour:
        given, on = self.chance.random() < 0.6, self._day()
        told = on + dt.timedelta(days=30) if not given and self.chance.random() < 0.9 else None
        kind, what = self.chance.choice(KINDS), self._words()
        return Favour(
            owner=self.owner, person=self._who(), given=given, kind=kind, what=what, on=on, told_on=told
        )

    def fact(self) -> Fact:
        kind, text = self.chance.choice(("skill", "need", "interest")), self.chance.choice(SKILLS)
        return Fact(owner=self.owner, person=self._who(), kind=kind, text=text, folded=text, on=self._day())

    def promise(self) -> Promise:
        by, made = self.chance.choice(("me", "them")), self._day()
        kept = made + dt.timedelta(days=9) if self.chance.random() < 0.9 else None
        return Promise(
            owner=self.owner, person=self._who(), by=by, what=self._words(), made_on=made, kept_on=kept
        )

    def introduction(self, turn: int) -> tuple[Introduction, list[Step]]:
        first, second, begun = self._who(), self._who(), self._day()
        closed = None if turn % 50 == 0 else begun + dt.timedelta(days=60)
        row = Introduction(
            owner=self.owner, first=first, second=second, reason=self._words(), second_reason=self._words(),
            state="one_asked" if closed is None else "done", closed_on=closed,
            first_side="asked" if closed is None else "yes",
            second_side="unasked" if closed is None else "yes",
        )  # fmt: skip
        return row, list(self._steps(begun, ("ask", "first", "one_asked"), introduction=row))

    def ask(self, turn: int) -> tuple[Ask, list[Step]]:
        begun = self._day()
        closed = None if turn % 50 == 0 else begun + dt.timedelta(days=90)
        state = "asked" if closed is None else "done"
        row = Ask(owner=self.owner, person=self._who(), text=self._words(), state=state, closed_on=closed)
        return row, list(self._steps(begun, ("ask", "", "asked"), ask=row))

    def request(self, turn: int) -> tuple[Request, list[Step]]:
        begun = self._day()
        closed = None if turn % 50 == 0 else begun + dt.timedelta(days=5)
        state = "open" if closed is None else "done"
        row = Request(
            owner=self.owner, person=self._who(), text=self._words(), received_on=begun, state=state,
            closed_on=closed,
        )  # fmt: skip
        return row, []

    def _steps(self, on: dt.date, *moves: tuple[str, str, str], **of: Any) -> Iterator[Step]:
        at = dt.datetime.combine(on, dt.time(12), tzinfo=dt.UTC)
        for event, side, state in moves:
            yield Step(owner=self.owner, event=event, side=side, state=state, at=at, **of)

    def publication(self) -> Publication:
        return Publication(owner=self.owner, kind="article", title=self._words(), on=self._day())

    def reaction(self, publications: list[Publication]) -> Reaction:
        on, kind = self._day(2), self.chance.choice(("like", "comment"))
        chosen = self.chance.choice(publications)
        return Reaction(owner=self.owner, publication=chosen, person=self._who(), kind=kind, on=on)

    def news(self) -> News:
        return News(owner=self.owner, text=self._words(), on=self._day(), closed_on=self.on)

    def told(self, news: list[News]) -> Message:
        sent = dt.datetime.combine(self._day(), dt.time(9), tzinfo=dt.UTC)
        return Message(
            owner=self.owner, person=self._who(), purpose="news", subject=self._words()[:60],
            body=self._words(), language="fr", channel="email", sent_at=sent, changed_at=sent,
            answered_at=sent if self.chance.random() < 0.3 else None, news=self.chance.choice(news),
        )  # fmt: skip
