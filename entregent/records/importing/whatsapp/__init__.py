"""Takes chats that WhatsApp exported into the record: one exchange for each day."""

from collections.abc import Callable
from typing import Any, Final

from entregent.formats import whatsapp
from entregent.records.importing.bundle.values import Kind
from entregent.records.importing.values import Taken
from entregent.records.importing.whatsapp import reading, taking
from entregent.records.importing.whatsapp.values import NOBODY, Day

_TAKERS: Final[dict[type, Callable[[Any, Any], Taken]]] = {Day: taking.day, whatsapp.Left: taking.left}

WHATSAPP: Final = Kind(("whatsapp",), reading.tell, reading.read, _TAKERS, whatsapp.MAX_TEXT)

__all__ = ["NOBODY", "WHATSAPP"]
