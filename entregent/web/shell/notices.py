"""Messages that can carry an undo: shown at the top of the next page, or as a toast."""

from typing import Final
from urllib.parse import urlsplit

from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest
from django.urls import Resolver404, resolve
from django.utils.functional import Promise

from entregent.records.models import Owner, Undo

_UNDO: Final = "undo:"


def tell(request: HttpRequest, text: str | Promise, undo: str = "") -> None:
    """Says on the next page what was done, with a button that posts to `undo` (a path here)."""
    messages.success(request, str(text), extra_tags=_UNDO + undo if undo else "")


def undo_address(message: Message, owner: Owner) -> str:
    """The path that takes back what the message tells of; empty when nothing does, or it was taken back."""
    tags = message.extra_tags or ""
    address = tags.removeprefix(_UNDO) if tags.startswith(_UNDO) else ""
    if not address.startswith("/") or address.startswith("//"):
        return ""
    return address if _stands(address, owner) else ""


def _stands(address: str, owner: Owner) -> bool:
    """Whether the act behind an address of ours still stands; a button for another would be dead."""
    try:
        act = resolve(urlsplit(address).path).kwargs["pk"]
    except (Resolver404, KeyError):
        return False
    return Undo.objects.filter(owner=owner, pk=act, undone_at=None).exists()
