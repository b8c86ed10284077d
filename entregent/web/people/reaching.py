"""Ways to reach somebody, as links: the first of each kind beside the name, all of them further down."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from urllib.parse import quote, unquote

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from entregent.records.models import Reach

_PAGES: Final = ("https://", "http://")
_ACTS: Final[dict[str, tuple[str, Promise]]] = {
    "phone": ("call", _("Call")),
    "profile": ("open", _("Open the profile")),
}


class Way(NamedTuple):
    """A button: its icon, where it leads, what it does, and by which address."""

    icon: str
    href: str
    words: str | Promise
    shown: str


def ways(reaches: Iterable[Reach]) -> Iterator[Way]:
    """The first number and page, in the order of `reaches`; what did not arrive, or is a guess, is none.

    An address is no button here: messages are written on the desk, which sends by it.
    """
    seen: set[str] = set()
    for reach in reaches:
        fit = reach.kind in _ACTS and reach.status not in ("guessed", "bounced") and reach.kind not in seen
        if fit and (to := href(reach)):
            seen.add(reach.kind)
            yield Way(_ACTS[reach.kind][0], to, _ACTS[reach.kind][1], shown(reach))


def href(reach: Reach) -> str:
    """Where a way leads: a mail, a call, a page; empty where it leads nowhere."""
    if reach.kind == "email":
        return f"mailto:{quote(reach.value, safe='@+')}"  # one recipient, and nothing written beforehand
    if reach.kind == "phone":
        return f"tel:{quote(reach.key or reach.value, safe='+')}"
    return reach.value if reach.value.startswith(_PAGES) else ""


def shown(reach: Reach) -> str:
    """An address of a page as one reads it: "linkedin.com/in/zoé-durand"; other values as they are."""
    if not reach.value.startswith(_PAGES):
        return reach.value
    read = unquote(reach.value.partition("://")[2].removeprefix("www.").rstrip("/"))
    return read if read.isprintable() and "\ufffd" not in read else reach.value
