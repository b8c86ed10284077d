"""Reads the subject of a message as its body is read: what it names or owns up to counts too."""

from entregent.core.lint.message.reading import Message, read


def subject_read(message: Message) -> Message:
    """The subject as a message of its own, in the language of the body; an empty one where there is none."""
    return read(message.subject or "", language=message.language)
