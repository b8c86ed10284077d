"""Reads what the archive says of the member: profile, positions, education, skills."""

import re
from collections.abc import Iterable, Iterator

from entregent.formats.dates import read_partial
from entregent.formats.linkedin.names import clean_name
from entregent.formats.linkedin.rows import Context, Record, read_each
from entregent.formats.linkedin.values import Education, Outcome, Position, Profile, Skill, SkipReason
from entregent.formats.linkedin.words import plain_text
from entregent.formats.tables import Fault, Row

_WEBSITE = re.compile(r"https?://[^\s,\]\[]+", re.IGNORECASE)


def read_positions(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Position` a record."""

    def position(record: Record) -> Position | SkipReason:
        if not record["company"] and not record["title"]:
            return "nameless"
        return Position(
            record["company"], record["title"], plain_text(record["description"]), record["place"],
            read_partial(record["started"], context.order), read_partial(record["ended"], context.order),
            record.line,
        )  # fmt: skip

    return read_each(rows, context, position)


def read_education(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Education` a record."""

    def education(record: Record) -> Education | SkipReason:
        if not record["school"]:
            return "nameless"
        return Education(
            record["school"], record["degree"], plain_text(record["notes"]), record["activities"],
            read_partial(record["started"], context.order), read_partial(record["ended"], context.order),
            record.line,
        )  # fmt: skip

    return read_each(rows, context, education)


def read_profile(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """The member's `Profile`, one record in every archive known."""

    def profile(record: Record) -> Profile | SkipReason:
        name = clean_name(record["given"], record["family"])
        if not name.given and not name.family:
            return "nameless"
        return Profile(
            name.given, name.family, record["maiden_name"], record["birthday"], record["headline"],
            plain_text(record["summary"]), record["industry"], record["place"],
            tuple(_WEBSITE.findall(record["websites"])), record.line,
        )  # fmt: skip

    return read_each(rows, context, profile)


def read_skills(rows: Iterable[Row | Fault], context: Context) -> Iterator[Outcome]:
    """One `Skill` a record."""
    return read_each(rows, context, lambda record: Skill(record["name"], record.line))
