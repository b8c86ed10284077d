"""The ways to reach somebody that an address book gives, as the record keeps them."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from entregent.core.folding import fold
from entregent.formats.contacts import Contact, Postal, Way
from entregent.records.importing.sitting import clean
from entregent.records.people.reaching import NotReachable, way

_PARTS: Final = ("box", "extended", "street", "code", "city", "region", "country")
_FEWEST_DIGITS: Final = 3
_LABELS: Final = {"website": "web"}


class Reached(NamedTuple):
    """A way as the record keeps it; `key` is the same for two spellings of one."""

    kind: str
    value: str
    key: str
    label: str = ""
    preferred: bool = False


def ways_of(contact: Contact, region: str) -> list[Reached]:
    """The ways that can be told apart, once each; phones without a country are those of `region`."""
    found = (*_ways(contact.ways, region), *_addresses(contact.addresses))
    return list({(one.kind, one.key): one for one in reversed(found)}.values())[::-1]


def _ways(ways: tuple[Way, ...], region: str) -> Iterator[Reached]:
    for one in ways:
        kind = {"website": "profile", "messenger": "other"}.get(one.kind, one.kind)
        text = f"{one.label}: {one.value}" if one.kind == "messenger" and one.label else one.value
        try:
            found = way(kind, text, region=region)
        except NotReachable:
            yield from _as_it_stands(one)
            continue
        if found.key:
            label = clean(one.label or _LABELS.get(one.kind, ""))[:60]
            yield Reached(found.kind, found.value, found.key[:500], label, one.preferred)


def _as_it_stands(one: Way) -> Iterator[Reached]:
    """Short numbers and half addresses are of use to whoever typed them."""
    digits = re.sub(r"[^\d+]", "", one.value)
    label = clean(one.label)[:60]
    if one.kind == "phone" and len(digits) >= _FEWEST_DIGITS:
        yield Reached("phone", clean(one.value)[:500], digits[:500], label, one.preferred)
    elif clean(one.value):
        text = clean(one.value)[:500]
        yield Reached("other", text, (fold(text) or text)[:500], label, one.preferred)


def _addresses(addresses: tuple[Postal, ...]) -> Iterator[Reached]:
    for postal in addresses:
        text = clean(written(postal))[:500]
        if text:
            yield Reached("address", text, (fold(text) or text)[:500], clean(postal.label)[:60])


def written(postal: Postal) -> str:
    """A postal address on one line."""
    if postal.whole:
        return postal.whole
    town = " ".join(filter(None, (postal.code, postal.city)))
    parts = (postal.box, postal.street, postal.extended, town, postal.region, postal.country)
    return ", ".join(filter(None, (clean(part) for part in parts)))


def place_of(contact: Contact) -> str:
    """The town of their home, else of the first address."""
    home = sorted(contact.addresses, key=lambda postal: postal.label != "home")
    return next((clean(postal.city)[:200] for postal in home if clean(postal.city)), "")
