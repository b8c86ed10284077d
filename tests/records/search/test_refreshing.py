"""Every verb that changes what is on record of somebody changes the words by which they are found."""

import datetime as dt
from collections.abc import Callable

import pytest

from entregent.records import exchanges, search, ties, undo_effects
from entregent.records.models import (
    Detail,
    Exchange,
    Fact,
    Group,
    Membership,
    Organisation,
    Owner,
    Person,
    Position,
    Reach,
    Relation,
    SearchEntry,
    SearchWord,
)
from entregent.records.people import adding, bulk, conversations, details, editing, erasing, groups
from entregent.records.people.conversations import Told
from entregent.records.search import refreshing, tiers

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody on record."""
    return adding.add(owner, "Awa Diallo").person


def found(owner: Owner, text: str) -> list[str]:
    """Names, without forgiving anything."""
    some = search.find(owner, text)
    return [] if some.nearly else [person.name for person in some.people]


FIELDS: dict[str, object] = {
    "name": "Zélie Quix",
    "nickname": "quixette",
    "place": "Quixville",
    "met_where": "Quixfest",
    "met_how": "by a quixotic friend",
    "note": "loves quixbread",
}


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_written_about_somebody_finds_them_until_it_is_taken_back(
    owner: Owner, awa: Person, field: str
) -> None:
    undo = editing.change(owner, awa, {field: FIELDS[field]})
    assert found(owner, "quix") == [awa.name]
    undo_effects.take_back(owner, undo.pk)
    assert found(owner, "quix") == []
    assert found(owner, "diallo") == ["Awa Diallo"]


def _reach(owner: Owner, awa: Person, kind: str, value: str) -> Reach:
    return Reach(owner=owner, person=awa, kind=kind, value=value, key=value)


def _employed(owner: Owner, awa: Person) -> Position:
    place = Organisation.objects.create(owner=owner, name="Quix", folded="quix")
    return Position(owner=owner, person=awa, organisation=place)


DETAILS: dict[str, Callable[[Owner, Person], details.Hanging]] = {
    "fact": lambda owner, awa: Fact(owner=owner, person=awa, kind="told", text="collects quix"),
    "email": lambda owner, awa: _reach(owner, awa, "email", "quix@acme.example"),
    "profile": lambda owner, awa: _reach(owner, awa, "profile", "https://www.linkedin.com/in/quix-1"),
    "title": lambda owner, awa: Position(owner=owner, person=awa, title="Chief of quix"),
    "organisation": _employed,
    "label": lambda owner, awa: Reach(
        owner=owner, person=awa, kind="phone", value="112", key="112", label="Chez Quix"
    ),
    "somebody near": lambda owner, awa: Relation(owner=owner, person=awa, name="Ilan Quix", kind="friend"),
    "what they are": lambda owner, awa: Relation(owner=owner, person=awa, name="Ilan", kind="quix master"),
    "what is beside": lambda owner, awa: Detail(owner=owner, person=awa, kind="other", text="likes quix"),
    "its label": lambda owner, awa: Detail(owner=owner, person=awa, kind="other", label="Quix", text="yes"),
}


@pytest.mark.parametrize("kind", DETAILS)
def test_what_hangs_on_somebody_finds_them_while_it_does(owner: Owner, awa: Person, kind: str) -> None:
    detail = DETAILS[kind](owner, awa)
    added = details.add(owner, detail)
    assert found(owner, "quix") == ["Awa Diallo"]
    undo_effects.take_back(owner, added.pk)
    assert found(owner, "quix") == []


@pytest.mark.parametrize(
    "typed",
    [
        "0612345678",
        "06 12 34 56 78",
        "+33 6 12",
        "33612345678",
        "0033 6 12",
        "612345",
        "awa 06 12",
        "06.12.34",
    ],
)
def test_a_phone_is_found_however_its_digits_are_typed(owner: Owner, awa: Person, typed: str) -> None:
    details.add(
        owner, Reach(owner=owner, person=awa, kind="phone", value="+33 6 12 34 56 78", key="+33612345678")
    )
    assert found(owner, typed) == ["Awa Diallo"]


def test_labels_that_nearly_everybody_has_find_nobody(owner: Owner, awa: Person) -> None:
    for number, label in enumerate(("work", "home fax", "Mobile")):
        value = f"06 12 34 56 7{number}"
        way = Reach(owner=owner, person=awa, kind="phone", value=value, key=value, label=label)
        details.add(owner, way)
    assert [found(owner, text) for text in ("work", "fax", "mobile")] == [[], [], []]
    assert found(owner, "06 12 34 56 72") == ["Awa Diallo"]


def test_a_key_written_in_letters_is_no_word(owner: Owner, awa: Person) -> None:
    details.add(owner, Detail(owner=owner, person=awa, kind="other", label="KEY", text="mQENBF" * 100))
    assert (found(owner, "mqenbf"), found(owner, "key")) == ([], ["Awa Diallo"])


def test_digits_that_are_no_phone_are_words(owner: Owner, awa: Person) -> None:
    details.add(owner, Fact(owner=owner, person=awa, kind="told", text="born 12 2019 in Lyon"))
    assert found(owner, "12 2019") == ["Awa Diallo"]


@pytest.mark.parametrize(
    "typed", ["jp m", "j.-p.", "JP Martin", "jeanpaul", "m j", "jpm", "paul martin jean"]
)
def test_initials_and_the_order_of_words_are_free(owner: Owner, typed: str) -> None:
    adding.add(owner, "Jean-Paul Martin")
    adding.add(owner, "Awa Diallo")
    assert found(owner, typed) == ["Jean-Paul Martin"]


def test_groups_find_their_members(owner: Owner, awa: Person) -> None:
    group, _undo = groups.create(owner, "Quixists")
    put = groups.put(owner, group, [awa.pk])
    assert found(owner, "quix") == ["Awa Diallo"]
    groups.rename(owner, group, "Choir")
    assert (found(owner, "quix"), found(owner, "choir")) == ([], ["Awa Diallo"])
    undo_effects.take_back(owner, put.pk)
    assert not Membership.objects.exists()
    assert found(owner, "choir") == []
    assert Group.objects.count() == 1


def test_words_of_exchanges_find_those_who_were_in_them(owner: Owner, awa: Person) -> None:
    bea = adding.add(owner, "Béa Zorn").person
    told = Told([awa, bea], "lunch", DAY, note="On parle du Quixotisme")
    exchange, undo = conversations.log(owner, told, "token")
    assert found(owner, "quixot") == ["Awa Diallo", "Béa Zorn"]
    changed = conversations.change(owner, exchange, Told([bea], "lunch", DAY, note="rien que des fleurs"))
    assert (found(owner, "quix"), found(owner, "fleur")) == ([], ["Béa Zorn"])
    undo_effects.take_back(owner, changed.pk)
    assert found(owner, "quix") == ["Awa Diallo", "Béa Zorn"]
    deleted = conversations.delete(owner, Exchange.objects.get(pk=exchange.pk))
    assert found(owner, "quix") == []
    undo_effects.take_back(owner, deleted.pk)
    assert found(owner, "quix") == ["Awa Diallo", "Béa Zorn"]
    assert undo
    undo_effects.take_back(owner, undo.pk)
    assert found(owner, "quix") == []


@pytest.mark.parametrize("part", ["subject", "words", "note"])
def test_every_part_of_an_exchange_is_searched(owner: Owner, awa: Person, part: str) -> None:
    exchanges.log(owner, [awa], channel="email", on=DAY, words=exchanges.Words(**{part: "Quixotisme"}))
    assert found(owner, "quix awa") == ["Awa Diallo"]


def test_what_everybody_says_is_taken_as_said_beside_other_words(owner: Owner, awa: Person) -> None:
    exchanges.log(owner, [awa], channel="email", on=DAY, words=exchanges.Words(words="avec le jardinier"))
    assert found(owner, "avec le jardinier") == ["Awa Diallo"]
    assert found(owner, "avec") == []


def test_the_deleted_are_not_found_until_that_is_taken_back(owner: Owner, awa: Person) -> None:
    exchanges.log(owner, [awa], channel="call", on=DAY, words=exchanges.Words(words="quix"))
    ties.refresh(owner, [awa.pk])
    before = shelf()
    undo = bulk.delete(owner, [awa.pk])
    assert (found(owner, "awa"), SearchEntry.objects.count(), SearchWord.objects.count()) == ([], 0, 0)
    undo_effects.take_back(owner, undo.pk)
    assert found(owner, "quix") == ["Awa Diallo"]
    assert shelf() == before


def test_whoever_is_erased_leaves_no_word_even_in_what_others_were_told(owner: Owner, awa: Person) -> None:
    bea = adding.add(owner, "Béa Zorn").person
    words = exchanges.Words(words="Diallo et moi plantons")
    exchanges.log(owner, [awa, bea], channel="call", on=DAY, words=words)
    erasing.erase(owner, [awa.pk])
    assert found(owner, "plantons") == ["Béa Zorn"]
    assert found(owner, "diallo") == []
    assert not SearchWord.objects.filter(word="diallo").exists()


def test_only_so_many_words_of_exchanges_are_kept_the_latest_ones(
    owner: Owner, awa: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (tiers, refreshing, search.gathering):
        monkeypatch.setattr(module, "MOST_WORDS", 4)
    for at, word in enumerate(["uno", "dos", "trois", "cuatro", "uno"]):
        day = DAY + dt.timedelta(days=at)
        exchanges.log(owner, [awa], channel="call", on=day, words=exchanges.Words(words=word))
    kept = set(SearchWord.objects.filter(tier=tiers.SAID).values_list("word", flat=True))
    assert kept == {"*", "uno", "cuatro", "trois"}
    before = shelf()
    search.refresh(owner, [awa.pk], said=True)
    assert shelf() == before


def test_the_closer_come_first_and_follow_their_ties(owner: Owner) -> None:
    for name in ("Awa Aal", "Awa Bee", "Awa Cee"):
        adding.add(owner, name)
    assert found(owner, "awa") == ["Awa Aal", "Awa Bee", "Awa Cee"]
    editing.pin(owner, Person.objects.get(name="Awa Cee"), "close")
    editing.pin(owner, Person.objects.get(name="Awa Bee"), "wider")
    assert found(owner, "awa") == ["Awa Cee", "Awa Bee", "Awa Aal"]


def test_a_stronger_tie_comes_before_a_weaker_one_of_the_circle(owner: Owner) -> None:
    for name in ("Awa Aal", "Awa Bee"):
        adding.add(owner, name)
    bee = Person.objects.get(name="Awa Bee")
    exchanges.log(owner, [bee], channel="lunch", on=DAY)
    for person in Person.objects.living():
        editing.pin(owner, person, "close")
    ties.recompute(owner, DAY)
    assert found(owner, "awa") == ["Awa Bee", "Awa Aal"]


def test_places_of_words_rank_before_closeness(owner: Owner) -> None:
    for name, values in {
        "Ada One": {"note": "quix"},
        "Bea Two": {"place": "Quixville"},
        "Quix Three": {},
        "Dan Four": {},
    }.items():
        person = adding.add(owner, name).person
        if values:
            editing.change(owner, person, values)
    dan = Person.objects.get(name="Dan Four")
    exchanges.log(owner, [dan], channel="call", on=DAY, words=exchanges.Words(words="quix"))
    editing.pin(owner, dan, "close")
    assert found(owner, "quix") == ["Quix Three", "Bea Two", "Ada One", "Dan Four"]


def test_nothing_of_another_owner_is_found_nor_changed(owner: Owner, stranger: Owner, awa: Person) -> None:
    adding.add(stranger, "Awa Quix")
    before = shelf()
    search.refresh(stranger, [awa.pk], said=True)
    search.recompute(stranger)
    assert shelf() == before
    assert found(owner, "awa") == ["Awa Diallo"]
    assert found(owner, "quix") == []
    assert search.find(owner, "quixx").count() == 0


def shelf() -> list[tuple[object, ...]]:
    """All words of everybody."""
    return sorted(SearchWord.objects.values_list("entry__person", "entry__nearness", "shelf", "tier", "word"))
