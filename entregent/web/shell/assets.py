"""Where styles, scripts and drawings are found by the browser."""

from typing import Final

from django.contrib.staticfiles.storage import StaticFilesStorage


class Assets(StaticFilesStorage):
    """The packages' own files; an address, which stays the same while the program runs, is made once."""

    def __init__(self) -> None:
        super().__init__()
        self._addresses: Final[dict[str, str]] = {}

    def url(self, name: str | None) -> str:
        """The address of a file, by the name that templates give it."""
        if name is None or name not in self._addresses:
            self._addresses[name or ""] = super().url(name)
        return self._addresses[name or ""]
