"""D2: a name is the first word that a person sees of a message; it is written as they write it."""

from collections.abc import Iterator
from typing import Final

from entregent.core.folding import fold
from entregent.core.lint.message import Message
from entregent.core.lint.message.greetings import Greeted, greeting_of
from entregent.core.lint.values import Case, Context, Hit, Recipient, Rule, Say
from entregent.core.reading.given_names import ALL
from entregent.core.reading.hypocoristics import FORMAL

MOST_SLIPS: Final = 2
_LONGEST: Final = 60
"""Characters of a name: no name is longer, and comparing is work."""

_SPELT: Final = Say(
    "The record writes this name “{name}”: a name misspelt is what a reader sees first.",
    "Le carnet écrit ce nom «\u00a0{name}\u00a0»\u00a0: un nom mal écrit, c’est ce que l’on voit en premier.",
)
_WRITTEN: Final = Say(
    "The record writes this name “{name}”, with these accents and capitals.",
    "Le carnet écrit ce nom «\u00a0{name}\u00a0», avec ces accents et ces majuscules.",
)
_OTHER: Final = Say(
    "This greets somebody else: the message goes to {name}.",
    "Cet appel salue quelqu’un d’autre\u00a0: le message s’adresse à {name}.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A name in the salutation that is not written as on record, or that is somebody else's."""
    greeting = greeting_of(message)
    who = context.recipient
    if greeting is None or who is None or not (who.name or who.given) or greeting.several:
        return
    parts = _parts(who)
    strangers = []
    for name in greeting.names:
        right, slips = _nearest(name.text, parts)
        if slips == 0 and right == name.text:
            return
        if slips is None:
            strangers.append(name)
        elif slips == 0:
            yield Hit(name.start, name.end, _WRITTEN.with_(name=right), right, severity="idea")
        else:
            yield Hit(name.start, name.end, _SPELT.with_(name=right), right)
    yield from _wrong_person(strangers, len(greeting.names), who, parts)


def _parts(who: Recipient) -> list[str]:
    """The words of the recorded names, compounds whole and in parts."""
    words = [word for whole in (who.given, who.name) for word in whole.split()]
    parts = [part for word in words for part in word.split("-") if "-" in word]
    return list(dict.fromkeys(word[:_LONGEST] for word in [*words, *parts] if len(word) > 1))


def _nearest(name: str, parts: list[str]) -> tuple[str, int | None]:
    """The recorded word meant by `name`, and by how many slips it is off; None for another word."""
    said = fold(name)
    for part in parts:
        if name == part:
            return part, 0
    for part in parts:
        if said == fold(part) or said.replace(" ", "") == fold(part).replace(" ", ""):
            return part, 0
    known = said in ALL or said in FORMAL
    best = min(((_slips(said, fold(part)), part) for part in parts), default=(99, ""))
    allowed = 0 if len(said) < 4 or (known and best[0] > 1) else 1 if len(said) < 7 else MOST_SLIPS
    near = best[0] <= allowed and (not known or said[:1] == fold(best[1])[:1])
    return (best[1], best[0]) if near else ("", None)


def _slips(one: str, other: str) -> int:
    """Letters to change, add, drop or swap between two names."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one[:_LONGEST], other[:_LONGEST], score_cutoff=MOST_SLIPS))


def _wrong_person(strangers: list[Greeted], names: int, who: Recipient, parts: list[str]) -> Iterator[Hit]:
    """Somebody else's given name: neither on record nor a short form of what is."""
    if not strangers or len(strangers) < names:
        return
    said = fold(strangers[0].text)
    if said not in ALL or not who.given or any(_short_of(said, fold(part)) for part in parts):
        return
    yield Hit(strangers[0].start, strangers[0].end, _OTHER.with_(name=who.given), who.given, severity="stop")


def _short_of(said: str, part: str) -> bool:
    """Whether two given names may be one person's: "Bob" and "Robert", "Alex" and "Alexandra"."""
    if said[:3] == part[:3]:
        return True
    forms = FORMAL.get(said, frozenset()) | {said}
    return bool(forms & (FORMAL.get(part, frozenset()) | {part}))


_HELENE: Final = Recipient(name="Hélène Marchand", given="Hélène")
_ROBERT: Final = Recipient(name="Robert Whitfield", given="Robert")
_FR: Final = "\n\nVoici le plan de la halle. À jeudi.\n\nPaul"
_EN: Final = "\n\nHere is the plan of the hall. See you on Thursday.\n\nPaul"

RULE: Final = Rule(
    id="name_misspelt",
    practice="D2",
    source="G: the name decides whether a mail is opened; a name misspelt says that one did not look",
    severity="think",
    check=check,
    flagged=(
        Case("fr", f"Bonjour Héléne,{_FR}", recipient=_HELENE),
        Case("fr", f"Bonjour Helène,{_FR}", recipient=_HELENE),
        Case("fr", f"Bonjour Madame Marchant,{_FR}", recipient=_HELENE),
        Case("fr", f"Bonjour Sophie,{_FR}", recipient=_HELENE),
        Case("en", f"Hi Robbert,{_EN}", recipient=_ROBERT),
        Case("en", f"Dear Mr Whitfeild,{_EN}", recipient=_ROBERT),
        Case("en", f"Hi George,{_EN}", recipient=_ROBERT),
    ),
    passed=(
        Case("fr", f"Bonjour Hélène,{_FR}", recipient=_HELENE),
        Case("fr", f"Chère Madame,{_FR}", recipient=_HELENE),
        Case("fr", f"Chère Hélène Marchand,{_FR}", recipient=_HELENE),
        Case("fr", f"Bonjour Héléne,{_FR}"),
        Case("en", f"Hi Bob,{_EN}", recipient=_ROBERT),
        Case("en", f"Dear Mr Whitfield,{_EN}", recipient=_ROBERT),
        Case("en", f"Hi Captain,{_EN}", recipient=_ROBERT),
    ),
)
