"""Takes in what an entry says beside names and ways: work, days, groups, who is near, how they met."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from entregent.core.folding import fold
from entregent.formats.address_books import LAST_EXCHANGE
from entregent.formats.contacts import Contact, Meeting
from entregent.formats.linkedin.names import fold_name
from entregent.records.erased import of_id, plain
from entregent.records.importing import birthdays
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.careers import begin
from entregent.records.importing.saying import Said, exchange
from entregent.records.importing.sitting import clean, clean_lines

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LONGEST_NOTE: Final = 100_000
_KEPT: Final = ("prefix", "additional", "suffix", "phonetic_given", "phonetic_family")
"""Parts of a name that the record has no field for."""


def add(sitting: Sitting, known: Known, contact: Contact) -> Iterator[bool]:
    """Adds everything; yields for each thing whether it was new."""
    yield from _works(sitting, known, contact)
    yield birthdays.note(sitting, known, contact.birthday)
    yield from (sitting.group(known, name) for name in contact.groups)
    yield from (sitting.relation(known, one.name, one.label) for one in contact.relations)
    yield _note(sitting, known, contact.note)
    for text in contact.interests:
        yield sitting.fact(known.pk, "interest", text, str(known.pk), fold(text))
    language = contact.language.lower()[:2]
    if not known.language and _LANGUAGE.fullmatch(language):
        yield sitting.change(known, language=language)
    if contact.met:
        yield from _met(sitting, known, contact.met)
    yield from _details(sitting, known, contact)


def _works(sitting: Sitting, known: Known, contact: Contact) -> Iterator[bool]:
    """An address book may be years old: it says where somebody works only where nothing else does."""
    if sitting.book.positions[known.pk]:
        return
    seen: set[tuple[str, str]] = set()
    for work in contact.works:
        company, title = clean(work.company)[:300], clean(work.title)[:300]
        pair = (plain(company), plain(title))
        if any(pair) and pair not in seen:
            seen.add(pair)
            yield begin(sitting, known, company, title)
        yield sitting.detail(known, "department", company, work.department)


def _note(sitting: Sitting, known: Known, text: str) -> bool:
    """The note of a person who has none; else something that was told, where it is new."""
    text = clean_lines(text)[:_LONGEST_NOTE]
    if not text or text in known.note:
        return False
    if not known.note:
        return sitting.change(known, note=text)
    return sitting.detail(known, "note", "", text)


def _met(sitting: Sitting, known: Known, met: Meeting) -> Iterator[bool]:
    if met.how and not known.met_how:
        yield sitting.change(known, met_how=clean(met.how)[:500])
    if met.where and not known.met_where:
        yield sitting.change(known, met_where=clean(met.where)[:200])
    if met.on and not known.met_on and met.on <= sitting.today:
        yield sitting.change(known, met_on=met.on)
    if met.through and known.met_through_id is None:
        yield _met_through(sitting, known, met.through)


def _met_through(sitting: Sitting, known: Known, name: str) -> bool:
    same = sitting.book.named.get(fold_name(name), set()) - {known.pk}
    if len(same) == 1 and not sitting.book.people[next(iter(same))].deleted:
        return sitting.change(known, met_through_id=next(iter(same)))
    return sitting.detail(known, "met_through", "", name)


def _details(sitting: Sitting, known: Known, contact: Contact) -> Iterator[bool]:
    if contact.kind != "person":
        yield sitting.detail(known, "kind", "", contact.kind)
    for name in _KEPT:
        yield sitting.detail(known, name, "", getattr(contact, name))
    for occasion in contact.occasions:
        yield sitting.detail(known, "occasion", occasion.label, birthdays.day_words(occasion.day))
    for other in contact.others:
        day = _day(other.value) if other.label == LAST_EXCHANGE else None
        if day is not None and day <= sitting.today:
            yield _last_exchange(sitting, known, day)
        else:
            yield sitting.detail(known, "other", other.label, other.value)


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None


def _last_exchange(sitting: Sitting, known: Known, day: dt.date) -> bool:
    """An address book that keeps the day of the last exchange tells neither how nor who spoke."""
    pk = sitting.id_about("last exchange", known, sitting.book.exchanges, day.isoformat())
    if pk in sitting.book.exchanges or sitting.book.is_left_out(of_id(pk)):
        return False
    at = dt.datetime.combine(day, dt.time(12), tzinfo=sitting.zone)
    exchange(sitting, pk, [known], Said(at, "other", "", timed=False))
    return True
