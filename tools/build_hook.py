"""Puts the compiled translations into the wheel."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """Compiles before the files of the wheel are gathered; the .mo are artifacts, not sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  # hatchling’s signature
        """Called by hatchling for each build, the editable one too."""
        sys.path.insert(0, self.root)
        from tools.translations import compile_all

        compile_all(Path(self.root) / "entregent")
