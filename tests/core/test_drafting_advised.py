"""Drafts, their blanks filled as a user would, pass the writing adviser without "stop" or "think"."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.core import lint
from entregent.core.drafting import Facts, Purpose
from entregent.core.lint.values import ASKS
from entregent.core.purposes import WITHOUT_SUBJECT, advised
from tests.core.drafted import EVERY_PURPOSE, TODAY, written
from tests.core.drafted_people import MODES, records
from tests.core.filled import filled


def addressee(facts: Facts, register: str) -> lint.Recipient:
    """What the adviser is told of the person: known for years, so that an ask is fair."""
    return lint.Recipient(
        name="Awa Diallo",
        given="Awa",
        register=register,  # type: ignore[arg-type]
        circle=facts.circle,
        first=dt.date(2015, 1, 1),
        last=facts.last.on if facts.last else None,
        met=True,
    )


def misgivings(
    purpose: Purpose, facts: Facts, manner: tuple[str, str], variant: int, mode: tuple[str, ...]
) -> list[tuple[str, str]]:
    """What the adviser would have the user think twice about in the filled draft."""
    language, register = manner
    made = written(purpose, facts, language, register, variant, mode)
    context = lint.Context(
        purpose=advised(purpose),  # type: ignore[arg-type]
        subject=None if purpose in WITHOUT_SUBJECT else made.subject,
        recipient=addressee(facts, register),
        modes=frozenset(mode),  # type: ignore[arg-type]
        today=TODAY,
    )
    body = filled(made, language)
    found = lint.lint(body, context).findings
    return [(one.rule, one.message) for one in found if one.severity != "idea"]


@pytest.mark.parametrize("language", ["fr", "en"])
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_a_draft_once_filled_needs_no_second_thought(language: str, data: st.DataObject) -> None:
    purpose = data.draw(st.sampled_from(EVERY_PURPOSE))
    # whether one may ask somebody at all after years of silence is no matter of words (H10)
    facts = data.draw(records(language, 300 if advised(purpose) in ASKS else 2500))
    register = data.draw(st.sampled_from(["tu", "vous"]))
    variant, mode = data.draw(st.integers(0, 60)), data.draw(MODES)
    assert misgivings(purpose, facts, (language, register), variant, mode) == []


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("purpose", EVERY_PURPOSE)
def test_a_draft_of_nothing_needs_no_second_thought_once_filled(purpose: Purpose, language: str) -> None:
    nothing = Facts("p", "Awa")
    for variant in range(written(purpose, nothing, language).variants):
        for register in ("tu", "vous"):
            assert misgivings(purpose, nothing, (language, register), variant, ()) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_adviser_sees_the_blanks_that_are_left_open(language: str) -> None:
    made = written("ask", Facts("p", "Awa"), language)
    found = lint.lint(made.body, lint.Context(purpose="ask", subject=made.subject))
    assert [(one.rule, one.start, one.end) for one in found.findings if one.rule == "open_blank"] == [
        ("open_blank", *made.blanks[0].span)
    ]
    assert found.blanks == tuple(one.span for one in made.blanks)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("purpose", EVERY_PURPOSE)
def test_of_a_draft_still_to_be_filled_only_the_blanks_are_told(purpose: Purpose, language: str) -> None:
    nothing = Facts("p", "Awa")
    for variant in range(written(purpose, nothing, language).variants):
        for register in ("tu", "vous"):
            made = written(purpose, nothing, language, register, variant)
            context = lint.Context(
                purpose=advised(purpose),  # type: ignore[arg-type]
                subject=None if purpose in WITHOUT_SUBJECT else made.subject,
                recipient=addressee(nothing, register),
                today=TODAY,
            )
            told = lint.lint(made.body, context)
            grave = {(one.rule, one.severity) for one in told.findings if one.severity != "idea"}
            assert grave == ({("open_blank", "stop")} if told.blanks else set())
            assert len(told.blanks) == len(made.blanks)
