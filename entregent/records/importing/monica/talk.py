"""Takes in what passed: things done together, calls, conversations."""

import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from itertools import groupby

from entregent.core.exchanges import Direction
from entregent.core.folding import fold
from entregent.formats.monica import Activity, Call, Conversation, Said
from entregent.records.importing import saying
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.monica.channels import met_by, written_by
from entregent.records.importing.monica.whom import known_as, those
from entregent.records.importing.monica.words import in_words
from entregent.records.importing.sitting import clean, clean_lines
from entregent.records.importing.values import UNCHANGED, Taken, snippet

_MISSED = re.compile(
    r"\b(?:missed|voicemail|voice mail|no answer|did not (?:answer|pick up)|didn t (?:answer|pick up)|"
    r"appel manque|repondeur|messagerie|sans reponse|pas (?:de reponse|repondu))\b"
)


def activity(sitting: Sitting, row: Activity) -> Taken:
    """Something done together: whoever was there took part, on both sides."""
    people = those(sitting, row.who)
    if isinstance(people, str):
        return Taken("skipped", people, snippet(row.summary))
    pk = sitting.id_of("activity", row.on.isoformat(), *sorted(row.who), digest(row.summary, row.text))
    channel = met_by(row.kind, f"{row.summary} {row.text}")
    subject, words = clean(row.summary or row.kind), clean_lines(row.text)
    said = saying.Said(noon(sitting, row.on), channel, "both", subject, words, timed=False)
    return saying.keep(sitting, pk, people, said)


def call(sitting: Sitting, row: Call) -> Taken:
    """A call that took place had two sides, whoever began it; one that was missed has one."""
    known = known_as(sitting, row.who)
    if isinstance(known, str):
        return Taken("skipped", known, snippet(row.text))
    timed = row.at.time() != dt.time()
    at = row.at if timed else noon(sitting, row.at.date())
    direction = row.direction if _MISSED.search(fold(row.text)) else "both"
    pk = sitting.id_of("call", row.who, row.at.isoformat(), row.direction, digest(row.text))
    said = saying.Said(at, "call", direction, words=clean_lines(row.text), timed=timed)
    return saying.keep(sitting, pk, [known], said)


def conversation(sitting: Sitting, row: Conversation) -> Taken:
    """A conversation: an exchange on each of its days."""
    known = known_as(sitting, row.who)
    if isinstance(known, str):
        return Taken("skipped", known, snippet(row.channel))
    days = [(day, list(some)) for day, some in groupby(sorted(row.messages, key=_day), key=_day)]
    taken = [_talked(sitting, known, row, day, some) for day, some in days or [(row.on, [])]]
    ranked = ("created", "updated", "unchanged", "skipped")
    return min(taken, key=lambda one: ranked.index(one.what), default=UNCHANGED)


def _day(said: Said) -> dt.date:
    return said.on


def _talked(
    sitting: Sitting, known: Known, row: Conversation, day: dt.date, messages: Sequence[Said]
) -> Taken:
    first = digest(messages[0].text) if messages else ""
    pk = sitting.id_of("conversation", row.who, row.channel, row.on.isoformat(), day.isoformat(), first)
    mine, channel = in_words(sitting.owner, "me"), written_by(row.channel)
    lines = (f"{mine if one.by_me else known.name}: {one.text}" for one in messages if one.text)
    words = clean_lines("\n".join(lines))
    said = saying.Said(noon(sitting, day), channel, _direction(messages), words=words, timed=False)
    return saying.keep(sitting, pk, [known], said)


def _direction(messages: Sequence[Said]) -> Direction:
    sides = {one.by_me for one in messages}
    if not sides:
        return ""
    return "both" if len(sides) > 1 else "out" if sides.pop() else "in"


def noon(sitting: Sitting, day: dt.date) -> dt.datetime:
    """When a day of which no more is known stands."""
    return dt.datetime.combine(day, dt.time(12), tzinfo=sitting.zone)


def digest(*texts: str) -> str:
    """A short stand-in for words of any length, the same for two ways of breaking lines."""
    whole = "\x1f".join(" ".join(text.split()) for text in texts)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:32]
