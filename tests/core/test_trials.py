"""Two subjects compared: turns that are fair, and evidence that looking often does not spoil."""

import math
import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as some

from entregent.core.trials import ARMS, CLEAR, Arm, Outcome, turn, verdict

type Pair = tuple[bool, bool]


def chance(seed: int) -> random.Random:
    """The same chance at each run."""
    return random.Random(seed)  # noqa: S311


def outcomes(pairs: list[Pair]) -> list[Outcome]:
    return [Outcome(arm, yes) for pair in pairs for arm, yes in zip(ARMS, pair, strict=True)]


def alarm(rng: random.Random, shares: list[tuple[float, float]]) -> bool:
    """Whether a trial is ever said to be clear, if it is looked at after every message."""
    pairs = [(rng.random() < a, rng.random() < b) for a, b in shares]
    return verdict(outcomes(pairs)).better is not None


def test_a_reload_keeps_the_turn_and_whoever_lags_comes_next() -> None:
    taken: dict[Arm, int] = {"a": 3, "b": 3}
    assert turn("t", "p", taken) == turn("t", "p", taken)
    assert turn("t", "p", {"a": 4, "b": 3}) == "b"
    assert turn("t", "p", {"a": 0, "b": 2}) == "a"


def test_turns_that_are_open_fall_on_either_subject() -> None:
    drawn = [turn("trial", f"person {number}", {"a": 0, "b": 0}) for number in range(1000)]
    assert 450 < drawn.count("a") < 550


@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.9])
def test_looking_after_every_message_rings_falsely_in_one_of_twenty_at_most(share: float) -> None:
    rng = chance(11)
    assert sum(alarm(rng, [(share, share)] * 200) for _trial in range(600)) <= 0.05 * 600


def test_nor_does_it_ring_where_answers_become_rarer_with_time() -> None:
    rng = chance(12)
    fading = [(0.9 - at / 250, 0.9 - at / 250) for at in range(200)]
    assert sum(alarm(rng, fading) for _trial in range(600)) <= 0.05 * 600


def test_nor_where_one_looks_every_day_while_answers_come_in() -> None:
    """A message a day, answers after some days, silence sure after fourteen."""
    rng = chance(15)
    assert sum(_ever_clear(rng) for _trial in range(200)) <= 0.05 * 200


def _ever_clear(rng: random.Random) -> bool:
    written: list[tuple[Arm, int | None]] = [
        (ARMS[day % 2], rng.randrange(14) if rng.random() < 0.4 else None) for day in range(60)
    ]
    return any(verdict(_seen(written, today)).better for today in range(1, 75, 2))


def _seen(written: list[tuple[Arm, int | None]], today: int) -> list[Outcome]:
    """What the record holds on a day: the answers that have come, and silence of fourteen days."""
    seen = []
    for day, (arm, after) in enumerate(written[:today]):
        come = after is not None and day + after <= today
        seen.append(Outcome(arm, True if come else False if today - day >= 14 else None))
    return seen


def test_the_usual_test_would_ring_falsely_if_one_looked_as_often() -> None:
    """What the above is worth: two shares held side by side after every pair ring in one trial of four."""
    rng = chance(13)
    assert sum(_usual(rng, 0.3) for _trial in range(300)) > 0.2 * 300


def _usual(rng: random.Random, share: float) -> bool:
    yes_a = yes_b = 0
    for number in range(1, 201):
        yes_a, yes_b = yes_a + (rng.random() < share), yes_b + (rng.random() < share)
        both = (yes_a + yes_b) / (2 * number)
        spread = math.sqrt(2 * both * (1 - both) / number)
        if number >= 10 and spread and abs(yes_a - yes_b) / number / spread > 1.96:
            return True
    return False


@given(some.lists(some.tuples(some.booleans(), some.booleans()), max_size=40), some.floats(0, 1))
def test_no_pair_is_worth_more_than_one_on_average_where_both_are_alike(
    before: list[Pair], share: float
) -> None:
    now = verdict(outcomes(before))
    if now.better:
        return
    mean = 0.0
    for a, b in product((True, False), repeat=2):
        likely = (share if a else 1 - share) * (share if b else 1 - share)
        mean += likely * verdict(outcomes([*before, (a, b)])).evidence / now.evidence
    assert mean <= 1 + 1e-9


def test_a_real_difference_is_found_and_told_which_way() -> None:
    rng = chance(14)
    found = [
        verdict(outcomes([(rng.random() < 0.2, rng.random() < 0.6) for _pair in range(80)]))
        for _trial in range(100)
    ]
    assert sum(one.better == "b" for one in found) >= 90


def test_the_first_pair_says_nothing_and_the_evidence_grows_with_what_differs() -> None:
    """After a yes and a no the shares are 1.18 and 0.18 of 1.36, against one half each."""
    assert verdict(outcomes([(True, False)])).evidence == pytest.approx(1)
    second = verdict(outcomes([(True, False), (True, False)]))
    assert second.evidence == pytest.approx((1.18 / 1.36 / 0.5) ** 2)
    assert second.better is None


def test_once_clear_it_stays_so() -> None:
    clear = [(False, True)] * 12
    later = [*clear, *[(True, False)] * 40]
    first, after = verdict(outcomes(clear)), verdict(outcomes(later))
    assert first.evidence >= CLEAR
    assert (first.better, after.better) == ("b", "b")


def test_what_waits_holds_up_later_pairs_and_nothing_before_it() -> None:
    known = outcomes([(True, False)] * 3)
    waiting = [*known, Outcome("a", None), Outcome("b", True), *known]
    found = verdict(waiting)
    assert (found.pairs, found.waiting, found.evidence) == (3, 1, verdict(known).evidence)
    assert found.sent == {"a": 6, "b": 7}
    assert found.answered == {"a": 6, "b": 1}


@given(
    some.lists(some.tuples(some.sampled_from(ARMS), some.sampled_from([True, False, None])), max_size=60),
)
def test_any_outcomes_in_any_order_are_counted(rows: list[tuple[Arm, bool | None]]) -> None:
    found = verdict([Outcome(*one) for one in rows])
    assert sum(found.sent.values()) + found.waiting == len(rows)
    assert found.evidence >= 0
    assert all(found.answered[arm] <= found.sent[arm] for arm in ARMS)
