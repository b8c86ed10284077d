"""Ties (A1, C10, F2, F9): strength, circle, responsiveness, rhythm and silence, from exchanges as arrays."""

from entregent.core.ties.answers import ANSWER_DAYS
from entregent.core.ties.circles import PINS, REASONS, TRIAGE, Overrides, Reason
from entregent.core.ties.events import CHANNEL_CODES, CHANNEL_WEIGHTS, DIRECTION_CODES, Events, events
from entregent.core.ties.reckoning import Ties, compute
from entregent.core.ties.why import Why, why_circle, why_strength

__all__ = [
    "ANSWER_DAYS", "CHANNEL_CODES", "CHANNEL_WEIGHTS", "DIRECTION_CODES", "PINS", "REASONS", "TRIAGE",
    "Events", "Overrides", "Reason", "Ties", "Why",
    "compute", "events", "why_circle", "why_strength",
]  # fmt: skip
