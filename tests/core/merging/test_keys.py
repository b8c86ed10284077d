"""Keys that name people follow them when two become one."""

import pytest

from entregent.core.merging import pair_key, renamed

IDS = {"b": "a", "p2": "p1"}


@pytest.mark.parametrize(
    ("key", "then"),
    [
        ("rhythm:b:2026-03-31", "rhythm:a:2026-03-31"),
        ("promise:b:p2", "promise:a:p1"),
        ("reply:c:x", "reply:c:x"),
        (pair_key("b", "c"), "same:a:c"),
        (pair_key("0", "b"), "same:0:a"),
        (pair_key("a", "b"), None),
    ],
)
def test_a_key_says_who_is_there_now(key: str, then: str | None) -> None:
    assert renamed(key, IDS) == then


def test_a_pair_has_one_key_in_both_orders() -> None:
    assert pair_key("a", "b") == pair_key("b", "a")
