"""Whose turn it is: the drafts of one day begin with different frames, and keep theirs all day."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final
from zlib import crc32

_SIGNS: Final = frozenset({"told", "rhythm", "group", "dormant", "weak", "first_step"})
"""Kinds of lines whose drafts may come from the same frames, as when a long silence is owned up to."""
_RETURNS: Final = re.compile(r":return(?::\d+)?$")


def turns(keys: Iterable[str], pools: Mapping[str, str] = MappingProxyType({})) -> dict[str, int]:
    """A turn for `draft` by the key of each line of a day: neighbours within a family, so that none meet.

    `pools` parts a family further where drafts cannot meet, by the language for one. The first key of a
    family says with which frame it begins. Lines done since stay among `keys`, and lines
    that came since stand at the end: nobody's turn changes.
    """
    families = defaultdict[tuple[str, str], list[str]](list)
    for key in dict.fromkeys(keys):
        families[_family(key), pools.get(key, "")].append(key)
    return {
        key: crc32(family[0].encode()) + place
        for family in families.values()
        for place, key in enumerate(family)
    }


def _family(key: str) -> str:
    """Whose frames it draws from: who reacts to a word is thanked, and what is given in return is offered."""
    kind = key.partition(":")[0]
    if kind in _SIGNS:
        return "sign"
    if kind == "reaction":
        return "thanks"
    return "chance" if kind == "thanks" and _RETURNS.search(key) else kind
