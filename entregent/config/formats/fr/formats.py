"""French moments as sentences say them: the day, then "à" and the hour."""

from typing import Final

DATETIME_FORMAT: Final = r"j F Y \à H:i"
SHORT_DATETIME_FORMAT: Final = r"j M Y \à H:i"
