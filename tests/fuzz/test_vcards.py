"""The fuzz target holds on a few cards, and for some seconds of fuzzing where atheris is installed."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.vcards import read_anything

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "data", [b"", b"BEGIN:VCARD\nFN:A\nEND:VCARD", b"\xff\xfeB\0E\0", b"BEGIN:VCARD\n" * 20]
)
def test_the_target_holds(data: bytes) -> None:
    read_anything(data)


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris is not installed")
def test_fuzzing_finds_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz.vcards", "-max_len=4096", "-runs=20000", str(tmp_path)]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr[-2000:]
