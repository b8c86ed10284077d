"""Messages that can carry an undo: shown at the top of the next page, or as a toast."""

from typing import Final

from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest
from django.utils.functional import Promise

_UNDO: Final = "undo:"


def tell(request: HttpRequest, text: str | Promise, undo: str = "") -> None:
    """Says on the next page what was done, with a button that posts to `undo` (a path here)."""
    messages.success(request, str(text), extra_tags=_UNDO + undo if undo else "")


def undo_address(message: Message) -> str:
    """The path that takes back what the message tells of; empty when nothing does."""
    tags = message.extra_tags or ""
    address = tags.removeprefix(_UNDO) if tags.startswith(_UNDO) else ""
    return address if address.startswith("/") and not address.startswith("//") else ""
