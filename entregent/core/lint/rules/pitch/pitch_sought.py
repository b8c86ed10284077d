"""H11: people think of whoever told them what they are looking for."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

SHORTEST: Final = 8
"""Words under which a pitch is only begun."""
_SAY: Final = Say(
    "What are you looking for? Said in one sentence, it lets people think of you when they meet it.",
    "Que cherchez-vous\u202f? Dit en une phrase, on pensera à vous le jour où on le rencontrera.",
)
_SOUGHT: Final = Turns(
    fr=(
        ("cherche cherchons recherche recherchons", ""),
        ("aimerais aimerions voudrais voudrions souhaite souhaitons espere", ""),
        ("besoin envie quete", r" (?:de|d)"),
        ("curieux curieuse interesse interessee passionne", r" (?:de|d|par)"),
        ("rencontrer connaitre", r" (?:des|un|une|d|ceux|quelqu)"),
        ("interesse passionne", ""),
    ),
    en=(
        ("looking", r" (?:for|to|out)"),
        ("seek seeking hope hoping need", ""),
        ("would", r" (?:like|love)"),
        ("d", r" (?:like|love)"),
        ("want wish", r" (?:to|a|an|some)"),
        ("search", r" (?:of|for)"),
        ("searching", r" for"),
        ("interested curious", ""),
        ("meet", r" (?:people|others|someone|somebody|anyone|those)"),
    ),
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The last sentence of a pitch that looks for nothing."""
    if message.words < SHORTEST or not message.sentences or _SOUGHT.find(message):
        return
    last = message.sentences[-1]
    yield Hit(*message.at(last.start, last.end), _SAY)


RULE: Final = Rule(
    id="pitch_sought",
    practice="H11",
    source="S: let people know what you are looking for",
    severity="idea",
    check=check,
    missing=True,
    purposes=frozenset({"pitch"}),
    flagged=(
        Case("fr", "Je m’appelle Paul. Je relie des livres anciens à Nantes.", "pitch"),
        Case("en", "My name is Paul. I bind old books in Nantes.", "pitch"),
    ),
    passed=(
        Case("fr", "Je relie des livres à Nantes. Je cherche un atelier avec une lumière du nord.", "pitch"),
        Case("fr", "Je relie des livres à Nantes, et j’aimerais apprendre la dorure.", "pitch"),
        Case("en", "I bind books in Nantes, and I am looking for a workshop with north light.", "pitch"),
        Case("en", "I bind books in Nantes and would love to learn gilding.", "pitch"),
    ),
)
