"""Introductions in many states, and the pages on which they are seen."""

from entregent.records import exchanges
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.introductions import Wish
from entregent.records.models import Introduction, Owner, Person
from tests.records.introducing.conftest import go, person

BOTH = ("ask:first", "agree:first", "ask:second", "agree:second")
MADE = ((), ("ask:first", "agree:first"), BOTH, (*BOTH, "introduce", "meet"), ("ask:first", "veto"))
WISHED = ((), ("ask",), ("ask", "agree"), ("ask", "decline"), ("ask", "agree", "hand_over", "reach"))


def every(owner: Owner, two: tuple[Person, Person]) -> list[str]:
    """Makes them, and gives the addresses."""
    rows = [_made(owner, place, events) for place, events in enumerate(MADE)]
    rows += [_wished(owner, two[0], place, events) for place, events in enumerate(WISHED)]
    ideas = Wish(field="la facture d’orgues", why="ouvrir un atelier")
    rows.append(verbs.wish(owner, two[1], ideas, exchanges.today(owner), "ideas")[0])
    new = "/introductions/new/"
    return [
        "/introductions/",
        new,
        f"{new}?first={two[0].pk}&q=L%C3%A9o",
        f"{new}?first={two[0].pk}&second={two[1].pk}",
        f"{new}?kind=asked",
        f"{new}?kind=asked&person={two[1].pk}",
        f"{new}?kind=asked&person={two[1].pk}&through={two[0].pk}",
        *(f"/introductions/{row.pk}/" for row in rows),
    ]


def _made(owner: Owner, place: int, events: tuple[str, ...]) -> Introduction:
    one, other = person(owner, f"Ida{place} Roux"), person(owner, f"Max{place} Petit")
    reasons = ("un lieu pour répéter", "des voix d’alto")
    row, _act = verbs.consider(owner, one, other, reasons, exchanges.today(owner), f"m{place}")
    return go(owner, row, *events, on=exchanges.today(owner))


def _wished(owner: Owner, through: Person, place: int, events: tuple[str, ...]) -> Introduction:
    wish = Wish(target=f"Mona Riou {place}", why="son atelier partagé")
    row, _act = verbs.wish(owner, through, wish, exchanges.today(owner), f"w{place}")
    return go(owner, row, *events, on=exchanges.today(owner))
