"""To which addresses a message goes: one alone, but for the mail by which two are introduced (E1)."""

from entregent.records.introducing.writing import read_id
from entregent.records.models import Introduction, Owner
from entregent.records.today.addressees import Ways, ways_to

BOTH = "introduce"
"""The event whose message goes to the two of them."""


def recipients(owner: Owner, action: str, email: str) -> tuple[str, ...]:
    """The addresses of the message that does the line `action`, `email` being that of its person.

    Both of an introduction where both are known; where one is missing, the mail program asks for it.
    """
    row = _introduced(owner, action) if email else None
    if row is None:
        return (email,) if email else ()
    return tuple(dict.fromkeys((email, *of_both(row))))


def of_both(row: Introduction) -> tuple[str, ...]:
    """The addresses that are known of the two."""
    people = [one for one in (row.first_id, row.second_id) if one]
    ways = ways_to(people)
    return tuple(filter(None, (ways.get(one, Ways()).email for one in people)))


def _introduced(owner: Owner, action: str) -> Introduction | None:
    named = read_id(action.split(":", 2)[2]) if action.count(":") > 1 else None
    if named is None or named[1] != BOTH:
        return None
    living = Introduction.objects.filter(owner=owner, first__deleted_at=None, second__deleted_at=None)
    return living.filter(pk=named[0], asked_for=False).first()
