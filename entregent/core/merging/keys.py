"""Keys made from content that name people: what they become once two of these are one."""

from collections.abc import Mapping
from typing import Final

SAME: Final = "same"
"""The kind of the decision that two records are, or are not, of one person."""
DIFFERENT: Final = "different"
"""The verdict that they are not."""


def pair_key(one: str, other: str) -> str:
    """The key of a question about two people, whichever is named first."""
    return ":".join((SAME, *sorted((one, other))))


def renamed(key: str, ids: Mapping[str, str]) -> str | None:
    """`key` under the new ids; None where it was about the two that are one now.

    `ids` maps each id that is gone to the one that stands for it: of the person, and of joined rows.
    """
    kind, *rest = key.split(":")
    new = [ids.get(part, part) for part in rest]
    if kind == SAME and len(new) == 2:
        return None if new[0] == new[1] else pair_key(*new)
    return ":".join((kind, *new))
