"""Brings archives into the record: previewed first, then every row exactly once, whatever breaks it off."""

from entregent.records.importing.beginning import Refused, opened, sit
from entregent.records.importing.belonging import check, is_asked
from entregent.records.importing.foreseeing import Foreseen, foresee
from entregent.records.importing.runs import (
    KINDS,
    again,
    ask_preview,
    begin,
    cancel,
    confirm,
    go_on,
    job_of,
)
from entregent.records.importing.work import bring, preview, recompute

__all__ = [
    "KINDS",
    "Foreseen",
    "Refused",
    "again",
    "ask_preview",
    "begin",
    "bring",
    "cancel",
    "check",
    "confirm",
    "foresee",
    "go_on",
    "is_asked",
    "job_of",
    "opened",
    "preview",
    "recompute",
    "sit",
]
