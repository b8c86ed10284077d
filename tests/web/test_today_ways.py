"""Today's page follows the user's ways: quiet day, rest after an evening, habits, the week's invitation."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse

from entregent.core.planning import Habit
from entregent.records import exchanges, ties, ways
from entregent.records.models import Decision, Exchange, Owner, Person, Promise, Reach
from entregent.records.today.day import day

ENGLISH = {"Accept-Language": "en"}


@pytest.fixture
def today(owner: Owner) -> dt.date:
    """The day on which the page is asked for."""
    return exchanges.today(owner)


@pytest.fixture
def bo(owner: Owner, today: dt.date) -> Person:
    """Somebody close, not heard of for long, past the first steps."""
    person = Person.objects.create(owner=owner, name="Bo Lind", given="Bo", pinned_circle="close")
    Reach.objects.create(owner=owner, person=person, kind="email", value="bo@example.org", key="bo")
    exchanges.log(owner, [person], channel="lunch", on=today - dt.timedelta(days=80))
    for number in range(3):
        Decision.objects.create(
            owner=owner, key=f"first_step:x:{number}", verdict="done", kind="first_step",
            on=today - dt.timedelta(days=60),
        )  # fmt: skip
    ties.recompute(owner)
    return person


def page(client: Client, address: str = "/") -> str:
    """The page in English."""
    return client.get(address, headers=ENGLISH).text


def test_the_quiet_day_is_calm_and_may_be_passed_over(
    signed_in: Client, owner: Owner, bo: Person, today: dt.date
) -> None:
    assert "Bo" in page(signed_in)
    ways.give_time(owner, 15, 3, today.weekday())
    quiet = page(signed_in)
    assert "It is your quiet day: nothing is proposed" in quiet
    assert "Bo" not in quiet
    assert "Nothing is due today" not in quiet
    asked = page(signed_in, "/?anyway=1")
    assert "Bo" in asked
    assert "anyway=1#act-" in asked
    key = day(owner, today, anyway=True).entries[0].line.key
    decided = signed_in.post(f"{reverse('today_decide')}?anyway=1", {"key": key, "verdict": "skip"})
    assert decided["Location"] == "/?anyway=1"


def test_what_was_promised_for_the_quiet_day_is_said(
    signed_in: Client, owner: Owner, bo: Person, today: dt.date
) -> None:
    ways.give_time(owner, 15, 3, today.weekday())
    Promise.objects.create(owner=owner, person=bo, what="call the choir", made_on=today, due=today)
    quiet = page(signed_in)
    assert "Only what you promised for today is here" in quiet
    assert "call the choir" in quiet


def test_an_introvert_rests_the_day_after_an_evening(
    signed_in: Client, owner: Owner, bo: Person, today: dt.date
) -> None:
    met = Person.objects.create(owner=owner, name="Cy Roe", given="Cy")
    exchanges.log(owner, [met], channel="event", on=today - dt.timedelta(days=1))
    ties.recompute(owner)
    assert "Bo Lind" in page(signed_in)
    ways.choose(owner, ["introvert"])
    resting = page(signed_in)
    assert "You have just been among people" in resting
    assert "Cy" in resting
    assert "Bo Lind" not in resting


def test_a_line_goes_into_what_one_does_anyway(signed_in: Client, owner: Owner, bo: Person) -> None:
    ways.keep_habits(owner, [Habit("In the train home", None, 20, "write")])
    assert "In the train home:" in page(signed_in)


def test_a_walk_is_for_whoever_has_a_telephone(signed_in: Client, owner: Owner, bo: Person) -> None:
    ways.keep_habits(owner, [Habit("On the walk home", None, 20, "call")])
    assert "On the walk home" not in page(signed_in)
    Reach.objects.create(owner=owner, person=bo, kind="phone", value="+33 1 99 00 00 00", key="+33199000000")
    assert "On the walk home:" in page(signed_in)


def test_the_invitation_of_the_week_follows_the_modes(
    signed_in: Client, owner: Owner, bo: Person, today: dt.date
) -> None:
    assert "And if you proposed a lunch to Bo?" in page(signed_in)
    desk = f"{reverse('write', args=[bo.pk])}?purpose=invitation"
    assert desk in page(signed_in)
    assert signed_in.get(desk).status_code == 200
    ways.choose(owner, ["introvert"])
    assert "And if you proposed a coffee to Bo, just the two of you?" in page(signed_in)
    ways.keep_habits(owner, [Habit("Tuesday lunch", 1, 60, "lunch")])
    assert "(Tuesday lunch)" in page(signed_in)
    ways.settle(owner, {"invitation": "none"})
    assert "And if" not in page(signed_in)


def test_a_lunch_of_the_week_leaves_no_invitation(owner: Owner, bo: Person) -> None:
    wednesday = dt.date(2026, 6, 17)
    Exchange.objects.all().delete()
    exchanges.log(owner, [bo], channel="lunch", on=wednesday - dt.timedelta(days=80))
    other = Person.objects.create(owner=owner, name="Di Fox", given="Di")

    def offered() -> list[str]:
        ties.recompute(owner, wednesday)
        found = day(owner, wednesday).entries
        return [entry.person.name for entry in found if entry.line.offer]

    assert offered() == ["Bo Lind"]
    exchanges.log(owner, [other], channel="coffee", on=wednesday - dt.timedelta(days=2))
    assert offered() == []


def test_the_first_words_of_a_day_follow_the_modes(owner: Owner, bo: Person, today: dt.date) -> None:
    Person.objects.filter(pk=bo.pk).update(language="en")

    def written() -> str:
        me = Owner.objects.get(pk=owner.pk)
        line = day(me, today).entries[0]
        every = range(line.draft.variants)
        days = (day(me, today, variants={line.line.key: variant}) for variant in every)
        return "\n".join(one.entries[0].draft.body for one in days)

    assert " call" in written()
    ways.choose(owner, ["introvert"])
    assert " call" not in written()
    ways.settle(owner, {"draft_proposals": "any"})
    assert " call" in written()
