"""What the user's network is for, in their own sentences (P4): added, changed, removed; undoable."""

import datetime as dt
from typing import Final

from django.db import transaction

from entregent.records import undo
from entregent.records.models import Aim, Owner, Preferences, Undo

PURPOSES: Final = ("career", "job", "change", "sales", "investment", "venture", "pleasure")
"""What a network may be for, as codes."""
LONGEST: Final = 300


def purposes(ways: Preferences) -> list[str]:
    """The codes chosen; whatever is none is passed over, as a restored record may hold anything."""
    kept = ways.purposes if isinstance(ways.purposes, list) else []
    return [code for code in PURPOSES if code in kept]


def aims(owner: Owner, on: dt.date) -> list[Aim]:
    """The aims of that day, those without an end last; one that has ended is none any more."""
    rows = Aim.objects.filter(owner=owner).order_by("until", "created_at", "pk")
    present = [aim for aim in rows if aim.until is None or aim.until >= on]
    return sorted(present, key=lambda aim: aim.until is None)


def past(owner: Owner, on: dt.date) -> list[Aim]:
    """The aims that have ended, the latest first."""
    return list(Aim.objects.filter(owner=owner, until__lt=on).order_by("-until", "pk"))


@transaction.atomic
def add(owner: Owner, text: str, kind: str, until: dt.date | None) -> Undo:
    """A new aim."""
    aim = Aim.objects.create(owner=owner, text=text, kind=kind, until=until)
    act = undo.Recording()
    act.creates([aim])
    return act.save(owner, "aim.added", text=text)


@transaction.atomic
def change(owner: Owner, aim: Aim, text: str, kind: str, until: dt.date | None) -> Undo:
    """Other words, another end."""
    act = undo.Recording()
    act.changes([aim], "text", "kind", "until")
    aim.text, aim.kind, aim.until = text, kind, until
    aim.save(update_fields=["text", "kind", "until"])
    return act.save(owner, "aim.changed", text=text)


@transaction.atomic
def remove(owner: Owner, aim: Aim) -> Undo:
    """Takes an aim away; what hung on it (targets) stays, and hangs on it again after the undo."""
    act = undo.Recording()
    act.changes(aim.targets.all(), "aim")
    act.changes([aim])
    text = aim.text
    aim.delete()
    return act.save(owner, "aim.removed", text=text)
