"""Who is in which list of members: a list is a card that names others by their keys or addresses."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from entregent.formats.contacts import Contact
from entregent.formats.vcard.values import Card

MAX_GROUPS: Final = 200
"""Lists that somebody is known to be in: ten times as many as anybody keeps."""


def is_list(card: Card) -> bool:
    """Whether a card is a list of members."""
    return card.kind == "group" or bool(card.members and not card.emails)


def with_lists(found: Iterable[tuple[Card, Contact]]) -> Iterator[Contact]:
    """The contacts of `found` with the names of the lists that each is in among its groups."""
    pairs = list(found)
    names = _names(card for card, _contact in pairs if is_list(card) and card.called)
    for card, contact in pairs:
        lists = (name for key in _keys(card) if key in names for name in names[key])
        groups = tuple(dict.fromkeys((*contact.groups, *islice(lists, MAX_GROUPS))))
        yield contact if is_list(card) or groups == contact.groups else replace(contact, groups=groups)


def _names(lists: Iterable[Card]) -> dict[str, dict[str, None]]:
    """The names of the lists by the key of each member."""
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for card in lists:
        for member in card.members:
            names[_key(member)][card.called] = None
    return names


def _keys(card: Card) -> tuple[str, ...]:
    """What a list may name somebody by: the key of the card, an e-mail address, a number."""
    ways = (entry.value for entry in (*card.emails, *card.phones))
    return tuple(dict.fromkeys(_key(way) for way in (card.uid, *ways) if way))


def _key(member: str) -> str:
    """RFC 6350, section 6.6.5: an address (`urn:uuid:…`, `mailto:…`); Apple's keys stand alone too."""
    plain = member.strip().lower()
    for scheme in ("urn:uuid:", "mailto:", "tel:"):
        plain = plain.removeprefix(scheme)
    return plain
