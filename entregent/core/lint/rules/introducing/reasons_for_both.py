"""E1: an introduction says what each of the two gains from it, and who makes the next move."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns, among
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_REASONS: Final = Say(
    "Say of each what the other would like to know: why should these two meet?",
    "Dites de chacun ce qui peut intéresser l’autre\u00a0: pourquoi ces deux-là devraient-ils se "
    "connaître\u202f?",
)
_TOLD: Final = Turns(
    fr=(
        ("est dirige gere travaille coordonne tient anime cherche voudrait aimerait veut prepare lance "
         "monte enseigne connait restaure fabrique vend construit organise recherche elabore ouvre etudie "
         "forme mene possede accompagne developpe reve souhaite souhaiterait hesite collectionne cultive "
         "vient pourra pourrait saura "
         "sait equipe", ""),
        ("a ont", r" (?!tous|toutes|bientot|plus|vous|toi|deux|l autre)(?:\w+ ){0,2}\w+(?:e|i|u|it|is|"
                  r"ert)\b"),
        ("parce car puisque besoin", ""),
    ),
    en=(
        ("runs run leads works manages teaches wants needs looking trying knows makes builds heads "
         "founded started keeps has is studies restores sells grows writes edits designs organises "
         "organizes wrote built longing hoping studying "
         "working keen interested expert could would might because since", ""),
    ),
)  # fmt: skip
_HOLLOW: Final = Turns(
    fr=(
        (
            "est",
            r" (?:quelqu un|une personne|un ami|une amie|super|genial|geniale|formidable|top|la|le|un "
            r"plaisir|copie|important|fait|temps)",
        ),
        ("vient", r" de vous"),
    ),
    en=(
        (
            "is",
            r" (?:a (?:great|good|dear|lovely|wonderful|friend|fantastic|brilliant)|great|wonderful|my "
            r"(?:friend|dear)|cc|copied|amazing|someone|one of|here|meant|to)",
        ),
        ("has", r" (?:heard|been a)"),
        (
            "would could might",
            r" (?:be great|get on|get along|hit it off|love|be good|have|really|like|both|benefit|enjoy)",
        ),
    ),
)
_LEAST: Final = 2
"""Sentences that tell something of the two."""


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """An introduction that tells nearly nothing of the two."""
    if not message.sentences:
        return
    told, hollow = _TOLD.find(message), _HOLLOW.find(message)
    spoken = {
        (sentence.start, one.start)
        for one in told
        if (sentence := message.sentence_at(one.start)) and not among(hollow, one.start, one.end)
    }
    first = message.sentences[0]
    if len(spoken) < _LEAST:
        yield Hit(*message.at(first.start, first.end), _REASONS)


RULE: Final = Rule(
    id="reasons_for_both",
    practice="E1",
    source="S M: introduce people who would gain from knowing each other, with the reason for both sides",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"introduction"}),
    flagged=(
        Case("fr", "Bonjour à tous les deux,\n\nMarie, voici Paul. Paul, voici Marie. Vous allez bien "
                   "vous entendre !\n\nLéa",
             "introduction"),
        Case("en", "Hi both,\n\nMary, meet Paul. Paul, meet Mary. You two should talk!\n\nLea",
            "introduction"),
    ),
    passed=(
        Case("fr", "Bonjour vous deux,\n\nMarie dirige la halle de Tulle et cherche un luthier. Paul "
                   "restaure des violons et "
             "voudrait jouer chez elle. Paul, veux-tu lui proposer deux dates ?\n\nLéa", "introduction"),
        Case("en", "Hi both,\n\nMary runs the hall in Tulle and needs a luthier. Paul restores violins "
                   "and wants to play "
             "there. Paul, would you suggest a day? I’ll leave you to it.\n\nLea", "introduction"),
    ),
)  # fmt: skip
