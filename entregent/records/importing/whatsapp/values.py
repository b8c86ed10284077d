"""A chat as an import sees it: day by day, and what the user said of it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from entregent.formats.whatsapp import Chat, Left, Message

NOBODY: Final = "-"
"""The answer of a user who wrote nothing in a chat."""


class Day(NamedTuple):
    """The messages of one day, what could not be read, and who wrote in the chat for the first time."""

    line: int
    messages: tuple[Message, ...]
    parts: tuple[Left, ...] = ()
    newcomers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Talk:
    """A whole chat, the names of its file and of the archive that held it, and what the user chose.

    `voices` keeps whose voice is whose.
    """

    chat: Chat
    file: str
    archive: str
    options: Mapping[str, Any]
    voices: dict[uuid.UUID, frozenset[str] | None] = field(default_factory=dict)

    @property
    def words(self) -> bool:
        """Whether the words are kept; without a yes they are not."""
        return self.options.get("words") is True


def answered(options: Mapping[str, Any], name: str, file: str) -> str:
    """What the user answered for this file, or for all; "" where they did not."""
    answer = options.get(name)
    if isinstance(answer, Mapping):
        answer = answer.get(file)
    return answer if isinstance(answer, str) else ""
