"""Takes in the people of a Monica account, and who is near to whom."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from django.utils import timezone

from entregent.core.folding import fold
from entregent.formats.address_books import LAST_EXCHANGE
from entregent.formats.contacts import Contact, Other
from entregent.formats.monica import Relationship
from entregent.formats.monica.index import read_day
from entregent.records.importing import birthdays
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.contacts import taking
from entregent.records.importing.contacts.rows import Entry, name_of
from entregent.records.importing.monica.once import once
from entregent.records.importing.monica.whom import known_as
from entregent.records.importing.monica.words import in_words
from entregent.records.importing.values import CREATED, UNCHANGED, UPDATED, Taken, snippet
from entregent.records.models import LifeEvent, Person

_OWN: Final = frozenset(
    "food_preferences is_starred is_dead is_active deceased_date last_talked_to pet".split()
)
"""What Monica knows of somebody and the record has a place for."""
_GROUPS: Final = {"is_starred": "starred", "is_active": "archived"}


def entry(sitting: Sitting, row: Entry) -> Taken:
    """A contact: a person of their own, unless it is the user or somebody known only beside another."""
    contact, account = row.contact, sitting.given.about
    if contact.uid == account.me and account.me:
        return Taken("skipped", "member", snippet(name_of(contact)))
    if contact.uid in account.partial:
        return Taken("skipped", "partial", snippet(name_of(contact)))
    taken = taking.entry(sitting, row._replace(contact=_plain(sitting, contact)))
    known = known_as(sitting, contact.uid)
    if taken.what == "skipped" or isinstance(known, str):
        return taken
    new = taken.what == "created"
    news = [*_told(sitting, known, contact), *_gone(sitting, known, contact, new=new)]
    return taken._replace(what="updated") if any(news) and taken.what == "unchanged" else taken


def _plain(sitting: Sitting, contact: Contact) -> Contact:
    """What any address book could say: ties come as rows of their own."""
    others = [one for one in contact.others if one.label not in _OWN]
    groups = [in_words(sitting.owner, _GROUPS[one.label]) for one in contact.others if one.label in _GROUPS]
    talked = read_day(_of(contact, "last_talked_to"))
    if talked and talked not in sitting.given.about.spoken.get(contact.uid, ()):
        others.append(Other(LAST_EXCHANGE, talked.isoformat()))
    return replace(contact, relations=(), others=tuple(others), groups=(*contact.groups, *groups))


def _of(contact: Contact, label: str) -> str:
    return next((one.value for one in contact.others if one.label == label), "")


def _told(sitting: Sitting, known: Known, contact: Contact) -> Iterator[bool]:
    """What helps to care for somebody: what they eat, and the animals they live with."""
    food = _of(contact, "food_preferences")
    if food:
        text = in_words(sitting.owner, "food").format(food=food)
        yield sitting.fact(known.pk, "told", text, contact.uid, "food", fold(food))
    for one in contact.others:
        if one.label == "pet":
            yield sitting.fact(known.pk, "family", one.value, contact.uid, "pet", fold(one.value))


def _gone(sitting: Sitting, known: Known, contact: Contact, *, new: bool) -> Iterator[bool]:
    """Nobody is to be asked to write to the dead; whatever the user said of them since stands."""
    if not _of(contact, "is_dead"):
        return
    word, died = in_words(sitting.owner, "death"), _of(contact, "deceased_date")
    day = read_day(died)
    if day is None:
        yield sitting.detail(known, "deceased", "", died or word)
    else:
        pk = sitting.id_of("death", contact.uid)
        taken = once(sitting, LifeEvent, pk, known, kind="family", text=word, on=day, noticed_on=day)
        yield taken.what == "created"
    if new or Person.objects.filter(pk=known.pk, triage="").exists():
        sitting.batch.change(Person, known.pk, triage="never", triaged_at=timezone.now())
        yield True


def relationship(sitting: Sitting, row: Relationship) -> Taken:
    """Who is near to somebody: on record where they are, else by name, with the birthday that is known."""
    person, other = known_as(sitting, row.of), known_as(sitting, row.who)
    near = sitting.given.about.contacts.get(row.who)
    if isinstance(person, str):
        return Taken("skipped", person, snippet(row.kind, name_of(near) if near else ""))
    if isinstance(other, Known):
        return _near(sitting.relation(person, other.name, row.kind, other.pk))
    if other != "partial" or near is None:
        return Taken("skipped", other, snippet(person.name, row.kind))
    news = [sitting.relation(person, name_of(near), row.kind)]
    day = near.birthday
    if day is not None and not birthdays.is_to_come(sitting, day):
        news.append(sitting.detail(person, "birthday", name_of(near), birthdays.day_words(day)))
    return _near(*news)


def _near(*news: bool) -> Taken:
    if news[0]:
        return CREATED
    return UPDATED if any(news) else UNCHANGED
