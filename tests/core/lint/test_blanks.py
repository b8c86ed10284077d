"""The words of a draft's blanks are nobody's yet: they are not judged, and absences wait for them."""

import pytest

from entregent.core.lint import Context, Finding, lint
from entregent.core.lint.message import read
from entregent.core.lint.message.blanks import MARK, blanks_in, masked
from entregent.core.lint.rules import RULES
from entregent.core.lint.values import Case, Rule

BLANK = {"fr": "[Que dire encore, selon toi ?]", "en": "[What else would you say?]"}
ABSENCES = [(rule, case) for rule in RULES if rule.missing for case in rule.flagged]


def opened(case: Case, *, below: bool = False) -> str:
    """The text with a blank under its salutation, or further below, above the name."""
    head, gap, rest = case.body.rpartition("\n\n") if below else case.body.partition("\n\n")
    return f"{head}\n\n{BLANK[case.language]}{gap}{rest}"


def told(body: str, context: Context | None = None) -> list[Finding]:
    return list(lint(body, context).findings)


@pytest.mark.parametrize(("rule", "case"), ABSENCES, ids=lambda value: getattr(value, "id", ""))
def test_no_absence_is_told_while_a_blank_is_open(rule: Rule, case: Case) -> None:
    found = told(opened(case), case.context)
    assert rule.id not in {one.rule for one in found}
    assert [one.severity for one in found if one.rule == "open_blank"] == ["stop"]


@pytest.mark.parametrize("rule", [rule for rule in RULES if not rule.missing], ids=lambda rule: rule.id)
def test_what_is_there_is_told_beside_a_blank_too(rule: Rule) -> None:
    texts = [(opened(case, below=below), case.context) for case in rule.flagged for below in (False, True)]
    # a rule that is told of no text with a blank would judge absences alone, and be marked so
    assert any(rule.id in {one.rule for one in told(*text)} for text in texts)


def test_a_subject_is_missing_whatever_the_blanks_of_the_body() -> None:
    assert "subject_missing" in {one.rule for one in told("Hi Ada,\n\n[What?]", Context(subject=""))}


def test_words_in_a_blank_are_neither_counted_nor_judged() -> None:
    body = "Bonjour Marie,\n\nMerci pour [de quoi veux-tu remercier, grande faveur ?]. Vous viendrez ?"
    found = lint(body, Context("thanks"))
    assert (found.words, found.questions) == (6, 1)
    assert [(one.rule, body[one.start : one.end]) for one in found.findings] == [
        ("open_blank", body[body.index("[") : body.index("]") + 1])
    ]


def test_several_blanks_make_one_finding_that_counts_them() -> None:
    body = "Hi Mary,\n\n[What happened?]\n\nSee [which page?].\n\n> [Yours?]\n\nPaul"
    found = lint(body, Context(subject="About [what?]"))
    (only,) = [one for one in found.findings if one.severity == "stop"]
    assert (only.rule, only.practice, only.part, only.start) == ("open_blank", "P7", "subject", 6)
    assert only.message.startswith("3 places are still to be filled")
    assert [body[a:b] for a, b in found.blanks] == ["[What happened?]", "[which page?]"]


@pytest.mark.parametrize("field", ["[Prénom]", "{PRÉNOM}", "[Name]", "<<Nom>>", "[First name]"])
def test_a_field_of_a_mailing_is_no_blank(field: str) -> None:
    found = lint(f"Bonjour {field},\n\nVotre atelier m’a plu. Paul")
    assert [(one.rule, one.practice) for one in found.findings if one.severity == "stop"] == [
        ("placeholder", "D13")
    ]
    assert found.blanks == ()


def test_every_character_keeps_its_place() -> None:
    body = "Hi,\n\n[Who are you?] I mend clocks for [whom?] and write."
    hidden = masked(body, blanks_in(body))
    assert len(hidden) == len(body)
    assert hidden == f"Hi,\n\n{MARK * 13}. I mend clocks for {MARK * 7} and write."
    assert read(body).written == body


def test_a_blank_in_the_place_of_a_sentence_ends_as_one() -> None:
    message = read(
        "Hi Ada,\n\n[Who are you?] I mend clocks.\n\n1. [A first question?]\n2. [A second?]\n\nTom"
    )
    assert [message.says(one).strip(MARK + ". ") for one in message.sentences] == [
        "",
        "i mend clocks",
        "",
        "",
    ]
    assert message.questions == ()


def test_what_was_received_has_no_blanks() -> None:
    assert len(read("Hi Ada,\n\nCan you come [and when?]\n\nTom", drafted=False).questions) == 1
