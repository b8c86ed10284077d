"""A scenario is read out of JSON: lenient in what is absent, strict in what is wrong."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.asking import Ask, Favour, Person, Scenario, read

TODAY = "2026-06-01"
WHOLE: dict[str, Any] = {
    "person": {
        "circle": "wider",
        "first_contact": "2024-03-01",
        "last_exchange": "2026-05-04T18:30:00+02:00",
        "exchanges": 18.0,
        "friend": False,
        "worked_together": True,
        "responsiveness": 1,
    },
    "given": [{"kind": "introduction", "on": "2026-02-10"}],
    "received": [{"kind": "advice", "on": None, "told": "2026-03-01", "thanked": False}],
    "ask": {"size": "Big", "text": "Could you …?", "lang": "en-GB"},
    "refused": ["2025-01-01", {"on": "2025-02-01", "topic": "the same"}],
    "open": ["2026-05-20"],
    "today": TODAY,
    "note": "passed over",
}


def test_a_whole_scenario_is_read() -> None:
    person = Person("wider", date(2024, 3, 1), date(2026, 5, 4), 18, False, True, 1.0)
    assert read(WHOLE) == (
        Scenario(
            today=date(2026, 6, 1),
            person=person,
            ask=Ask("large", "Could you …?", "en"),
            given=(Favour("introduction", date(2026, 2, 10)),),
            received=(Favour("advice", None, True, False),),
            refused=(date(2025, 1, 1), date(2025, 2, 1)),
            open_asks=(date(2026, 5, 20),),
        ),
        [],
    )


@pytest.mark.parametrize("size", ["small", "tiny", "petit", "SMALL "])
def test_each_side_of_the_channel_has_its_words_for_a_size(size: str) -> None:
    scenario, _problems = read({"ask": {"size": size}, "today": TODAY})
    assert scenario is not None
    assert scenario.ask.size == "small"


def test_what_is_absent_or_null_is_unknown() -> None:
    nulls = {"person": None, "given": None, "received": None, "ask": None, "today": None}
    for document in ({}, nulls):
        assert read(document, today=date(2026, 6, 1)) == (Scenario(date(2026, 6, 1)), [])
    assert read(WHOLE | {"person": dict.fromkeys(WHOLE["person"])})[0] is not None


WRONG: list[tuple[object, str, str]] = [
    ([], "", "not_an_object"),
    (None, "", "not_an_object"),
    ({}, "today", "missing"),
    ({"today": "yesterday"}, "today", "not_a_day"),
    ({"today": "2026-02-30"}, "today", "not_a_day"),
    ({"today": 20260601}, "today", "not_a_day"),
    ({"today": TODAY, "person": "Awa"}, "person", "not_an_object"),
    ({"today": TODAY, "person": {"circle": "inner"}}, "person.circle", "unknown"),
    ({"today": TODAY, "person": {"circle": ["close"]}}, "person.circle", "unknown"),
    ({"today": TODAY, "person": {"exchanges": -1}}, "person.exchanges", "not_a_count"),
    ({"today": TODAY, "person": {"exchanges": 2.5}}, "person.exchanges", "not_a_count"),
    ({"today": TODAY, "person": {"exchanges": True}}, "person.exchanges", "not_a_count"),
    ({"today": TODAY, "person": {"friend": "yes"}}, "person.friend", "not_a_mark"),
    ({"today": TODAY, "person": {"responsiveness": 70}}, "person.responsiveness", "not_a_share"),
    ({"today": TODAY, "person": {"responsiveness": float("nan")}}, "person.responsiveness", "not_a_share"),
    ({"today": TODAY, "person": {"first_contact": "2027-01-01"}}, "person.first_contact", "future"),
    ({"today": TODAY, "ask": {"size": 3}}, "ask.size", "unknown"),
    ({"today": TODAY, "ask": {"text": 3}}, "ask.text", "not_text"),
    ({"today": TODAY, "ask": {"lang": "de"}}, "ask.lang", "unknown"),
    ({"today": TODAY, "given": {}}, "given", "not_a_list"),
    ({"today": TODAY, "given": [None]}, "given[0]", "not_an_object"),
    ({"today": TODAY, "given": [{}, {"on": "2026-07-01"}]}, "given[1].on", "future"),
    ({"today": TODAY, "received": [{"told": 1}]}, "received[0].told", "not_a_mark"),
    ({"today": TODAY, "refused": ["soon"]}, "refused[0].on", "not_a_day"),
    (
        {"today": TODAY, "person": {"first_contact": "2026-01-02", "last_exchange": "2026-01-01"}},
        "person.last_exchange",
        "before_first",
    ),
]


@pytest.mark.parametrize(("document", "where", "code"), WRONG)
def test_what_is_wrong_is_one_problem_with_its_place(document: object, where: str, code: str) -> None:
    scenario, problems = read(document)
    assert scenario is None
    assert [(problem.where, problem.code) for problem in problems] == [(where, code)]


LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.just("2026-01-01")
)
NAMES = st.sampled_from(["person", "given", "received", "ask", "today", "on", "circle", "size", "refused"])
JSON = st.recursive(LEAVES, lambda of: st.lists(of, max_size=3) | st.dictionaries(NAMES, of, max_size=5))


@given(JSON)
def test_any_json_is_a_scenario_or_has_problems(document: object) -> None:
    scenario, problems = read(document, today=date(2026, 6, 1))
    assert (scenario is None) == bool(problems)
    assert all(len(str(problem.values.get("found", ""))) <= 41 for problem in problems)
