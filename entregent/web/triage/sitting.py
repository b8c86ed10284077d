"""A sitting of triage: begun by opening the page, over when the user stops or leaves it for half an hour."""

import datetime as dt
from typing import Final, NamedTuple

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from entregent.records.models import Owner
from entregent.records.queries import triage as queries
from entregent.wording.times import number

LEFT_AFTER: Final = dt.timedelta(minutes=30)
MINUTES: Final = 5
_KEY: Final = "triage_since"


class Sitting(NamedTuple):
    """What was said since the sitting began."""

    since: dt.datetime
    done: queries.Sitting

    @property
    def told(self) -> int:
        """How many people were placed."""
        return len(self.done.answers)

    @property
    def minutes(self) -> int:
        """Whole minutes since it began."""
        return int((timezone.now() - self.since) / dt.timedelta(minutes=1))

    @property
    def long(self) -> bool:
        """Whether its five minutes are over."""
        return self.told > 0 and self.minutes >= MINUTES


def current(request: HttpRequest, owner: Owner) -> Sitting:
    """The sitting under way; a new one where there is none, or where it was left."""
    since = _since(request)
    if since is not None:
        found = queries.sitting(owner, since)
        if timezone.now() - (found.latest or since) < LEFT_AFTER:
            return Sitting(since, found)
    now = timezone.now()
    request.session[_KEY] = now.isoformat()
    return Sitting(now, queries.Sitting((), (), (), None))


def end(request: HttpRequest, owner: Owner) -> Sitting | None:
    """Ends the sitting, and gives what was said in it; None where none was under way."""
    since = _since(request)
    request.session.pop(_KEY, None)
    return Sitting(since, queries.sitting(owner, since)) if since is not None else None


def _since(request: HttpRequest) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(request.session.get(_KEY, ""))
    except ValueError:
        return None


def summary(told: int, close: int) -> str:
    """ "12 people placed, 3 of them close to you." """
    if not told:
        return ""
    people = ngettext("One person placed", "{count} people placed", told)
    said = people.format(count=number(told))
    said = f"{said[:1].upper()}{said[1:]}"
    if not close:
        return f"{said}."
    if close == told:
        return ngettext("{told}, and close to you.", "{told}, all of them close to you.", told).format(
            told=said
        )
    near = ngettext("{told}, one of them close to you.", "{told}, {count} of them close to you.", close)
    return near.format(told=said, count=number(close))


def so_far(found: Sitting) -> str:
    """ "Seven people placed in two minutes": calmly, where the sitting stands."""
    if not found.told:
        return _("A sitting of five minutes")
    people = ngettext("One person placed", "{count} people placed", found.told)
    said = people.format(count=number(found.told))
    said = f"{said[:1].upper()}{said[1:]}"
    if not found.minutes:
        return said
    minutes = ngettext("{said} in a minute", "{said} in {count} minutes", found.minutes)
    return minutes.format(said=said, count=number(found.minutes))
