"""Kinds of what people give each other (E4-E7), and which of them open a loop when received (F7)."""

from typing import Final, Literal, get_args

Kind = Literal["introduction", "information", "expertise", "visibility", "support", "advice", "referral"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
"""The kinds that a user chooses from: the five of the practice, then advice and referrals."""
ELSEWHERE: Final = ("help", "recommendation", "gift", "loan")
"""Kinds that imports bring beside."""
OPENS: Final = frozenset({"advice", "help", "introduction", "information", "expertise", "referral"})
"""Received, these are told of: what one did with them, and what came of it (F7)."""
OF_TWO: Final = frozenset({"introduction", "referral"})
"""Given, these are given to two people at once, and stand on record for both (E1, E7)."""


def opens(kind: str, *, given: bool) -> bool:
    """Whether it opens a loop."""
    return not given and kind in OPENS
