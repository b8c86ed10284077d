"""Finds, once all have come in, who on record those are whom address books name as near to somebody."""

from collections import defaultdict
from typing import Final

from entregent.formats.linkedin.names import fold_name
from entregent.records import bulk
from entregent.records.models import Owner, Person, Relation

_MOST: Final = 10_000


def find(owner: Owner) -> None:
    """Ties each relation to the one person of its name; to nobody in doubt."""
    open_ones = Relation.objects.filter(owner=owner, other=None).exclude(source="")
    rows = open_ones.values_list("pk", "person_id", "name")[:_MOST]
    wanted = {pk: (person, fold_name(name)) for pk, person, name in rows}
    if not wanted:
        return
    people = defaultdict(list)
    names = {name for _person, name in wanted.values()}
    for pk, name in Person.objects.living().filter(owner=owner).values_list("pk", "name").iterator():
        if fold_name(name) in names:
            people[fold_name(name)].append(pk)
    found = {
        pk: (people[name][0],)
        for pk, (person, name) in wanted.items()
        if len(people[name]) == 1 and people[name] != [person]
    }
    bulk.update(Relation, ["other"], found)
