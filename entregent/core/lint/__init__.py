"""The writing adviser: what the practices say about a message, in French and English."""

from entregent.core.lint.engine import lint
from entregent.core.lint.values import (
    SEVERITIES,
    Advice,
    Context,
    Finding,
    Language,
    Mode,
    Part,
    Purpose,
    Recipient,
    Severity,
)
from entregent.core.purposes import PURPOSES

__all__ = [
    "PURPOSES", "SEVERITIES", "Advice", "Context", "Finding", "Language", "Mode", "Part", "Purpose",
    "Recipient", "Severity", "lint",
]  # fmt: skip
