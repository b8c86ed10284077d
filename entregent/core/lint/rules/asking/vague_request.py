"""H4: a request is specific; one that leaves the work of finding out to the reader is put aside."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, vague
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say

_SAY: Final = Say(
    "The reader would have to guess what to do: name one thing, for whom, and how much of it.",
    "Il faudrait deviner quoi faire\u00a0: nommez une seule chose, pour qui, et de quelle ampleur.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first vague request; where the message also asks something precise it is only worth an idea."""
    found = vague(message)
    if found is not None:
        yield Hit(
            *message.at(found.start, found.end), _SAY, severity="idea" if found.beside_precise else "think"
        )


RULE: Final = Rule(
    id="vague_request",
    practice="H4",
    source="S: specific, so that the other one has nothing to guess",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset(ASKS | {"first_contact", "reconnect", "follow_up"}),
    flagged=(
        Case("fr", "Bonjour Marie,\n\nPourriez-vous me guider dans ma vie professionnelle ?\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nWould you see what you can do for me?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nJe cherche du travail. Pourriez-vous m’aider ?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nAuriez-vous quelque chose pour moi ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nI’m out of work. Could you help me with my career?\n\nPaul", "ask"),
        Case(
            "fr",
            "Salut Marie,\n\nPourrais-tu regarder autour de toi ? Tout type de poste m’irait, n’importe quel "
            "secteur.\n\nPaul",
            "ask",
        ),
        Case(
            "en",
            "Hi Mary,\n\nCould you look around? Any sort of role, in any field, would suit me.\n\nPaul",
            "ask",
        ),
        Case("en", "Hello,\n\nCould I pick your brain?\n\nPaul", "advice_request"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nPourriez-vous me dire si quelque chose cloche dans cette page ?\n\nPaul",
            "ask",
        ),
        Case("en", "Hi Mary,\n\nCould you tell me whether anything on this page is unclear?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nPourriez-vous m’aider à choisir entre ces deux colles ?\n\nPaul", "ask"),
        Case(
            "fr",
            "Bonjour,\n\nPourriez-vous relire ma lettre ? Je n’ai encore travaillé dans aucun type d’emploi "
            "public.\n\nPaul",
            "ask",
        ),
        Case("en", "Hello,\n\nCould you read my letter? I have not had any job like it.\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nVous avez su m’aider. Relirez-vous cette page ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nCould you help me choose between these two glues?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nYou helped me before. Would you read this page?\n\nPaul", "ask"),
    ),
)
