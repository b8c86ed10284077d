"""X3: the title within a French closing formula repeats that of the salutation."""

from collections.abc import Iterator
from typing import Final

from entregent.core.folding import fold
from entregent.core.lint.message import Message
from entregent.core.lint.message.formulas import Closing, closing_of
from entregent.core.lint.message.greetings import Greeting, greeting_of
from entregent.core.lint.values import Case, Context, Hit, Rule, Say, Severity

_OTHER: Final = Say(
    "The closing addresses somebody else than the salutation does: repeat the same title.",
    "La formule finale ne s’adresse pas à la même personne que l’appel\u00a0: reprenez le même titre.",
)
_SHORTER: Final = Say(
    "The closing usually repeats the title of the salutation in full.",
    "La formule finale reprend d’ordinaire en entier le titre de l’appel.",
)
_WOMEN: Final = {"madame", "mesdames", "mademoiselle"}
_MEN: Final = {"monsieur", "messieurs"}


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A title in the closing formula that is not that of the salutation."""
    greeting, closing = greeting_of(message), closing_of(message)
    if greeting is None or closing is None or not closing.titles or not greeting.titles:
        return
    severity = _fault(message, greeting, closing)
    if severity:
        yield Hit(closing.start, closing.end, _OTHER if severity == "think" else _SHORTER, severity=severity)


def _fault(message: Message, greeting: Greeting, closing: Closing) -> Severity | None:
    """Another gender is grave; an office that is left out is an idea."""
    opening = set(greeting.titles)
    ending = {title.split()[0] for title in closing.titles}
    if _gender(opening) and _gender(ending) and _gender(opening) != _gender(ending):
        return "think"
    office = opening - _WOMEN - _MEN - {"m", "mme", "mlle", "mr", "mrs", "dr"}
    said = fold(message.body[closing.start : closing.end][:400]).split()
    return "idea" if office and not office & set(said) else None


def _gender(titles: set[str]) -> str:
    woman, man = bool(titles & _WOMEN), bool(titles & _MEN)
    return "b" if woman and man else "f" if woman else "m" if man else ""


_FR: Final = "Voici le plan de la halle, comme convenu.\n\nJe vous prie d’agréer,"

RULE: Final = Rule(
    id="formula_title",
    practice="X3",
    source="Le Ramat de la typographie; Imprimerie nationale: the formula repeats the salutation",
    severity="think",
    check=check,
    flagged=(
        Case("fr", f"Madame,\n\n{_FR} Monsieur, mes salutations distinguées.\n\nPaul Roux"),
        Case("fr", f"Monsieur,\n\n{_FR} Madame, Monsieur, mes salutations distinguées.\n\nPaul Roux"),
        Case("fr", f"Madame la Directrice,\n\n{_FR} Madame, mes salutations distinguées.\n\nPaul Roux"),
    ),
    passed=(
        Case("fr", f"Madame,\n\n{_FR} Madame, mes salutations distinguées.\n\nPaul Roux"),
        Case(
            "fr",
            f"Madame la Directrice,\n\n{_FR} Madame la Directrice, mes salutations distinguées.\n\nPaul Roux",
        ),
        Case("fr", f"Bonjour Marie,\n\n{_FR} chère Marie, mes salutations distinguées.\n\nPaul Roux"),
        Case(
            "en", "Dear Mr Hill,\n\nHere is the plan of the hall that we spoke of.\n\nYours sincerely,\nPaul"
        ),
    ),
)
