"""Reads a scenario out of JSON: lenient in what is absent, strict in what is wrong."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, cast

from entregent.core.asking.fields import Fields, Problem
from entregent.core.asking.values import Ask, Favour, Person, Scenario, Size
from entregent.core.exchanges import CIRCLES, Circle
from entregent.core.lint.values import Language

_SAID: Final[dict[Size, str]] = {
    "small": "small tiny minor little light petit petite",
    "medium": "medium moderate average middle normal moyen moyenne",
    "large": "large big major heavy grand grande gros grosse",
    "outsized": "outsized huge enormous excessive unreasonable enorme énorme demesure démesuré",
}
SIZE_WORDS: Final[dict[str, Size]] = {word: size for size, words in _SAID.items() for word in words.split()}
"""The words for a size, of which each side of a table may prefer another."""
CIRCLE_WORDS: Final[dict[str, Circle]] = {name: name for name in CIRCLES}
LANGUAGE_WORDS: Final[dict[str, Language]] = {"fr": "fr", "en": "en"}
LONGEST: Final = 200_000
"""Characters read of an ask."""


def read(document: object, *, today: date | None = None) -> tuple[Scenario | None, list[Problem]]:
    """The scenario of a JSON document, or None and what is wrong with it, in the order of the document.

    `document` is what a JSON parser gave: `{"person": {"circle", "first_contact", "last_exchange",
    "exchanges", "friend", "worked_together", "responsiveness"}, "given": [{"kind", "on"}], "received":
    [{"kind", "on", "told", "thanked"}], "ask": {"size", "text", "lang"}, "refused": [day], "open": [day],
    "today"}`. Days are ISO 8601. Whatever is absent or null is unknown, unknown names are passed over;
    `today` is taken where the document has none.
    """
    fields = Fields(document)
    day = fields.day("today") or today
    if day is None and not fields.problems:
        fields.problem("today", "missing")
    scenario = Scenario(
        today=day or date.max,
        person=_person(fields.inside("person")),
        ask=_ask(fields.inside("ask")),
        given=tuple(_favours(fields, "given")),
        received=tuple(_favours(fields, "received")),
        refused=tuple(fields.days("refused")),
        open_asks=tuple(fields.days("open")),
    )
    problems = fields.problems or list(_impossible(scenario))
    return (None if problems else scenario), problems


def _person(fields: Fields) -> Person:
    return Person(
        circle=cast(Circle | None, fields.word("circle", CIRCLE_WORDS)),
        first_contact=fields.day("first_contact"),
        last_exchange=fields.day("last_exchange"),
        exchanges=fields.count("exchanges"),
        friend=fields.mark("friend") or False,
        worked_together=fields.mark("worked_together") or False,
        responsiveness=fields.share("responsiveness"),
    )


def _ask(fields: Fields) -> Ask:
    return Ask(
        size=cast(Size | None, fields.word("size", SIZE_WORDS)),
        text=fields.text("text")[:LONGEST],
        lang=cast(Language | None, fields.word("lang", LANGUAGE_WORDS, first=2)),
    )


def _favours(fields: Fields, name: str) -> Iterator[Favour]:
    for one in fields.each(name):
        kind, on = one.text("kind"), one.day("on")
        yield Favour(kind, on, one.mark("told", or_day=True), one.mark("thanked", or_day=True))


def _impossible(scenario: Scenario) -> Iterator[Problem]:
    """What cannot be: days that have not come yet, a last exchange before the first contact."""
    person = scenario.person
    for where, on in _dated(scenario):
        if on is not None and on > scenario.today:
            yield Problem(where, "future", {"found": on, "today": scenario.today})
    if person.first_contact and person.last_exchange and person.last_exchange < person.first_contact:
        values: Mapping[str, object] = {"found": person.last_exchange, "first": person.first_contact}
        yield Problem("person.last_exchange", "before_first", values)


def _dated(scenario: Scenario) -> Iterator[tuple[str, date | None]]:
    yield "person.first_contact", scenario.person.first_contact
    yield "person.last_exchange", scenario.person.last_exchange
    for name, favours in (("given", scenario.given), ("received", scenario.received)):
        yield from ((f"{name}[{at}].on", favour.on) for at, favour in enumerate(favours))
    for name, days in (("refused", scenario.refused), ("open", scenario.open_asks)):
        yield from ((f"{name}[{at}]", day) for at, day in enumerate(days))
