"""Who could introduce the user to somebody (B4, H8): whoever surely knows them, the closest first."""

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from entregent.core.exchanges import Circle

Code = Literal[
    "near", "met_through", "together", "employer_same_time", "school_same_time", "group_same_time", "group",
    "employer", "school", "employer_other_times", "school_other_times", "group_other_times", "field",
]  # fmt: skip
KNOWS: Final[dict[str, float]] = {
    "near": 1.0,
    "met_through": 1.0,
    "together": 0.9,
    "employer_same_time": 0.8,
    "group_same_time": 0.7,
    "school_same_time": 0.6,
    "field": 0.6,
    "group": 0.5,
    "employer": 0.4,
    "school": 0.3,
    "group_other_times": 0.15,
    "employer_other_times": 0.15,
    "school_other_times": 0.1,
}
"""How likely they know each other, by what ties them; colleagues of one time do, those of two hardly."""
PASSES_ON: Final[dict[Circle, float]] = {"close": 1.0, "wider": 0.6, "weak": 0.25}
"""How likely somebody passes on a word for the user, by their circle: a friend’s introduction is the one
that opens doors (B4)."""
QUIET: Final = 2
"""Messages without an answer after which somebody is not asked for more."""


class Link(NamedTuple):
    """What ties somebody to whom the user would like to meet, and its name: "Hélix", "the choir"."""

    code: str
    name: str = ""


class Candidate(NamedTuple):
    """Somebody on record who could know them; `answers` is their responsiveness, None where unknown."""

    person: str
    links: tuple[Link, ...]
    circle: Circle = "weak"
    answers: float | None = None
    unanswered: int = 0


class Way(NamedTuple):
    """Somebody through whom it could go, and why: the strongest link first."""

    person: str
    links: tuple[Link, ...]
    worth: float


def ways(candidates: Iterable[Candidate], most: int = 8) -> tuple[Way, ...]:
    """The best few, each with their links: who surely knows them, is close to the user, and answers."""
    asked = [one for one in candidates if one.links and one.unanswered < QUIET]
    found = sorted((_way(one) for one in asked), key=lambda one: (-one.worth, one.person))
    return tuple(found[:most])


def _way(one: Candidate) -> Way:
    links = tuple(sorted(set(one.links), key=lambda link: (-KNOWS[link.code], link.name)))
    doubt = 1.0
    for link in links:
        doubt *= 1 - KNOWS[link.code]
    answers = 0.5 if one.answers is None else one.answers
    worth = (1 - doubt) * PASSES_ON[one.circle] * (0.5 + answers / 2)
    return Way(one.person, links, round(worth, 4))
