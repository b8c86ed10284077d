"""Whatever is on record and whatever is typed, the search finds whom it should, in order."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from entregent.core.folding import fold
from entregent.records import exchanges, search
from entregent.records.models import (
    Exchange,
    Fact,
    Organisation,
    Owner,
    Person,
    Position,
    SearchEntry,
    SearchWord,
    Tie,
)
from entregent.records.search import finding
from tests.records.search import oracle

LETTERS = "aAbé-’ .王小0"
SHORT = st.text(LETTERS, max_size=6)
WORDS = st.lists(
    st.sampled_from(["ab", "abe", "ba", "le", "the", "aé", "b-a", "小王", "06"]), max_size=3
).map(" ".join)
ROW = st.tuples(SHORT, WORDS, WORDS, WORDS, WORDS, st.sampled_from(["close", "wider", "weak", ""]))
HOSTILE = ["%", "_", "\\", "\0", "\ud800", "a" * 10_000, "' OR 1=1 --", "*", "\U0010ffff", "😀", "00", "(0)"]
DAY = dt.date(2026, 3, 2)


def _keep(owner: Owner, rows: list[tuple[str, ...]]) -> None:
    """People with a name, a place, an employer, a fact and an exchange of these words."""
    Exchange.objects.filter(owner=owner).delete()
    Person.objects.filter(owner=owner).delete()
    Organisation.objects.filter(owner=owner).delete()
    for at, (name, place, employer, fact, said, circle) in enumerate(rows):
        person = Person.objects.create(owner=owner, name=f"a{name}", sort_name=fold(name), place=place)
        where, _new = Organisation.objects.get_or_create(owner=owner, name=employer, folded=fold(employer))
        Position.objects.create(owner=owner, person=person, organisation=where)
        Fact.objects.create(owner=owner, person=person, kind="told", text=fact, folded=fold(fact))
        if circle:
            Tie.objects.create(
                owner=owner, person=person, circle=circle, strength=1 / (at + 1), computed_on=DAY
            )
        exchanges.log(owner, [person], channel="call", on=DAY, words=exchanges.Words(words=said))
    search.refresh(owner, Person.objects.values_list("pk", flat=True))


@pytest.mark.parametrize("many", [0, 3, finding.MANY])
@settings(
    max_examples=15,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(rows=st.lists(ROW, max_size=6), typed=st.lists(st.one_of(SHORT, WORDS), min_size=1, max_size=4))
def test_it_finds_whom_it_should_best_first(
    owner: Owner, stranger: Owner, many: int, rows: list[tuple[str, ...]], typed: list[str]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finding, "MANY", many)
        _keep(stranger, rows[:2])
        _keep(owner, rows)
        for text in typed:
            should = oracle.found(owner, text)
            found = search.find(owner, text)
            if found.nearly:
                assert not should
                continue
            assert found.ids(0, 50) == should
            assert found.ids(1, 3) == should[1:3]
            assert list(found.people.values_list("pk", flat=True)) == should
            assert found.count() == len(should)
            assert found.count(most=2) == min(len(should), 3)


@settings(
    max_examples=15,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(rows=st.lists(ROW, max_size=6))
def test_what_the_verbs_kept_is_what_is_computed_anew(owner: Owner, rows: list[tuple[str, ...]]) -> None:
    _keep(owner, rows)
    before = _shelf()
    SearchEntry.objects.all().delete()
    assert not SearchWord.objects.exists()
    search.recompute(owner)
    assert _shelf() == before


def _shelf() -> list[tuple[object, ...]]:
    return sorted(
        SearchWord.objects.values_list(
            "entry__person", "entry__nearness", "entry__name", "shelf", "tier", "word"
        )
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=st.one_of(st.text(max_size=60), st.sampled_from(HOSTILE)))
def test_nothing_that_is_typed_breaks_it(owner: Owner, text: str) -> None:
    if not Person.objects.exists():
        _keep(owner, [("ab", "ba", "abe", "le", "the", "close")])
    found = search.find(owner, text)
    assert found.count() == len(found.ids(0, 10))
    if not found.nearly:
        assert found.ids(0, 10) == oracle.found(owner, text)
