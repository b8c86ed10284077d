"""The places of the main navigation, and which of them a page belongs to."""

from functools import cache
from typing import NamedTuple

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise


class Place(NamedTuple):
    """One entry: the name of its URL, its words, a shorter form for phones, and its icon.

    One that is only `wide` stands at the top of wide screens; on phones the settings lead there.
    """

    url_name: str
    label: Words
    short: Words
    icon: str
    prominent: bool = False
    wide: bool = False


class Entry(NamedTuple):
    """A place with its address, ready for the template."""

    place: Place
    url: str
    current: bool


PLACES = (
    Place("today", _("Today"), _("Today"), "today"),
    Place("people", _("People"), _("People"), "people"),
    Place("messages", _("Messages"), _("Messages"), "message"),
    Place("import", _("Import"), _("Import"), "import", wide=True),
    Place("settings", _("Settings"), _("Settings"), "settings"),
    Place("log", _("Log an exchange"), _("Log"), "pen", prominent=True),
)


def entries(path: str, places: tuple[Place, ...] = PLACES) -> list[Entry]:
    """The places whose URL exists, the one that `path` lies in marked as current."""
    here = place_of(path, places)
    return [Entry(place, url, url == here) for place in places if (url := _address(place.url_name))]


def place_of(path: str, places: tuple[Place, ...] = PLACES) -> str:
    """The address of the place that `path` lies in, the longest one; empty where it lies in none."""
    return max((url for url in map(_address_of, places) if _holds(url, path)), key=len, default="")


def _address_of(place: Place) -> str:
    return _address(place.url_name)


@cache
def _address(url_name: str) -> str:
    try:
        return reverse(url_name)
    except NoReverseMatch:
        return ""


def _holds(url: str, path: str) -> bool:
    return bool(url) and (path == url or (url != "/" and path.startswith(url)))
