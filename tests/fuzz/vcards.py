"""A target for atheris: any bytes are read, and what was read comes back from both versions.

Run it for as long as you like: `python -m tests.fuzz.vcards -max_len=4096 -max_total_time=600`
"""

import importlib
import sys
from typing import Any, Final

from entregent.formats.vcard import Version, read_cards, write_cards

VERSIONS: Final[tuple[Version, ...]] = ("3.0", "4.0")


def read_anything(data: bytes) -> None:
    """Fails where bytes are neither read nor refused, or where a card does not come back."""
    cards, problems = read_cards(data)
    if not cards and not problems:
        raise AssertionError("neither read nor refused")
    for version in VERSIONS:
        again, _problems = read_cards(write_cards(cards, version))
        if again != cards:
            raise AssertionError(f"does not come back from {version}")


def main() -> None:
    """Fuzzes until a failure, or until the time given is over."""
    atheris: Any = importlib.import_module("atheris")
    atheris.instrument_all()
    atheris.Setup(sys.argv, read_anything)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
