"""Verbs on loops (F7): what the user did with advice or help, what came of it, told or let go; undoable."""

import datetime as dt
from typing import Final

from django.db import transaction

from entregent.core import favours
from entregent.core.loops import LOOP, Loop
from entregent.core.moves import Refusal, State
from entregent.records.alone import alone
from entregent.records.models import Ask, Favour, News, Owner, Undo
from entregent.records.refused import still
from entregent.records.undo import Recording

EVENTS: Final = ("use", "come", "tell", "let_go")
LONGEST: Final = 500
_FRESH: Final = 14
"""Days for which news is fresh."""
_FIELDS: Final = ("used", "used_on", "outcome", "outcome_on", "told_on", "let_go_on")


class NotPossible(Exception):
    """The loop is closed already, or was never one; `code` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def loop_of(favour: Favour) -> Loop:
    """The days of a favour as a loop; an outcome that an import brought is known since that day."""
    known = favour.outcome_on or (favour.on if favour.outcome else None)
    days = (favour.on, favour.used_on, known, favour.told_on, favour.let_go_on)
    return Loop(str(favour.pk), str(favour.person_id), *days)


def good_news(owner: Owner, today: dt.date) -> bool:
    """Whether something good has just come: news of the user’s own, or the outcome of an ask."""
    lately = today - dt.timedelta(_FRESH)
    news = News.objects.filter(owner=owner, kind="news", on__gte=lately, on__lte=today)
    asks = Ask.objects.filter(owner=owner, closed_on__gte=lately).exclude(outcome="")
    return news.exists() or asks.exists()


@transaction.atomic
def move(owner: Owner, favour: Favour, event: str, on: dt.date, words: str = "") -> Undo | None:
    """Notes what the user says of a loop; None where that stands already. Raises NotPossible.

    What one did, and what came of it, may be said again in better words.
    """
    alone(owner)
    favour = still(Favour.objects.select_for_update().filter(owner=owner, pk=favour.pk))
    if not favours.opens(favour.kind, given=favour.given):
        raise NotPossible("no_loop")
    if event not in EVENTS:
        raise NotPossible("unknown_event")
    refused = _refused(favour, event)
    if refused and not (refused.code == "already" and words):
        if refused.code == "already":
            return None
        raise NotPossible(refused.code)
    record = Recording()
    say(favour, event, on, words, record)
    return record.save(owner, f"loop.{event}", name=favour.person.name)


def _refused(favour: Favour, event: str) -> Refusal | None:
    stage = loop_of(favour).stage
    found = LOOP.move(State(stage), event)
    if not isinstance(found, Refusal):
        return None
    return found._replace(code="already") if (stage, event) in _SAID else found


_SAID: Final = {("told", "tell"), ("let_go", "let_go"), ("used", "use"), ("known", "come"), ("known", "use")}
"""Where an event says what stands already."""


def say(favour: Favour, event: str, on: dt.date, words: str, record: Recording) -> None:
    """Writes one event of a loop as part of an act; nothing happened before the favour itself."""
    record.changes([favour], *_FIELDS)
    day, text = max(on, favour.on), words[:LONGEST]
    if event == "use":
        favour.used, favour.used_on = text or favour.used, favour.used_on or day
    elif event == "come":
        favour.outcome, favour.outcome_on = text or favour.outcome, favour.outcome_on or day
    elif event == "tell":
        favour.told_on = day
    else:
        favour.let_go_on = day
    favour.save(update_fields=_FIELDS)


@transaction.atomic
def open_again(owner: Owner, favour: Favour) -> Undo | None:
    """A loop that was closed stands open again; None where it is."""
    alone(owner)
    favour = still(Favour.objects.select_for_update().filter(owner=owner, pk=favour.pk))
    if favour.told_on is None and favour.let_go_on is None:
        return None
    record = Recording()
    record.changes([favour], "told_on", "let_go_on")
    favour.told_on = favour.let_go_on = None
    favour.save(update_fields=["told_on", "let_go_on"])
    return record.save(owner, "loop.open", name=favour.person.name)
