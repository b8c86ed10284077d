"""D4: an invitation names a day; "one of these days" is answered by nobody."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Sentence, Turns
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_SOME_DAY: Final = Turns(
    fr=(
        (
            "un l",
            r" (?:de ces (?:jours|quatre|soirs|matins|midis|dimanches|week ends)|de ces 4|"
            r"jour (?:ou l autre|prochain|prochainement))",
        ),
        ("une", r" de ces (?:semaines|soirees)"),
        ("a", r" l occasion"),
        ("quand", r" (?:on|nous) (?:pourra|pourrons|aura|aurons)"),
        ("un", r" jour"),
        ("bientot prochainement", r"(?= ?[.!?\n])"),
        ("des", r" que possible"),
        (
            "on nous",
            r" (?:se |s |nous )?(?:tient|tenons|cale|calera|organise|organisera|arrange|fait|voit|recontacte|"
            r"reparle|appelle)(?: \w+){0,2} (?:au courant|ca|cela|bientot|plus tard|vite)",
        ),
        (
            "il",
            r" (?:faut|faudrait|faudra)(?: (?:absolument|vraiment|bien|donc))? (?:qu on|que (?:nous|l on))",
        ),
    ),
    en=(
        ("one", r" of these (?:days|weeks|evenings|nights|mornings|weekends|months)"),
        ("some", r" (?:time|day|point)"),
        ("sometime someday soon", r"(?= ?[.!?\n])"),
        ("at", r" some (?:point|stage)"),
        ("sort work figure arrange set", r" something (?:out|up)"),
        ("before", r" (?:too )?long(?= ?[.!?,])"),
        (
            "we",
            r" (?:really |must |should |simply )*(?:ought to|must|should|have to) (?:\w+ )?(?:meet|have|"
            r"get|do|see|"
            r"catch)",
        ),
        ("when", r" (?:we|things|life|you) (?:both )?(?:can|have|get|calms?|quietens?|settles?)"),
    ),
)
_DAY: Final = re.compile(
    r"\d|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|ce midi|ce week end|"
    r"semaine|midi|"
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|paques|"
    r"pentecote|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|weekend|week|noon|january|"
    r"february|"
    r"march|april|may|june|july|august|september|october|november|december|christmas|easter)\b"
)

_PAST: Final = re.compile(
    r"\b(?:hier|avons|avions|etions|etait|etais|ai (?:pense|revu|croise|vu|parle)|avais|derniere?|il y a|"
    r"yesterday|last|ago|was|were|had|saw|thought|met|used to)\b"
)
"""What tells of a day that has been: it is none to meet on."""

_SAY: Final = Say(
    "Name a day, or two to choose from: an invitation for some day is seldom taken up.",
    "Proposez un jour, ou deux au choix\u00a0: une invitation pour un de ces jours reste souvent sans suite.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The vague day, in an invitation that names no other."""
    if any(_names_a_day(message, sentence) for sentence in message.sentences):
        return
    for found in _SOME_DAY.find(message)[:1]:
        yield Hit(*message.at(found.start, found.end), _SAY)


def _names_a_day(message: Message, sentence: Sentence) -> bool:
    """Whether a day is named on which one could meet, and not one that is told of."""
    said = message.says(sentence)
    return bool(_DAY.search(said)) and (sentence.asks or not _PAST.search(said))


RULE: Final = Rule(
    id="vague_invitation",
    practice="D4",
    source="G: one explicit call to action; S: propose a concrete next step (C6)",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"invitation"}),
    flagged=(
        Case("fr", "Salut Marie,\n\nIl faudrait qu’on dîne un de ces soirs.\n\nPaul", "invitation"),
        Case("en", "Hi Mary,\n\nWe should have dinner one of these days.\n\nPaul", "invitation"),
        Case(
            "fr",
            "Salut Marie,\n\nLundi j’étais devant ton ancien fournil. Il faudrait vraiment qu’on mange là "
            "une de ces semaines, ce serait bien.\n\nPaul",
            "invitation",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI was outside your old bakery on Monday. We really must eat there one of these "
            "weeks, it would be good.\n\nPaul",
            "invitation",
        ),
    ),
    passed=(
        Case("fr", "Salut Marie,\n\nOn dîne un de ces soirs ? Jeudi ou vendredi ?\n\nPaul", "invitation"),
        Case("fr", "Salut Marie,\n\nViens dîner jeudi.\n\nPaul", "invitation"),
        Case("en", "Hi Mary,\n\nDinner one of these days? Thursday or Friday?\n\nPaul", "invitation"),
        Case("en", "Hi Mary,\n\nCome to dinner on Thursday.\n\nPaul", "invitation"),
        Case(
            "fr",
            "Salut Marie,\n\nDimanche j’étais chez ta sœur, et il faut qu’on dîne. Je suis là le 12 et le "
            "13.\n\nPaul",
            "invitation",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI was at your sister’s on Sunday, and we must have dinner. I am free on the 12th "
            "and the 13th.\n\nPaul",
            "invitation",
        ),
    ),
)
