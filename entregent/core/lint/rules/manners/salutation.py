"""D2: a salutation calls a person by the name that they go by, and neither by half of it nor by none."""

from collections.abc import Iterator
from typing import Final

from entregent.core.folding import fold
from entregent.core.lint.message import Message
from entregent.core.lint.message.greetings import Greeting, greeting_of
from entregent.core.lint.values import Case, Context, Hit, Purpose, Recipient, Rule, Say
from entregent.core.reading.given_names import ALL

_TO_ONE: Final[frozenset[Purpose]] = frozenset(
    {"first_contact", "contact_request", "follow_up", "ask", "advice_request", "intro_request",
        "offer", "invitation",
     "reconnect", "thanks", "congratulations", "advice_report"}
)  # fmt: skip
_SURNAME: Final = Say(
    "A surname alone sounds like a roll call: use the given name, or put a title before it.",
    "Un nom de famille tout seul sonne comme un appel en classe\u00a0: prénom, ou «\u00a0Madame\u00a0», "
    "«\u00a0Monsieur\u00a0» devant.",
)
_TITLED: Final = Say(
    "A title goes with the surname, not with the given name.",
    "«\u00a0Madame\u00a0» ou «\u00a0Monsieur\u00a0» se met devant le nom de famille, ou tout seul, non "
    "devant le prénom.",
)
_NAMELESS: Final = Say(
    "A name found out before writing is worth more than any title: whom are you writing to?",
    "Un nom trouvé avant d’écrire vaut mieux que toutes les formules\u00a0: à qui écrivez-vous\u202f?",
)
_NOBODY: Final = frozenset({"sir", "madam", "sirs"})
_TITLES: Final = frozenset({"monsieur", "madame", "m", "mme", "mr", "mrs", "ms"})


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A salutation by the surname alone, by a title and a given name, or by no name at all."""
    greeting = greeting_of(message)
    if greeting is None or (greeting.several and not _is_nameless(greeting)):
        return
    say = _fault(greeting, context)
    if say is not None:
        yield Hit(greeting.start, greeting.end, say, missing=say is _NAMELESS)


def _fault(greeting: Greeting, context: Context) -> Say | None:
    who = context.recipient or Recipient()
    names = [fold(name.text) for name in greeting.names]
    if _is_nameless(greeting):
        return _NAMELESS if context.purpose in _TO_ONE else None
    if len(names) != 1 or not who.given:
        return None
    given, family = set(fold(who.given).split()), set(fold(who.name).split()) - set(fold(who.given).split())
    if not greeting.titles and names[0] in family and names[0] not in ALL:
        return _SURNAME
    if set(greeting.titles) & _TITLES and names[0] in given - family:
        return _TITLED
    return None


def _is_nameless(greeting: Greeting) -> bool:
    """Whether it greets "Sir or Madam", "Madame, Monsieur", or whom it may concern."""
    if greeting.names:
        return False
    titles = set(greeting.titles)
    return (
        bool(titles & _NOBODY)
        or {"madame", "monsieur"} <= titles
        or (greeting.tone == "solemn" and not titles)
    )


_ROUX: Final = Recipient(name="Léa Roux", given="Léa")
_HILL: Final = Recipient(name="Thomas Hill", given="Thomas")
_FR: Final = "\n\nVoici le plan de la halle. À jeudi.\n\nPaul"
_EN: Final = "\n\nHere is the plan of the hall. See you on Thursday.\n\nPaul"

RULE: Final = Rule(
    id="salutation",
    practice="D2",
    source="G: the name decides; usage of titles in both languages",
    severity="idea",
    check=check,
    flagged=(
        Case("fr", f"Bonjour Roux,{_FR}", recipient=_ROUX),
        Case("fr", f"Bonjour Madame Léa,{_FR}", recipient=_ROUX),
        Case("fr", f"Madame, Monsieur,{_FR}", "first_contact"),
        Case("en", f"Hi Hill,{_EN}", recipient=_HILL),
        Case("en", f"Dear Mr Thomas,{_EN}", recipient=_HILL),
        Case("en", f"To whom it may concern,{_EN}", "first_contact"),
    ),
    passed=(
        Case("fr", f"Bonjour Léa,{_FR}", recipient=_ROUX),
        Case("fr", f"Bonjour Madame Roux,{_FR}", recipient=_ROUX),
        Case("fr", f"Madame,{_FR}", "first_contact"),
        Case("en", f"Hi Thomas,{_EN}", recipient=_HILL),
        Case("en", f"Dear Mr Hill,{_EN}", recipient=_HILL),
        Case("en", f"Dear Professor,{_EN}", "first_contact"),
    ),
)
