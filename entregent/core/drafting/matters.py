"""The words of what a message is about: the user, an ask, an introduction, advice, an offer …"""

import re
from datetime import date
from typing import Final

from entregent.core.drafting import dates, phrases, words
from entregent.core.drafting.facts import Asked, Facts, Invited, Requested, Trade
from entregent.core.drafting.presenting import introduced
from entregent.core.drafting.values import Found, Word

AHEAD: Final = 90
"""Days within which a day proposed is still one to propose."""
_FORMATS: Final[dict[str, dict[str, str]]] = {
    "fr": {
        "lunch": "déjeuner ensemble",
        "coffee": "prendre un café ensemble",
        "call": "nous appeler",
        "video": "nous parler en vidéo",
        "meeting": "nous voir",
        "event": "nous y retrouver",
    },
    "en": {
        "lunch": "having lunch",
        "coffee": "having a coffee",
        "call": "talking on the phone",
        "video": "a video call",
        "meeting": "meeting up",
        "event": "meeting there",
    },
}

_YOURS: Final = {
    "fr": (
        (re.compile(r"\bson\b"), "<ton|votre>"),
        (re.compile(r"\bsa\b"), "<ta|votre>"),
        (re.compile(r"\bses\b"), "<tes|vos>"),
    ),
    "en": ((re.compile(r"\b(?:his|their)\b"), "your"),),
}


def matters(facts: Facts, language: str, today: date) -> dict[str, Word]:
    """Every word about the matter of a message, by name; what is not on record has no entry."""
    found = dict[str, Word]()
    for source in (_own, _why, _asked, _requested, introduced, _advised, _offered, _invited, _trade):
        found.update((name, word) for name, word in source(facts, language, today) if word.text)
    return found


def _own(facts: Facts, language: str, _today: date) -> Found:
    if own := facts.own:
        background = phrases.sentence(own.background, 220, language)
        yield "background", Word(background, own.key)
        yield "background_short", Word(background if len(own.background) <= 90 else "", own.key)
        yield "looking", Word(phrases.looking(own.looking_for, language), own.key)
        yield "reach", Word(phrases.reach(own.reach), own.key)


def _why(facts: Facts, language: str, _today: date) -> Found:
    if why := facts.why:
        yield "why_do", Word(phrases.act(why.what, language), why.key)
        yield "why", Word(phrases.phrase(why.what, language), why.key)


def _asked(facts: Facts, language: str, today: date) -> Found:
    if asked := facts.asked:
        yield from _asked_for(asked, language)
        yield "ask_for", Word(phrases.phrase(asked.for_what, language), asked.key)
        yield "prepared", Word(phrases.phrase(asked.prepared, language), asked.key)
        yield "ask_small", Word("" if asked.size != "small" else asked.size, asked.key)
        if asked.on and asked.on < today:
            yield "ask_when", Word(dates.when(asked.on, today, language), asked.key)
            yield from _answered(asked, language, today)


def _answered(asked: Asked, language: str, today: date) -> Found:
    """What they answered to the ask, and when; a day that they named is spoken of once it has come."""
    if not asked.answer:
        return
    day = asked.answered or asked.on or today
    yield f"ask_{asked.answer}", Word(dates.when(day, today, language), asked.key)
    if asked.until and asked.until <= today:
        yield "ask_until", Word(dates.since(asked.until, today, language), asked.key)


def _asked_for(asked: Asked, language: str) -> Found:
    """A question as it stands, an act as an infinitive, anything else as a thing.

    `ask` is an act or a thing; `ask_thing`, `ask_topic`, what advice is asked on, and `hope` are things;
    `ask_anyone` is an act that anybody could do.
    """
    act = phrases.act(asked.what, language)
    question = "" if act else phrases.question(asked.what, language)
    yield "ask_question", Word(question, asked.key)
    yield "question_first", Word(question, asked.key)
    yield "ask_do", Word(act, asked.key)
    yield "ask_anyone", Word("" if "<" in act else act, asked.key)
    thing = "" if question else phrases.phrase(asked.what, language)
    topic = phrases.phrase(asked.topic, language)
    yield "ask", Word(act or thing, asked.key)
    yield "ask_thing", Word("" if act and "<" not in act else act or thing, asked.key)
    yield "ask_topic", Word(topic or ("" if act else thing), asked.key)
    yield "hope", Word("" if act else thing, asked.key)


def _requested(facts: Facts, language: str, _today: date) -> Found:
    if facts.requested:
        yield from _better(facts.requested, language)


def _better(requested: Requested, language: str) -> Found:
    yield "request", Word(_to_them(phrases.phrase(requested.what, language), language), requested.key)
    yield "better", Word(words.plain(requested.better, 40), requested.key)
    yield "better_why", Word(phrases.third(requested.better_why, language), requested.key)


def _to_them(said: str, language: str) -> str:
    """What was noted of them in the third person, said to them: "relire son CV", "read his draft"."""
    if "[[" in said:
        return said
    for theirs, yours in _YOURS[language]:
        said = theirs.sub(yours, said)
    return said


def _advised(facts: Facts, language: str, today: date) -> Found:
    if advised := facts.advised:
        yield "advice", Word(words.sayable(advised.what, 80, language), advised.key)
        if advised.on:
            yield "advice_when", Word(dates.when(advised.on, today, language), advised.key)
        yield "advice_done", Word(phrases.clause(advised.done, language), advised.key)
        yield "outcome", Word(phrases.clause(advised.outcome, language), advised.key)


def _offered(facts: Facts, language: str, _today: date) -> Found:
    if offered := facts.offered:
        act = phrases.act(offered.what, language)
        yield "offer_do", Word(act, offered.key)
        yield "offer", Word(phrases.phrase(offered.what, language), offered.key)
        yield "offer_why", Word(phrases.phrase(offered.why, language), offered.key)


def _invited(facts: Facts, language: str, today: date) -> Found:
    if invited := facts.invited:
        yield "invite_do", Word(_FORMATS[language].get(invited.format, ""), invited.key)
        yield "invite_when", Word(_day(invited, language, today), invited.key)
        yield "invite_place", Word(words.plain(invited.place, 40), invited.key)


def _day(invited: Invited, language: str, today: date) -> str:
    """The day proposed; empty where it has passed or is far."""
    if invited.on is None or not 0 <= (invited.on - today).days <= AHEAD:
        return ""
    return dates.weekday(invited.on, language)


def _trade(facts: Facts, language: str, _today: date) -> Found:
    if facts.trade:
        yield from _recommended(facts.trade, language)


def _recommended(trade: Trade, language: str) -> Found:
    yield "trade_name", Word(words.plain(trade.name, 40), trade.key)
    yield "trade", Word(phrases.third(trade.trade, language, 40), trade.key)
    yield "trade_why", Word(phrases.sentence(trade.why, 160, language), trade.key)
    yield "trade_reach", Word(phrases.reach(trade.reach), trade.key)
