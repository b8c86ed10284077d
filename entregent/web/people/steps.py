"""The next step with a person, in one sentence: what the day would say, else a promise, else their rhythm."""

import datetime as dt
from typing import Final, NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from entregent.core.planning import Birthday, Line, nearest_birthday
from entregent.records.asking import drafts
from entregent.records.introducing.writing import read_id
from entregent.records.models import Owner, Person, Promise, Tie
from entregent.records.today.day import purpose_of
from entregent.records.today.one import Pressing, pressing
from entregent.web.people.waiting import Waiting
from entregent.wording.exchanges import circle
from entregent.wording.names import of
from entregent.wording.reasons import why
from entregent.wording.times import ago, for_day, on_day, whole_day

_SOON: Final = 7
"""Days within which a birthday to come is said."""


class Way(NamedTuple):
    """Where a step is taken, and the words of the link."""

    href: str
    words: str


class NextStep(NamedTuple):
    """What to do next, until when, the practice behind it and its evidence; further reasons, and where to."""

    words: str
    due: dt.date | None
    practice: str
    evidence: str = ""
    also: tuple[str, ...] = ()
    way: Way | None = None


class Known(NamedTuple):
    """What the page has read already: the tie, the user’s nearest open promise, what there is, what waits."""

    tie: Tie | None
    promise: Promise | None
    there: frozenset[str]
    waiting: list[Waiting]


def next_step(owner: Owner, person: Person, known: Known, today: dt.date) -> NextStep:
    """What the day would say first, as it says it; else a promise still to come, or the next turn."""
    found = pressing(owner, person.pk, known.there, today)
    if found:
        return _pressing(found, person, known, today)
    rhythm, promise = _birthday(person, today) or _rhythm(person, known, today), known.promise
    if promise is None:
        return rhythm
    sooner = promise.due is None or rhythm.due is None or promise.due <= max(rhythm.due, today)
    return _promised(promise) if sooner else rhythm


def _pressing(found: Pressing, person: Person, known: Known, today: dt.date) -> NextStep:
    line, name = found.line, person.given or person.name
    also = tuple(why(other.reason, name, today) for other in line.also)
    if found.until:
        also = (_("You put it off: again %(day)s.") % {"day": on_day(found.until, today)}, *also)
    return NextStep(why(line.reason, name, today), None, line.practice, "", also, _way(line, person, known))


def _way(line: Line, person: Person, known: Known) -> Way:
    """The words begun for it, the page of what it is about, or first words on the desk."""
    begun = next((one for one in known.waiting if one.action == line.key), None)
    if begun:
        return Way(begun.href, _("Go on with your words"))
    named, introduced = drafts.named(line.key), read_id(line.key.split(":", 2)[2])
    if named:
        words = _("Open what they ask") if named.of == "request" else _("Open what you ask")
        return Way(reverse(named.of, args=[named.id]), words)
    if introduced:
        return Way(reverse("introduction", args=[introduced[0]]), _("Open the introduction"))
    asked = urlencode({"purpose": purpose_of(line), "action": line.key})
    return Way(f"{reverse('write', args=[person.pk])}?{asked}", _("First words for it"))


def _promised(promise: Promise) -> NextStep:
    evidence = _("You said so on %(day)s.") % {"day": whole_day(promise.made_on)}
    return NextStep(promise.what, promise.due, "F11", evidence)


def _birthday(person: Person, today: dt.date) -> NextStep | None:
    """A birthday of the week to come; the day itself brings it up when it is there."""
    if not (person.birth_day and person.birth_month):
        return None
    on = nearest_birthday(Birthday(str(person.pk), person.birth_day, person.birth_month), today)
    if not 0 < (on - today).days <= _SOON:
        return None
    name = person.given or person.name
    words = _("%(name)s’s birthday is %(day)s.")
    said = {"name": name, "of_name": of(name), "day": on_day(on, today)}
    return NextStep(words % said, None, "F3")


def _rhythm(person: Person, known: Known, today: dt.date) -> NextStep:
    name, tie = person.given or person.name, known.tie
    if tie is None or tie.last_on is None:
        words = _("Write a first word to %(name)s, asking nothing.") % {"name": name}
        return NextStep(words, None, "P6", _("No exchange is on record yet."))
    values = {"name": name, "ago": ago(tie.last_on, today), "circle": circle(tie.circle)}
    evidence = _("Your last exchange was %(ago)s, and this is your rhythm for a %(circle)s.") % values
    if tie.due_on is None or tie.due_on <= today:
        return NextStep(_("A word to %(name)s would be welcome.") % values, None, "F2", evidence)
    if known.waiting:
        words = _("By your rhythm, the next word to %(name)s would be for %(day)s.")
    else:
        words = _("All is well with %(name)s. The next word can wait until %(day)s.")
    return NextStep(words % {**values, "day": for_day(tie.due_on, today)}, tie.due_on, "F2", evidence)
