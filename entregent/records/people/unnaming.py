"""Takes the names of people out of words that stay: exchanges that others shared with them."""

import re
from collections.abc import Collection, Iterable
from typing import Final

from entregent.records.models import Exchange, Person, Promise

NOBODY: Final = "…"
"""What stands where a name stood."""
_SHORTEST: Final = 2


def unname(exchanges: Collection[Exchange], people: Collection[Person]) -> None:
    """Names of `people` leave these exchanges and their promises, unless others there bear them."""
    gone = {person.pk for person in people}
    for exchange in exchanges:
        others = [person for person in exchange.people.all() if person.pk not in gone]
        names = _names(people) - _names(others)
        if not names:
            continue
        pattern = _pattern(names)
        exchange.subject, exchange.words, exchange.note = (
            pattern.sub(NOBODY, text) for text in (exchange.subject, exchange.words, exchange.note)
        )
        exchange.save(update_fields=["subject", "words", "note"])
        for promise in Promise.objects.filter(exchange=exchange):
            promise.what = pattern.sub(NOBODY, promise.what)
            promise.save(update_fields=["what"])


def _names(people: Iterable[Person]) -> set[str]:
    parts = (part for one in people for part in (one.name, one.given, one.family, one.nickname))
    return {part.casefold() for part in parts if len(part) >= _SHORTEST}


def _pattern(names: set[str]) -> re.Pattern[str]:
    """Whole words only, the longest name first."""
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
