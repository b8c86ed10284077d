"""Search finds people by beginnings of words, and forgives slips when nobody fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.records import search
from entregent.records.models import Fact, Organisation, Owner, Person, Position
from entregent.records.people import adding, details, groups


def _names(owner: Owner, text: str) -> list[str]:
    return [person.name for person in search.matching(owner, text)]


@pytest.fixture
def people(owner: Owner) -> None:
    """A few people of several scripts."""
    for line in (
        "Awa Diallo, curator at Musée Clair, awa@acme.example",
        "Éloïse Le Goff, Acme",
        "Émile O’Brien",
        "Diana Awad",
        "王小明",
        "محمد علي",
    ):
        adding.add(owner, line)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("awa", ["Diana Awad", "Awa Diallo"]),
        ("awa dia", ["Awa Diallo", "Diana Awad"]),
        ("diallo awa", ["Awa Diallo"]),
        ("DIALLO", ["Awa Diallo"]),
        ("eloise goff", ["Éloïse Le Goff"]),
        ("o'brien", ["Émile O’Brien"]),
        ("musee", ["Awa Diallo"]),
        ("curat", ["Awa Diallo"]),
        ("acme", ["Awa Diallo", "Éloïse Le Goff"]),
        ("awa@acme.example", ["Awa Diallo"]),
        ("王", ["王小明"]),
        ("小明", ["王小明"]),
        ("محمد", ["محمد علي"]),
        ("lo", []),
        ("awa zorro", []),
        ("%", []),
        ("_", []),
        ("\0", []),
    ],
)
def test_every_typed_word_begins_a_word(owner: Owner, people: None, text: str, found: list[str]) -> None:
    assert sorted(_names(owner, text)) == sorted(found)


def test_names_that_begin_with_what_was_typed_come_first(owner: Owner) -> None:
    for line in ("Zoé Abel, Dial Studio", "Awa Diallo", "Dia Zed"):
        adding.add(owner, line)
    assert _names(owner, "dia") == ["Awa Diallo", "Dia Zed", "Zoé Abel"]


def test_nothing_typed_is_everybody_by_family_name(owner: Owner, people: None) -> None:
    assert _names(owner, "")[:3] == ["Diana Awad", "Awa Diallo", "Éloïse Le Goff"]
    assert len(_names(owner, "  ")) == 6


@pytest.mark.parametrize("slip", ["dialo", "dialllo", "daillo", "diallq", "awa dialo"])
def test_a_slip_finds_a_name_like_it_only_when_nobody_fits(owner: Owner, people: None, slip: str) -> None:
    found = search.find(owner, slip)
    assert found.nearly
    assert [person.name for person in found.people] == ["Awa Diallo"]
    assert not search.find(owner, "diallo").nearly


def test_what_hangs_on_a_person_is_found_and_lost_with_it(owner: Owner) -> None:
    person = adding.add(owner, "Awa Diallo").person
    fact = Fact(owner=owner, person=person, kind="interest", text="Apiculture")
    details.add(owner, fact)
    group, _undo = groups.create(owner, "Chorale")
    groups.put(owner, group, [person.pk])
    assert _names(owner, "apic") == _names(owner, "choral") == ["Awa Diallo"]
    details.remove(owner, fact)
    groups.delete(owner, group)
    assert _names(owner, "apic") == _names(owner, "choral") == []


def test_the_deleted_the_user_and_strangers_are_not_found(owner: Owner, stranger: Owner) -> None:
    adding.add(stranger, "Awa Diallo")
    me = Person.objects.create(owner=owner, name="Awa Moi", is_self=True)
    search.refresh(owner, [me.pk])
    assert _names(owner, "awa") == []


def test_words_of_former_employers_count_too(owner: Owner) -> None:
    person = adding.add(owner, "Awa Diallo").person
    place = Organisation.objects.create(owner=owner, name="Hélix", folded="helix")
    Position.objects.create(owner=owner, person=person, organisation=place, current=False)
    search.refresh(owner, [person.pk])
    assert _names(owner, "helix") == ["Awa Diallo"]


@given(st.text(max_size=60))
def test_folding_a_query_never_leaves_a_wildcard(text: str) -> None:
    from entregent.core.folding import fold

    assert not set(fold(text)) & set("%_\\\0")
