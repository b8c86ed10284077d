"""What telling has due stands in the day: a sitting of news or wishes, with its reason and first words."""

import datetime as dt

import pytest

from entregent.records import ties
from entregent.records.models import News, Owner, Person, Publication, Reach, Tie
from entregent.records.telling import dues, news, publishing, verdicts
from entregent.records.today import duties
from entregent.records.today.day import day
from entregent.wording.reasons import why
from tests.records.telling.known import TODAY, know, likes

JANUARY = dt.date(2027, 1, 4)


@pytest.fixture(autouse=True)
def _ties_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ties, "refresh", lambda *_args, **_more: None)


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody close who binds books, in English, with an address."""
    person = know(owner, "Awa Diop", "close", last=20, exchanges=9, responsiveness=0.9)
    Person.objects.filter(pk=person.pk).update(language="en")
    Reach.objects.create(
        owner=owner, person=person, kind="email", value="awa@example.org", key="awa@example.org"
    )
    likes(person, "bookbinding")
    return person


def test_news_is_a_line_of_the_day_with_the_news_in_its_draft(owner: Owner, awa: Person) -> None:
    one = News.objects.create(owner=owner, text="I am opening a school of bookbinding", on=TODAY)
    (entry,) = (each for each in day(owner, TODAY).entries if each.line.kind == "news")
    assert entry.line.key == news.key_of(one, str(awa.pk))
    assert "I am opening a school of bookbinding." in entry.draft.body
    said = why(entry.line.reason, "Awa Diop", TODAY)
    assert "I am opening a school of bookbinding" in said
    assert "bookbinding." in said


def test_wishes_are_due_on_their_day_of_january_alone(owner: Owner, awa: Person) -> None:
    News.objects.create(owner=owner, text="Wishes", kind=news.WISHES, on=dt.date(2026, 12, 12))

    def due(on: dt.date) -> list[str]:
        return [one.duty.reason.code for one in duties.dues(owner, on) if one.duty.kind == "news"]

    assert due(dt.date(2026, 12, 14)) == []
    assert due(JANUARY) == ["wishes_due"]
    Tie.objects.filter(person=awa).update(last_on=JANUARY - dt.timedelta(days=9))
    (entry,) = (each for each in day(owner, JANUARY).entries if each.line.kind == "news")
    assert "2027" in entry.draft.body + entry.draft.subject


def test_closed_news_and_the_news_of_others_are_nobodys_duty(
    owner: Owner, stranger: Owner, awa: Person
) -> None:
    News.objects.create(owner=owner, text="old", on=TODAY, closed_on=TODAY)
    News.objects.create(owner=stranger, text="not mine", on=TODAY)
    assert duties.dues(owner, TODAY) == []
    assert awa.pk


def test_a_reaction_has_a_sentence_of_its_own(owner: Owner, awa: Person) -> None:
    shown, _undo = publishing.add(owner, Publication(kind="talk", title="On bindings", on=TODAY), "a")
    for kind in publishing.REACTIONS:
        publishing.react(owner, shown, [awa], kind, "", TODAY, kind)
    codes = [one.duty for one in duties.dues(owner, TODAY) if one.duty.kind == "reaction"]
    assert len(codes) == 3
    assert all("On bindings" in why(one.reason, "Awa Diop", TODAY) for one in codes)


def test_wishes_come_first_however_much_else_is_to_be_told(owner: Owner, awa: Person) -> None:
    News.objects.create(owner=owner, text="Wishes", kind="wishes", on=JANUARY - dt.timedelta(days=6))
    for at in range(12):
        News.objects.create(owner=owner, text=f"I am opening a school of bookbinding, {at}", on=JANUARY)
    assert {one.duty.reason.code for one in dues.sitting(owner, JANUARY)} == {"wishes_due"}


def test_news_is_told_in_january_once_no_wish_is_left(owner: Owner, awa: Person) -> None:
    wishes = News.objects.create(owner=owner, text="Wishes", kind="wishes", on=JANUARY - dt.timedelta(days=6))
    News.objects.create(owner=owner, text="I am opening a school of bookbinding", on=JANUARY)
    verdicts.tell(owner, wishes, awa.pk, "done", JANUARY)
    found = [one.duty.reason.code for one in dues.sitting(owner, JANUARY + dt.timedelta(days=1))]
    assert found == ["news_due"]
