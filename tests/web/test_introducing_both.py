"""The mail by which two are introduced goes to both; every other one to one person alone."""

import html

import pytest
from django.test import Client

from entregent.core.planning import key_of
from entregent.records import exchanges
from entregent.records.introducing.addresses import recipients
from entregent.records.introducing.writing import id_of
from entregent.records.models import Introduction, Message, Owner, Person, Reach
from entregent.records.today.day import day
from tests.records.introducing.conftest import person
from tests.web.test_introducing import begun

AGREED = ("ask:first", "ask:second", "agree:first", "agree:second")
AWA, LEO = "awa@example.org", "leo@example.org"


@pytest.fixture
def row(owner: Owner) -> Introduction:
    """Two who have both said yes, and whose addresses are known."""
    two = person(owner, "Awa Diop"), person(owner, "Léo Brun")
    Reach.objects.filter(person__in=two).delete()
    for one, value in zip(two, (AWA, LEO), strict=True):
        Reach.objects.create(owner=owner, person=one, kind="email", value=value, key=value)
    return begun(owner, two, *AGREED)


def _message(owner: Owner, row: Introduction, to: Person, event: str, side: str = "") -> Message:
    action = key_of("step", str(to.pk), id_of(row.pk, event, side))
    return Message.objects.create(
        owner=owner, person=to, purpose="introduction", body="Awa, Léo,", channel="email", action=action
    )


def test_the_desk_and_the_file_name_both(signed_in: Client, owner: Owner, row: Introduction) -> None:
    message = _message(owner, row, row.first, "introduce")
    page = html.unescape(signed_in.get(f"/messages/{message.pk}/").text)
    assert f'data-to="{AWA},{LEO}"' in page
    assert f"mailto:{AWA},{LEO}?subject=" in page
    assert f"{AWA}, {LEO}" in page
    file = signed_in.post(f"/messages/{message.pk}/message.eml").content.decode()
    assert f"To: {AWA}, {LEO}" in file


def test_the_letter_of_the_day_too(owner: Owner, row: Introduction) -> None:
    entries = day(owner, exchanges.today(owner)).entries
    (entry,) = [one for one in entries if one.line.key.endswith(":introduce")]
    assert set(entry.to) == {AWA, LEO}
    assert entry.mailto.partition("?")[0].count("%40") == 2


def test_a_message_to_one_of_them_names_one(signed_in: Client, owner: Owner, row: Introduction) -> None:
    message = _message(owner, row, row.first, "ask", "first")
    page = signed_in.get(f"/messages/{message.pk}/").text
    assert f'data-to="{AWA}"' in page
    assert LEO not in page


def test_where_one_address_is_missing_the_other_stands_alone(owner: Owner, row: Introduction) -> None:
    action = _message(owner, row, row.first, "introduce").action
    Reach.objects.filter(value=LEO).update(status="bounced")
    assert recipients(owner, action, AWA) == (AWA,)
    assert recipients(owner, action, "") == ()


def test_a_line_of_somebody_elses_names_nobody_more(owner: Owner, stranger: Owner, row: Introduction) -> None:
    action = _message(owner, row, row.first, "introduce").action
    assert recipients(stranger, action, AWA) == (AWA,)
    assert recipients(owner, "", AWA) == recipients(owner, "step:x:y", AWA) == (AWA,)
