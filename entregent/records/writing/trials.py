"""Two subjects compared over the next messages of one purpose (D2): begun, proposed in turn, ended."""

import datetime as dt
import uuid
from collections import defaultdict
from typing import Final, NamedTuple, cast

from django.db import transaction
from django.db.models import Count, Q

from entregent.core import answers as shares
from entregent.core.purposes import ALL, WITHOUT_SUBJECT
from entregent.core.trials import ARMS, Arm, Outcome, Verdict, turn, verdict
from entregent.records.alone import alone
from entregent.records.models import Message, Owner, Person, Trial, Undo
from entregent.records.people import naming
from entregent.records.refused import still
from entregent.records.undo import Recording
from entregent.records.writing.answers import answered_within, end_of

LONGEST: Final = 200
_WAIT: Final = dt.timedelta(days=shares.WAIT_DAYS)


class AlreadyCompared(Exception):
    """Two subjects are being compared for this purpose in this language."""


class NotToCompare(Exception):
    """The two are alike, one is empty, or messages of this purpose have no subject."""


class Proposed(NamedTuple):
    """The subject whose turn it is."""

    trial: Trial
    arm: Arm

    @property
    def subject(self) -> str:
        """Its words."""
        return subject_of(self.trial, self.arm)


class Standing(NamedTuple):
    """A trial and what its messages say so far."""

    trial: Trial
    verdict: Verdict


def subject_of(trial: Trial, arm: str) -> str:
    """The first or the second of the two."""
    return trial.subject_a if arm == "a" else trial.subject_b


def open_for(owner: Owner, purpose: str, language: str) -> Trial | None:
    """The comparison under way for messages of a purpose in a language."""
    found = Trial.objects.filter(owner=owner, purpose=purpose, language=language, ended_on=None)
    return found.order_by("-created_at", "-pk").first()


@transaction.atomic
def begin(owner: Owner, purpose: str, language: str, subjects: tuple[str, str]) -> tuple[Trial, Undo]:
    """Compares two subjects from now on; raises AlreadyCompared and NotToCompare."""
    alone(owner)
    a, b = (naming.clean(one)[:LONGEST].strip() for one in subjects)
    if not a or not b or a.casefold() == b.casefold() or purpose not in ALL - WITHOUT_SUBJECT:
        raise NotToCompare
    if open_for(owner, purpose, language):
        raise AlreadyCompared
    trial = Trial.objects.create(owner=owner, purpose=purpose, language=language, subject_a=a, subject_b=b)
    record = Recording()
    record.creates([trial])
    return trial, record.save(owner, "trial.begun", a=a, b=b)


@transaction.atomic
def end(owner: Owner, trial: Trial, on: dt.date) -> Undo | None:
    """Ends a comparison; what it has shown stays. None where it was ended before."""
    trial = still(Trial.objects.select_for_update().filter(owner=owner, pk=trial.pk))
    if trial.ended_on:
        return None
    record = Recording()
    record.changes([trial], "ended_on")
    trial.ended_on = on
    trial.save(update_fields=["ended_on"])
    return record.save(owner, "trial.ended", a=trial.subject_a, b=trial.subject_b)


def propose(owner: Owner, person: Person, purpose: str, language: str) -> Proposed | None:
    """The subject that a new message is to bear, where two are being compared.

    Drafts count as well as what was sent, so that several begun at once share the two between them.
    """
    trial = open_for(owner, purpose, language)
    if trial is None:
        return None
    counts = trial.messages.aggregate(**{arm: Count("pk", filter=Q(arm=arm)) for arm in ARMS})
    taken = {arm: int(counts[arm]) for arm in ARMS}
    return Proposed(trial, turn(str(trial.pk), str(person.pk), taken))


def place(message: Message, arm: str) -> None:
    """Puts a message that is being written into the comparison that proposed `arm`, or out of it.

    It is in as long as it bears that very subject, as an email, and the comparison goes on.
    """
    arm = arm if arm in ARMS else message.arm
    trial = message.trial
    if trial is None and arm:
        trial = open_for(message.owner, message.purpose, message.language)
    if trial is None or trial.ended_on or not _bears(message, trial, arm):
        message.trial, message.arm = None, ""
    else:
        message.trial, message.arm = trial, arm


def _bears(message: Message, trial: Trial, arm: str) -> bool:
    alike = (message.purpose, message.language) == (trial.purpose, trial.language)
    return (
        alike and message.channel in ("", "email") and naming.clean(message.subject) == subject_of(trial, arm)
    )


def standings(owner: Owner, on: dt.date) -> list[Standing]:
    """Every comparison and how it stands, those under way first, then the latest; two queries."""
    trials = Trial.objects.filter(owner=owner).order_by("-created_at", "-pk")
    known = _outcomes(owner, end_of(owner, on))
    found = [Standing(trial, verdict(known[trial.pk])) for trial in trials]
    return sorted(found, key=lambda one: one.trial.ended_on is not None)


def _outcomes(owner: Owner, now: dt.datetime) -> dict[uuid.UUID, list[Outcome]]:
    """By trial, what became of its messages in the order of sending.

    An answer counts within the days after which silence does: what came later would change what was told.
    """
    sent = Message.objects.filter(owner=owner, trial__isnull=False, arm__in=ARMS, sent_at__lte=now)
    rows = sent.annotate(
        answered=answered_within(shares.WAIT_DAYS, noted_at_any_time=False), recent=Q(sent_at__gt=now - _WAIT)
    ).order_by("sent_at", "pk")
    found: dict[uuid.UUID, list[Outcome]] = defaultdict(list)
    for trial, arm, answered, recent in rows.values_list("trial_id", "arm", "answered", "recent"):
        found[trial].append(Outcome(cast(Arm, arm), True if answered else None if recent else False))
    return found
