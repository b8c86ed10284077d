"""Two subjects compared over the user’s next messages (D2): whose turn it is, and what the answers prove."""

import hashlib
import math
from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

Arm = Literal["a", "b"]
ARMS: Final[tuple[Arm, Arm]] = ("a", "b")
CLEAR: Final = 20.0
"""Evidence from which the difference means something: a false alarm comes in one trial of twenty at most."""
_PRIOR: Final = 0.18


class Outcome(NamedTuple):
    """One message of a trial: which subject it bore, and whether it was answered in time.

    None: it may yet be.
    """

    arm: Arm
    answered: bool | None


class Verdict(NamedTuple):
    """How a trial stands: messages settled and answered by subject, those that wait, the evidence.

    `better` is the subject that gets more answers, once that is clear, else None.
    """

    sent: dict[Arm, int]
    answered: dict[Arm, int]
    waiting: int
    pairs: int
    evidence: float
    better: Arm | None


def turn(trial: str, person: str, taken: dict[Arm, int]) -> Arm:
    """The subject whose turn it is: the one that was taken less often, else one drawn from the two ids.

    The same person is given the same subject as long as nothing else was written.
    """
    if taken["a"] != taken["b"]:
        return "a" if taken["a"] < taken["b"] else "b"
    return ARMS[hashlib.blake2b(f"{trial}:{person}".encode()).digest()[0] & 1]


def verdict(outcomes: Iterable[Outcome]) -> Verdict:
    """What the outcomes, in the order of sending, say so far; it may be asked as often as one likes."""
    known = list(outcomes)
    pairs = _pairs(known)
    evidence, at = _highest(pairs)
    ahead = sum(a - b for a, b in pairs[:at])
    settled = [one for one in known if one.answered is not None]
    return Verdict(
        {arm: sum(one.arm == arm for one in settled) for arm in ARMS},
        {arm: sum(one.arm == arm and bool(one.answered) for one in settled) for arm in ARMS},
        len(known) - len(settled),
        len(pairs),
        evidence,
        None if evidence < CLEAR or not ahead else "a" if ahead > 0 else "b",
    )


def _pairs(outcomes: list[Outcome]) -> list[tuple[bool, bool]]:
    """The first message of one subject with the first of the other, and so on, up to one that still waits.

    Answers come sooner than silence is sure: were later pairs counted before that one, quick answers would
    count for more than they should.
    """
    answered = {arm: [one.answered for one in outcomes if one.arm == arm] for arm in ARMS}
    pairs: list[tuple[bool, bool]] = []
    for a, b in zip(answered["a"], answered["b"], strict=False):
        if a is None or b is None:
            break
        pairs.append((a, b))
    return pairs


def _highest(pairs: list[tuple[bool, bool]]) -> tuple[float, int]:
    """The evidence when it first was clear, else as it is now, and after how many pairs."""
    growing = 0.0
    for at, gained in enumerate(_gains(pairs), start=1):
        growing += gained
        if growing >= math.log(CLEAR):
            return math.exp(growing), at
    return math.exp(growing), len(pairs)


def _gains(pairs: list[tuple[bool, bool]]) -> Iterable[float]:
    """The logarithm of each pair's e-value.

    The e-variable for two streams of yes and no in pairs, with the alternative learnt from the pairs before:
    Turner, Ly, Grünwald (2024), Generic E-variables for exact sequential k-sample tests that allow for
    optional stopping, J. Stat. Plan. Inference 230, 106116, with their prior Beta(0.18, 0.18). Where both
    subjects are answered alike, even if ever more or ever less often, the product of e-values passes 20 in
    one trial of twenty at most, however often one looks and whenever one stops (Ville 1939).
    """
    yes_a = yes_b = _PRIOR
    for number, (a, b) in enumerate(pairs):
        share_a, share_b = yes_a / (number + 2 * _PRIOR), yes_b / (number + 2 * _PRIOR)
        both = (share_a + share_b) / 2
        yield math.log(_of(share_a, yes=a) / _of(both, yes=a) * _of(share_b, yes=b) / _of(both, yes=b))
        yes_a, yes_b = yes_a + a, yes_b + b


def _of(share: float, *, yes: bool) -> float:
    return share if yes else 1 - share
