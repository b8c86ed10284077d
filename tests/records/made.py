"""The made-up archives of the benchmarks, for tests of the record."""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
if str(BENCHMARKS) not in sys.path:
    sys.path.insert(0, str(BENCHMARKS))

write: Callable[..., None] = importlib.import_module("made_linkedin").write
"""`write(path, connections=…, messages=…, seed=…, era=…, changed=…)`."""
