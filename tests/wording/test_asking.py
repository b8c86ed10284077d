"""Every reason, step and problem of the readiness check has its sentence, in both languages."""

import datetime as dt
from typing import Any

import pytest
from django.utils import translation

from entregent.core.asking import Ask, Favour, Person, Problem, Reason, Scenario, check, read
from entregent.wording import asking

TODAY = dt.date(2026, 6, 1)
VALUES: dict[str, Any] = {
    "since": dt.date(2026, 5, 2), "until": dt.date(2026, 9, 1), "days": 30, "received": 2, "given": 1,
    "kind": "advice", "on": dt.date(2026, 4, 1), "last": dt.date(2024, 4, 1), "share": 0.1, "times": 1,
    "words": "whatever", "circle": "weak", "exchanges": 3, "count": 4,
    "kinds": ("information", "introduction", "support"),
}  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
def test_everything_is_said_in_a_sentence(language: str) -> None:
    with translation.override(language):
        reasons = [asking.reason(Reason(code, "H1", VALUES), TODAY) for code in asking._REASONS]
        steps = [step(VALUES, TODAY) for step in asking._STEPS.values()]
        for said in (reasons, steps):
            assert len(set(said)) == len(said)
            assert all(one.endswith((".", "”", "»", "?")) and "{" not in one for one in said), said


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_not_dated_is_said_without_a_day(language: str) -> None:
    undated = VALUES | {"on": None, "words": "", "received": 0}
    with translation.override(language):
        for code in ("given", "result_untold", "not_thanked", "beyond_reason", "nothing_given"):
            assert "None" not in asking.reason(Reason(code, "H1", undated), TODAY)


def test_an_answer_in_french() -> None:
    met = Person("weak", dt.date(2026, 5, 25), dt.date(2026, 5, 25), 1)
    wish = Ask("medium", "Pourriez-vous me présenter à votre directrice ?", "fr")
    found = check(Scenario(TODAY, met, wish, received=(Favour("advice", dt.date(2026, 5, 30), told=False),)))
    with translation.override("fr"):
        assert (
            asking.verdict(found) == "Pas encore. Pas avant le 25 septembre 2026, et une fois le reste fait."
        )
        assert [asking.reason(one, TODAY) for one in found.reasons] == [
            "Cette personne vous a rendu service le 30 mai, et ignore ce qu’il en est advenu.",
            "Premier contact\u00a0: il y a sept jours. Un service se demande des mois après, pas des jours.",
            "Cette personne vous a rendu service, et vous n’avez encore rien donné.",
        ]
        assert asking.step(found.first[0], TODAY) == "Racontez ce qu’il est advenu de cette aide."


@pytest.mark.parametrize("language", ["fr", "en"])
def test_problems_name_their_place(language: str) -> None:
    wrong = {
        "person": {"circle": "x", "friend": 1, "exchanges": -1, "responsiveness": 2, "first_contact": "x"},
        "given": 1, "received": [1], "ask": {"text": 1},
    }  # fmt: skip
    _nothing, problems = read(wrong)
    problems.append(Problem("person.last_exchange", "before_first", {"found": TODAY, "first": TODAY}))
    problems.append(Problem("person.last_exchange", "future", {"found": TODAY, "today": TODAY}))
    problems.append(Problem("today", "missing", {}))
    assert {problem.code for problem in problems} == set(asking._PROBLEMS)
    with translation.override(language):
        assert all(asking.problem(problem).startswith(problem.where) for problem in problems)
        assert not any("{" in asking.problem(problem) for problem in problems)
