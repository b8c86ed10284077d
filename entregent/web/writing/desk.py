"""What the writing desk shows: the text with its marks, the advice, an inbox, the person at hand."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from django.utils.translation import get_language

from entregent.core import lint
from entregent.core.practices import practice
from entregent.core.purposes import WITHOUT_SUBJECT
from entregent.records import exchanges
from entregent.records.introducing.addresses import recipients
from entregent.records.models import Message, Owner, Person
from entregent.records.queries import people as queries
from entregent.records.writing.advice import advice
from entregent.wording.writing import SEVERITY_WORDS, unread

PREVIEW: Final = 90
"""Characters of the first words that an inbox shows beside the subject."""
SUBJECT: Final = 60
"""Characters of a subject that an inbox shows on a wide screen; a phone shows about half."""
_SPACES: Final = re.compile(r"\s+")
_LAST: Final = 3
_KNOWN: Final = 6


class Piece(NamedTuple):
    """A stretch of the text, and how grave what was found there is ("" for nothing)."""

    text: str
    severity: str


class _Span(NamedTuple):
    """Characters of the text, and how grave what is said of them is."""

    start: int
    end: int
    severity: lint.Severity


class Note(NamedTuple):
    """One piece of advice, as it is shown beside the text."""

    finding: lint.Finding
    heading: str
    quote: str
    title: str


class Inbox(NamedTuple):
    """The line that the other will see, cut as an inbox cuts it."""

    name: str
    subject: str
    words: str


def advised(owner: Owner, message: Message) -> dict[str, Any]:
    """The advice on a message as it stands: notes, marks in the text, and the line of an inbox."""
    found = advice(
        owner,
        message.person,
        message.purpose,
        (subject_of(message), message.body),
        interface=(get_language() or "fr")[:2],
        today=exchanges.today(owner),
        register=message.register,
    )
    return {
        "advice": found,
        "unread": unread(found),
        "notes": [_note(message, finding) for finding in _gravest_first(found)],
        "marks": list(_marks(message.body, found)),
        "subject_marked": any(one.part == "subject" for one in found.findings),
        "inbox": _inbox(owner, message),
    }


def subject_of(message: Message) -> str | None:
    """The subject that the adviser judges: None for notes, which have none."""
    has_subject = message.channel in ("", "email") and message.purpose not in WITHOUT_SUBJECT
    return message.subject if has_subject else None


def _gravest_first(found: lint.Advice) -> list[lint.Finding]:
    return sorted(found.findings, key=lambda one: lint.SEVERITIES.index(one.severity))


def _note(message: Message, finding: lint.Finding) -> Note:
    text = message.subject if finding.part == "subject" else message.body
    quote = _SPACES.sub(" ", text[finding.start : finding.end]).strip()
    whole = len(quote) > SUBJECT or finding.end - finding.start >= len(text)
    title = practice(finding.practice).wording(get_language() or "fr").title if finding.practice else ""
    return Note(finding, str(SEVERITY_WORDS[finding.severity]), "" if whole else quote, title)


def _marks(text: str, found: lint.Advice) -> Iterator[Piece]:
    """The text cut where advice begins and ends; what two speak of is marked as the graver says.

    One finding speaks of all blanks, and each of them is marked.
    """
    spans = [_Span(*blank, "stop") for blank in found.blanks]
    spans += [
        _Span(one.start, one.end, one.severity)
        for one in found.findings
        if one.part == "body" and not _everything(one, text)
    ]
    cuts = sorted({0, len(text), *(one.start for one in spans), *(one.end for one in spans)})
    opened = sorted(spans)
    live: list[_Span] = []
    for start, end in pairwise(cuts):
        while opened and opened[0].start <= start:
            live.append(opened.pop(0))
        live = [one for one in live if one.end > start]
        grave = min((lint.SEVERITIES.index(one.severity) for one in live), default=None)
        yield Piece(text[start:end], "" if grave is None else lint.SEVERITIES[grave])


def _everything(finding: lint.Finding, text: str) -> bool:
    """What is said of the whole text is not underlined: a page of lines would help nobody."""
    return finding.end - finding.start > max(400, len(text) // 2)


def _inbox(owner: Owner, message: Message) -> Inbox | None:
    subject = subject_of(message)
    if subject is None:
        return None
    words = _SPACES.sub(" ", message.body).strip()
    return Inbox(owner.name or owner.email or "", _cut(subject.strip(), SUBJECT), _cut(words, PREVIEW))


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def at_hand(owner: Owner, person: Person) -> dict[str, Any]:
    """What is good to have in mind while writing: who they are, what they told, what passed last (C3)."""
    promises = [one for one in queries.promises(person) if not (one.kept_on or one.dropped_on)]
    held = queries.positions(person)
    return {
        "person": person,
        "work": held[0] if held and held[0].current else None,
        "known": list(queries.facts(person)[:_KNOWN]),
        "promises": promises,
        "last": list(queries.timeline(person)[:_LAST]),
        "today": exchanges.today(owner),
    }


def leaving(owner: Owner, message: Message, email: str) -> dict[str, str]:
    """To whom a mail goes, as its link says it: a comma within an address stays a part of it."""
    to = recipients(owner, message.action, email)
    both = ", ".join(to) if len(to) > 1 else ""
    return {"mailto": ",".join(quote(one, safe="@+") for one in to), "both": both}


def moment(text: str) -> dt.datetime | None:
    """The moment that a page remembers of the text it shows; None for anything else."""
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None
