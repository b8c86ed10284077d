"""The demo: made whole, always the same, on an empty record alone, and gone without a trace."""

import datetime as dt
from collections import Counter

import pytest
from django.apps import apps

from entregent.records import exchanges, triage
from entregent.records.demo import building, cast, leaving, stories
from entregent.records.models import (
    Exchange,
    Fact,
    Group,
    LifeEvent,
    Organisation,
    Owner,
    Participation,
    Person,
    Position,
    Promise,
    Reach,
    SearchEntry,
    Tie,
    Undo,
)
from entregent.records.people import adding, groups
from entregent.records.today import decisions
from entregent.records.today.day import day

TODAY = dt.date(2026, 11, 22)
DERIVED = ("Tie", "SearchEntry")


@pytest.fixture
def demo(owner: Owner) -> Owner:
    """An owner in front of the demo."""
    building.build(owner, TODAY)
    return owner


def rows(owner: Owner, *, but: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """The keys of all the owner's rows, by table."""
    found = {}
    for model in apps.get_app_config("records").get_models():
        names = {field.name for field in model._meta.get_fields()}
        if "owner" in names and model.__name__ not in ("Preferences", *but):
            keys = model._default_manager.filter(owner=owner).values_list("pk", flat=True)
            found[model.__name__] = sorted(map(str, keys))
    return {name: keys for name, keys in found.items() if keys}


def test_some_hundred_and_fifty_people_of_many_milieus(demo: Owner) -> None:
    people = Person.objects.living().filter(owner=demo)
    assert 140 <= people.count() <= 160
    assert people.filter(source="demo").count() == people.count()
    assert Group.objects.filter(owner=demo).count() == len(cast.MILIEUS) >= 10
    manners = Counter(people.values_list("language", "register"))
    assert manners[("fr", "tu")] > 20
    assert manners[("fr", "vous")] > 20
    assert manners[("en", "")] > 40


def test_three_years_that_end_today(demo: Owner) -> None:
    moments = [at.date() for at in Exchange.objects.filter(owner=demo).values_list("at", flat=True)]
    assert len(moments) > 1_500
    assert (TODAY - min(moments)).days in range(1_050, 1_100)
    assert (TODAY - max(moments)).days in (0, 1)
    channels = set(Participation.objects.filter(owner=demo).values_list("channel", flat=True))
    assert channels >= {"email", "message", "lunch", "coffee", "call", "video", "meeting", "event", "like"}


def test_everything_that_makes_a_life_is_there(demo: Owner) -> None:
    people = Person.objects.living().filter(owner=demo)
    assert people.filter(birth_day=29, birth_month=2).exists()
    assert people.filter(birth_day__isnull=False, birth_year=None).exists()
    assert LifeEvent.objects.filter(owner=demo).count() == len(stories.EVENTS)
    promises = Promise.objects.filter(owner=demo)
    assert set(promises.values_list("by", flat=True)) == {"me", "them", "both"}
    assert promises.exclude(kept_on=None).exists()
    assert promises.filter(due__lt=TODAY, kept_on=None).exists()
    assert Fact.objects.filter(owner=demo, beyond_work=True).count() > 100
    assert Position.objects.filter(owner=demo, person__is_self=True, kind="study").count() == 2
    assert people.filter(triage="").count() > 30
    assert set(Tie.objects.filter(owner=demo).values_list("circle", flat=True)) == {"close", "wider", "weak"}
    assert SearchEntry.objects.filter(owner=demo).count() == people.count()


def test_nobody_can_be_reached_by_it(demo: Owner) -> None:
    for kind, value in Reach.objects.filter(owner=demo).values_list("kind", "value"):
        if kind == "email":
            assert value.endswith(".example"), value
        elif kind == "phone":
            assert value.startswith(("+33 6 39 98 ", "+44 7700 900")), value
        else:
            assert value.endswith("-made-up-demo"), value


def test_every_story_is_about_somebody_of_the_cast() -> None:
    names = [one.name for one in cast.everybody()]
    assert len(set(names)) == len(names)
    told = (stories.PROMISES, stories.EVENTS, stories.WAITING, stories.SEEN, stories.TOLD)
    assert {one.who for stories_ in told for one in stories_} <= set(names)


def test_the_same_day_gives_the_same_demo(demo: Owner) -> None:
    before = rows(demo, but=("Participation", "Undo", "SearchEntry"))
    texts = sorted(Exchange.objects.filter(owner=demo).values_list("at", "words", "note"))
    leaving.leave(demo)
    building.build(demo, TODAY)
    assert rows(demo, but=("Participation", "Undo", "SearchEntry")) == before
    assert sorted(Exchange.objects.filter(owner=demo).values_list("at", "words", "note")) == texts


@pytest.mark.parametrize("on", [dt.date(2024, 2, 29), dt.date(2027, 1, 1), dt.date(2025, 3, 30)])
def test_it_can_be_made_on_any_day(owner: Owner, on: dt.date) -> None:
    assert building.build(owner, on) > 140
    assert day(owner, on).entries


def test_the_plan_of_the_day_is_full(demo: Owner) -> None:
    found = day(demo, TODAY, minutes=60)
    assert not found.newcomer
    assert {entry.line.kind for entry in found.entries} >= {"promise", "reply", "birthday"}


def test_it_is_refused_on_a_record_with_people(owner: Owner) -> None:
    adding.add(owner, "Ada Byron")
    before = rows(owner)
    with pytest.raises(building.PeopleThere):
        building.build(owner, TODAY)
    assert rows(owner) == before


def test_it_is_not_made_twice(demo: Owner) -> None:
    before = rows(demo)
    with pytest.raises(building.DemoThere):
        building.build(demo, TODAY)
    assert rows(demo) == before


def test_leaving_leaves_nothing(demo: Owner) -> None:
    assert leaving.leave(demo) > 140
    assert rows(demo) == {}
    demo.preferences.refresh_from_db()
    assert not demo.preferences.demo
    with pytest.raises(leaving.NoDemo):
        leaving.leave(demo)


def test_what_the_user_did_with_the_demo_goes_with_it(demo: Owner) -> None:
    (first, *_rest) = day(demo, TODAY).entries
    decisions.done(demo, first.line.key, TODAY)
    untold = Person.objects.living().filter(owner=demo, triage="")[0]
    triage.answer(demo, untold, "close", TODAY)
    leaving.leave(demo)
    assert rows(demo) == {}


def test_what_is_the_users_own_stays(demo: Owner) -> None:
    mine = adding.add(demo, "Ada Byron, curator at Atelier Lumen, ada@lumen.example").person
    theirs = Person.objects.living().filter(owner=demo, source="demo")[:2]
    group = Group.objects.filter(owner=demo)[0]
    groups.put(demo, group, [mine.pk])
    alone = exchanges.log(demo, list(theirs), channel="lunch", on=TODAY)
    shared = exchanges.log(demo, [mine, *theirs], channel="lunch", on=TODAY)
    leaving.leave(demo)
    assert list(Person.objects.filter(owner=demo)) == [mine]
    assert list(Exchange.objects.filter(owner=demo)) == [shared]
    assert alone.pk != shared.pk
    assert list(Group.objects.filter(owner=demo)) == [group]
    assert [one.name for one in Organisation.objects.filter(owner=demo)] == ["Atelier Lumen"]
    assert Tie.objects.get(person=mine).exchanges == 1
    assert {row["values__name"] for row in Undo.objects.values("values__name")} == {"Ada Byron", group.name}


def test_only_the_owners_demo_leaves(demo: Owner, stranger: Owner) -> None:
    building.build(stranger, TODAY)
    before = rows(stranger)
    leaving.leave(demo)
    assert rows(stranger) == before
