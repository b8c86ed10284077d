"""Drafts of introductions say of both what is on record, on the desk as in the letter of the day."""

import datetime as dt

import pytest

from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.writing import writing
from entregent.records.models import Fact, Introduction, Organisation, Owner, Person, Position
from entregent.records.queries.presenting import works
from entregent.records.writing.first_words import addressee, first_words
from tests.records.introducing.conftest import TODAY, go, person

pytestmark = pytest.mark.django_db


def works_as(owner: Owner, who: Person, title: str, house: str, *skills: str) -> None:
    made = Organisation.objects.create(owner=owner, name=house, folded=house.lower())
    Position.objects.create(
        owner=owner, person=who, organisation=made, title=title, kind="work", current=True
    )
    for skill in skills:
        Fact.objects.create(owner=owner, person=who, kind="skill", text=skill)


def drafted(owner: Owner, row: Introduction, event: str, side: str = "") -> str:
    found = writing(row, event, side, works([row.first_id]))
    assert found is not None
    to = addressee(owner, found.person.pk, TODAY)
    made = first_words(owner, to, found.purpose, TODAY, matters={"action": found.action})
    return made.draft.body.replace("\u00a0", " ").replace("\u202f", " ")


PAIRS = [
    (("Isaure Vannier", "Libraire", "Quai des Pages"), ("Bruno Kestrel", "Conservateur", "Musée de Brest")),
    (("Océane Riou", "DRH", "Norvane"), ("Éloi Ravenel", "Charpentier", "Chantier Nord")),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_both_are_presented_on_the_desk(
    owner: Owner, one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    met = {"met_on": dt.date(2024, 3, 1), "met_where": "Salon du livre"}
    first, second = person(owner, one[0]), person(owner, other[0], **met)
    works_as(owner, first, *one[1:])
    works_as(owner, second, *other[1:], "reliure")
    gains = ("il ouvre les réserves aux classes", "elle tient un rayon de livres anciens")
    row, _undo = verbs.consider(owner, first, second, gains, TODAY, one[0])
    go(owner, row, "ask:first", "agree:first", "ask:second", "agree:second")
    body = drafted(owner, row, "introduce")
    title = one[1] if one[1].isupper() else one[1].lower()
    assert f"{one[0]} : {title}, {one[2]}." in body
    assert f"{other[0]} : {other[1].lower()}, {other[2]} (reliure)." in body
    assert "depuis mars 2024 (Salon du livre)" in body
    assert all(f": {gain}." in body for gain in gains)
    assert "[" not in body


def test_what_somebody_does_and_can_is_one_line(owner: Owner, awa: Person, leo: Person) -> None:
    works_as(owner, awa, "Curator", "Harbour Museum", "bookbinding", "engraving", "gilding")
    Fact.objects.create(owner=owner, person=leo, kind="skill", text="carpentry")
    Fact.objects.create(owner=owner, person=leo, kind="interest", text="sailing")
    assert works([awa.pk, leo.pk]) == {
        awa.pk: "Curator, Harbour Museum (bookbinding, engraving)", leo.pk: "carpentry",
    }  # fmt: skip


def test_the_words_to_pass_on_stand_below_the_line(owner: Owner, wished: Introduction) -> None:
    go(owner, wished, "ask", "agree")
    above, _line, below = drafted(owner, wished, "hand_over").partition("\n\n---\n\n")
    assert "à transmettre à Mona Riou" in above
    assert "Mona Riou pour cette raison : elle a ouvert un atelier partagé." in below
    assert "Awa" not in below
