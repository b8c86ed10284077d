"""The labels of ways to reach somebody, and of what is noted beside, in words for pages and commands."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

_PLACES: Final[dict[str, Promise]] = {
    "home": pgettext_lazy("label", "home"),
    "work": pgettext_lazy("label", "work"),
    "other": pgettext_lazy("label", "other"),
}
_DEVICES: Final[dict[str, Promise]] = {
    "mobile": pgettext_lazy("label", "mobile"),
    "fax": pgettext_lazy("label", "fax"),
    "pager": pgettext_lazy("label", "pager"),
    "voice": pgettext_lazy("label", "telephone"),
    "car": pgettext_lazy("label", "car"),
    "radio": pgettext_lazy("label", "radio"),
    "main": pgettext_lazy("label", "main"),
    "assistant": pgettext_lazy("label", "assistant"),
    "manager": pgettext_lazy("label", "manager"),
    "video": pgettext_lazy("label", "video call"),
    "text": pgettext_lazy("label", "text messages"),
    "textphone": pgettext_lazy("label", "text telephone"),
    "web": pgettext_lazy("label", "site"),
    "home page": pgettext_lazy("label", "site"),
    "homepage": pgettext_lazy("label", "site"),
    "blog": pgettext_lazy("label", "blog"),
    "profile": pgettext_lazy("label", "profile"),
    "school": pgettext_lazy("label", "school"),
    "preferred": pgettext_lazy("label", "first choice"),
}
_SAME: Final = {
    "private": "home",
    "office": "work",
    "business": "work",
    "cell": "mobile",
    "cellular": "mobile",
}
FIRST: Final = _("use first")
"""Of the way to reach somebody that is preferred."""
DETAIL_WORDS: Final[dict[str, Promise]] = {
    "occasion": _("Occasion"),
    "prefix": _("Title before the name"),
    "additional": _("Middle names"),
    "suffix": _("After the name"),
    "phonetic_given": _("Given name as it is spoken"),
    "phonetic_family": _("Family name as it is spoken"),
    "department": _("Department"),
    "birthday": _("Birthday, as far as it is known"),
    "met_through": _("Introduced by"),
    "kind": _("Kind of entry"),
    "note": _("Another note"),
    "reminder": _("Reminder"),
    "gift": _("Gift"),
    "deceased": _("Death"),
    "other": _("Something else"),
}
"""Kinds of what has no place of its own."""
_OCCASIONS: Final[dict[str, Promise]] = {"anniversary": _("Anniversary")}
_GIFTS: Final[dict[str, Promise]] = {
    "idea": _("Idea for a gift"),
    "offered": _("Given"),
    "received": _("Received"),
}
_EVERY: Final[dict[str, Promise]] = {
    "day": _("every day"),
    "week": _("every week"),
    "month": _("every month"),
    "year": _("every year"),
}
_EVERY_SO_MANY: Final[dict[str, Promise]] = {
    "day": _("every %(count)s days"),
    "week": _("every %(count)s weeks"),
    "month": _("every %(count)s months"),
    "year": _("every %(count)s years"),
}
_KINDS: Final[dict[str, Promise]] = {"organisation": _("an organisation"), "person": _("a person")}


def label(text: str) -> str:
    """ "home fax" → "home, fax" in the reader's language; the user's own words stay as they are."""
    plain = " ".join(text.lower().replace("_", " ").split())
    if plain in _DEVICES:
        return str(_DEVICES[plain])
    place, _space, device = plain.partition(" ")
    place = _SAME.get(place, place)
    if not device:
        return str(_PLACES.get(place) or _DEVICES.get(place) or text)
    if place in _PLACES and device in _DEVICES:
        return say("%(device)s, %(place)s") % {"device": _DEVICES[device], "place": _PLACES[place]}
    return text


def heading(kind: str, text: str) -> str:
    """What a detail is: by its label where that says it, else by its kind."""
    if kind == "occasion" and text:
        return str(_OCCASIONS.get(text.lower(), text))
    if kind == "gift" and text in _GIFTS:
        return str(_GIFTS[text])
    if kind == "other" and text:
        return text
    text = _often(text) if kind == "reminder" else text
    words = str(DETAIL_WORDS.get(kind, kind))
    return say("%(what)s (%(label)s)") % {"what": words, "label": text} if text else words


def _often(text: str) -> str:
    """ "2 × week" in words; whatever else another program wrote stays as it is."""
    count, times, unit = text.partition(" × ")
    if times and unit in _EVERY_SO_MANY:
        return str(_EVERY_SO_MANY[unit]) % {"count": count}
    return str(_EVERY.get(text, text))


def content(kind: str, text: str) -> str:
    """What a detail says; the kind of an entry in words."""
    return str(_KINDS.get(text, text)) if kind == "kind" else text
