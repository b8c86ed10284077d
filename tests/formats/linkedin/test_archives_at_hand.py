"""Where real archives lie beside the checkout, every record of theirs is accounted for."""

import csv
import io
from collections import Counter
from pathlib import Path

import pytest

from entregent.formats.linkedin import Archive, Reject, open_archive

AT_HAND = Path(__file__).parents[4] / "shared" / "data" / "linkedin"
ARCHIVES = sorted(AT_HAND.iterdir()) if AT_HAND.is_dir() else []


@pytest.mark.skipif(not ARCHIVES, reason="no real archives beside the checkout")
@pytest.mark.parametrize("folder", ARCHIVES, ids=lambda folder: folder.name)
def test_every_record_is_read_skipped_or_rejected(folder: Path) -> None:
    archive = open_archive(folder)
    assert isinstance(archive, Archive)
    assert archive.member.is_known()
    assert {file.reason for file in archive.files} <= {None, "assistant"}
    for file in archive.readable:
        outcomes = list(archive.read(file))
        assert len(outcomes) == _records(folder / file.name), file.name
        assert Counter(type(outcome) for outcome in outcomes)[Reject] == 0, file.name


def _records(path: Path) -> int:
    rows = [row for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")) if row]
    header = next(index for index, row in enumerate(rows) if len(row) > 3)
    return len(rows) - header - 1
