"""The kinds of files that tell themselves by their content, in the order in which they are asked."""

from typing import Final

from entregent.records.importing.bundle.values import Head, Kind
from entregent.records.importing.contacts import ANY_TABLE, FRIENDS, TABLES, VCARDS
from entregent.records.importing.monica import MONICA
from entregent.records.importing.whatsapp import WHATSAPP

ALL: Final[tuple[Kind, ...]] = (VCARDS, MONICA, WHATSAPP, FRIENDS, TABLES)
BY_NAME: Final = {name: kind for kind in ALL for name in kind.names}


def tell(head: Head) -> str | None:
    """The kind of a file; None where none of them is its own."""
    return next(filter(None, (kind.tell(head) for kind in ALL)), None)


def tell_at_last(head: Head) -> str | None:
    """The kind of a file that tells nothing clear of itself, where nothing else was brought."""
    return ANY_TABLE.tell(head)
