"""P3: whoever has years behind them gives more than they receive, when asking too."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import FAVOURS, Message, Turns
from entregent.core.lint.values import ASKS, Case, Context, Hit, Mode, Rule, Say

_GIVES: Final = Turns(
    fr=(
        ("en", r" (?:echange|retour)"),
        ("si", r" je (?:peux|puis)"),
        ("je", r" (?:vous|te|t) (?:offre|propose|invite|apporte|presenterai|rends|revaudrai|rendrai|dois)"),
        ("a", r" (?:mon tour|charge de revanche)"),
        ("pareille revanche", ""),
        ("rendre", r" (?:service|la pareille)"),
        ("compte comptez", r" sur moi"),
    ),
    en=(
        ("in", r" (?:return|exchange)"),
        ("return", r" the favou?r"),
        ("if", r" (?:i can|there s anything)"),
        ("i", r" (?:can offer|ll gladly|d gladly|owe you|ll happily|d happily|could offer|would gladly)"),
        ("happy glad", r" to (?:help|return|do the same|read|introduce|lend)"),
        ("my", r" (?:turn|treat|offer)"),
    ),
)

_SAY: Final = Say(
    "You are one of those who open doors: say beside the request what you could do for them.",
    "Vous êtes de ceux qui ouvrent des portes\u00a0: dites aussi ce que vous pourriez faire en retour.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A favour asked by a senior without a word of what they would give."""
    if "senior" not in context.modes or _GIVES.find(message):
        return
    for request in message.requests:
        if request.kind in FAVOURS:
            yield Hit(*message.at(request.start, request.end), _SAY)
            return


_SENIOR: Final[frozenset[Mode]] = frozenset({"senior"})
_FR: Final = "Salut Marie,\n\nRelirais-tu ma lettre ? Sinon, pas de souci, merci."
_EN: Final = "Hi Mary,\n\nWould you proofread my letter? No worries if not, thanks."

RULE: Final = Rule(
    id="given_back",
    practice="P3",
    source="S: seniors give more than they receive, and open doors",
    severity="idea",
    check=check,
    missing=True,
    purposes=ASKS,
    flagged=(
        Case("fr", f"{_FR}\n\nPaul", "ask", modes=_SENIOR),
        Case("en", f"{_EN}\n\nPaul", "ask", modes=_SENIOR),
    ),
    passed=(
        Case("fr", f"{_FR} Je te rendrai la pareille.\n\nPaul", "ask", modes=_SENIOR),
        Case("fr", f"{_FR}\n\nPaul", "ask"),
        Case("en", f"{_EN} I’d gladly return the favour.\n\nPaul", "ask", modes=_SENIOR),
        Case("en", f"{_EN}\n\nPaul", "ask"),
    ),
)
