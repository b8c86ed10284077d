"""The day, and the short ways to write a draft on it, that the tests of drafting share."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import get_args

from entregent.core.common_ground import Common
from entregent.core.drafting import Draft, Facts, Purpose, draft

TODAY = date(2026, 3, 18)
SENDER = "Camille Roux"
EVERY_PURPOSE: tuple[Purpose, ...] = get_args(Purpose)
MANNERS = [("fr", "vous"), ("fr", "tu"), ("en", "vous")]


def ago(days: int) -> date:
    """That many days before today."""
    return TODAY - timedelta(days=days)


def written(
    purpose: Purpose,
    facts: Facts,
    language: str = "fr",
    register: str = "vous",
    variant: int = 0,
    mode: Collection[str] = (),
) -> Draft:
    """The draft, written today and signed."""
    return draft(
        purpose,
        facts,
        today=TODAY,
        language=language,  # type: ignore[arg-type]
        register=register,  # type: ignore[arg-type]
        sender=SENDER,
        variant=variant,
        mode=mode,  # type: ignore[arg-type]
    )


def common(code: str, kind: str, name: str, *, years: tuple[int, int] | None = None) -> Common:
    """Something shared, at the same time where `years` are given."""
    start, end = (date(years[0], 9, 1), date(years[1], 6, 1)) if years else (None, None)
    time = "same_time" if years else ""
    return Common(code, kind, name, time, start, end, False, False, 5.0)  # type: ignore[arg-type]
