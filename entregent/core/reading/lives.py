"""Tells what is a life going on — an examination, a move, a journey — from what is done for somebody."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from entregent.core.reading import english_lives, french_lives

if TYPE_CHECKING:
    from entregent.core.planning.situation import LifeEventKind

_READ: Final = 300
"""Characters of a clause that are read: some patterns look ahead."""
_TO_YOU: Final = re.compile(
    r"(?<!\S)(?:te|t'|toi|tu|ton|ta|tes|vous|vs|votre|vos|you|u|your|yours|ya|ye|lui|him)(?!\S)"
)


_LIFELESS: Final = re.compile(
    r"(?<!\S)(?:projet|idee|entreprise|boite|marque|telephone|tel|portable|ordi|ordinateur|pc|mac|batterie|voiture|"
    r"frigo|chaudiere|machine|imprimante|disque|site|plante|serveur|project|idea|company|phone|mobile|laptop|computer|"
    r"battery|car|fridge|boiler|printer|server|link|plant|tv|camera|connection|wifi)(?!\S)"
)
"""Things that are born and die too, of which it is no news of a life."""
_ANEW: Final = re.compile(r"(?<=\S) (?=(?:je|j'|i) )(?<!que )(?<!qu' )(?<!that )")
"""Where somebody thumbs on without a stop: "je passe mon oral mercredi je te raconte"."""


def _turn(alternatives: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(alternatives)})(?!\S)")


_EVENTS: Final = {
    True: tuple((kind, _turn(turns)) for kind, turns in french_lives.EVENTS),
    False: tuple((kind, _turn(turns)) for kind, turns in english_lives.EVENTS),
}
_PLANS: Final = {True: _turn(french_lives.PLANS), False: _turn(english_lives.PLANS)}


def event(text: str, *, french: bool) -> "LifeEventKind | None":
    """What kind of event in a life the clause tells, in the first person or the third; None where none.

    Days stand as DD and names as NN in it; its first 300 characters are read.
    """
    kind = next((kind for kind, turn in _EVENTS[french] if turn.search(text, 0, _READ)), None)
    return None if kind == "family" and _LIFELESS.search(text, 0, _READ) else kind


def is_plan(text: str, *, french: bool) -> bool:
    """Whether the clause tells of what comes in a life without being news of it: a journey, a race."""
    return bool(_PLANS[french].search(text, 0, _READ))


def is_own_life(text: str, *, french: bool) -> bool:
    """Whether the clause tells of a life and does nothing for anybody: no promise, whatever its day."""
    text = _ANEW.split(text, maxsplit=1)[0]
    return not _TO_YOU.search(text) and (
        is_plan(text, french=french) or event(text, french=french) is not None
    )
