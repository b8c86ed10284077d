"""Keys made from content that name people: what they become once two of these are one."""

from collections.abc import Mapping
from typing import Final

SAME: Final = "same"
"""The kind of the decision that two records are, or are not, of one person."""
DIFFERENT: Final = "different"
"""The verdict that they are not."""
APART: Final = "apart"
"""The kind of the decision that two people are never to be introduced to each other."""


def pair_key(one: str, other: str, kind: str = SAME) -> str:
    """The key of a question about two people, whichever is named first."""
    return ":".join((kind, *sorted((one, other))))


def renamed(key: str, ids: Mapping[str, str]) -> str | None:
    """`key` under the new ids; None where it was about the two that are one now.

    `ids` maps each id that is gone to the one that stands for it: of the person, and of joined rows.
    """
    kind, *rest = key.split(":")
    new = [ids.get(part, part) for part in rest]
    if kind in (SAME, APART) and len(new) == 2:
        return None if new[0] == new[1] else pair_key(new[0], new[1], kind)
    return ":".join((kind, *new))
