"""D3: rereading also finds the spaces, the points and the capitals that make a reader stumble."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from entregent.core.lint.message import Message, within
from entregent.core.lint.message.accents import accented, bare_words
from entregent.core.lint.message.blanks import BLANK
from entregent.core.lint.values import Case, Context, Hit, Language, Rule, Say

_SEEN: Final = Say(
    "A few points of typography catch the eye; here is this line set right.",
    "Quelques points de typographie accrochent l’œil\u202f; voici cette ligne corrigée.",
)
_QUOTES: Final = r'(?<![\w"])"(?=\S)([^"\n]{1,300})(?<=\S)"(?!\w)'


_NESTED: Final = r'(«[^«»"\n]{0,300})"([^«»"\n]{1,300})"(?=[^«»\n]{0,300}»)'


class _Right(NamedTuple):
    """A pattern and what is right instead; `told` where a reader sees it, else it is set right in passing."""

    pattern: str
    right: str
    told: bool = True


_BOTH: Final = (
    _Right(r"\betc ?(?:\.{2,}|…)", "etc."),
    _Right(r"(?<=[^\W\d_]) ,(?!,)", ","),
    _Right(r"(?<=[^\W\d_]),(?=[^\W\d_])", ", "),
    _Right(r"(?<=[^\W\d_)»]) \.(?=[A-ZÀ-Þ][a-zà-ÿ’'])", ". "),
    _Right(r"(?<=[^\W\d_)»]) \.(?=\s|$)(?! \.)", "."),
    _Right(r"(?<=[a-zà-ÿ]{3})\.(?=[A-ZÀ-Þ][a-zà-ÿ]{2})(?!\w{2,3}\b)", ". "),
    _Right(r"!{2,}", "!"),
    _Right(r"\?{2,}", "?"),
    _Right(r"(?<=[a-zà-ÿ])([;!?])(?=[a-zA-ZÀ-ÿ])", "\\1 "),
)
_RIGHT: Final[dict[Language, tuple[_Right, ...]]] = {
    "fr": (
        *_BOTH,
        _Right(r"(?<![.(\[])\.{3,}(?![.)\]])", "…"),
        _Right(r"(?<=[^\W\d_]|[)»])[ \u00a0\u202f]?:(?=[^\W\d_]{2})(?!\w{1,30}:)", "\u00a0: "),
        _Right(_NESTED, "\\1“\\2”", told=False),
        _Right(_QUOTES, "«\u00a0\\1\u00a0»"),
        _Right(r"(?<=[^\W\d_])\( ", " ("),
        _Right(r" \)(?=[ .,])", ")"),
        _Right(r"(?<=[^\W\d_]) {2,}(?=[^\W\d_])", " "),
        _Right(r"(?<=\w)'(?=\w)", "’", told=False),
        _Right(r"\( ", "(", told=False),
        _Right(r" \)", ")", told=False),
        _Right(r"(?<=[\w»)’…])[ \u00a0\u202f]?([;!?]+)(?=[\s»)]|$)", "\u202f\\1", told=False),
        _Right(r"(?<=[^\W\d_»)])[ \u00a0\u202f]?:(?=\s|$)", "\u00a0:", told=False),
        _Right(r"(?<=\d)[ \u202f]:(?=\s|$)", "\u00a0:", told=False),
        _Right(r"«[ \u202f]?(?=\S)", "«\u00a0", told=False),
        _Right(r"(?<=\S)[ \u202f]?»", "\u00a0»", told=False),
        _Right(r"(?<=\S) {2,}(?=\S)", " ", told=False),
    ),
    "en": (
        *_BOTH,
        _Right(r"(?<=[^\W\d_]) ([?!;:])(?=\s|$)", "\\1"),
        _Right(r"(?<=\w)\.{4,}", "…"),
        _Right(
            r"\bi(?=(?: (?:am|was|have|will|would|think|hope|wanted|saw|read|met)\b|['’](?:m|d|ll|ve)\b))",
            "I",
        ),
        _Right(r"(?<=\S) {2,}(?=\S)", " ", told=False),
    ),
}
_FAULTS: Final = {
    language: re.compile("|".join(f"(?:{one.pattern})" for one in right if one.told))
    for language, right in _RIGHT.items()
}
_FIXES: Final = {
    language: tuple((re.compile(one.pattern), one.right) for one in right)
    for language, right in _RIGHT.items()
}
_KEPT: Final = re.compile(rf"(?<!\S)\S{{0,60}}?(?:://|www\.|@)\S{{0,400}}|&#?\w{{2,8}};|{BLANK.pattern}")
"""What is written as it is: links, addresses, letters in the code of a page, the blanks of a draft."""
_QUOTED: Final = re.compile(_QUOTES)
_STOP: Final = re.compile(r"[.!?…][\u00a0»)\"]{0,2}(?=\s|$)|\n")
_LINE_MOST: Final = 400


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first line with a fault that a reader sees, set right as a whole; never more than one finding."""
    for block in message.zones.blocks:
        for start, end in _faults(message, block.start, block.end):
            start, end = _line(message.body[block.start : block.end], start, end)
            words = message.written[block.start + start : block.start + end]
            right = _set_right(words, message.language)
            if right != words:
                yield Hit(block.start + start, block.start + end, _SEEN, right)
                return


def _faults(message: Message, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The first faults of each kind in a block, by their places in it; what others said is theirs."""
    text = message.body[start:end]
    kept = [found.span() for found in _KEPT.finditer(text)]
    kinds: list[Iterator[tuple[int, int]]] = [
        (found.span() for found in _FAULTS[message.language].finditer(text))
    ]
    if message.language == "fr":
        kinds.append(bare_words(text))
    firsts = []
    for spans in kinds:
        seen = (
            span for span in spans if not within(span[0], kept) and not _in_speech(message, start, text, span)
        )
        firsts += [*islice(seen, 1)]
    yield from sorted(firsts)


def _in_speech(message: Message, start: int, text: str, span: tuple[int, int]) -> bool:
    """Whether it stands in quotation marks; straight ones are a fault themselves, and in no others."""
    if _QUOTED.match(text, span[0]):
        return False
    return within(message.plain.folded(start + span[0]), message.speech)


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence or so around a fault: to the nearest stops, or to whole words not too far off."""
    first = max(0, start - _LINE_MOST)
    stops = [found.end() for found in _STOP.finditer(text, first, start)]
    begin = stops[-1] if stops else text.find(" ", first, start) if first else 0
    begin = max(begin, 0)
    begin += len(text[begin:start]) - len(text[begin:start].lstrip())
    last = min(len(text), end + _LINE_MOST)
    found = _STOP.search(text, max(end - 1, begin), last)
    stop = found.end() if found else text.rfind(" ", end, last) if last < len(text) else last
    stop = max(stop, end)
    return begin, begin + len(text[begin:stop].rstrip())


def _set_right(text: str, language: Language) -> str:
    """The text with the spaces, points, accents and capitals of its language; what is kept stays as it is."""
    kept = _KEPT.findall(text)
    parts = _KEPT.split(text)
    if language == "fr":
        parts = [accented(part) for part in parts]
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
        Case("fr", "Bonjour Marie,\n\nVoici le plan de la halle:il vous plaira. Nous ouvrons jeudi.\n\nPaul"),
        Case("fr", "Bonjour Marie,\n\nLe toit est posé .Venez le voir quand vous voulez.\n\nPaul"),
        Case("fr", "Bonjour Marie,\n\nLe toit est posé . Venez le voir quand vous voulez.\n\nPaul"),
        Case("fr", "Bonjour Marie,\n\nNous vendons du pain ,du lait et des œufs.\n\nPaul"),
        Case("fr", 'Bonjour Marie,\n\nOn nous appelle "la halle aux grains" depuis toujours.\n\nPaul'),
        Case("fr", "Bonjour Marie,\n\nNous avons posé le toit... et il tient.\n\nPaul"),
        Case("fr", "Bonjour Marie,\n\nEtant donné le temps, nous ouvrons jeudi.\n\nPaul"),
        Case("fr", "Bonjour Marie,\n\nNous avons deja pose le toit de la halle.\n\nPaul"),
        Case("en", "Hi Mary,\n\nThe roof is on .Come and see it when you like.\n\nPaul"),
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
        Case(
            "fr",
            "Bonjour Marie,\n\nLe train de 12:30 a deux heures de retard, à 3:1 contre un car. Paul\n\nPaul",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nLe plan A me va, le fichier .pdf aussi. Écrivez à Éric, ou à Eric.\n\nPaul",
        ),
        Case("fr", 'Bonjour Marie,\n\nOn nous appelle «\u00a0la halle\u00a0», et l’écran fait 15". Paul'),
        Case("en", "Hi Mary,\n\nThe hall sells bread, milk, etc. What a roof! Shall we go?\n\nPaul"),
        Case("en", "Hi Mary,\n\nIt cost 1,200 and the roof holds… See https://example.org/a,b?c=d!!\n\nPaul"),
    ),
)
