"""One record of each kind, by which the routes that lead to it are tried."""

import datetime as dt
import uuid
from typing import Any

from allauth.mfa.models import Authenticator

from entregent.records import exchanges, undo
from entregent.records.asking import asks, requests
from entregent.records.asking.scenario import Wanted
from entregent.records.models import (
    Aim,
    Ask,
    Exchange,
    Fact,
    Favour,
    Group,
    Introduction,
    Message,
    News,
    OwnDraft,
    Owner,
    Person,
    Pitch,
    Promise,
    Publication,
    Reaction,
    Request,
    Trial,
    Undo,
    Version,
)
from entregent.records.people import portraits
from tests.records import pictures


def person(owner: Owner) -> Person:
    """Somebody whom the first owner knows."""
    found = Person.objects.living().filter(owner=owner).first()
    return found or Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")


def group(owner: Owner) -> Group:
    """A group with somebody in it."""
    made, _new = Group.objects.get_or_create(owner=owner, name="Choir")
    made.members.add(person(owner), through_defaults={"owner": owner})
    return made


def exchange(owner: Owner) -> Exchange:
    """A lunch."""
    return exchanges.log(owner, [person(owner)], channel="lunch", on=dt.date(2026, 3, 2))


def promise(owner: Owner) -> Promise:
    """Something the owner said they would do."""
    day = dt.date(2026, 3, 2)
    return Promise.objects.create(owner=owner, person=person(owner), what="send the article", made_on=day)


def favour(owner: Owner) -> Favour:
    """Advice that somebody gave."""
    day = dt.date(2026, 3, 2)
    said = {"given": False, "kind": "advice", "what": "breathe", "on": day}
    return Favour.objects.create(owner=owner, person=person(owner), **said)


def ask(owner: Owner) -> Ask:
    """Something the owner would like of somebody."""
    token = str(uuid.uuid4())
    wanted = Wanted(f"Would you read two pages of {token}?", size="small", language="en")
    return asks.consider(owner, person(owner), wanted, dt.date(2026, 3, 2), token)[0]


def request(owner: Owner) -> Request:
    """Something asked of the owner."""
    asked = requests.Asked("a word to the harbour office", dt.date(2026, 3, 2))
    return requests.keep(owner, person(owner), asked, str(uuid.uuid4()))[0]


def fact(owner: Owner) -> Fact:
    """Something known of somebody."""
    return Fact.objects.create(owner=owner, person=person(owner), kind="interest", text="sings in a choir")


def message(owner: Owner) -> Message:
    """A few words that are not sent yet."""
    return Message.objects.create(owner=owner, person=person(owner), purpose="thanks", body="Thank you")


def trial(owner: Owner) -> Trial:
    """Two subjects that are being compared."""
    return Trial.objects.create(
        owner=owner, purpose="ask", language="fr", subject_a="Question rapide", subject_b="Une idée"
    )


def version(owner: Owner) -> Version:
    """What they said before."""
    return Version.objects.create(owner=owner, message=message(owner), body="Thanks")


def own_way(owner: Owner) -> OwnDraft:
    """A way to write of the owner's."""
    said = {"purpose": "thanks", "language": "en", "body": "Hi {given}"}
    return OwnDraft.objects.create(owner=owner, name="Mine", **said)


def act(owner: Owner) -> Undo:
    """An act that can be taken back."""
    recording = undo.Recording()
    recording.changes([person(owner)], "note")
    return recording.save(owner, "edited")


def pictured(owner: Owner) -> Person:
    """Somebody with a picture."""
    portraits.put(owner, person(owner), pictures.plain())
    return person(owner)


def aim(owner: Owner) -> Aim:
    """What the owner's network is for."""
    return Aim.objects.create(owner=owner, text="A workshop with north light.", kind="venture")


def pitch(owner: Owner) -> Pitch:
    """How the owner introduces themselves."""
    return Pitch.objects.create(owner=owner, audience="Book fair", language="en", text="I bind books.")


def habit(owner: Owner) -> dict[str, Any]:
    """The place of something the owner does anyway."""
    owner.preferences.habits = [{"text": "train home", "day": 1, "minutes": 20, "format": "write"}]
    owner.preferences.save()
    return {"place": 0}


def key(owner: Owner) -> Authenticator:
    """A passkey."""
    made: Authenticator = Authenticator.objects.create(
        user=owner, type=Authenticator.Type.WEBAUTHN, data={"name": "Key 1", "credential": {}}
    )
    return made


def news(owner: Owner) -> News:
    """Something to tell."""
    return News.objects.create(owner=owner, text="I am opening a bindery", on=dt.date(2026, 3, 2))


def publication(owner: Owner) -> Publication:
    """Something that was published."""
    day = dt.date(2026, 3, 2)
    return Publication.objects.create(owner=owner, kind="article", title="On bindings", on=day)


def reaction(owner: Owner) -> Reaction:
    """Somebody had a word for it."""
    shown, who, day = publication(owner), person(owner), dt.date(2026, 3, 3)
    return Reaction.objects.create(owner=owner, publication=shown, person=who, kind="praise", on=day)


def introduction(owner: Owner) -> Introduction:
    """Two people who would gain from knowing each other."""
    one = person(owner)
    other, _new = Person.objects.get_or_create(owner=owner, name="Léo Brun")
    return Introduction.objects.create(owner=owner, first=one, second=other)


def pair(owner: Owner) -> dict[str, Any]:
    """The two of an introduction to be considered."""
    made = introduction(owner)
    return {"first": str(made.first_id), "second": str(made.second_id)}
