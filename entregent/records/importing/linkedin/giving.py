"""Takes in what was given and received: recommendations, endorsements; and the user's notes about people."""

import datetime as dt
import hashlib
import uuid

from entregent.core.folding import fold
from entregent.formats.linkedin import Counterpart, Endorsement, Note, Recommendation
from entregent.formats.linkedin.names import fold_name
from entregent.records.erased import of_id
from entregent.records.importing.book import Known
from entregent.records.importing.linkedin import finding
from entregent.records.importing.linkedin.sitting import Sitting
from entregent.records.importing.linkedin.talk import newcomer
from entregent.records.importing.saying import Said, exchange
from entregent.records.importing.sitting import clean, clean_lines
from entregent.records.importing.values import CREATED, UNCHANGED, Taken, snippet
from entregent.records.models import Favour

VISIBILITY = "visibility"


def recommendation(sitting: Sitting, row: Recommendation) -> Taken:
    """A recommendation: a favour of visibility (E4), and its words as something said."""
    if not row.direction:
        return Taken("skipped", "direction", snippet(row.other.name, row.text))
    known = _somebody(sitting, row.other, new=True)
    if isinstance(known, Taken):
        return known
    pk = sitting.id_of("recommendation", row.direction, _who(row.other), _digest(row.text))
    if pk in sitting.book.derived:
        return UNCHANGED
    if sitting.book.is_left_out(of_id(pk)):
        return Taken("skipped", "removed")
    on = row.written_at.date() if row.written_at else sitting.as_of
    sitting.book.derived.add(pk)
    sitting.bring(
        Favour,
        id=pk,
        person_id=known.pk,
        given=row.direction == "out",
        kind=VISIBILITY,
        what=clean(row.text)[:500] or clean(row.title)[:500],
        on=on,
        exchange_id=_said(sitting, known, row),
    )
    sitting.touch(known)
    return CREATED


def _said(sitting: Sitting, known: Known, row: Recommendation) -> uuid.UUID | None:
    """The words as an exchange of their day; none where the day is unknown."""
    if row.written_at is None:
        return None
    pk = sitting.id_of("recommended", row.direction, _who(row.other), _digest(row.text))
    if sitting.book.is_left_out(of_id(pk)):
        return None
    said = Said(row.written_at, "other", row.direction, words=clean_lines(row.text))
    exchange(sitting, pk, [known], said)
    return pk


def endorsement(sitting: Sitting, row: Endorsement) -> Taken:
    """An endorsed skill: a light touch of its day; one that the user endorsed is known of the person."""
    known = _somebody(sitting, row.other, new=row.direction == "out")
    if isinstance(known, Taken):
        return known
    new = [row.direction == "out" and _skill(sitting, known, row), _touch(sitting, known, row)]
    if not any(new) and row.endorsed_at is None and row.direction == "in":
        return Taken("skipped", "undated", snippet(row.other.name, row.skill))
    return CREATED if any(new) else UNCHANGED


def _skill(sitting: Sitting, known: Known, row: Endorsement) -> bool:
    return sitting.fact(known.pk, "skill", row.skill, _who(row.other), fold(row.skill))


def _touch(sitting: Sitting, known: Known, row: Endorsement) -> bool:
    """One light touch a day and person, however many skills."""
    if row.endorsed_at is None:
        return False
    day = row.endorsed_at.date()
    pk = sitting.id_of("endorsed", row.direction, _who(row.other), day.isoformat())
    if pk in sitting.book.exchanges or sitting.book.is_left_out(of_id(pk)):
        return False
    at = dt.datetime.combine(day, dt.time(12), tzinfo=sitting.zone)
    exchange(sitting, pk, [known], Said(at, "like", row.direction, clean(row.skill), timed=False))
    return True


def note(sitting: Sitting, row: Note) -> Taken:
    """What the user once wrote down about a person."""
    known = _somebody(sitting, row.other, new=True)
    if isinstance(known, Taken):
        return known
    on = row.written_at.date() if row.written_at else None
    new = sitting.fact(known.pk, "told", row.text, "note", _who(row.other), _digest(row.text), on=on)
    return CREATED if new else UNCHANGED


def _somebody(sitting: Sitting, other: Counterpart, *, new: bool) -> Known | Taken:
    """The person a row is about, made when the user had to do with them (`new`); else why it is left out."""
    found = finding.counterpart(sitting, other)
    if isinstance(found, str):
        return Taken("skipped", found)
    if found is None:
        return newcomer(sitting, other) if new else Taken("skipped", "stranger", other.name[:200])
    return Taken("skipped", "member", other.name[:200]) if found.is_self else found


def _who(other: Counterpart) -> str:
    return other.url_key or fold_name(other.name)


def _digest(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:32]
