"""What was given and received, in words' values (E6): which way, how often, of what kind; never a debt."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Final, Literal, NamedTuple

Often = Literal["never", "once", "sometimes", "often"]
Leaning = Literal["nothing", "only_given", "only_received", "both", "more_given", "more_received"]

OFTEN: Final = 6
"""Times from which one says "often"."""
MORE: Final = 3
"""Times more, and twice as often, from which it goes rather one way: less is the ordinary to and fro."""


class Passed(NamedTuple):
    """Something given or received: its kind and its day."""

    given: bool
    kind: str
    on: date


class Side(NamedTuple):
    """One way: how often, the kinds with the most frequent first, and the last day."""

    often: Often
    kinds: tuple[str, ...]
    last: date | None


class Balance(NamedTuple):
    """What passed between two, or between the user and everybody: which way it leans, and each way by itself.

    Codes only: there is no sum, so that nothing can be paid back.
    """

    leaning: Leaning
    given: Side
    received: Side


def balance(passed: Iterable[Passed]) -> Balance:
    """Which way it went; linear in what passed."""
    every = list(passed)
    given = [one for one in every if one.given]
    received = [one for one in every if not one.given]
    return Balance(_leaning(len(given), len(received)), _side(given), _side(received))


def by_person(passed: Iterable[tuple[str, Passed]]) -> dict[str, Balance]:
    """The balance with each person of those named; linear in what passed."""
    return {name: balance(some) for name, some in _grouped(passed).items()}


def by_year(passed: Collection[Passed]) -> dict[int, Balance]:
    """The balance of each year in which anything passed, the latest first."""
    years = _grouped((one.on.year, one) for one in passed)
    return {year: balance(years[year]) for year in sorted(years, reverse=True)}


def _grouped[Key](passed: Iterable[tuple[Key, Passed]]) -> Mapping[Key, list[Passed]]:
    groups: dict[Key, list[Passed]] = {}
    for key, one in passed:
        groups.setdefault(key, []).append(one)
    return groups


def _side(some: list[Passed]) -> Side:
    counts = Counter(one.kind for one in some)
    kinds = tuple(sorted(counts, key=lambda kind: (-counts[kind], kind)))
    return Side(_often(len(some)), kinds, max((one.on for one in some), default=None))


def _often(times: int) -> Often:
    if times < 2:
        return "once" if times else "never"
    return "often" if times >= OFTEN else "sometimes"


def _leaning(given: int, received: int) -> Leaning:
    if not given or not received:
        return "only_given" if given else "only_received" if received else "nothing"
    most, least = max(given, received), min(given, received)
    if most - least < MORE or most < 2 * least:
        return "both"
    return "more_given" if given > received else "more_received"
