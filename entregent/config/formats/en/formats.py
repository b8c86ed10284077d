"""English dates as sentences say them: day, month, year."""

from typing import Final

DATE_FORMAT: Final = "j F Y"
MONTH_DAY_FORMAT: Final = "j F"
YEAR_MONTH_FORMAT: Final = "F Y"
SHORT_DATE_FORMAT: Final = "j M Y"
DATETIME_FORMAT: Final = "j F Y, H:i"
SHORT_DATETIME_FORMAT: Final = "j M Y, H:i"
TIME_FORMAT: Final = "H:i"
