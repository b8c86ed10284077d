"""Reads a file of vCards: 2.1, 3.0 and 4.0, each card on its own."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, cast, get_args

from entregent.formats.contentlines import (
    MAX_DEPTH,
    Component,
    ContentLine,
    Problem,
    read_components,
    unescape,
)
from entregent.formats.vcard.draft import Draft
from entregent.formats.vcard.properties import BARE_NAMES, read_properties
from entregent.formats.vcard.values import MAX_CARDS, Card, Marks, Relation, Version

_CARD: Final = "VCARD"
_VERSIONS: Final = frozenset(get_args(Version))


def read_cards(data: bytes) -> tuple[list[Card], list[Problem]]:
    """The cards of `data` in the order in which they begin, and what could not be read as it stands.

    Sources: vCard 2.1 (versit, 1996), RFC 2426, RFC 6350, RFC 9554, and what address books write. A card
    inside another (an agent) is a card of its own, to which the outer one is related. Problems come in the
    order of their lines; `no_card` is the only one of a file that holds none.
    """
    cards: list[Card] = []
    problems: list[Problem] = []
    for found in iterate_cards(data):
        if isinstance(found, Card):
            cards.append(found)
        else:
            problems.append(found)
    if not cards and all(problem.code == "outside" for problem in problems):
        problems = [Problem(1, "no_card")]
    return sorted(cards, key=lambda card: card.line), sorted(problems)


def iterate_cards(data: bytes) -> Iterator[Card | Problem]:
    """Yields each card as it ends, and problems as they are met; see `read_cards`."""
    count = 0
    for found in _cards(data, MAX_DEPTH):
        if isinstance(found, Card):
            count += 1
            if count > MAX_CARDS:
                yield Problem(found.line, "too_many_cards")
                return
        yield found


def _cards(data: bytes, depth: int) -> Iterator[Card | Problem]:
    for found in read_components(data, BARE_NAMES):
        if isinstance(found, Problem):
            yield found
        else:
            yield from _read(found, depth)


def _read(component: Component, depth: int) -> Iterator[Card | Problem]:
    """The cards inside a component, then the component itself where it is a card."""
    draft = Draft()
    answered: ContentLine | None = None
    for before, inner in component.inner:
        agent = None
        for found in _read(inner, depth):
            yield found
            agent = found if isinstance(found, Card) else agent
        if agent and agent.called and before and before is not answered and _is_agent(before):
            answered = before
            draft.relations.append(Relation(agent.called, False, Marks(("agent",))))
    if component.name != _CARD:
        return
    for line in component.lines:
        yield from _read_agent(line, draft, depth)
    read_properties(component.lines, _version(component.lines), draft)
    yield from draft.problems
    yield draft.card(_version(component.lines), component.line)


def _is_agent(line: ContentLine) -> bool:
    return line.name.upper() == "AGENT" and not line.value.strip()


def _read_agent(line: ContentLine, draft: Draft, depth: int) -> Iterator[Card | Problem]:
    """3.0 writes the whole card of an agent into one text (RFC 2426, section 3.5.4)."""
    if line.name.upper() != "AGENT" or line.value.strip()[:6].upper() != "BEGIN:":
        return
    if depth == 0:
        yield Problem(line.line, "too_deep")
        return
    agent = None
    for found in _cards(unescape(line.value).encode(), depth - 1):
        # Its lines are those of a text inside this line
        yield found._replace(line=line.line) if isinstance(found, Problem) else replace(found, line=line.line)
        agent = found if isinstance(found, Card) else agent
    if agent and agent.called:
        draft.relations.append(Relation(agent.called, False, Marks(("agent",))))


def _version(lines: list[ContentLine]) -> Version:
    """The declared version, 3.0 where there is none: the one that most programs mean."""
    for line in lines:
        if line.name.upper() == "VERSION" and line.value.strip() in _VERSIONS:
            return cast(Version, line.value.strip())
    return "3.0"
