"""The first words of a message: a draft of facts on record, for any purpose, one approach of several."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, cast

from django.http import Http404

from entregent.core import drafting, planning
from entregent.records.models import Owner, Person
from entregent.records.today import ground
from entregent.records.today.addressees import Ways, addressees, manner_of, sender, ways_to
from entregent.records.today.facts import facts
from entregent.records.ways import drafted
from entregent.records.writing import occasions
from entregent.records.writing.matters import with_matters


class Addressee(NamedTuple):
    """Somebody to be written to: how one speaks to them, and the ways that words can go."""

    person: Person
    language: drafting.Language
    register: drafting.Register
    ways: Ways
    sender: str


def addressee(owner: Owner, pk: object, on: dt.date) -> Addressee:
    """Somebody on record, ready to be written to; raises Http404 where there is none."""
    person = addressees(owner, [pk], on).first()  # type: ignore[list-item]
    if person is None:
        raise Http404
    said = manner_of(owner, person)
    return Addressee(
        person,
        cast(drafting.Language, said.language),
        cast(drafting.Register, said.register),
        ways_to([person.pk]).get(person.pk, Ways()),
        sender(owner),
    )


def spoken_as(to: Addressee, language: str, register: str) -> Addressee:
    """The same, in the language and register asked for; what is none of them changes nothing."""
    if language in ("fr", "en"):
        to = to._replace(language=cast(drafting.Language, language))
    if register in ("tu", "vous"):
        to = to._replace(register=cast(drafting.Register, register))
    return to


class First(NamedTuple):
    """A draft, and the approaches that there are to it, each with the variant that takes it first.

    An answer says which message it is to: `received` is the last that they wrote, whether or not it waits.
    """

    draft: drafting.Draft
    approaches: tuple[drafting.Choice, ...]
    received: occasions.Received | None = None


def first_words(
    owner: Owner,
    to: Addressee,
    purpose: str,
    on: dt.date,
    *,
    variant: int = 0,
    matters: Mapping[str, str] = MappingProxyType({}),
    approach: str = "",
) -> First:
    """A draft to somebody; `variant` chooses another approach, `matters` says what it is about (FIELDS).

    `approach` is the one to begin with. What neither tells nor the record is a blank.
    """
    known = what_is_known(owner, to, purpose, on, matters)
    wanted, mode = cast(drafting.Purpose, purpose), drafted(owner.preferences)
    choices = drafting.approaches(wanted, known, today=on, language=to.language, mode=mode)
    if not variant:
        variant = next((one.variant for one in choices if one.approach.code == approach), 0)
    made = drafting.draft(
        wanted,
        known,
        today=on,
        language=to.language,
        register=to.register,
        sender=to.sender,
        variant=variant,
        mode=mode,
    )
    action = matters.get("action", "")
    theirs = occasions.received(owner, to.person, on, action) if purpose == "reply" else None
    return First(made, choices, theirs)


def what_is_known(
    owner: Owner,
    to: Addressee,
    purpose: str,
    on: dt.date,
    matters: Mapping[str, str] = MappingProxyType({}),
) -> drafting.Facts:
    """All that a draft for a purpose may speak of."""
    line = _line(owner, to.person, purpose, on, matters.get("action", ""))
    points = ground.common_points(owner, [to.person.pk], on)
    known = facts(owner, [line], {line.person: to.person}, points, on)[line.key]
    return with_matters(owner, to.person, known, matters, on)


def _line(owner: Owner, person: Person, purpose: str, on: dt.date, action: str) -> planning.Line:
    """As a line of the plan names it: whom the words are for, and what they speak of."""
    kind, named = occasions.occasion(owner, person, purpose, on, action)
    key = f"{kind}:{person.pk}:{named}"
    why = planning.Reason("", {})
    return planning.Line(key, kind, str(person.pk), "", why, None, 0, 0.0)
