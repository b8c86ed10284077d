"""A message as the rules of the adviser see it."""

from entregent.core.lint.message.questions import Question
from entregent.core.lint.message.reading import Message, Paragraph, read
from entregent.core.lint.message.requests import FAVOURS, Request, RequestKind
from entregent.core.lint.message.sentences import Sentence
from entregent.core.lint.message.turns import Found, Turns, among, within

__all__ = [
    "FAVOURS",
    "Found",
    "Message",
    "Paragraph",
    "Question",
    "Request",
    "RequestKind",
    "Sentence",
    "Turns",
    "among",
    "read",
    "within",
]
