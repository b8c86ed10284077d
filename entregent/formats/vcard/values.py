"""The values of a card: whom it is about, how they are reached, what is said of them."""

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from entregent.formats.contentlines import Parameter

MAX_CARDS: Final = 100_000
"""Cards of a file, nested ones too: three times the largest address book the record is made for."""

MAX_PHOTO: Final = 5 << 20
"""Bytes of a picture: those of telephones in full size; address books keep smaller ones."""

BINARY: Final = "data:application/octet-stream;base64,"

Version = Literal["2.1", "3.0", "4.0"]


@dataclass(frozen=True, slots=True)
class Marks:
    """What a property says of itself: `kinds` are its types in small letters (`home`, `fax`).

    `preferred` is 1 (most) to 100 (RFC 6350, section 5.3), None where nothing is said. `label` stands as
    written (`_$!<HomePage>!$_`, see `plain_label`). `group` only ties lines together: two that differ in it
    are equal. `params` are all other parameters, for the way back.
    """

    kinds: tuple[str, ...] = ()
    preferred: int | None = None
    label: str = ""
    language: str = ""
    altid: str = ""
    params: tuple[Parameter, ...] = ()
    group: str = field(default="", compare=False)


UNMARKED: Final = Marks()


@dataclass(frozen=True, slots=True)
class Entry:
    """A value and its marks: an e-mail address, a number, a title, a note."""

    value: str
    marks: Marks = UNMARKED


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts (RFC 6350, section 6.2.2; the last two: RFC 9554), each of some words."""

    family: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    additional: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    second_family: tuple[str, ...] = ()
    generation: tuple[str, ...] = ()
    sort_as: tuple[str, ...] = ()
    marks: Marks = UNMARKED

    def in_one(self) -> str:
        """The name as one writes it in a letter's address; what is in `generation` is in `suffixes` too."""
        parts = (self.prefixes, self.given, self.additional, self.family, self.second_family, self.suffixes)
        return " ".join(word for part in parts for word in part)


@dataclass(frozen=True, slots=True)
class Phonetic:
    """How the parts of a name are said, or read aloud in kana."""

    given: str = ""
    middle: str = ""
    family: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """Where somebody works, from the whole down to the unit."""

    name: str
    units: tuple[str, ...] = ()
    sort_as: tuple[str, ...] = ()
    marks: Marks = UNMARKED


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; `label` is how it stands on an envelope, `more` the parts of RFC 9554."""

    box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    code: str = ""
    country: str = ""
    more: tuple[str, ...] = ()
    label: str = ""
    marks: Marks = UNMARKED


@dataclass(frozen=True, slots=True)
class Handle:
    """A name in a messaging service (`skype`, `xmpp`, "" unknown); `scheme` is that of its address."""

    service: str
    name: str
    scheme: str = ""
    marks: Marks = UNMARKED


@dataclass(frozen=True, slots=True)
class Profile:
    """A page or a name in a social network; never both empty."""

    service: str
    url: str = ""
    user: str = ""
    marks: Marks = UNMARKED


class Day(NamedTuple):
    """A day as far as it is known: `time` as `HHMM[SS][Z|+HHMM]`, `text` where it is said in words only."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    time: str = ""
    text: str = ""


OccasionKind = Literal["birthday", "anniversary", "death", "other"]


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day that matters; `other` ones say in their label what they are."""

    kind: OccasionKind
    day: Day
    marks: Marks = UNMARKED


@dataclass(frozen=True, slots=True)
class Relation:
    """Somebody related: `marks.kinds` say how (`spouse`, `assistant`), `is_uri` whether it is an address."""

    value: str
    is_uri: bool = False
    marks: Marks = UNMARKED


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo or a logo: its bytes as they came, or an address that nobody here fetches.

    `media_type` is the declared one (`image/jpeg`), "" where none is.
    """

    role: Literal["photo", "logo"]
    content: bytes = b""
    media_type: str = ""
    uri: str = ""
    marks: Marks = UNMARKED


@dataclass(frozen=True, slots=True)
class Gender:
    """`sex` is M, F, O (other), N (not applicable), U (unknown) or ""; `identity` is in their own words."""

    sex: str = ""
    identity: str = ""


@dataclass(frozen=True, slots=True)
class Extra:
    """A line that is kept as it stands for the way back; `value` has its escapes in it.

    What 3.0 writes in base64 is a `data:` address here, as 4.0 wants it: it begins with `BINARY`.
    """

    group: str
    name: str
    params: tuple[Parameter, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Card:
    """Everything a card says, in the order in which it says it.

    `kind` is `individual`, `org`, `group`, … or "" where nothing is said. `line` is where it begins in its
    file and `version` what it was written in: two cards that differ only in these are equal. `product` is the
    program that wrote it, `revised` when.
    """

    formatted: tuple[Entry, ...] = ()
    names: tuple[Name, ...] = ()
    nicknames: tuple[Entry, ...] = ()
    phonetic: Phonetic = Phonetic()
    kind: str = ""
    languages: tuple[Entry, ...] = ()
    gender: Gender | None = None
    grammatical_genders: tuple[Entry, ...] = ()
    pronouns: tuple[Entry, ...] = ()
    emails: tuple[Entry, ...] = ()
    phones: tuple[Entry, ...] = ()
    handles: tuple[Handle, ...] = ()
    profiles: tuple[Profile, ...] = ()
    urls: tuple[Entry, ...] = ()
    addresses: tuple[Address, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    titles: tuple[Entry, ...] = ()
    roles: tuple[Entry, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    relations: tuple[Relation, ...] = ()
    notes: tuple[Entry, ...] = ()
    categories: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    uid: str = ""
    revised: str = ""
    product: str = ""
    extras: tuple[Extra, ...] = ()
    version: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    @property
    def birthday(self) -> Day | None:
        """The first birthday given."""
        return next((occasion.day for occasion in self.occasions if occasion.kind == "birthday"), None)

    @property
    def called(self) -> str:
        """The best name to show: as written out, else from its parts, else whatever tells who it is."""
        return called(self)


def called(card: Card) -> str:
    """See `Card.called`; "" for a card that names nobody."""
    formatted = preferred(card.formatted)
    if formatted:
        return formatted
    others = (
        *(name.in_one() for name in card.names),
        *(entry.value for entry in card.nicknames),
        *(" ".join((place.name, *place.units)).strip() for place in card.organisations),
        *(entry.value for entry in card.emails),
        *(entry.value for entry in card.phones),
    )
    return next((name for name in others if name), "")


def preferred(entries: tuple[Entry, ...]) -> str:
    """The value most preferred, the first of equals; "" of none."""
    best = min(entries, key=lambda entry: entry.marks.preferred or 101, default=None)
    return best.value if best else ""
