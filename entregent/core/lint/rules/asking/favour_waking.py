"""D12: waking a sleeping tie asks no favour; a coffee is none."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import FAVOURS, Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_SAY: Final = Say(
    "A favour undoes the reunion: leave it for another day, and let this message ask for news only.",
    "Un service gâche les retrouvailles\u00a0: gardez-le pour un autre jour, et ne demandez que des "
    "nouvelles.",
)
_CLICK: Final = Say(
    "This turns the reunion towards what you gain; it can wait for a later message.",
    "Ceci tourne les retrouvailles vers votre intérêt\u202f; cela peut attendre un autre message.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """Every service, introduction or click asked for while waking a tie."""
    for request in message.requests:
        place = message.at(request.start, request.end)
        if request.kind in FAVOURS:
            yield Hit(*place, _SAY)
        elif request.kind == "follow":
            yield Hit(*place, _CLICK, severity="idea")


RULE: Final = Rule(
    id="favour_waking",
    practice="D12",
    source="S G: frank about the delay, a coffee to catch up, no favour asked",
    severity="think",
    check=check,
    purposes=frozenset({"reconnect"}),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nDeux ans déjà ! Je me disais que tu pourrais parler de nous à ton "
            "maire.\n\nPaul",
            "reconnect",
        ),
        Case(
            "en",
            "Hi Mary,\n\nTwo years already! I was hoping you might sponsor our fair.\n\nPaul",
            "reconnect",
        ),
        Case(
            "fr", "Salut,\n\nTrois ans déjà ! Pourrais-tu glisser mon nom à ta cheffe ?\n\nPaul", "reconnect"
        ),
        Case(
            "fr", "Salut,\n\nTrois ans déjà ! J’aurais un petit service à te demander.\n\nPaul", "reconnect"
        ),
        Case("en", "Hi,\n\nThree years already! Could you put in a good word for me?\n\nPaul", "reconnect"),
        Case("en", "Hi,\n\nThree years already! I have a small favour to ask.\n\nPaul", "reconnect"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nDeux ans déjà ! Trouvez-vous toujours du temps pour peindre ?\n\nPaul",
            "reconnect",
        ),
        Case(
            "en",
            "Hi Mary,\n\nTwo years already! If you’d care for a coffee, I’d be so pleased.\n\nPaul",
            "reconnect",
        ),
        Case(
            "fr",
            "Salut,\n\nTrois ans déjà ! Un café jeudi ? Je n’ai aucun service à te demander.\n\nPaul",
            "reconnect",
        ),
        Case("fr", "Salut,\n\nTrois ans déjà ! Tu te souviens du service des achats ?\n\nPaul", "reconnect"),
        Case(
            "en",
            "Hi,\n\nThree years already! A coffee on Thursday? I’ve no favour to ask.\n\nPaul",
            "reconnect",
        ),
        Case(
            "en",
            "Hi,\n\nThree years already! Did they ever find a forward for the team?\n\nPaul",
            "reconnect",
        ),
    ),
)
