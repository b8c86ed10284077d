"""What there is at all with one person, in one question: most people have nothing open, and need no more."""

# ruff: noqa: S608  # the statement is made of constants; every value stands in its mark

import datetime as dt
import uuid
from typing import Final

from django.db import connection

from entregent.core.planning.occasions import MEETING_WINDOW, REPLY_WINDOW
from entregent.records.keys import key

_WHERE: Final = {
    "promises": "records_promise WHERE person_id = %s AND kept_on IS NULL AND dropped_on IS NULL",
    "replies": "records_tie WHERE person_id = %s AND last_in >= %s",
    "meetings": "records_tie WHERE person_id = %s AND last_met >= %s",
    "events": "records_lifeevent WHERE person_id = %s",
    "birthdays": "records_person WHERE id = %s AND birth_month IS NOT NULL",
    "told": "records_fact WHERE person_id = %s AND about IS NOT NULL",
    "loops": "records_favour WHERE person_id = %s AND told_on IS NULL AND let_go_on IS NULL",
    "reactions": "records_reaction WHERE person_id = %s",
    "asks": "records_ask WHERE person_id = %s AND closed_on IS NULL",
    "requests": "records_request WHERE person_id = %s AND closed_on IS NULL",
    "introductions": "records_introduction WHERE (first_id = %s OR second_id = %s) AND closed_on IS NULL",
    "messages": "records_message WHERE person_id = %s AND sent_at IS NULL",
    "decisions": "records_decision WHERE person_id = %s",
}
"""By name, where rows of one person would stand that may still matter."""
_SINCE: Final = {"replies": REPLY_WINDOW, "meetings": MEETING_WINDOW + 1}
"""Days back to which a tie is looked at."""


def open_with(person: uuid.UUID, on: dt.date) -> frozenset[str]:
    """The names of what there is with that person; where a name is missing, nothing of it is to be read."""
    values: list[str | dt.date] = []
    for name, where in _WHERE.items():
        marks = where.count("%s")
        since = [on - dt.timedelta(days=_SINCE[name])] if name in _SINCE else []
        values += [key(person)] * (marks - len(since))
        values += since
    asked = ", ".join(f"EXISTS (SELECT 1 FROM {where})" for where in _WHERE.values())
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {asked}", values)
        return frozenset(name for name, there in zip(_WHERE, cursor.fetchone(), strict=True) if there)
