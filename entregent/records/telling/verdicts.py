"""What is decided of telling somebody a piece of news: told, put aside, later; each can be taken back."""

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Final

from django.db import transaction

from entregent.records.alone import alone
from entregent.records.models import Decision, News, Owner
from entregent.records.telling.news import key_of
from entregent.records.today import decisions


@transaction.atomic
def tell(owner: Owner, news: News, person: uuid.UUID, verdict: str, on: dt.date) -> decisions.Act | None:
    """Told ("done"), put aside ("skip") or later ("snooze"); None where it was told before.

    Raises `decisions.NoSuchLine` for nobody of this owner's.
    """
    alone(owner)
    key = key_of(news, str(person))
    told = Decision.objects.filter(owner=owner, key=key, verdict="done").exists()
    if told or news.messages.filter(person=person, sent_at__isnull=False).exists():
        return None
    return VERDICTS[verdict](owner, key, on)


VERDICTS: Final[dict[str, Callable[[Owner, str, dt.date], decisions.Act]]] = {
    "done": decisions.done,
    "skip": decisions.skip,
    "snooze": decisions.snooze,
}
"""The verbs, by what is posted."""
