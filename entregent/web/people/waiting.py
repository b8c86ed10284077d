"""What is open with one person: messages begun, what the user asks of them, what they ask."""

import datetime as dt
from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from entregent.records import exchanges
from entregent.records.models import Owner, Person
from entregent.records.queries import asks
from entregent.records.queries import messages as queries
from entregent.wording.asks import waits, where
from entregent.wording.times import on_day
from entregent.wording.writing import purpose

SHOWN: Final = 5
"""Of each kind, the latest; the others stand on their own pages."""
LONGEST: Final = 120


class Waiting(NamedTuple):
    """Where it stands, what it is, and in what state; `action` is the key of the line that it is for."""

    href: str
    words: str
    state: str = ""
    action: str = ""


def waiting(owner: Owner, person: Person, there: Collection[str], today: dt.date) -> list[Waiting]:
    """In a constant number of queries; none for what is not in `there`, by `open_with`."""
    readers = {"messages": _begun, "asks": _asks, "requests": _requests}
    return [one for name, read in readers.items() if name in there for one in read(owner, person, today)]


def _begun(owner: Owner, person: Person, today: dt.date) -> Iterator[Waiting]:
    zone = exchanges.zone(owner)
    for one in queries.messages(owner, "begun").filter(person=person)[:SHOWN]:
        began = on_day(timezone.localdate(one.created_at, zone), today)
        what = purpose(one.purpose)
        words = _("A message that you began %(day)s waits for you: %(what)s") % {
            "day": began,
            "what": what[:1].lower() + what[1:],
        }
        yield Waiting(reverse("message", args=[one.pk]), words, action=one.action)


def _asks(owner: Owner, person: Person, today: dt.date) -> Iterator[Waiting]:
    rows = asks.asks_of(owner).filter(person=person, closed_on=None).order_by("-created_at", "pk")
    for one in asks.asked(owner, rows[:SHOWN]):
        words = _("You ask: %(what)s") % {"what": _short(one.ask.text)}
        state = where(one, today) or _("Not asked yet.")
        yield Waiting(reverse("ask", args=[one.ask.pk]), words, state)


def _requests(owner: Owner, person: Person, today: dt.date) -> Iterator[Waiting]:
    rows = asks.requests_of(owner).filter(person=person, closed_on=None).order_by("received_on", "pk")
    for one in asks.received(owner, rows[:SHOWN]):
        words = _("They ask: %(what)s") % {"what": _short(one.received.text)}
        yield Waiting(reverse("request", args=[one.received.pk]), words, waits(one, today))


def _short(text: str) -> str:
    return Truncator(" ".join(text.split())).chars(LONGEST)
