"""X3: salutation and closing are of one key: who begins with "Hiya" does not end like an ambassador."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.message.formulas import closing_of
from entregent.core.lint.message.greetings import greeting_of
from entregent.core.lint.values import Case, Context, Hit, Rule, Say, Severity

_TOO_CLOSE: Final = Say(
    "The salutation keeps its distance and the closing does not: let both have the same key.",
    "L’appel garde ses distances et la formule finale n’en garde aucune\u00a0: accordez l’une à l’autre.",
)
_TOO_STIFF: Final = Say(
    "The salutation is familiar and the closing ceremonious: let both have the same key.",
    "L’appel est familier et la formule finale cérémonieuse\u00a0: accordez l’une à l’autre.",
)
_SCALE: Final = {"close": 0, "easy": 1, "plain": 2, "formal": 3, "solemn": 4}
_SURE: Final = {
    ("formal", "close"), ("solemn", "close"), ("solemn", "easy"),
    ("close", "formal"), ("close", "solemn"), ("easy", "formal"), ("easy", "solemn"),
}  # fmt: skip
_PERHAPS: Final = {("formal", "easy"), ("plain", "solemn")}
_SUGGESTED: Final = {
    ("fr", True): "Bien cordialement,", ("fr", False): "À bientôt,",
    ("en", True): "Kind regards,", ("en", False): "Best wishes,",
}  # fmt: skip
_FOND: Final = re.compile(
    r"\W*(?:with |and )?(?:all )?(?:my |our |much |every )?(?:best )?love\b[^x!]*$", re.IGNORECASE
)
"""In English one may well send love to a Mrs Hill."""
_LIGHT: Final = re.compile(r"\b(?:cheers|see you|bye|so long|take it easy|plus tard)\b", re.IGNORECASE)
"""What is said to a Mr Hill too."""
_CEREMONY: Final = ("formal", "solemn")


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A closing that does not fit the salutation; an idea where usage wavers."""
    greeting, closing = greeting_of(message), closing_of(message)
    if greeting is None or closing is None:
        return
    pair = (greeting.tone, closing.tone)
    severity = _severity(message, pair, message.body[closing.start : closing.end])
    if severity is None:
        return
    too_close = _SCALE[closing.tone] < _SCALE[greeting.tone]
    suggestion = _SUGGESTED[message.language, too_close]
    say = _TOO_CLOSE if too_close else _TOO_STIFF
    yield Hit(closing.start, closing.end, say, suggestion, severity=severity)


def _severity(message: Message, pair: tuple[str, str], formula: str) -> Severity | None:
    """How sure the misfit is: whoever says *tu* takes no ceremonious leave, however the message begins."""
    if message.language == "en" and pair == ("formal", "close") and _FOND.match(formula):
        return "idea"
    if pair[0] == "plain" and pair[1] in _CEREMONY and message.language == "fr" and message.register == "tu":
        return "think"
    if pair == ("formal", "easy") and not _LIGHT.search(formula):
        return "think"
    return "think" if pair in _SURE else "idea" if pair in _PERHAPS else None


_FR: Final = "Voici le plan de la halle, comme convenu."
_EN: Final = "Here is the plan of the market hall, as promised."

RULE: Final = Rule(
    id="formulas",
    practice="X3",
    source="French formules de politesse and English letter-writing: the closing answers the salutation",
    severity="think",
    check=check,
    flagged=(
        Case(
            "fr",
            f"Salut Marie,\n\n{_FR}\n\nAvec l’expression de ma haute considération et de mon respect,\n\n"
            "Paul",
        ),
        Case("fr", f"Cher Monsieur,\n\n{_FR}\n\nBises,\nPaul"),
        Case("fr", f"Madame la Directrice,\n\n{_FR}\n\nAllez, gros bisous !\nPaul"),
        Case(
            "fr",
            f"Bonjour Léa,\n\nTu as le plan ? {_FR}\n\nVeuillez agréer mes sentiments respectueux.\nPaul",
        ),
        Case("en", f"Dear Canon Hill,\n\n{_EN}\n\nSee ya, big squeeze xx\nPaul"),
        Case(
            "fr", f"Salut Marie,\n\n{_FR}\n\nJe vous prie d’agréer mes salutations distinguées.\n\nPaul Roux"
        ),
        Case(
            "fr", f"Coucou Marie,\n\n{_FR}\n\nVeuillez recevoir l’expression de ma haute considération.\nPaul"
        ),
        Case("en", f"Dear Sir or Madam,\n\n{_EN}\n\nxoxo\nPaul"),
        Case("en", f"Dear Mr Hill,\n\n{_EN}\n\nLots of love,\nPaul"),
        Case("en", f"Hiya Mary,\n\n{_EN}\n\nYours faithfully,\nPaul"),
    ),
    passed=(
        Case("fr", f"Bonjour Marie,\n\n{_FR}\n\nBises,\nPaul"),
        Case("fr", f"Salut Marie,\n\n{_FR}\n\nCordialement,\nPaul"),
        Case(
            "fr",
            f"Cher Monsieur,\n\n{_FR}\n\nJe vous prie d’agréer, Monsieur, mes salutations "
            f"distinguées.\n\nPaul",
        ),
        Case("fr", f"Bonjour Madame Roux,\n\n{_FR}\n\nÀ bientôt,\nPaul"),
        Case("en", f"Hi Mary,\n\n{_EN}\n\nBest,\nPaul"),
        Case("en", f"Dear Mary,\n\n{_EN}\n\nWith love,\nPaul"),
        Case("en", f"Dear Mr Hill,\n\n{_EN}\n\nYours sincerely,\nPaul"),
        Case("en", f"Dear Sir or Madam,\n\n{_EN}\n\nYours faithfully,\nPaul"),
    ),
)
