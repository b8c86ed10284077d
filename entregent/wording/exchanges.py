"""Circles, channels, directions and sides of a promise in words, for pages and commands."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

CIRCLE_WORDS: Final[dict[str, Promise]] = {
    "close": _("close circle"),
    "wider": _("wider circle"),
    "weak": _("distant tie"),
}
CHANNEL_WORDS: Final[dict[str, Promise]] = {
    "meeting": _("meeting"),
    "lunch": _("lunch"),
    "coffee": _("coffee"),
    "event": _("event"),
    "video": _("video call"),
    "call": _("phone call"),
    "letter": _("letter"),
    "email": _("email"),
    "message": _("message"),
    "like": _("light touch"),
    "other": _("exchange"),
}
DIRECTION_WORDS: Final[dict[str, Promise]] = {
    "in": _("from them"),
    "out": _("from you"),
    "both": _("from both sides"),
}

TALKS: Final = frozenset({"meeting", "lunch", "coffee", "event", "video", "call"})
SIDE_WORDS: Final[dict[str, Promise]] = {"me": _("you"), "them": _("they"), "both": _("both of you")}


def circle(code: str) -> str:
    """ "weak" → "distant tie"; a code of elsewhere stays as it is."""
    return str(CIRCLE_WORDS.get(code, code))


def channel(code: str) -> str:
    """ "call" → "phone call"; a code of elsewhere stays as it is."""
    return str(CHANNEL_WORDS.get(code, code))


def way(channel: str, spoken: str) -> str:
    """Who wrote to whom; nothing for a talk, where both speak."""
    return "" if channel in TALKS and spoken == "both" else direction(spoken)


def side(code: str) -> str:
    """Who promised: "me" → "you"."""
    return str(SIDE_WORDS.get(code, code))


def direction(code: str) -> str:
    """ "in" → "from them"; nothing where it is unknown."""
    return str(DIRECTION_WORDS.get(code, code))
