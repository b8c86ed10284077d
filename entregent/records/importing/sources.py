"""What an import reads: whatever the user brings is opened as a source, whose files give rows one by one."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Protocol, Self

from entregent.records.importing.sitting import Sitting
from entregent.records.importing.values import Taken
from entregent.records.models import ImportRun, Owner

type Problem = Mapping[str, Any]
"""A `code`, and the `values` that its sentence needs."""
type Beat = Callable[[], None]


class Refused(Exception):
    """What was brought is not taken: a code, and the values that its sentence needs."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class File(Protocol):
    """One file of a source: readable where it has a kind, else left out for a reason."""

    @property
    def name(self) -> str:
        """Its path inside the source, with forward slashes."""

    @property
    def kind(self) -> str | None:
        """What it holds."""

    @property
    def reason(self) -> str | None:
        """Why it is left out."""


class Row(Protocol):
    """One row of a file, whatever it holds."""

    @property
    def line(self) -> int:
        """Where it begins, from 1."""


class Source(Protocol):
    """Something brought that is open. `kind` tells which program wrote it."""

    @property
    def kind(self) -> str:
        """As `import --kind` calls it."""

    @property
    def files(self) -> Sequence[File]:
        """All files, in the order in which they lie there."""

    @property
    def readable(self) -> Sequence[File]:
        """Those that can be read, in the order that suits an import."""

    def problem(self, owner: Owner) -> Problem | None:
        """What the user is to say before it comes in."""

    def shown(self, file: Any) -> Mapping[str, Any]:
        """What is shown of a readable file before it comes in, beside what would become of its rows."""

    def sit(self, run: ImportRun, today: dt.date, beat: Beat) -> Sitting:
        """Everything that taking its rows needs; tells the run its day, and whose it is."""

    def rows(self, sitting: Any, file: Any, start: int = 0) -> Iterator[Row]:
        """The rows of a readable file, in order, from row `start` (0: the first) on."""

    def take(self, sitting: Any, row: Any) -> Taken:
        """Takes one row into the record."""

    def close(self) -> None:
        """Frees what was opened."""

    def __enter__(self) -> Self:
        """Opened by whoever made it."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes it."""
