"""Days and order of the steps of asks and introductions, and what a form had seen of them."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from django.utils import timezone

from entregent.core.moves import Move, Refusal, first_day
from entregent.records import exchanges
from entregent.records.models import Owner, Step
from entregent.records.refused import NotPossible
from entregent.records.undo import Recording

BEGINNING: Final = ("consider", "wish", "overrule")
"""Events of the steps with which something was begun; they move nothing."""

type Replay = Callable[[Iterable[Move]], tuple[object, list[Refusal]]]


def moment(owner: Owner, on: dt.date, steps: Iterable[Step]) -> dt.datetime:
    """When a step of that day is put: after those that stand on it already, before those of later days."""
    zone = exchanges.zone(owner)
    at = timezone.now() if on == exchanges.today(owner) else exchanges.noon(owner, on)
    before = [one.at for one in steps if timezone.localdate(one.at, zone) <= on]
    return max([at, *(one + dt.timedelta(microseconds=1) for one in before)])


def day(made: Sequence[Move], new: Move, replay: Replay, *, stage: str, as_said: bool) -> dt.date:
    """The day of a move that may come after those made: as it was said, or else the first that can be.

    Raises NotPossible where it is to be kept `as_said` and cannot be; `day` is the first possible.
    """
    first = first_day(made, new, replay)
    if as_said and first != new.on:
        raise NotPossible(Refusal("too_early", stage, new.event), day=first)
    return first


def back(owner: Owner, steps: Iterable[Step], on: dt.date, record: Recording) -> None:
    """What had happened by `on` was thought of by then: the day on which it was begun moves back to it.

    `steps` are all of it; those that begin it come before any other of that day.
    """
    zone, noon = exchanges.zone(owner), exchanges.noon(owner, on)
    begun = [one for one in steps if one.event in BEGINNING and timezone.localdate(one.at, zone) > on]
    record.changes(begun, "at")
    for place, one in enumerate(sorted(begun, key=lambda one: one.at), -len(begun)):
        one.at = noon + dt.timedelta(microseconds=place)
        one.save(update_fields=["at"])


def seen_of(steps: Iterable[Step]) -> str:
    """What a form carries of the steps it was made from: how many they were, and the last that was noted."""
    keys = sorted(one.pk for one in steps)
    return f"{len(keys)}:{keys[-1] if keys else ''}"


def still_as_seen(steps: Iterable[Step], seen: str, wanted: Refusal, side: str = "") -> None:
    """A form made before something else happened does nothing: raises NotPossible (`since`: what it was).

    Nothing is `seen` where no form was made. The very same move meanwhile is a double click.
    """
    every = list(steps)
    if not seen or seen == seen_of(every):
        return
    last = seen.partition(":")[2]
    new = sorted((one for one in every if str(one.pk) > last), key=lambda one: one.pk)
    since = [(one.event, one.side) for one in new]
    code = "already" if since[-1:] == [(wanted.event, side)] else "changed"
    raise NotPossible(wanted._replace(code=code), since=since)
