"""Who of mine is better placed for what somebody asks: by skills and trade, closest first (A5).

The name of a house is no skill of those who work there; it counts, last, only where it says the trade
plainly.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db.models import Count, Q

from entregent.core.asking.topics import STEM, topic_words
from entregent.core.folding import fold
from entregent.records.models import Fact, Owner, Person, Position, SearchWord
from entregent.records.search.tiers import ABOUT, TOLD, shelf

MOST: Final = 6
_CANDIDATES: Final = 200
_KINDS: Final = ("skill", "interest", "knowledge", "trade", "told")
_PLAINLY: Final = 2
"""So many words of what is asked for stand in the name of a house that says its trade."""
_LAST: Final = "\U0010ffff"
_WORDS: Final = 8


class Placed(NamedTuple):
    """Somebody better placed, and what on record says so: what they do, or know."""

    person: Person
    why: str


def better_placed(owner: Owner, text: str, *, but: Iterable[uuid.UUID] = ()) -> list[Placed]:
    """Those whose skills, work or interests answer the words of `text`, in four queries; nobody of `but`."""
    stems = sorted(topic_words(text))[:_WORDS]
    if not stems:
        return []
    left_out = set(but)
    found = [pk for pk in _candidates(owner, stems) if pk not in left_out]
    why = _evidence(found, stems)
    found = sorted((pk for pk in found if pk in why), key=lambda pk: why[pk].house)  # the closest stay first
    people = Person.objects.living().filter(owner=owner).in_bulk(found)
    return [Placed(people[pk], why[pk].text) for pk in found if pk in people][:MOST]


class _Evidence(NamedTuple):
    """What on record says that somebody is better placed; `house`: by the name of where they work."""

    text: str
    house: bool = False


def _candidates(owner: Owner, stems: list[str]) -> list[uuid.UUID]:
    """Those of whom most words answer, the closest first."""
    begins = Q(pk__in=[])
    for stem in stems:
        begins |= Q(word__gte=stem, word__lt=stem + _LAST)
    words = SearchWord.objects.filter(begins, shelf=shelf(owner), tier__in=[ABOUT, TOLD], entry__owner=owner)
    rows = words.values("entry__person", "entry__nearness").annotate(many=Count("word"))
    ranked = rows.order_by("-many", "entry__nearness", "entry__person")[:_CANDIDATES]
    return [row["entry__person"] for row in ranked]


def _evidence(people: list[uuid.UUID], stems: list[str]) -> dict[uuid.UUID, _Evidence]:
    """By person, the skill or the work that answers best; who is found by a place alone has none."""
    texts: dict[uuid.UUID, list[str]] = defaultdict(list)
    houses: dict[uuid.UUID, list[str]] = defaultdict(list)
    facts = Fact.objects.filter(person__in=people, kind__in=_KINDS).order_by("kind", "pk")
    for person, text in facts.values_list("person_id", "text"):
        texts[person].append(text)
    held = Position.objects.filter(person__in=people).order_by("-current", "pk")
    for person, title, where in held.values_list("person_id", "title", "organisation__name"):
        texts[person].append(title)
        houses[person].append(where or "")
    told = {person: _Evidence(said) for person, known in texts.items() if (said := _best(known, stems))}
    named = {person: _plain_house(names, stems) for person, names in houses.items()}
    return {person: _Evidence(name, house=True) for person, name in named.items() if name} | told


def _best(texts: list[str], stems: list[str]) -> str:
    best = max(texts, key=lambda text: _answers(text, stems))
    return best if _answers(best, stems) else ""


def _plain_house(names: list[str], stems: list[str]) -> str:
    return next((name for name in names if _answers(name, stems) >= _PLAINLY), "")


def _answers(text: str, stems: list[str]) -> int:
    """How many of the words asked for stand in a text."""
    return len({word[:STEM] for word in fold(text).split()}.intersection(stems))
