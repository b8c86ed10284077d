"""Reads the texts of the demo: plain files of sections, each under a line that begins with "# "."""

import functools
from pathlib import Path


@functools.cache
def sections(name: str) -> dict[str, str]:
    """The sections of a file beside this one, by their title."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    found = (part.partition("\n") for part in f"\n{text}".split("\n# ")[1:])
    return {title.strip(): body.strip() for title, _newline, body in found}
