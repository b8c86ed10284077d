"""What counts as an answer, what still waits, and that many messages are read by one query."""

import datetime as dt

import pytest
from pytest_django import DjangoAssertNumQueries

from entregent.records import accounts, exchanges
from entregent.records.models import Message, Owner, Participation, Person
from entregent.records.writing.answers import counted

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 3, 9)


@pytest.fixture
def owner() -> Owner:
    return accounts.ensure_owner()


@pytest.fixture
def awa(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa")


def sent(owner: Owner, person: Person, days: int, **values: object) -> Message:
    """A message sent so many days before DAY."""
    at = exchanges.noon(owner, DAY - dt.timedelta(days=days))
    words = {"purpose": "thanks", "subject": "Bees", "body": "Thank you", "channel": "email"}
    return Message.objects.create(owner=owner, person=person, sent_at=at, **{**words, **values})


def come(owner: Owner, person: Person, days: int, direction: str = "in", channel: str = "email") -> None:
    """Something that passed so many days before DAY."""
    on = DAY - dt.timedelta(days=days)
    exchanges.log(owner, [person], channel=channel, on=on, direction=direction)


def shown(owner: Owner) -> tuple[int, int, int]:
    """Messages counted, answered, and waiting."""
    found = counted(owner, DAY)
    return found.answers.total.sent, found.answers.total.answered, found.waiting


def test_an_answer_that_was_noted_counts_whenever_it_came(owner: Owner, awa: Person) -> None:
    sent(owner, awa, 300, answered_at=exchanges.noon(owner, DAY))
    assert shown(owner) == (1, 1, 0)


@pytest.mark.parametrize(
    ("after", "direction", "channel", "answered"),
    [
        (1, "in", "email", 1),
        (60, "both", "lunch", 1),
        (61, "in", "email", 0),
        (0, "both", "lunch", 0),
        (-3, "in", "email", 0),
        (1, "out", "email", 0),
        (1, "in", "like", 0),
    ],
)
def test_what_comes_from_the_person_within_sixty_days_is_an_answer(
    owner: Owner, awa: Person, after: int, direction: str, channel: str, answered: int
) -> None:
    sent(owner, awa, 100)
    come(owner, awa, 100 - after, direction, channel)
    assert shown(owner) == (1, answered, 0)


def test_what_comes_from_somebody_else_is_none(owner: Owner, awa: Person) -> None:
    sent(owner, awa, 100)
    come(owner, Person.objects.create(owner=owner, name="Bao"), 99)
    assert shown(owner) == (1, 0, 0)


def test_two_weeks_are_waited_for(owner: Owner, awa: Person) -> None:
    sent(owner, awa, 13)
    sent(owner, awa, 14)
    assert shown(owner) == (1, 0, 1)
    sent(owner, awa, 2, answered_at=exchanges.noon(owner, DAY))
    assert shown(owner) == (2, 1, 1)


def test_what_is_begun_or_of_another_day_or_owner_is_not_counted(owner: Owner, awa: Person) -> None:
    Message.objects.create(owner=owner, person=awa, purpose="thanks")
    sent(owner, awa, -1)
    other = Owner.objects.create_user("other@example.org")
    sent(other, Person.objects.create(owner=other, name="Bao"), 50)
    assert shown(owner) == (0, 0, 0)


def test_notes_have_no_subject_whatever_their_draft_said(owner: Owner, awa: Person) -> None:
    sent(owner, awa, 50, channel="message")
    sent(owner, awa, 50, purpose="contact_request")
    sent(owner, awa, 50)
    forms = {row.key: row.sent for row in counted(owner, DAY).answers.forms}
    assert forms == {"none": 2, "one_word": 1}


def test_one_query_however_many_there_are(
    owner: Owner, awa: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for days in range(20, 60):
        sent(owner, awa, days)
        come(owner, awa, days)
    assert Participation.objects.count() == 40
    owner.preferences  # noqa: B018  # read once by whoever asks for a page
    with django_assert_num_queries(1):
        assert counted(owner, DAY).answers.total.answered == 39


def test_an_imported_message_is_an_answer_and_none_that_was_sent_here(owner: Owner, awa: Person) -> None:
    come(owner, awa, 120, "out")
    assert shown(owner) == (0, 0, 0)
    sent(owner, awa, 100)
    come(owner, awa, 90)
    assert shown(owner) == (1, 1, 0)
