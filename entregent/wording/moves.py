"""Why a step cannot be taken now, in words, for asks, introductions, requests and loops alike."""

from collections.abc import Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from entregent.core.moves import Refusal
from entregent.records.refused import NotPossible
from entregent.wording.times import whole_day

REFUSAL_WORDS: Final[dict[str, Promise]] = {
    "already": _("That was done already; nothing was done twice."),
    "closed": _("This has come to its end; nothing can be added to it."),
    "not_yet": _("Something else must come first."),
    "passed": _("It is too late for that: things have moved on."),
    "which_side": _("Say which of the two it is about."),
    "other_declined": _("The other one has said no, so there is nobody to introduce."),
    "still_open": _("Somebody has been asked for this already, and has neither declined nor fallen silent."),
    "open": _("This is open already; nothing was made twice."),
    "changed": _("Something has changed meanwhile, so nothing was done; note it now if it still holds."),
    "too_early": _("That day cannot be: it comes before the step that it follows."),
    "too_late": _("That day has not come yet."),
    "turned_down": _("They said no, and that holds whoever asks."),
    "crowded": _("One of them is in two introductions already: let one of these end first."),
    "vetoed": _("You decided that these two are never to be introduced."),
    "same_person": _("An introduction takes two different people."),
    "asker": _("Whoever asks cannot be the one who is better placed."),
    "nobody": _("Say whom you would like to meet, or in which field."),
    "unknown_event": _("There is no such step."),
    "unknown_stage": _("It stands nowhere that this program knows of."),
}


_NAMING: Final[dict[str, Promise]] = {
    "too_early": _("That day cannot be: the step that it follows was on {day}."),
    "still_open": _("{name} has been asked for this already, and has neither declined nor fallen silent."),
    "crowded": _("{name} is in two introductions already: let one of these end first."),
    "crowded_both": _("{name} and {other} are both in two introductions already: let one of each end first."),
    "changed": _("Meanwhile: {meanwhile} So nothing was done; note it now if it still holds."),
}
"""The same, where what they name is known."""


def refusal(found: Refusal, values: Mapping[str, Any] = MappingProxyType({})) -> str:
    """The reason in a sentence, with what it names where that is known (records/refused.py)."""
    said = dict(values)
    said |= zip(("name", "other"), said.pop("names", ()), strict=False)
    if "day" in said:
        said["day"] = whole_day(said["day"])
    code = "crowded_both" if found.code == "crowded" and "other" in said else found.code
    with suppress(KeyError):
        return str(_NAMING[code]).format(**said)
    return str(REFUSAL_WORDS[found.code])


def why(found: NotPossible, meanwhile: str = "") -> str:
    """The same, of an act that met it; `meanwhile`: what happened since its page was made, in sentences."""
    return refusal(found.refusal, {**found.values, **({"meanwhile": meanwhile} if meanwhile else {})})
