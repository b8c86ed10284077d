"""What is too much to ask on the strength of a message: whole weekends, everyone's names, money, pledges."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, cast

from entregent.core.lint.message.knowing import mere_questions
from entregent.core.lint.message.requests import FAVOURS, Request
from entregent.core.lint.message.sentences import Sentence
from entregent.core.lint.message.size_words import CLOSELY, FROM_HERE, KEEPS, LARGE, LASTING, PASSED, TOGETHER
from entregent.core.lint.message.turns import Found, among

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

Excess = Literal["work", "standing", "crowd", "job", "pledge", "money", "improper"]
"""Hours of work; something for months; all whom somebody knows; a job or a home; a pledge; money; what is
false, secret, or under lock."""

_FIGURES: Final = re.compile(
    r"(?:[£$€] ?(?P<before>\d[\d ., ]{0,12}(?:k|m|million)?)|(?P<after>\d[\d ., ]{0,12}(?:k|m)?) ?"
    r"(?P<currency>€|£|\$|euros?|eur|dollars?|pounds|livres|francs|chf|fcfa|lakhs?|cad|usd|quid))"
    r"|(?P<hours>\d{1,3}) ?(?:heures|hours|hrs)(?! (?:du matin|ago|du soir))"
    r"|(?P<days>\d{1,3}) ?(?:jours|days|semaines|weeks) (?:de travail|of (?:work|your time))"
    r"|(?P<pages>\d{2,4}) ?(?: ?-)?(?:pages?|slides|diapos|diapositives)"
)
_WRITERS: Final = frozenset("je j nous on i we".split())
_READERS: Final = frozenset("tu te t vous ton ta tes votre vos you your".split())
MONEY: Final = 300
HOURS: Final = 5
DAYS: Final = 2
PAGES: Final = 30
_THOUSANDS: Final = {"k": 1_000, "m": 1_000_000, "million": 1_000_000}
_WORTH: Final = {"fcfa": 1 / 656, "lakh": 1_000, "lakhs": 1_000}
"""Currencies whose figures are of another order than those of euros, pounds and dollars."""


class Outsized(NamedTuple):
    """Too large, at characters `start` to `end` of the folded text; `amount` is of money, where said."""

    start: int
    end: int
    kind: Excess
    amount: int | None = None


def outsized(message: "Message", *, alone: bool = False) -> Iterator[Outsized]:
    """What is out of proportion in what is asked for, and in the rest of its paragraph; the first a sentence.

    `alone`: the text is the ask itself, so that all of it counts where nothing in it is put as a request.
    """
    asking = set(_put(message) if alone else _asked(message))
    blocks = {sentence.block for sentence in asking} if alone else _acting(message)
    demanding = blocks | _demanding(message)
    large, lasting = LARGE.find(message), _lasting(message)
    closely = sorted([*large, *_close(message)]) if alone else large
    for sentence in message.sentences:
        asked = sentence in asking
        beside = asked or (sentence.block in demanding and not _of_the_writer(message, sentence))
        found = among(lasting, sentence.start, sentence.end) if beside else []
        if asked or (beside and sentence.block in blocks):
            found = sorted([*found, *among(closely if asked else large, sentence.start, sentence.end)])
        yield from (Outsized(one.start, one.end, cast(Excess, one.tag)) for one in found[:1])
        if asked or sentence.block in blocks:
            yield from _figures(message, sentence)


def _figures(message: "Message", sentence: Sentence) -> Iterator[Outsized]:
    for figure in _FIGURES.finditer(message.plain.text, sentence.start, sentence.end):
        if _is_large(figure):
            yield _figure(figure)


def _lasting(message: "Message") -> list[Found]:
    """Weeks and months for which something is to go on; a term, an age or a past are none."""
    text = message.plain.text
    return [one for one in LASTING.find(message) if _goes_on(message, text, one)]


def _close(message: "Message") -> list[Found]:
    """What is too much in an ask's own words; "as my manager for four years" tells of a past."""
    text = message.plain.text
    return [
        one
        for one in CLOSELY.find(message)
        if one.tag != "standing" or not TOGETHER.search(text, max(0, one.start - 60), one.start)
    ]


def _goes_on(message: "Message", text: str, one: Found) -> bool:
    sentence = message.sentence_at(one.start)
    begin = sentence.start if sentence else one.start
    return (
        bool(KEEPS.search(text, max(begin, one.start - 160), one.start))
        and not FROM_HERE.search(text, max(begin, one.start - 24), one.start)
        and not PASSED.match(text, one.end)
    )


def _of_the_writer(message: "Message", sentence: Sentence) -> bool:
    """Whether a sentence beside a request tells of the writer alone, as "we sing every day" does."""
    said = message.says(sentence).split()
    return _READERS.isdisjoint(said) and not _WRITERS.isdisjoint(said)


def _put(message: "Message") -> Iterator[Sentence]:
    """Of an ask, the sentences that want more than an answer; all of them where none is put as a request."""
    wanted = {request.end: request for request in message.requests if not request.soft}
    answered = mere_questions(message)
    for sentence in message.sentences:
        request = wanted.get(sentence.end)
        if not wanted or (request and request.kind != "offer" and request not in answered):
            yield sentence


def _asked(message: "Message") -> Iterator[Sentence]:
    """The sentences of a message that ask something to be done."""
    wanted = {request.end: request for request in message.requests if not request.soft}
    for sentence in message.sentences:
        request = wanted.get(sentence.end)
        if request is not None and not _only_asks(request, sentence):
            yield sentence


def _acting(message: "Message") -> set[int]:
    """The paragraphs in which a service is asked: the sentences beside it tell its size."""
    ends = {one.end for one in message.requests if one.kind in FAVOURS and not one.soft}
    return {sentence.block for sentence in message.sentences if sentence.end in ends}


def _demanding(message: "Message") -> set[int]:
    """The paragraphs in which more than an answer is wanted, in whatever words."""
    answered = mere_questions(message)
    ends = {one.end for one in message.requests if one.kind != "offer" and one not in answered}
    return {sentence.block for sentence in message.sentences if sentence.end in ends}


def _only_asks(request: Request, sentence: Sentence) -> bool:
    """Whether this is a question of fact, in which figures are what one asks about."""
    return (request.kind == "question" and sentence.asks) or request.kind in ("opinion", "offer")


def _is_large(figure: re.Match[str]) -> bool:
    if figure["before"] or figure["after"]:
        return _worth(figure) >= MONEY
    limits = (("hours", HOURS), ("days", DAYS), ("pages", PAGES))
    return any(figure[name] and int(figure[name]) >= limit for name, limit in limits)


def _figure(figure: re.Match[str]) -> Outsized:
    if figure["before"] or figure["after"]:
        return Outsized(*figure.span(), "money", _worth(figure))
    return Outsized(*figure.span(), "work")


def _worth(figure: re.Match[str]) -> int:
    """The amount, in something of the order of a euro."""
    return int(amount(figure["before"] or figure["after"]) * _WORTH.get(figure["currency"] or "", 1))


def amount(text: str) -> int:
    """The whole part of an amount: "1 500,00" is 1500, "20k" 20000."""
    figures = text.strip(" .,")
    unit = next((unit for unit in _THOUSANDS if figures.endswith(unit)), "")
    whole = re.sub(r"[.,]\d{1,2}$", "", figures.removesuffix(unit).strip())
    digits = "".join(char for char in whole if char.isdigit())
    return int(digits) * _THOUSANDS.get(unit, 1) if digits else 0
