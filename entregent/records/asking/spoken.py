"""Days on which the user and somebody spoke, by the steps of asks and introductions, noted by hand or not."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from typing import Final

from django.db.models import Q
from django.utils import timezone

from entregent.records.models import Ask, Introduction, Owner, Step

_NO_WORD: Final = frozenset(
    """consider drop veto lapse silent let_go let_go_thanks let_go_result let_go_favour let_go_news come wish
    meet reach turn_down""".split()
)
"""Events in which not a word passes between the user and whoever was asked."""

type Days = dict[uuid.UUID, set[dt.date]]


def steps_with(owner: Owner, people: Set[uuid.UUID], asked: Iterable[Ask]) -> list[Step]:
    """The steps of these asks, and of the introductions that the people are in, in their order."""
    among = Introduction.objects.filter(
        Q(first__in=people) | Q(second__in=people, asked_for=False), owner=owner
    )
    ours = Q(ask__in=[ask.pk for ask in asked]) | Q(introduction__in=among.values("pk"))
    steps = Step.objects.filter(ours, owner=owner).select_related("ask", "introduction")
    return list(steps.order_by("at"))


def spoken(steps: Iterable[Step], zone: dt.tzinfo) -> Days:
    """By person, the days of the steps in which a word passed."""
    found: Days = defaultdict(set)
    for step in steps:
        if step.event not in _NO_WORD:
            for person in _with(step):
                found[person].add(timezone.localdate(step.at, zone))
    return found


def _with(step: Step) -> Iterator[uuid.UUID]:
    if step.ask:
        yield step.ask.person_id
    made = step.introduction
    if made is None:
        return
    if made.asked_for or step.side in ("first", ""):
        yield made.first_id
    if made.second_id and not made.asked_for and step.side in ("second", ""):
        yield made.second_id
