"""Words of people within a sentence of the program: the stop at their end gives way to the sentence."""

from collections.abc import Mapping
from typing import Any, Final

_SAID: Final = frozenset({"what", "news", "need", "skill", "interest", "trade"})
"""Values that are words as somebody wrote them; names and places may end in a stop of their own."""


def within(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same values, ready to stand in the middle of a sentence."""
    return {name: _open(name, value) for name, value in values.items()}


def _open(name: str, value: Any) -> Any:
    return value.rstrip(". ") if name in _SAID and isinstance(value, str) else value
