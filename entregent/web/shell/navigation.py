"""The places of the main navigation, and which of them a page belongs to."""

from functools import cache
from typing import NamedTuple

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entregent.web.giving.sections import SECTIONS

Words = str | Promise


class Place(NamedTuple):
    """One entry: the name of its URL, its words, a shorter form for phones, and its icon.

    One that is only `wide` stands at the top of wide screens; on phones the settings lead there, and one in
    the `corner` stands beside the brand. `sides` are the names of other URLs whose pages belong to it.
    """

    url_name: str
    label: Words
    short: Words
    icon: str
    prominent: bool = False
    wide: bool = False
    corner: bool = False
    sides: tuple[str, ...] = ()


class Entry(NamedTuple):
    """A place with its address, ready for the template."""

    place: Place
    url: str
    current: bool


_SIDES = tuple(one.url_name for one in SECTIONS)
PLACES = (
    Place("today", _("Today"), _("Today"), "today"),
    Place("people", _("People"), _("People"), "people"),
    Place("messages", _("Messages"), _("Messages"), "message"),
    Place(
        "giving",
        _("Giving"),
        pgettext_lazy("bar", "Giving"),
        "giving",
        sides=_SIDES,
    ),
    Place("import", _("Import"), _("Import"), "import", wide=True),
    Place("settings", _("Settings"), _("Settings"), "settings", corner=True),
    Place("log", _("Log an exchange"), _("Log"), "pen", prominent=True),
)


def entries(path: str, places: tuple[Place, ...] = PLACES) -> list[Entry]:
    """The places whose URL exists, the one that `path` lies in marked as current."""
    here = place_of(path, places)
    return [Entry(place, url, url == here) for place in places if (url := _address(place.url_name))]


def place_of(path: str, places: tuple[Place, ...] = PLACES) -> str:
    """The address of the place that `path` lies in, by the longest that holds it; empty where none does."""
    found = [(side, _address(place.url_name)) for place in places for side in _addresses(place)]
    return max((one for one in found if _holds(one[0], path)), key=_length, default=("", ""))[1]


def _addresses(place: Place) -> tuple[str, ...]:
    return tuple(map(_address, (place.url_name, *place.sides)))


def _length(one: tuple[str, str]) -> int:
    return len(one[0])


@cache
def _address(url_name: str) -> str:
    try:
        return reverse(url_name)
    except NoReverseMatch:
        return ""


def _holds(url: str, path: str) -> bool:
    return bool(url) and (path == url or (url != "/" and path.startswith(url)))
