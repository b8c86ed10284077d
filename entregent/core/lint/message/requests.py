"""Finds what a message wants of its reader: a question, an opinion, a meeting, a service, an introduction."""

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from entregent.core.lint.message import english_requests, french_favours, french_requests
from entregent.core.lint.message.acts import is_act
from entregent.core.lint.message.sentences import Sentence
from entregent.core.lint.message.turns import Found, Turns, among
from entregent.core.lint.message.ways_out import WAYS_OUT

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

RequestKind = Literal["question", "opinion", "meeting", "act", "service", "introduction", "follow", "offer"]

_OPENERS: Final = Turns(fr=french_requests.OPENERS, en=english_requests.OPENERS)
_KINDS: Final = Turns(fr=french_favours.KINDS, en=english_requests.KINDS)
_BEFORE_HEAD: Final = {
    "fr": re.compile(french_requests.HEAD_BEFORE),
    "en": re.compile(english_requests.HEAD_BEFORE),
}
_RANK: Final[dict[str, RequestKind]] = {
    "introduction": "introduction",
    "service": "service",
    "follow": "follow",
    "opinion": "opinion",
    "meeting": "meeting",
}
_SUPPOSED: Final = (
    "if you agree", "if it suits", "if you like", "if that s", "si vous etes d accord", "si tu es d accord",
    "si cela vous", "si ca te", "si cela te", "si ca vous",
)  # fmt: skip
"""What goes before an order that asks: "If you agree with it, sign and send it"."""
_SUBJECTS: Final = ("je ", " il ", " elle ", " on ", " qui ", " ils ", "elles ")
_INVERTED: Final = re.compile(r"\b\w{2,14}(?:ez|s|x) (?:vous|tu)\b")
_SURE: Final = frozenset({"service", "introduction"})
FAVOURS: Final = frozenset({"service", "introduction", "act"})
"""What costs the other one something: not a question, an opinion, a coffee."""
_NOT_MEANT: Final = Turns(
    fr=(
        ("rien", r" (?:a|de special a) (?:vous|te|t) (?:demander|vendre)"),
        (
            "n ne",
            r" (?:\w+ ){0,3}(?:(?:rien|aucun service|aucune faveur) (?:a |de )?(?:\w+ )?(?:demand\w*|"
            r"vendre)|demande rien|"
            r"attends? rien|pas (?:besoin|de service)|jamais demande|veux rien|cherche rien)",
        ),
        ("sans", r" (?:rien|aucune) \w+"),
    ),
    en=(
        ("nothing", r" to (?:ask|sell)"),
        ("not", r" (?:asking|here to ask|looking for)"),
        ("no", r" (?:favou?rs?|ask|agenda)"),
        ("sure", r" what i ?(?:m|am) (?:asking|after|looking for)"),
        ("don", r" t (?:need|want|expect)"),
        (
            "please",
            r" (?:do not|don t|never) (?:worry|feel|mind|trouble|bother|rush|hurry|reply|answer|"
            r"apologi[sz]e)",
        ),
    ),
)


class Request(NamedTuple):
    """What is wanted, at characters `start` to `end` of the folded text; `soft` where only hinted at."""

    start: int
    end: int
    kind: RequestKind
    soft: bool


def requests_of(message: "Message") -> tuple[Request, ...]:
    """Every request in order, one a sentence, questions among them; linear in the length of the message."""
    openers, kinds, denied, outs = (turns.find(message) for turns in (_OPENERS, _KINDS, _NOT_MEANT, WAYS_OUT))
    starts = [question.start for question in message.questions]
    found: list[Request] = []
    if not (openers or kinds or starts):
        return ()
    for sentence in message.sentences:
        if among(denied, sentence.start, sentence.end):
            continue
        within = among(kinds, sentence.start, sentence.end)
        opener = _opener(message, sentence, [*among(openers, sentence.start, sentence.end), *within])
        if opener is not None:
            after = [one for one in within if one.start >= opener.start or one.tag == "opinion"]
            request = _request(message, sentence, opener, after)
            if sentence.asks or request.kind in _SURE or not among(outs, sentence.start, sentence.end):
                found.append(request)
        elif _between(starts, sentence):
            found.append(_question(sentence, within))
    return tuple(found)


def _between(starts: list[int], sentence: Sentence) -> bool:
    return bisect_left(starts, sentence.start) < bisect_left(starts, sentence.end)


def _opener(message: "Message", sentence: Sentence, found: list[Found]) -> Found | None:
    """The first turn that asks here: some only before a question mark, some only at the head."""
    found = [one for one in sorted(found) if _may_open(message, sentence, one)]
    # "since you are free, could you": what only asks before a mark gives way to what asks by itself
    for weak in (("soft", "asking"), ("soft",), ()):
        if first := next((one for one in found if one.tag not in weak), None):
            return first
    return _inversion(message, sentence)


def _inversion(message: "Message", sentence: Sentence) -> Found | None:
    """A French question to the reader by inversion, whatever its verb: "Relirais-tu", "Prendriez-vous"."""
    if message.language != "fr" or not sentence.asks:
        return None
    found = _INVERTED.search(message.plain.text, sentence.start, sentence.end)
    return Found(*found.span(), "inverted") if found else None


def _may_open(message: "Message", sentence: Sentence, one: Found) -> bool:
    """Whether this turn asks where it stands; "je peux vous" offers, and a service may be asked outright."""
    if one.tag == "asking":
        return sentence.asks
    if one.tag == "inverted":
        return not message.plain.text.endswith(_SUBJECTS, max(0, one.start - 8), one.start)
    if one.tag in ("opinion", "meeting"):
        return False
    if one.tag in ("head", "service", "introduction", "follow"):
        return _at_head(message, sentence, one) and not _is_participle(message, one)
    return True


def _is_participle(message: "Message", one: Found) -> bool:
    """Whether the first word ends in -é, which folding makes an imperative: "Présenté au congrès"."""
    word = message.plain.text[one.start : one.end].split()[0]
    start, end = message.at(one.start, one.start + len(word))
    return message.body[start:end].endswith(("é", "É"))


def _at_head(message: "Message", sentence: Sentence, one: Found) -> bool:
    """Whether only small words stand before it in its sentence, or since the last comma or colon."""
    text = message.plain.text
    begin = max(sentence.start, one.start - 40)
    cut = max(text.rfind(mark, begin, one.start) for mark in ",:;(")
    begin = cut + 1 if cut >= 0 else sentence.start
    before = text[begin : one.start].lstrip(" -–—")
    whole = _BEFORE_HEAD[message.language].fullmatch(before)
    alone = one.end - one.start <= len(text[one.start : one.end].split()[0])
    supposed = text.startswith(_SUPPOSED, sentence.start)
    return whole is not None and (cut < 0 or supposed or not alone)


def _request(message: "Message", sentence: Sentence, opener: Found, kinds: list[Found]) -> Request:
    if opener.tag == "offer":
        return Request(opener.start, sentence.end, "offer", soft=False)
    kind = _gravest(kinds)
    if kind in ("question", "meeting") and is_act(
        message.plain.text, sentence.start, opener.start, sentence.end, message.language
    ):
        kind = "act"
    soft = opener.tag == "soft" and not sentence.asks and kind not in FAVOURS
    return Request(opener.start, sentence.end, kind, soft)


def _gravest(kinds: list[Found]) -> RequestKind:
    tags = {one.tag for one in kinds}
    return next((kind for tag, kind in _RANK.items() if tag in tags), "question")


def _question(sentence: Sentence, kinds: list[Found]) -> Request:
    """A question that asks nothing to be done; what it speaks of is no service."""
    opinion = any(one.tag == "opinion" for one in kinds)
    return Request(sentence.start, sentence.end, "opinion" if opinion else "question", soft=False)
