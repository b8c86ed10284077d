"""Those whom drafts are for: with their last words, the ways to reach them, and how one speaks to them."""

import datetime as dt
import uuid
from collections.abc import Collection
from typing import NamedTuple

from django.db.models import OuterRef, QuerySet, Subquery

from entregent.core.links import web_link
from entregent.core.manner import Manner, manner
from entregent.records.models import Owner, Participation, Person, Reach
from entregent.records.today.facts import last_exchanges

EMAIL, PROFILE, PHONE = "email", "profile", "phone"
TEXTS = 3


class Ways(NamedTuple):
    """How the words can go: an address, a profile, a phone; empty where there is none on record."""

    email: str = ""
    profile: str = ""
    phone: str = ""


def addressees(owner: Owner, wanted: Collection[uuid.UUID], on: dt.date) -> QuerySet[Person]:
    """The people, each with the words of the last messages and who wrote the last: they show the manner."""
    words = Participation.objects.filter(person=OuterRef("pk")).exclude(exchange__words="").order_by("-at")
    texts = {f"text_{n}": Subquery(words.values("exchange__words")[n : n + 1]) for n in range(TEXTS)}
    rows = Person.objects.living().filter(owner=owner, pk__in=wanted).select_related("tie", "met_through")
    texts["text_by"] = Subquery(words.values("direction")[:1])
    return rows.annotate(last_exchange=last_exchanges(on), **texts)


def ways_to(wanted: Collection[uuid.UUID]) -> dict[uuid.UUID, Ways]:
    """By person, the preferred way of each kind; a guessed or bounced address is none (D1)."""
    found: dict[uuid.UUID, dict[str, str]] = {}
    rows = Reach.objects.filter(person__in=wanted, kind__in=[EMAIL, PROFILE, PHONE])
    rows = rows.exclude(status__in=["bounced", "guessed"]).order_by("-preferred", "created_at", "pk")
    for person, kind, value in rows.values_list("person_id", "kind", "value"):
        found.setdefault(person, {}).setdefault(kind, value)
    return {
        person: Ways(kinds.get(EMAIL, ""), web_link(kinds.get(PROFILE, "")), kinds.get(PHONE, ""))
        for person, kinds in found.items()
    }


def manner_of(owner: Owner, person: Person) -> Manner:
    """The language and register: chosen for the person, else as in past messages, else the owner's."""
    texts = [text for n in range(TEXTS) if (text := getattr(person, f"text_{n}", None))]
    read, ways = manner(texts), owner.preferences
    language = person.language or read.language or ways.language or "fr"
    register = person.register or read.register or ways.register or "vous"
    return Manner(language if language in ("fr", "en") else "en", register)


def sender(owner: Owner) -> str:
    """How the user signs: their signature, else the first name of their account or of their own card."""
    known = owner.preferences.signature or owner.name.partition(" ")[0]
    if known:
        return known
    me = Person.objects.filter(owner=owner, is_self=True).first()
    return me.given or me.name if me else ""
