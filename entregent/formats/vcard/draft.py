"""A card while its lines are read."""

from dataclasses import dataclass, field, fields, replace
from typing import Any

from entregent.formats.contentlines import Problem, escape
from entregent.formats.vcard.values import (
    Address,
    Card,
    Entry,
    Extra,
    Gender,
    Handle,
    Name,
    Occasion,
    Organisation,
    Phonetic,
    Picture,
    Profile,
    Relation,
)


@dataclass(slots=True)
class Draft:
    """The parts of a card, found so far; see `Card`."""

    formatted: list[Entry] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    nicknames: list[Entry] = field(default_factory=list)
    phonetic: Phonetic = field(default_factory=Phonetic)
    kind: str = ""
    languages: list[Entry] = field(default_factory=list)
    gender: Gender | None = None
    grammatical_genders: list[Entry] = field(default_factory=list)
    pronouns: list[Entry] = field(default_factory=list)
    emails: list[Entry] = field(default_factory=list)
    phones: list[Entry] = field(default_factory=list)
    handles: list[Handle] = field(default_factory=list)
    profiles: list[Profile] = field(default_factory=list)
    urls: list[Entry] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    organisations: list[Organisation] = field(default_factory=list)
    titles: list[Entry] = field(default_factory=list)
    roles: list[Entry] = field(default_factory=list)
    occasions: list[Occasion] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    notes: list[Entry] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    uid: str = ""
    revised: str = ""
    product: str = ""
    extras: list[Extra] = field(default_factory=list)
    sort_string: str = ""
    unlabelled: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    label_only: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def card(self, version: str, line: int) -> Card:
        """The card, whole."""
        parts: dict[str, Any] = {}
        for one in fields(Card):
            part = getattr(self, one.name, None)
            parts[one.name] = tuple(part) if isinstance(part, list) else part
        return Card(**parts | {"version": version, "line": line})

    def settle_sorting(self) -> None:
        """What 3.0 says of sorting in a line of its own belongs to the first name, if that says nothing."""
        words, name = self.sort_string, self.names[0] if self.names else None
        if not words or (name and name.sort_as == (words,)):
            return
        if name and not name.sort_as:
            self.names[0] = replace(name, sort_as=(words,))
        else:
            self.extras.append(Extra("", "SORT-STRING", (), escape(words)))
