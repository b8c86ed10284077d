"""What presses towards one person is what the day says of them."""

import datetime as dt
from dataclasses import replace

from entregent.core.planning import plan
from entregent.records import ties
from entregent.records.demo import building
from entregent.records.models import Ask, Owner, Person, Promise, Request
from entregent.records.queries.open import open_with
from entregent.records.today import decisions
from entregent.records.today.one import Pressing, pressing
from entregent.records.today.situation import budget, gather
from tests.records.today.conftest import TODAY, Log, MakePerson

BY_CHANCE = ("weak", "light", "first_step", "news", "chance")
MANY = 10_000


def _of(owner: Owner, person: Person, on: dt.date = TODAY) -> Pressing | None:
    return pressing(owner, person.pk, open_with(person.pk, on), on)


def test_everybody_whom_the_day_speaks_of(owner: Owner) -> None:
    building.build(owner, TODAY)
    found, room = gather(owner, TODAY), budget(owner, MANY, anyway=True)
    made = plan(found.situation, replace(room, people=MANY), [], TODAY)
    lines = [line for line in made.lines if line.kind not in BY_CHANCE]
    assert len({line.kind for line in lines}) >= 5
    for line in lines:
        person = Person.objects.get(pk=line.person)
        said = _of(owner, person)
        assert said is not None
        assert (said.line.key, said.line.reason) == (line.key, line.reason)


def test_a_reply_owed_comes_before_a_turn(owner: Owner, make: MakePerson, log: Log) -> None:
    awa = make("Awa Diop")
    log(awa, 300)
    ties.recompute(owner, TODAY)
    before = _of(owner, awa)
    assert before is None or before.line.kind != "reply"
    log(awa, 3, "email", "in", "Could you send me the score?")
    ties.recompute(owner, TODAY)
    said = _of(owner, awa)
    assert said is not None
    assert (said.line.kind, said.line.practice, said.until) == ("reply", "D9", None)


def test_what_was_put_off_says_until_when(owner: Owner, make: MakePerson, log: Log) -> None:
    awa = make("Awa Diop")
    log(awa, 3, "email", "in", "Could you send me the score?")
    ties.recompute(owner, TODAY)
    said = _of(owner, awa)
    assert said is not None
    until = TODAY + dt.timedelta(days=5)
    decisions.snooze(owner, said.line.key, TODAY, until)
    assert _of(owner, awa) == Pressing(said.line, until)
    decisions.skip(owner, said.line.key, TODAY)
    assert _of(owner, awa) is None


def test_what_others_wait_for_is_not_said_of_this_one(owner: Owner, make: MakePerson) -> None:
    awa, leo = make("Awa Diop"), make("Léo Brun")
    Promise.objects.create(owner=owner, person=leo, what="the score", made_on=TODAY, due=TODAY)
    Request.objects.create(owner=owner, person=leo, text="a name", received_on=TODAY - dt.timedelta(days=4))
    ties.recompute(owner, TODAY)
    assert _of(owner, awa) is None
    said = _of(owner, leo)
    assert said is not None
    assert [said.line.kind, *(one.kind for one in said.line.also)] == ["promise", "request"]


def test_what_there_is_is_told_in_one_question(
    owner: Owner, make: MakePerson, django_assert_num_queries: object
) -> None:
    awa = make("Awa Diop")
    assert open_with(awa.pk, TODAY) == frozenset()
    Ask.objects.create(owner=owner, person=awa, text="two pages")
    with django_assert_num_queries(1):  # type: ignore[operator]
        assert open_with(awa.pk, TODAY) == {"asks"}
