"""The readiness check of an ask in words: the answer, its reasons, what to do first, and what was unclear."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from entregent.core.asking import Judgement, Problem, Reason, Step
from entregent.wording.times import ago, number, on_day, span, whole_day

type Values = Mapping[str, Any]

VERDICT_WORDS: Final[dict[str, Promise]] = {
    "yes": _("Yes: this is fair to ask."),
    "not_yet": _("Not yet."),
    "no": _("No: this is better not asked."),
}
GIFT_WORDS: Final[dict[str, Promise]] = {
    "information": _("an article or news of use to them"),
    "introduction": _("an introduction"),
    "expertise": _("your help with something you know well"),
    "visibility": _("a recommendation or a mention"),
    "support": _("a word of encouragement"),
}


def verdict(found: Judgement) -> str:
    """The answer in a sentence, with the day from which the ask is fair, where there is one."""
    said = str(VERDICT_WORDS[found.verdict])
    if found.from_ is None:
        return said
    only_time = all(one.code in _TIME_ALONE for one in found.first)
    text = say("From {day} on it will be fair, as long as you keep in touch.")
    if not only_time:
        text = say("Not before {day}, and once the rest is done.")
    return f"{said} {text.format(day=whole_day(found.from_))}"


_TIME_ALONE: Final = frozenset(("let_time", "let_rest", "wait_answer"))
"""What there is to do first where nothing but time is needed."""


def reason(found: Reason, today: dt.date) -> str:
    """One reason in a sentence; of the person it says “they”, so that it stands beside any name."""
    return _REASONS[found.code](found.values, today)


def step(found: Step, today: dt.date) -> str:
    """One thing to do first, in a sentence."""
    return _STEPS[found.code](found.values, today)


def _too_soon(values: Values, today: dt.date) -> str:
    text = say("Your first contact was {ago}: a favour is asked months after it, not days.")
    return text.format(ago=ago(values["since"], today))


def _nothing_given(values: Values, _today: dt.date) -> str:
    if values["received"]:
        return say("They have helped you, and you have given nothing yet.")
    return say("You have not given them anything yet.")


def _result_untold(values: Values, today: dt.date) -> str:
    if values["on"] is None:
        return say("They helped you, and do not know what came of it.")
    text = say("They helped you {on}, and do not know what came of it.")
    return text.format(on=on_day(values["on"], today))


def _not_thanked(values: Values, today: dt.date) -> str:
    if values["on"] is None:
        return say("They helped you, and have not been thanked.")
    return say("They helped you {on}, and have not been thanked.").format(on=on_day(values["on"], today))


def _silent(values: Values, _today: dt.date) -> str:
    return say("Not a word between you for {span}: a favour would come out of nowhere.").format(
        span=span(values["days"])
    )


def _declined(values: Values, today: dt.date) -> str:
    return say("They said no to this {on}, and the topic rests.").format(on=on_day(values["on"], today))


def _still_open(values: Values, today: dt.date) -> str:
    text = say("You asked them something {on}, and their answer has not come yet.")
    return text.format(on=on_day(values["on"], today))


def _said_no(values: Values, _today: dt.date) -> str:
    return say("“{words}”: they have said no, and one does not come back to it.").format(
        words=values["words"]
    )


def _just_given(values: Values, today: dt.date) -> str:
    text = say("You gave them something {on}: asked so soon, it would look like a trade.")
    return text.format(on=on_day(values["on"], today))


def _vague(values: Values, _today: dt.date) -> str:
    return say("“{words}” leaves them to guess what you would like.").format(words=values["words"])


def _beyond_reason(values: Values, _today: dt.date) -> str:
    if not values["words"]:
        return say("This is more than one can ask of them.")
    return say("“{words}” is more than one can ask of them.").format(words=values["words"])


def _improper(values: Values, _today: dt.date) -> str:
    return say("“{words}” is nothing to ask of anybody.").format(words=values["words"])


def _too_much(values: Values, _today: dt.date) -> str:
    return say("“{words}” is too much to ask all at once.").format(words=values["words"])


def _given(values: Values, today: dt.date) -> str:
    if values["on"] is None:
        return say("You have given before.")
    text = ngettext(
        "You have given before, {on}.", "You have given {count} times, the last {on}.", values["count"]
    )
    return text.format(count=number(values["count"]), on=on_day(values["on"], today))


def _long_enough(values: Values, _today: dt.date) -> str:
    return say("You have known each other for {span}.").format(span=span(values["days"]))


def _in_touch(values: Values, today: dt.date) -> str:
    return say("You were last in touch {ago}.").format(ago=ago(values["last"], today))


def _plain(words: Promise) -> Callable[[Values, dt.date], str]:
    """A sentence in which nothing is filled in."""
    return lambda _values, _today: str(words)


_REASONS: Final[dict[str, Callable[[Values, dt.date], str]]] = {
    "too_soon": _too_soon,
    "since_unknown": _plain(_("Nothing tells how long you have known each other.")),
    "never_met": _plain(_("You have not been in touch yet.")),
    "nothing_given": _nothing_given,
    "received_more": _plain(_("They have given far more often than you have.")),
    "result_untold": _result_untold,
    "not_thanked": _not_thanked,
    "silent": _silent,
    "unanswered": _plain(_("Your messages to them seldom get an answer.")),
    "declined": _declined,
    "declined_for_good": _plain(_("They have said no to this more than twice: that is an answer.")),
    "still_open": _still_open,
    "said_no": _said_no,
    "just_given": _just_given,
    "unsaid": _plain(_("Nothing says yet what you would like.")),
    "vague": _vague,
    "beyond_reason": _beyond_reason,
    "improper": _improper,
    "too_much": _too_much,
    "large_for_tie": _plain(_("It is a lot to ask, as little as you know each other.")),
    "given": _given,
    "friend": _plain(_("You are friends.")),
    "worked_together": _plain(_("You have worked together.")),
    "months_of_exchanges": _plain(_("You have been in touch for months.")),
    "only_a_question": _plain(_("A question or an opinion may be asked of anybody.")),
    "only_a_coffee": _plain(_("A coffee or a meal is no favour.")),
    "long_enough": _long_enough,
    "in_touch": _in_touch,
    "small": _plain(_("It is a small thing to ask.")),
}


def _let_time(values: Values, _today: dt.date) -> str:
    text = say("Let time pass, until {day}, and keep in touch without asking anything.")
    return text.format(day=whole_day(values["until"]))


def _give(values: Values, _today: dt.date) -> str:
    one, two, three = (str(GIFT_WORDS[kind]) for kind in values["kinds"])
    text = say("Give first, and expect nothing: {one}, {two}, or {three}.")
    return text.format(one=one, two=two, three=three)


def _let_rest(values: Values, _today: dt.date) -> str:
    if until := values.get("until"):
        return say("Leave this topic alone until {day}.").format(day=whole_day(until))
    return say("Leave this topic alone, and hold no grudge.")


_STEPS: Final[dict[str, Callable[[Values, dt.date], str]]] = {
    "let_time": _let_time,
    "make_contact": _plain(_("Write a first time, with a question or to hear an opinion.")),
    "give": _give,
    "reconnect": _plain(
        _("Write only to find each other again, frank about the silence; ask once you have talked.")
    ),
    "hear_first": _plain(_("Write once without asking anything, and see whether an answer comes.")),
    "thank": _plain(_("Thank them for their help.")),
    "tell_result": _plain(_("Tell them what came of their help.")),
    "say_exactly": _plain(_("Say exactly what you would like: one thing, for whom, how much of it.")),
    "ask_less": _plain(_("Ask for a small part of it, or for a first step.")),
    "do_without": _plain(_("Find another way: this one would hurt both of you.")),
    "ask_suggestions": _plain(_("Ask for ideas rather than for the thing: “Would you have ideas?”")),
    "grow_closer": _plain(_("Let the tie grow: see each other, write, and ask nothing.")),
    "let_rest": _let_rest,
    "wait_answer": _plain(_("Wait for that answer, or let it go, before you ask anything else.")),
}


def problem(found: Problem) -> str:
    """What is wrong with a scenario, and where, in one line."""
    values = {**found.values, "where": found.where or say("The scenario")}
    return str(_PROBLEMS[found.code]).format(**values)


_PROBLEMS: Final[dict[str, Promise]] = {
    "missing": _("{where} is missing."),
    "not_an_object": _("{where} must be a JSON object, and is {found}."),
    "not_a_list": _("{where} must be a list, and is {found}."),
    "not_a_day": _("{where} must be a day such as 2026-03-31, and is {found}."),
    "unknown": _("{where} must be one of {known}, and is {found}."),
    "not_text": _("{where} must be text, and is {found}."),
    "not_a_mark": _("{where} must be true or false, and is {found}."),
    "not_a_count": _("{where} must be a whole number, not below zero, and is {found}."),
    "not_a_share": _("{where} must be a number from 0 to 1, and is {found}."),
    "future": _("{where} is {found}, which comes after {today}."),
    "before_first": _("{where} is {found}, before the first contact ({first})."),
}
