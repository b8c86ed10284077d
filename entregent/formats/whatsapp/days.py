"""Turns a chat into exchanges, one for each day, seen from the one whose chat it is."""

from collections.abc import Collection, Iterator
from itertools import groupby

from entregent.formats.whatsapp.values import Chat, DayExchange, Message


def exchanges_by_day(chat: Chat, me: Collection[str], *, words: bool = False) -> tuple[DayExchange, ...]:
    """The exchanges of a chat by day, oldest first; `me` are the keys under which the user wrote.

    In a chat of two `others` is the other person even on days when only the user wrote; in a group it is who
    wrote that day. Deleted messages are not counted. The words are kept only where `words` is set.
    """
    kept = sorted((m for m in chat.messages if m.kind != "deleted"), key=lambda m: (m.sent_at, m.line))
    partners = tuple(who.key for who in chat.participants if who.key not in me)
    return tuple(
        _exchange(list(messages), me, () if chat.group else partners or (chat.title,), words)
        for _, messages in groupby(kept, key=lambda message: message.sent_at.date())
    )


def _exchange(
    messages: list[Message], me: Collection[str], partners: tuple[str, ...], words: bool
) -> DayExchange:
    received = [message for message in messages if message.sender not in me]
    sent = len(messages) - len(received)
    return DayExchange(
        on=messages[0].sent_at.date(),
        others=partners or tuple(dict.fromkeys(message.sender for message in received)),
        direction="both" if sent and received else "out" if sent else "in",
        sent=sent,
        received=len(received),
        line=min(message.line for message in messages),
        words="\n".join(_spoken(messages)) if words else "",
    )


def _spoken(messages: list[Message]) -> Iterator[str]:
    return (f"{message.sender}: {message.text}" for message in messages if message.text)
