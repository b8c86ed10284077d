"""What the issue of first words promises, shown on the demo: fifty people, a recorded fact in every draft,
nothing unrecorded in any, and bodies that differ from one another."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable

import pytest
from django.db.models import Q, QuerySet

from entregent.core.planning.plan import candidates
from entregent.core.planning.selection import Line, merged
from entregent.records.demo import building
from entregent.records.models import (
    Ask,
    Exchange,
    Fact,
    Favour,
    Introduction,
    LifeEvent,
    News,
    Organisation,
    Owner,
    Person,
    Position,
    Promise,
    Reaction,
    Request,
    Step,
)
from entregent.records.today.day import Entry, entries
from entregent.records.today.situation import budget, gather

TODAY = dt.date(2026, 11, 22)
PEOPLE = 50
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}
OWN_WORDS = {"Camille", "LinkedIn", "I"}


@pytest.fixture
def drafts(owner: Owner) -> list[Entry]:
    """The lines of fifty people of the demo, of every kind in turn, with their drafts."""
    building.build(owner, TODAY)
    found = gather(owner, TODAY)
    lines = merged(candidates(found.situation, budget(owner), TODAY, weak_ties=PEOPLE))
    return list(entries(owner, _in_turn(lines), found, TODAY, {}))


def _in_turn(lines: Iterable[Line]) -> list[Line]:
    by_kind = defaultdict(list)
    for line in lines:
        by_kind[line.kind].append(line)
    chosen: list[Line] = []
    while len(chosen) < PEOPLE:
        chosen += [waiting.pop(0) for waiting in by_kind.values() if waiting]
    return chosen[:PEOPLE]


def test_fifty_different_people_of_every_kind(drafts: list[Entry]) -> None:
    assert len({entry.person.pk for entry in drafts}) == PEOPLE
    kinds = {entry.line.kind for entry in drafts}
    assert kinds >= {
        "promise",
        "reply",
        "follow_up",
        "birthday",
        "event",
        "told",
        "rhythm",
        "dormant",
        "weak",
    }
    assert {entry.language for entry in drafts} == {"fr", "en"}


def test_every_draft_names_a_recorded_fact(drafts: list[Entry]) -> None:
    assert [entry.person.name for entry in drafts if not entry.draft.used] == []


def test_bodies_differ_once_names_are_removed(drafts: list[Entry]) -> None:
    bodies = [_without_names(entry) for entry in drafts]
    assert len(set(bodies)) >= 0.8 * len(bodies)


def _without_names(entry: Entry) -> str:
    body = entry.draft.body
    for name in (entry.person.given, entry.person.family, "Camille"):
        body = body.replace(name, "…")
    return body


def test_no_draft_names_a_day_that_is_not_on_record(drafts: list[Entry]) -> None:
    for entry in drafts:
        known = _days(entry.person)
        for number, month, year in _dates(entry.draft.body, entry.language):
            fits = [
                day
                for day in known
                if (not number or day.day == number)
                and (not month or day.month == month)
                and (not year or day.year == year)
            ]
            assert fits, (entry.draft.body, number, month, year)


def _dates(body: str, language: str) -> Iterable[tuple[int, int, int]]:
    """The days, months and years that a body names, 0 for what it leaves out."""
    months = MONTHS[language]
    pattern = rf"(?:(\d{{1,2}})(?:er)?\s)?\b({'|'.join(months)})\b(?:\s(\d{{4}}))?|\b(\d{{4}})\b"
    for number, month, year, alone in re.findall(pattern, body):
        if month == "May" and not (number or year):
            continue  # the verb
        yield int(number or 0), months.index(month) + 1 if month else 0, int(year or alone or 0)


def _days(person: Person) -> set[dt.date]:
    """Every day on record about a person and the user, and of how one met whom they are introduced to."""
    days = {person.met_on, person.connected_on}
    for row in _introductions(person).select_related("first", "second"):
        days |= {one.met_on for one in (row.first, row.second) if one}
    days |= {at.date() for at in person.exchanges.values_list("at", flat=True)}
    for pair in Fact.objects.filter(person=person).values_list("on", "about"):
        days |= set(pair)
    for triple in Promise.objects.filter(person=person).values_list("made_on", "due", "kept_on"):
        days |= set(triple)
    days |= set(LifeEvent.objects.filter(person=person).values_list("on", flat=True))
    days |= set(Favour.objects.filter(person=person).values_list("on", flat=True))
    days |= set(Reaction.objects.filter(person=person).values_list("on", flat=True))
    theirs = Q(ask__person=person) | Q(request__person=person) | Q(introduction__in=_introductions(person))
    days |= {at.date() for at in Step.objects.filter(theirs).values_list("at", flat=True)}
    careers = Position.objects.filter(person__in=[person, Person.objects.get(is_self=True)])
    for started, ended in careers.values_list("started", "ended"):
        days |= {dt.date(int(year), month, 1) for year in (started, ended) if year for month in range(1, 13)}
    return {day for day in days if day}


def test_no_draft_names_anybody_or_anything_that_is_not_on_record(drafts: list[Entry]) -> None:
    for entry in drafts:
        known = _words(entry.person) | _proposed(entry) | OWN_WORDS | set(MONTHS["en"])
        unknown = [word for word in _names(entry.draft.body) if word not in known]
        assert unknown == [], entry.draft.body


def _proposed(entry: Entry) -> set[str]:
    """The words on record about whom the line proposes to introduce them to, where it does."""
    named = entry.line.reason.values.get("other")
    other = Person.objects.filter(name=named).first() if named else None
    return _words(other) if other else set()


def _names(body: str) -> list[str]:
    """Words with a capital that begin no sentence, no line and no blank."""
    return re.findall(r"(?<=[^\W\d_,;’)»] )([A-ZÀ-Ü][\w’-]*\w)", body)


def _introductions(person: Person) -> QuerySet[Introduction]:
    """Those that a person is in."""
    return Introduction.objects.filter(Q(first=person) | Q(second=person))


def _passed(person: Person) -> Iterable[str]:
    """The words of what is given, asked and told between a person and the user, and of whom it names."""
    several = (
        Favour.objects.filter(person=person).values_list("what", "used", "outcome", "about__name"),
        Ask.objects.filter(person=person).values_list("text", "outcome"),
        Request.objects.filter(person=person).values_list("text", "better__name"),
        Reaction.objects.filter(person=person).values_list("words", "publication__title"),
        News.objects.values_list("text"),
        _introductions(person).values_list("reason", "second_reason", "target", "field", "outcome"),
    )
    for found in several:
        for row in found:
            yield from filter(None, row)
    for one in _introductions(person):
        for other in filter(None, (one.first, one.second)):
            careers = Position.objects.filter(person=other).values_list("title", "organisation__name")
            yield " ".join([other.name, *(text or "" for pair in careers for text in pair)])


def _words(person: Person) -> set[str]:
    """Every word on record about a person."""
    texts = [person.name, person.place, person.met_how, person.met_where]
    if person.met_through:
        texts.append(person.met_through.name)
    careers = Position.objects.filter(person__in=[person, Person.objects.get(is_self=True)])
    for pair in careers.values_list("title", "organisation__name"):
        texts += [text or "" for text in pair]
    texts += Fact.objects.filter(person=person).values_list("text", flat=True)
    texts += Promise.objects.filter(person=person).values_list("what", flat=True)
    texts += LifeEvent.objects.filter(person=person).values_list("text", flat=True)
    texts += [str(event.values) for event in LifeEvent.objects.filter(person=person)]
    texts += Exchange.objects.filter(people=person).values_list("subject", flat=True)
    texts += _passed(person)
    return {word for text in texts for word in re.findall(r"[\w’-]*\w", text)}


def test_no_draft_names_the_organisation_of_somebody_else(drafts: list[Entry]) -> None:
    names = set(Organisation.objects.values_list("name", flat=True))
    for entry in drafts:
        known = _words(entry.person) | _proposed(entry)
        for name in names:
            if name in entry.draft.body:
                assert set(re.findall(r"[\w’-]*\w", name)) <= known, (name, entry.draft.body)
