"""A message that goes is noted for what it gives, with the other one of two; its undo takes it back."""

import datetime as dt
import uuid

import pytest

from entregent.records import undo_effects
from entregent.records.models import Favour, Message, Owner, Person
from entregent.records.writing import messages

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def awa(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")


def gone(owner: Owner, person: Person, purpose: str, **values: str) -> str:
    """Sends a message; gives the id of the act."""
    message = Message.objects.create(owner=owner, person=person, purpose=purpose, **values)
    return str(messages.sent(owner, message, DAY).pk)


@pytest.mark.parametrize(
    ("purpose", "kind"),
    [
        ("offer", "expertise"),
        ("congratulations", "support"),
        ("introduction", "introduction"),
        ("referral", "referral"),
    ],
)
def test_what_a_message_gives_is_noted_and_taken_back(
    owner: Owner, awa: Person, purpose: str, kind: str
) -> None:
    act = gone(owner, awa, purpose, subject="A word", body="Dear Awa")
    row = Favour.objects.get()
    assert (row.kind, row.given, row.person, row.what, row.on) == (kind, True, awa, "A word", DAY)
    undo_effects.take_back(owner, uuid.UUID(act))
    assert not Favour.objects.exists()


@pytest.mark.parametrize("purpose", ["ask", "thanks", "birthday", "news", "forwardable", "opt_in", ""])
def test_a_message_that_gives_nothing_leaves_the_ledger_alone(
    owner: Owner, awa: Person, purpose: str
) -> None:
    gone(owner, awa, purpose, body="Dear Awa")
    assert not Favour.objects.exists()


def test_an_introduction_stands_for_both_where_the_other_is_surely_named(owner: Owner, awa: Person) -> None:
    leo = Person.objects.create(owner=owner, name="Léo Petit", given="Léo", family="Petit")
    gone(owner, awa, "introduction", body="Chère Awa, voici Léo Petit, qui relie des livres.")
    assert set(Favour.objects.values_list("person", "about")) == {(awa.pk, leo.pk), (leo.pk, awa.pk)}


def test_a_result_told_closes_the_loop(owner: Owner, awa: Person) -> None:
    advice = Favour.objects.create(
        owner=owner, person=awa, given=False, kind="advice", what="breathe", on=DAY
    )
    act = gone(owner, awa, "advice_report", body="It went well.")
    advice.refresh_from_db()
    assert advice.told_on == DAY
    undo_effects.take_back(owner, uuid.UUID(act))
    advice.refresh_from_db()
    assert advice.told_on is None


def test_of_several_loops_the_one_written_for_is_closed(owner: Owner, awa: Person) -> None:
    two = [
        Favour.objects.create(owner=owner, person=awa, given=False, kind="advice", what=what, on=DAY)
        for what in ("breathe", "wait")
    ]
    gone(owner, awa, "advice_report", body="Well.")
    assert not Favour.objects.exclude(told_on=None).exists()
    gone(owner, awa, "advice_report", body="Well.", action=f"loop:{awa.pk}:{two[1].pk}")
    assert list(Favour.objects.exclude(told_on=None)) == [two[1]]
