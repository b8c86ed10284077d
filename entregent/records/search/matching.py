"""The same as `looking`, as conditions on a queryset of people: for whoever acts on all that were found."""

from collections.abc import Collection
from typing import Any, Final

from django.db.models import Case, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery, When
from django.db.models.functions import Coalesce

from entregent.core.searching import SAID as ANYTHING_SAID
from entregent.core.searching import Reading, Term
from entregent.records.models import Owner, Person, SearchWord
from entregent.records.search.tiers import ABOUT, NAME, SAID, TIERS, shelf

_LAST: Final = "\U0010ffff"
"""Follows every letter that a word may have."""


def words(owner: Owner, term: Term, tiers: Collection[int] = TIERS) -> QuerySet[SearchWord]:
    """The owner's words that begin with what was typed."""
    return SearchWord.objects.filter(_begins(term, tiers), shelf=shelf(owner))


def fitting(people: QuerySet[Person], owner: Owner, reading: Reading) -> QuerySet[Person]:
    """Those who have every typed word, the first of which is looked for first; the best come first."""
    first, *others = reading
    fits = Q(words__number__in=words(owner, first).values("entry"))
    for term in others:
        fits &= _having(term)
    return _in_order(people.filter(fits), reading)


def _begins(term: Term, tiers: Collection[int]) -> Q:
    if term.alike:
        return Q(word__in=term.alike, tier__in=[tier for tier in tiers if tier in (NAME, ABOUT)])
    return Q(word__gte=term.word, word__lt=term.word + _LAST, tier__in=list(tiers))


def _having(term: Term) -> Q:
    has = Q(Exists(_of_entry(_begins(term, TIERS))))
    return has | Q(Exists(_of_entry(Q(word=ANYTHING_SAID, tier=SAID)))) if term.said else has


def _of_entry(which: Q) -> QuerySet[SearchWord]:
    return SearchWord.objects.filter(which, entry=OuterRef("words__number"))


def _in_order(people: QuerySet[Person], reading: Reading) -> QuerySet[Person]:
    best = (_of_entry(_begins(term, TIERS)).order_by("tier").values("tier")[:1] for term in reading)
    places = {f"place_{at}": Coalesce(Subquery(one), SAID) for at, one in enumerate(best)}
    unnamed: list[Any] = [
        Case(When(**{name: NAME}, then=0), default=1, output_field=IntegerField()) for name in places
    ]
    together: list[Any] = list(places.values())
    return people.annotate(**places).order_by(
        sum(unnamed[1:], start=unnamed[0]),
        sum(together[1:], start=together[0]),
        "words__nearness",
        "words__name",
        "pk",
    )
