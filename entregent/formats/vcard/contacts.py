"""Turns cards into the contacts that every reader of address books gives."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.formats import contacts
from entregent.formats.contacts import Contact, ContactKind, Left, Photo, Postal, Read, Relation, Way, Work
from entregent.formats.contentlines import ProblemCode
from entregent.formats.dates import is_ambiguous, read_partial
from entregent.formats.linkedin.profiles import profile_key
from entregent.formats.vcard.labels import is_standard, plain_label
from entregent.formats.vcard.lists import is_list, with_lists
from entregent.formats.vcard.others import interests_of, others_of
from entregent.formats.vcard.reading import read_cards
from entregent.formats.vcard.values import Address, Card, Day, Marks, Occasion, preferred

_LEFT: Final[dict[ProblemCode, tuple[contacts.Problem, bool]]] = {
    "no_card": ("unreadable", True), "too_big": ("too_long", True), "too_many_cards": ("too_many", True),
    "header_too_long": ("too_long", False), "line_too_long": ("too_long", False),
    "too_many_lines": ("too_many", False), "photo_too_big": ("too_long", False),
    "photo": ("unreadable", False), "no_colon": ("unreadable", False), "outside": ("unreadable", False),
    "no_end": ("unclosed", False), "soft_break": ("unclosed", False),
}  # fmt: skip
"""What a problem means to whoever imports, and whether whole entries are lost; the others lose nothing."""

_PLACES: Final = {
    "home": "home", "personal": "home", "work": "work", "business": "work", "school": "school",
    "other": "other",
}  # fmt: skip
_DEVICES: Final = {
    "fax": "fax", "pager": "pager", "cell": "mobile", "iphone": "mobile", "mobile": "mobile", "car": "car",
    "video": "video", "main": "main", "isdn": "isdn", "textphone": "tty", "tty": "tty", "telex": "telex",
}  # fmt: skip
_SAYING_NOTHING: Final = frozenset(
    "voice internet text msg dom intl postal parcel bbs modem pcs x400 tlx applelink data".split()
)
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def read_contacts(data: bytes) -> Read:
    """The contacts of a file of vCards in its order, and what of it was left out.

    Each card is a contact, unless it has neither a name nor a way to reach anybody (`nameless`). Who is in a
    list of members has its name among their groups.
    """
    cards, problems = read_cards(data)
    found = [(card, contact_of(card)) for card in cards]
    said = (Left(line, *_left(code)) for line, code in problems if code in _LEFT)
    left = [*said, *(one for _card, one in found if isinstance(one, Left))]
    entries = ((card, one) for card, one in found if isinstance(one, Contact))
    return Read(tuple(with_lists(entries)), tuple(sorted(left)))


def _left(code: ProblemCode) -> tuple[contacts.Problem, str, bool]:
    reason, whole = _LEFT[code]
    return reason, "", whole


def contact_of(card: Card) -> Contact | Left:
    """What `card` says of a person, an organisation or a list, or why it says nothing of one."""
    if not (card.called or card.handles or card.profiles):
        return Left(card.line, "nameless")
    name = card.names[0] if card.names else None
    return Contact(
        line=card.line,
        uid=card.uid,
        kind=_kind(card),
        typed=_typed(card),
        prefix=" ".join(name.prefixes) if name else "",
        given=" ".join(name.given) if name else "",
        additional=" ".join(name.additional) if name else "",
        family=" ".join((*name.family, *name.second_family)) if name else "",
        suffix=", ".join(name.suffixes) if name else "",
        nickname=card.nicknames[0].value if card.nicknames else "",
        phonetic_given=card.phonetic.given,
        phonetic_family=card.phonetic.family,
        ways=tuple(dict.fromkeys(_ways(card))),
        addresses=tuple(dict.fromkeys(map(_postal, card.addresses))),
        works=tuple(dict.fromkeys(_works(card))),
        birthday=_birthday(card),
        occasions=tuple(dict.fromkeys(_occasion(one) for one in card.occasions if one.kind != "birthday")),
        relations=tuple(Relation(one.value, _how(one.marks)) for one in card.relations if not one.is_uri),
        groups=tuple(dict.fromkeys(card.categories)),
        interests=interests_of(card),
        note="\n\n".join(entry.value for entry in card.notes),
        language=preferred(card.languages),
        photo=_photo(card),
        others=others_of(card),
    )


def _kind(card: Card) -> ContactKind:
    """An organisation says so, or has no name but its own."""
    if is_list(card):
        return "list"
    if card.kind:
        return "organisation" if card.kind == "org" else "person"
    company = card.organisations[0].name if card.organisations else ""
    return "organisation" if company and not card.names and _typed(card) in ("", company) else "person"


def _typed(card: Card) -> str:
    """The name as written out, else its parts in one; that of the organisation where there is no other."""
    written = preferred(card.formatted) or (card.names[0].in_one() if card.names else "")
    return written or (card.called if card.organisations and not card.nicknames else "")


def _ways(card: Card) -> Iterator[Way]:
    for entry in card.emails:
        yield Way("email", _address(entry.value), label_of(entry.marks), _is_first(entry.marks))
    for entry in card.phones:
        yield Way("phone", entry.value, label_of(entry.marks), _is_first(entry.marks))
    for entry in card.urls:
        known = bool(profile_key(entry.value))
        label = "linkedin" if known else label_of(entry.marks)
        yield Way("profile" if known else "website", entry.value, label, _is_first(entry.marks))
    for profile in card.profiles:
        yield Way("profile", profile.url or profile.user, profile.service, _is_first(profile.marks))
    for handle in card.handles:
        service = handle.service or label_of(handle.marks)
        yield Way("messenger", handle.name, service, _is_first(handle.marks))


def _address(email: str) -> str:
    """The address alone, where its owner's name stands before it: `"Ada" <ada@example.org>`."""
    inner = email.rpartition("<")[2].removesuffix(">").strip()
    return inner if email.endswith(">") and "@" in inner else email


def _is_first(marks: Marks) -> bool:
    return marks.preferred == 1


def label_of(marks: Marks) -> str:
    """The user's own word for a way, else its standard code (`work`, `home fax`, `mobile`), "" for none."""
    if marks.label:
        words = plain_label(marks.label)
        return _WORDS.sub(" ", words).lower() if is_standard(marks.label) else words
    places = [_PLACES[kind] for kind in marks.kinds if kind in _PLACES][:1]
    devices = [_DEVICES[kind] for kind in marks.kinds if kind in _DEVICES][:1]
    others = [kind.removeprefix("x-") for kind in marks.kinds if kind not in _SAYING_NOTHING]
    return " ".join(places + devices) or next(iter(others), "")


def _postal(address: Address) -> Postal:
    parts = (
        address.street, address.extended, address.box, address.locality, address.region, address.code,
        address.country,
    )  # fmt: skip
    whole = "" if any(parts) else address.label
    return Postal(*parts, label=label_of(address.marks), whole=whole)


def _works(card: Card) -> Iterator[Work]:
    """Organisations with their titles: of one group, else one beside the other; roles where no title is."""
    titles = card.titles or card.roles
    grouped = {title.marks.group: title for title in reversed(titles) if title.marks.group}
    own = [grouped.pop(place.marks.group, None) for place in card.organisations]
    taken = {id(title) for title in own if title}
    rest = iter([title for title in titles if id(title) not in taken])
    for place, title in zip(card.organisations, own, strict=True):
        beside = title or next(rest, None)
        yield Work(place.name, ", ".join(place.units), beside.value if beside else "")
    for title in rest:
        yield Work(title=title.value)


def _birthday(card: Card) -> contacts.Day | None:
    """The first birthday; words are read where they leave no doubt (`12 April 1985`)."""
    day = card.birthday
    if day is None:
        return None
    if day.text and not is_ambiguous(day.text) and (found := read_partial(day.text)):
        return contacts.Day(*found)
    return _day(day)


def _day(day: Day) -> contacts.Day:
    return contacts.Day(day.year, day.month, day.day, day.text)


def _occasion(occasion: Occasion) -> contacts.Occasion:
    label = occasion.kind if occasion.kind != "other" else label_of(occasion.marks)
    return contacts.Occasion(label, _day(occasion.day))


def _how(marks: Marks) -> str:
    return plain_label(marks.label) or next(iter(marks.kinds), "")


def _photo(card: Card) -> Photo | None:
    """The first picture that the file holds, a photo before a logo."""
    held = [picture for picture in card.pictures if picture.content]
    best = min(held, key=lambda picture: picture.role != "photo", default=None)
    return Photo(best.content, best.media_type) if best else None
