"""Of two acts of one owner at once, one waits: what is looked for before it is written is made once."""

from entregent.records.models import Owner


def alone(owner: Owner) -> None:
    """To be called first in the transaction of an act; imports and other owners go on meanwhile.

    What is read after it, and only that, stands as the other act left it.
    """
    Owner.objects.select_for_update(of=("self",), no_key=True).get(pk=owner.pk)
