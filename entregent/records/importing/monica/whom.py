"""Who on record a key of Monica's is, or why nobody is."""

from collections.abc import Iterable

from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.contacts import finding
from entregent.records.importing.contacts.reaching import ways_of
from entregent.records.people.reaching import region_of


def known_as(sitting: Sitting, key: str) -> Known | str:
    """The person whom this key names; else the reason for which they are not on record."""
    if key == sitting.given.about.me and key:
        return "member"
    pk = sitting.book.identities.get((finding.scheme_of(sitting), finding.own_key(key)))
    if pk is not None:
        known = sitting.book.people[pk]
        return "deleted" if known.deleted else "member" if known.is_self else known
    return _why(sitting, key)


def _why(sitting: Sitting, key: str) -> str:
    contact = sitting.given.about.contacts.get(key)
    if contact is None:
        return "orphan"
    if key in sitting.given.about.partial:
        return "partial"
    ways = ways_of(contact, region_of(sitting.owner.preferences.language))
    return "member" if finding.is_user(sitting, ways) else "erased"


def those(sitting: Sitting, keys: Iterable[str]) -> list[Known] | str:
    """The people whom these keys name, each once; where it is nobody, the reason of the first."""
    found = [known_as(sitting, key) for key in keys]
    people = {one.pk: one for one in found if isinstance(one, Known)}
    return list(people.values()) or next((one for one in found if isinstance(one, str)), "orphan")
