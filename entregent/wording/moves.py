"""Why a step cannot be taken now, in words, for asks, introductions, requests and loops alike."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from entregent.core.moves import Refusal

REFUSAL_WORDS: Final[dict[str, Promise]] = {
    "already": _("That was done already; nothing was done twice."),
    "closed": _("This has come to its end; nothing can be added to it."),
    "not_yet": _("Something else must come first."),
    "passed": _("It is too late for that: things have moved on."),
    "which_side": _("Say which of the two it is about."),
    "other_declined": _("The other one has said no, so there is nobody to introduce."),
    "still_open": _("Somebody has been asked for this already, and has neither declined nor fallen silent."),
    "turned_down": _("They said no, and that holds whoever asks."),
    "crowded": _("One of them is in two introductions already: let one of these end first."),
    "vetoed": _("You decided that these two are never to be introduced."),
    "same_person": _("An introduction takes two different people."),
    "asker": _("Whoever asks cannot be the one who is better placed."),
    "nobody": _("Say whom you would like to meet, or in which field."),
    "unknown_event": _("There is no such step."),
    "unknown_stage": _("It stands nowhere that this program knows of."),
}


def refusal(found: Refusal) -> str:
    """The reason in a sentence."""
    return str(REFUSAL_WORDS[found.code])
