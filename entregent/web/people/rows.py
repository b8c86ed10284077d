"""What a list shows of somebody, in words: plain values, for a line is drawn fifty times a page."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import groupby
from typing import Final

from django.utils.safestring import SafeString
from django.utils.translation import get_language

from entregent.records.queries.lines import Line
from entregent.web.people.portrait import at as pictured_at
from entregent.web.shell import initials as discs
from entregent.web.shell.drawing import Stencil
from entregent.wording import exchanges, times

LINE: Final = Stencil("people/people.html#line", "id", "name", "hue", "initials", "work", "circle", "when")
PICTURED: Final = Stencil("people/people.html#line", "id", "name", "photo", "work", "circle", "when")


def shown(line: Line, today: dt.date) -> dict[str, str]:
    """The values of one line, by the names that templates give them."""
    pk, language = str(line.id), get_language()
    return {
        "id": pk,
        "name": line.name,
        "hue": f"hue-{discs.hue(pk)}",
        "initials": discs.initials(line.name),
        "work": ", ".join(part for part in (line.title, line.organisation) if part),
        "circle": _circle(line.circle, language) if line.circle else "",
        "when": _ago(line.last_on, today, language) if line.last_on else "",
        "photo": pictured_at(line.id, line.portrait) if line.portrait else "",
    }


def drawn(rows: Iterable[Mapping[str, str]]) -> SafeString:
    """The lines of a list, with a picture where there is one."""
    parts = groupby(rows, key=lambda row: bool(row["photo"]))
    return SafeString("".join((PICTURED if pictured else LINE).fill(some) for pictured, some in parts))


@lru_cache(maxsize=100)
def _circle(code: str, _language: str | None) -> str:
    return exchanges.circle(code)


@lru_cache(maxsize=10_000)
def _ago(on: dt.date, today: dt.date, _language: str | None) -> str:
    return times.ago(on, today)
