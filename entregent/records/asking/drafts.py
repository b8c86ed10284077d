"""The drafts around asks and requests: for which purpose, under which line's key, and what they speak of."""

import datetime as dt
import re
import uuid
from typing import Any, Final, Literal, NamedTuple

from entregent.core import asking, drafting
from entregent.core.asking.requests import REQUEST
from entregent.core.asking.wanting import wanted
from entregent.core.planning import DutyKind, key_of
from entregent.core.purposes import Message
from entregent.records import exchanges
from entregent.records.asking.asks import LATER
from entregent.records.asking.scenario import KEY
from entregent.records.asking.standing import Standing, of_ask
from entregent.records.models import Ask, Favour, Owner, Request
from entregent.records.queries.favours import of_keys

NUDGE: Final = "nudge"
"""A word on a yes that has not come true yet: it moves nothing."""
_NAMED: Final = re.compile(r":(ask|request):([0-9a-f-]{36}):?(\w*)")
_OWED: Final = frozenset({"thank", "tell", "return"})
_ANSWERS: Final = {"accept": "say_yes", "decline": "decline", "pass_on": "hand_over"}


class Named(NamedTuple):
    """What the key of a line names: an "ask" or a "request", its id, and the event that sending is."""

    of: str
    id: uuid.UUID
    event: str


class Draft(NamedTuple):
    """A draft to begin: its purpose, the approach that fits first, and the key of its line."""

    purpose: Message
    action: str
    approach: str = ""


def named(action: str) -> Named | None:
    """What a key names; None where it names neither ask nor request."""
    found = _NAMED.search(action)
    if found is None:
        return None
    try:
        return Named(found[1], uuid.UUID(found[2]), found[3])
    except ValueError:
        return None


def unsaid(owner: Owner, action: str) -> Request | None:
    """The request that a line is to answer, as long as nobody said which answer was given; else None."""
    found = named(action)
    if found is None or found.of != "request" or found.event:
        return None
    return Request.objects.filter(owner=owner, pk=found.id, state=REQUEST.start).first()


def id_of(of: Ask | Request, event: str, time: int) -> str:
    """What a line is about; `time` tells apart the times that it is brought up."""
    kind = "ask" if isinstance(of, Ask) else "request"
    return f"{kind}:{of.pk}:{event}:{time}"


def for_ask(ask: Ask, event: str, time: int = 0) -> Draft:
    """The draft that makes a move of an ask: asking, recalling, thanking, telling, giving in return."""
    kind: DutyKind = "thanks" if event in _OWED else "step"
    action = key_of(kind, str(ask.person_id), id_of(ask, event, time))
    if event in _OWED:
        return Draft(_OWED_FOR[event], action, "result" if event == "tell" else "")
    if event in _LETTERS:
        return Draft("ask", action, _LETTERS[event])
    if ask.state == "postponed":
        return Draft("ask", action, "after_later")
    if ask.suggestions:
        return Draft("advice_request", action, "suggestions")
    return Draft("advice_request" if _is_question(ask) else "ask", action)


_LETTERS: Final = {"remind": "remind", NUDGE: "after_yes"}
type _Answer = tuple[Literal["", "yes", "later"], str]
_NONE: Final[_Answer] = ("", "")
_ANSWERED: Final[dict[str, _Answer]] = {
    "yes": ("yes", "agree"),
    "postponed": ("later", "postpone"),
}
"""By stage, what they answered, and the event that it was."""
_PARTS: Final[dict[str, Literal["thanks", "result"]]] = {"thank": "thanks", "tell": "result"}
_OWED_FOR: Final[dict[str, Message]] = {"thank": "thanks", "tell": "thanks", "return": "offer"}


def _is_question(ask: Ask) -> bool:
    size = next((size for size in asking.SIZES if size == ask.size), None)
    language = "fr" if ask.language == "fr" else "en" if ask.language == "en" else None
    return wanted(asking.Ask(size, ask.text, language)).is_question  # type: ignore[arg-type]


def for_request(request: Request, event: str, time: int = 0) -> Draft:
    """The draft that answers a request: yes, no, or by somebody better placed."""
    action = key_of("request", str(request.person_id), id_of(request, event, time))
    return Draft("reply", action, _ANSWERS.get(event, ""))


def facts(owner: Owner, action: str) -> dict[str, Any]:
    """What the draft of a line may speak of, by name; none where the key names neither."""
    found = named(action)
    if found is None:
        return {}
    if found.of == "ask":
        ask = Ask.objects.filter(owner=owner, pk=found.id).first()
        return _facts_of_ask(owner, ask, found.event) if ask else {}
    request = Request.objects.filter(owner=owner, pk=found.id).select_related("better").first()
    return facts_of_request(request) if request else {}


def _facts_of_ask(owner: Owner, ask: Ask, event: str) -> dict[str, Any]:
    favour = of_keys(owner, [f"{KEY}{ask.pk}"]).first()
    return facts_of_ask(ask, event, of_ask(ask, ask.steps.all(), exchanges.zone(owner), favour), favour)


def facts_of_ask(
    ask: Ask, event: str, standing: Standing | None = None, favour: Favour | None = None
) -> dict[str, Any]:
    """The ask, with its day and the answer to it where it was asked already; once they helped, the help.

    The help is told in the words that were noted of it, and has its own day.
    """
    if event in _OWED:
        return {"help": _help(ask, event, standing, favour)}
    said = drafting.Asked(f"ask:{ask.pk}", ask.text, size=ask.size, topic=ask.topic)
    if standing is None or standing.day_of("ask") is None:
        return {"asked": said}
    answer, given = _ANSWERED.get(standing.stage, _NONE)
    on, answered = standing.day_of("ask"), standing.day_of(given)
    return {"asked": said._replace(on=on, answer=answer, answered=answered, until=_until(ask, answered))}


def _help(ask: Ask, event: str, standing: Standing | None, favour: Favour | None) -> drafting.Help:
    what = favour.what if favour and favour.what else ask.text
    result = (favour.outcome if favour else "") or ask.outcome
    on = standing.day_of("help") if standing else None
    return drafting.Help(f"ask:{ask.pk}", what, on, _PARTS.get(event, ""), result)


def _until(ask: Ask, answered: dt.date | None) -> dt.date | None:
    """The day that they named; the one that stands where they named none is nothing to speak of."""
    return None if answered and ask.rests_until == answered + LATER else ask.rests_until


def facts_of_request(request: Request) -> dict[str, Any]:
    """What they ask, and who is better placed where that is known."""
    better = request.better.name if request.better else ""
    return {"requested": drafting.Requested(f"request:{request.pk}", request.text, better)}
