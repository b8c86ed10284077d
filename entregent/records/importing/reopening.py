"""Opens again what was brought for a run, wherever it lies, with all that the user chose."""

from collections.abc import Iterator
from contextlib import contextmanager

from entregent.records.importing import choosing, pieces
from entregent.records.importing.opening import opened
from entregent.records.importing.sources import Refused, Source
from entregent.records.models import ImportRun


@contextmanager
def reopened(run: ImportRun) -> Iterator[Source]:
    """The source of a run; raises Refused (`gone`) where it is no longer there, or not as it was."""
    with pieces.at_hand(run) as path:
        if not path.exists():
            raise Refused("gone")
        options = choosing.options_of(run.owner, run.options)
        with opened(path, run.name, run.kind, options) as source:
            yield source
