"""What the card of one person says, in the words of two seconds' reading."""

import datetime as dt
from collections.abc import Iterator
from typing import Final, NamedTuple

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from entregent.core.common_ground import Common
from entregent.records.models import Participation, Person, Position
from entregent.records.queries.triage import Shown
from entregent.wording import exchanges
from entregent.wording.times import span

LONGEST_WORDS: Final = 180
_SHARED: Final[dict[str, Promise]] = {
    "employer": gettext_lazy("You have both worked at %(name)s."),
    "employer_same_time": gettext_lazy("You were at %(name)s together."),
    "employer_other_times": gettext_lazy("You have both worked at %(name)s, at different times."),
    "school": gettext_lazy("You both studied at %(name)s."),
    "school_same_time": gettext_lazy("You studied at %(name)s together."),
    "school_other_times": gettext_lazy("You both studied at %(name)s, at different times."),
    "group": gettext_lazy("You both belong to %(name)s."),
    "interest": gettext_lazy("You share an interest: %(name)s."),
    "skill": gettext_lazy("You share a skill: %(name)s."),
    "place": gettext_lazy("You share a place: %(name)s."),
}


class Card(NamedTuple):
    """One person as the page shows them; `hints` come best first."""

    person: Person
    work: str
    hints: tuple[str, ...]
    words: str


def card(shown: Shown, on: dt.date) -> Card:
    """The card of somebody on the day `on`, in the language of the request."""
    return Card(shown.person, _work(shown.position), tuple(_hints(shown, on)), _words(shown.last))


def _work(position: Position | None) -> str:
    if position is None:
        return ""
    place = position.organisation.name if position.organisation else ""
    if not position.title or not place:
        said = position.title or place
    else:
        said = _("%(title)s, %(organisation)s") % {"title": position.title, "organisation": place}
    return said if position.current else _("Once: %(position)s") % {"position": said}


def _hints(shown: Shown, on: dt.date) -> Iterator[str]:
    for point in shown.points:
        yield _point(point)
    yield from _met(shown.person)
    if shown.last is not None:
        yield _last(shown, shown.last, on)


def _point(point: Common) -> str:
    if point.kind == "employer" and point.mine_now and point.theirs_now:
        return _("You both work at %(name)s.") % {"name": point.name}
    return str(_SHARED.get(point.code) or _SHARED[point.kind]) % {"name": point.name}


def _met(person: Person) -> Iterator[str]:
    """How they met, as far as it is known; the day of the connection where nothing else is."""
    parts = [person.met_how, person.met_where, _month(person.met_on) if person.met_on else ""]
    if any(parts):
        yield _("Met: %(where)s") % {"where": ", ".join(filter(None, parts))}
    if person.met_through:
        yield _("Through %(name)s") % {"name": person.met_through.name}
    if person.connected_on:
        yield _("Connected on LinkedIn in %(month)s") % {"month": _month(person.connected_on)}


def _month(day: dt.date) -> str:
    return date_format(day, "F Y")


def _last(shown: Shown, last: Participation, on: dt.date) -> str:
    days = (on - last.at.date()).days
    count = ngettext("%(count)d exchange", "%(count)d exchanges", shown.exchanges) % {
        "count": shown.exchanges
    }
    channel = exchanges.channel(last.channel)
    if days < 1:
        return _("%(exchanges)s, the last one today (%(channel)s)") % {"exchanges": count, "channel": channel}
    said = {"exchanges": count, "channel": channel, "span": span(days)}
    return _("%(exchanges)s, the last one %(span)s ago (%(channel)s)") % said


def _words(last: Participation | None) -> str:
    """The last words, else what they were about, else what the user noted."""
    if last is None:
        return ""
    exchange = last.exchange
    said = exchange.words or exchange.subject or exchange.note
    return Truncator(" ".join(said.split())).chars(LONGEST_WORDS)
