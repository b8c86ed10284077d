"""Finds the note to pass on within a message to its bearer (H8)."""

import re
from typing import Final

from entregent.core.lint.message.reading import Message, read

_GREETS: Final = re.compile(
    r"^(?:dear|hello|hi|cher|chère|chers|bonjour|madame|monsieur)\b[^\n,]{0,60},[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that greets: a second one begins the note itself."""


def note_of(message: Message) -> tuple[Message, int]:
    """The note itself, where it is set apart from the words to its bearer, and where it begins."""
    greetings = list(_GREETS.finditer(message.body))
    if not message.zones.enclosed and len(greetings) > 1:
        start = greetings[-1].start()
        return read(message.body[start:], language=message.language), start
    if not message.zones.enclosed:
        return message, 0
    start = message.zones.enclosed[0][0]
    start += len(message.body[start:].split("\n", 1)[0])
    return read(message.body[start : message.zones.enclosed[-1][1]], language=message.language), start
