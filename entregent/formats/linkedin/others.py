"""Reads what else the archive says of people: recommendations, endorsements, contacts, notes."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, cast

from entregent.formats.dates import read_birthday
from entregent.formats.linkedin.names import clean_name, full_name, is_anonymous
from entregent.formats.linkedin.profiles import profile_key
from entregent.formats.linkedin.rows import Context, Record, moment_or_none, read_each
from entregent.formats.linkedin.values import (
    Counterpart,
    Endorsement,
    ImportedContact,
    Note,
    Outcome,
    Recommendation,
    Side,
    SkipReason,
)
from entregent.formats.linkedin.words import plain_text
from entregent.formats.tables import Fault, Row


def read_recommendations(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Recommendation` a record; `context.side` says whether the file holds those given or received."""

    def recommendation(record: Record) -> Recommendation | SkipReason:
        other = _other(record)
        if other is None:
            return "nameless"
        return Recommendation(
            cast(Literal["in", "out", ""], context.side), other, record["company"], record["title"],
            plain_text(record["text"]), moment_or_none(record["written_at"], context.order), record["status"],
            record.line,
        )  # fmt: skip

    return read_each(rows, context, recommendation)


def read_endorsements(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Endorsement` a record; those hidden or refused are skipped as `hidden`."""
    direction: Side = "out" if "endorsee_given" in context.at else "in"

    def endorsement(record: Record) -> Endorsement | SkipReason:
        other = _other(record)
        if other is None:
            return "nameless"
        if record["status"] and not record["status"].upper().startswith("ACCEPT"):
            return "hidden"
        moment = moment_or_none(record["endorsed_at"], context.order)
        return Endorsement(direction, other, record["skill"], moment, record.line)

    return read_each(rows, context, endorsement)


def read_contacts(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `ImportedContact` a record; `nameless` where there is neither name nor a way to reach."""

    def contact(record: Record) -> ImportedContact | SkipReason:
        typed = full_name(record["given"], record["family"]) or record["full_name"]
        emails = tuple(part for part in _parts(record["emails"]) if "@" in part)
        phones = tuple(part for part in _parts(record["phones"]) if any(c.isdigit() for c in part))
        if not typed and not emails and not phones:
            return "nameless"
        given, family = (
            (record["given"], record["family"]) if record["given"] or record["family"] else (typed, "")
        )
        name = clean_name(given, family)
        birthday = read_birthday(record["birthday"], context.order)
        return ImportedContact(
            name.given, name.family, typed, emails, phones, _parts(record["companies"]), record["title"],
            birthday, record["place"], profile_key(record["profiles"]),
            moment_or_none(record["created_at"], context.order), record.line,
            no_birthday=bool(record["birthday"]) and birthday is None,
        )  # fmt: skip

    return read_each(rows, context, contact)


def read_notes(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Note` a record: what the member wrote down about a person."""

    def note(record: Record) -> Note | SkipReason:
        other = _other(record)
        if other is None:
            return "nameless"
        written = record["written_at"] or record["edited_at"]
        return Note(other, plain_text(record["note"]), moment_or_none(written, context.order), record.line)

    return read_each(rows, context, note)


def _other(record: Record) -> Counterpart | None:
    given = record["given"] or record["endorsee_given"]
    typed, key = full_name(given, record["family"]), profile_key(record["url"])
    return None if is_anonymous(typed) and not key else Counterpart(typed, key)


def _parts(text: str) -> tuple[str, ...]:
    """The values of a cell that holds several, once each, in their order."""
    return tuple(dict.fromkeys(part.strip() for part in re.split(r"[,;\n]", text) if part.strip()))
