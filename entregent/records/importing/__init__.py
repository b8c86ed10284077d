"""Brings archives into the record: previewed first, then every row exactly once, whatever breaks it off."""

from entregent.records.importing.foreseeing import Foreseen, foresee
from entregent.records.importing.opening import AUTO, KINDS, opened
from entregent.records.importing.runs import (
    again,
    answer,
    ask_preview,
    begin,
    cancel,
    confirm,
    go_on,
    is_asked,
    job_of,
)
from entregent.records.importing.sources import Refused, Source
from entregent.records.importing.undoing import work as _undoing  # noqa: F401  # it says what jobs it does
from entregent.records.importing.work import bring, preview, recompute

__all__ = [
    "AUTO",
    "KINDS",
    "Foreseen",
    "Refused",
    "Source",
    "again",
    "answer",
    "ask_preview",
    "begin",
    "bring",
    "cancel",
    "confirm",
    "foresee",
    "go_on",
    "is_asked",
    "job_of",
    "opened",
    "preview",
    "recompute",
]
