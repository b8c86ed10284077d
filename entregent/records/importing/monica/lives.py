"""Takes in what happened in people's lives, what the user noted of them, and tells what stays out."""

from collections.abc import Iterator
from typing import Final

from entregent.core.sorrows import calls_for_sympathy
from entregent.formats.monica import Attachment, Left, LifeEvent, Note
from entregent.records import models
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.monica.channels import event_kind
from entregent.records.importing.monica.once import once
from entregent.records.importing.monica.talk import digest
from entregent.records.importing.monica.whom import known_as
from entregent.records.importing.sitting import clean, clean_lines
from entregent.records.importing.values import CREATED, UNCHANGED, Taken, snippet

_LONGEST: Final = 1_000
"""Characters of a fact."""


def event(sitting: Sitting, row: LifeEvent) -> Taken:
    """What happened, noticed on its day: an old one is no news."""
    known = known_as(sitting, row.who)
    text = ": ".join(filter(None, (clean(row.name), clean(row.text)))) or clean(row.kind)
    if isinstance(known, str):
        return Taken("skipped", known, snippet(text))
    if calls_for_sympathy(row.kind.replace("_", " ")) and not calls_for_sympathy(text):
        text = f"{clean(row.kind)}: {text}"
    pk = sitting.id_of("event", row.who, row.on.isoformat(), digest(row.kind, row.name, row.text))
    kind = event_kind(row.kind, row.name)
    return once(
        sitting, models.LifeEvent, pk, known, kind=kind, text=text[:500], on=row.on, noticed_on=row.on
    )


def note(sitting: Sitting, row: Note) -> Taken:
    """What the user noted of somebody: something told, of its day; a long note is several."""
    known = known_as(sitting, row.who)
    if isinstance(known, str):
        return Taken("skipped", known, snippet(row.text))
    day = min(row.on, sitting.today) if row.on else None
    news = [
        sitting.fact(known.pk, "told", text, "note", row.who, digest(text), on=day)
        for text in _pieces(clean_lines(row.text))
    ]
    return CREATED if any(news) else UNCHANGED


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces that a fact can hold, broken where it breathes."""
    while len(text) > _LONGEST:
        start = text[:_LONGEST]
        at = max(start.rfind("\n"), start.rfind(". ") + 1, 0) or max(start.rfind(" "), 0) or _LONGEST
        yield text[:at].strip()
        text = text[at:].strip()
    yield text


def attachment(_sitting: Sitting, row: Attachment) -> Taken:
    """A picture or a document stays where it is."""
    return Taken("skipped", row.kind, snippet(row.name))


def left(_sitting: Sitting, row: Left) -> Taken:
    """A row that could not be read, or that speaks of nobody."""
    return Taken("skipped" if row.skipped else "rejected", row.reason, snippet(row.table))
