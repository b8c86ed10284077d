"""What is going on in the demo: promises, life events, messages that wait, gatherings."""

import datetime as dt
from typing import Final

from entregent.core.folding import fold
from entregent.core.planning.candidate import key_of
from entregent.records.demo import stories
from entregent.records.demo.rows import SOURCE, Rows
from entregent.records.models import (
    Attendance,
    Decision,
    Fact,
    Gathering,
    LifeEvent,
    Person,
    Promise,
)

_FIRST_DAYS: Final = 1_080


def fill(rows: Rows) -> None:
    """Every story, around the day of the demo."""
    for tell in (_promises, _events, _waiting, _seen, _told, _gatherings, _first_steps):
        tell(rows)


def _promises(rows: Rows) -> None:
    for number, one in enumerate(stories.PROMISES):
        rows.add(
            Promise(
                id=rows.id_of("promise", number), owner=rows.owner, source=SOURCE,
                person=rows.people[one.who],
                by=one.by, what=one.what, made_on=rows.ago(one.made),
                due=None if one.due is None else rows.ago(-one.due),
                kept_on=None if one.kept is None else rows.ago(one.kept),
            )
        )  # fmt: skip
        rows.exchange(
            ("promised", number), [rows.people[one.who]], rows.at(rows.ago(one.made), 18, 5), "call", "both"
        )


def _events(rows: Rows) -> None:
    for number, one in enumerate(stories.EVENTS):
        on = rows.ago(one.ago)
        values = {name: text for name, text in (("company", one.company), ("title", one.title)) if text}
        rows.add(
            LifeEvent(
                id=rows.id_of("event", number), owner=rows.owner, source=SOURCE, person=rows.people[one.who],
                kind=one.kind, text=one.text, on=on, noticed_on=on, values=values,
            )
        )  # fmt: skip


def _waiting(rows: Rows) -> None:
    for number, one in enumerate(stories.WAITING):
        at = rows.at(rows.ago(one.ago), 9 + number, 12)
        person = [rows.people[one.who]]
        rows.exchange(
            ("waiting", number), person, at, one.channel, "in", subject=one.subject, words=one.words
        )


def _seen(rows: Rows) -> None:
    for number, one in enumerate(stories.SEEN):
        at = rows.at(rows.ago(one.ago), 13)
        rows.exchange(("seen", number), [rows.people[one.who]], at, one.channel, "both", note=one.note)


def _told(rows: Rows) -> None:
    for number, one in enumerate(stories.TOLD):
        rows.add(
            Fact(
                id=rows.id_of("told", number), owner=rows.owner, source=SOURCE, person=rows.people[one.who],
                kind=one.kind, text=one.text, folded=fold(one.text), beyond_work=True,
                on=rows.ago(one.told), about=rows.ago(one.about),
            )
        )  # fmt: skip


def _gatherings(rows: Rows) -> None:
    for number, one in enumerate(stories.GATHERINGS):
        starts = rows.at(rows.ago(one.ago), 19)
        made = Gathering(
            id=rows.id_of("gathering", number), owner=rows.owner, source=SOURCE, title=one.title,
            kind=one.kind,
            place=one.place, starts_at=starts, ends_at=starts + dt.timedelta(hours=4), goal=one.goal,
            goal_people=1, note=one.note,
        )  # fmt: skip
        rows.add(made)
        met = one.ago > 0
        people = [rows.people[name] for name in one.people]
        rows.add(*(_attendance(rows, made, person, met=met) for person in people))
        if met:
            happened = rows.exchange(
                ("gathering", number), people, starts, "event", "both", subject=one.title, note=one.note
            )
            happened.gathering = made


def _attendance(rows: Rows, gathering: Gathering, person: Person, *, met: bool) -> Attendance:
    return Attendance(
        id=rows.id_of("attendance", gathering.pk, person.pk), owner=rows.owner, source=SOURCE,
        gathering=gathering, person=person, met=met,
    )  # fmt: skip


def _first_steps(rows: Rows) -> None:
    """The user has been here for a while: the first step is walked."""
    for place, name in enumerate(stories.FIRST_STEPS):
        person, on = rows.people[name], rows.ago(_FIRST_DAYS - place)
        rows.add(
            Decision(
                id=rows.id_of("decision", place), owner=rows.owner, person=person, kind="first_step",
                key=key_of("first_step", str(person.pk), "first"), verdict="done", on=on, minutes=5,
            )
        )  # fmt: skip
