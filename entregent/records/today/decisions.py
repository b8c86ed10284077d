"""What the user decides about a line of the day: done, later, skip, never; each can be taken back."""

import datetime as dt
import uuid
from typing import NamedTuple

from django.db import transaction

from entregent.core.planning import MINUTES
from entregent.records import exchanges, ties
from entregent.records.alone import alone
from entregent.records.asking import drafts
from entregent.records.models import Decision, Exchange, Owner, Participation, Person, Promise, Undo
from entregent.records.today import duties
from entregent.records.undo import Recording

SNOOZE_DAYS = 7


class NoSuchLine(Exception):
    """The key names no line that this owner could have."""


class WhichAnswer(Exception):
    """The line is a request, and only the user knows which answer was given: `request` is its id."""

    def __init__(self, request: uuid.UUID) -> None:
        super().__init__(str(request))
        self.request = request


class Act(NamedTuple):
    """A decision that was made, and how to take it back; `again` when it had been made before."""

    decision: Decision
    undo: Undo | None
    again: bool = False


class _Line(NamedTuple):
    kind: str
    person: Person
    occasion: str


@transaction.atomic
def done(owner: Owner, key: str, on: dt.date, *, words: exchanges.Words = exchanges.SILENT) -> Act:
    """The user did it: the exchange is logged and the rhythm starts anew. Twice is once.

    Raises WhichAnswer, and writes nothing, where what was done is an answer that nobody can guess.
    """
    alone(owner)
    line = _line(owner, key)
    request = drafts.unsaid(owner, key)
    if request is not None:
        raise WhichAnswer(request.pk)
    before = _made_today(owner, key, "done", on)
    if before:
        return Act(before, None, again=True)
    record = Recording()
    exchange = _exchange(owner, line, on, words)
    record.creates([exchange, *exchange.participations.all()])
    _settled(owner, line, on, exchange, record)
    decision = _decide(owner, key, line, "done", on, None, record, exchange)
    undo = record.save(owner, "today.done", name=line.person.name, people=[str(line.person.pk)])
    ties.refresh(owner, [line.person.pk])
    return Act(decision, undo)


def settle(owner: Owner, key: str, on: dt.date, exchange: Exchange, record: Recording) -> None:
    """A line that an exchange logged elsewhere has done with; one that is no more, or was done, is left."""
    try:
        line = _line(owner, key)
    except NoSuchLine:
        return
    if _made_today(owner, key, "done", on):
        return
    _settled(owner, line, on, exchange, record)
    _decide(owner, key, line, "done", on, None, record, exchange)


@transaction.atomic
def snooze(owner: Owner, key: str, on: dt.date, until: dt.date | None = None) -> Act:
    """Later: the line comes back on `until`, in a week where no day is given."""
    until = until or on + dt.timedelta(days=SNOOZE_DAYS)
    return _set_aside(owner, key, "snooze", on, until)


@transaction.atomic
def skip(owner: Owner, key: str, on: dt.date) -> Act:
    """Not this time: the line does not come back, the person may, when their next turn is due."""
    return _set_aside(owner, key, "skip", on, None)


@transaction.atomic
def never(owner: Owner, key: str, on: dt.date) -> Act:
    """Not this person: nothing is proposed about them any more."""
    return _set_aside(owner, key, "never", on, None)


def _set_aside(owner: Owner, key: str, verdict: str, on: dt.date, until: dt.date | None) -> Act:
    alone(owner)
    line = _line(owner, key)
    record = Recording()
    decision = _decide(owner, key, line, verdict, on, until, record, None)
    values = {"name": line.person.name, "until": until.isoformat() if until else ""}
    return Act(decision, record.save(owner, f"today.{verdict}", **values))


def _line(owner: Owner, key: str) -> _Line:
    """The kind, the person and the occasion that a key names; raises NoSuchLine where there are none."""
    kind, _, rest = key.partition(":")
    person, _, occasion = rest.partition(":")
    try:
        wanted = uuid.UUID(person)
    except ValueError:
        raise NoSuchLine(key) from None
    found = Person.objects.living().filter(owner=owner, pk=wanted).first()
    if found is None or kind not in MINUTES or not occasion or len(key) > 120:
        raise NoSuchLine(key)
    return _Line(kind, found, occasion)


def _made_today(owner: Owner, key: str, verdict: str, on: dt.date) -> Decision | None:
    return Decision.objects.filter(owner=owner, key=key, verdict=verdict, on=on).first()


def _decide(
    owner: Owner, key: str, line: _Line, verdict: str, on: dt.date, until: dt.date | None,
    record: Recording, exchange: Exchange | None,
) -> Decision:  # fmt: skip
    earlier = Decision.objects.filter(owner=owner, key=key).first()
    if earlier:
        record.changes([earlier])
    minutes = dict[str, int](MINUTES).get(line.kind, 0)  # type: ignore[arg-type]
    decision, created = Decision.objects.update_or_create(
        owner=owner, key=key,
        defaults={"verdict": verdict, "person": line.person, "kind": line.kind, "on": on, "until": until,
                  "minutes": minutes, "exchange": exchange},
    )  # fmt: skip
    if created:
        record.creates([decision])
    return decision


def _exchange(owner: Owner, line: _Line, on: dt.date, words: exchanges.Words) -> Exchange:
    channel = "like" if line.kind == "light" else _channel(line)
    return exchanges.log(owner, [line.person], channel=channel, on=on, direction="out", words=words)


def _channel(line: _Line) -> str:
    """The way the user last wrote to them, else the way there is."""
    written = Participation.objects.filter(person=line.person, channel__in=["email", "message"])
    last = written.order_by("-at").values_list("channel", flat=True).first()
    if last:
        return last
    kinds = set(line.person.reaches.exclude(status="bounced").values_list("kind", flat=True))
    return "email" if "email" in kinds and "profile" not in kinds else "message"


def _settled(owner: Owner, line: _Line, on: dt.date, exchange: Exchange, record: Recording) -> None:
    """What "done" means beside the exchange: a promise is kept, a step taken, a loop closed."""
    if line.kind == "promise":
        _keep_promise(owner, line, on, record)
    else:
        done = duties.Done(str(line.person.pk), line.occasion, on, exchange)
        duties.settle(owner, line.kind, done, record)


def _keep_promise(owner: Owner, line: _Line, on: dt.date, record: Recording) -> None:
    try:
        promise = Promise.objects.filter(owner=owner, pk=uuid.UUID(line.occasion)).first()
    except ValueError:
        promise = None
    if promise:
        record.changes([promise], "kept_on", "source")
        promise.kept_on, promise.source = on, ""
        promise.save(update_fields=["kept_on", "source"])
