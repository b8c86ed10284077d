"""Compiles every translation of the package, in Python alone: set-up and the wheel's build both call it."""

import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent


def compile_all(package: Path) -> list[Path]:
    """Writes the .mo beside every .po below `package`; gives the files written."""
    return [compile_one(po) for po in sorted(package.rglob("*.po"))]


def compile_one(po: Path) -> Path:
    """Writes the .mo of one .po; raises ValueError, naming the file, when it cannot be read."""
    try:
        with po.open("rb") as file:
            catalog = read_po(file, locale=po.parent.parent.name, abort_invalid=True)
    except Exception as error:
        raise ValueError(f"{po}: {error}") from error
    target = po.with_suffix(".mo")
    with target.open("wb") as file:
        write_mo(file, catalog)
    return target


if __name__ == "__main__":
    try:
        compile_all(ROOT / "entregent")
    except ValueError as error:
        sys.exit(str(error))
