"""Chances to give in words: what could be done, and why."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

from entregent.core.caring import Care
from entregent.core.chances import Chance
from entregent.core.planning import Reason
from entregent.wording.giving import listed
from entregent.wording.names import of
from entregent.wording.people import EVENT_WORDS
from entregent.wording.quoting import within
from entregent.wording.times import ago, number, whole_day

_HEADLINES: Final[dict[str, str]] = {
    "pair": gettext_noop("Introduce {name} and {other} to each other"),
    "skill": gettext_noop("Offer {name} your help"),
    "praise": gettext_noop("Recommend {name}"),
    "cheer": gettext_noop("Congratulate {name}"),
}
_REASONS: Final[dict[str, str]] = {
    "need_met": gettext_noop("{name} looks for “{need}”. With {other}: “{skill}”."),
    "my_skill": gettext_noop("{name} looks for “{need}”. You know about it: “{skill}”."),
    "interest": gettext_noop("{name} and {other} share something rare around you: {interest}."),
    "trade": gettext_noop("{name} and {other} do much the same work in {place}: {trade}."),
    "praise_help": gettext_noop("{name} helped you {ago}: {what}. Saying so where it counts would help."),
    "praise_work": gettext_noop("You worked with {name}, and nobody has heard it from you yet."),
    "event": gettext_noop("{news}, {ago}."),
}
_NAMED: Final = 3
"""Names that a sentence lists."""
CODES: Final = tuple(_REASONS)
_CARES: Final[dict[str, str]] = {
    "need": gettext_noop("{name} looks for “{what}”."),
    "interest": gettext_noop("{name} cares about this: {what}."),
    "skill": gettext_noop("It is what {name} is good at: {what}."),
    "trade": gettext_noop("It is what {name} does: {what}."),
    "place": gettext_noop("{name} lives there: {what}."),
}


def headline(chance: Chance, name: str) -> str:
    """What could be done: "Introduce Awa and Léo to each other"."""
    return _(_HEADLINES[chance.kind]).format(name=name, other=chance.reason.values.get("other", ""))


def resting(names: Sequence[str], until: dt.date) -> str:
    """Why nothing is proposed for some people just now, and until when; "" for nobody."""
    if not names:
        return ""
    told = [*names[:_NAMED]]
    if len(names) > _NAMED:
        more = len(names) - _NAMED
        told.append(ngettext("{count} more", "{count} more", more).format(count=number(more)))
    text = _("You have just given to {names}: another idea waits until {day}.")
    return text.format(names=listed(told), day=whole_day(until))


def why(reason: Reason, name: str, today: dt.date) -> str:
    """Why it would do them good."""
    return said(_(_REASONS[reason.code]), {**reason.values, "name": name}, today)


def said(text: str, values: Mapping[str, Any], today: dt.date) -> str:
    """A sentence with the values of a reason, the day as time gone by."""
    on = values.get("on")
    told = {**within(values), "ago": ago(on, today) if isinstance(on, dt.date) else "", "news": _news(values)}
    return text.format(**{**told, "of_name": of(str(values["name"]))})


def _news(values: Mapping[str, Any]) -> str:
    """News as it was told; where no word was, of what kind it is."""
    kind = str(EVENT_WORDS.get(str(values.get("kind", "")), EVENT_WORDS["other"]))
    told = str(values.get("what", "")) or kind
    return told[:1].upper() + told[1:].rstrip(".")


def cares(care: Care, name: str) -> str:
    """Why somebody would care about something read."""
    return _(_CARES[care.code]).format(name=name, of_name=of(name), what=care.what)
