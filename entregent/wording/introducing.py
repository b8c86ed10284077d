"""Introductions in words: what happened, where they stand, what comes next, and why it stands in the day."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from entregent.core.introducing.through import Link
from entregent.records.refused import NotPossible
from entregent.wording.names import of
from entregent.wording.times import on_day

EVENT_WORDS: Final[dict[str, str | Promise]] = {
    "consider": _("{name} and {other}: an introduction to consider."),
    "wish": _("{other}: an introduction to ask {name} for."),
    "reword": _("{name} and {other}: the reasons are changed."),
    "ask": _("{name} was asked."),
    "agree": _("{name} says yes."),
    "decline": _("{name} says no."),
    "lapse": _("No answer from {name}: left at that."),
    "remind": _("{name} was reminded, once."),
    "tell_other": _("{name} was told that it will not be."),
    "let_go": _("{name} need not be told."),
    "introduce": _("Introduced: {name} and {other}."),
    "meet": _("{name} and {other} met."),
    "come": _("What came of it for {name} and {other} is noted."),
    "drop": _("Given up: {name} and {other}."),
    "veto": _("Never to be introduced: {name} and {other}."),
    "ask_ideas": _("{name} was asked for ideas."),
    "suggest": _("{name} had an idea."),
    "hand_over": _("{name} has the words to pass on."),
    "pass_on": _("{name} passed the words on."),
    "reach": _("You and {other} are in touch."),
    "turn_down": _("{other} says no."),
    "thank": _("{name} was thanked."),
    "let_go_thanks": _("No thanks to write to {name}."),
    "say_in_touch": _("{name} knows that you are in touch."),
    "say_met": _("{name} knows that you met."),
    "say_turned_down": _("{name} knows that it came to nothing."),
    "say_what_came": _("{name} knows what came of the ideas."),
    "let_go_news": _("Nothing more to tell {name}."),
}
"""What happened, or may be noted as having happened."""
_WITH_YOU: Final = {"meet": _("You and {other} met."), "ask": _("{name} was asked for the introduction.")}
"""The same, where the introduction is one that the user asks for."""
STAGE_WORDS: Final[dict[str, str | Promise]] = {
    "considered": _("Nobody has been asked yet: begin with whoever would gain the most."),
    "one_asked": _("One of them has been asked; there is no hurry."),
    "both_asked": _("Both have been asked; there is no hurry."),
    "silent": _("One of them has not answered. A late yes is still a yes."),
    "agreed": _("Both said yes: introduce them, in one mail."),
    "introduced": _("They are introduced. Did they meet?"),
    "met": _("They met. What came of it?"),
    "refused": _("It will not be, and costs nothing."),
    "dropped": _("Given up."),
    "vetoed": _("These two are never to be introduced."),
    "done": _("It is done, and what came of it is known."),
}
_ASKED_FOR: Final[dict[str, str | Promise]] = {
    "wished": _("{name} has not been asked yet: say why this person, and leave the choice."),
    "asked": _("{name} has been asked; there is no hurry."),
    "ideas_asked": _("{name} has been asked for ideas; there is no hurry."),
    "slept": _("{name} has not answered. Somebody else may be asked now."),
    "agreed": _("{name} agrees: send the words to be passed on."),
    "handed_over": _("{name} has your words for {other}."),
    "passed_on": _("{name} has passed them on to {other}."),
    "in_touch": _("You are in touch with {other}, thanks to {name}."),
    "met": _("You met {other}, thanks to {name}."),
    "suggested": _("{name} gave you ideas."),
    "turned_down": _("{other} says no, and that is respected."),
    "done": _("It is done, and {name} knows what came of it."),
    "closed": _("It came to nothing, and {name} knows."),
    "declined": _("{name} said no: it needs no explanation, and somebody else may be asked."),
    "dropped": _("Given up."),
}
_WAITING: Final[dict[str, str | Promise]] = {
    "still_open": _("It waits: {name} has been asked already, and has neither declined nor fallen silent."),
    "turned_down": _("It waits: {other} said no when {name} asked, and that holds whoever asks."),
    "already": _("You have met {other} already, thanks to {name}."),
}
SIDE_WORDS: Final[dict[str, str | Promise]] = {
    "unasked": _("not asked yet"),
    "asked": _("asked, no answer yet"),
    "yes": _("said yes"),
    "no": _("said no"),
    "silent": _("has not answered"),
}
STEP_WORDS: Final[dict[str, str | Promise]] = {
    "ask": _("Ask {name}"),
    "ask_other": _("Ask {name}"),
    "remind": _("Remind {name}, once and gently"),
    "take_silence": _("Take the silence of {name} for an answer"),
    "tell_other": _("Tell {name}, in a word, that it will not be"),
    "introduce": _("Introduce them to each other"),
    "ask_whether_met": _("Ask {name} whether they met"),
    "ask_what_came": _("Ask {name} what came of it"),
    "ask_ideas": _("Ask {name} for ideas"),
    "hand_over": _("Send {name} the words to pass on"),
    "ask_after": _("Ask {name} where it stands"),
    "thank": _("Thank {name}"),
    "say_in_touch": _("Tell {name} that you are in touch"),
    "say_met": _("Tell {name} what came of it"),
    "say_turned_down": _("Tell {name} how it ended"),
    "say_what_came": _("Tell {name} what came of the ideas"),
}
_LINKS: Final[dict[str, str | Promise]] = {
    "near": _("on record as near to them"),
    "met_through": _("you met one through the other"),
    "together": _("you saw them together"),
    "employer_same_time": _("works or worked with them at {thing}"),
    "employer": _("has worked at {thing} too"),
    "employer_other_times": _("was at {thing} at another time"),
    "school_same_time": _("studied with them at {thing}"),
    "school": _("studied at {thing} too"),
    "school_other_times": _("studied at {thing} at another time"),
    "group_same_time": _("is in {thing} with them"),
    "group": _("is in {thing} too"),
    "group_other_times": _("was in {thing} at another time"),
    "field": _("their record speaks of {thing}"),
}


_SAID_YES: Final = _("{yes} said yes: now {asked} is to be asked.")
"""Of the two, one said yes and the other one has not been asked: the user's turn."""


def event(code: str, name: str, other: str, *, asked_for: bool = False) -> str:
    """What happened: "Awa says yes."."""
    words = _WITH_YOU.get(code) if asked_for else None
    text = str(words or EVENT_WORDS.get(code, code))
    return text.format(name=name, other=other, of_name=of(name))


def act(code: str, values: Mapping[str, Any]) -> str:
    """The sentence for an act that can be taken back."""
    name, other = str(values.get("name", "—")), str(values.get("other", "—"))
    return event(code.partition(".")[2], name, other, asked_for=bool(values.get("asked_for")))


def stage(code: str, name: str, other: str, *, asked_for: bool, sides: tuple[str, str] = ("", "")) -> str:
    """Where it stands, in a sentence; `sides` says where each of the two stands, where that is known."""
    if code == "one_asked" and set(sides) == {"yes", "unasked"}:
        yes, asked = (name, other) if sides[0] == "yes" else (other, name)
        return str(_SAID_YES).format(yes=yes, asked=asked, of_asked=of(asked))
    words = (_ASKED_FOR if asked_for else STAGE_WORDS).get(code, code)
    return str(words).format(name=name, other=other, of_name=of(name), of_other=of(other))


def waiting(found: NotPossible, other: str) -> str:
    """Why one that is wished waits: whom else was asked; "" where nothing is said of it."""
    names = found.values.get("names", ())
    words = _WAITING.get(found.refusal.code)
    return str(words).format(name=names[0], other=other) if words and names else ""


def side(code: str) -> str:
    """Where one of the two stands: "said yes"."""
    return str(SIDE_WORDS.get(code, code))


def next_step(code: str, name: str) -> str:
    """What to do next: "Ask Awa"."""
    return str(STEP_WORDS.get(code, code)).format(name=name, of_name=of(name))


def link(one: Link) -> str:
    """Why somebody could know them: "worked with them at Hélix"."""
    return str(_LINKS.get(one.code, one.code)).format(thing=one.name)


type _Values = dict[str, Any]

_REASONS: Final[dict[str, str | Promise]] = {
    "remind": _("You asked {name} about {other} {since}, without an answer yet: one gentle word, no more."),
    "ask_other": _("{other} said yes {since}: now {name} can be asked."),
    "introduce": _("{name} and {other} both said yes: introduce them, in one mail."),
    "ask_whether_met": _("You introduced {name} and {other} {since}. Did they meet?"),
    "ask_what_came": _("{name} and {other} met. What came of it?"),
    "tell_other": _("{name} does not know yet that the meeting with {other} will not be."),
    "hand_over": _("{name} agreed {since} to pass on a word about {other}: send the words."),
    "ask_after": _("{name} has had your words for a while ({other}): where does it stand?"),
    "thank": _("{name} helped you with {other}: a word of thanks, while it is fresh."),
    "say_in_touch": _("You are in touch with {other}, thanks to {name}: a line to say so."),
    "say_met": _("You met {other}, thanks to {name}: a line to say what came of it."),
    "say_turned_down": _("With {other} it came to nothing: {name} will want to hear it from you."),
    "say_what_came": _("{name} gave you ideas about {other}: a line to say what came of them."),
}


def _sentence(code: str) -> Callable[[_Values, dt.date], str]:
    def said(values: _Values, today: dt.date) -> str:
        text = str(_REASONS[code])
        beside = {f"of_{one}": of(str(values[one])) for one in ("name", "other") if one in values}
        return text.format(**{**values, **beside, "since": on_day(values["since"], today)})

    return said


SENTENCES: Final = {f"introduction_{code}": _sentence(code) for code in _REASONS}
"""Why a step of an introduction stands in the day."""
