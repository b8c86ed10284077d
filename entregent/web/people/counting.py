"""Exchanges counted by channel, in words: three lunches, six messages."""

from typing import Final

from django.utils.functional import Promise as Lazy
from django.utils.translation import ngettext_lazy as ngettext

_COUNTS: Final[dict[str, Lazy]] = {
    "meeting": ngettext("%(n)s meeting", "%(n)s meetings", "n"),
    "lunch": ngettext("%(n)s lunch", "%(n)s lunches", "n"),
    "coffee": ngettext("%(n)s coffee", "%(n)s coffees", "n"),
    "event": ngettext("%(n)s event", "%(n)s events", "n"),
    "video": ngettext("%(n)s video call", "%(n)s video calls", "n"),
    "call": ngettext("%(n)s phone call", "%(n)s phone calls", "n"),
    "letter": ngettext("%(n)s letter", "%(n)s letters", "n"),
    "email": ngettext("%(n)s email", "%(n)s emails", "n"),
    "message": ngettext("%(n)s message", "%(n)s messages", "n"),
    "like": ngettext("%(n)s light touch", "%(n)s light touches", "n"),
    "other": ngettext("%(n)s exchange", "%(n)s exchanges", "n"),
}


def counted(channel: str, count: int) -> str:
    """`counted("lunch", 3)` → `3 lunches`; a channel of elsewhere counts as exchanges."""
    return str(_COUNTS.get(channel, _COUNTS["other"]) % {"n": count})
