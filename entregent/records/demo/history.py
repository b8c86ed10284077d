"""Three years of exchanges with everybody of the demo, as often as each tie asks for."""

import datetime as dt
import random
from typing import Final, NamedTuple

from entregent.records.demo import cast
from entregent.records.demo.character import Character
from entregent.records.demo.rows import Rows, dice
from entregent.records.demo.talk import Talk, notes, said, talks
from entregent.records.models import Person

YEARS: Final = 1_095
SETTLED: Final = 95
"""Days in which a message that came in has its answer, so that only the stories leave one open."""

_GAPS: Final = {"close": (16, 44), "wider": (55, 150), "once": (24, 60)}
_LATEST: Final = {"close": (4, 75), "wider": (25, 190), "once": (430, 660)}
_KINDS: Final[dict[str, dict[str, int]]] = {
    "home": {"talk": 34, "lunch": 14, "coffee": 10, "call": 26, "meeting": 10, "like": 6},
    "quarter": {"talk": 50, "coffee": 20, "meeting": 30},
    "studies": {"talk": 52, "lunch": 10, "coffee": 16, "call": 10, "like": 12},
    "guides": {"talk": 50, "lunch": 30, "call": 20},
    "work": {"talk": 46, "lunch": 16, "meeting": 22, "call": 10, "coffee": 6},
    "customers": {"talk": 54, "meeting": 26, "call": 14, "lunch": 6},
    "club": {"talk": 34, "meeting": 44, "coffee": 14, "like": 8},
    "events": {"talk": 80, "like": 20},
}
_BY_MAIL: Final = frozenset({"work", "customers", "guides", "events"})
_NEAR: Final = frozenset({"Ambrelieu", "Torvigne", "Vannelle", "Mireval-le-Haut", "Bourg-l’Étang"})
_HOURS: Final = {"lunch": 12, "coffee": 16, "meeting": 18, "call": 19, "video": 18, "like": 21, "event": 19}


class Pools(NamedTuple):
    """What two people have not said yet."""

    talks: list[Talk]
    notes: list[str]


def fill(rows: Rows) -> None:
    """The exchanges of everybody."""
    for one in cast.everybody():
        _tell(rows, one, rows.people[one.name])


def _tell(rows: Rows, one: Character, person: Person) -> None:
    chance = dice(one.name, "history")
    theme = cast.milieu(one).theme
    pools = Pools(list(talks(one.language, theme)), list(notes(one.language, theme)))
    chance.shuffle(pools.talks)
    chance.shuffle(pools.notes)
    for number, ago in enumerate(days(one)):
        kind = _kind(one, theme, chance, pools)
        if kind == "talk":
            _talk(rows, one, person, number, ago, pools.talks.pop(), chance)
        else:
            _meet(rows, person, number, ago, kind, pools.notes, chance)


def days(one: Character) -> list[int]:
    """How many days ago each moment with somebody was, the oldest first."""
    chance = dice(one.name, "days")
    if one.near == "never":
        return []
    if one.near == "weak":
        return sorted((chance.randint(140, 1_000) for _ in range(chance.randint(1, 3))), reverse=True)
    least, most = _GAPS[one.near]
    last, ago, found = chance.randint(*_LATEST[one.near]), YEARS - chance.randint(0, most), list[int]()
    while ago > last + least // 2:
        found.append(ago)
        ago -= chance.randint(least, most)
    return [*found, last]


def _kind(one: Character, theme: str, chance: random.Random, pools: Pools) -> str:
    kinds = _KINDS[theme]
    (kind,) = chance.choices(list(kinds), list(kinds.values()))
    if kind == "talk" and not pools.talks:
        kind = "call"
    if kind in ("lunch", "coffee", "meeting") and one.place not in _NEAR:
        kind = "video"
    return kind


def _talk(
    rows: Rows, one: Character, person: Person, number: int, ago: int, talk: Talk,
    chance: random.Random,
) -> None:  # fmt: skip
    """A message and its answer, begun by either side."""
    subject, first, answer = (said(text, one.register) for text in talk)
    theirs_first = ago < SETTLED or chance.random() < 0.5
    mail = cast.milieu(one).theme in _BY_MAIL
    begun = rows.at(rows.ago(ago), chance.randint(8, 20), chance.randint(0, 59))
    answered = begun + dt.timedelta(minutes=chance.randint(40, 1_600))
    sides = ("in", "out") if theirs_first else ("out", "in")
    channel = "email" if mail else "message"
    titles = (subject, f"Re: {subject}") if mail else ("", "")
    for turn, (at, words) in enumerate(((begun, first), (answered, answer))):
        if turn and sides[turn] == "in" and chance.random() < 0.12:
            return  # not every message is answered
        rows.exchange(
            (one.name, number, turn), [person], at, channel, sides[turn], subject=titles[turn], words=words
        )


def _meet(
    rows: Rows, person: Person, number: int, ago: int, kind: str, left: list[str], chance: random.Random
) -> None:
    note = left.pop() if left and kind != "like" and chance.random() < 0.7 else ""
    direction = chance.choice(("in", "out")) if kind == "like" else "both"
    at = rows.at(rows.ago(ago), _HOURS[kind], chance.randint(0, 59))
    rows.exchange((person.name, number), [person], at, kind, direction, note=note)
