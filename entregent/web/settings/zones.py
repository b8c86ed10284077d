"""Time zones by region, as cities are called in the reader's language, and the list to choose from."""

import zoneinfo
from functools import lru_cache
from typing import Any, Final

from babel.core import get_global
from babel.dates import get_timezone_location
from django import forms
from django.conf import settings
from django.forms.renderers import BaseRenderer
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from entregent.core.folding import fold
from entregent.web.shell.drawing import drawn

type Choice = tuple[str, str]
type Choices = list[Choice | tuple[str, list[Choice]]]

REGIONS: Final[dict[str, Promise]] = {
    "Africa": _("Africa"),
    "America": _("America"),
    "Antarctica": _("Antarctica"),
    "Arctic": _("Arctic"),
    "Asia": _("Asia"),
    "Atlantic": _("Atlantic Ocean"),
    "Australia": _("Australia"),
    "Europe": _("Europe"),
    "Indian": _("Indian Ocean"),
    "Pacific": _("Pacific Ocean"),
}


class Select(forms.Select):
    """A list of four hundred cities, drawn once for all who have the same one."""

    def render(
        self,
        name: str,
        value: Any,
        attrs: dict[str, Any] | None = None,
        renderer: BaseRenderer | None = None,  # noqa: ARG002  # its template is of the shell's engine
    ) -> SafeString:
        """As any list is drawn, without a template for each of its lines."""
        groups = tuple((key, tuple(words)) for key, words in self.choices if not isinstance(words, str))
        return drawn(
            "settings/zones.html",
            attributes=tuple({"name": name, **self.build_attrs(self.attrs, attrs)}.items()),
            chosen=value or "",
            single=tuple((key, words) for key, words in self.choices if isinstance(words, str)),
            regions=groups,
        )


def choices(kept: str = "") -> Choices:
    """The machine's own zone, UTC, then every city by region; `kept` is there under whatever name it has."""
    machine = gettext("this machine’s (%(place)s)") % {"place": place(settings.TIME_ZONE)}
    regions = _regions(get_language() or "en")
    shown = {name for _region, cities in regions for name, _city in cities} | {"", "UTC"}
    own = [] if kept in shown else [(kept, place(kept))]
    return [("", machine), ("UTC", "UTC"), *own, *((region, list(cities)) for region, cities in regions)]


def place(name: str) -> str:
    """A zone as one says it: "Londres" in French for Europe/London."""
    return _place(name, get_language() or "en")


def _place(name: str, language: str) -> str:
    if name.partition("/")[0] not in REGIONS:
        return name
    return get_timezone_location(name, locale=language, return_city=True).replace("/", " · ")


@lru_cache(maxsize=4)
def _regions(language: str) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Each region with its cities, both in the order of the alphabet; other names of a city are left out."""
    found: dict[str, list[Choice]] = {region: [] for region in REGIONS}
    others = get_global("zone_aliases")
    for name in zoneinfo.available_timezones():
        region = name.partition("/")[0]
        if region in REGIONS and name not in others:
            found[region].append((name, _place(name, language)))
    named = [(str(REGIONS[region]), tuple(sorted(cities, key=_city))) for region, cities in found.items()]
    return tuple(sorted((one for one in named if one[1]), key=lambda one: fold(one[0])))


def _city(choice: Choice) -> str:
    return fold(choice[1])
