"""What passes between the user of the demo and its people: each a few words and days counted back."""

from typing import NamedTuple


class Favour(NamedTuple):
    """Something given or received; of one that opens a loop, what was done with it, what came, when told."""

    who: str
    given: bool
    kind: str
    what: str
    ago: int
    outcome: str = ""
    about: str = ""
    used: str = ""
    used_ago: int | None = None
    outcome_ago: int | None = None
    told_ago: int | None = None


class Move(NamedTuple):
    """One dated step of an ask, an introduction or a request, with what was said of it."""

    event: str
    ago: int
    note: str = ""
    side: str = ""


class Ask(NamedTuple):
    """Something the user would like from somebody; `until` in days from now is when to come back."""

    who: str
    text: str
    topic: str
    size: str
    moves: tuple[Move, ...]
    until: int | None = None
    kind: str = "advice"


class Introduction(NamedTuple):
    """Two who would gain from knowing each other, and what each would gain."""

    first: str
    second: str
    reason: str
    second_reason: str
    moves: tuple[Move, ...]
    outcome: str = ""


class Wish(NamedTuple):
    """Whom the user would like to meet, or in which field, and who is asked for it."""

    through: str
    second: str
    field: str
    reason: str
    moves: tuple[Move, ...]


class Request(NamedTuple):
    """Something asked of the user; `due` in days from now."""

    who: str
    text: str
    moves: tuple[Move, ...]
    due: int | None = None
    better: str = ""
    kind: str = "support"


class News(NamedTuple):
    """Something to tell one at a time, in either language, and whom it was told, days ago."""

    fr: str
    en: str
    ago: int
    told: tuple[tuple[str, int], ...]
    closed: int | None = None


class Reaction(NamedTuple):
    """What somebody said of a publication."""

    who: str
    kind: str
    words: str
    ago: int


class Publication(NamedTuple):
    """Something the user showed of their work, in either language, and who reacted."""

    kind: str
    fr: str
    en: str
    place: str
    ago: int
    reactions: tuple[Reaction, ...] = ()
