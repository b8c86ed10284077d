"""What giving has due for the day: results to be told (F7), and one chance to give (E1-E5)."""

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, Final

from entregent.core import drafting, planning
from entregent.core.loops import LONGEST, due, to_tell
from entregent.records.giving import chances, loops
from entregent.records.giving.by_itself import taken
from entregent.records.giving.favours import Passed, both, write
from entregent.records.giving.offering import PURPOSES, matters
from entregent.records.introducing import introductions
from entregent.records.introducing.introductions import Said
from entregent.records.models import Favour, Owner, Person
from entregent.records.queries import favours as queries
from entregent.records.refused import NotPossible
from entregent.records.today.due import Done, Due
from entregent.records.undo import Recording

PAIR: Final = "pair-"
"""How the occasion of a chance begins that is about two people."""
LOOPS: Final = 3
"""Results to be told that one day brings up."""
_CODES: Final = {"say_use": "loop_open", "say_outcome": "loop_used", "tell": "loop_known"}
_GOOD_NEWS: Final = 1.4
"""What a loop is worth more while there is good news to tell."""


def loops_due(owner: Owner, on: dt.date, person: uuid.UUID | None = None) -> Iterable[Due]:
    """Those that one would tell first, on the days on which they are brought up; or those of one person."""
    lately = queries.loops_since(owner, on - dt.timedelta(days=LONGEST))
    lately = lately.filter(person=person) if person else lately
    rows = {str(row.pk): row for row in lately.exclude(person__triage="never")}
    good_news = loops.good_news(owner, on) if rows else False
    found = []
    for one in to_tell(map(loops.loop_of, rows.values()), good_news=good_news):
        raised = [each for each in due(one, on) if each.raised]
        if raised:
            found.append(_loop(rows[one.id], raised[0].code, raised[0].from_, good_news=good_news))
    return found[:LOOPS]


def _loop(row: Favour, code: str, day: dt.date, *, good_news: bool) -> Due:
    reason = planning.Reason(_CODES[code], {"what": row.what, "on": row.on})
    worth = _GOOD_NEWS if good_news else 1.0
    duty = planning.Duty(
        "loop", str(row.person_id), str(row.pk), "F7", reason, day, "advice_report", worth=worth
    )
    told = drafting.Advised(f"favour:{row.pk}", row.what, row.on, row.used, row.outcome)
    return Due(duty, {"advised": told})


def chance_due(owner: Owner, on: dt.date) -> Iterator[Due]:
    """The best chance of the week; good news of others has lines of its own."""
    found = (one for one in chances.chances(owner, on) if one.chance.kind != "cheer")
    for one in list(found)[:1]:
        reason = planning.Reason(f"chance_{one.chance.reason.code}", one.chance.reason.values)
        _kind, person, occasion = one.chance.key.split(":", 2)
        purpose = PURPOSES[one.chance.kind]
        duty = planning.Duty("chance", person, occasion, one.chance.practice, reason, on, purpose)
        yield Due(duty, _facts(matters(owner, one.chance, one.person, one.other)))


def _facts(said: dict[str, str]) -> dict[str, Any]:
    if "second" in said:
        name = said["second"]
        gains = (said.get("gain", ""), said.get("gain_other", ""))
        return {
            "second": drafting.Second(
                "said", name, name.partition(" ")[0], said.get("second_who", ""), *gains
            )
        }
    return {"offered": drafting.Offered("said", said.get("offer", ""), said.get("offer_why", ""))}


def tell(owner: Owner, done: Done, record: Recording) -> None:
    """A result was told: the loop is closed, unless it is already."""
    key = _key(done.id)
    row = Favour.objects.filter(owner=owner, pk=key, given=False).first() if key else None
    if row and queries.is_open(row):
        loops.say(row, "tell", done.on, "", record)


def give(owner: Owner, done: Done, record: Recording) -> None:
    """A chance was taken; what its own message has noted already is left at that."""
    if done.id.startswith(PAIR):
        _introduce(owner, done, record)
        return
    kind = taken(done.id)
    key = _key(done.person)
    person = Person.objects.living().filter(owner=owner, pk=key).first() if key else None
    there = Favour.objects.filter(owner=owner, person=person, given=True, on=done.on, kind=kind)
    if kind and person and not there.exists():
        passed = Passed([person], True, kind, "", done.on)
        write(both(owner, passed, (planning.key_of("chance", done.person, done.id),)), record)


def _introduce(owner: Owner, done: Done, record: Recording) -> None:
    """One of two was asked: their introduction stands on record from now on, with its first step."""
    ids = [_key(done.person), _key(done.id.removeprefix(PAIR))]
    people = Person.objects.living().filter(owner=owner, pk__in=[pk for pk in ids if pk]).in_bulk()
    found = chances.find(owner, done.on, planning.key_of("chance", done.person, done.id))
    if ids[0] in people and ids[1] in people:
        said = matters(owner, found.chance, found.person, found.other) if found else {}
        reasons = said.get("gain", ""), said.get("gain_other", "")
        _ask_first(owner, people[ids[0]], people[ids[1]], reasons, done, record)


def _ask_first(
    owner: Owner, first: Person, second: Person, reasons: tuple[str, str], done: Done, record: Recording
) -> None:
    """Begins their introduction as a part of this act, where it may be begun."""
    token = planning.key_of("chance", done.person, done.id)
    with suppress(NotPossible):
        row, begun = introductions.consider(owner, first, second, reasons, done.on, token)
        if begun:
            begun.delete()
            record.creates([row, *row.steps.all()])
        side = "first" if row.first_id == first.pk else "second"
        introductions.carry(owner, row, "ask", done.on, record, Said(side, exchange=done.exchange))


def _key(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
