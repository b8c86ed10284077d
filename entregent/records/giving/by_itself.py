"""What the program notes by itself when a message goes: an introduction, an offer, a result told (E, F7)."""

import datetime as dt
import uuid
from typing import Final

from entregent.core.favours import OF_TWO, Kind
from entregent.records.giving import favours, loops
from entregent.records.models import Favour, Message, Owner, Person
from entregent.records.people import known
from entregent.records.queries.favours import loops as open_loops
from entregent.records.undo import Recording

KINDS: Final[dict[str, Kind]] = {
    "introduction": "introduction",
    "offer": "expertise",
    "referral": "referral",
    "congratulations": "support",
}
"""By the purpose of a message, what is given with it. Words to be passed on ask, and give nothing."""
SHARED: Final = "read-"
"""How the occasion of a chance begins that passes on something read (E2)."""
TAKEN: Final[dict[str, Kind]] = {"skill-": "expertise", "praise-": "visibility", SHARED: "information"}
"""By how the occasion of a chance begins, what is given once it is taken."""
LED: Final = ":introduction:"
"""In the action of a message that does a step of an introduction on record, which writes its own favours."""
_OF_AN_INTRODUCTION: Final = ":introduction:"
"""In the action of a message that does a step of an introduction, which keeps its own ledger."""
_WORDS: Final = 400
"""Words of a message in which the other one of two is looked for."""


def of_message(owner: Owner, message: Message, on: dt.date, record: Recording) -> None:
    """Notes what a message that has just gone gave; the undo of its sending takes it back."""
    kind = _chance(message) or KINDS.get(message.purpose)
    if kind and LED not in message.action:
        people = [message.person, *_other(owner, message, kind)]
        passed = favours.Passed(people, True, kind, _what(message), on)
        key = f"message:{message.pk}"
        favours.write(favours.both(owner, passed, (key, f"{key}:other")), record)
    if message.purpose == "advice_report":
        _told(owner, message, on, record)


def _chance(message: Message) -> Kind | None:
    """What is given with the message of a chance, whatever its purpose."""
    kind, _, rest = message.action.partition(":")
    return taken(rest.partition(":")[2]) if kind == "chance" else None


def taken(occasion: str) -> Kind | None:
    """What is given once a chance is taken; two who are asked first are not introduced yet."""
    return next((kind for start, kind in TAKEN.items() if occasion.startswith(start)), None)


def _what(message: Message) -> str:
    first = next((line for line in message.body.splitlines()[1:] if line.strip()), message.body)
    return (message.subject or " ".join(first.split()))[: favours.LONGEST]


def _other(owner: Owner, message: Message, kind: Kind) -> list[Person]:
    """The one other person on record whom the message surely names, where it is about two."""
    if kind not in OF_TWO:
        return []
    found = _named(owner, f"{message.subject}\n{message.body}") - {message.person_id}
    living = Person.objects.living().filter(owner=owner, is_self=False)
    return list(living.filter(pk__in=found)) if len(found) == 1 else []


def _named(owner: Owner, text: str) -> set[uuid.UUID]:
    from entregent.core.reading.mentions import mentions_in
    from entregent.core.reading.words import words_of

    index = known.index(owner)
    mentions = mentions_in(words_of(text)[:_WORDS], index, set())
    return {uuid.UUID(index.people[at].id) for one in mentions if one.sure for at in one.fits}


def _told(owner: Owner, message: Message, on: dt.date, record: Recording) -> None:
    """The loop that the message tells of: the one it was begun for, else the only open one."""
    waiting = list(open_loops(owner).filter(person=message.person_id))
    begun_for = [one for one in waiting if str(one.pk) in message.action]
    alone = waiting if len(waiting) == 1 and not message.action else []
    chosen: list[Favour] = begun_for or alone
    for one in chosen:
        loops.say(one, "tell", on, "", record)
