"""Many rows written at once are the rows that one would write one by one."""

import datetime as dt
import uuid

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from entregent.records import bulk
from entregent.records.ids import new_id
from entregent.records.models import Exchange, Owner, Participation, Person, Portrait, Reach, Tie

AT = dt.datetime(2026, 3, 1, 9, 30, 5, 120_000, tzinfo=dt.UTC)
SIGNS = ("\\", "\\N", "\\.", "a\tb", "a\nb", "a\r\nb", "", "'\"", "é 🌻 \\t", "NULL", "\u2028")


def said(owner: Owner, **values: object) -> dict[str, object]:
    """An exchange, by attribute names."""
    return {"id": new_id(), "owner_id": owner.pk, "at": AT, "channel": "email", **values}


@pytest.mark.parametrize("text", SIGNS)
def test_every_sign_stays(owner: Owner, text: str) -> None:
    bulk.insert(Exchange, [said(owner, words=text, subject="x"), said(owner, words="plain", subject=text)])
    found = set(Exchange.objects.values_list("words", "subject"))
    assert found == {(text, "x"), ("plain", text)}


class AnyText(TestCase):
    """Whatever may stand in a text."""

    @given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), max_size=4))
    def test_any_text_stays(self, texts: list[str]) -> None:
        owner = Owner.objects.create_user()
        bulk.insert(Exchange, [said(owner, words=text) for text in texts])
        assert sorted(Exchange.objects.filter(owner=owner).values_list("words", flat=True)) == sorted(texts)


def test_what_is_not_given_has_its_default(owner: Owner) -> None:
    before = timezone.now()
    bulk.insert(Exchange, [said(owner), said(owner, timed=False, note="x")])
    silent, told = Exchange.objects.order_by("note")
    assert (silent.timed, silent.note, silent.run_id, silent.source) == (True, "", None, "")
    assert (told.timed, told.note) == (False, "x")
    assert before <= silent.created_at <= timezone.now()


def test_moments_of_any_zone_are_the_same_moments(owner: Owner) -> None:
    paris = dt.datetime(2026, 7, 1, 0, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    bulk.insert(Exchange, [said(owner, at=paris), said(owner)])
    assert list(Exchange.objects.order_by("at").values_list("at", flat=True)) == [AT, paris]


def test_every_kind_of_value(owner: Owner) -> None:
    values = {"name": "Awa Diop", "typed": ["name", "a\\b"], "birth_day": 29, "met_on": AT.date()}
    person = Person(owner=owner, **values)
    fields = {field.attname: getattr(person, field.attname) for field in Person._meta.concrete_fields}
    bulk.insert(Person, [fields])
    assert Person.objects.values().get() == fields
    tie = {"person_id": person.pk, "owner_id": owner.pk, "strength": 0.25, "computed_on": AT.date()}
    bulk.insert(Tie, [{**tie, "reason": {"code": "x", "channels": {"call": 2}}}])
    kept = Tie.objects.get()
    assert (kept.strength, kept.last_on, kept.reason["channels"]) == (0.25, None, {"call": 2})


def test_bytes_stay(owner: Owner) -> None:
    person, image = Person.objects.create(owner=owner, name="Awa Diop"), bytes(range(256))
    bulk.insert(Portrait, [{"id": new_id(), "owner_id": owner.pk, "person_id": person.pk, "image": image}])
    assert bytes(Portrait.objects.get().image) == image


def test_numbered_rows_keep_their_order(owner: Owner) -> None:
    exchange = said(owner)
    people = [Person.objects.create(owner=owner, id=uuid.UUID(int=n), name=str(n)) for n in (3, 1, 2)]
    bulk.insert(Exchange, [exchange])
    part = {"owner_id": owner.pk, "exchange_id": exchange["id"], "at": AT, "channel": "email"}
    bulk.insert(Participation, [{**part, "person_id": person.pk} for person in people])
    assert list(Participation.objects.order_by("pk").values_list("person_id", flat=True)) == [
        person.pk for person in people
    ]


def test_a_double_is_refused_where_none_is_expected(owner: Owner) -> None:
    exchange = said(owner)
    with pytest.raises(IntegrityError), transaction.atomic():
        bulk.insert(Exchange, [exchange, exchange])
    assert not Exchange.objects.exists()
    bulk.insert(Reach, [])
    assert not Reach.objects.exists()
