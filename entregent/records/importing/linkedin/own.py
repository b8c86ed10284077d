"""Takes in what the archive says of the user: name, work, studies, skills: common ground starts here (A6)."""

import uuid
from dataclasses import dataclass

from entregent.core.folding import fold
from entregent.formats.dates import Partial
from entregent.formats.linkedin import Education, Position, Profile, Skill
from entregent.formats.linkedin.names import full_name
from entregent.records import models
from entregent.records.erased import of_id, of_position
from entregent.records.importing.book import LINKEDIN, Known
from entregent.records.importing.linkedin.memory import Stay
from entregent.records.importing.linkedin.sitting import SOURCE, Sitting
from entregent.records.importing.sitting import clean, clean_lines
from entregent.records.importing.values import CREATED, UNCHANGED, UPDATED, Taken, changed
from entregent.records.people.naming import sort_name, split


def myself(sitting: Sitting) -> Known:
    """The user's own row, made when there is none."""
    if sitting.book.me is not None:
        return sitting.book.people[sitting.book.me]
    name = split(sitting.owner.name or sitting.survey.member.name or sitting.owner.email or "—")
    return sitting.new_person(name.given, name.family, name.name, is_self=True)


def introduce(sitting: Sitting) -> None:
    """Notes under which profile LinkedIn knows the user, so that no import takes them for somebody else."""
    if sitting.survey.member.is_known():
        known = myself(sitting)
        if sitting.survey.member.url_key:
            sitting.identify(known, LINKEDIN, sitting.survey.member.url_key)


def profile(sitting: Sitting, row: Profile) -> Taken:
    """The user's name, place and pages."""
    known = myself(sitting)
    given, family = clean(row.given)[:200], clean(row.family)[:200]
    name = full_name(given, family)[:400]
    news = [sitting.change(known, given=given, family=family, name=name)]
    if news[0]:
        sitting.batch.change(models.Person, known.pk, sort_name=sort_name(name, given, family))
    if row.place:
        news.append(sitting.change(known, place=clean(row.place)[:200]))
    pages = [sitting.reach(known, "profile", page, page.casefold().rstrip("/")) for page in row.websites]
    return changed(*news, *pages)


@dataclass(frozen=True, slots=True)
class _Stay:
    """A position or studies of the user's, ready for its row."""

    key: tuple[str, ...]
    kind: str
    organisation: str
    title: str
    place: str
    words: str
    started: str
    ended: str


def position(sitting: Sitting, row: Position) -> Taken:
    """A position that the user holds or held."""
    started, ended = day_words(row.started), day_words(row.ended)
    key = ("position", fold(row.company), fold(row.title), started)
    return _stay(
        sitting, _Stay(key, "work", row.company, row.title, row.place, row.description, started, ended)
    )


def education(sitting: Sitting, row: Education) -> Taken:
    """A school that the user went to: studies with their days."""
    started, ended = day_words(row.started), day_words(row.ended)
    words = "\n".join(part for part in (row.notes, row.activities) if part)
    key = ("studies", fold(row.school), fold(row.degree), started)
    taken = _stay(sitting, _Stay(key, "studies", row.school, row.degree, "", words, started, ended))
    school = sitting.fact(myself(sitting).pk, "school", row.school, "own", fold(row.school))
    return UPDATED if school and taken == UNCHANGED else taken


def skill(sitting: Sitting, row: Skill) -> Taken:
    """A skill of the user's."""
    if not fold(row.name):
        return Taken("skipped", "empty")
    new = sitting.fact(myself(sitting).pk, "skill", row.name, "own", fold(row.name))
    return CREATED if new else UNCHANGED


def _stay(sitting: Sitting, stay: _Stay) -> Taken:
    pk = sitting.id_of(*stay.key)
    held = _on_record(sitting).get(pk)
    ended = "" if stay.ended == stay.started == "" and stay.kind == "studies" else stay.ended
    if held is None and _is_left_out(sitting, pk, stay):
        return UNCHANGED
    if held is None:
        _write(sitting, pk, stay, ended)
        return CREATED
    if sitting.stale or held.source != SOURCE or held.ended == ended:
        return UNCHANGED
    _on_record(sitting)[pk] = held._replace(ended=ended)
    sitting.batch.change(models.Position, pk, ended=ended, current=not ended)
    return UPDATED


def _is_left_out(sitting: Sitting, pk: uuid.UUID, stay: _Stay) -> bool:
    position = of_position(myself(sitting).pk, clean(stay.organisation)[:300], clean(stay.title)[:300])
    return sitting.book.is_left_out(of_id(pk), position)


def _on_record(sitting: Sitting) -> dict[uuid.UUID, Stay]:
    """The user's positions by id, read once."""
    if sitting.own is None:
        rows = models.Position.objects.filter(owner=sitting.owner, person__is_self=True)
        sitting.own = {
            pk: Stay(source, ended) for pk, source, ended in rows.values_list("pk", "source", "ended")
        }
    return sitting.own


def _write(sitting: Sitting, pk: uuid.UUID, stay: _Stay, ended: str) -> None:
    _on_record(sitting)[pk] = Stay(SOURCE, ended)
    kind = "school" if stay.kind == "studies" else ""
    sitting.bring(
        models.Position,
        id=pk,
        person_id=myself(sitting).pk,
        kind=stay.kind,
        organisation_id=sitting.organisation(stay.organisation, kind),
        title=clean(stay.title)[:300],
        place=clean(stay.place)[:200],
        words=clean_lines(stay.words),
        started=stay.started,
        ended=ended,
        current=not ended,
    )


def day_words(day: Partial | None) -> str:
    """ "2019", "2019-03" or "2019-03-14", as much as is known."""
    if day is None:
        return ""
    return "-".join([f"{day.year:04}"] + [f"{part:02}" for part in (day.month, day.day) if part is not None])
