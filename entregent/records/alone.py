"""Of two acts of one owner at once, one waits: what is looked for before it is written is made once."""

from entregent.records.models import Owner, Person
from entregent.records.refused import Gone


def alone(owner: Owner, *people: Person) -> None:
    """To be called first in the transaction of an act; imports and other owners go on meanwhile.

    What is read after it, and only that, stands as the other act left it. Raises Gone where one of the
    `people` that the act is about is on record no more: deleted, forgotten, or one with somebody else.
    """
    Owner.objects.select_for_update(of=("self",), no_key=True).get(pk=owner.pk)
    wanted = {one.pk for one in people}
    if wanted and Person.objects.living().filter(owner=owner, pk__in=wanted).count() < len(wanted):
        raise Gone
