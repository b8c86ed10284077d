"""Recognises who a row is about: by profile address, by e-mail, by a name only one bears; never in doubt."""

import uuid
from collections.abc import Iterable
from typing import Final, Literal

from entregent.core.folding import fold
from entregent.formats.linkedin import Connection, Counterpart, ImportedContact
from entregent.formats.linkedin.names import fold_name
from entregent.records.erased import BY_NAME, of_person
from entregent.records.importing.book import LINKEDIN, Known
from entregent.records.importing.linkedin.sitting import Sitting

Gone = Literal["deleted", "erased"]
"""Somebody who must not come back."""

_ADDRESSED: Final = (LINKEDIN, "profile")

type Found = Known | Gone | None


def living(sitting: Sitting, pk: uuid.UUID | None, keys: Iterable[tuple[str, str]]) -> Found:
    """The person under an id, or why they stay away; None when nobody was found."""
    if pk is not None:
        known = sitting.book.people[pk]
        return "deleted" if known.deleted else known
    return "erased" if sitting.book.is_erased(keys) else None


def connection(sitting: Sitting, row: Connection) -> Found:
    """The person on record whom a connection is."""
    book = sitting.book
    keys = list(keys_of(row))
    for scheme, key in keys:
        if (scheme, key) in book.identities:
            return living(sitting, book.identities[scheme, key], keys)
    pk = book.by_way("profile", row.url_key) if row.url_key else None
    pk = pk or _by_email(sitting, row) or _by_day(sitting, row) or _by_name(sitting, row)
    return living(sitting, pk, keys)


def keys_of(row: Connection) -> Iterable[tuple[str, str]]:
    """The (scheme, key) pairs under which a connection may be known, surest first."""
    if row.url_key:
        yield LINKEDIN, row.url_key
        yield "profile", row.url_key
    else:
        yield BY_NAME, name_key(row)
    if row.email:
        yield "email", row.email.casefold()


def name_key(row: Connection) -> str:
    """What tells a connection without an address from its namesakes: the day, else the company."""
    rest = row.connected_on.isoformat() if row.connected_on else fold(row.company)
    return f"{fold_name(row.typed)}|{rest}"[:300]


def _by_email(sitting: Sitting, row: Connection) -> uuid.UUID | None:
    """Somebody with this address and a part of this name: several may share an address."""
    pk = sitting.book.by_way("email", row.email.casefold()) if row.email else None
    if pk is None:
        return None
    known = sitting.book.people[pk]
    shared = set(fold_name(known.name).split()) & set(fold_name(row.typed).split())
    return pk if shared and _may_be(sitting, known, row.url_key) else None


def _by_day(sitting: Sitting, row: Connection) -> uuid.UUID | None:
    """The one namesake of LinkedIn's with whom the user connected on the same day."""
    if row.connected_on is None:
        return None
    people = sitting.book.people
    same = [
        pk
        for pk in sitting.book.linked.get(fold_name(row.typed), ())
        if people[pk].connected_on == row.connected_on and _may_be(sitting, people[pk], row.url_key)
    ]
    return same[0] if len(same) == 1 else None


def _by_name(sitting: Sitting, row: Connection) -> uuid.UUID | None:
    """The one namesake known from messages or invitations only."""
    known = _only(sitting, row.typed)
    if known is None:
        return None
    free = known.connected_on is None and not (row.url_key and known.addresses)
    return known.pk if free else None


def _only(sitting: Sitting, name: str) -> Known | None:
    """The one of LinkedIn's people with this name, where one alone in this archive bears it too."""
    folded = fold_name(name)
    same = sitting.book.linked.get(folded, set()) if folded else set()
    if len(same) != 1 or sitting.survey.bearers(name) > 1:
        return None
    return sitting.book.people[next(iter(same))]


def _may_be(sitting: Sitting, known: Known, url_key: str) -> bool:
    """Addresses change: somebody may be the row's unless this archive has them under their own."""
    if not url_key or url_key in known.addresses:
        return True
    return not any(address in sitting.survey.connected for address in known.addresses)


def counterpart(sitting: Sitting, other: Counterpart) -> Found:
    """The person on record who wrote or was written to."""
    key = other.url_key or sitting.survey.address_of(other.name)
    keys = [(scheme, key) for scheme in _ADDRESSED] if key else [(BY_NAME, alone_key(other))]
    known = sitting.book.identities.get(keys[0])
    if known is None and key:
        known = sitting.book.by_way("profile", key) or _named(sitting, other.name, addressed=False)
    elif known is None:
        known = _named(sitting, other.name, addressed=True)
    return living(sitting, known, keys)


def alone_key(other: Counterpart) -> str:
    """The key of somebody known by name alone."""
    return f"{fold_name(other.name)}|"[:300]


def _named(sitting: Sitting, name: str, *, addressed: bool) -> uuid.UUID | None:
    """The one namesake; only one without a profile address unless `addressed`."""
    known = _only(sitting, name)
    if known is None or (known.addresses and not addressed):
        return None
    return known.pk


def contact(sitting: Sitting, row: ImportedContact, ways: Iterable[tuple[str, str]]) -> Found:
    """The person on record whom a contact of an address book is: by profile, e-mail, phone, or exact name."""
    book = sitting.book
    keys = [*ways, *((scheme, row.url_key) for scheme in _ADDRESSED if row.url_key)]
    keys.append(of_person(row.typed, "contact"))
    for scheme, key in keys:
        pk = book.identities.get((scheme, key)) or book.by_way(scheme, key)
        if pk is not None:
            return living(sitting, pk, keys)
    same = book.named.get(fold_name(row.typed), set()) if " " in fold_name(row.typed) else set()
    return living(sitting, next(iter(same)) if len(same) == 1 else None, keys[:-1] or keys)
