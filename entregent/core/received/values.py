"""What a message that came in is read into: what it asks, what is promised in it, what it tells."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from entregent.core.exchanges import Side
    from entregent.core.planning.situation import LifeEventKind


class Asked(NamedTuple):
    """A question or a request, in the words of the message, at characters `start` to `end`; `due` is the day
    for which it is wanted, where it says so."""

    text: str
    start: int
    end: int
    due: date | None = None


class Vowed(NamedTuple):
    """What is promised, by "them", by "both", or by "me" where they recall a promise of the user's; until
    when, where it says so. `sure` where it is done for or with the user beyond doubt."""

    by: "Side"
    what: str
    due: date | None
    start: int
    end: int
    sure: bool = True


class Told(NamedTuple):
    """Something they told: `about` is the day ahead on which it comes to a point, `on` the day behind on
    which it happened, `news` the kind of event in a life that it is news of, where there is something to
    react to.
    `sure` where it surely is their life."""

    text: str
    about: date | None
    start: int
    end: int
    on: date | None = None
    news: "LifeEventKind | None" = None
    sure: bool = True


class Received(NamedTuple):
    """All that was found in a message, in its order."""

    asks: tuple[Asked, ...]
    promises: tuple[Vowed, ...]
    told: tuple[Told, ...]
