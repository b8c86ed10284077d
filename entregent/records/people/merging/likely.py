"""Who else on record may be the same person, to be offered first where the user looks for them."""

import uuid
from typing import Final

from django.db.models import Q

from entregent.core.folding import fold
from entregent.records import search
from entregent.records.models import Owner, Person, Reach
from entregent.records.people.merging import different

MOST: Final = 8
_SHARED: Final = ("email", "phone", "profile")


def others(owner: Owner, person: Person) -> list[uuid.UUID]:
    """Those reached in the same way, then those whose name has the same words or begins so; not those of whom
    the user said that they are somebody else."""
    no = {pk for pair in different.pairs(owner) if str(person.pk) in pair for pk in pair}
    found = dict.fromkeys([*_reached(owner, person), *_named(owner, person)])
    return [pk for pk in found if pk != person.pk and str(pk) not in no][:MOST]


def _reached(owner: Owner, person: Person) -> list[uuid.UUID]:
    ways = Q(pk__in=[])
    for kind, key in person.reaches.filter(kind__in=_SHARED).values_list("kind", "key")[:50]:
        ways |= Q(kind=kind, key=key)
    living = Person.objects.living().filter(owner=owner)
    rows = Reach.objects.filter(ways, owner=owner, person__in=living).exclude(person=person)
    return list(rows.order_by("person__sort_name", "person").values_list("person", flat=True)[:MOST])


def _named(owner: Owner, person: Person) -> list[uuid.UUID]:
    words = fold(person.name).split()
    texts = dict.fromkeys(
        [" ".join(words), " ".join(word[:1] if at == 0 else word for at, word in enumerate(words))]
    )
    found = (search.find(owner, text) for text in texts if text)
    return [pk for each in found for pk in each.ids(0, MOST)]
