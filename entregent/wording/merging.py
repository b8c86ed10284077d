"""The words in which two records are held side by side: fields, values, and why one goes first."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from django.utils import formats
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from entregent.core.merging import Choice
from entregent.wording import exchanges
from entregent.wording.times import first_of_month, whole_day

type Words = Mapping[str, str | Lazy]

FIELD_WORDS: Final[Words] = {
    "name": _("Name"),
    "nickname": _("Nickname"),
    "credentials": _("After the name"),
    "language": _("Language"),
    "register": _("In French"),
    "birthday": _("Birthday"),
    "place": _("Lives in"),
    "origin": _("Known through"),
    "met_how": _("How you met"),
    "met_where": _("Where you met"),
    "met_on": _("When you met"),
    "met_through": _("Introduced by"),
    "connected_on": _("In contact since"),
    "pinned_circle": _("Circle"),
    "triage": _("What they are to you"),
    "friend": _("We are friends"),
    "worked_together": _("We worked together"),
    "note": _("Note"),
    "portrait": _("Picture"),
}
WHY_WORDS: Final[Words] = {
    "typed": _("One of the two was typed by you: it is proposed."),
    "fuller": _("The one that says more is proposed."),
    "earlier": _("The earlier day is proposed."),
    "later": _("Your latest answer is proposed."),
    "either": _("One of the two says so: it is proposed."),
    "both": _("Both are kept, so that nothing is lost."),
    "open": _("Nothing tells which is right: please look."),
    "chosen": _("As you chose."),
}
TRIAGE_WORDS: Final[Words] = {
    "close": _("we really talk"),
    "known": _("we know each other"),
    "who": _("the name tells me nothing"),
    "never": _("do not propose them"),
}


def value(
    choice: Choice, values: tuple[Any, ...], codes: Mapping[str, Words], names: Mapping[Any, str]
) -> str:
    """What one side says of a field; `codes` has the words of codes by field, `names` those of people."""
    first = values[0]
    if choice.field.kind == "yes":
        return say("yes") if first else say("no")
    if choice.name == "birthday":
        return _birthday(*values) if first else ""
    if first in (None, ""):
        return ""
    if isinstance(first, dt.date):
        return whole_day(first)
    if choice.name == "met_through":
        return names.get(first, "")
    if choice.name == "pinned_circle":
        return exchanges.circle(first)
    words = TRIAGE_WORDS if choice.name == "triage" else codes.get(choice.name, {})
    return str(words.get(first, first))


def _birthday(day: int, month: int | None, year: int | None) -> str:
    try:
        on = dt.date(year or 2000, month or 1, day)
    except ValueError:
        return f"{day}/{month}"
    return whole_day(on) if year else first_of_month(formats.date_format(on, "MONTH_DAY_FORMAT"))
