"""Rest, the invitation of the week and habits, as the day's letter says them."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from entregent.core.planning import Line, Rest
from entregent.core.planning.selection import Offer
from entregent.wording.times import first_of_month


def rest(why: Rest, *, anything: bool) -> str:
    """Why little or nothing is proposed today; empty where all of it is. `anything`: something still is."""
    if why == "quiet_day" and anything:
        return _("It is your quiet day. Only what you promised for today is here; the rest will wait.")
    if why == "quiet_day":
        return _("It is your quiet day: nothing is proposed, and what is due waits until tomorrow.")
    if why == "recovery" and anything:
        return _("You have just been among people: today, only what is owed and what has its day.")
    return _("You have just been among people: today leaves you in peace.") if why == "recovery" else ""


def invitation(line: Line, name: str) -> str:
    """The week's invitation on a line about somebody called `name`; empty where it bears none."""
    return "" if line.offer is None else _invitation(line.offer).format(**_values(line.offer, name))


def _invitation(offer: Offer) -> str:
    if offer.habit and offer.on:
        return _("And if you asked {name} to join you on {day} ({habit})?")
    if offer.habit:
        return _("And if you asked {name} to join you ({habit})?")
    if offer.format == "lunch":
        return _("And if you proposed a lunch to {name}? It would be this week’s.")
    if offer.format == "coffee":
        return _("And if you proposed a coffee to {name}, just the two of you?")
    return _("And if you called {name} rather than write?")


def _values(offer: Offer, name: str) -> dict[str, str]:
    on = first_of_month(date_format(offer.on, _("l j F"))) if offer.on else ""
    return {"name": name, "day": on, "habit": offer.habit.text if offer.habit else ""}
