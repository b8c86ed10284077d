"""Four times the text costs about four times the work, whatever it is made of."""

import time

import pytest

from entregent.core.lint import PURPOSES, Context, lint

UNITS = (
    "a ", "je ", "? ", "why? ", ". ", "( ", '" ', "« ", "a\n", "\n", " ", "a", "-", "> a\n", "- a b\n",
    "Paul, ", "Best,\n", "---\n", "M. ", "\u0301", "me demande si ", "j’aimerais savoir si ", "et si vous ",
    "could you ", "I wonder if ", "pourriez-vous me dire si vous ", "Merci de votre aide, ",
    "I need you to help me. ", "Le marché ouvre à huit heures. ", "grande faveur ", "1. a\n",
    "https://example.org/?a=b ", "Ça va ? ", "si ",
    "I’d rather explain it when we meet ", "look after it for two weeks ", "how and what and ",
)  # fmt: skip
CHARACTERS = 6_000


def work(unit: str, length: int) -> float:
    """The least processor time of three readings, for two purposes."""
    body = (unit * (length // len(unit) + 1))[:length]
    spent = []
    for _ in range(3):
        begun = time.process_time()
        for purpose in (PURPOSES[0], PURPOSES[10]):
            lint(body, Context(purpose, body[:200]))
        spent.append(time.process_time() - begun)
    return min(spent)


@pytest.mark.parametrize("unit", UNITS)
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    once, four_times = work(unit, CHARACTERS), work(unit, 4 * CHARACTERS)
    # quadratic work would take sixteen times as long
    assert four_times < 9 * once + 0.02


def test_what_lies_beyond_the_limit_is_left_alone() -> None:
    assert lint("why? " * 100_000).questions == 40_000
