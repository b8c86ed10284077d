"""Why something is proposed today, in one sentence of a thoughtful friend."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from entregent.core.planning import Reason
from entregent.wording import asked, chances, introducing, telling
from entregent.wording.names import of
from entregent.wording.quoting import within
from entregent.wording.times import for_day, number, on_day, span

type Values = dict[str, Any]


def why(reason: Reason, name: str, today: dt.date) -> str:
    """The sentence for a reason of the plan, about somebody called `name`."""
    values = {**within(reason.values), "name": name, "of_name": of(name)}
    return _SENTENCES[reason.code](values, today)


def _promise_due(values: Values, today: dt.date) -> str:
    made = on_day(values["made"], today)
    if values["late"] > 0:
        text = _("You told {name} {made}: “{what}”. It was for {due}.")
    else:
        text = _("You told {name} {made}: “{what}”. It is for today.")
    return text.format(**{**values, "made": made, "due": for_day(values["due"], today)})


def _promise_undated(values: Values, today: dt.date) -> str:
    made = on_day(values["made"], today)
    return _("You told {name} {made}, without a date: “{what}”.").format(**{**values, "made": made})


def _reply_owed(values: Values, today: dt.date) -> str:
    received = on_day(values["received"], today)
    if values["subject"]:
        text = _("{name} wrote to you {received} about “{subject}” and waits for your answer.")
    else:
        text = _("{name} wrote to you {received} and waits for your answer.")
    return text.format(**{**values, "received": received})


def _met(values: Values, today: dt.date) -> str:
    on = on_day(values["on"], today)
    if values["occasion"]:
        text = _("You met {name} {on} ({occasion}): a word now, while it is fresh.")
    else:
        text = _("You saw {name} {on}: a word now, while it is fresh.")
    return text.format(**{**values, "on": on})


def _birthday_today(values: Values, _today: dt.date) -> str:
    if values["turns"]:
        return _("It is {name}’s birthday today: {turns} years.").format(**values)
    return _("It is {name}’s birthday today.").format(**values)


def _birthday_past(values: Values, today: dt.date) -> str:
    return _("{name}’s birthday was {on}; it is not too late.").format(
        **{**values, "on": on_day(values["on"], today)}
    )


def _birthday_card(values: Values, today: dt.date) -> str:
    return _("{name}’s birthday is {on}: a card posted now arrives in time.").format(
        **{**values, "on": on_day(values["on"], today)}
    )


def _life_event(values: Values, today: dt.date) -> str:
    said = {**values, "on": on_day(values["on"], today)}
    texts = {
        "new_job": _("{name} has a new job: {what}."),
        "new_title": _("{name} has a new title: {what}."),
        "promotion": _("{name} has been promoted: {what}."),
        "publication": _("{name} has published: {what}."),
        "award": _("{name} has received an award: {what}."),
        "move": _("{name} has moved: {what}."),
        "launch": _("{name} is launching: {what}."),
        "study": _("{name} has begun or finished studies: {what}."),
        "family": _("News of {name}’s family: {what}."),
        "other": _("News of {name}: {what}."),
    }
    if not values["what"]:
        return _("Something has happened in {name}’s life, {on}.").format(**said)
    return texts[values["event"]].format(**{**said, "what": values["what"].rstrip(".")})


def _told(values: Values, _today: dt.date) -> str:
    return _("{name} told you: “{what}”. How did it go?").format(**values)


def _once_strong(values: Values, _today: dt.date) -> str:
    said = {**values, "span": span(values["days"]), "exchanges": number(values["exchanges"])}
    return _("You and {name} were close: {exchanges} exchanges on record. Nothing for {span}.").format(**said)


def _rhythm_due(values: Values, _today: dt.date) -> str:
    said = {**values, "span": span(values["days"])}
    if values["last"] is None:
        return _("You have not written to {name} yet.").format(**said)
    if values["circle"] == "close":
        return _("You have not spoken with {name}, who is close to you, for {span}.").format(**said)
    return _("You have not spoken with {name} for {span}.").format(**said)


def _group_due(values: Values, _today: dt.date) -> str:
    said = {**values, "span": span(values["days"])}
    if values["group"] == "classmate":
        return _("You studied with {name}, and have had no news for {span}.").format(**said)
    return _("You once worked with {name}, and have had no news for {span}.").format(**said)


def _weak_tie(values: Values, _today: dt.date) -> str:
    said = {**values, "span": span(values["days"])}
    if values["shared"]:
        return _(
            "You know {name} a little, and share {shared}. Nothing for {span}: this week’s chance."
        ).format(**said)
    return _("You know {name} a little. Nothing for {span}: this week’s chance.").format(**said)


def _light_touch(values: Values, _today: dt.date) -> str:
    return _("A kind word on what {name} posts is enough today; the last exchange was {span} ago.").format(
        **{**values, "span": span(values["days"])}
    )


def _first_step_close(values: Values, _today: dt.date) -> str:
    return _("You said that {name} is close to you. A personal word, nothing asked.").format(**values)


def _first_step_messages(values: Values, today: dt.date) -> str:
    count, last = values["exchanges"], values["last"]
    if last is None:
        text = ngettext(
            "You and {name} have had {count} exchange. A personal word, nothing asked.",
            "You and {name} have had {count} exchanges. A personal word, nothing asked.",
            count,
        )
        return text.format(**{**values, "count": number(count)})
    text = ngettext(
        "You and {name} have had {count} exchange, {span} ago. A personal word, nothing asked.",
        "You and {name} have had {count} exchanges, the last {span} ago. A personal word, nothing asked.",
        count,
    )
    return text.format(**{**values, "count": number(count), "span": span(max((today - last).days, 1))})


def _first_step_shared(values: Values, _today: dt.date) -> str:
    return _("You and {name} share {shared}. A personal word, nothing asked.").format(**values)


def _first_step_known(values: Values, _today: dt.date) -> str:
    return _("You know {name}. A personal word, nothing asked.").format(**values)


def _news_due(values: Values, today: dt.date) -> str:
    because = telling.because(values["because"], {**values, "days": 0, "on": today})
    return _("Your news is for {name} too: “{news}”. {because}").format(**{**values, "because": because})


def _wishes_due(values: Values, _today: dt.date) -> str:
    return _("January: a word to {name} for the new year.").format(**values)


def _reaction(values: Values, today: dt.date) -> str:
    said = {**values, "on": on_day(values["on"], today)}
    text = telling.reacted(values["reaction"])
    return str(text).format(**said)


def _loop_open(values: Values, today: dt.date) -> str:
    text = _("{name} gave you this {on}: {what}. What did you do with it? They would like to know.")
    return text.format(**{**values, "on": on_day(values["on"], today)})


def _loop_used(values: Values, today: dt.date) -> str:
    text = _("You did something with what {name} gave you {on}: {what}. What came of it?")
    return text.format(**{**values, "on": on_day(values["on"], today)})


def _loop_known(values: Values, today: dt.date) -> str:
    text = _("{name} had a part in it, {on}: {what}. You know what came of it, and they do not yet.")
    return text.format(**{**values, "on": on_day(values["on"], today)})


def _chance(code: str) -> Callable[[Values, dt.date], str]:
    def said(values: Values, today: dt.date) -> str:
        """On the page of chances the name stands above the sentence; in the day it is said."""
        words = chances.why(Reason(code, values), values["name"], today)
        named = words if values["name"] in words else f"{values['name']}{_colon()} {words}"
        return named if named.endswith((".", "?")) else f"{named}."

    return said


def _colon() -> str:
    """The colon as the language has it."""
    return "\u00a0:" if (get_language() or "fr").startswith("fr") else ":"


_SENTENCES: dict[str, Callable[[Values, dt.date], str]] = {
    "promise_due": _promise_due,
    "promise_undated": _promise_undated,
    "reply_owed": _reply_owed,
    "met": _met,
    "birthday_today": _birthday_today,
    "birthday_past": _birthday_past,
    "birthday_card": _birthday_card,
    "life_event": _life_event,
    "told": _told,
    "once_strong": _once_strong,
    "rhythm_due": _rhythm_due,
    "group_due": _group_due,
    "weak_tie": _weak_tie,
    "light_touch": _light_touch,
    "news_due": _news_due,
    "wishes_due": _wishes_due,
    "reaction": _reaction,
    "first_step_close": _first_step_close,
    "first_step_messages": _first_step_messages,
    "first_step_shared": _first_step_shared,
    "first_step_known": _first_step_known,
    "loop_open": _loop_open,
    "loop_used": _loop_used,
    "loop_known": _loop_known,
    **{f"chance_{code}": _chance(code) for code in chances.CODES},
    **asked.SENTENCES,
    **introducing.SENTENCES,
}
