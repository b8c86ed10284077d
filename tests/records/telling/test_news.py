"""News on record: who would care is found by words and ties, a few a day; told once, and taken back."""

import datetime as dt
import uuid
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from entregent.records import exchanges, ties, undo_effects
from entregent.records.asking import asks
from entregent.records.asking.scenario import Wanted
from entregent.records.models import Ask, Decision, Exchange, Favour, Message, News, Owner
from entregent.records.telling import news, verdicts
from entregent.records.telling.listeners import told_before
from entregent.records.today import decisions
from entregent.records.writing import messages
from tests.records.telling.known import TODAY, know, likes, works

TEXT = "J’ouvre un atelier de reliure à Nantes"


@pytest.fixture(autouse=True)
def _ties_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """The ties of these people are made up: they are not computed again."""
    monkeypatch.setattr(ties, "refresh", lambda *_args, **_more: None)


def written(owner: Owner, text: str = TEXT, **values: Any) -> News:
    return News.objects.create(owner=owner, text=text, on=TODAY, **values)


def names(owner: Owner, one: News, day: dt.date = TODAY) -> list[str]:
    people = {str(pk): name for pk, name in owner_people(owner)}
    whom = news.whom(owner, one, day)
    return [people[each.person] for each in (*whom.today, *whom.later)]


def owner_people(owner: Owner) -> list[tuple[uuid.UUID, str]]:
    from entregent.records.models import Person

    return list(Person.objects.filter(owner=owner).values_list("pk", "name"))


def test_those_whom_the_words_touch_are_found_however_distant(owner: Owner, stranger: Owner) -> None:
    likes(know(owner, "Awa Diop"), "les reliures anciennes")
    works(know(owner, "Ben Roy"), "Libraire")
    works(know(stranger, "Not Mine", "close"), "Relieur")
    know(owner, "Chloé Petit", "close")
    assert names(owner, written(owner)) == ["Chloé Petit", "Awa Diop"]


def test_who_advised_on_the_matter_comes_first(owner: Owner) -> None:
    know(owner, "Chloé Petit", "wider")
    awa = know(owner, "Awa Diop")
    Favour.objects.create(
        owner=owner, person=awa, given=False, kind="advice", what="louer l’atelier", on=TODAY
    )
    one = written(owner)
    assert names(owner, one) == ["Awa Diop", "Chloé Petit"]
    assert news.whom(owner, one, TODAY).today[0].reasons[0].code == "advised"


def test_a_sitting_is_a_few_and_what_was_told_counts(owner: Owner) -> None:
    people = [know(owner, f"Friend {at}", "close") for at in range(5)]
    one = written(owner)
    assert len(news.whom(owner, one, TODAY).today) == 3
    verdicts.tell(owner, one, people[4].pk, "done", TODAY)
    whom = news.whom(owner, one, TODAY)
    assert (len(whom.today), len(whom.later), whom.told_today) == (2, 2, 1)
    assert len(news.whom(owner, one, TODAY + dt.timedelta(days=1)).today) == 3


def test_told_twice_is_told_once_and_both_leave_with_the_undo(owner: Owner) -> None:
    awa = know(owner, "Awa Diop", "close")
    one = written(owner)
    act = verdicts.tell(owner, one, awa.pk, "done", TODAY)
    assert verdicts.tell(owner, one, awa.pk, "done", TODAY + dt.timedelta(days=3)) is None
    assert Exchange.objects.filter(owner=owner).count() == 1
    assert names(owner, one) == []
    assert [each.name for each in news.heard(owner, one)] == ["Awa Diop"]
    assert act is not None
    assert act.undo is not None
    undo_effects.take_back(owner, act.undo.pk)
    assert names(owner, one) == ["Awa Diop"]
    assert not Exchange.objects.filter(owner=owner).exists()


def test_later_comes_back_and_put_aside_does_not(owner: Owner) -> None:
    awa, ben = know(owner, "Awa Diop", "close"), know(owner, "Ben Roy", "close")
    one = written(owner)
    verdicts.tell(owner, one, awa.pk, "snooze", TODAY)
    verdicts.tell(owner, one, ben.pk, "skip", TODAY)
    assert names(owner, one) == []
    assert names(owner, one, TODAY + dt.timedelta(days=8)) == ["Awa Diop"]


def test_who_knows_is_counted_once_however_they_heard(owner: Owner) -> None:
    awa, ben = know(owner, "Awa Diop", "close"), know(owner, "Ben Roy", "close")
    one, other = written(owner), written(owner, "J’enseigne la reliure")
    for person in (awa, ben):
        verdicts.tell(owner, one, person.pk, "done", TODAY)
    verdicts.tell(owner, other, ben.pk, "skip", TODAY)
    at = timezone.now()
    Message.objects.create(owner=owner, person=awa, purpose="news", news=one, sent_at=at)
    Message.objects.create(owner=owner, person=awa, purpose="news", news=other)
    with CaptureQueriesContext(connection) as queries:
        assert dict(news.told_to(owner, [one, other])) == {one.pk: 2}
    assert len(queries) == 2


def test_nobody_of_somebody_else_is_told(owner: Owner, stranger: Owner) -> None:
    theirs = know(stranger, "Not Mine", "close")
    with pytest.raises(decisions.NoSuchLine):
        verdicts.tell(owner, written(owner), theirs.pk, "done", TODAY)


def test_a_message_that_tells_it_is_marked_and_counts_when_it_has_gone(owner: Owner) -> None:
    awa = know(owner, "Awa Diop", "close")
    one = written(owner)
    action = news.key_of(one, str(awa.pk))
    words = messages.Words("Nouvelle", "Je t’annonce…", purpose="news", action=action)
    message = messages.keep(owner, uuid.uuid4(), awa, words)
    assert message.news == one
    assert names(owner, one) == ["Awa Diop"]
    messages.sent(owner, message, TODAY)
    assert names(owner, one) == []
    assert Decision.objects.get(owner=owner).key == action
    assert news.told_today(owner, TODAY) == 1


def test_the_news_of_somebody_else_is_in_no_message(owner: Owner, stranger: Owner) -> None:
    awa = know(owner, "Awa Diop")
    action = news.key_of(written(stranger), str(awa.pk))
    message = messages.keep(owner, uuid.uuid4(), awa, messages.Words("", "…", purpose="news", action=action))
    assert message.news is None


def test_left_out_are_those_in_an_open_ask_those_who_had_enough_and_the_silent(owner: Owner) -> None:
    asked, full = know(owner, "Asked One", "close"), know(owner, "Full One", "close")
    know(owner, "Silent One", "close", unanswered=2)
    Ask.objects.create(owner=owner, person=asked, text="relire mon projet", state="asked")
    for at in range(3):
        before = written(owner, f"News {at}", closed_on=TODAY)
        Message.objects.create(
            owner=owner,
            person=full,
            purpose="news",
            news=before,
            sent_at=dt.datetime(2026, 3, 2 + at, tzinfo=dt.UTC),
        )
    whom = news.whom(owner, written(owner), TODAY)
    assert (whom.today, whom.later) == ((), ())
    assert sorted(one.code for one in whom.left_out) == ["open_ask", "silent", "year_cap"]
    Ask.objects.update(closed_on=TODAY)
    assert names(owner, News.objects.get(text=TEXT)) == ["Asked One"]


def test_wishes_are_for_working_days_of_january(owner: Owner) -> None:
    know(owner, "Chloé Petit", "close")
    know(owner, "Awa Diop", "wider")
    wishes = News.objects.create(owner=owner, text="Vœux", kind=news.WISHES, on=dt.date(2026, 12, 15))
    december = news.whom(owner, wishes, dt.date(2026, 12, 15))
    assert december.today == ()
    assert [one.reasons[0].values["on"] for one in december.later] == [dt.date(2027, 1, 4)] * 2
    assert len(news.whom(owner, wishes, dt.date(2027, 1, 4)).today) == 2
    assert news.whom(owner, wishes, dt.date(2027, 2, 4)).later == ()


def test_news_is_written_once_closed_opened_removed_and_every_act_taken_back(owner: Owner) -> None:
    made, undo = news.add(owner, TEXT, TODAY, "token")
    again, none = news.add(owner, TEXT, TODAY, "token")
    assert (again, none) == (made, None)
    assert undo is not None
    closed = news.close(owner, made, TODAY)
    assert closed is not None
    assert news.close(owner, made, TODAY) is None
    assert not news.open_pieces(owner, TODAY)
    undo_effects.take_back(owner, closed.pk)
    made.refresh_from_db()
    assert made.closed_on is None
    removed = news.remove(owner, made)
    assert removed
    assert not News.objects.exists()
    undo_effects.take_back(owner, removed.pk)
    assert News.objects.get().text == TEXT
    undo_effects.take_back(owner, undo.pk)
    assert not News.objects.exists()


def test_the_number_of_queries_does_not_grow_with_people(owner: Owner) -> None:
    one = written(owner)
    likes(know(owner, "Awa Diop", "close"), "reliure")
    few = _queries(owner, one)
    for at in range(30):
        likes(know(owner, f"Friend {at}", ("close", "wider", "weak")[at % 3]), "reliure")
    assert _queries(owner, one) == few
    assert few < 20


def _queries(owner: Owner, one: News) -> int:
    with CaptureQueriesContext(connection) as seen:
        news.whom(owner, one, TODAY)
    return len(seen)


@pytest.mark.parametrize(
    ("moves", "left_out"),
    [
        ((), False),
        (("ask",), True),
        (("ask", "postpone"), True),
        (("ask", "agree"), False),
        (("ask", "lapse"), False),
        (("ask", "help"), True),
        (("ask", "help", "thank"), False),
        (("ask", "help", "let_go_thanks"), False),
        (("ask", "help", "thank", "tell"), False),
    ],
)
def test_an_ask_keeps_news_away_while_an_answer_or_thanks_are_due(
    owner: Owner, moves: tuple[str, ...], left_out: bool
) -> None:
    asked = know(owner, "Asked One", "close")
    one, _undo = asks.consider(owner, asked, Wanted("relire mon projet"), TODAY, "t")
    for event in moves:
        asks.move(owner, one, event, TODAY)
    whom = news.whom(owner, written(owner), TODAY)
    assert [each.code for each in whom.left_out] == ["open_ask"] * left_out
    assert bool(whom.today) is not left_out


@pytest.mark.parametrize("hour", [0, 13, 23])
@pytest.mark.parametrize(("days", "counts"), [(364, True), (365, False)])
def test_a_year_of_news_has_whole_days_by_message_and_by_word_of_mouth(
    owner: Owner, hour: int, days: int, counts: bool
) -> None:
    full = know(owner, "Full One", "close")
    day = TODAY - dt.timedelta(days=days)
    at = dt.datetime.combine(day, dt.time(hour, 30), tzinfo=exchanges.zone(owner))
    for way in ("message", "mouth"):
        before = written(owner, way, closed_on=TODAY)
        if way == "message":
            Message.objects.create(owner=owner, person=full, purpose="news", news=before, sent_at=at)
        else:
            key, told = news.key_of(before, str(full.pk)), {"verdict": "done", "on": day}
            Decision.objects.create(owner=owner, person=full, kind="news", key=key, **told)
    found = told_before(owner, TODAY, [full.pk], None).in_year
    assert found[full.pk] == (2 if counts else 0)
