"""Where asks and requests stand in words: what comes next, what was done, and the sizes of an ask."""

import datetime as dt
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from entregent.core.asking import Judgement
from entregent.records.queries.asks import Asked, Received
from entregent.wording.times import ago, whole_day

SIZE_WORDS: Final[dict[str, Promise]] = {
    "small": _("a few minutes, a word, an opinion"),
    "medium": _("an hour, or their name lent: an introduction, a letter, something read"),
    "large": _("days, money, or a door that opens only once"),
}
STEP_WORDS: Final[dict[str, Promise]] = {
    "consider": _("You thought of asking."),
    "overrule": _("You chose to ask all the same."),
    "ask": _("You asked."),
    "remind": _("You recalled it, lightly."),
    "agree": _("They said yes."),
    "decline": _("They said no."),
    "postpone": _("They asked for time."),
    "lapse": _("No answer came."),
    "help": _("They helped."),
    "drop": _("You let it go."),
    "thank": _("You thanked them."),
    "tell": _("You told them what came of it."),
    "return": _("You did something for them in turn."),
    "let_go_thanks": _("You left the thanks at that."),
    "let_go_result": _("You left the result at that."),
    "let_go_favour": _("You left the return to another day."),
}
REQUEST_STEP_WORDS: Final[dict[str, Promise]] = {
    "receive": _("They asked."),
    "accept": _("You said yes."),
    "decline": _("You said no, kindly."),
    "pass_on": _("You led them to somebody better placed."),
    "help": _("You did it."),
    "withdraw": _("They no longer need it."),
    "close": _("It went on without you."),
}
FAIR_WORDS: Final[dict[str, Promise]] = {
    "yes": _("Fair to ask now."),
    "not_yet": _("Not yet."),
    "no": _("Better not asked."),
}
_DONE: Final[dict[str, Promise]] = {
    "done": _("Thanked, told, returned: the circle is closed."),
    "dropped": _("Let go."),
}


def fair(found: Judgement) -> str:
    """The judgement of an ask in a line of a list, or beside a text."""
    if found.from_ is None:
        return str(FAIR_WORDS[found.verdict])
    return say("Not yet: from {day} on.").format(day=whole_day(found.from_))


def where(one: Asked, today: dt.date) -> str:
    """Where an ask stands, and what comes next, in one sentence; nothing for one not asked yet."""
    stage, ask = one.standing.stage, one.ask
    if stage in _DONE:
        return str(_DONE[stage])
    if stage == "no":
        return _rests(ask.rests_until, today)
    if stage == "helped":
        return _left(one, today)
    texts = {
        "asked": say("Asked {ago}. Their answer comes when it comes."),
        "postponed": say("They asked for time, until {until}."),
        "silent": say("Asked {ago}, and no answer came. It may still come; there is nothing to do."),
        "yes": say("They said yes {ago}."),
    }
    event = {"yes": "agree"}.get(stage, "ask")
    until = whole_day(ask.rests_until) if ask.rests_until else ""
    return texts.get(stage, "").format(ago=ago(one.standing.day_of(event), today), until=until)


def _rests(until: dt.date | None, today: dt.date) -> str:
    """A no is taken as it is, and costs nothing (H6)."""
    if until is None or until <= today:
        return say("They said no, and nothing has changed between you.")
    if until.year >= dt.MAXYEAR:
        return say("They said no. The subject is closed, and nothing has changed between you.")
    return say("They said no. The subject rests until {day}; nothing has changed between you.").format(
        day=whole_day(until)
    )


def _left(one: Asked, today: dt.date) -> str:
    """What is still to be said or done after a help."""
    open_ = {duty.event for duty in one.standing.machine.unsettled(one.standing.state)}
    texts = {
        "thank": say("They helped {ago}: a word of thanks comes next."),
        "tell": say("They helped {ago}, and were thanked. Tell them what came of it when you know."),
        "return": say(
            "They helped {ago}, and know what came of it. An occasion to do something for them will come."
        ),
    }
    text = next((texts[event] for event in texts if event in open_), "")
    return text.format(ago=ago(one.standing.day_of("help"), today))


def waits(one: Received, today: dt.date) -> str:
    """Where a request stands, and what comes next, in one sentence."""
    received, stage = one.received, one.standing.stage
    texts = {
        "open": say("Asked {ago}."),
        "yes": say("You said yes {agreed}."),
        "passed_on": say("Passed on to {better}, {passed}."),
        "done": say("You did it."),
        "no": say("You said no, kindly."),
        "closed": say("It went on without you."),
        "withdrawn": say("They no longer need it."),
    }
    text = texts.get(stage, "").format(
        ago=ago(received.received_on, today),
        agreed=ago(one.standing.day_of("accept"), today),
        passed=ago(one.standing.day_of("pass_on"), today),
        better=received.better.name if received.better else say("somebody better placed"),
    )
    if received.due and stage in ("open", "yes"):
        text = f"{text} {say('They need it by {day}.').format(day=whole_day(received.due))}"
    return text
