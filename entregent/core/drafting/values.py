"""The words that a draft's sentences can be filled with, each with the fact that it comes from."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from entregent.core.common_ground import Common, organisation_key
from entregent.core.drafting import dates, phrases, promises, words
from entregent.core.drafting.facts import Facts, Help, LastExchange, Position, Promised, Said

LIVE_FR: Final[dict[str, str]] = {
    "lunch": "notre déjeuner",
    "coffee": "notre café",
    "call": "notre appel",
    "video": "notre appel vidéo",
    "meeting": "notre rencontre",
    "event": "notre rencontre",
}
LIVE_EN: Final[dict[str, str]] = {
    "lunch": "our lunch",
    "coffee": "our coffee",
    "call": "our call",
    "video": "our video call",
    "meeting": "our meeting",
    "event": "our meeting",
}
FRESH_EVENT: Final = 200
"""Days for which a life event may still be spoken of."""
FRESH_POINT: Final = 30
"""Days for which what came to its point is asked after first."""
FRESH_TOLD: Final = 365
"""Days for which what they told may be asked after without saying when that was."""


class Word(NamedTuple):
    """What fills one place of a sentence, and the key of the fact behind it ("" for a blank)."""

    text: str
    key: str


Found = Iterator[tuple[str, Word]]


def values(facts: Facts, language: str, today: date) -> dict[str, Word]:
    """Every word at hand, by the name that sentences call it; what is not on record has no entry."""
    found = dict[str, Word]()
    for source in (_last, _known, _position, _event, _said, _shared, _owed):
        found.update((name, word) for name, word in source(facts, language, today) if word.text)
    return found


def _last(facts: Facts, language: str, today: date) -> Found:
    last = facts.last
    if last is None:
        return
    yield "last_month", Word(_month_year(last.on, language), last.key)
    yield "last_span", Word(dates.span(last.on, today, language), last.key)
    yield "last_when", Word(dates.when(last.on, today, language), last.key)
    yield "last_of", Word(dates.of_when(last.on, today, language), last.key)
    yield "last_subject", Word(words.subject(last.subject), last.key)
    yield (
        "last_exchange",
        Word("notre dernier échange" if language == "fr" else "our last exchange", last.key),
    )
    yield "last_live", Word(_live(last, language, today), last.key)


def _live(last: LastExchange, language: str, today: date) -> str:
    noun = (LIVE_FR if language == "fr" else LIVE_EN).get(last.channel)
    return f"{noun} {dates.of_when(last.on, today, language)}" if noun else ""


def _month_year(day: date, language: str) -> str:
    return dates.month(day, date(day.year + 1, 1, 1), language)


def _known(facts: Facts, language: str, today: date) -> Found:
    if met := facts.met:
        where = ", ".join(filter(None, (words.plain(met.occasion, 60), words.plain(met.place, 40))))
        yield "met_where", Word(where, met.key)
        if met.on:
            yield "met_of", Word(dates.of_when(met.on, today, language), met.key)
        yield "met_through", Word(words.plain(met.through, 40), met.key)
    if connected := facts.connected:
        yield "network", Word(words.plain(connected.network, 20), connected.key)
        yield "connected_since", Word(dates.since(connected.on, today, language), connected.key)
        yield "connected_of", Word(dates.of_when(connected.on, today, language), connected.key)
        yield "connected_when", Word(dates.when(connected.on, today, language), connected.key)
        yield "connected_words", Word(words.plain(connected.words, 90), connected.key)


def _position(facts: Facts, language: str, today: date) -> Found:
    position = facts.position
    if position is None:
        return
    company = words.organisation(position.company)
    yield "company", Word(company, position.key)
    yield "company_at", Word(words.at(company, language), position.key)
    yield "title", Word(words.title(position.title), position.key)
    if position.since and position.since <= today:
        yield "position_since", Word(dates.since(position.since, today, language), position.key)


def _event(facts: Facts, language: str, today: date) -> Found:
    event = facts.event
    if event is None or (today - event.on).days > FRESH_EVENT:
        return
    company, held = words.organisation(event.company or event.what), words.title(event.title)
    if event.event == "new_job":
        yield "event_company", Word(company, event.key)
        yield "event_company_at", Word(words.at(company, language), event.key)
    elif event.event in ("new_title", "promotion"):
        yield "event_title", Word(held or words.title(event.what), event.key)
    else:
        said = words.spoken(event.what, 70, language)
        yield (
            "event_what" if said else "event_rough",
            Word(words.sayable(event.what, 70, language), event.key),
        )
    yield f"event_{event.event}", Word(event.event, event.key)
    yield "event_when", Word(dates.when(event.on, today, language), event.key)


def _said(facts: Facts, language: str, today: date) -> Found:
    ready = sorted(facts.said, key=lambda said: not _fresh(said, today))
    for said in ready[:1]:
        if said.on:
            when = Word(dates.when(said.on, today, language), said.key)
            yield "told_when", when
            if (today - said.on).days > FRESH_TOLD:
                yield "told_long_ago", when
        yield _told(said, language, today)
    for liked in facts.interests[:1]:
        yield "interest", Word(words.interest(liked.what), liked.key)


def _fresh(said: Said, today: date) -> bool:
    """Whether what they told has just come to its point: one asks after that before the rest."""
    return said.about is not None and 0 <= (today - said.about).days <= FRESH_POINT


def _told(said: Said, language: str, today: date) -> tuple[str, Word]:
    if said.sought:
        return "sought", Word(words.plain(said.what, 80), said.key)
    name = "told_past" if said.about and said.about < today else "told"
    turned = words.note(said.what, language)
    rough = words.plain(said.what, 80)
    if turned or not rough:
        return name, Word(turned, said.key)
    return f"{name}_rough", Word(words.rough(rough, language), said.key)


def _shared(facts: Facts, language: str, _today: date) -> Found:
    for shared in reversed(facts.shared):
        common = shared.common
        for name, text in _common(common, facts.position, language):
            yield name, Word(text, shared.key)


def _common(common: Common, position: Position | None, language: str) -> Iterator[tuple[str, str]]:
    if common.kind in ("skill", "interest", "group"):
        yield "topic", words.plain(common.name, 40)
    elif common.kind == "place":
        yield "place", words.plain(common.name, 40)
    else:
        employer = common.kind == "employer"
        name = words.organisation(common.name) if employer else words.plain(common.name, 50)
        called = _common_name(common, position)
        yield called, name
        yield f"{called}_at", words.at(name, language) if employer else ""
        if common.time == "same_time":
            yield f"{common.kind}_years", dates.years(common.start, common.end, language)


def _common_name(common: Common, position: Position | None) -> str:
    """ "employer_both", "employer_theirs", "employer_mine", "employer_same" or "employer", and so on."""
    if common.kind == "school":
        return "school_same" if common.time == "same_time" else "school"
    theirs = common.theirs_now or (
        position is not None and organisation_key(position.company) == organisation_key(common.name)
    )
    if theirs and common.mine_now:
        return "employer_both"
    if theirs or common.mine_now:
        return "employer_theirs" if theirs else "employer_mine"
    return "employer_same" if common.time == "same_time" else "employer"


def _owed(facts: Facts, language: str, today: date) -> Found:
    if promised := facts.promised:
        yield from _promised(promised, language, today)
    if received := facts.received:
        yield "received_of", Word(_dated_message(received.on, today, language), received.key)
        yield "received_subject", Word(words.subject(received.subject), received.key)
        late = (today - received.on).days > 14
        said = dates.span(received.on, today, language)
        yield "received_late" if late else "received_on_time", Word(said, received.key)
    if meeting := facts.meeting:
        where = ", ".join(filter(None, (words.plain(meeting.occasion, 60), words.plain(meeting.place, 40))))
        yield "meeting_when", Word(dates.when(meeting.on, today, language), meeting.key)
        yield "meeting_of", Word(dates.of_when(meeting.on, today, language), meeting.key)
        yield "meeting_where", Word(where, meeting.key)
        yield "meeting_topic", Word(words.sayable(meeting.topic, 70, language), meeting.key)
    yield from _own(facts, language, today)


def _promised(promised: Promised, language: str, today: date) -> Found:
    """What was promised, as an act where it starts with a verb, else as a thing."""
    act = promises.act(promised.what, language)
    thing = "" if act else words.sayable(promised.what, 80, language)
    yield "promise_to", Word(act, promised.key)
    yield "promise", Word(thing, promised.key)
    yield "promise_when", Word(dates.when(promised.made, today, language), promised.key)
    if promised.due and promised.due < today:
        yield "promise_late", Word(dates.span(promised.due, today, language), promised.key)


def _helped(thanked: Help, language: str, today: date) -> Found:
    """What they did, as an act they were kind enough to do, else as a thing; and what came of it."""
    act = phrases.act(thanked.what, language)
    said = "" if act else phrases.thing(thanked.what, language)
    yield "help_do", Word(act, thanked.key)
    yield "help", Word(said, thanked.key)
    if thanked.on:
        yield "help_of", Word(dates.of_when(thanked.on, today, language), thanked.key)
    yield "help_result", Word(phrases.clause(thanked.result, language), thanked.key)
    if thanked.part == "thanks" or (thanked.part and thanked.on):
        yield f"only_{thanked.part}", Word(thanked.part, thanked.key)


def _dated_message(day: date, today: date, language: str) -> str:
    """ "du 3 mars"; in English "of 3 March", "from March 2024"."""
    said = dates.of_when(day, today, language)
    return said.replace("on ", "of ", 1).replace("in ", "from ", 1) if language == "en" else said


def _own(facts: Facts, language: str, today: date) -> Found:
    if birthday := facts.birthday:
        days = (birthday.on - today).days
        name = "birthday_past" if days < 0 else "birthday_ahead" if days else "birthday"
        yield name, Word(dates.when(birthday.on, today, language), birthday.key)
    if facts.help:
        yield from _helped(facts.help, language, today)
    if facts.news:
        news = words.plain(facts.news.what, 300)
        yield "news", Word(f"{phrases.lowered(news, language)}." if news else "", facts.news.key)
        yield "news_link", Word(facts.news.link, facts.news.key)
        yield "new_year", Word(facts.news.wishes, facts.news.key)
