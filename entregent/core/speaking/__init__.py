"""How long words take when they are spoken, in French and English (C4)."""

from entregent.core.speaking.aloud import spoken
from entregent.core.speaking.numbers import Language
from entregent.core.speaking.pace import MARK, PACES, Pace, Timing, timing

__all__ = ["MARK", "PACES", "Language", "Pace", "Timing", "spoken", "timing"]
