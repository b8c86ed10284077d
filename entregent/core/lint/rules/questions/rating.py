"""D7: an opinion comes more easily as a mark from 1 to 5, and why."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_MARKS: Final = Turns(
    fr=(
        ("note noter noteriez noterais notez echelle", ""),
        ("de", r" (?:0|1|un|zero) a (?:5|10|20|cinq|dix)"),
        ("sur", r" (?:5|10|20)"),
    ),
    en=(
        ("rate rating score scale mark", ""),
        ("from", r" (?:0|1|one|zero) to (?:5|10|five|ten)"),
        ("out", r" of (?:5|10|five|ten)"),
    ),
)

_SAY: Final = Say(
    "An opinion is quickly given as a mark: “how would you rate it from 1 to 5, and why?”",
    "Un avis se donne vite sous forme de note\u00a0: «\u00a0quelle note lui donneriez-vous de 1 à 5, et "
    "pourquoi\u202f?\u00a0»",
)
_WORDS: Final = {
    "en": "How would you rate it from 1 to 5, and why?",
    "vous": "Quelle note lui donneriez-vous de 1 à 5, et pourquoi\u202f?",
    "tu": "Quelle note tu lui donnerais de 1 à 5, et pourquoi\u202f?",
}


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The request for an opinion, where no mark is asked for."""
    opinions = [request for request in message.requests if request.kind == "opinion"]
    if opinions and not _MARKS.find(message):
        words = _WORDS["en" if message.language == "en" else message.register]
        yield Hit(*message.at(opinions[-1].start, opinions[-1].end), _SAY, words)


RULE: Final = Rule(
    id="rating",
    practice="D7",
    source="G: “how would you rate X from 1 to 5, and why?”",
    severity="idea",
    check=check,
    missing=True,
    purposes=frozenset({"first_contact", "advice_request", "ask"}),
    flagged=(
        Case("fr", "Bonjour,\n\nQue pensez-vous de cette affiche ?\n\nPaul", "advice_request"),
        Case("en", "Hello,\n\nWhat do you think of this poster?\n\nPaul", "advice_request"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour,\n\nQuelle note de 1 à 5 donneriez-vous à cette affiche ?\n\nPaul",
            "advice_request",
        ),
        Case("fr", "Bonjour,\n\nÀ quelle heure ouvrez-vous ?\n\nPaul", "advice_request"),
        Case("en", "Hello,\n\nHow would you rate this poster from 1 to 5?\n\nPaul", "advice_request"),
        Case("en", "Hello,\n\nWhen do you open?\n\nPaul", "advice_request"),
    ),
)
