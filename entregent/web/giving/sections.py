"""The sides of giving and asking, each a page of its own: a new one is one more line."""

from typing import Final, NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Section(NamedTuple):
    """One side: the name of its URL, and its words."""

    url_name: str
    label: str | Promise


SECTIONS: Final = (
    Section("giving", _("Ledger")),
    Section("loops", _("Loops")),
    Section("introductions", _("Introductions")),
    Section("asks", _("Asks")),
    Section("requests", _("Requests")),
    Section("promises", _("Promises")),
    Section("news", _("News")),
    Section("published", _("Published")),
    Section("views", _("Viewpoints")),
    Section("giving_year", _("The year")),
)
"""In the order of the page; one whose URL does not exist is left out."""
FOREMOST: Final = 6
"""Those that stand as tabs; the others are a step further, under one name."""
