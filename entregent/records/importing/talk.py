"""Takes in messages and invitations: what was said, by whom, when."""

import datetime as dt
import uuid  # noqa: TC003
from collections.abc import Iterable, Iterator
from typing import Final

from entregent.formats.linkedin import Counterpart, Invitation, Message
from entregent.formats.linkedin.names import display_case, fold_name
from entregent.formats.linkedin.profiles import profile_url
from entregent.records.importing import finding
from entregent.records.importing.book import BY_NAME, LINKEDIN, Known
from entregent.records.importing.connections import named_by
from entregent.records.importing.memory import Heard, Memory
from entregent.records.importing.saying import Said, exchange
from entregent.records.importing.sitting import Sitting, clean, clean_lines
from entregent.records.importing.values import CREATED, SOURCE, UNCHANGED, Taken, changed, snippet
from entregent.records.models import Participation
from entregent.records.people.naming import split

INVITED: Final = "invitation"
"""The thread of an invitation's words, which LinkedIn repeats as the first message of a conversation."""
_NEAR: Final = 2 * 24 * 60


def _memory(sitting: Sitting) -> Memory:
    """Everything on record that LinkedIn's files said before, read once."""
    if sitting.memory is None:
        sitting.memory = _remember(sitting)
    return sitting.memory


def _remember(sitting: Sitting) -> Memory:
    memory = Memory()
    parts = Participation.objects.filter(
        owner=sitting.owner, channel="message", exchange__source=SOURCE
    ).values_list("person_id", "at", "direction", "exchange__words", "exchange__run_id", "exchange__thread")
    for person, at, direction, words, run, thread in parts.iterator(chunk_size=5_000):
        memory.note(person, direction, words, Heard(_minute(at), run, thread == INVITED))
    return memory


def message(sitting: Sitting, row: Message) -> Taken:
    """One message, with the people who wrote it or to whom it went."""
    pk = sitting.id_of("message", row.source_key)
    if pk in sitting.book.exchanges:
        return UNCHANGED
    found = [(other, finding.counterpart(sitting, other)) for other in row.others]
    people = list(_people(sitting, found))
    if not people:
        return _left_out(found, row.text)
    words = clean_lines(row.text)
    if all(_known_message(sitting, one, row, words) for one in people):
        return UNCHANGED
    said = Said(row.sent_at, "message", row.direction, clean(row.subject), words, clean(row.conversation))
    exchange(sitting, pk, people, said)
    return CREATED


def _people(sitting: Sitting, found: Iterable[tuple[Counterpart, finding.Found]]) -> Iterator[Known]:
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


def _left_out(found: list[tuple[Counterpart, finding.Found]], words: str) -> Taken:
    gone = next((known for _other, known in found if isinstance(known, str)), None)
    if gone:
        return Taken("skipped", gone)
    names = ", ".join(other.name or other.url_key for other, _known in found)
    reason = "member" if any(isinstance(known, Known) for _other, known in found) else "stranger"
    return Taken("skipped", reason, snippet(names, words))


def _known_message(sitting: Sitting, one: Known, row: Message, words: str) -> bool:
    """Whether another import, or the invitation, brought these words of about this time."""
    minute = _minute(row.sent_at)
    return any(
        abs(said.minute - minute) <= _NEAR
        if said.invited
        else said.minute == minute and said.run != sitting.run.pk
        for said in _memory(sitting).find(one.pk, row.direction, words)
    )


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
    if pk in sitting.book.exchanges:
        return changed(*news)
    exchange(sitting, pk, [known], Said(row.sent_at, "message", row.direction, "", words, INVITED))
    _memory(sitting).note(known.pk, row.direction, words, Heard(_minute(row.sent_at), sitting.run.pk, True))
    return CREATED


def _known_invitation(sitting: Sitting, known: Known, row: Invitation, words: str) -> bool:
    """Whether a message of about this time said the same: LinkedIn keeps the words in both places."""
    minute = _minute(row.sent_at) if row.sent_at else 0
    return any(
        abs(said.minute - minute) <= _NEAR for said in _memory(sitting).find(known.pk, row.direction, words)
    )


def _minute(at: dt.datetime) -> int:
    return int(at.timestamp()) // 60
