"""Tells what kind of thing the user brought, and opens it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from entregent.records.importing.linkedin import open_linkedin
from entregent.records.importing.sources import Source

AUTO: Final = "auto"
KINDS: Final = (AUTO, "linkedin")


def opened(  # what the user chose is of use to sources of several kinds
    path: Path,
    name: str = "",
    kind: str = AUTO,  # noqa: ARG001
    options: Mapping[str, Any] | None = None,  # noqa: ARG001
) -> Source:
    """The source at a path; raises Refused when it is dangerous, damaged, or holds nothing of its kind."""
    return open_linkedin(path, name)
