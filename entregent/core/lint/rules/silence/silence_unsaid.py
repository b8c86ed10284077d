"""D12: whoever wakes a sleeping tie says a frank word about the silence."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.message.silences import SILENCES
from entregent.core.lint.message.subjects import subject_read
from entregent.core.lint.values import Case, Context, Hit, Recipient, Rule, Say

RECENT: Final = 120
"""Days: after a shorter silence there is nothing to own up to."""

_UNSAID: Final = Say(
    "A frank word about the silence, a single line, makes a message after a long time easy to welcome.",
    "Un mot franc sur le silence, une seule ligne, et un message après longtemps est reçu avec plaisir.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A message that wakes a tie and writes as though nothing had lapsed."""
    if not message.sentences or _spoke_lately(context) or _owns_up(message):
        return
    first = message.sentences[0]
    yield Hit(*message.at(first.start, first.end), _UNSAID, _suggested(message))


def _spoke_lately(context: Context) -> bool:
    last = context.recipient.last if context.recipient else None
    return bool(last and context.today and (context.today - last).days < RECENT)


def _owns_up(message: Message) -> bool:
    said = [*SILENCES.find(message, quoted=True), *SILENCES.find(subject_read(message), quoted=True)]
    return any(one.tag != "last" for one in said)


def _suggested(message: Message) -> str:
    if message.language == "fr":
        return "Cela fait longtemps que je n’ai pas donné de nouvelles, et j’en suis désolé."
    return "It has been too long since I last wrote, and I am sorry about that."


_WRITTEN: Final = Recipient(last=date(2026, 3, 1))
_FR: Final = "J’ai vu vos photos du marché couvert. Comment va la boulangerie ?\n\nÀ bientôt,\nPaul"
_EN: Final = "I saw your pictures of the covered market. How is the bakery?\n\nBest,\nPaul"

RULE: Final = Rule(
    id="silence_unsaid",
    practice="D12",
    source="S G: waking a sleeping tie, be frank about the delay",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"reconnect"}),
    flagged=(
        Case(
            "en",
            "Hi Mary,\n\nThe last time we spoke was at the fair. How is the bakery?\n\nPaul",
            "reconnect",
        ),
        Case("fr", f"Bonjour Marie,\n\n{_FR}", "reconnect"),
        Case("fr", f"Bonjour Marie,\n\nÇa fait dix ans que je tiens la ferme.\n\n{_FR}", "reconnect"),
        Case("en", f"Hi Mary,\n\n{_EN}", "reconnect"),
        Case("en", f"Hi Mary,\n\nIt has been ten years since I took over the farm. {_EN}", "reconnect"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nJe te dois une lettre depuis l’été. Comment va la boulangerie ?\n\nPaul",
            "reconnect",
        ),
        Case("fr", f"Bonjour Marie,\n\nÇa fait un bail, et c’est ma faute. {_FR}", "reconnect"),
        Case("fr", f"Bonjour Marie,\n\nTrois ans sans un mot, je sais. {_FR}", "reconnect"),
        Case("fr", f"Bonjour Marie,\n\nNous ne nous sommes plus parlé depuis la moisson. {_FR}", "reconnect"),
        Case("fr", f"Bonjour Marie,\n\n{_FR}", "reconnect", "Voilà bien longtemps"),
        Case("fr", f"Bonjour Marie,\n\n{_FR}", "reconnect", recipient=_WRITTEN, today=date(2026, 4, 1)),
        Case("en", f"Hi Mary,\n\nI’m sorry I never answered your last letter. {_EN}", "reconnect"),
        Case("en", f"Hi Mary,\n\nWe haven’t spoken since the fair closed. {_EN}", "reconnect"),
        Case("en", f"Hi Mary,\n\n{_EN}", "reconnect", "Far too long"),
        Case("en", f"Hi Mary,\n\n{_EN}", "reconnect", recipient=_WRITTEN, today=date(2026, 4, 1)),
    ),
)
