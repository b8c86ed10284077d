"""Takes one entry of an address book in: joined to the person it is, or a new person where it names one."""

from entregent.formats.contacts import Contact, Left
from entregent.formats.linkedin.names import fold_name, full_name
from entregent.records.importing import birthdays
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.contacts import beside, finding, pictures
from entregent.records.importing.contacts.reaching import Reached, place_of, ways_of
from entregent.records.importing.contacts.rows import Entry, name_of
from entregent.records.importing.sitting import clean
from entregent.records.importing.values import Noted, Taken, changed, snippet
from entregent.records.people.naming import Naming, split
from entregent.records.people.reaching import region_of

_WHOLE = frozenset({"list", "nameless", "empty"})
"""Entries that are rightly left out; the others could not be read."""


def left(_sitting: Sitting, row: Left) -> Taken:
    """What is no entry, or one that could not be read."""
    what = "skipped" if row.reason in _WHOLE else "rejected"
    return Taken(what, row.reason, row.snippet)  # type: ignore[arg-type]  # one of the two


def entry(sitting: Sitting, row: Entry) -> Taken:
    """One entry, with what of it could not be read."""
    taken = _contact(sitting, row.contact)
    if taken.what == "skipped":
        return taken
    noted = [Noted(one.line, f"part_{one.reason}", one.snippet) for one in row.parts]
    return taken._replace(noted=(*taken.noted, *noted))


def _contact(sitting: Sitting, contact: Contact) -> Taken:
    if contact.kind == "list":
        return Taken("skipped", "list", snippet(name_of(contact)))
    ways = ways_of(contact, region_of(sitting.owner.preferences.language))
    found = finding.person(sitting, contact, ways)
    if isinstance(found, str):
        return Taken("skipped", found, snippet(name_of(contact)))
    if found is not None:
        return _filled(sitting, found, contact, ways)
    name = naming_of(contact, ways)
    if not name.name:
        return Taken("skipped", "nameless", snippet(", ".join(way.value for way in ways)))
    known = sitting.new_person(name.given, name.family, name.name, name.credentials)
    filled = _filled(sitting, known, contact, ways)
    return filled._replace(what="created")


def _filled(sitting: Sitting, known: Known, contact: Contact, ways: list[Reached]) -> Taken:
    """Adds what is not known yet, and notes what of it cannot be."""
    news = _fill(sitting, known, contact, ways)
    pictured = pictures.add(sitting, known, contact)
    wrong = contact.birthday is not None and birthdays.is_to_come(sitting, contact.birthday)
    reasons = {"birthday": wrong, "part_photo": pictured == "not drawn"}
    noted = tuple(Noted(contact.line, reason) for reason, is_so in reasons.items() if is_so)
    return changed(*news, pictured == "new")._replace(noted=noted)


def naming_of(contact: Contact, ways: list[Reached]) -> Naming:
    """What somebody is called: as typed, else by the parts of the name, else by their address."""
    name = clean(name_of(contact))
    if not name:
        mail = next((way.value for way in ways if way.kind == "email"), "")
        company = next((clean(work.company) for work in contact.works if work.company), "")
        return Naming(mail or company)
    if contact.given or contact.family:
        return Naming(name, clean(contact.given), clean(contact.family), clean(contact.suffix))
    return Naming(name) if contact.kind == "organisation" else split(name)


def _fill(sitting: Sitting, known: Known, contact: Contact, ways: list[Reached]) -> list[bool]:
    """Adds what is not known yet; what of it was new."""
    news = [_identify(sitting, known, contact, ways), _complete(sitting, known, contact)]
    for way in ways:
        marks = {"label": way.label, "preferred": way.preferred}
        news.append(sitting.reach(known, way.kind, way.value, way.key, **marks))
    return [*news, *beside.add(sitting, known, contact)]


def _identify(sitting: Sitting, known: Known, contact: Contact, ways: list[Reached]) -> bool:
    new = [sitting.identify(known, scheme, key) for scheme, key in finding.keys(sitting, contact, ways)]
    return any(new)


def _complete(sitting: Sitting, known: Known, contact: Contact) -> bool:
    """Fields that hold nothing yet."""
    given, family = clean(contact.given)[:200], clean(contact.family)[:200]
    news = False
    whole = fold_name(full_name(given, family)) == fold_name(known.name)
    if whole and not known.given and not known.family:
        news = sitting.change(known, given=given, family=family)
    if not known.nickname and fold_name(contact.nickname) not in ("", fold_name(known.name)):
        news |= sitting.change(known, nickname=clean(contact.nickname)[:100])
    if not known.place and place_of(contact):
        news |= sitting.change(known, place=place_of(contact))
    return news
