"""A person is added from one line, in seconds."""

import pytest

from entregent.records import undo_effects
from entregent.records.models import Owner, Person, Position, Reach
from entregent.records.people import adding, editing


@pytest.mark.parametrize(
    ("line", "name", "title", "organisation"),
    [
        ("Awa Diallo", "Awa Diallo", "", ""),
        ("Awa Diallo, Acme", "Awa Diallo", "", "Acme"),
        ("Awa Diallo, curator, Acme", "Awa Diallo", "curator", "Acme"),
        ("Awa Diallo, curator at Acme", "Awa Diallo", "curator", "Acme"),
        ("Awa Diallo, conservatrice chez Acme", "Awa Diallo", "conservatrice", "Acme"),
        ("Awa Diallo - Acme", "Awa Diallo", "", "Acme"),
        ("DIALLO, Awa", "Awa DIALLO", "", ""),
        ("Ada Byron, PhD, Acme", "Ada Byron", "", "Acme"),
        ("Awa Diallo, ACME", "Awa Diallo", "", "ACME"),
        ("awa@acme.example", "awa", "", ""),
        ("Madonna", "Madonna", "", ""),
    ],
)
def test_what_a_line_says(line: str, name: str, title: str, organisation: str) -> None:
    read = adding.read(line)
    assert (read.naming.name, read.title, read.organisation) == (name, title, organisation)


@pytest.mark.parametrize("line", ["", " , ", "\0", "+33 1 99 00 12 34"])
def test_a_line_without_a_name_is_refused(owner: Owner, line: str) -> None:
    with pytest.raises(adding.NoName):
        adding.add(owner, line)
    assert not Person.objects.exists()


def test_everything_beside_the_name_finds_its_place(owner: Owner) -> None:
    person = adding.add(owner, "Awa Diallo, Acme, awa@acme.example, 01 99 00 12 34", region="FR").person
    assert set(Reach.objects.filter(person=person).values_list("kind", "key")) == {
        ("email", "awa@acme.example"),
        ("phone", "+33199001234"),
    }
    assert Position.objects.get(person=person).organisation is not None
    assert set(person.typed) >= {"name", "given", "family"}


def test_an_addition_taken_back_deletes_but_loses_nothing_noted_since(owner: Owner) -> None:
    added = adding.add(owner, "Awa Diallo")
    editing.change(owner, added.person, {"note": "kept"})
    undo_effects.take_back(owner, added.undo.pk)
    assert not Person.objects.living().exists()
    assert Person.objects.get(pk=added.person.pk).note == "kept"


def test_namesakes_are_known_before_a_second_one_is_made(owner: Owner, stranger: Owner) -> None:
    adding.add(owner, "Awa DIALLO")
    adding.add(stranger, "Awa Diallo")
    assert [p.name for p in adding.namesakes(owner, "awa diallo, Other")] == ["Awa DIALLO"]
    assert adding.namesakes(owner, "Awa Traoré") == []
