"""How far the user has come, to say what the next step is."""

from entregent.records import unchanged
from entregent.records.models import Owner, Person


def untold(owner: Owner) -> int:
    """How many people wait to be placed (triage); those of a pinned circle are."""
    waiting = Person.objects.living().filter(owner=owner, triage="", pinned_circle="")
    return unchanged.since(("untold", owner.pk), waiting.count)


def begun(owner: Owner) -> bool:
    """Whether anybody is on record."""
    return Person.objects.living().filter(owner=owner).exists()
