"""What must not come back with an import: keyed hashes of people and of rows, and nothing else of them."""

import datetime as dt
import hashlib
import hmac
import re
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import Final

from django.db.models import Count, Max

from entregent.core.folding import fold
from entregent.formats.linkedin.names import fold_name
from entregent.formats.linkedin.profiles import profile_key
from entregent.formats.linkedin.words import essence
from entregent.records import exchanges
from entregent.records.models import (
    Detail,
    Erased,
    Exchange,
    Fact,
    Favour,
    LifeEvent,
    Membership,
    Owner,
    Portrait,
    Position,
    Promise,
    Reach,
    Relation,
)

type Mark = tuple[str, str]
"""A scheme and a key, of which the hash alone is kept."""
type Row = (
    Detail
    | Exchange
    | Fact
    | Favour
    | LifeEvent
    | Membership
    | Portrait
    | Position
    | Promise
    | Reach
    | Relation
)

BY_NAME: Final = "linkedin-name"
"""The scheme under which people are known whose profile address the archive does not give."""
MADE_UP: Final = "demo"
"""The source of rows that no import brings."""
_ID: Final = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_PEOPLE: Final = re.compile(rf"{_ID}(?:\|{_ID})*")
_LONGEST_NAME: Final = 6
"""Words of a name that is looked for in the beginning of a row."""


def digest(owner: Owner, scheme: str, key: str) -> str:
    """What is kept of a mark: a hash under the owner's own key, of use to nobody else."""
    return hmac.new(bytes(owner.erasure_key), f"{scheme}:{key}".encode(), hashlib.sha256).hexdigest()


def digests(owner: Owner) -> frozenset[str]:
    """All that is kept."""
    return frozenset(Erased.objects.filter(owner=owner).values_list("digest", flat=True))


def state(owner: Owner) -> tuple[int, dt.datetime | None]:
    """Changes with whatever is kept or taken back: how many marks there are, and when the last one came."""
    found = Erased.objects.filter(owner=owner).aggregate(marks=Count("pk"), last=Max("created_at"))
    return found["marks"], found["last"]


def formerly(mark: Mark, former: Mapping[str, Sequence[str]]) -> Iterator[Mark]:
    """The same mark under the ids that its people had before (`former`, by their present ones)."""
    scheme, key = mark
    people = _PEOPLE.search(key) if former else None
    if people is None:
        return
    ids = people[0].split("|")
    for each in product(*((pk, *former.get(pk, ())) for pk in ids)):
        if list(each) != ids:
            yield scheme, f"{key[: people.start()]}{'|'.join(sorted(each))}{key[people.end() :]}"


def erased(owner: Owner, marks: Iterable[Mark]) -> set[Mark]:
    """Those of these marks that were left by somebody or something erased."""
    known = digests(owner)
    return {mark for mark in marks if digest(owner, *mark) in known}


def keep(owner: Owner, marks: Iterable[Mark]) -> list[Erased]:
    """Keeps the hashes of these marks; gives those that were not kept before."""
    wanted = {digest(owner, *mark) for mark in marks}
    there = set(Erased.objects.filter(owner=owner, digest__in=wanted).values_list("digest", flat=True))
    new = [Erased(owner=owner, digest=each) for each in sorted(wanted - there)]
    Erased.objects.bulk_create(new, ignore_conflicts=True)
    return new


def leave_out(owner: Owner, row: Row) -> list[Erased]:
    """Sees to it that an imported row, as it stands, does not come back; gives the new marks, for undo."""
    if row.source in ("", MADE_UP):
        return []
    return keep(owner, _marks(owner, row))


def _marks(owner: Owner, row: Row) -> Iterator[Mark]:
    yield of_id(row.pk)
    if isinstance(row, Exchange):
        yield from _of_exchange(owner, row)
    elif isinstance(row, Fact):
        yield of_fact(row.person_id, row.kind, row.text)
    elif isinstance(row, Reach):
        yield of_reach(row.person_id, row.kind, row.key)
    elif isinstance(row, Position):
        yield of_position(row.person_id, row.organisation.name if row.organisation else "", row.title)
    elif isinstance(row, LifeEvent):
        after = row.values.get("to", {})
        yield of_event(row.person_id, row.kind, after.get("organisation", ""), after.get("title", ""))


def of_id(pk: uuid.UUID) -> Mark:
    """A row whose id an import makes from its content."""
    return "row", str(pk)


def of_fact(person: uuid.UUID, kind: str, text: str) -> Mark:
    """A fact, whatever its id."""
    return "fact", f"{person}|{kind}|{plain(text)}"


def of_reach(person: uuid.UUID, kind: str, key: str) -> Mark:
    """A way to reach a person."""
    return "reach", f"{person}|{kind}|{key}"


def of_position(person: uuid.UUID, organisation: str, title: str) -> Mark:
    """A position of a person's."""
    return "position", f"{person}|{plain(organisation)}|{plain(title)}"


def of_event(person: uuid.UUID, kind: str, organisation: str, title: str) -> Mark:
    """What happened in a person's life."""
    return "event", f"{person}|{kind}|{plain(organisation)}|{plain(title)}"


@lru_cache(maxsize=16384)
def plain(words: str) -> str:
    """A company, a title or a fact for comparing."""
    return fold(words) or words.casefold().strip()


def _of_exchange(owner: Owner, row: Exchange) -> Iterator[Mark]:
    """Other eras give other ids, and know the minute or the day alone."""
    people = list(row.participations.values_list("person_id", flat=True))
    subject = said(people, row.direction, row.words)
    day = row.at.astimezone(dt.UTC if row.timed else exchanges.zone(owner)).date()
    yield of_day(subject, day)
    yield of_minute(subject, row.at) if row.timed else of_any_time(subject, day)
    yield of_words(subject)
    if row.thread == exchanges.INVITED:
        yield of_invitation(subject)


def said(people: Collection[uuid.UUID], direction: str, words: str) -> str:
    """Who said what to whom."""
    return f"{'|'.join(sorted(map(str, people)))}|{direction}|{essence(words)}"


def of_minute(subject: str, at: dt.datetime) -> Mark:
    """Words said within a minute."""
    return "minute", f"{int(at.timestamp()) // 60}|{subject}"


def of_day(subject: str, day: dt.date) -> Mark:
    """Words said on a day, for an archive that knows no more."""
    return "day", f"{day}|{subject}"


def of_any_time(subject: str, day: dt.date) -> Mark:
    """Words said on a day of which no more was known."""
    return "any time", f"{day}|{subject}"


def of_words(subject: str) -> Mark:
    """Words that an invitation may repeat."""
    return "words", subject


def of_invitation(subject: str) -> Mark:
    """Words of an invitation, which a message may repeat."""
    return "invitation", subject


def of_person(name: str, rest: str = "") -> Mark:
    """Somebody of whom an archive tells the name, and at most a day or a company beside it.

    It holds for rows alone that tell no more: a namesake with an address or an e-mail is somebody else.
    """
    return BY_NAME, f"{fold_name(name)}|{rest}"[:300]


def of_word(name: str) -> Mark:
    """A name as it stands in a text."""
    return "name", fold(name)


def in_text(text: str) -> Iterator[Mark]:
    """Every mark that a person named in a few words could have left: names, e-mails, profile addresses."""
    words = fold(text).split()
    for start in range(len(words)):
        for stop in range(start + 1, min(start + _LONGEST_NAME, len(words)) + 1):
            yield "name", " ".join(words[start:stop])
    for part in re.split(r"[\s,;<>\"]+", text):
        if "@" in part:
            yield "email", part.casefold()
        elif key := profile_key(part):
            yield "profile", key
