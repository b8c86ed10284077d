"""The demo of giving and asking: every state in it, each as its machine says, and gone without a trace."""

import datetime as dt

import pytest
from django.apps import apps

from entregent.records import exchanges
from entregent.records.asking import asks
from entregent.records.asking import requests as requests_received
from entregent.records.asking.scenario import Wanted
from entregent.records.demo import building, cast, give_and_ask, leaving
from entregent.records.giving import favours
from entregent.records.giving.favours import Passed
from entregent.records.giving.loops import loop_of
from entregent.records.introducing import introductions
from entregent.records.models import (
    Ask,
    Decision,
    Favour,
    Introduction,
    Message,
    News,
    Owner,
    Person,
    Publication,
    Reaction,
    Request,
    Step,
    Target,
    Undo,
)
from entregent.records.people import adding
from entregent.records.telling import news, publishing
from entregent.records.today.day import day
from entregent.records.today.duties import dues
from tests.records.test_demo import rows

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def demo(owner: Owner) -> Owner:
    """An owner in front of the demo."""
    building.build(owner, TODAY)
    return owner


def somebody(owner: Owner) -> Person:
    """One person of the demo."""
    return Person.objects.get(owner=owner, name="Awa Diarrabé")


def test_every_story_is_about_somebody_of_the_cast() -> None:
    names = {one.name for one in cast.everybody()}
    told = {one.who for one in (*give_and_ask.FAVOURS, *give_and_ask.ASKS, *give_and_ask.REQUESTS)}
    told |= {name for one in give_and_ask.INTRODUCTIONS for name in (one.first, one.second)}
    told |= {name for one in give_and_ask.WISHES for name in (one.through, one.second) if name}
    told |= {name for one in give_and_ask.NEWS for name, _ago in one.told}
    told |= {said.who for one in give_and_ask.PUBLICATIONS for said in one.reactions}
    assert told <= names


def test_asks_stand_in_every_state_and_where_their_steps_lead(demo: Owner) -> None:
    found = list(Ask.objects.filter(owner=demo))
    assert {"considered", "asked", "postponed", "yes", "helped", "done", "no"} == {one.state for one in found}
    for one in found:
        standing = asks.standing_of(demo, one)
        assert (standing.stage, standing.closed) == (one.state, one.closed_on is not None), one.text
        assert one.judgement["verdict"] in ("yes", "not_yet", "no")
    (resting,) = [one for one in found if one.state == "no"]
    assert resting.rests_until is not None
    assert resting.rests_until > TODAY


def test_one_thought_is_fair_by_now_and_the_other_not_yet(demo: Owner) -> None:
    thought = Ask.objects.filter(owner=demo, state="considered")
    assert {one.judgement["verdict"] for one in thought} == {"yes", "not_yet"}


def test_introductions_stand_in_every_state_and_where_their_steps_lead(demo: Owner) -> None:
    found = list(Introduction.objects.filter(owner=demo))
    made = {one.state for one in found if not one.asked_for}
    assert made == {"considered", "one_asked", "both_asked", "agreed", "introduced", "refused", "done"}
    assert {one.state for one in found if one.asked_for} == {"wished", "agreed", "ideas_asked"}
    for one in found:
        standing = introductions.standing_of(demo, one)
        assert (standing.stage, standing.closed) == (one.state, one.closed_on is not None), str(one)
        assert (standing.side("first"), standing.side("second")) == (one.first_side, one.second_side)


def test_requests_stand_where_their_steps_lead(demo: Owner) -> None:
    found = list(Request.objects.filter(owner=demo))
    assert {one.state for one in found} == {"open", "yes", "passed_on", "done", "no"}
    for one in found:
        standing = requests_received.standing_of(demo, one)
        assert (standing.stage, standing.closed) == (one.state, one.closed_on is not None), one.text


def test_what_asks_and_introductions_brought_is_in_the_ledger_once(demo: Owner) -> None:
    keys = set(Favour.objects.filter(owner=demo).exclude(key="").values_list("key", flat=True))
    helped = Ask.objects.filter(owner=demo, steps__event="help")
    assert {f"ask:{one.pk}" for one in helped} < keys
    introduced = Introduction.objects.filter(owner=demo, steps__event="introduce")
    assert {f"introduction:{one.pk}:{side}" for one in introduced for side in ("first", "second")} < keys


def test_a_loop_waits_with_a_result_that_is_not_told(demo: Owner) -> None:
    received = Favour.objects.filter(owner=demo, given=False)
    stages = {one.person.name: loop_of(one).stage for one in received.filter(key="")}
    assert stages["Hélène Prudhomeau"] == "known"
    assert stages["Samuel Hirschwald"] == "used"
    assert "told" in stages.values()


def test_favours_went_both_ways(demo: Owner) -> None:
    ways = list(Favour.objects.filter(owner=demo).values_list("given", flat=True))
    assert ways.count(True) > 5
    assert ways.count(False) > 5


def test_news_is_half_told(demo: Owner) -> None:
    (piece,) = news.open_pieces(demo, TODAY)
    assert len(news.heard(demo, piece)) == 5
    whom = news.whom(demo, piece, TODAY)
    assert len(whom.today) + len(whom.later) >= 3


def test_a_reaction_waits(demo: Owner) -> None:
    assert "Manon Ysserlis" in [one.person.name for one in publishing.unanswered(demo, TODAY, 10)]


def test_the_words_are_those_of_the_user(owner: Owner) -> None:
    owner.preferences.language = "en"
    owner.preferences.save()
    building.build(owner, TODAY)
    assert any("exhibition" in one for one in News.objects.values_list("text", flat=True))
    assert "Light without glare: lighting small rooms" in Publication.objects.values_list("title", flat=True)


def test_nothing_of_it_comes_before_the_record_begins_or_after_today(demo: Owner) -> None:
    steps = [at.date() for at in Step.objects.filter(owner=demo).values_list("at", flat=True)]
    assert max(steps) < TODAY
    led: list[Ask | Introduction | Request] = [*Ask.objects.all(), *Introduction.objects.all()]
    for one in [*led, *Request.objects.all()]:
        moments = list(one.steps.order_by("at").values_list("at", flat=True))
        assert moments == sorted(set(moments))
        assert one.created_at <= moments[0]


def test_giving_and_asking_have_their_lines(demo: Owner) -> None:
    reasons = {one.duty.reason.code for one in dues(demo, TODAY)}
    assert len(reasons) >= 8, reasons
    assert day(demo, TODAY, minutes=240).entries


def own_rows(owner: Owner) -> Person:
    """What the user keeps of their own beside the demo, in every table of giving and asking."""
    mine = adding.add(owner, "Ada Byron").person
    other = adding.add(owner, "Mary Somerville").person
    favours.note(owner, Passed([mine], True, "support", "a day of digging", TODAY), "own")
    asks.consider(owner, mine, Wanted("read my page", "page", "small"), TODAY, "own")
    introductions.consider(owner, mine, other, ("she computes", "she counts"), TODAY, "own")
    requests_received.keep(owner, mine, requests_received.Asked("a seat", TODAY), "own")
    piece, _undo = news.add(owner, "I moved to the coast", TODAY, "own")
    shown, _undo = publishing.add(owner, Publication(kind="talk", title="Tides", on=TODAY), "own")
    publishing.react(owner, shown, [mine], "praise", "lovely", TODAY, "own")
    Decision.objects.create(
        owner=owner, person=mine, kind="news", key=news.key_of(piece, str(mine.pk)), verdict="done", on=TODAY
    )
    Message.objects.create(owner=owner, person=mine, purpose="news", body="Hello", news=piece)
    exchanges.log(owner, [mine], channel="lunch", on=TODAY)
    return mine


def test_the_users_own_rows_stay_to_the_last(demo: Owner) -> None:
    before = rows(demo)
    own_rows(demo)
    mine = {name: set(keys) - set(before.get(name, [])) for name, keys in rows(demo).items()}
    leaving.leave(demo)
    after = {name: set(keys) for name, keys in rows(demo).items()}
    derived = ("SearchEntry", "SearchWord", "Tie")
    kept = {name: keys for name, keys in mine.items() if keys and name not in derived}
    assert {name: keys for name, keys in after.items() if name not in derived} == kept
    assert set(kept) >= {
        "Favour", "Ask", "Introduction", "Request", "News", "Publication", "Reaction", "Step", "Message",
        "Undo",
    }  # fmt: skip


def test_what_the_user_did_with_people_of_the_demo_goes_with_them(demo: Owner) -> None:
    awa, mine = somebody(demo), adding.add(demo, "Ada Byron").person
    before = rows(demo)
    favours.note(demo, Passed([awa], True, "support", "un samedi", TODAY), "theirs")
    ask, _undo = asks.consider(demo, awa, Wanted("relire ma page", "page", "small"), TODAY, "theirs")
    asks.move(demo, ask, "ask", TODAY)
    introductions.consider(demo, mine, awa, ("une", "deux"), TODAY, "theirs")
    met, _undo = introductions.consider(
        demo, awa, Person.objects.get(name="Maud Lestrivain"), ("a", "b"), TODAY, "x"
    )
    introductions.move(demo, met, "veto", TODAY)
    requests_received.keep(demo, awa, requests_received.Asked("une place", TODAY), "theirs")
    Message.objects.create(owner=demo, person=awa, purpose="thanks", body="Merci")
    added = {name for name, keys in rows(demo).items() if set(keys) - set(before.get(name, []))}
    assert added >= {"Favour", "Ask", "Introduction", "Request", "Step", "Decision", "Message", "Undo"}
    leaving.leave(demo)
    derived = ("SearchEntry", "SearchWord", "Tie")
    assert rows(demo, but=derived).keys() == {"Person", "Undo"}
    assert rows(demo)["Person"] == [str(mine.pk)]
    assert [one.values["name"] for one in Undo.objects.filter(owner=demo)] == ["Ada Byron"]


def test_rows_of_the_user_lose_whom_they_name_and_stay(demo: Owner) -> None:
    awa, mine = somebody(demo), adding.add(demo, "Ada Byron").person
    given = Favour.objects.create(owner=demo, person=mine, about=awa, kind="referral", what="a", on=TODAY)
    asked, _undo = requests_received.keep(demo, mine, requests_received.Asked("a seat", TODAY), "own")
    requests_received.place(demo, asked, awa)
    wanted = Target.objects.create(owner=demo, name="Somebody", person=awa)
    told = Publication.objects.filter(owner=demo).order_by("on")[0]
    publishing.react(demo, told, [mine], "praise", "lovely", TODAY, "own")
    leaving.leave(demo)
    for one, field in ((given, "about"), (asked, "better"), (wanted, "person")):
        one.refresh_from_db()
        assert getattr(one, field) is None
    assert [one.person for one in Reaction.objects.filter(owner=demo)] == [mine]
    assert list(Publication.objects.filter(owner=demo)) == [told]
    assert not News.objects.filter(owner=demo).exists()


def test_no_row_points_to_what_left(demo: Owner) -> None:
    own_rows(demo)
    gone = {str(pk) for pk in Person.objects.filter(owner=demo, source="demo").values_list("pk", flat=True)}
    leaving.leave(demo)
    for model in apps.get_app_config("records").get_models():
        if "owner" not in {field.name for field in model._meta.concrete_fields}:
            continue
        for row in model._default_manager.filter(owner=demo):
            said = {str(each.value_from_object(row)) for each in model._meta.concrete_fields}
            assert not any(pk in text for pk in gone for text in said), model
