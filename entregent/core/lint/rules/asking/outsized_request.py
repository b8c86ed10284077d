"""H4: a request is reasonable, and within the reach of whom it is put to."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from entregent.core.lint.message import Message, outsized
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say

_SAY: Final = Say(
    "This asks for more than one can give on the strength of a mail: ask for a small part of it, or a first "
    "step.",
    "C’est plus qu’on ne peut donner sur un simple message\u00a0: demandez-en une petite part, ou un "
    "premier pas.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first thing out of proportion in what is asked for, and in the rest of its paragraph."""
    for found in islice(outsized(message), 1):
        yield Hit(*message.at(found.start, found.end), _SAY)


RULE: Final = Rule(
    id="outsized_request",
    practice="H4",
    source="S: reasonable, within the person’s reach",
    severity="think",
    check=check,
    purposes=frozenset(ASKS | {"first_contact", "reconnect", "follow_up"}),
    flagged=(
        Case(
            "en",
            "Hi Mary,\n\nCould you paint us the whole new shop by Friday? If not, just say. Thanks.\n\nPaul",
            "ask",
        ),
        Case("fr", "Bonjour Marie,\n\nPourriez-vous tenir ma boutique pendant six semaines ?\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nWould you look after my shop until September?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nPourriez-vous relire mon roman ? Il fait 340 pages.\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nPourriez-vous écrire à tous vos clients pour moi ?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nPourrais-tu me prêter 2 000 € jusqu’à Noël ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nCould you read my novel? It has 340 pages.\n\nPaul", "ask"),
        Case("en", "Hello,\n\nWould you introduce me to everyone you know?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nWould you ask all your colleagues to hire my son?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nDemanderais-tu à tous tes amis d’engager mon fils ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nI need you to lend me £2,000.\n\nPaul", "ask"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nPourriez-vous arroser les tomates samedi ? Nous partons trois "
            "semaines.\n\nPaul",
            "ask",
        ),
        Case("en", "Hi Mary,\n\nWe sing every week. Could you lend us your lamp on Saturday?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nPourriez-vous relire ma lettre ? Elle fait 2 pages.\n\nPaul", "ask"),
        Case(
            "fr", "Bonjour,\n\nPaieriez-vous 2 000 € pour ce four ? Nous en avons vendu 300.\n\nPaul", "ask"
        ),
        Case("en", "Hello,\n\nCould you read my letter? It has 2 pages.\n\nPaul", "ask"),
        Case(
            "en", "Hello,\n\nIs £2,000 a fair price for this oven? We made 300 pages of notes.\n\nPaul", "ask"
        ),
    ),
)
