"""Reads what a hurried line or a message says, in French and English: who, how, when, which way, and
promises."""

from entregent.core.reading.index import Index, known
from entregent.core.reading.reader import promises, read
from entregent.core.reading.values import Known, News, Promise, Question, Reading, Span, Understood

__all__ = [
    "Index",
    "Known",
    "News",
    "Promise",
    "Question",
    "Reading",
    "Span",
    "Understood",
    "known",
    "promises",
    "read",
]
