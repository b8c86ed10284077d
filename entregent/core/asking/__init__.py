"""Is it fair to ask this, now? The readiness check of an ask, from values, with its evidence (H1-H7, H10)."""

from entregent.core.asking.fields import Problem
from entregent.core.asking.judging import check
from entregent.core.asking.reading import read
from entregent.core.asking.resting import rests_until
from entregent.core.asking.values import (
    SIZES,
    VERDICTS,
    Ask,
    Favour,
    Judgement,
    Person,
    Reason,
    Scenario,
    Size,
    Step,
    Verdict,
)
from entregent.core.asking.wanting import told_size

__all__ = [
    "SIZES", "VERDICTS", "Ask", "Favour", "Judgement", "Person", "Problem", "Reason", "Scenario", "Size",
    "Step", "Verdict", "check", "read", "rests_until", "told_size",
]  # fmt: skip
