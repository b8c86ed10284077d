"""What an import asks, answered by options of the command line."""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from entregent.cli.frame import Misused
from entregent.cli.frame.words import _
from entregent.formats.address_books import TARGETS
from entregent.wording.columns import ORDERS

_SHOWN = 12


def options(columns: list[str], dates: str, *, me: str = "", words: bool = False) -> dict[str, Any]:
    """The options of an import; raises Misused where one cannot be understood."""
    if dates and dates not in ORDERS:
        raise Misused(_("The order of days is one of: {orders}.").format(orders=", ".join(ORDERS)))
    chosen: dict[str, Any] = {"dates": dates} if dates else {}
    if columns:
        chosen["named"] = dict(_column(one) for one in columns)
    if me:
        chosen["me"] = me
    return {**chosen, "words": True} if words else chosen


def _column(text: str) -> tuple[str, str]:
    name, equals, target = text.rpartition("=")
    if not equals or target not in TARGETS:
        line = _("{text}: write NAME=HOLDS, where HOLDS is one of: {targets}.")
        raise Misused(line.format(text=text, targets=", ".join(TARGETS)))
    return name.strip(), target


def hint(problem: Mapping[str, Any]) -> str:
    """The option that answers what is asked."""
    return {
        "other_member": _("Add --yes to import it all the same."),
        "me": _me(problem.get("values", {}).get("names", ())),
        "order": _("Say it with --dates dmy, mdy or ymd."),
        "columns": _("Say it with --column NAME=HOLDS, or once on the import page."),
        "dates": _("Say it with --dates dmy, mdy or ymd."),
    }.get(problem["code"], "")


def _me(names: Iterable[str]) -> str:
    """Those who may be the user, the first of them."""
    shown = list(islice(names, _SHOWN))
    more = "…" if len(shown) == _SHOWN else ""
    said = _("Say it with --me NAME, one of: {names}; or --me - if you only read.")
    return said.format(names=", ".join(shown) + more)
