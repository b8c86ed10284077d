"""Takes in connections and the contacts of address books: the people themselves."""

import re
from collections.abc import Iterator

from entregent.formats.contacts import Day
from entregent.formats.dates import Birthday
from entregent.formats.linkedin import Connection, ImportedContact
from entregent.formats.linkedin.names import display_case, fold_name, full_name
from entregent.formats.linkedin.profiles import profile_url
from entregent.formats.linkedin.words import is_faded
from entregent.records.erased import BY_NAME
from entregent.records.importing import birthdays
from entregent.records.importing.book import LINKEDIN, Known
from entregent.records.importing.careers import works
from entregent.records.importing.linkedin import finding
from entregent.records.importing.linkedin.sitting import Sitting
from entregent.records.importing.sitting import clean
from entregent.records.importing.values import CREATED, UNCHANGED, Noted, Taken, changed
from entregent.records.models import Person
from entregent.records.people.naming import sort_name
from entregent.records.people.reaching import NotReachable, way


def connection(sitting: Sitting, row: Connection) -> Taken:
    """One connection: the person, how to reach them, where they work, since when."""
    if row.url_key and row.url_key == sitting.survey.member.url_key:
        return Taken("skipped", "member", row.typed)
    found = finding.connection(sitting, row)
    if isinstance(found, str):
        return Taken("skipped", found)
    if found is None:
        _fill(sitting, _new(sitting, row), row)
        return CREATED
    if sitting.survey.is_repeated(row):
        return UNCHANGED
    return changed(_names(sitting, found, row), _fill(sitting, found, row))


def _new(sitting: Sitting, row: Connection) -> Known:
    given, family = display_case(row.given), display_case(row.family)
    name = full_name(given, family) or row.typed or named_by(row.url_key)
    return sitting.new_person(given, family, name, row.credentials, connected_on=row.connected_on)


def named_by(url_key: str) -> str:
    """The words of a profile's address, for somebody whose name is not given."""
    words = re.sub(r"-[0-9a-f]{6,}$", "", url_key.rsplit("/", 1)[-1])
    return display_case(words.replace("-", " ")) or url_key


def _names(sitting: Sitting, known: Known, row: Connection) -> bool:
    """People change their names, and LinkedIn shows it; a name known from elsewhere is completed only."""
    given, family = clean(display_case(row.given))[:200], clean(display_case(row.family))[:200]
    name = full_name(given, family)
    may = known.source and not sitting.stale and known.may_change("name")
    if sitting.book.was_called(known, name):
        return False
    if sitting.book.was_called(known, name):
        return False
    if not name or not may or (known.given, known.family) == (given, family) or is_faded(name, known.name):
        return False
    renamed = sitting.change(
        known, given=given, family=family, name=name[:400], credentials=clean(row.credentials)[:200]
    )
    if renamed:
        sitting.batch.change(Person, known.pk, sort_name=sort_name(name, given, family))
        sitting.book.renames(known, name)
    return renamed


def _fill(sitting: Sitting, known: Known, row: Connection) -> bool:
    """Adds what is not known yet; whether there was anything."""
    news = [_identify(sitting, known, row)]
    if known.connected_on is None and row.connected_on:
        news.append(sitting.change(known, connected_on=row.connected_on))
    if not known.origin:
        news.append(sitting.change(known, origin="online"))
    if row.url_key:
        news.append(sitting.reach(known, "profile", profile_url(row.url_key), row.url_key))
    if row.email:
        news.append(sitting.reach(known, "email", row.email, row.email.casefold()))
    news.append(works(sitting, known, row.company, row.title))
    if row.note:
        news.append(sitting.fact(known.pk, "told", row.note, "note", _key(row), row.note))
    return any(news)


def _identify(sitting: Sitting, known: Known, row: Connection) -> bool:
    new = [
        sitting.identify(known, scheme, key)
        for scheme, key in finding.keys_of(row)
        if scheme in (LINKEDIN, BY_NAME, "email")
    ]
    return any(new)


def _key(row: Connection) -> str:
    return row.url_key or finding.name_key(row)


def contact(sitting: Sitting, row: ImportedContact) -> Taken:
    """One contact of an address book: joined to the person it is, or a new person where it has a name."""
    taken = _contact(sitting, row)
    wrong = row.no_birthday or (
        row.birthday is not None and birthdays.is_to_come(sitting, _day(row.birthday))
    )
    return (
        taken._replace(noted=(Noted(row.line, "birthday"),)) if wrong and taken.what != "skipped" else taken
    )


def _contact(sitting: Sitting, row: ImportedContact) -> Taken:
    ways = list(_ways(row))
    keys = [(kind, key) for kind, _value, key in ways]
    found = finding.contact(sitting, row, keys)
    if isinstance(found, str):
        return Taken("skipped", found)
    if found is not None:
        return changed(*_add_contact(sitting, found, row, ways))
    if not fold_name(row.typed):
        return Taken("skipped", "nameless", ", ".join(value for _kind, value, _key in ways)[:200])
    given, family = display_case(row.given), display_case(row.family)
    known = sitting.new_person(given, family, full_name(given, family) or row.typed)
    _add_contact(sitting, known, row, ways)
    return CREATED


def _ways(row: ImportedContact) -> Iterator[tuple[str, str, str]]:
    """The addresses and numbers that can be told apart; what is none is kept out of the record."""
    for kind, values in (("email", row.emails), ("phone", row.phones)):
        for value in values:
            try:
                yield way(kind, value)
            except NotReachable:
                if kind == "phone":
                    yield kind, value, re.sub(r"[^\d+]", "", value)


def _add_contact(
    sitting: Sitting, known: Known, row: ImportedContact, ways: list[tuple[str, str, str]]
) -> list[bool]:
    news = [sitting.reach(known, kind, value, key) for kind, value, key in ways]
    for kind, _value, key in ways[:1]:
        sitting.identify(known, kind, key)
    if not ways and not row.url_key:
        news.append(sitting.identify(known, BY_NAME, f"{fold_name(row.typed)}|contact"[:300]))
    if row.url_key:
        news.append(sitting.identify(known, LINKEDIN, row.url_key))
        news.append(sitting.reach(known, "profile", profile_url(row.url_key), row.url_key))
    if row.companies or row.title:
        news.append(_works(sitting, known, row))
    if row.place and not known.place:
        news.append(sitting.change(known, place=clean(row.place)[:200]))
    if row.birthday:
        news.append(birthdays.note(sitting, known, _day(row.birthday)))
    return news


def _day(born: Birthday) -> Day:
    return Day(born.year, born.month, born.day)


def _works(sitting: Sitting, known: Known, row: ImportedContact) -> bool:
    """An address book may be years old: it says where somebody works only where nothing else does."""
    if sitting.book.positions[known.pk]:
        return False
    return works(sitting, known, row.companies[0] if row.companies else "", row.title)
