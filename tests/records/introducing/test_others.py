"""Never two introductions of the same: what is open is found, whoever stands first, however written."""

import pytest

from entregent.records.introducing import introductions as verbs
from entregent.records.introducing import others
from entregent.records.introducing.introductions import Said, Wish
from entregent.records.models import Introduction, Owner, Person
from entregent.records.refused import NotPossible
from tests.records.introducing.conftest import TODAY, go, person

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["Mona Riou", "mona  riou", "MONA RIOU"])
def test_the_same_wish_of_the_same_introducer_is_refused_with_the_one_that_is_open(
    owner: Owner, awa: Person, leo: Person, wished: Introduction, name: str
) -> None:
    with pytest.raises(NotPossible) as refused:
        verbs.wish(owner, awa, Wish(target=name), TODAY, "again")
    assert (refused.value.refusal.code, refused.value.values["open"]) == ("open", wished.pk)
    assert verbs.wish(owner, leo, Wish(target=name), TODAY, "other")[1] is not None
    go(owner, wished, "drop")
    assert verbs.wish(owner, awa, Wish(target=name), TODAY, "after")[1] is not None


def test_one_on_record_is_known_by_who_they_are_and_a_name_alone_by_its_name(
    owner: Owner, awa: Person, leo: Person
) -> None:
    twin = person(owner, "Léo Brun")
    verbs.wish(owner, awa, Wish(person=leo), TODAY, "one")
    for wanted in (Wish(person=leo), Wish(target="leo brun")):
        with pytest.raises(NotPossible):
            verbs.wish(owner, awa, wanted, TODAY, "two")
    assert verbs.wish(owner, awa, Wish(person=twin), TODAY, "three")[1] is not None
    assert Introduction.objects.count() == 2


def test_the_same_field_of_the_same_introducer_is_one(owner: Owner, awa: Person, leo: Person) -> None:
    row, _act = verbs.wish(owner, awa, Wish(field="La facture d’orgues"), TODAY, "one")
    with pytest.raises(NotPossible) as refused:
        verbs.wish(owner, awa, Wish(field="la facture d'orgues"), TODAY, "two")
    assert refused.value.values["open"] == row.pk
    assert verbs.wish(owner, awa, Wish(field="la lutherie"), TODAY, "three")[1] is not None


def test_empty_reasons_of_an_open_pair_are_filled_each_on_its_side(
    owner: Owner, awa: Person, leo: Person
) -> None:
    row, _act = verbs.consider(owner, awa, leo, ("", ""), TODAY, "one")
    again, act = verbs.consider(owner, leo, awa, ("un regard", ""), TODAY, "two")
    assert again == row
    assert act is not None
    row.refresh_from_db()
    assert (row.reason, row.second_reason) == ("", "un regard")
    _row, none = verbs.consider(owner, leo, awa, ("autre chose", ""), TODAY, "three")
    row.refresh_from_db()
    assert (none, row.second_reason) == (None, "un regard")


def test_why_one_waits_is_known_in_one_query(
    owner: Owner, awa: Person, leo: Person, wished: Introduction, django_assert_num_queries: object
) -> None:
    go(owner, wished, "ask")
    rows = [verbs.wish(owner, leo, Wish(target=name), TODAY, name)[0] for name in ("mona riou", "Ida")]
    with django_assert_num_queries(1):  # type: ignore[operator]
        found = others.waiting(owner, rows)
    assert {pk: one.values["names"] for pk, one in found.items()} == {rows[0].pk: ["Awa Diop"]}
    go(owner, wished, "decline", on=TODAY)
    assert others.waiting(owner, rows) == {}


def test_whoever_is_in_too_many_is_named(owner: Owner, awa: Person, pair: Introduction) -> None:
    for name in ("Ida Roux", "Max Petit"):
        row, _act = verbs.consider(owner, awa, person(owner, name), ("", ""), TODAY, name)
        go(owner, row, "ask:second")
    with pytest.raises(NotPossible) as refused:
        verbs.move(owner, pair, "ask", TODAY, Said("second"))
    assert refused.value.values["names"] == ["Awa Diop"]
