"""A message as the rules of the adviser see it."""

from entregent.core.lint.message.improper_words import IMPROPER, INSISTS, REFUSED
from entregent.core.lint.message.knowing import asks_what, mere_questions
from entregent.core.lint.message.questions import Question
from entregent.core.lint.message.reading import Message, Paragraph, read
from entregent.core.lint.message.requests import FAVOURS, Request, RequestKind
from entregent.core.lint.message.sentences import Sentence
from entregent.core.lint.message.sizes import Excess, Outsized, outsized
from entregent.core.lint.message.turns import Found, Turns, among, within
from entregent.core.lint.message.vagueness import Vague, vague

__all__ = [
    "FAVOURS",
    "IMPROPER",
    "INSISTS",
    "REFUSED",
    "Excess",
    "Found",
    "Message",
    "Outsized",
    "Paragraph",
    "Question",
    "Request",
    "RequestKind",
    "Sentence",
    "Turns",
    "Vague",
    "among",
    "asks_what",
    "mere_questions",
    "outsized",
    "read",
    "vague",
    "within",
]
