"""Finds the organisation of a name, or makes it."""

from entregent.core.folding import fold
from entregent.records.models import Organisation, Owner
from entregent.records.people.naming import clean


def named(owner: Owner, name: str, kind: str = "") -> Organisation | None:
    """The owner's one organisation of this name, however it is written; None for an empty name."""
    text = clean(name)[:300]
    if not text:
        return None
    folded = (fold(text) or text.casefold())[:300]
    found, _made = Organisation.objects.get_or_create(
        owner=owner, folded=folded, defaults={"name": text, "kind": kind}
    )
    return found
