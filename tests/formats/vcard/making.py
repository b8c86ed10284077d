"""Makes cards: as text for the reader, at random for the round trip."""

import string
from dataclasses import replace
from typing import Literal

from hypothesis import strategies as st

from entregent.formats.contentlines import Parameter, Problem
from entregent.formats.vcard import (
    Address,
    Card,
    Day,
    Entry,
    Extra,
    Gender,
    Handle,
    Marks,
    Name,
    Occasion,
    OccasionKind,
    Organisation,
    Phonetic,
    Picture,
    Profile,
    Relation,
    read_cards,
)


def card(*lines: str, version: str = "3.0") -> Card:
    """The one card of these lines, which hold nothing wrong."""
    cards, problems = cards_of(*lines, version=version)
    assert problems == []
    (found,) = cards
    return found


def cards_of(*lines: str, version: str = "3.0") -> tuple[list[Card], list[Problem]]:
    """The cards of one card's lines, and what is wrong with it."""
    return read_cards("\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode())


def plain(lines: list[Entry] | tuple[Entry, ...]) -> list[str]:
    """The values of entries."""
    return [line.value for line in lines]


_LETTERS = st.characters(exclude_characters="\r\0", exclude_categories=["Cs"])
TEXTS = st.text(_LETTERS, max_size=40).map(str.strip).filter(bool)
MAYBE = st.just("") | TEXTS
WORDS = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=8)
_TYPES = st.sampled_from(["home", "work", "cell", "fax", "x-own"]) | st.text('aé-;:^"\n', min_size=1)
KINDS = st.lists(_TYPES.map(str.strip).filter(bool), max_size=3, unique=True).map(tuple)
_PARAM_NAMES = WORDS.map(lambda word: f"X-{word}".upper())
_PARAM_VALUES = st.lists(MAYBE, min_size=1, max_size=2).map(tuple)
PARAMS = st.lists(st.builds(Parameter, _PARAM_NAMES, _PARAM_VALUES), max_size=2).map(tuple)
_PLAIN_LABELS = MAYBE.filter(lambda label: not label.startswith("_$!<"))
LABELS = st.sampled_from(["", "_$!<HomePage>!$_", "Ma ligne"]) | _PLAIN_LABELS
PREFERENCES = st.none() | st.integers(1, 100)


def marks(
    labels: st.SearchStrategy[str] = LABELS, kinds: st.SearchStrategy[tuple[str, ...]] = KINDS
) -> st.SearchStrategy[Marks]:
    """Marks with or without a label, in groups that are often the same."""
    return st.builds(
        Marks, kinds, PREFERENCES, labels, st.sampled_from(["", "fr", "fr-CA"]), st.sampled_from(["", "1"]),
        PARAMS, st.sampled_from(["", "item1", "Item2", "g"]),
    )  # fmt: skip


def entries(values: st.SearchStrategy[str] = TEXTS) -> st.SearchStrategy[tuple[Entry, ...]]:
    """A few entries."""
    return st.lists(st.builds(Entry, values, marks()), max_size=3).map(tuple)


def some[T](strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """A few of these."""
    return st.lists(strategy, max_size=2).map(tuple)


PARTS = st.lists(TEXTS, max_size=2).map(tuple)
_NO_PARTS: tuple[str, ...] = ()
NAMES = st.builds(Name, PARTS, PARTS, PARTS, PARTS, PARTS, PARTS, PARTS, PARTS, marks()).filter(
    lambda name: replace(name, sort_as=(), marks=Marks()) != Name()
)
ADDRESSES = st.builds(Address, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE, PARTS, MAYBE, marks()).filter(
    lambda address: replace(address, marks=Marks()) != Address()
)
ORGANISATIONS = st.builds(Organisation, MAYBE, PARTS, PARTS, marks()).filter(
    lambda place: bool(place.name or place.units)
)
HANDLES = st.builds(Handle, WORDS, TEXTS, WORDS, marks())
_PLACES = st.just(_NO_PARTS) | st.just(("home",))
_PAGES = st.builds(Profile, WORDS, st.just("https://page.example/a,b"), MAYBE, marks(kinds=_PLACES))
PROFILES = _PAGES | st.builds(Profile, WORDS, st.just(""), TEXTS, marks(kinds=_PLACES))
TIMES = st.sampled_from(["", "", "231000", "2310Z", "23", "083000+0600", "0830-05", "083000.5Z"])
_YEARS, _MONTHS = st.integers(1700, 2100), st.integers(1, 12)
_WORDS_ONLY = TEXTS.map(lambda text: Day(text=text))
DAYS = st.one_of(
    st.builds(Day, _YEARS | st.none(), _MONTHS, st.integers(1, 28), TIMES, st.just("")),
    st.sampled_from([Day(None, 2, 29), Day(1985, 4), Day(1985), Day(None, 4), Day(None, None, 15)]),
    _WORDS_ONLY,
)
_OCCASIONS: list[OccasionKind] = ["birthday", "anniversary", "death", "other"]
OCCASIONS = st.builds(Occasion, st.sampled_from(_OCCASIONS), DAYS, marks())
_HOW = st.sampled_from([_NO_PARTS, ("spouse",), ("sister-in-law",), ("friend", "co-worker")]) | KINDS
RELATIONS = st.builds(Relation, TEXTS, st.booleans(), marks(_PLAIN_LABELS, _HOW))
_KEPT = st.sampled_from(["", "image/jpeg", "image/png", "image/x-own", "application/octet-stream"])
_BYTES = st.binary(min_size=1, max_size=200)
_ROLES: list[Literal["photo", "logo"]] = ["photo", "logo"]
_ADDRESS = st.just("https://page.example/a;b,c.jpg")
_MARKS = marks(kinds=_PLACES)
PICTURES = st.builds(Picture, st.sampled_from(_ROLES), _BYTES, _KEPT, st.just(""), _MARKS) | st.builds(
    Picture, st.sampled_from(_ROLES), st.just(b""), _KEPT, _ADDRESS, _MARKS
)
_GENDERS = st.builds(Gender, st.sampled_from("MFONU"), MAYBE) | st.builds(Gender, st.just(""), TEXTS)
_RAW = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=60)
_OWN = st.text(string.ascii_letters, min_size=1, max_size=50).map(lambda word: f"Own-{word}")
EXTRAS = st.builds(Extra, st.sampled_from(["", "item1", "item3"]), _OWN, PARAMS, _RAW)
CARDS = st.builds(
    Card,
    formatted=entries(), names=some(NAMES), nicknames=entries(),
    phonetic=st.builds(Phonetic, MAYBE, MAYBE, MAYBE, MAYBE),
    kind=st.sampled_from(["", "individual", "org", "group", "location"]), languages=entries(),
    gender=st.none() | _GENDERS,
    grammatical_genders=entries(), pronouns=entries(), emails=entries(), phones=entries(),
    handles=some(HANDLES), profiles=some(PROFILES), urls=entries(), addresses=some(ADDRESSES),
    organisations=some(ORGANISATIONS),
    titles=entries(), roles=entries(), occasions=some(OCCASIONS), relations=some(RELATIONS), notes=entries(),
    categories=PARTS, members=PARTS, pictures=some(PICTURES), uid=MAYBE, revised=MAYBE, product=MAYBE,
    extras=some(EXTRAS),
)  # fmt: skip
"""Any card that both versions can say."""
