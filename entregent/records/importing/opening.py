"""Tells what kind of thing the user brought, and opens it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from entregent.records.importing.bundle import kinds
from entregent.records.importing.bundle.source import SEVERAL, TAKEOUT, open_bundle
from entregent.records.importing.linkedin import open_linkedin
from entregent.records.importing.sources import Refused, Source
from entregent.records.leaving import reading

AUTO: Final = "auto"
LINKEDIN: Final = "linkedin"
KINDS: Final = (AUTO, LINKEDIN, *(name for name in kinds.BY_NAME if name != LINKEDIN), TAKEOUT)


def opened(path: Path, name: str = "", kind: str = AUTO, options: Mapping[str, Any] | None = None) -> Source:
    """The source at a path; raises Refused when it is dangerous, damaged, or holds nothing of its kind."""
    if path.is_file() and reading.recognises(path):
        raise Refused("whole_record", name=name or path.name)
    if kind == LINKEDIN:
        return open_linkedin(path, name)
    if kind not in (AUTO, SEVERAL):
        return open_bundle(path, name or path.name, kind, options or {})
    try:
        return open_linkedin(path, name)
    except Refused as error:
        if error.code != "nothing":
            raise
    return open_bundle(path, name or path.name, "", options or {})
