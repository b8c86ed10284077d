"""Modes, what they change, habits and what a network is for, in words, for pages and commands."""

from collections.abc import Callable
from typing import Final

from django.utils.dates import WEEKDAYS
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from entregent.core.modes import Value
from entregent.core.planning import Habit
from entregent.wording.times import number

type Words = dict[str, str | Lazy]

MODE_WORDS: Final[Words] = {
    "introvert": _("one person at a time"),
    "junior": _("beginning"),
    "senior": _("experienced"),
}
"""Each mode in a word or two."""
MODE_SENTENCES: Final[Words] = {
    "introvert": _("Company tires me: I would rather see one person at a time."),
    "junior": _("I am at the beginning: of my working life, or in a new trade."),
    "senior": _("I have experience, and can open doors."),
}
"""Each mode as the user would say it."""
MODE_HELP: Final[Words] = {
    "introvert": _("Fewer people and more depth, coffees for two, quiet after an evening out."),
    "junior": _("Companions of today first, more new faces, words the day after without fail."),
    "senior": _("Few ties that matter, congratulations first, and whoever has waited longest is answered."),
}
EFFECT_WORDS: Final[Words] = {
    "people_a_week": _("People proposed in a week"),
    "close_circle": _("Your close circle"),
    "weak_ties": _("Distant acquaintances"),
    "peers": _("Former classmates and colleagues"),
    "follow_up": _("Words after a meeting"),
    "congratulations": _("What happens in people’s lives"),
    "replies": _("Who is answered first"),
    "invitation": _("The invitation of the week"),
    "rest_days": _("Rest after an evening among people"),
    "light_touches": _("Kind words on what people publish"),
    "draft_proposals": _("What first words propose"),
    "draft_offers": _("What first words offer in return"),
    "draft_doors": _("The doors that first words open"),
}
_IN_TURN: Final = _("in their turn")
_CHOICES: Final[dict[str, Words]] = {
    "close_circle": {"in_turn": _("in its turn"), "first": _("before others who are due")},
    "weak_ties": {
        "0": _("nobody"),
        "1": _("one every other week"),
        "2": _("one a week"),
        "4": _("two a week"),
    },
    "peers": {"in_turn": _IN_TURN, "first": _("before others who are due")},
    "follow_up": {"in_turn": _IN_TURN, "first": _("before all but what you owe")},
    "congratulations": {"in_turn": _IN_TURN, "first": _("twice as weighty")},
    "replies": {"closest": _("whoever is closest"), "longest_waiting": _("whoever has waited longest")},
    "invitation": {
        "lunch": _("to lunch"),
        "coffee": _("to a coffee for two"),
        "call": _("to a call"),
        "none": _("no invitation"),
    },
    "draft_proposals": {"any": _("a coffee, a call, an evening"), "written": _("no call and no evening")},
    "draft_offers": {
        "usual": _("nothing in particular"),
        "offered": _("what you can give, however little"),
    },
    "draft_doors": {"usual": _("none in particular"), "opened": _("those of your address book")},
}
_COUNTED: Final[dict[str, Callable[[int], str]]] = {
    "people_a_week": lambda n: ngettext("one person", "{count} people", n),
    "rest_days": lambda n: ngettext("one day", "{count} days", n) if n else say("no day"),
    "light_touches": lambda n: (
        ngettext("one for the minutes left", "{count} for the minutes left", n) if n else say("not any")
    ),
}
PURPOSE_WORDS: Final[Words] = {
    "career": _("my career"),
    "job": _("finding a job"),
    "change": _("a change of career"),
    "sales": _("finding clients"),
    "investment": _("investing, and knowing in whom"),
    "venture": _("starting something of my own"),
    "pleasure": _("the pleasure of knowing people"),
}
FORMAT_WORDS: Final[Words] = {
    "write": _("to write"),
    "call": _("to call somebody"),
    "lunch": _("to have lunch with somebody"),
    "coffee": _("to have coffee with somebody"),
}


def mode(code: str) -> str:
    """ "introvert" → "one person at a time"."""
    return str(MODE_WORDS.get(code, code))


def effect(code: str) -> str:
    """What an effect is about; a code of elsewhere stays as it is."""
    return str(EFFECT_WORDS.get(code, code))


def value(code: str, held: Value) -> str:
    """The value of an effect: "one a week", "two days"."""
    if code in _COUNTED:
        return _COUNTED[code](int(held)).format(count=number(int(held)))
    return str(_CHOICES.get(code, {}).get(str(held), held))


def weekday(day: int | None) -> str:
    """A day of the week: "Tuesday", or "any day"."""
    return str(WEEKDAYS.get(day, day)) if day is not None else say("any day")


def purpose(code: str) -> str:
    """What the network is for; a code of elsewhere stays as it is."""
    return str(PURPOSE_WORDS.get(code, code))


def habit(one: Habit) -> str:
    """A habit in a line: "any day, about twenty minutes, to write"."""
    minutes = ngettext("about a minute", "about {count} minutes", one.minutes).format(count=one.minutes)
    return f"{weekday(one.day)}, {minutes}, {FORMAT_WORDS[one.format]}"
