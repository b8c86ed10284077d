"""What the user published or takes part in, and who reacted: added, corrected, answered; undoable (E8)."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Final

from django.db import transaction
from django.db.models import Count, Q, QuerySet

from entregent.records.alone import alone
from entregent.records.ids import derived_id
from entregent.records.models import Decision, Owner, Person, Publication, Reaction, Undo
from entregent.records.refused import still
from entregent.records.undo import Recording

KINDS: Final = ("article", "post", "book", "talk", "panel", "interview", "exhibition", "association", "other")
REACTIONS: Final = ("comment", "praise", "question", "share", "came", "like")
"""How somebody reacted, those that most want an answer first."""
_FIELDS: Final = ("kind", "title", "place", "link", "on")
FRESH: Final = dt.timedelta(days=30)
"""So long after a reaction an answer is still one."""


@transaction.atomic
def add(owner: Owner, publication: Publication, token: str) -> tuple[Publication, Undo | None]:
    """Keeps a new publication; the same `token` again finds the first one, without undo."""
    alone(owner)
    pk = derived_id(owner.pk, "publication", token)
    there = Publication.objects.filter(owner=owner, pk=pk).first()
    if there:
        return there, None
    publication.pk, publication.owner = pk, owner
    publication.save(force_insert=True)
    record = Recording()
    record.creates([publication])
    return publication, record.save(owner, "publication.added", title=publication.title)


@transaction.atomic
def change(owner: Owner, publication: Publication) -> Undo | None:
    """Corrects one; None where it is gone meanwhile, for it does not come back."""
    alone(owner)
    there = Publication.objects.filter(owner=owner, pk=publication.pk)
    record = Recording()
    record.changes(there, *_FIELDS)
    if not there.update(**{name: getattr(publication, name) for name in _FIELDS}):
        return None
    return record.save(owner, "publication.changed", title=publication.title)


@transaction.atomic
def remove(owner: Owner, publication: Publication) -> Undo | None:
    """Takes one away with the reactions to it; None where it is gone already."""
    alone(owner)
    if not Publication.objects.filter(owner=owner, pk=publication.pk).exists():
        return None
    record = Recording()
    record.changes([publication])
    record.changes(publication.reactions.all())
    title = publication.title
    publication.delete()
    return record.save(owner, "publication.removed", title=title)


@transaction.atomic
def react(
    owner: Owner, publication: Publication, people: Iterable[Person], kind: str, words: str, on: dt.date,
    token: str,
) -> Undo | None:  # fmt: skip
    """These people reacted: an occasion to answer each; None where the same token wrote it before.

    Raises Gone where the publication is.
    """
    reacting = list(dict.fromkeys(people))
    alone(owner, *reacting)
    still(Publication.objects.filter(owner=owner, pk=publication.pk))
    made = [
        Reaction(
            pk=derived_id(owner.pk, "reaction", token, str(person.pk)),
            owner=owner,
            publication=publication,
            person=person,
            kind=kind if kind in REACTIONS else REACTIONS[0],
            words=words[:500],
            on=on,
        )
        for person in reacting
    ]
    if not made or Reaction.objects.filter(owner=owner, pk__in=[one.pk for one in made]).exists():
        return None
    for one in made:
        one.save(force_insert=True)
    record = Recording()
    record.creates(made)
    names = ", ".join(one.person.name for one in made)[:200]
    return record.save(owner, "reaction.added", name=names, title=publication.title)


@transaction.atomic
def take_away(owner: Owner, reaction: Reaction) -> Undo | None:
    """Takes a reaction away; None where it is gone already."""
    alone(owner)
    if not Reaction.objects.filter(owner=owner, pk=reaction.pk).exists():
        return None
    record = Recording()
    record.changes([reaction])
    undo = record.save(owner, "reaction.removed", name=reaction.person.name, title=reaction.publication.title)
    reaction.delete()
    return undo


def publications(owner: Owner) -> QuerySet[Publication]:
    """All of them, the latest first, each with how many reacted."""
    living = Count("reactions", filter=Q(reactions__person__deleted_at=None))
    return Publication.objects.filter(owner=owner).annotate(reacted=living).order_by("-on", "-pk")


def unanswered(
    owner: Owner, on: dt.date, most: int, person: uuid.UUID | None = None, *, as_begun: bool = False
) -> list[Reaction]:
    """Reactions of the last weeks that nobody answered or put aside, the latest first; two queries.

    `as_begun`: as the day began, before what was decided since.
    """
    rows = Reaction.objects.filter(owner=owner, on__range=(on - FRESH, on), person__deleted_at=None)
    rows = rows.exclude(person__triage="never").exclude(kind="like")
    rows = rows.filter(person=person) if person else rows
    latest = list(rows.select_related("person", "publication").order_by("-on", "pk")[: 3 * most])
    keys = {key_of(one): one for one in latest}
    decided = Decision.objects.filter(owner=owner, key__in=keys, verdict__in=("done", "skip"))
    decided = decided.exclude(on=on) if as_begun else decided
    gone = set(decided.values_list("key", flat=True))
    return [one for key, one in keys.items() if key not in gone][:most]


def key_of(reaction: Reaction) -> str:
    """The key of the line that answers it, on the page and in the day alike."""
    return f"reaction:{reaction.person_id}:{reaction.pk}"
