"""How far the user has come, to say what the next step is."""

from typing import NamedTuple

from entregent.records.models import Owner, Person


class Start(NamedTuple):
    """Whether there are people at all, and how many wait to be placed (triage)."""

    people: bool
    untold: int


def start(owner: Owner) -> Start:
    """Counts in two cheap queries; people of a pinned circle count as told."""
    people = Person.objects.living().filter(owner=owner)
    if not people.exists():
        return Start(people=False, untold=0)
    return Start(people=True, untold=people.filter(triage="", pinned_circle="").count())
