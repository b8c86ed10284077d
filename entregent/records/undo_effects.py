"""Takes an act back, and brings what is derived about the people it touched up to date."""

import uuid
from collections.abc import Iterable, Iterator
from typing import Final

from django.db import IntegrityError, models, transaction
from django.db.models import Q

from entregent.records import acting, jobs, rhythms, snapshots
from entregent.records import undo as undoing
from entregent.records.acting import MANY
from entregent.records.alone import alone
from entregent.records.importing import undoing as imports
from entregent.records.introducing import settling
from entregent.records.models import (
    Detail,
    Exchange,
    Fact,
    Favour,
    Group,
    Introduction,
    Job,
    Membership,
    News,
    Owner,
    Participation,
    Person,
    Portrait,
    Preferences,
    Promise,
    Reach,
    Relation,
    Step,
    Undo,
)
from entregent.records.pace import Pace
from entregent.records.people.merging import MERGED, taking_back
from entregent.records.people.refreshing import refresh, refresh_now
from entregent.records.snapshots import Rows, model_of

_WORDS_ALONE: Final = (Membership, Group, Fact, Reach, Relation, Detail, Portrait)
"""What people are found by and their ties do not depend on."""
_TIES_ALONE: Final = {"pinned_circle", "triage", "triaged_at", "friend", "worked_together"}
"""What the ties of people depend on, and the words they are found by do not."""


_AS_ONE: Final = (Favour, Promise, News)
"""Rows of which no older state is put back under a newer one."""
_ON_THESE: Final = ("loop", "favour", "promise", "news", "ask", "request", "introduction", "today", "message")
"""How the acts begin that change them."""


@transaction.atomic
def take_back(owner: Owner, undo_id: uuid.UUID) -> Undo:
    """Undoes one act; raises NothingToUndo when that was done before or is none of this owner's.

    One that is still going on is stopped first. What touched many rows is put back in the background: then
    `undone_at` is empty until all of them are.
    """
    alone(owner)
    act = Undo.objects.select_for_update().filter(owner=owner, pk=undo_id, undone_at=None).first()
    if act is None:
        raise undoing.NothingToUndo
    under_way = acting.job_of(act, acting.UNDO)
    if under_way is not None:
        jobs.retry(under_way)
        return act
    acting.stop(act)
    if act.act == MERGED:
        taking_back.check(owner, act)
    if snapshots.count(act.before) > MANY:
        jobs.enqueue(owner, acting.UNDO, undo=str(act.pk))
        return act
    return _now(owner, act)


def _now(owner: Owner, act: Undo) -> Undo:
    if act.act == MERGED:
        return _apart(owner, act)
    if _moved_on(owner, act) or _said_otherwise(owner, act):
        raise undoing.GoneFurther
    before = _touched(owner, map(snapshots.read, act.before))
    stood = _introductions(owner, act)
    try:
        with transaction.atomic():
            done = undoing.undo(owner, act.pk)
            if not settling.settle(owner, stood | _introductions(owner, act)):
                raise undoing.NothingToUndo  # another one of the same two is open by now
    except IntegrityError as error:  # something of the same kind was made since
        raise undoing.NothingToUndo from error
    people = before | _touched(owner, map(snapshots.read, done.before))
    rows = [snapshots.read(one) for one in done.before]
    ties, said = any(map(_moves_ties, rows)), any(map(_moves_said, rows))
    refresh(owner, people, with_ties=ties, with_said=said)
    if any(map(_moves_rhythms, rows)):
        rhythms.follow(owner)
    return done


def _introductions(owner: Owner, act: Undo) -> set[uuid.UUID]:
    """Those that the rows of an act are about, as they now hang together: steps may have gone to another."""
    found: set[uuid.UUID] = set()
    for rows in map(snapshots.read, act.before):
        if model_of(rows) is Introduction:
            found |= set(_ids(rows.keys()))
        elif model_of(rows) is Step:
            steps = Step.objects.filter(owner=owner, pk__in=rows.keys()).exclude(introduction=None)
            found |= set(steps.values_list("introduction_id", flat=True))
    return found


def _moved_on(owner: Owner, act: Undo) -> bool:
    """Whether something that the act moved a step has gone further since: the later step goes back first."""
    rows = [one for one in map(snapshots.read, act.before) if one.how == "made" and model_of(one) is Step]
    made = {key for one in rows for key in one.pks}
    steps = Step.objects.filter(owner=owner)
    for step in steps.filter(pk__in=made):
        same = Q(ask=step.ask_id) & Q(introduction=step.introduction_id) & Q(request=step.request_id)
        if steps.filter(same, created_at__gt=step.created_at).exclude(pk__in=made).exists():
            return True
    return False


def _apart(owner: Owner, act: Undo) -> Undo:
    """Two people who were made one are two again."""
    for rows in snapshots.backwards(act.before):
        taking_back.put_back(act, rows)
    undoing.close(act)
    _after_merge(owner, act)
    return act


def _after_merge(owner: Owner, act: Undo) -> None:
    """What imports brought that were taken back since the merge goes again."""
    settling.settle(owner, _introductions(owner, act))
    taking_back.after(owner, act)
    imports.again(owner, taking_back.runs_of(act))


def _said_otherwise(owner: Owner, act: Undo) -> bool:
    """Whether something that stands or falls as one (a loop, a promise, news) was changed once more since."""
    mine = {place: names for place, names in _changed(act) if place[0] in _AS_ONE}
    if not mine:
        return False
    since = Undo.objects.filter(owner=owner, undone_at=None, created_at__gt=act.created_at)
    lately = since.filter(act__regex=rf"^({'|'.join(_ON_THESE)})\.").order_by("created_at")
    return any(names & mine.get(place, set()) for later in lately for place, names in _changed(later))


def _changed(act: Undo) -> Iterator[tuple[tuple[type[models.Model], str], set[str]]]:
    """The rows that an act changed, each with the columns."""
    for rows in map(snapshots.read, act.before):
        if rows.how == "changed":
            names, keys = {*rows.same, *rows.own}, rows.keys()
            yield from (((model_of(rows), key), names) for key in keys)


@jobs.work(acting.UNDO)
def _undo_job(job: Job) -> None:
    """Puts rows back from where the last batch ended; what hangs on something gone since stays gone."""
    owner = Owner.objects.select_related("preferences").get(pk=job.owner_id)
    act = Undo.objects.filter(owner=owner, pk=job.payload["undo"], undone_at=None).first()
    if act is None:
        return
    total = snapshots.count(act.before)
    try:
        pace = Pace(snapshots.AT_ONCE)
        while rows := next(snapshots.backwards(act.before, job.done, pace.size), None):
            with pace, transaction.atomic():
                jobs.beat(job, job.done + len(rows.pks), total)
                _put_back(owner, act, rows)
    except IntegrityError as error:
        raise jobs.Hopeless("taken") from error
    with transaction.atomic():
        jobs.beat(job)
        undoing.close(act)
        if act.act == MERGED:
            _after_merge(owner, act)


def _put_back(owner: Owner, act: Undo, rows: Rows) -> None:
    if act.act == MERGED:
        taking_back.put_back(act, rows)
        return
    before = _touched(owner, [rows])
    undoing.restore(rows)
    bound = undoing.let_go(rows)
    model_of(rows)._default_manager.filter(pk__in=bound).delete()
    people = before | _touched(owner, [rows])
    refresh_now(owner, people, words=_moves_words(rows), said=_moves_said(rows), ties=_moves_ties(rows))


def _moves_rhythms(rows: Rows) -> bool:
    return model_of(rows) is Preferences and any(name.startswith("rhythm_") for name in rows.same)


def _moves_ties(rows: Rows) -> bool:
    return model_of(rows) not in _WORDS_ALONE


def _moves_said(rows: Rows) -> bool:
    return model_of(rows) in (Exchange, Participation)


def _moves_words(rows: Rows) -> bool:
    fields = {*rows.same, *rows.own}
    return not (model_of(rows) is Person and rows.how == "changed" and fields <= _TIES_ALONE)


def _touched(owner: Owner, before: Iterable[Rows]) -> set[uuid.UUID]:
    """People of the rows as they now stand, and of the rows as they were."""
    ids: set[uuid.UUID] = set()
    for rows in before:
        named = (rows.values(at).get("person_id") for at in rows.kept())
        ids |= set(_ids(key for key in named if key))
        ids |= _people_of(owner, model_of(rows), rows.keys())
    return ids


def _people_of(owner: Owner, model: type[models.Model], keys: list[str]) -> set[uuid.UUID]:
    if model is Person:
        return set(_ids(keys))
    if model is Exchange:
        return _in(Participation, owner, exchange__in=_ids(keys))
    if model is Group:
        return _in(Membership, owner, group__in=_ids(keys))
    if any(field.name == "person" for field in model._meta.get_fields()):
        return _in(model, None, pk__in=keys) - {None}
    return set()


def _in(model: type[models.Model], owner: Owner | None, **where: object) -> set[uuid.UUID]:
    mine = {"owner": owner} if owner else {}
    return set(model._default_manager.filter(**where, **mine).values_list("person_id", flat=True))


def _ids(keys: Iterable[str]) -> list[uuid.UUID]:
    return [uuid.UUID(key) for key in keys]
