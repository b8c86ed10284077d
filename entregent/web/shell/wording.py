"""The words in which pages say circles, channels and directions."""

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
    "email": _("e-mail"),
    "message": _("message"),
    "like": _("light touch"),
    "other": _("exchange"),
}
DIRECTION_WORDS: Final[dict[str, Promise]] = {
    "in": _("from them"),
    "out": _("from you"),
    "both": _("together"),
}
