"""Reads how a message closes: how close, plain or formal its formula is, and whom it addresses (X3)."""

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from entregent.core.folding import fold

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

Tone = Literal["close", "easy", "plain", "formal", "solemn"]

_TONES: Final[tuple[tuple[Tone, str], ...]] = (
    (
        "solemn",
        r"\b(?:haute consideration|profond respect|respectueux hommages|mes hommages|respectueuse "
        r"consideration|i have the honou?r|humble servant|obedient servant|most respectfully|profound "
        r"respect|remain yours|tres haute|devoue|i remain|highest (?:esteem|consideration|regards?))\b",
    ),
    (
        "formal",
        r"\b(?:agreer|agreez|recevoir l|recevez|croire a|croire en|croyez en|sentiments|salutations "
        r"distinguees|consideration|yours faithfully|faithfully|yours truly|respectueusement|respectfully|"
        r"salutations respectueuses|l expression de)\b",
    ),
    (
        "close",
        r"\b(?:bises?|bisous?|bizz?|bisoux|becs?|biz|gros (?:bisous|becs)|t ?embrasse|embrassades|ciao|"
        r"tchao|tchuss|xo|xox|xoxo|xoxoxo|xx+|mwah|hun|laters|hugs|love|kiss|kisses|smooches|bizou|bizous|"
        r"calins?|poutoux?|squeezes?|stay (?:cool|gold|awesome|chill)|catch (?:you|u) (?:later|soon)|ta ta|"
        r"toodle\w*|"
        r"ciao\w*|a la revoyure|chum|dude|mille "
        r"baisers|baisers|laters|toodles|toodle pip|flip side|catch ya|peace out|bye bye|tendresses?|"
        r"tendrement|lots of love|"
        r"bisouilles|poutous|a plouf)\b",
    ),
    (
        "easy",
        r"\b(?:adios|cheerio|kenavo|so long|rock on|a plus|a plus tard|a pluche|a\+|cheers|later|see ya|"
        r"ttyl|ta|take it easy|a toute|allez|bye|"
        r"thx|tchin|la bise|see you)\b",
    ),
)
_APLUS: Final = re.compile(r"^\s*[aà@] ?\+", re.IGNORECASE)
_KISSED: Final = re.compile("[😘😗😙😚💋❤💕💖💗🥰😍🤗✌🤙👊🫶]")
_LOVING: Final = re.compile(r"\b(?:would|d|to|i|we|you|they|ll|my) love\b|\blove to\b")
_TITLES: Final = re.compile(
    r"\b(?:madame|monsieur|mesdames|messieurs|mademoiselle|docteur|maitre|professeur)(?: (?:la|le|l) \w+)?\b"
)


class Closing(NamedTuple):
    """A closing formula at characters `start` to `end` of the body; `titles` are those inside it, folded."""

    start: int
    end: int
    tone: Tone
    titles: tuple[str, ...]


def closing_of(message: "Message") -> Closing | None:
    """The closing formula of a message, read; None where it ends without."""
    block = message.block("closing")
    if block is None:
        return None
    raw = message.body[block.start : block.end][:400]
    words = fold(raw)
    titles = tuple(found[0] for found in _TITLES.finditer(words))
    return Closing(block.start, block.end, _tone(raw, words), titles)


def _tone(raw: str, words: str) -> Tone:
    if _APLUS.match(raw):
        return "easy"
    if _KISSED.search(raw):
        return "close"
    words = _LOVING.sub(" ", words)
    return next((tone for tone, pattern in _TONES if re.search(pattern, words)), "plain")
