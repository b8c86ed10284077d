"""What the day would say of one person, whatever its minutes: the most pressing first."""

import datetime as dt
import uuid
from collections.abc import Collection
from typing import NamedTuple

from entregent.core import planning
from entregent.records.models import Owner
from entregent.records.today.situation import OnlyOne, budget, decisions, gather


class Pressing(NamedTuple):
    """The line of the day about one person; `until` is the day to which the user put it off."""

    line: planning.Line
    until: dt.date | None = None


def pressing(owner: Owner, person: uuid.UUID, there: Collection[str], on: dt.date) -> Pressing | None:
    """What waits the most towards one person, in a constant number of queries; None where nothing does.

    `there` is what there is with them, by `queries.open.open_with`: the rest is not read.
    """
    situation = gather(owner, on, OnlyOne(person, there)).situation
    room, decided = budget(owner), decisions(owner, on, person) if "decisions" in there else []
    line = planning.foremost(situation, room, decided, on)
    if line:
        return Pressing(line)
    later = {one.key: one.until for one in decided if one.verdict == "snooze" and one.until}
    rest = [one for one in decided if one.key not in later]
    line = planning.foremost(situation, room, rest, on) if later else None
    return Pressing(line, later[line.key]) if line and line.key in later else None
