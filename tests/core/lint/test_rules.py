"""Every rule shows itself: what it must flag and what it must pass, in both languages."""

import importlib
import pkgutil

import pytest

from entregent.core.lint import Finding, lint, rules
from entregent.core.lint.rules import RULES
from entregent.core.lint.values import SEVERITIES, Case, Rule
from entregent.core.practices import BY_ID
from entregent.core.purposes import PURPOSES

FORM = {"X1", "X2", "X3"}
"""Practices of form, beside those of the list."""
LANGUAGES = ("fr", "en")
FRENCH_ONLY = {"formula_title", "tu_vous"}
"""English has nothing of the kind: there these rules have only to keep still."""
SPACES = {"\u202f": ";!?", "\u00a0": ":»"}

FLAGGED = [(rule, case) for rule in RULES for case in rule.flagged]
PASSED = [(rule, case) for rule in RULES for case in rule.passed]


def told(rule: Rule, case: Case) -> list[Finding]:
    advice = lint(case.body, case.context, language=case.language)
    assert advice.language == case.language
    return [finding for finding in advice.findings if finding.rule == rule.id]


def name(value: object) -> str:
    return value.id if isinstance(value, Rule) else getattr(value, "body", "")[:40]


@pytest.mark.parametrize(("rule", "case"), FLAGGED, ids=name)
def test_what_must_be_flagged(rule: Rule, case: Case) -> None:
    found = told(rule, case)
    assert found
    for finding in found:
        whole = case.subject or "" if finding.part == "subject" else case.body
        assert 0 <= finding.start <= finding.end <= len(whole)
        assert finding.start < finding.end or not whole.strip()


@pytest.mark.parametrize(("rule", "case"), PASSED, ids=name)
def test_what_must_pass(rule: Rule, case: Case) -> None:
    assert told(rule, case) == []


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_a_rule_says_where_it_comes_from_and_shows_itself_in_both_languages(rule: Rule) -> None:
    assert rule.practice in BY_ID or rule.practice in FORM
    assert rule.source
    assert rule.severity in SEVERITIES
    assert rule.purposes <= {*PURPOSES, "pitch"}
    flagged = {"fr"} if rule.id in FRENCH_ONLY else set(LANGUAGES)
    assert {case.language for case in rule.flagged} == flagged
    assert {case.language for case in rule.passed} == set(LANGUAGES)
    assert all(not rule.purposes or case.purpose for case in rule.flagged)


@pytest.mark.parametrize(("rule", "case"), FLAGGED, ids=name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_advice_is_one_careful_sentence(rule: Rule, case: Case, language: str) -> None:
    advice = lint(case.body, case.context, language="fr" if language == "fr" else "en")
    for finding in advice.findings:
        words = finding.message
        assert words.endswith((".", "?", "!", "?”", "?\u00a0»")) and "{" not in words and "  " not in words
        assert len(words) <= 200
        if language == "fr":
            assert "'" not in words and '"' not in words
            for space, marks in SPACES.items():
                assert all(words[at - 1] == space for at, char in enumerate(words) if char in marks)


def test_every_file_of_rules_holds_one() -> None:
    names = [m.name for m in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}.") if not m.ispkg]
    assert [importlib.import_module(found).RULE.id for found in names] == [
        found.rpartition(".")[2] for found in names
    ]
    assert len(names) == len({rule.id for rule in RULES}) == len(RULES)
