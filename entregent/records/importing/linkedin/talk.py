"""Takes in messages and invitations: what was said, by whom, when."""

import datetime as dt
import uuid  # noqa: TC003
from collections.abc import Iterable, Iterator
from typing import Final

from entregent.formats.linkedin import Counterpart, Invitation, Message
from entregent.formats.linkedin.names import display_case, fold_name
from entregent.formats.linkedin.profiles import profile_url
from entregent.records import erased
from entregent.records.erased import BY_NAME, Mark, of_id
from entregent.records.exchanges import INVITED
from entregent.records.importing.book import LINKEDIN, Known
from entregent.records.importing.linkedin import finding
from entregent.records.importing.linkedin.connections import named_by
from entregent.records.importing.linkedin.memory import Memory, label, when, wording
from entregent.records.importing.linkedin.recalling import recall
from entregent.records.importing.linkedin.recurring import When, recurring
from entregent.records.importing.linkedin.sitting import Sitting
from entregent.records.importing.saying import Said, exchange
from entregent.records.importing.sitting import clean, clean_lines
from entregent.records.importing.values import CREATED, UNCHANGED, Taken, changed, snippet
from entregent.records.people.naming import split

_NEAR: Final = 2 * 24 * 3600
"""Seconds between an invitation and the message that repeats it."""
_TELLING: Final = 60
"""Characters from which on nobody writes the same words twice within a day."""


type Finds = list[tuple[Counterpart, finding.Found]]


def _memory(sitting: Sitting) -> Memory:
    """Everything on record that LinkedIn's files said before, read once."""
    if sitting.memory is None:
        sitting.memory = recall(sitting)
    return sitting.memory


def message(sitting: Sitting, row: Message) -> Taken:
    """One message, with the people who wrote it or to whom it went."""
    pk = sitting.id_of("message", row.source_key)
    if pk in sitting.book.exchanges:
        return UNCHANGED
    found = [(other, finding.counterpart(sitting, other)) for other in row.others]
    if _comes_again(sitting, found, row):
        return UNCHANGED
    people = list(_people(sitting, found))
    if not people:
        return _left_out(found, row.text)
    if sitting.book.is_left_out(of_id(pk), *_marks(people, row)):
        return Taken("skipped", "removed")
    said = Said(row.sent_at, "message", row.direction, clean(row.subject), clean_lines(row.text))
    exchange(sitting, pk, people, _dated(sitting, said._replace(thread=clean(row.conversation)), row))
    return CREATED


def _marks(people: Iterable[Known], row: Message) -> Iterator[Mark]:
    """Under which marks the user may have deleted a message, that another era brought perhaps."""
    subject = erased.said([one.pk for one in people], row.direction, row.text)
    day = row.sent_at.date()
    yield erased.of_any_time(subject, day)
    yield erased.of_day(subject, day) if row.exact == "day" else erased.of_minute(subject, row.sent_at)
    yield erased.of_invitation(subject)


def _dated(sitting: Sitting, said: Said, row: Message) -> Said:
    """A message of which only the day is known is of its noon, as all such exchanges are."""
    if row.exact != "day":
        return said
    noon = dt.datetime.combine(row.sent_at, dt.time(12), tzinfo=sitting.zone)
    return said._replace(at=noon, timed=False)


def _people(sitting: Sitting, found: Finds) -> Iterator[Known]:
    """Those on record, and new ones to whom the user wrote; who only wrote to the user stays a stranger."""
    seen: set[uuid.UUID] = set()
    for other, known in found:
        if known is None and sitting.survey.wrote_to(other):
            known = newcomer(sitting, other)
        if isinstance(known, Known) and not known.is_self and known.pk not in seen:
            seen.add(known.pk)
            _address(sitting, known, other)
            yield known


def newcomer(sitting: Sitting, other: Counterpart) -> Known:
    """A new person of whom a name and perhaps a profile are known."""
    key = other.url_key or sitting.survey.address_of(other.name)
    name = split(display_case(other.name) or named_by(key))
    known = sitting.new_person(name.given, name.family, name.name, name.credentials)
    sitting.identify(known, *((LINKEDIN, key) if key else (BY_NAME, finding.alone_key(other))))
    _address(sitting, known, other)
    return known


def _address(sitting: Sitting, known: Known, other: Counterpart) -> None:
    """A message may tell the profile of somebody whom the connections give without one."""
    if other.url_key and (LINKEDIN, other.url_key) not in sitting.book.identities:
        sitting.identify(known, LINKEDIN, other.url_key)
    if other.url_key and not sitting.book.ways.get(("profile", other.url_key)):
        sitting.reach(known, "profile", profile_url(other.url_key), other.url_key)


def _left_out(found: Finds, words: str) -> Taken:
    gone = next((known for _other, known in found if isinstance(known, str)), None)
    if gone:
        return Taken("skipped", gone)
    names = ", ".join(other.name or other.url_key for other, _known in found)
    reason = "member" if any(isinstance(known, Known) for _other, known in found) else "stranger"
    return Taken("skipped", reason, snippet(names, words))


def _comes_again(sitting: Sitting, found: Finds, row: Message) -> bool:
    """Whether another import, or the invitation, brought these words of about this time."""
    memory, words, near = _memory(sitting), wording(row.text), int(row.sent_at.timestamp())
    people = {each for other, known in found if (each := _label(memory, other, known))}
    invited = (memory.find_invitation(each, row.direction, words) for each in people)
    if people and all(any(abs(said.at - near) <= _NEAR for said in sayings) for sayings in invited):
        return True
    known = memory.find(people, row.direction, words)
    return bool(known) and row.source_key in _recurring(sitting, row, known)


def _label(memory: Memory, other: Counterpart, known: finding.Found) -> str:
    """What stands for somebody in the memory; "" for the user, and for those who must not come back."""
    if known is None:
        return fold_name(other.name)
    return "" if isinstance(known, str) or known.is_self else label(known, memory.shared)


def _recurring(sitting: Sitting, row: Message, known: Iterable[When]) -> set[str]:
    """The keys of those on record among all messages of this archive that say the same to the same.

    All of them are weighed each time, so that an import that was broken off goes on as it began.
    """
    alike = sitting.survey.alike(row)
    moments = [when(told.at, told.exact, dt.UTC) for told in alike]
    telling = len(row.text) >= _TELLING
    return {alike[place].source_key for place in recurring(moments, known, shifted=telling)}


def invitation(sitting: Sitting, row: Invitation) -> Taken:
    """One invitation: how the user came to know somebody, and the words that came with it."""
    found = finding.counterpart(sitting, row.other)
    if found is None and sitting.survey.wrote_to(row.other):
        known = newcomer(sitting, row.other)
        _tell(sitting, known, row)
        return CREATED
    if isinstance(found, str):
        return Taken("skipped", found)
    if found is None or found.is_self:
        reason = "member" if found else "stranger"
        return Taken("skipped", reason, snippet(row.other.name, row.words))
    return _tell(sitting, found, row)


def _tell(sitting: Sitting, known: Known, row: Invitation) -> Taken:
    words = clean_lines(row.words)
    news = []
    if row.other.url_key and not known.addresses:
        _address(sitting, known, row.other)
        news.append(True)
    if words and not known.met_how:
        news.append(sitting.change(known, met_how=clean(words)[:500]))
    if row.sent_at is None or not words or _known_invitation(sitting, known, row, words):
        return changed(*news)
    who = row.other.url_key or fold_name(row.other.name)
    pk = sitting.id_of("invitation", row.direction, who, row.sent_at.strftime("%Y-%m-%dT%H:%M"))
    subject = erased.said([known.pk], row.direction, words)
    removed = sitting.book.is_left_out(of_id(pk), erased.of_words(subject), erased.of_invitation(subject))
    if pk in sitting.book.exchanges or removed:
        return changed(*news)
    exchange(sitting, pk, [known], Said(row.sent_at, "message", row.direction, "", words, INVITED))
    memory = _memory(sitting)
    who, said = label(known, memory.shared), when(row.sent_at, "minute", sitting.zone)
    memory.note_invitation(who, row.direction, wording(words), said)
    return CREATED


def _known_invitation(sitting: Sitting, known: Known, row: Invitation, words: str) -> bool:
    """Whether a message of about this time said the same: LinkedIn keeps the words in both places."""
    near = int(row.sent_at.timestamp()) if row.sent_at else 0
    memory, subject = _memory(sitting), (row.direction, wording(words))
    who = label(known, memory.shared)
    sayings = (*memory.find([who], *subject), *memory.find_invitation(who, *subject))
    return any(abs(said.at - near) <= _NEAR for said in sayings)
