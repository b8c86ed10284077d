"""Chances to give (E1-E5): what could be done for somebody, ordered by what it would do for them."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final, Literal, NamedTuple

from entregent.core.common_ground import ground_key
from entregent.core.folding import fold
from entregent.core.likeness import NOTHING, Likeness, holders, likeness, stems, words
from entregent.core.planning.candidate import Reason, Value, key_of

Kind = Literal["pair", "skill", "praise", "cheer"]

WORTH: Final = {
    "need_met": 10.0, "my_skill": 9.0, "interest": 5.0, "trade": 4.0, "praise_help": 4.5,
    "praise_work": 3.5, "event": 6.0,
}  # fmt: skip
"""What each would do for them: a need that they told comes before a liking that two share."""
LEAST: Final = 0.3
"""Below this, what two texts share is too common to say anything."""
RARE: Final = 10
"""People beyond whom a word says too little: its worth is then below the least."""
OF_A_KIND: Final = 2
"""Chances of one kind in a week."""
MANY: Final = 3
"""What more of those one knows share is no reason to introduce two of them."""
FRESH_NEED: Final = 540
"""Days after which a need that was told may have passed."""


class Need(NamedTuple):
    """Something that somebody said they look for, and when they said so."""

    id: str
    text: str
    on: date | None = None


class Event(NamedTuple):
    """Good news of somebody's life, not spoken of yet."""

    id: str
    kind: str
    text: str
    on: date


class Praise(NamedTuple):
    """Why somebody could honestly be recommended: what they did for the user, or work done together."""

    code: Literal["praise_help", "praise_work"]
    what: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody of whom one can speak to others; `quiet` where they have left messages without an answer."""

    id: str
    name: str
    trade: str = ""
    place: str = ""
    employer: str = ""
    skills: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    interests: tuple[str, ...] = ()
    reachable: bool = True
    quiet: bool = False
    events: tuple[Event, ...] = ()
    praise: Praise | None = None

    @property
    def open(self) -> bool:
        """Whether one can write to them without being a burden."""
        return self.reachable and not self.quiet


class Chance(NamedTuple):
    """One thing that could be done for `person` (and `other`, where two would meet), and why."""

    kind: Kind
    person: str
    other: str
    practice: str
    reason: Reason
    worth: float
    key: str


def pair_keys(one: str, other: str) -> tuple[str, str]:
    """The keys under which a pair may have been put aside, whichever of them it was proposed for."""
    return key_of("chance", one, f"pair-{other}"), key_of("chance", other, f"pair-{one}")


def chances(
    contacts: Sequence[Contact],
    my_skills: Iterable[str],
    *,
    today: date,
    acquainted: Collection[frozenset[str]] = frozenset(),
    given_lately: Collection[str] = frozenset(),
    decided: Collection[str] = frozenset(),
    most: int = 5,
) -> tuple[Chance, ...]:
    """The best few: nobody stands in two, nor again within the week in which something was given to them.

    `acquainted` are pairs who know each other, or were introduced, or are not to be; `given_lately` those of
    this week; `decided` the keys of chances taken or put aside.
    """
    open_ones = [one for one in contacts if one.open and one.id not in given_lately]
    every = [
        *_met_needs(open_ones, today),
        *_own_skills(open_ones, my_skills, today),
        *_interests(open_ones),
        *_trades(open_ones),
        *_praise(open_ones, today),
        *_events(open_ones, today),
    ]
    left = [one for one in every if _stands(one, acquainted, decided)]
    return tuple(_few(sorted(left, key=lambda one: (-one.worth, one.key)), most))


def _stands(chance: Chance, acquainted: Collection[frozenset[str]], decided: Collection[str]) -> bool:
    if chance.kind != "pair":
        return chance.key not in decided
    keys = pair_keys(chance.person, chance.other)
    pair = frozenset((chance.person, chance.other))
    return pair not in acquainted and not any(key in decided for key in keys)


def _few(ordered: Iterable[Chance], most: int) -> Iterator[Chance]:
    """The first of them, of each kind a few at most, so that a week is no list of congratulations."""
    named: set[str] = set()
    kinds: Counter[Kind] = Counter()
    for one in ordered:
        people = {one.person, one.other} - {""}
        if kinds.total() < most and kinds[one.kind] < OF_A_KIND and not people & named:
            kinds[one.kind] += 1
            named |= people
            yield one


class _Able(NamedTuple):
    """Something that somebody can do, and its words."""

    contact: Contact
    skill: str
    said: frozenset[str]


def _met_needs(contacts: Sequence[Contact], today: date) -> Iterator[Chance]:
    """What one looks for, another can do; those who can are found by the words of the need."""
    by_stem: dict[str, list[_Able]] = {}
    for one in contacts:
        for skill in filter(None, (*one.skills, one.trade)):
            said = words(skill)
            for stem in stems(said):
                by_stem.setdefault(stem, []).append(_Able(one, skill, said))
    held = {stem: len({one.contact.id for one in able}) for stem, able in by_stem.items()}
    for one in contacts:
        for need, wanted in _fresh(one, today):
            able = [
                each for stem in stems(wanted) for each in by_stem.get(stem, ()) if each.contact is not one
            ]
            found = [(likeness(wanted, each.said, held).worth, each.contact.id, each) for each in able]
            best = max(found, key=lambda each: each[:2], default=None)
            if best and best[0] >= LEAST:
                told: dict[str, Value] = {"need": need.text, "skill": best[2].skill, "on": need.on}
                yield _pair(one, best[2].contact, "need_met", best[0], told)


def _best(
    wanted: frozenset[str], can: Iterable[tuple[str, frozenset[str]]], held: dict[str, int]
) -> tuple[str, Likeness]:
    found = [(skill, likeness(wanted, said, held)) for skill, said in can]
    return max(found, key=lambda one: one[1].worth, default=("", NOTHING))


def _fresh(one: Contact, today: date) -> Iterator[tuple[Need, frozenset[str]]]:
    for need in one.needs:
        if need.on is None or (today - need.on).days <= FRESH_NEED:
            yield need, words(need.text)


def _own_skills(contacts: Iterable[Contact], skills: Iterable[str], today: date) -> Iterator[Chance]:
    """What one looks for, the user can do (E3)."""
    mine = [(skill, words(skill)) for skill in skills]
    for one in contacts:
        for need, wanted in _fresh(one, today):
            skill, like = _best(wanted, mine, {})
            if like.worth:
                told: dict[str, Value] = {"need": need.text, "skill": skill, "on": need.on}
                key = key_of("chance", one.id, f"skill-{need.id}")
                yield Chance("skill", one.id, "", "E3", Reason("my_skill", told), WORTH["my_skill"], key)


def _interests(contacts: Iterable[Contact]) -> Iterator[Chance]:
    """Two who care about the same rare thing."""
    by_key: dict[str, dict[str, tuple[Contact, str]]] = {}
    for one in contacts:
        for interest in one.interests:
            if words(interest):
                by_key.setdefault(ground_key("interest", interest), {})[one.id] = (one, interest)
    for sharing in by_key.values():
        if 1 < len(sharing) <= MANY:
            yield from _each_two(list(sharing.values()))


def _each_two(sharing: list[tuple[Contact, str]]) -> Iterator[Chance]:
    rarity = 1 / (len(sharing) - 1)
    for (one, interest), (other, _same) in combinations(sharing, 2):
        if not (one.employer and one.employer == other.employer):
            yield _pair(*_in_order(one, other), "interest", rarity, {"interest": interest})


def _trades(contacts: Iterable[Contact]) -> Iterator[Chance]:
    """Two of one rare trade in one place, who work in different houses."""
    everyone = list(contacts)
    held = holders(words(one.trade) for one in everyone)
    there: dict[tuple[str, str], list[tuple[Contact, frozenset[str]]]] = {}
    for one in everyone:
        said = words(one.trade)
        for stem in stems(said) if fold(one.place) else ():
            there.setdefault((fold(one.place), stem), []).append((one, said))
    for some in there.values():
        for (one, said), (other, its) in combinations(some, 2) if len(some) <= MANY else ():
            like = likeness(said, its, held)
            if like.worth >= LEAST and not (one.employer and one.employer == other.employer):
                told: dict[str, Value] = {"trade": one.trade, "place": one.place}
                yield _pair(*_in_order(one, other), "trade", like.worth, told)


def _in_order(one: Contact, other: Contact) -> tuple[Contact, Contact]:
    """For a pair that gains alike, always the same one first."""
    return (one, other) if one.id <= other.id else (other, one)


def _pair(one: Contact, other: Contact, code: str, rarity: float, told: dict[str, Value]) -> Chance:
    reason = Reason(code, {**told, "other": other.name, "other_trade": other.trade})
    key = key_of("chance", one.id, f"pair-{other.id}")
    return Chance("pair", one.id, other.id, "E1", reason, round(WORTH[code] * rarity, 4), key)


def _praise(contacts: Iterable[Contact], today: date) -> Iterator[Chance]:
    """Whom the user could honestly recommend, once a year at most (E4)."""
    for one in contacts:
        if one.praise:
            told: dict[str, Value] = {"what": one.praise.what, "on": one.praise.on}
            reason = Reason(one.praise.code, told)
            key = key_of("chance", one.id, f"praise-{today.year}")
            worth = _fading(one.praise.code, one.praise.on, today)
            yield Chance("praise", one.id, "", "E4", reason, worth, key)


def _events(contacts: Iterable[Contact], today: date) -> Iterator[Chance]:
    """Whom to congratulate (E5); its key is that of the line of the day."""
    for one in contacts:
        for event in one.events:
            reason = Reason("event", {"kind": event.kind, "what": event.text, "on": event.on})
            key = key_of("event", one.id, event.id)
            yield Chance("cheer", one.id, "", "E5", reason, _fading("event", event.on, today), key)


def _fading(code: str, on: date | None, today: date) -> float:
    """What is fresh comes first among its like; after half a year it is worth half."""
    days = 0 if on is None else max(0, (today - on).days)
    return round(WORTH[code] * (1 - min(days, 180) / 360), 4)
