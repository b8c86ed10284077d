"""The day as it is shown: each line with its person, its draft and the ways to send it."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple, cast
from urllib.parse import quote

from entregent.core import drafting, planning
from entregent.core.modes import Mode
from entregent.records.introducing.addresses import recipients
from entregent.records.models import Exchange, Owner, Person
from entregent.records.today.addressees import Ways, addressees, manner_of, sender, ways_to
from entregent.records.today.duties import Due
from entregent.records.today.facts import facts
from entregent.records.today.situation import Gathered, budget, decisions, gather
from entregent.records.ways import drafted

_OF_EXCHANGES = ("reply:", "follow_up:")


class Sending(NamedTuple):
    """What the drafts of a day share: the ways to people, how the user signs and is, turns, approaches."""

    ways: Mapping[uuid.UUID, Ways]
    sender: str
    turns: Mapping[str, int]
    variants: Mapping[str, int]
    mode: frozenset[Mode]


class Entry(NamedTuple):
    """One line of the day: whom, why, and the first words; `to` is where they go by mail."""

    line: planning.Line
    person: Person
    draft: drafting.Draft
    variant: int
    language: drafting.Language
    ways: Ways
    to: tuple[str, ...]

    @property
    def purpose(self) -> drafting.Purpose:
        """What the words are for."""
        return purpose_of(self.line)

    @property
    def last_words(self) -> tuple[str, str]:
        """What was last written between the two, and whether it came "in", went "out", or is not known."""
        return getattr(self.person, "text_0", None) or "", getattr(self.person, "text_by", None) or ""

    @property
    def mailto(self) -> str:
        """The link that opens the user's mail program with the draft (RFC 6068), if there is an address."""
        if not self.to:
            return ""
        body = self.draft.body.replace("\n", "\r\n")
        to = ",".join(quote(address) for address in self.to)
        return f"mailto:{to}?subject={quote(self.draft.subject)}&body={quote(body)}"


class Day(NamedTuple):
    """A day's plan and its lines; `newcomer`: the first step (P6)."""

    plan: planning.Plan
    entries: tuple[Entry, ...]
    newcomer: bool


def day(
    owner: Owner,
    on: dt.date,
    *,
    minutes: int | None = None,
    variants: Mapping[str, int] | None = None,
    anyway: bool = False,
) -> Day:
    """What to do on that day; `variants` chooses, by key, another approach to a draft; `anyway`: on the quiet
    day too."""
    found = gather(owner, on)
    decided, room = decisions(owner, on), budget(owner, minutes, anyway=anyway)
    plan = planning.plan(found.situation, room, decided, on)
    begun = _but_set_aside(decided, on)
    began = plan if begun == decided else planning.plan(found.situation, room, begun, on)
    first = _began(began, decided, on)
    shown = entries(owner, plan.lines, found, on, variants or {}, first)
    return Day(plan, shown, found.situation.newcomer)


def _but_set_aside(decided: Iterable[planning.Decision], on: dt.date) -> list[planning.Decision]:
    """The decisions without those of today that put a line aside: with them, the day is as it began."""
    return [one for one in decided if one.on != on or one.verdict == "done"]


def _began(plan: planning.Plan, decided: Iterable[planning.Decision], on: dt.date) -> list[str]:
    """The keys of the lines that the day began with, those done since among them."""
    done = {one.key for one in decided if one.on == on and one.verdict == "done"}
    return sorted(done | {line.key for line in plan.lines})


def entries(
    owner: Owner,
    lines: Iterable[planning.Line],
    found: Gathered,
    on: dt.date,
    variants: Mapping[str, int],
    began: Iterable[str] = (),
) -> tuple[Entry, ...]:
    """The lines with people, drafts and ways, in their order; those about people since gone are left out."""
    lines = list(lines)
    wanted = [uuid.UUID(line.person) for line in lines]
    keys = [*began, *sorted(line.key for line in lines)]
    everyone = {str(row.pk): row for row in addressees(owner, [*wanted, *_named(keys)], on)}
    people = {str(pk): everyone[str(pk)] for pk in wanted if str(pk) in everyone}
    known = _known(facts(owner, lines, people, found.ground, on), found.dues)
    turns = drafting.turns(keys, _pools(owner, keys, everyone, known))
    sending = Sending(ways_to(wanted), sender(owner), turns, variants, drafted(owner.preferences))
    return tuple(
        _entry(owner, line, people[line.person], known[line.key], sending, on)
        for line in lines
        if line.key in known and line.person in people
    )


def _known(facts: dict[str, drafting.Facts], dues: Mapping[str, Due]) -> dict[str, drafting.Facts]:
    """The facts, with what the duties of lines bring."""
    return {key: replace(of, **dues[key].facts) if key in dues else of for key, of in facts.items()}


def _named(keys: Iterable[str]) -> list[uuid.UUID]:
    """The people whom the keys of lines name."""
    return [pk for key in keys if (pk := _uuid(key, 1))]


def _pools(
    owner: Owner, keys: list[str], people: Mapping[str, Person], known: Mapping[str, drafting.Facts]
) -> dict[str, str]:
    """By key, what parts the drafts of its kind: their language, and whether an exchange has a subject."""
    said = {key: of.received.subject for key, of in known.items() if of.received and key.startswith("reply:")}
    said |= {key: of.meeting.occasion for key, of in known.items() if of.meeting and key not in said}
    said = {key: text for key, text in said.items() if key.startswith(_OF_EXCHANGES)}
    done = {key: _uuid(key, 2) for key in keys if key.startswith(_OF_EXCHANGES) and key not in known}
    if done:
        ids = [pk for pk in done.values() if pk]
        rows = dict(Exchange.objects.filter(owner=owner, pk__in=ids).values_list("pk", "subject"))
        said |= {key: rows[pk] for key, pk in done.items() if pk in rows}
    return {
        key: f"{manner_of(owner, person).language} {bool(drafting.subject(said.get(key, '')))}"
        for key in keys
        if (person := people.get(str(_uuid(key, 1))))
    }


def _uuid(key: str, place: int) -> uuid.UUID | None:
    """The id at a place of a key; None where there is none."""
    try:
        return uuid.UUID(key.split(":")[place])
    except (ValueError, IndexError):
        return None


def _entry(
    owner: Owner, line: planning.Line, person: Person, known: drafting.Facts, sending: Sending, on: dt.date
) -> Entry:
    said, variant = manner_of(owner, person), sending.variants.get(line.key, 0)
    language = cast(drafting.Language, said.language)
    draft = drafting.draft(
        purpose_of(line),
        known,
        today=on,
        language=language,
        register=cast(drafting.Register, said.register),
        sender=sending.sender,
        variant=variant,
        turn=sending.turns[line.key],
        mode=sending.mode,
    )
    ways = sending.ways.get(person.pk, Ways())
    to = recipients(owner, line.key, ways.email)
    return Entry(line, person, draft, variant, language, ways, to)


def purpose_of(line: planning.Line) -> drafting.Purpose:
    """What the words of a line are for."""
    if line.purpose:
        return line.purpose
    if line.kind == "group" and line.reason.values.get("group") == "classmate":
        return "former_classmate"
    return drafting.PURPOSES[line.kind]
