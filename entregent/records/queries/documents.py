"""People and exchanges as plain documents: what the command line prints, and other programs read."""

import datetime as dt
from typing import Any

from django.forms import model_to_dict
from django.utils import timezone

from entregent.records import exchanges
from entregent.records.giving.balance import with_person
from entregent.records.models import Exchange, LifeEvent, Owner, Person, Portrait, Promise, Tie
from entregent.records.queries import beside, given
from entregent.records.queries import people as queries
from entregent.records.today import ground

type Document = dict[str, Any]


def line(person: Person) -> Document:
    """One person as a line of a list (see `people.rows`); the addresses that are known, in order."""
    tie = tie_of(person)
    current = next(iter(getattr(person, "current_positions", [])), None)
    return {
        "id": person.pk,
        "name": person.name,
        "circle": tie.circle if tie else "weak",
        "organisation": current.organisation.name if current and current.organisation else None,
        "title": (current.title or None) if current else None,
        "emails": [r.value for r in person.reaches.all() if r.kind == "email" and r.status != "bounced"],
        "last_exchange": tie.last_on if tie else None,
        "strength": tie.strength if tie else 0.0,
        "responsiveness": tie.responsiveness if tie else None,
    }


def tie_of(person: Person) -> Tie | None:
    """The tie with a person, where one was computed."""
    found: Tie | None = getattr(person, "tie", None)
    return found


def whole(owner: Owner, person: Person, today: dt.date) -> Document:
    """Everything on record about one person, newest exchanges first, and what they share with the user."""
    return {
        **_who(person),
        "tie": _tie(tie_of(person)),
        "facts": [
            {"id": f.pk, "kind": f.kind, "text": f.text, "beyond_work": f.beyond_work, "on": f.on}
            for f in queries.facts(person)
        ],
        "reaches": [
            {
                "id": r.pk,
                **{name: getattr(r, name) for name in ("kind", "value", "label", "status", "preferred")},
            }
            for r in queries.reaches(person)
        ],
        "relations": [_near(one) for one in beside.relations(person)],
        "details": [
            {"id": d.pk, **{name: getattr(d, name) for name in ("kind", "label", "text", "values")}}
            for d in beside.details(person)
        ],
        "portrait": Portrait.objects.filter(owner=owner, person=person).exists(),
        "positions": [_position(p) for p in queries.positions(person)],
        "groups": list(person.groups.order_by("name").values_list("name", flat=True)),
        "life_events": [event(e) for e in queries.life_events(person)],
        "promises": [promise(p) for p in queries.promises(person)],
        "favours": [
            {"id": f.pk, "given": f.given, "kind": f.kind, "what": f.what, "on": f.on, "outcome": f.outcome}
            for f in person.favours.order_by("-on", "-id")
        ],
        "balance": given.balance(with_person(owner, person.pk)),
        "exchanges": [_passed(owner, person, part.exchange) for part in queries.timeline(person)],
        "common_ground": _common(owner, person, today),
    }


def event(happened: LifeEvent) -> Document:
    """One life event."""
    return {"id": happened.pk, "kind": happened.kind, "text": happened.text, "on": happened.on}


def _who(person: Person) -> Document:
    names = ("name", "given", "family", "nickname", "credentials", "language", "register", "place", "note")
    met = ("origin", "met_how", "met_where", "met_on", "connected_on")
    marks = ("pinned_circle", "triage", "friend", "worked_together")
    through = person.met_through if person.met_through and not person.met_through.deleted_at else None
    return {
        "id": person.pk,
        **{name: getattr(person, name) for name in (*names, *met)},
        "met_through": {"id": through.pk, "name": through.name} if through else None,
        "birthday": {part: getattr(person, f"birth_{part}") for part in ("day", "month", "year")},
        **{name: getattr(person, name) for name in marks},
    }


def _tie(tie: Tie | None) -> Document | None:
    if tie is None:
        return None
    return model_to_dict(tie, exclude=["person", "owner"])


def _near(one: beside.Near) -> Document:
    """Somebody near: as their own record says it, or `from_there`, as that of the other one does."""
    other = {"id": one.other.pk, "name": one.other.name} if one.other else None
    return {
        "id": one.id,
        "name": one.name,
        "kind": one.kind,
        "person": other,
        "from_there": one.from_there,
    }


def _position(position: Any) -> Document:
    names = ("kind", "title", "place", "started", "ended", "current")
    where = position.organisation.name if position.organisation else None
    return {
        "id": position.pk,
        "organisation": where,
        **{name: getattr(position, name) for name in names},
    }


def promise(promise: Promise) -> Document:
    """One promise, with how it stands."""
    names = ("by", "what", "made_on", "due", "kept_on", "dropped_on")
    return {"id": promise.pk, **{name: getattr(promise, name) for name in names}}


def exchange(owner: Owner, exchange: Exchange) -> Document:
    """One exchange: its day where the owner lives, and everybody in it."""
    return _exchange(owner, exchange, queries.taking_part(exchange))


def _passed(owner: Owner, person: Person, exchange: Any) -> Document:
    """The same from a timeline, which knows the others already."""
    return _exchange(owner, exchange, [person, *(part.person for part in exchange.others)])


def _exchange(owner: Owner, exchange: Exchange, people: list[Person]) -> Document:
    at = exchange.at.astimezone(exchanges.zone(owner))
    return {
        "id": exchange.pk,
        "date": timezone.localdate(exchange.at, exchanges.zone(owner)),
        "time": at.strftime("%H:%M") if exchange.timed else None,
        "channel": exchange.channel,
        "direction": exchange.direction,
        "people": [{"id": person.pk, "name": person.name} for person in people],
        "subject": exchange.subject,
        "words": exchange.words,
        "note": exchange.note,
    }


def _common(owner: Owner, person: Person, today: dt.date) -> list[Document]:
    points = ground.common_points(owner, [person.pk], today)[person.pk].points
    return [dict(point._asdict()) for point in points]
