"""Tells which voice of a chat is the user's, and never guesses: where nothing tells, it is asked."""

import re
from collections.abc import Iterator

from entregent.core.folding import fold
from entregent.formats.linkedin.names import fold_name
from entregent.formats.whatsapp import Participant
from entregent.records.importing.whatsapp.values import NOBODY, Talk, answered
from entregent.records.models import Owner, Person, Reach
from entregent.records.people.reaching import NotReachable, region_of, way


def mine(owner: Owner, talk: Talk) -> frozenset[str] | None:
    """The keys under which the user wrote, none where they only read; None where they are to be asked."""
    if owner.pk not in talk.voices:
        talk.voices[owner.pk] = _mine(owner, talk)
    return talk.voices[owner.pk]


def _mine(owner: Owner, talk: Talk) -> frozenset[str] | None:
    said = answered(talk.options, "me", talk.file)
    if said == NOBODY:
        return frozenset()
    named = [one.key for one in talk.chat.participants if said and _is_called(owner, one, said)]
    found = named if len(named) == 1 else [*_known(owner, talk)]
    if len(found) == 1:
        return frozenset(found)
    return _by_title(talk)


def names(talk: Talk) -> list[str]:
    """Who may be the user, as the chat calls them, those who wrote most first."""
    return [one.key for one in sorted(talk.chat.participants, key=lambda one: -one.messages)]


def may_be_none(talk: Talk) -> bool:
    """Whether the user may have written nothing."""
    return talk.chat.group or len(talk.chat.participants) < 2


def _is_called(owner: Owner, one: Participant, name: str) -> bool:
    if name.strip() == one.key or fold_name(name) == (fold_name(one.name) or None):
        return True
    return bool(one.phone) and number(owner, one.phone) == number(owner, name) != ""


def number(owner: Owner, text: str) -> str:
    """A phone number as the record keeps it, "" where it is none."""
    try:
        return way("phone", text, region=region_of(owner.preferences.language)).key if text else ""
    except NotReachable:
        return ""


def _known(owner: Owner, talk: Talk) -> Iterator[str]:
    """Whoever bears the user's name or number, but for the one after whom a chat of two is called."""
    me = Person.objects.filter(owner=owner, is_self=True).first()
    called = {fold_name(owner.name), fold_name(me.name) if me else ""} - {""}
    ways = Reach.objects.filter(person=me, kind="phone") if me else Reach.objects.none()
    numbers = set(ways.values_list("key", flat=True))
    for one in talk.chat.participants:
        if not talk.chat.group and _is_titled(one, talk.chat.title):
            continue
        by_name = fold_name(one.name) in called and not one.self_named
        if by_name or (one.phone and number(owner, one.phone) in numbers):
            yield one.key


def _by_title(talk: Talk) -> frozenset[str] | None:
    """A chat of two is called after the other one, and so is one of a single voice where its file says so."""
    everybody = talk.chat.participants
    titled = [one for one in everybody if _is_titled(one, talk.chat.title)]
    if talk.chat.group or len(titled) != 1:
        return None
    if len(everybody) == 2:
        return frozenset(one.key for one in everybody if one not in titled)
    file = f" {fold(talk.archive)} {fold(talk.file)} "
    return frozenset() if f" {fold(talk.chat.title)} " in file else None


def _is_titled(one: Participant, title: str) -> bool:
    if one.phone:
        return _digits(one.phone) == _digits(title) != ""
    return fold_name(one.name) == fold_name(title) != ""


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
