"""Why the day speaks of an ask or of a request, in one sentence: care, never debt."""

import datetime as dt
from collections.abc import Callable
from typing import Any, Final

from django.utils.translation import gettext as _

from entregent.wording.times import for_day, on_day

type Values = dict[str, Any]


def _fair(values: Values, _today: dt.date) -> str:
    return _("You wished to ask {name} something: “{what}”. It is fair to ask now.").format(**values)


def _remind(values: Values, today: dt.date) -> str:
    text = _("You asked {name} {on}: “{what}”. One light word may help; then leave it with them.")
    return text.format(**_dated(values, today))


def _again(values: Values, _today: dt.date) -> str:
    return _("{name} asked for time before this: “{what}”. It may suit them better now.").format(**values)


def _await(values: Values, _today: dt.date) -> str:
    return _("{name} said yes to this: “{what}”. A light word may help it along.").format(**values)


def _thank(values: Values, _today: dt.date) -> str:
    return _("{name} has helped you: “{what}”. A word of thanks, while it is fresh.").format(**values)


def _result(values: Values, _today: dt.date) -> str:
    return _("{name} helped you: “{what}”. They would like to hear what came of it.").format(**values)


def _return(values: Values, _today: dt.date) -> str:
    text = _("{name} helped you: “{what}”. Is there something you would like to do for them?")
    return text.format(**values)


def _answer(values: Values, today: dt.date) -> str:
    said = _dated(values, today)
    if values["due"]:
        text = _("{name} asked you {on}: “{what}”. They need it for {due}; a quick no is a kindness too.")
    else:
        text = _("{name} asked you {on}: “{what}”. A quick answer is a kindness, even a no.")
    return text.format(**said)


def _help(values: Values, today: dt.date) -> str:
    if values["due"]:
        return _("You said yes to {name}: “{what}”, for {due}.").format(**_dated(values, today))
    return _("You said yes to {name}: “{what}”.").format(**values)


def _after(values: Values, _today: dt.date) -> str:
    if values["better"]:
        return _("You led {name} to {better}: “{what}”. Did it help?").format(**values)
    return _("You led {name} to somebody better placed: “{what}”. Did it help?").format(**values)


def _dated(values: Values, today: dt.date) -> Values:
    on, due = values.get("on"), values.get("due")
    return {
        **values,
        "on": on_day(on, today) if on else "",
        "due": for_day(due, today) if due else "",
    }


SENTENCES: Final[dict[str, Callable[[Values, dt.date], str]]] = {
    "ask_fair": _fair,
    "ask_remind": _remind,
    "ask_again": _again,
    "ask_await": _await,
    "ask_thank": _thank,
    "ask_result": _result,
    "ask_return": _return,
    "request_answer": _answer,
    "request_help": _help,
    "request_after": _after,
}
"""By the code of the reason."""
