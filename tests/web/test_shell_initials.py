"""Initials and hues: what stands for a person without a photo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.web.shell.initials import HUES, hue, initials


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Awa Diop", "AD"),
        ("awa diop", "AD"),
        ("Awa", "A"),
        ("Jean-Baptiste", "JB"),
        ("Jean-Baptiste Le Goff", "JG"),
        ("Anne de la Tour", "AT"),
        ("Émile Œuvrard", "ÉŒ"),
        ("Dr. Awa Diop, PhD", "AD"),
        ("Mme Diop", "D"),
        ("Professeur Dr Awa Diop (ex-Martin)", "AD"),
        ("Awa Diop | coach", "AD"),
        ("Awa Diop - coach", "AD"),
        ("🌻 Awa Diop 🌻", "AD"),
        ("Siobhán O’Malley", "SO"),
        ("‘Awa’ Diop", "AD"),
        ("ßteve", "S"),
        ("李小龙", "李"),
        ("فاطمة الزهراء", "ف"),
        ("Ольга Иванова", "ОИ"),
        ("M", "M"),
        ("Dr", "D"),
        ("(Awa)", "A"),
        ("awa@example.org", "A"),
        ("", "·"),
        ("  42 ", "·"),
    ],
)
def test_initials(name: str, said: str) -> None:
    assert initials(name) == said


@given(st.text(max_size=60))
def test_initials_are_one_or_two_characters_of_any_name(name: str) -> None:
    assert 1 <= len(initials(name)) <= 2


def test_a_hue_is_the_same_on_every_machine() -> None:
    assert hue(7) == hue("7")
    assert (hue("8d1f0a52"), hue("Awa Diop")) == (12, 5)


def test_hues_spread_over_the_whole_circle() -> None:
    seen = [hue(number) for number in range(2_400)]
    assert set(seen) == set(range(HUES))
    assert max(seen.count(one) for one in range(HUES)) < 150
