"""D3: rereading also finds the spaces, the points and the capitals that make a reader stumble."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, within
from entregent.core.lint.values import Case, Context, Hit, Language, Rule, Say

_SEEN: Final = Say(
    "A few points of typography catch the eye; here is this line set right.",
    "Quelques points de typographie accrochent l’œil\u202f; voici cette ligne corrigée.",
)
_FAULTS: Final = {
    "fr": re.compile(
        r"\betc ?(?:\.{2,}|…)|(?<=[^\W\d_]) ,(?= )|(?<=[^\W\d_]),(?=[^\W\d_])|(?<=[^\W\d_] ) +(?=[^\W\d_])|"
        r"(?<=[^\W\d_])\.(?= \.)|(?<![.\w])A(?= (?:bientôt|très|plus|demain|vous|toi|lundi|mardi|mercredi|"
        r"jeudi|vendredi|Paris|Lyon|la |l’|l'|partir|propos|mon |ma |ce |cette )\b)|\bE(?=(?:tant|tes-vous|"
        r"coutez|crivez|videmment|tat)\b)|\bCa(?= (?:va|fait|me|te|vous|serait|y)\b)|!{2,}|\?{2,}|"
        r"(?<=\w)\.{4,}|(?<=[^\W\d_])\( | \)(?=[ .,])|(?<=[a-zà-ÿ])[;!?](?=[a-zA-ZÀ-ÿ])|\bn° ?(?=[a-z])"
    ),
    "en": re.compile(
        r"\betc ?(?:\.{2,}|…)|(?<=[^\W\d_]) ,(?= )|(?<=[^\W\d_]),(?=[^\W\d_])|(?<=[^\W\d_]) [?!;:](?=\s|$)|"
        r"!{2,}|\?{2,}|(?<=\w)\.{4,}|\bi(?=(?: (?:am|was|have|will|would|think|hope|wanted|saw|read|met)\b|"
        r"['’](?:m|d|ll|ve)\b))|(?<=[a-z])[;!?](?=[a-zA-Z])"
    ),
}  # fmt: skip
_FIXES: Final[dict[Language, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "fr": tuple(
        (re.compile(pattern), right)
        for pattern, right in (
            (r"\betc ?(?:\.{2,}|…)", "etc."),
            (r"(?<=[^\W\d_]) ,", ","),
            (r"(?<=[^\W\d_]),(?=[^\W\d_])", ", "),
            (r"!{2,}", "!"),
            (r"\?{2,}", "?"),
            (r"\.{3,}", "…"),
            (r"(?<![.\w])A(?= (?:bientôt|très|plus|demain|vous|toi|lundi|mardi|mercredi|jeudi|vendredi|"
             r"Paris|Lyon|la |l’|"
             r"l'|partir|propos|mon |ma |ce |cette )\b)", "À"),
            (r"\bE(?=(?:tant|coutez|crivez|videmment|tat)\b)", "É"),
            (r"\bE(?=tes-vous\b)", "Ê"),
            (r"\bCa(?= (?:va|fait|me|te|vous|serait|y)\b)", "Ça"),
            (r"(?<=\w)'(?=\w)", "’"),
            (r"\( ", "("),
            (r" \)", ")"),
            (r"(?<=[a-zà-ÿ])([;!?])(?=[a-zA-ZÀ-ÿ])", "\\1 "),
            (r"(?<=[\w»)’])[ \u00a0\u202f]?([;!?])(?=[\s»)]|$)", "\u202f\\1"),
            (r"(?<=[\w»)])[ \u00a0\u202f]:(?=\s|$)", "\u00a0:"),
            (r"«[ \u202f]?(?=\S)", "«\u00a0"),
            (r"(?<=\S)[ \u202f]?»", "\u00a0»"),
            (r"(?<=\S) {2,}(?=\S)", " "),
        )
    ),
    "en": tuple(
        (re.compile(pattern), right)
        for pattern, right in (
            (r"\betc ?(?:\.{2,}|…)", "etc."),
            (r"(?<=[^\W\d_]) ,", ","),
            (r"(?<=[^\W\d_]),(?=[^\W\d_])", ", "),
            (r"(?<=[^\W\d_]) ([?!;:])(?=\s|$)", "\\1"),
            (r"!{2,}", "!"),
            (r"\?{2,}", "?"),
            (r"\.{4,}", "…"),
            (r"\bi(?=(?: (?:am|was|have|will|would|think|hope|wanted|saw|read|met)\b|['’](?:m|d|ll|"
             r"ve)\b))", "I"),
            (r"(?<=[a-z])([;!?])(?=[a-zA-Z])", "\\1 "),
            (r"(?<=\S) {2,}(?=\S)", " "),
        )
    ),
}  # fmt: skip
_LINKS: Final = re.compile(r"(?<!\S)\S{0,60}?(?:://|www\.|@)\S{0,400}")
_LINE_MOST: Final = 400


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first line with a fault that a reader sees, set right as a whole; never more than one finding."""
    for block in message.zones.blocks:
        links = [found.span() for found in _LINKS.finditer(message.body, block.start, block.end)]
        for fault in _FAULTS[message.language].finditer(message.body, block.start, block.end):
            if within(fault.start(), links) or _in_speech(message, fault.start()):
                continue
            start, end = _line(message.body, fault.start(), block.start, block.end)
            right = _set_right(message.body[start:end], message.language)
            if right != message.body[start:end]:
                yield Hit(start, end, _SEEN, right)
                return


def _in_speech(message: Message, place: int) -> bool:
    return within(message.plain.folded(place), message.speech)


def _line(body: str, place: int, start: int, end: int) -> tuple[int, int]:
    """The sentence or so around a fault: to the nearest stops, within the block."""
    begin = max(start, place - _LINE_MOST)
    before = max(body.rfind(stop, begin, max(begin, place - 1)) for stop in (". ", "! ", "? ", "\n"))
    stops = [
        at for stop in (". ", "! ", "? ", "\n") if (at := body.find(stop, place + 3, place + _LINE_MOST)) >= 0
    ]
    return (before + 2 if before >= 0 else begin), min(min(stops, default=end - 1) + 1, end)


def _set_right(text: str, language: Language) -> str:
    """The text with the spaces, points and capitals of its language; links are left as they are."""
    kept = _LINKS.findall(text)
    parts = _LINKS.split(text)
    for pattern, right in _FIXES[language]:
        parts = [pattern.sub(right, part) for part in parts]
    return "".join(part + link for part, link in zip(parts, [*kept, ""], strict=True)).rstrip()


RULE: Final = Rule(
    id="typography",
    practice="D3",
    source="Imprimerie nationale, Lexique des règles typographiques (2002); The Chicago Manual of Style, 6",
    severity="idea",
    check=check,
    flagged=(
        Case("fr", "Bonjour Marie,\n\nLa halle vend du pain,du lait, etc... A bientôt au marché.\n\nPaul"),
        Case("fr", "Bonjour Marie,\n\nQuelle belle halle !!! Et le toit ?\n\nPaul"),
        Case("en", "Hi Mary,\n\nThe hall sells bread , milk, etc... See you there.\n\nPaul"),
        Case("en", "Hi Mary,\n\nWhat a hall!!! And i am glad of the roof.\n\nPaul"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nLa halle vend du pain, du lait, etc. À bientôt ! Le toit tient-il ?\n\nPaul",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nC'est beau! Le toit tient-il? Voyez https://example.org/a,b?c=d!!\n\nPaul",
        ),
        Case("en", "Hi Mary,\n\nThe hall sells bread, milk, etc. What a roof! Shall we go?\n\nPaul"),
        Case("en", "Hi Mary,\n\nIt cost 1,200 and the roof holds… See https://example.org/a,b?c=d!!\n\nPaul"),
    ),
)
