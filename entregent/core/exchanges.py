"""The words every part uses for an exchange: its channel, its direction, and a promise's side."""

from typing import Final, Literal

Channel = Literal[
    "meeting", "lunch", "coffee", "event", "video", "call", "letter", "email", "message", "like", "other"
]
Direction = Literal["in", "out", "both", ""]
Side = Literal["me", "them", "both"]
Circle = Literal["close", "wider", "weak"]

CHANNELS: Final[tuple[Channel, ...]] = (
    "meeting", "lunch", "coffee", "event", "video", "call", "letter", "email", "message", "like", "other",
)  # fmt: skip
"""Every channel, richest first; `other` when nothing tells."""

FACE_TO_FACE: Final[tuple[Channel, ...]] = ("meeting", "lunch", "coffee", "event")
"""The channels by which people are in the same room: the first of CHANNELS."""

DIRECTIONS: Final[tuple[Direction, ...]] = ("in", "out", "both", "")
"""Who spoke: `in` they did, `out` the user did, `both` a conversation, empty when unknown."""

CIRCLES: Final[tuple[Circle, ...]] = ("close", "wider", "weak")
"""Practice A1: strong relations; occasional but real ones; distant acquaintances."""
