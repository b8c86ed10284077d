"""Turns cards into what an import takes in: one outcome a card, a person or the reason why it is none."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from entregent.formats.contentlines import ProblemCode
from entregent.formats.dates import is_ambiguous, read_partial
from entregent.formats.vcard.labels import plain_label
from entregent.formats.vcard.reading import iterate_cards
from entregent.formats.vcard.values import (
    Address,
    Card,
    Day,
    Marks,
    Occasion,
    Picture,
    preferred,
)

SNIPPET: Final = 200

WayKind = Literal["email", "phone", "profile", "address", "other"]
SkipReason = Literal["group", "nameless"]
RejectReason = Literal["no_card", "too_big", "too_many_cards"]
_LOST: Final[dict[ProblemCode, RejectReason]] = {
    "no_card": "no_card", "too_big": "too_big", "too_many_cards": "too_many_cards",
}  # fmt: skip


class Way(NamedTuple):
    """A way to reach somebody: `kinds` are those of the card (`work`, `fax`), `label` the user's own word."""

    kind: WayKind
    value: str
    kinds: tuple[str, ...] = ()
    label: str = ""
    preferred: bool = False


class Post(NamedTuple):
    """Where somebody works and as what; each may be ""."""

    organisation: str
    unit: str
    title: str


class Related(NamedTuple):
    """Somebody related, and how, in the words of the card (`spouse`, `Ma filleule`), "" unknown."""

    name: str
    how: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A person as an address book knows them.

    `name` is what they are called there, `given` and `family` its parts where the card has them. `uid` is the
    key under which the address book knows them, "" where it has none. `birthday` is whole or partly known.
    """

    name: str
    given: str
    family: str
    credentials: str
    also: tuple[str, ...]
    is_organisation: bool
    language: str
    pronouns: str
    birthday: Day | None
    occasions: tuple[Occasion, ...]
    ways: tuple[Way, ...]
    posts: tuple[Post, ...]
    place: str
    notes: str
    groups: tuple[str, ...]
    related: tuple[Related, ...]
    photo: Picture | None
    uid: str
    line: int


@dataclass(frozen=True, slots=True)
class Skip:
    """A card rightly left out; `snippet` is what it is called, at most 200 characters."""

    file: str
    line: int
    reason: SkipReason
    snippet: str


@dataclass(frozen=True, slots=True)
class Reject:
    """Cards that could not be read, from `line` on."""

    file: str
    line: int
    reason: RejectReason
    snippet: str = ""


Outcome = Contact | Skip | Reject


def read_contacts(data: bytes, file: str = "") -> Iterator[Outcome]:
    """One outcome a card of `data`, as each ends; a `Reject` where no more are read.

    Lists of members are skipped as `group`, cards without a name and a way to reach anybody as `nameless`.
    """
    count = 0
    for found in iterate_cards(data):
        if isinstance(found, Card):
            count += 1
            yield outcome_of(found, file)
        elif reason := _LOST.get(found.code):
            count += 1
            yield Reject(file, found.line, reason)
    if not count:
        yield Reject(file, 1, "no_card")


def outcome_of(card: Card, file: str = "") -> Contact | Skip:
    """The person whom `card` describes, or why it describes none."""
    name = card.called
    if card.kind == "group" or (card.members and not card.emails):
        return Skip(file, card.line, "group", name[:SNIPPET])
    return contact_of(card) if name else Skip(file, card.line, "nameless", "")


def contact_of(card: Card) -> Contact:
    """What `card` says of a person."""
    name = card.names[0] if card.names else None
    called = card.called
    nicknames = (entry.value for entry in card.nicknames)
    return Contact(
        name=called,
        given=" ".join(name.given) if name else "",
        family=" ".join((*name.family, *name.second_family)) if name else "",
        credentials=", ".join(name.suffixes) if name else "",
        also=tuple(dict.fromkeys(other for other in nicknames if other != called)),
        is_organisation=card.kind == "org",
        language=preferred(card.languages),
        pronouns=preferred(card.pronouns),
        birthday=_birthday(card),
        occasions=tuple(dict.fromkeys(one for one in card.occasions if one.kind != "birthday")),
        ways=tuple(dict.fromkeys(_ways(card))),
        posts=tuple(_posts(card)),
        place=_place(card.addresses),
        notes="\n\n".join(entry.value for entry in card.notes),
        groups=tuple(dict.fromkeys(card.categories)),
        related=tuple(Related(one.value, _how(one.marks)) for one in card.relations if not one.is_uri),
        photo=next((picture for picture in card.pictures if picture.role == "photo"), None),
        uid=card.uid,
        line=card.line,
    )


def _birthday(card: Card) -> Day | None:
    """The first birthday that is a day; words are read where they leave no doubt (`12 April 1985`)."""
    for day in (one.day for one in card.occasions if one.kind == "birthday"):
        if not day.text:
            return day
        if not is_ambiguous(day.text) and (found := read_partial(day.text)):
            return Day(*found)
    return None


def _ways(card: Card) -> Iterator[Way]:
    for entry in card.emails:
        yield _way("email", entry.value, entry.marks)
    for entry in card.phones:
        yield _way("phone", entry.value, entry.marks)
    for entry in card.urls:
        yield _way("profile", entry.value, entry.marks)
    for profile in card.profiles:
        value = profile.url or f"{profile.service}:{profile.user}"
        yield _way("profile" if profile.url else "other", value, profile.marks)
    for handle in card.handles:
        service = handle.service or handle.scheme
        yield _way("other", f"{service}:{handle.name}" if service else handle.name, handle.marks)
    for address in card.addresses:
        yield _way("address", _in_one_line(address), address.marks)


def _way(kind: WayKind, value: str, marks: Marks) -> Way:
    return Way(kind, value, marks.kinds, plain_label(marks.label), marks.preferred == 1)


def _in_one_line(address: Address) -> str:
    """The address with its parts in the order of an envelope; as the card writes it where it has no parts."""
    town = f"{address.code} {address.locality}".strip()
    parts = (address.box, address.extended, address.street, town, address.region, address.country)
    written = ", ".join(" ".join(part.split()) for part in parts if part)
    return written or ", ".join(line.strip() for line in address.label.splitlines() if line.strip())


def _place(addresses: tuple[Address, ...]) -> str:
    """The town of the preferred address, else of the first that has one."""
    ordered = sorted(addresses, key=lambda address: address.marks.preferred or 101)
    towns = (address.locality or address.region or address.country for address in ordered)
    return next((" ".join(town.split()) for town in towns if town), "")


def _posts(card: Card) -> Iterator[Post]:
    """Organisations with their titles: of one group, else one beside the other; roles where no title is."""
    titles = card.titles or card.roles
    grouped = {title.marks.group: title for title in reversed(titles) if title.marks.group}
    own = [grouped.pop(place.marks.group, None) for place in card.organisations]
    taken = {id(title) for title in own if title}
    rest = iter([title for title in titles if id(title) not in taken])
    for place, title in zip(card.organisations, own, strict=True):
        beside = title or next(rest, None)
        yield Post(place.name, ", ".join(place.units), beside.value if beside else "")
    for title in rest:
        yield Post("", "", title.value)


def _how(marks: Marks) -> str:
    return plain_label(marks.label) or next(iter(marks.kinds), "")
