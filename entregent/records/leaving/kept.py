"""What address books said that has no place of its own here, put back where cards have one for it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from entregent.formats.contentlines import escape
from entregent.formats.vcard import Day, Entry, Extra, Marks, Occasion, OccasionKind, Phonetic, plain_label
from entregent.formats.vcard.days import read_day
from entregent.records.models import Detail

_PLAIN = re.compile(r"[a-z][a-z0-9 ]{0,40}")
_DAYS: Final[dict[str, OccasionKind]] = {"anniversary": "anniversary", "death": "death"}


class Kept:
    """The details of one person, by what they are."""

    def __init__(self, details: Iterable[Detail]) -> None:
        self._details = list(details)

    def words(self, kind: str) -> tuple[str, ...]:
        """The texts of one kind, such as the `prefix` of a name."""
        return tuple(one.text for one in self._details if one.kind == kind)

    def first(self, kind: str) -> str:
        """The first of them, "" where there is none."""
        return next(iter(self.words(kind)), "")

    def phonetic(self) -> Phonetic:
        """How the name is said."""
        return Phonetic(given=self.first("phonetic_given"), family=self.first("phonetic_family"))

    def notes(self) -> tuple[Entry, ...]:
        """Notes beside the one of the person."""
        return tuple(Entry(text) for text in self.words("note"))

    def units(self, company: str) -> tuple[str, ...]:
        """The departments of a company."""
        return tuple(one.text for one in self._details if one.kind == "department" and one.label == company)

    def occasions(self) -> Iterator[Occasion]:
        """Days other than the birthday, and a birthday of which a part alone is known."""
        for one in self._details:
            if one.kind == "occasion":
                kind = _DAYS.get(one.label.lower(), "other")
                yield Occasion(kind, read_day(one.text), Marks(label=one.label if kind == "other" else ""))
            elif one.kind == "birthday":
                yield Occasion("birthday", _day(one.text))

    def extras(self) -> Iterator[Extra]:
        """Whatever else: under its own name where a property may have it, else with its label beside."""
        for number, one in enumerate(one for one in self._details if one.kind in ("other", "met_through")):
            label = one.label or one.kind
            if _PLAIN.fullmatch(label):
                yield Extra("", f"X-{label.upper().replace(' ', '-')}", (), escape(one.text))
                continue
            group = f"kept{number}"
            yield Extra(group, "X-KEPT", (), escape(one.text))
            yield Extra(group, "X-ABLABEL", (), escape(plain_label(label)))


def _day(text: str) -> Day:
    return Day(int(text)) if text.isdigit() and len(text) == 4 else read_day(text)


def kept(details: Sequence[Detail]) -> Kept:
    """What is kept beside of somebody, in the order in which it came."""
    return Kept(sorted(details, key=lambda one: (one.created_at, one.pk)))
