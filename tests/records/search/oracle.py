"""Whom a search should find, told by plain loops over what is on record: slow, and hard to get wrong."""

import uuid

from entregent.core import searching
from entregent.core.exchanges import CIRCLES
from entregent.core.searching import Reading
from entregent.records.models import Exchange, Fact, Membership, Owner, Person, Position, Reach
from entregent.records.search import nearness


def words_of(person: Person) -> dict[int, set[str]]:
    """The words of one person by tier, from every row of theirs."""
    about = [person.place, person.met_where]
    for held in Position.objects.filter(person=person):
        about += [held.organisation.name if held.organisation else "", held.title, held.place]
    about += [member.group.name for member in Membership.objects.filter(person=person)]
    told = [person.met_how, person.note, *(fact.text for fact in Fact.objects.filter(person=person))]
    said = [
        f"{one.subject} {one.words} {one.note}"
        for one in Exchange.objects.filter(participations__person=person)
    ]
    names = (person.name, person.given, person.family, person.nickname)
    whole = f"{person.given} {person.family}" if person.given and person.family else person.name
    return {
        0: {word for name in names for word in searching.name_words(name)},
        1: {word for text in about for word in searching.name_words(text)}
        | {word for way in Reach.objects.filter(person=person) for word in searching.words(way.value)}
        | {searching.initials(whole)} - {""},
        2: {word for text in told for word in searching.words(text)},
        3: {word for text in said for word in searching.said_words(text)},
    }


def found(owner: Owner, text: str) -> list[uuid.UUID]:
    """The people that `text` finds without forgiving anything, best first."""
    ways = searching.readings(text)
    people = Person.objects.living().filter(owner=owner).select_related("tie")
    if not ways:
        return [] if text.strip() else [person.pk for person in people.order_by("sort_name", "id")]
    shelves = [(person, words_of(person)) for person in people]
    for reading in ways:
        ranked = sorted(
            (*rank, near(person), person.sort_name, person.pk)
            for person, shelf in shelves
            if (rank := _rank(shelf, reading))
        )
        if ranked:
            return [row[-1] for row in ranked]
    return []


def _rank(shelf: dict[int, set[str]], reading: Reading) -> tuple[int, int] | None:
    tiers = []
    for term in reading:
        fitting = [
            tier
            for tier, words in shelf.items()
            if any(word.startswith(term.word) for word in words if word != searching.SAID)
            or (term.said and searching.SAID in words)
        ]
        if not fitting:
            return None
        tiers.append(min(fitting))
    return len(tiers) - tiers.count(0), sum(tiers)


def near(person: Person) -> int:
    """How near somebody is, from their tie; whoever has none is far."""
    tie = getattr(person, "tie", None)
    return nearness.of(tie.circle, tie.strength) if tie else 256 * len(CIRCLES) - 1
