"""Cards of everybody, as our own reader and others find them again."""

import datetime as dt
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from entregent.core.folding import fold
from entregent.formats.contacts import Contact
from entregent.formats.vcard import Version, read_cards, read_contacts
from entregent.records.leaving import cards
from entregent.records.models import (
    Fact,
    Group,
    Organisation,
    Owner,
    Person,
    Portrait,
    Position,
    Reach,
    Relation,
)
from tests.records.leaving.filled import HARD

VERSIONS: tuple[Version, ...] = ("4.0", "3.0")
DAY = dt.date(2026, 1, 2)


def written(owner: Owner, version: Version) -> bytes:
    return b"".join(cards.write(owner, version))


def contacts(owner: Owner, version: Version) -> tuple[Contact, ...]:
    found = read_contacts(written(owner, version))
    assert found.left == ()
    return found.contacts


def way(person: Person, kind: str, value: str, **values: Any) -> Reach:
    return Reach.objects.create(
        owner=person.owner, person=person, kind=kind, value=value, key=value, **values
    )


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody of whom much is known."""
    awa = Person.objects.create(
        owner=owner, name="Awa Diop", given="Awa", family="Diop", nickname="Wawa", credentials="PhD",
        language="fr", birth_day=15, birth_month=4, note="Likes bees; dislikes, well, wasps\nA second line",
        changed_at=dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC),
    )  # fmt: skip
    way(awa, "email", "old@example.org", status="bounced")
    way(awa, "email", "awa@example.org", label="work", preferred=True)
    way(awa, "email", "guess@example.org", status="guessed")
    way(awa, "phone", "+33 6 12 34 56 78", label="home mobile")
    way(awa, "phone", "+44 20 7946 0958", label="Cottage")
    way(awa, "profile", "https://www.linkedin.com/in/awa-made-up")
    way(awa, "address", "1, rue des Abeilles\n44000 Nantes", label="home")
    for name, title, current in (
        ("Acme", "Curator", True),
        ("Choir", "", True),
        ("Past Ltd", "Clerk", False),
    ):
        where = Organisation.objects.create(owner=owner, name=name, folded=fold(name))
        Position.objects.create(owner=owner, person=awa, organisation=where, title=title, current=current)
    for kind, text in (("interest", "bees, and honey"), ("skill", "welding"), ("told", "a secret")):
        Fact.objects.create(owner=owner, person=awa, kind=kind, text=text)
    for name in ("Choir", "Neighbours, near"):
        made = Group.objects.create(owner=owner, name=name)
        made.members.add(awa, through_defaults={"owner": owner})
    Relation.objects.create(owner=owner, person=awa, name="Ibou Diop", kind="spouse")
    Portrait.objects.create(owner=owner, person=awa, image=b"\x89not really", media_type="image/webp")
    return awa


@pytest.mark.parametrize("version", VERSIONS)
def test_everything_that_fits_a_card_is_read_back(version: Version, awa: Person, owner: Owner) -> None:
    (found,) = contacts(owner, version)
    assert (found.typed, found.given, found.family, found.suffix) == ("Awa Diop", "Awa", "Diop", "PhD")
    assert (found.nickname, found.language, found.note) == ("Wawa", "fr", awa.note)
    assert [(one.kind, one.value, one.label) for one in found.ways] == [
        ("email", "awa@example.org", "work"), ("email", "old@example.org", ""),
        ("phone", "+33 6 12 34 56 78", "home mobile"), ("phone", "+44 20 7946 0958", "Cottage"),
        ("profile", "https://www.linkedin.com/in/awa-made-up", "linkedin"),
    ]  # fmt: skip
    assert found.ways[0].preferred
    assert [(one.whole, one.label) for one in found.addresses] == [
        ("1, rue des Abeilles\n44000 Nantes", "home")
    ]
    assert {(work.company, work.title) for work in found.works} == {("Acme", "Curator"), ("Choir", "")}
    assert found.birthday and found.birthday[:3] == (None, 4, 15)
    assert set(found.groups) == {"Choir", "Neighbours, near"}
    assert [(one.name, one.label.lower()) for one in found.relations] == [("Ibou Diop", "spouse")]
    assert found.photo and (found.photo.data, found.photo.media_type) == (b"\x89not really", "image/webp")
    assert (found.uid, found.kind) == (f"urn:uuid:{awa.pk}", "person")


@pytest.mark.parametrize("version", VERSIONS)
def test_guesses_former_posts_and_confidences_stay(version: Version, awa: Person, owner: Owner) -> None:
    text = written(owner, version).decode()
    assert not [word for word in ("guess@", "Past Ltd", "Clerk", "a secret") if word in text]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_card_says_its_version_its_program_and_when_it_changed(
    version: Version, awa: Person, owner: Owner
) -> None:
    (card,), problems = read_cards(written(owner, version))
    assert not problems
    assert card.version == version
    assert card.product.startswith("-//Entregent//")
    assert (card.revised, card.uid) == ("20260304T050607Z", f"urn:uuid:{awa.pk}")
    assert card.kind == ("individual" if version == "4.0" else "")
    prefix = "" if version == "4.0" else "X-"
    assert [(one.name, one.value) for one in card.extras] == [
        (f"{prefix}INTEREST", "bees\\, and honey"), (f"{prefix}EXPERTISE", "welding"),
    ]  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
def test_hard_texts_come_back_as_they_were(version: Version, owner: Owner) -> None:
    for number, text in enumerate(HARD):
        name, note = text[:390].strip(), text.replace("\r\n", "\n").strip()
        person = Person.objects.create(
            owner=owner, name=name, given=name[:190], note=note, sort_name=str(number)
        )
        way(person, "other", text[:400].strip())
    found = contacts(owner, version)
    assert [one.typed for one in found] == [_as_written(text[:390]) for text in HARD]
    assert [one.given for one in found] == [_as_written(text[:390])[:190] for text in HARD]
    assert [one.note for one in found] == [_as_written(text) for text in HARD]
    assert [one.ways[0].value for one in found] == [_as_written(text[:400]) for text in HARD]


def _as_written(text: str) -> str:
    """Cards have one kind of line break."""
    return text.replace("\r\n", "\n").strip()


def test_the_deleted_the_user_and_others_stay(owner: Owner, stranger: Owner) -> None:
    Person.objects.create(owner=owner, name="Gone", deleted_at=owner.date_joined)
    Person.objects.create(owner=owner, name="Me", is_self=True)
    Person.objects.create(owner=stranger, name="Not yours")
    assert written(owner, "4.0") == b""


def test_as_many_queries_for_one_as_for_many(owner: Owner, awa: Person) -> None:
    with CaptureQueriesContext(connection) as one:
        written(owner, "4.0")
    made = [Person(owner=owner, name=f"Person {number}", sort_name=f"{number:04}") for number in range(400)]
    Person.objects.bulk_create(made)
    Reach.objects.bulk_create(
        Reach(owner=owner, person=person, kind="email", value=f"{person.pk}@example.org", key=str(person.pk))
        for person in made
    )
    with CaptureQueriesContext(connection) as many:
        assert written(owner, "4.0").count(b"BEGIN:VCARD") == 401
    assert len(many) == len(one)
