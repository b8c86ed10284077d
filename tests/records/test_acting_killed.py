"""The real worker, killed in the middle of an act on many people and of its undo, loses nothing."""

from pathlib import Path

import pytest

from tests import processes
from tests.records.killed_acts import ACTS, KILLS, PEOPLE

DIRECT = "import sys; from tests.records.killed_acts import direct; print(*direct(sys.argv[1]), sep='\\n')"


@pytest.mark.slow
@pytest.mark.parametrize("act", ACTS)
def test_kills_lose_nothing_and_do_nothing_twice(tmp_path: Path, act: str) -> None:
    printed = processes.lines(processes.ready(tmp_path / f"killed_{act}"), DIRECT, act)
    assert printed[:2] == [f"reached {PEOPLE}", "taken back True True"]
    assert int(printed[2].removeprefix("kills ")) >= 2 * KILLS
