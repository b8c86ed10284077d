"""Writes the hash-pinned lists of packages anew from pyproject.toml (needs uv)."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUIET = ["--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links", "--quiet"]


def pin(target: str, *extras: str) -> None:
    """Pins the packages of the program, with `extras`, for every platform."""
    options = [option for extra in extras for option in ("--extra", extra)]
    command = ["uv", "pip", "compile", "--universal", "--python-version", "3.12", "--generate-hashes"]
    command += [*QUIET, *options, "pyproject.toml", "requirements/build.in"]
    subprocess.run(
        [*command, "--output-file", f"requirements/{target}.txt", *sys.argv[1:]], cwd=ROOT, check=True
    )


if __name__ == "__main__":
    pin("run")
    pin("test", "test")
