"""What a message is about, as the record or the user says it: the ask, the advice, the offer …"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from entregent.core import drafting
from entregent.core.exchanges import CHANNELS, Channel
from entregent.records.asking import drafts
from entregent.records.introducing import drafts as introduced
from entregent.records.models import Favour, News, Owner, Person, Reach
from entregent.records.telling.matters import fact_of, matter_of
from entregent.records.telling.news import NEWS
from entregent.records.writing.occasions import RECENT

LONGEST: Final = 300
"""Characters of one answer."""
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "first_contact": ("why",),
    "contact_request": ("why",),
    "reply": ("request", "better", "better_why"),
    "thanks": ("help",),
    "news": ("news",),
    "offer": ("offer", "offer_why"),
    "invitation": ("format", "on", "place"),
    "ask": ("ask", "for_what", "prepared"),
    "advice_request": ("ask", "for_what", "prepared"),
    "intro_request": ("target", "target_why"),
    "forwardable": ("target", "target_why"),
    "opt_in": ("second", "second_who", "gain", "gain_other"),
    "introduction": ("second", "second_who", "gain", "gain_other"),
    "advice_report": ("advice", "done", "outcome"),
    **dict.fromkeys(("opt_in_reminder", "introduction_off", "met_yet", "what_came"), ("second",)),
    "ideas_request": ("target", "target_why"),
    **dict.fromkeys(
        ("intro_reminder", "introducer_thanks", "ideas_thanks", "introducer_in_touch", "introducer_declined"),
        ("target",),
    ),
    **dict.fromkeys(("introducer_met", "ideas_outcome"), ("target", "outcome")),
    "referral": ("trade_name", "trade", "trade_why", "trade_reach"),
}
"""By purpose, what the user may say so that less is left blank."""
_ADVICE: Final = ("advice", "information", "expertise")


def with_matters(
    owner: Owner, person: Person, facts: drafting.Facts, said: Mapping[str, str], on: dt.date
) -> drafting.Facts:
    """The facts with what the user says a message is about, and what stands on record of it.

    The `action` in `said` is the key of the line that called for the message: what that is about comes first.
    News and help that are no longer new are spoken of only where it names them.
    """
    told = {name: value.strip()[:LONGEST] for name, value in said.items() if value.strip()}
    action = told.pop("action", "")
    recorded = {
        **_recorded(owner, person, on),
        **matter_of(owner, person, action),
        **drafts.facts(owner, action),
        **introduced.facts_of(owner, person, action),
    }
    now = _told(told)
    now |= {**_joined(recorded.get("advised"), now.get("advised")), **_kept(recorded, now)}
    found = {**recorded, **now}
    return replace(facts, own=_own(owner), **found)


def _own(owner: Owner) -> drafting.Own:
    ways = owner.preferences
    me = Person.objects.filter(owner=owner, is_self=True).first()
    mine = Reach.objects.filter(person=me, kind="email").order_by("-preferred", "created_at") if me else None
    address = mine.values_list("value", flat=True).first() if mine is not None else None
    return drafting.Own("own", ways.background, ways.looking_for, address or owner.email or "")


def _recorded(owner: Owner, person: Person, on: dt.date) -> dict[str, Any]:
    """The latest news of the user's and the latest help of this person's, while new; their latest advice."""
    found: dict[str, Any] = {}
    news = News.objects.filter(owner=owner, kind=NEWS, on__range=(on - RECENT, on)).order_by("-on").first()
    if news:
        found["news"] = fact_of(news)
    received = Favour.objects.filter(owner=owner, person=person, given=False).order_by("-on")
    if help_ := received.filter(on__gte=on - RECENT).first():
        found["help"] = drafting.Help(f"favour:{help_.pk}", help_.what, help_.on)
    if advice := received.filter(kind__in=_ADVICE).first():
        key = f"favour:{advice.pk}"
        found["advised"] = drafting.Advised(key, advice.what, advice.on, outcome=advice.outcome)
    return found


def _told(told: Mapping[str, str]) -> dict[str, Any]:
    """What the user says now, as facts under the key "said"."""

    def of(name: str) -> str:
        return told.get(name, "")

    made: dict[str, tuple[tuple[str, ...], Any]] = {
        "why": (("why",), drafting.Why("said", of("why"))),
        "help": (("help",), drafting.Help("said", of("help"))),
        "news": (("news",), drafting.News("said", of("news"))),
        "offered": (("offer", "offer_why"), drafting.Offered("said", of("offer"), of("offer_why"))),
        "asked": (
            ("ask", "for_what", "prepared"),
            drafting.Asked("said", of("ask"), of("for_what"), of("prepared")),
        ),
        "requested": (
            ("request", "better", "better_why"),
            drafting.Requested("said", of("request"), of("better"), of("better_why")),
        ),
        "target": (
            ("target", "target_why"),
            drafting.Target("said", of("target"), of("target_why"), of("outcome")),
        ),
        "second": (("second", "second_who", "gain", "gain_other"), _second(told)),
        "advised": (
            ("advice", "done", "outcome"),
            drafting.Advised("said", of("advice"), None, of("done"), of("outcome")),
        ),
        "invited": (("format", "on", "place"), _invited(told)),
        "trade": (
            ("trade_name", "trade", "trade_why", "trade_reach"),
            drafting.Trade("said", of("trade_name"), of("trade"), of("trade_why"), of("trade_reach")),
        ),
    }
    return {name: fact for name, (fields, fact) in made.items() if any(told.get(one) for one in fields)}


def _joined(recorded: drafting.Advised | None, said: drafting.Advised | None) -> dict[str, Any]:
    """What came of it, as said now, goes with the advice on record where no other advice is named."""
    if said is None or said.what or recorded is None:
        return {}
    return {"advised": recorded._replace(done=said.done, outcome=said.outcome or recorded.outcome)}


def _kept(recorded: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """Of an ask, a request or an introduction on record, what is not said anew stays as it stands."""
    both = [
        name
        for name in ("asked", "requested", "second", "target")
        if name in recorded and name in now and _same(recorded[name], now[name])
    ]
    return {
        name: recorded[name]._replace(
            **{field: value for field, value in now[name]._asdict().items() if value and field != "key"}
        )
        for name in both
    }


def _same(recorded: Any, now: Any) -> bool:
    """Whether both are about the same person, where they name one."""
    name = getattr(now, "name", "")
    return not name or name == recorded.name


def _second(told: Mapping[str, str]) -> drafting.Second:
    name = told.get("second", "")
    gains = (told.get("gain", ""), told.get("gain_other", ""))
    return drafting.Second("said", name, name.partition(" ")[0], told.get("second_who", ""), *gains)


def _invited(told: Mapping[str, str]) -> drafting.Invited:
    try:
        on = dt.date.fromisoformat(told.get("on", ""))
    except ValueError:
        on = None
    wanted: Channel = next((one for one in CHANNELS if one == told.get("format", "")), "other")
    return drafting.Invited("said", wanted, on, told.get("place", ""))
