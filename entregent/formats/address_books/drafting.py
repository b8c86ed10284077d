"""Gathers what the cells of one row say, and makes a contact of it."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Final

from entregent.formats.address_books.days import join_day
from entregent.formats.address_books.headers import fold
from entregent.formats.contacts import (
    Contact,
    Day,
    Left,
    Meeting,
    Occasion,
    Other,
    Photo,
    Postal,
    Problem,
    Relation,
    Way,
    Work,
)

NAMES: Final = frozenset({
    "whole_name", "prefix", "given", "additional", "family", "suffix", "nickname", "phonetic_given",
    "phonetic_family", "uid",
})  # fmt: skip
_SNIPPET: Final = 200
_WORDS = re.compile(r"\w+")


@dataclass(slots=True)
class Draft:
    """A contact in the making; `left` are the parts of the row that could not be read."""

    line: int
    names: dict[str, str] = field(default_factory=dict)
    ways: dict[tuple[str, str], Way] = field(default_factory=dict)
    addresses: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    works: dict[tuple[str, int], Work] = field(default_factory=dict)
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    born: dict[str, str] = field(default_factory=dict)
    birthday: Day | None = None
    occasions: list[Occasion] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    interests: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    met: Meeting = field(default_factory=Meeting)
    photo: Photo | None = None
    others: dict[Other, None] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)

    def leave(self, reason: Problem, text: str) -> None:
        """Says that a part of the row could not be read."""
        self.left.append(Left(self.line, reason, text[:_SNIPPET], whole=False))

    def keep(self, label: str, text: str) -> None:
        """Keeps what has no place of its own."""
        if text:
            self.others[Other(label, text)] = None

    def reach(self, way: Way) -> None:
        """Adds a way to reach them, once."""
        old = self.ways.setdefault((way.kind, way.value), way)
        if way.preferred and not old.preferred:
            self.ways[way.kind, way.value] = old._replace(preferred=True)

    def works_as(self, slot: str, part: str, text: str) -> None:
        """Adds a part of where they work; the second company of a slot goes with its second title."""
        index = self.counts[slot, part]
        self.counts[slot, part] += 1
        self.works[slot, index] = self.works.get((slot, index), Work())._replace(**{part: text})

    def lives_at(self, slot: str, label: str, part: str, text: str) -> None:
        """Adds a part of an address; the lines of a street come one after the other."""
        postal = self.addresses.setdefault(slot, {"label": [label]})
        postal.setdefault(part, []).append(text)


def contact_of(draft: Draft, line: int) -> Contact | None:
    """The contact that a draft makes, None where it says neither who somebody is nor how to reach them."""
    names = {name: draft.names.get(name, "") for name in NAMES}
    typed = names.pop("whole_name") or _joined(names)
    if not (typed or names["nickname"] or draft.ways or draft.works):
        return None
    _settle_birthday(draft)
    contact = Contact(
        line=line, uid=names["uid"], typed=typed, prefix=names["prefix"], given=names["given"],
        additional=names["additional"], family=names["family"], suffix=names["suffix"],
        nickname=names["nickname"], phonetic_given=names["phonetic_given"],
        phonetic_family=names["phonetic_family"], ways=tuple(draft.ways.values()),
        addresses=_addresses(draft), works=tuple(draft.works.values()), birthday=draft.birthday,
        occasions=tuple(draft.occasions), relations=tuple(draft.relations),
        groups=tuple(dict.fromkeys(draft.groups)),
        interests=tuple(dict.fromkeys(draft.interests)), note="\n\n".join(dict.fromkeys(draft.notes)),
        language=", ".join(draft.languages), met=draft.met if any(draft.met) else None, photo=draft.photo,
        others=tuple(draft.others),
    )  # fmt: skip
    return _organisation(contact)


def _joined(names: dict[str, str]) -> str:
    parts = (names["given"], names["additional"], names["family"], names["suffix"])
    return " ".join(part for part in parts if part) if names["given"] or names["family"] else ""


def _settle_birthday(draft: Draft) -> None:
    """A birthday of which the parts stand in columns of their own."""
    if not any(draft.born.values()) or draft.birthday is not None:
        return
    parts = [draft.born.get(part, "") for part in ("birth_year", "birth_month", "birth_day")]
    if all(part.strip("0") == "" for part in parts):
        return
    draft.birthday = join_day(*parts)
    if draft.birthday is None:
        text = "-".join(part or "?" for part in parts)
        draft.birthday = Day(text=text)
        draft.leave("birthday", text)


def _addresses(draft: Draft) -> tuple[Postal, ...]:
    """The addresses; the whole of one is left out where its parts say as much."""
    found = ({part: "\n".join(lines) for part, lines in each.items()} for each in draft.addresses.values())
    return tuple(_without_echo(Postal(**parts)) for parts in found)


def _without_echo(postal: Postal) -> Postal:
    if not postal.whole:
        return postal
    parts = " ".join(postal._replace(whole="", label=""))
    return postal._replace(whole="") if _words(postal.whole) <= _words(parts) else postal


def _words(text: str) -> set[str]:
    return set(_WORDS.findall(fold(text)))


def _organisation(contact: Contact) -> Contact:
    """An entry that has no name but that of a company is the company's."""
    company = contact.works[0].company if contact.works else ""
    personal = contact.given or contact.family or contact.nickname
    if company and not personal and fold(contact.typed) in ("", fold(company)):
        return replace(contact, kind="organisation", typed=contact.typed or company)
    return contact
