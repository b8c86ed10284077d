"""Tells a chat from other texts, and lays it out day by day."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final, cast

from entregent.formats import whatsapp
from entregent.formats.whatsapp import Chat, DateOrder, Left
from entregent.records.importing.bundle.values import Content, Given, Head
from entregent.records.importing.sources import Problem
from entregent.records.importing.whatsapp import voices
from entregent.records.importing.whatsapp.values import Day, Talk, answered
from entregent.records.models import Owner

if TYPE_CHECKING:
    from entregent.records.importing.sources import Row

_ORDERS: Final = ("dmy", "mdy", "ymd")
_PARTS: Final = ("damaged", "too_long")
"""Why a part alone of a message is left out."""


def tell(head: Head) -> str | None:
    """A text that begins as WhatsApp writes its chats."""
    is_text = PurePosixPath(head.name).suffix.lower() == ".txt"
    return "whatsapp" if is_text and whatsapp.is_chat(head.data) else None


def read(content: Content) -> Given:
    """The days of a chat; asks for the order of day and month, and who the user is, where nothing tells."""
    chosen = answered(content.options, "orders", content.name) or answered(content.options, "dates", "")
    order = cast(DateOrder, chosen) if chosen in _ORDERS else None
    archive = content.bundle if content.bundle.lower().endswith(".zip") else ""
    named = next(filter(whatsapp.file_title, (content.name, archive)), content.name)
    chat = whatsapp.read_bytes(content.data, named, order=order)
    if isinstance(chat, Chat):
        talk = Talk(chat, content.name, archive, content.options)
        return Given(_rows(chat), talk, lambda owner: _ask(owner, talk))
    if chat.reason == "order":
        problem: Problem = {"code": "order", "values": {"file": content.name}}
        return Given((), ask=lambda _owner: problem)
    return Given([Left(1, "damaged")])


def _ask(owner: Owner, talk: Talk) -> Problem | None:
    if voices.mine(owner, talk) is not None:
        return None
    return {
        "code": "me",
        "values": {"file": talk.file, "names": voices.names(talk), "none": voices.may_be_none(talk)},
    }


def _rows(chat: Chat) -> list["Row"]:
    whole: list[Row] = [left for left in chat.left if left.reason not in _PARTS]
    return sorted([*whole, *_days(chat)], key=lambda row: row.line)


def _days(chat: Chat) -> Iterator[Day]:
    parts = _parts(chat)
    met: set[str] = set()
    kept = sorted(chat.messages, key=lambda message: (message.sent_at, message.line))
    for _on, some in groupby(kept, key=lambda message: message.sent_at.date()):
        messages = tuple(some)
        new = tuple(dict.fromkeys(one.sender for one in messages if one.sender not in met))
        met.update(new)
        broken = tuple(part for one in messages for part in parts.get(one.line, ()))
        yield Day(min(one.line for one in messages), messages, broken, new)


def _parts(chat: Chat) -> dict[int, list[Left]]:
    found: dict[int, list[Left]] = defaultdict(list)
    for left in chat.left:
        if left.reason in _PARTS:
            found[left.line].append(left)
    return found
