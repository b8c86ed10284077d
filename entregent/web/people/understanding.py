"""What was understood of a hurried line, as choices on a page: shown, corrected, only then written."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from django.http import QueryDict

from entregent.records.models import Owner, Person
from entregent.records.people import adding, conversations, naming
from entregent.records.people.fitting import called
from entregent.records.queries import people as listed
from entregent.web.people.asking import as_uuid

if TYPE_CHECKING:
    from entregent.core.reading import Reading
    from entregent.core.reading.values import Naming

NOBODY: Final = "nobody"
SOMEBODY_NEW: Final = "new"
MOST_PEOPLE: Final = 50
MOST_PROMISES: Final = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """A name that fits several people on record: the user says which."""

    mention: str
    candidates: Sequence[Person]
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Vowed:
    """A promise that was understood; `keep` is false once the user struck it out."""

    by: str
    what: str
    due: str = ""
    person: str = ""
    keep: bool = True


@dataclass(frozen=True, slots=True)
class Who:
    """The people of an exchange as far as they are known: on record, asked about, or new."""

    people: Sequence[Person] = ()
    asked: Sequence[Asked] = ()
    new: Sequence[str] = ()
    strangers: Sequence[str] = field(default=())
    """Names of nobody on record, offered but not chosen yet."""

    @property
    def settled(self) -> bool:
        """Whether every name stands for one person, and there is at least one."""
        answered = all(one.answer for one in self.asked)
        anyone = bool(self.people or self.new or any(one.answer != NOBODY for one in self.asked))
        return answered and anyone


def from_reading(owner: Owner, reading: "Naming", present: Iterable[Person]) -> Who:
    """Who a line speaks of, together with those `present` already."""
    ids = [*reading.who, *(pk for question in reading.questions for pk in question.candidates)]
    found = {str(p.pk): p for p in conversations.known(owner, map(uuid.UUID, ids))}
    surely = [found[pk] for pk in reading.who if pk in found]
    people = list(dict.fromkeys([*present, *surely]))
    asked = [
        Asked(question.mention, _told_apart(found[pk] for pk in question.candidates if pk in found))
        for question in reading.questions
        if not any(str(p.pk) in question.candidates for p in people)
    ]
    return Who(people, asked, (), tuple(dict.fromkeys(reading.unknown)))


def from_page(owner: Owner, values: QueryDict) -> Who:
    """Who the page says: boxes ticked, questions answered, and names typed beside them."""
    ids = [pk for text in values.getlist("person")[:MOST_PEOPLE] if (pk := as_uuid(text))]
    people = conversations.known(owner, ids)
    asked = [_asked(owner, values, at) for at in range(MOST_PEOPLE) if f"asked-{at}" in values]
    typed_new = [naming.clean(text)[:400] for text in values.getlist("new")[:MOST_PEOPLE]]
    new = [name for name in typed_new if adding.names_somebody(name)]
    offered = [naming.clean(text)[:400] for text in values.getlist("stranger")[:MOST_PEOPLE]]
    who = Who(people, asked, new, [name for name in offered if name and name not in new])
    typed = naming.clean(values.get("others", ""))[:1_000]
    return _with_typed(owner, who, [name for part in typed.split(",") if (name := part.strip())])


def _asked(owner: Owner, values: QueryDict, at: int) -> Asked:
    ids = [pk for text in values.getlist(f"candidate-{at}")[:20] if (pk := as_uuid(text))]
    answer = values.get(f"answer-{at}", "")
    people = _told_apart(conversations.known(owner, ids))
    mention = naming.clean(values.get(f"asked-{at}", ""))[:400]
    known = {NOBODY, *(str(p.pk) for p in people)} | (
        {SOMEBODY_NEW} if adding.names_somebody(mention) else set()
    )
    return Asked(mention, people, answer if answer in known else "")


def _with_typed(owner: Owner, who: Who, names: list[str]) -> Who:
    """Names typed by hand: one person, a question, or somebody new to be offered."""
    for name in names[:MOST_PEOPLE]:
        fitting = called(owner, name)
        if len(fitting) == 1:
            who = replace(who, people=list(dict.fromkeys([*who.people, *fitting])))
        elif fitting:
            who = replace(who, asked=[*who.asked, Asked(name, _told_apart(fitting))])
        else:
            who = replace(who, strangers=[*who.strangers, name])
    return who


def _told_apart(people: Iterable[Person]) -> list[Person]:
    """The same people with what tells namesakes apart: what they do, and for whom."""
    return listed.rows(person.pk for person in people)


def on_record(owner: Owner, who: Who) -> list[Person]:
    """Those of it who are on record: named surely, ticked, or chosen among several."""
    chosen = [pk for one in who.asked if (pk := as_uuid(one.answer))]
    return list(dict.fromkeys([*who.people, *conversations.known(owner, chosen)]))


def newcomers(who: Who) -> list[str]:
    """The names of those to be added."""
    return [*who.new, *(one.mention for one in who.asked if one.answer == SOMEBODY_NEW)]


def promises_from(reading: "Reading") -> list[Vowed]:
    """The promises of a line."""
    return [
        Vowed(promise.by, promise.what, promise.due.isoformat() if promise.due else "")
        for promise in reading.promises[:MOST_PROMISES]
    ]


def promises_of(values: Mapping[str, str]) -> list[Vowed]:
    """The promises as the page has them, one more where the user wrote one."""
    found = []
    for at in range(MOST_PROMISES + 1):
        what = naming.clean(values.get(f"promise-{at}-what", ""))[:500]
        if what:
            by = values.get(f"promise-{at}-by", "me")
            found.append(
                Vowed(
                    by if by in ("me", "them", "both") else "me",
                    what,
                    values.get(f"promise-{at}-due", "")[:10],
                    values.get(f"promise-{at}-person", ""),
                    f"promise-{at}-keep" in values,
                )
            )
    return found
