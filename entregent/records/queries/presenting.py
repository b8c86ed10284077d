"""What one says of somebody to another: what they do, what they can, how the user knows them."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

from django.db.models import Value

from entregent.core import drafting
from entregent.records.models import Fact, Person, Position

SKILLS: Final = 2
SHORT: Final = 40
"""Skills that are told of somebody, and the characters of one."""


def works(people: Iterable[uuid.UUID]) -> dict[uuid.UUID, str]:
    """By person, what they do today and can: "Curator, Museum of Small Things (bookbinding)"."""
    wanted = list(people)
    positions = Position.objects.filter(person__in=wanted, kind="work", current=True)
    skills = Fact.objects.filter(person__in=wanted, kind="skill")
    fields = ("title", "organisation__name", "started", "created_at", Value("work"))
    rows = positions.values_list("person_id", *fields)
    rows = rows.union(
        skills.values_list("person_id", "text", Value(""), Value(""), "created_at", Value("skill")), all=True
    )
    held: dict[uuid.UUID, tuple[str, str]] = {}
    able: dict[uuid.UUID, list[str]] = defaultdict(list)
    for pk, text, house, _started, _made, kind in sorted(rows, key=_order):
        if kind == "skill":
            able[pk].append(text)
        else:
            held[pk] = (text, house or "")
    return {pk: presented(*held.get(pk, ("", "")), able[pk]) for pk in {*held, *able}}


def _order(row: tuple[Any, ...]) -> tuple[str, dt.datetime]:
    return row[3], row[4]


def presented(title: str, house: str, skills: Iterable[str]) -> str:
    """What somebody does and can, in one line: "Curator, Museum of Small Things (bookbinding)"."""
    work, able = (
        ", ".join(filter(None, (title, house))),
        ", ".join([one for one in dict.fromkeys(skills) if len(one) <= SHORT][:SKILLS]),
    )
    return f"{work} ({able})" if work and able else work or able


def met_of(person: Person) -> drafting.Met | None:
    """How the user met somebody; none where nothing tells."""
    through = person.met_through
    if not (person.met_on or person.met_where or person.met_how or through):
        return None
    name = (through.given or through.name) if through else ""
    return drafting.Met("met", person.met_on, person.met_where, "", name)
