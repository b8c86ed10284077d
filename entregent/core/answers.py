"""Which of the user's messages get answers (D2): by purpose, subject, length and number of questions."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

LEAST: Final = 20
"""Messages below which a share is not told: its interval would span half of everything."""
WAIT_DAYS: Final = 14
"""Days for which a message without an answer still waits for one, and is counted nowhere."""
ANSWER_DAYS: Final = 60
"""Days after sending within which what comes from the person is an answer."""
FORMS: Final = ("none", "reply", "question", "one_word", "short", "longer")
"""What a subject looks like; `short` is two to six words."""
LENGTHS: Final = ("under_50", "50_125", "126_300", "over_300")
"""Words of a message."""
QUESTIONS: Final = ("0", "1", "2_3", "4_or_more")

_Z: Final = 1.959963984540054
_REPLY: Final = re.compile(r"(?:re|rép|rep|réf|ref|fw|fwd|tr|aw)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)


class Sent(NamedTuple):
    """One message that was sent: what for, its form (see FORMS, LENGTHS, QUESTIONS), what became of it."""

    purpose: str
    form: str
    length: str
    questions: str
    answered: bool


class Row(NamedTuple):
    """Messages alike in one thing, and how many were answered; the share and its interval where known."""

    key: str
    sent: int
    answered: int
    share: float | None
    low: float | None
    high: float | None

    @property
    def lacking(self) -> int:
        """How many messages more it takes to tell the share."""
        return max(0, LEAST - self.sent)


class Answers(NamedTuple):
    """All messages together, then the same by purpose, subject, length and questions."""

    total: Row
    purposes: tuple[Row, ...]
    forms: tuple[Row, ...]
    lengths: tuple[Row, ...]
    questions: tuple[Row, ...]


def answers(sent: Iterable[Sent] | Mapping[Sent, int]) -> Answers:
    """The shares answered; messages that still wait must not be among `sent`, which may be counted already.

    Purposes come by how many were sent, the rest in the order of their kind; only rows that have messages.
    Linear in the number of messages.
    """
    counts = Counter(sent)
    by_purpose = _rows(counts, lambda one: one.purpose)
    return Answers(
        row("", counts.total(), sum(n for one, n in counts.items() if one.answered)),
        tuple(sorted(by_purpose.values(), key=lambda one: (-one.sent, one.key))),
        _ordered(_rows(counts, lambda one: one.form), FORMS),
        _ordered(_rows(counts, lambda one: one.length), LENGTHS),
        _ordered(_rows(counts, lambda one: one.questions), QUESTIONS),
    )


def _rows(counts: "Counter[Sent]", key: Callable[[Sent], str]) -> dict[str, Row]:
    sent, answered = Counter[str](), Counter[str]()
    for one, number in counts.items():
        sent[key(one)] += number
        answered[key(one)] += number * one.answered
    return {name: row(name, number, answered[name]) for name, number in sent.items()}


def _ordered(rows: dict[str, Row], order: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(rows[key] for key in order if key in rows)


def row(key: str, sent: int, answered: int) -> Row:
    """The share of `sent` that was answered, with its interval; neither under LEAST messages."""
    if sent < LEAST:
        return Row(key, sent, answered, None, None, None)
    return Row(key, sent, answered, answered / sent, *interval(answered, sent))


def interval(answered: int, sent: int) -> tuple[float, float]:
    """The 95 % interval of a share, from 0 to 1.

    The score interval of Wilson (1927, J. Am. Stat. Assoc. 22, 209-212), which Brown, Cai and DasGupta (2001,
    Statistical Science 16, 101-133) recommend for small numbers. `sent` is at least 1.
    """
    share, spread = answered / sent, _Z * _Z / sent
    middle = (share + spread / 2) / (1 + spread)
    half = math.sqrt(spread * share * (1 - share) + spread * spread / 4) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def as_sent(purpose: str, subject: str, body: str, *, answered: bool) -> Sent:
    """A message as it is counted."""
    return Sent(purpose, form_of(subject), length_of(body), questions_of(body), answered)


@lru_cache(maxsize=20_000)
def form_of(subject: str) -> str:
    """What a subject looks like; "" is a message without one."""
    words = subject.split()
    if not words:
        return "none"
    if _REPLY.match(subject.strip()):
        return "reply"
    if "?" in subject:
        return "question"
    counted = sum(any(map(str.isalnum, word)) for word in words)
    return "one_word" if counted < 2 else "short" if counted <= 6 else "longer"


def length_of(body: str) -> str:
    """How long a message is, by its words.

    They are counted by the gaps between them: on ten thousand messages the adviser, who also knows what is
    quoted, takes five seconds, and this a twentieth of one.
    """
    text = body.strip()
    words = text.count(" ") + sum(map(bool, text.split("\n")))
    if words <= 125:
        return "under_50" if words < 50 else "50_125"
    return "126_300" if words <= 300 else "over_300"


def questions_of(body: str) -> str:
    """How many questions a message asks with a question mark; those inside links are none."""
    marks, at = 0, body.find("?")
    while at >= 0 and marks < 4:
        after = body[at + 1 : at + 2]
        marks += not after or after.isspace()
        at = body.find("?", at + 1)
    return str(marks) if marks < 2 else "2_3" if marks <= 3 else "4_or_more"
