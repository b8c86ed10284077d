"""The filters of the people pages: codes in words, days gone by, months."""

import datetime as dt
from collections.abc import Iterable, Mapping

from django import template
from django.utils.dates import MONTHS
from django.utils.functional import Promise

from entregent.records.models import Detail, Exchange, Person, Position
from entregent.records.queries.beside import Near
from entregent.web.people import reaching, wording
from entregent.wording import exchanges, labels, relations, times
from entregent.wording.exchanges import CHANNEL_WORDS, CIRCLE_WORDS, SIDE_WORDS

register = template.Library()

_WORDS: dict[str, Mapping[str, str | Promise]] = {
    "fact": wording.FACT_WORDS,
    "reach": wording.REACH_WORDS,
    "status": wording.STATUS_WORDS,
    "position": wording.POSITION_WORDS,
    "event": wording.EVENT_WORDS,
    "origin": wording.ORIGIN_WORDS,
    "language": wording.LANGUAGE_WORDS,
    "register": wording.REGISTER_WORDS,
    "side": SIDE_WORDS,
}
_CHOICES: dict[str, Mapping[str, str | Promise]] = {
    "circle": CIRCLE_WORDS,
    "channel": CHANNEL_WORDS,
    "origin": wording.ORIGIN_WORDS,
    "silent": wording.SILENCE_WORDS,
}


@register.filter
def said(code: str, about: str) -> str | Promise:
    """`{{ fact.kind|said:"fact" }}` → `interest`; a code of elsewhere stays as it is."""
    return _WORDS[about].get(code, "" if about == "status" else code)


@register.filter
def choices(about: str) -> Iterable[tuple[str, str | Promise]]:
    """`{% for code, words in "channel"|choices %}`: what a list of people can be narrowed by."""
    return _CHOICES[about].items()


@register.filter
def ago(day: dt.date | None, today: dt.date) -> str:
    """`{{ tie.last_on|ago:today }}` → `three months ago`."""
    return times.ago(day, today)


@register.filter
def month(text: str) -> str:
    """`{{ "2021-09"|month }}` → `September 2021`; a year alone stays a year."""
    year, dash, rest = text.partition("-")
    number = rest.partition("-")[0]
    return f"{MONTHS[int(number)]} {year}" if dash and number.isdigit() and int(number) in MONTHS else year


@register.filter
def label(text: str) -> str:
    """`{{ reach.label|label }}` → `work`; words of one's own stay as they are."""
    return labels.label(text)


@register.filter
def nearness(near: Near) -> str:
    """`{{ one|nearness }}` → `spouse`: what somebody is to the person whose page it is."""
    return relations.seen_from_there(near.kind) if near.from_there else relations.relation(near.kind)


@register.filter
def heading(detail: Detail) -> str:
    """`{{ detail|heading }}` → `Anniversary`: what a detail is."""
    return labels.heading(detail.kind, detail.label)


@register.filter
def content(detail: Detail) -> str:
    """`{{ detail|content }}` → `12 June 2010`: what a detail says, a day as one says it."""
    return times.partial(detail.text) or labels.content(detail.kind, detail.text)


register.filter("href", reaching.href)
register.filter("shown", reaching.shown)


@register.filter
def way(exchange: Exchange) -> str:
    """`{{ exchange|way }}` → `from them`; nothing for a talk, which goes both ways."""
    return exchanges.way(exchange.channel, exchange.direction)


@register.filter
def situated(person: Person) -> str:
    """`curator, Acme · Lyon`: what tells a person listed by `queries.people.rows` from a namesake."""
    held = getattr(person, "current_positions", ())
    return " · ".join(part for part in (work(held[0] if held else None), person.place) if part)


@register.filter
def work(position: Position | str | None) -> str:
    """`curator, Acme`: a position on one line."""
    if not isinstance(position, Position):  # a missing one is an empty text in a template
        return ""
    where = position.organisation.name if position.organisation else ""
    return ", ".join(part for part in (position.title, where) if part)
