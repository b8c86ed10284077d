"""A person's page: the ways to reach them beside the name, and many messages of one day behind one line."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import DjangoAssertNumQueries

from entregent.records.models import Exchange, Owner, Participation, Person, Reach
from entregent.records.people import adding

DAY = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody to write to."""
    return adding.add(owner, "Awa Diallo").person


def _write(owner: Owner, person: Person, at: dt.datetime, words: str, channel: str = "message") -> None:
    exchange = Exchange.objects.create(
        owner=owner, at=at, timed=True, channel=channel, direction="in", words=words
    )
    Participation.objects.create(
        owner=owner, exchange=exchange, person=person, at=at, channel=channel, direction="in"
    )


def _page(client: Client, person: Person) -> str:
    answer = client.get(reverse("person", args=[person.pk]), headers={"accept-language": "en"})
    return answer.content.decode()


def test_many_messages_of_a_day_stand_behind_one_line(owner: Owner, awa: Person, signed_in: Client) -> None:
    for number in range(12):
        _write(owner, awa, DAY + dt.timedelta(minutes=number), f"word number {number}.")
    _write(owner, awa, DAY + dt.timedelta(minutes=5, seconds=30), "Between two words.", "email")
    page = _page(signed_in, awa)
    assert "<b>12 messages</b>" in page
    assert page.index("word number 0.") < page.index("word number 11.")
    assert page.count("<b>Message</b>") == 0
    assert page.count("<b>Email</b>") == 1
    assert page.count('class="timeline-item"') == 2


def test_two_messages_of_a_day_and_talks_stand_for_themselves(
    owner: Owner, awa: Person, signed_in: Client
) -> None:
    for number in range(2):
        _write(owner, awa, DAY + dt.timedelta(minutes=number), f"word number {number}.")
    for number in range(3):
        _write(owner, awa, DAY + dt.timedelta(hours=3 + number), "", "call")
    page = _page(signed_in, awa)
    assert page.count("<b>Message</b>") == 2
    assert page.count("<b>Phone call</b>") == 3


def test_a_day_is_the_owners(owner: Owner, awa: Person, signed_in: Client) -> None:
    owner.preferences.timezone = "Asia/Tokyo"
    owner.preferences.save()
    for hour in (13, 14, 16):  # 22:00, 23:00, and the next day at 01:00
        _write(owner, awa, DAY.replace(hour=hour), "word")
    page = _page(signed_in, awa)
    assert page.count('class="timeline-item"') == 3
    assert 'datetime="2026-03-02"' in page


def _reach(owner: Owner, person: Person, kind: str, value: str, status: str = "known") -> None:
    Reach.objects.create(owner=owner, person=person, kind=kind, value=value, key=value, status=status)


def test_ways_to_reach_stand_beside_the_name(owner: Owner, awa: Person, signed_in: Client) -> None:
    _reach(owner, awa, "email", "old@example.org", "bounced")
    _reach(owner, awa, "email", "awa@example.org")
    _reach(owner, awa, "email", "other@example.org")
    _reach(owner, awa, "phone", "+33100000000", "guessed")
    _reach(owner, awa, "profile", "https://example.org/awa")
    page = _page(signed_in, awa)
    head = page[page.index('<header class="person">') : page.index('id="beyond"')]
    assert "mailto:" not in head  # writing has one home, the desk
    assert 'href="https://example.org/awa"' in head
    assert "tel:" not in head
    assert page.index("https://example.org/awa") < page.index(reverse("log") + "?person=")
    assert page.index('id="reach"') < page.index('href="mailto:awa@example.org"')


def test_nobody_to_reach_leaves_no_empty_list(awa: Person, signed_in: Client) -> None:
    assert "acts ways" not in _page(signed_in, awa)


def test_a_page_takes_few_queries(
    owner: Owner, awa: Person, signed_in: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        _write(owner, awa, DAY + dt.timedelta(minutes=number), "word")
    _reach(owner, awa, "email", "awa@example.org")
    with django_assert_max_num_queries(26):
        _page(signed_in, awa)


def test_an_empty_record_offers_nothing_to_search(owner: Owner, signed_in: Client) -> None:
    address = reverse("people")
    assert 'class="filters"' not in signed_in.get(address).content.decode()
    assert 'class="filters"' in signed_in.get(address, {"q": "awa"}).content.decode()
    adding.add(owner, "Awa Diallo")
    assert 'class="filters"' in signed_in.get(address).content.decode()
