"""The practices: all of them in their order, and each in full."""

from collections.abc import Iterator
from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import get_language, pgettext_lazy
from django.views.decorators.http import require_safe

from entregent.core.practices import BY_ID, PRACTICES, Practice, Wording

SECTIONS = {
    "A": pgettext_lazy("practices", "Know the network you have"),
    "B": pgettext_lazy("practices", "Decide whom to know"),
    "C": pgettext_lazy("practices", "Meet"),
    "D": pgettext_lazy("practices", "Write"),
    "E": pgettext_lazy("practices", "Give"),
    "F": pgettext_lazy("practices", "Keep alive"),
    "H": pgettext_lazy("practices", "Ask"),
    "P": pgettext_lazy("practices", "Be yourself"),
    "X": pgettext_lazy("practices", "Mind the form"),
}
"""The sections, by the letter that a practice's id begins with."""


class Said(NamedTuple):
    """A practice in the reader's language."""

    id: str
    wording: Wording


class Section(NamedTuple):
    """One section: its letter, its name and its practices in order."""

    letter: str
    name: str | Promise
    practices: list[Said]


@require_safe
def practices(request: HttpRequest) -> HttpResponse:
    """Every practice, by section."""
    return render(request, "practices/practices.html", {"sections": list(_sections())})


@require_safe
def practice(request: HttpRequest, practice_id: str) -> HttpResponse:
    """One practice in full, and its neighbours."""
    found = BY_ID.get(practice_id)
    if found is None:
        raise Http404
    place = PRACTICES.index(found)
    around = {
        "practice": _say(found),
        "section": SECTIONS[found.id[0]],
        "before": _say(PRACTICES[place - 1]) if place else None,
        "after": _say(PRACTICES[place + 1]) if place + 1 < len(PRACTICES) else None,
    }
    return render(request, "practices/practice.html", around)


def _sections() -> Iterator[Section]:
    for letter, name in SECTIONS.items():
        yield Section(letter, name, [_say(found) for found in PRACTICES if found.id[0] == letter])


def _say(found: Practice) -> Said:
    return Said(found.id, found.wording(get_language() or "en"))
