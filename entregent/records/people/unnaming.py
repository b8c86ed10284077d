"""Takes the names of people out of words that stay: exchanges that others shared with them."""

import uuid
from collections.abc import Collection, Iterable

from entregent.core.blanking import Names
from entregent.records import erased, search
from entregent.records.models import Exchange, Owner, Person, Promise


def unname(owner: Owner, exchanges: Collection[Exchange], people: Collection[Person]) -> None:
    """Names of `people` leave these exchanges and their promises, unless others there bear them."""
    gone, left = {person.pk for person in people}, set[uuid.UUID]()
    for exchange in exchanges:
        others = [person for person in exchange.people.all() if person.pk not in gone]
        left |= {person.pk for person in others}
        names = Names(_parts(people) - _parts(others))
        erased.leave_out(owner, exchange)
        exchange.subject, exchange.words, exchange.note = (
            names.taken_out(text) for text in (exchange.subject, exchange.words, exchange.note)
        )
        exchange.save(update_fields=["subject", "words", "note"])
        for promise in Promise.objects.filter(exchange=exchange):
            promise.what = names.taken_out(promise.what)
            promise.save(update_fields=["what"])
    search.refresh(owner, left, said=True)


def _parts(people: Iterable[Person]) -> set[str]:
    parts = (part for one in people for part in (one.name, one.given, one.family, one.nickname))
    return {part.casefold() for part in parts if part}


def called(person: Person) -> set[str]:
    """Their whole names, as they may stand in a table or a note: given name first or last."""
    given, family = person.given, person.family
    both = {f"{given} {family}", f"{family} {given}"} if given and family else set()
    return {name for name in (person.name, *both) if name.strip()}
