"""The words in which an import says what became of a row and of a file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

What = Literal["created", "updated", "unchanged", "skipped", "rejected"]

COUNTS: Final[tuple[What, ...]] = ("created", "updated", "unchanged", "skipped", "rejected")
"""Every row read is one of these: they add up to what was read."""

LeftOut = Literal["stranger", "deleted", "erased", "removed", "member", "nameless", "undated", "direction"]
"""Why the record leaves a readable row out: somebody unknown who only wrote (`stranger`), somebody deleted
or erased, something that the user deleted by hand (`removed`), the user, an address without a name, a touch
without a day, a file that does not say who spoke."""

NOTED: Final = ("birthday", "part_")
"""How the reasons begin for which a part alone of a row is left out: such a row is told of beside those left
out, and counted as taken."""


class Noted(NamedTuple):
    """A part of a row that was left out or kept as mere text: its line, the reason, and how it begins."""

    line: int
    reason: str
    snippet: str = ""


class Taken(NamedTuple):
    """What became of one row; a reason and a few words to find it again where it was left out.

    `noted` says what parts of a row taken in were left out.
    """

    what: What
    reason: str = ""
    snippet: str = ""
    noted: tuple[Noted, ...] = ()

    def told(self, line: int) -> Iterator[Noted]:
        """What is to be told of the row that begins at `line`: why it is left out, then its parts."""
        if self.reason:
            yield Noted(line, self.reason, self.snippet)
        yield from self.noted


CREATED: Final = Taken("created")
UPDATED: Final = Taken("updated")
UNCHANGED: Final = Taken("unchanged")


@dataclass(slots=True)
class Counts:
    """How many rows of a file became what."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    rejected: int = 0
    reasons: dict[str, int] = field(default_factory=dict)

    def count(self, taken: Taken) -> None:
        """Counts one row."""
        setattr(self, taken.what, getattr(self, taken.what) + 1)
        for told in taken.told(0):
            self.reasons[told.reason] = self.reasons.get(told.reason, 0) + 1

    @property
    def read(self) -> int:
        """All rows read."""
        return sum(getattr(self, name) for name in COUNTS)

    def numbers(self) -> Mapping[str, int]:
        """The counts by name, with their sum."""
        return {"read": self.read, **{name: getattr(self, name) for name in COUNTS}}


def is_noted(reason: str) -> bool:
    """Whether a part alone of a row is left out for this reason."""
    return reason.startswith(NOTED)


def snippet(*parts: str) -> str:
    """A few words to find a row again."""
    return ": ".join(part for part in (" ".join(part.split()) for part in parts) if part)[:200]


def changed(*changes: bool) -> Taken:
    """What became of a row about something on record: updated when anything changed."""
    return UPDATED if any(changes) else UNCHANGED
