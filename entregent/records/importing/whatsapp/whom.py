"""Who on record a voice of a chat is: by number, by a name that one person alone bears, or somebody new."""

import re
import uuid
from typing import Final

from entregent.formats.linkedin.names import fold_name
from entregent.formats.whatsapp import Participant
from entregent.records.erased import of_person
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.whatsapp.voices import number
from entregent.records.people.naming import split

SCHEME: Final = "whatsapp"
_PHONE = re.compile(r"\+?[0-9][0-9 ().\-/]{4,24}[0-9]")


def titled(title: str) -> Participant:
    """Who never wrote in the chat that is called after them."""
    phone = title if _PHONE.fullmatch(title) else ""
    return Participant(title, "" if phone else title, phone, self_named=False, messages=0)


def on_record(sitting: Sitting, one: Participant) -> Known | str:
    """The person whom the user knows by this number or name; else why they are not on record."""
    pk = sitting.book.identities.get((SCHEME, key_of(sitting, one))) or _by_number(sitting, one)
    if pk is None and one.name and not one.self_named:
        same = [
            pk
            for pk in sitting.book.named.get(fold_name(one.name), ())
            if not sitting.book.people[pk].is_self
        ]
        if len(same) > 1:
            return "namesakes"
        pk = same[0] if same else None
    if pk is None:
        return "stranger"
    known = sitting.book.people[pk]
    return "deleted" if known.deleted else "member" if known.is_self else known


def partner(sitting: Sitting, one: Participant, *, wrote_to: bool) -> Known | str:
    """The other one of a chat of two, new where nobody on record is.

    Whom the user keeps in their telephone they know; of a mere number, or a name that somebody gave
    themselves, only whom they wrote to.
    """
    known = on_record(sitting, one)
    if isinstance(known, str) and known != "stranger":
        return known
    key, phone = key_of(sitting, one), number(sitting.owner, one.phone)
    if isinstance(known, str):
        if sitting.book.is_erased([(SCHEME, key), ("phone", phone), of_person(one.name, "contact")]):
            return "erased"
        if one.self_named and not wrote_to:
            return "stranger"
        if not one.name:
            return "nameless"
        name = split(one.name)
        known = sitting.new_person(name.given, name.family, name.name, name.credentials)
    sitting.identify(known, SCHEME, key)
    if phone:
        sitting.reach(known, "phone", one.phone, phone)
    return known


def key_of(sitting: Sitting, one: Participant) -> str:
    """What a voice is known by: its number, else its name; a name they gave themselves is one apart."""
    mark = "~" if one.self_named else ""
    return number(sitting.owner, one.phone) or f"{mark}{fold_name(one.name)}"[:300]


def _by_number(sitting: Sitting, one: Participant) -> uuid.UUID | None:
    key = number(sitting.owner, one.phone)
    if not key:
        return None
    return sitting.book.identities.get(("phone", key)) or sitting.book.by_way("phone", key)
