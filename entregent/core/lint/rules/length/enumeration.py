"""D8: what a sentence enumerates is quicker to read, and to answer, as a list."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Sentence, Turns, among
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

ITEMS: Final = 4
WORDS: Final = 30
_COMMA: Final = re.compile(r"[,;] ")
_NUMBERED: Final = Turns(
    fr=(
        ("premierement primo", ""),
        ("deuxiemement secundo", ""),
        ("troisiemement tertio", ""),
        ("d", r" (?:abord|une part)"),
        ("ensuite", ""),
        ("enfin", ""),
        ("d", " autre part"),
    ),
    en=(
        ("first firstly", r" ?(?=,)"),
        ("second secondly", r" ?(?=,)"),
        ("third thirdly", r" ?(?=,)"),
        ("finally lastly", ""),
        ("on", r" the (?:one|other) hand"),
    ),
)

_SAY: Final = Say(
    "This sentence enumerates: as a short list, one point a line, it is read and answered at a glance.",
    "Cette phrase énumère\u00a0: en liste courte, un point par ligne, on la lit et on y répond d’un coup "
    "d’œil.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """Long sentences of four items and more, and paragraphs that number their points in words."""
    numbered = _NUMBERED.find(message)
    for paragraph in message.paragraphs if numbered else ():
        points = among(numbered, paragraph.start, paragraph.end)
        if len({message.plain.text[one.start : one.end] for one in points}) >= ITEMS - 1:
            yield Hit(*message.at(points[0].start, paragraph.end), _SAY)
    for sentence in message.sentences:
        long = sentence.end - sentence.start > 2 * WORDS
        if long and not message.paragraphs[sentence.block].is_item and _enumerates(message, sentence):
            yield Hit(*message.at(sentence.start, sentence.end), _SAY)


def _enumerates(message: Message, sentence: Sentence) -> bool:
    text = message.says(sentence)
    pieces = [piece.split() for piece in _COMMA.split(text.partition(":")[2] or text)]
    short = [piece for piece in pieces if 0 < len(piece) <= 14]
    last = pieces[-1][:1] if pieces else []
    joined = any(word in ("et", "and", "ou", "or") for word in (*last, *pieces[-1]))
    return len(short) >= ITEMS and len(short) == len(pieces) and joined and len(text.split()) >= WORDS


RULE: Final = Rule(
    id="enumeration",
    practice="D8",
    source="G: bullets and numbered lists",
    severity="idea",
    check=check,
    flagged=(
        Case(
            "fr",
            "Bonjour,\n\nIl me faudrait la clé de la remise du fond, le plan des massifs du printemps, la "
            "liste des "
            "jeunes plants commandés, le numéro du livreur de terreau et les dates de vos congés.\n\nPaul",
        ),
        Case("fr", "Bonjour,\n\nD’abord le bois. Ensuite la colle. Enfin le vernis.\n\nPaul"),
        Case(
            "en",
            "Hello,\n\nI would need the key of the shed at the back, the plan of the spring flower beds, "
            "the list of "
            "the young plants ordered, the number of the man with the compost and the dates of your "
            "leave.\n\nPaul",
        ),
        Case("en", "Hello,\n\nFirst, the wood. Second, the glue. Third, the varnish.\n\nPaul"),
    ),
    passed=(
        Case("fr", "Bonjour,\n\nIl me faudrait la clé, le plan, la liste et les dates.\n\nPaul"),
        Case("fr", "Bonjour,\n\nIl me faudrait :\n- la clé\n- le plan\n- la liste\n- les dates\n\nPaul"),
        Case("en", "Hello,\n\nI would need the key, the plan, the list and the dates.\n\nPaul"),
        Case("en", "Hello,\n\nI would need:\n- the key\n- the plan\n- the list\n- the dates\n\nPaul"),
    ),
)
