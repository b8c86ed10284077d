"""Makes chats in the ways that phones write them."""

from datetime import datetime

from entregent.formats.whatsapp import Chat, Refused, read_bytes

LRM = "\u200e"
STYLES: dict[str, str] = {
    "iOS, France": "[{0:%d/%m/%Y} {0:%H:%M:%S}] {1}: {2}",
    "iOS, comma": "[{0:%d/%m/%Y}, {0:%H:%M:%S}] {1}: {2}",
    "iOS, United States": "[{0.month}/{0.day}/{0:%y}, {0:%I:%M:%S}\u202f{0:%p}] {1}: {2}",
    "iOS, Germany": "[{0:%d.%m.%y}, {0:%H:%M:%S}] {1}: {2}",
    "iOS, marked": LRM + "[{0:%d/%m/%Y}, {0:%H:%M:%S}] {1}: {2}",
    "Android, France": "{0:%d/%m/%Y} à {0:%H:%M} - {1}: {2}",
    "Android, France, later": "{0:%d/%m/%Y}, {0:%H:%M} - {1}: {2}",
    "Android, United States": "{0.month}/{0.day}/{0:%y}, {0:%I:%M}\u202f{0:%p} - {1}: {2}",
    "Android, Germany": "{0:%d.%m.%y}, {0:%H:%M} - {1}: {2}",
    "Android, Germany, earlier": "{0:%d.%m.%y} um {0:%H:%M} Uhr - {1}: {2}",
    "Android, Spain": "{0.day}/{0.month}/{0:%y}, {0:%H:%M} - {1}: {2}",
    "Android, Mexico": "{0.day}/{0.month}/{0:%Y}, {0:%I:%M}\u00a0{half} - {1}: {2}",
    "Android, Italy": "{0:%d/%m/%y}, {0:%H:%M} - {1}: {2}",
    "Android, Brazil": "{0:%d/%m/%Y} {0:%H:%M} - {1}: {2}",
    "Android, Canada": "{0:%Y-%m-%d}, {0:%I:%M}\u202f{half} - {1}: {2}",
}


def line(style: str, moment: datetime, sender: str, text: str) -> str:
    half = "p.\u00a0m." if moment.hour >= 12 else "a.\u00a0m."
    return STYLES[style].format(moment, sender, text, half=half)


def chat(*lines: str, name: str = "") -> Chat:
    read = read_bytes("\n".join(lines).encode(), name)
    assert not isinstance(read, Refused), read
    return read
