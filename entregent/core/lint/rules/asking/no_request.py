"""D4: a message that wants something says what, in words that stand out."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Request
from entregent.core.lint.message.forwarded import note_of
from entregent.core.lint.message.moves import MOVES
from entregent.core.lint.message.ways_out import WAYS_OUT
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say, Severity

SURE: Final = ASKS | {"first_contact", "forwardable"}
"""The purposes that are nothing without a request; elsewhere it is an idea."""
BURIED: Final = 90
"""Words of a paragraph in whose middle a request is not seen."""
_NEAR_THE_END: Final = 150
"""Characters, some twenty-five words."""
_WELL_BEFORE_THE_END: Final = 90

_NONE: Final = Say(
    "Nothing here says what you would like: end with one clear question, and it will be answered.",
    "Rien ne dit ce que vous souhaitez\u00a0: terminez par une question claire, et on vous répondra.",
)
_HINT: Final = Say(
    "This only hints at what you would like; put it as one plain question.",
    "Ceci laisse seulement entendre ce que vous souhaitez\u202f; posez-en une question simple.",
)
_BURIED: Final = Say(
    "What you ask is lost in the middle of a long paragraph: give it a line of its own, near the end.",
    "Votre demande se perd au milieu d’un long paragraphe\u00a0: donnez-lui sa propre ligne, vers la fin.",
)
_EARLY: Final = Say(
    "Your request comes long before the end; repeat it, or move it, so that it is the last thing read.",
    "Votre demande vient bien avant la fin\u202f; déplacez-la ou rappelez-la, qu’on la lise en dernier.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """The end of a message without request, or a request only hinted at, buried, or far from the end."""
    if not message.sentences or (context.purpose == "forwardable" and _note_asks(message)):
        return
    severity: Severity = "think" if context.purpose in SURE else "idea"
    clear = [request for request in message.requests if not request.soft]
    if context.purpose == "introduction":
        yield from _hands_over(message)
    elif not message.requests:
        last = message.sentences[-1]
        # whoever leaves a way out asks something, in words that were not understood
        sure = severity if context.purpose in _QUESTIONS or not WAYS_OUT.find(message) else "idea"
        yield Hit(*message.at(last.start, last.end), _NONE, severity=sure)
    elif not clear:
        hint = message.requests[-1]
        yield Hit(*message.at(hint.start, hint.end), _HINT, severity=severity)
    elif all(_is_buried(message, request) for request in clear):
        yield Hit(*message.at(clear[-1].start, clear[-1].end), _BURIED, severity=severity)
    elif len(message.plain.text[clear[-1].end :].split()) > _WELL_BEFORE_THE_END:
        yield Hit(*message.at(clear[-1].start, clear[-1].end), _EARLY, severity="idea")


def _note_asks(message: Message) -> bool:
    """Whether the note to pass on, which stands below a line of its own, asks plainly."""
    note, offset = note_of(message)
    return bool(offset) and any(not request.soft for request in note.requests)


_QUESTIONS: Final = frozenset({"advice_request", "first_contact"})
"""What is wanted there is an answer, and no answer is wanted without words that were understood."""
_YOU: Final = frozenset("you your vous votre vos tu te toi ton ta tes".split())
_NEXT: Final = Say(
    "Say who writes first, else each will wait for the other.",
    "Dites qui écrit en premier, sinon chacun attendra l’autre.",
)


def _hands_over(message: Message) -> Iterator[Hit]:
    """An introduction after which neither of the two knows who makes the first move."""
    asked = any(request.kind != "question" or _is_put(message, request) for request in message.requests)
    if not asked and not MOVES.find(message):
        last = message.sentences[-1]
        yield Hit(*message.at(last.start, last.end), _NEXT)


def _is_put(message: Message, request: Request) -> bool:
    """Whether a question is put to one of the two, and does not just exclaim."""
    return not _YOU.isdisjoint(message.plain.text[request.start : request.end].split())


def _is_buried(message: Message, request: Request) -> bool:
    """Whether it stands in a long paragraph, and neither begins nor ends it."""
    sentence = message.sentence_at(request.start)
    if sentence is None:
        return False
    paragraph = message.paragraphs[sentence.block]
    near_the_end = paragraph.end - sentence.end <= _NEAR_THE_END
    return paragraph.words > BURIED and sentence.start > paragraph.start and not near_the_end


_FR_LONG: Final = "Le marché ouvre à huit heures et les premiers clients arrivent avec leurs paniers. " * 4
_EN_LONG: Final = "The market opens at eight and the first customers come with their baskets. " * 4

RULE: Final = Rule(
    id="no_request",
    practice="D4",
    source="G: one explicit call to action that stands out",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset(
        ASKS | {"first_contact", "reply", "reconnect", "offer", "invitation", "forwardable", "introduction"}
    ),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nVoici le mot pour ton oncle.\n\n---\nBonjour Monsieur Bart,\n\nJe dirige une "
            "filature à Tulle, et votre laine est la plus belle que je connaisse.\n\nAnne",
            "forwardable",
        ),
        Case(
            "en",
            "Hi Mary,\n\nThis is the note for your uncle.\n\n---\nDear Mr Bart,\n\nI run a mill in Devon, "
            "and your wool is the finest that I know.\n\nAnn",
            "forwardable",
        ),
        Case(
            "en",
            "Dear Ann,\n\nYou kindly offered to be asked about hives. We have two now, and the bees are "
            "well. So that is how things are here. Thank you for that day.\n\nPaul",
            "advice_request",
        ),
        Case(
            "fr",
            "Bonjour vous deux,\n\nMarie dirige la halle et cherche un luthier. Paul restaure des violons. "
            "Le monde est petit, non ?\n\nLéa",
            "introduction",
        ),
        Case(
            "en",
            "Hi both,\n\nMary runs the hall and needs a luthier. Paul restores violins. Isn’t the world "
            "small?\n\nLea",
            "introduction",
        ),
        Case(
            "fr",
            "Bonjour vous deux,\n\nMarie dirige la halle et cherche un luthier. Paul restaure des violons. "
            "Bonne rencontre !\n\nLéa",
            "introduction",
        ),
        Case(
            "en",
            "Hi both,\n\nMary runs the hall and needs a luthier. Paul restores violins. Enjoy!\n\nLea",
            "introduction",
        ),
        Case("fr", "Bonjour,\n\nJe suis menuisier et vos volets me plaisent.\n\nPaul", "first_contact"),
        Case("fr", f"Bonjour,\n\n{_FR_LONG} Quel bois prenez-vous ? {_FR_LONG}\n\nPaul", "advice_request"),
        Case("fr", "Bonjour,\n\nSi vous aviez un avis là-dessus, tant mieux.\n\nPaul", "advice_request"),
        Case("en", "Hello,\n\nI’m a joiner and I like your shutters.\n\nPaul", "first_contact"),
        Case("en", f"Hello,\n\n{_EN_LONG} What wood do you use? {_EN_LONG}\n\nPaul", "advice_request"),
        Case("en", "Hello,\n\nAny thoughts would be most welcome.\n\nPaul", "advice_request"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nVoici le mot pour ton oncle, à transmettre tel quel.\n\n---\nBonjour Monsieur "
            "Bart,\n\nJe dirige une filature à Tulle. Ma question est une seule : lavez-vous la laine avant "
            "de carder ?\n\nAnne",
            "forwardable",
        ),
        Case(
            "en",
            "Hi Mary,\n\nThis is the note for your uncle, to pass on as it stands.\n\n---\nDear Mr Bart,\n\n"
            "I run a mill in Devon. I have one question: do you wash the wool before carding?\n\nAnn",
            "forwardable",
        ),
        Case("fr", "Bonjour,\n\nJ’aimerais savoir quel bois vous prenez.\n\nPaul", "first_contact"),
        Case("fr", "Bonjour,\n\nMerci de me prêter la clé de l’atelier.\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nRelisez-vous cette page pour moi ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nI wonder what wood you use.\n\nPaul", "first_contact"),
        Case("en", "Hello,\n\nPlease lend me the key of the workshop.\n\nPaul", "ask"),
        Case("en", "Hello,\n\nWould you read this page for me?\n\nPaul", "ask"),
    ),
)
