"""D2: the first sentence stands beside the subject in an inbox, and says something real."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.message.blanks import MARK
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_HOLLOW: Final = Turns(
    fr=(
        (
            "j",
            r" espere que (?:vous allez|tu vas|ce (?:mail|message|courriel|mot)|cela va|ca va|tout va|vous "
            r"vous portez)",
        ),
        ("je", r" me permets de (?:vous|te|prendre|revenir|venir)"),
        ("je", r" (?:m appelle|me presente|viens vers (?:vous|toi)|reviens vers|me nomme)"),
        ("j", r" ai (?:bien )?l honneur"),
        ("permettez", r" moi de me presenter"),
        ("comment", r" (?:vas tu|allez vous|tu vas)"),
        ("suite", r" a (?:notre|mon|votre) (?:precedent|dernier)"),
        ("c", r" est avec (?:un )?(?:grand|plaisir|interet)"),
    ),
    en=(
        ("i", r" (?:hope|trust) (?:you|this|that|all|everything|your)"),
        ("hope hoping", r" (?:you|this|all|everything)"),
        ("my", r" name is"),
        ("i", r" am (?:writing|reaching out|contacting)"),
        ("i", r" (?:m|wanted to|just wanted to) (?:just )?(?:writing|reach|reaching|touch|touching)"),
        ("how", r" are (?:you|things)"),
        ("allow", r" me to introduce"),
        ("just", r" (?:following|checking|reaching|touching|circling)"),
        ("greetings", ""),
    ),
)

_SAY: Final = Say(
    "An inbox shows these words beside your name: let them say why you write to this person.",
    "La boîte de réception montre ces mots à côté de votre nom\u00a0: qu’ils disent pourquoi vous écrivez à "
    "cette personne.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A first sentence that could open any message; what is blank in it may still say something real."""
    if not message.sentences:
        return
    first = message.sentences[0]
    for found in _HOLLOW.find(message)[:1]:
        if found.start == first.start:
            yield Hit(*message.at(first.start, first.end), _SAY, missing=MARK in message.says(first))


RULE: Final = Rule(
    id="first_sentence",
    practice="D2",
    source="G: the name, the subject and the first sentence decide whether a mail is opened",
    severity="idea",
    check=check,
    purposes=frozenset({"first_contact", "ask", "advice_request", "intro_request", "reconnect", "follow_up"}),
    flagged=(
        Case("fr", "Bonjour Marie,\n\nJ’espère que vous allez bien. Le marché rouvre.\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nI hope this finds you well. The market is open.\n\nPaul", "reconnect"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nVotre livre est sur ma table. J’espère que vous allez bien.\n\nPaul",
            "ask",
        ),
        Case("en", "Hi Mary,\n\nYour book is on my table. I hope you are well.\n\nPaul", "reconnect"),
    ),
)
