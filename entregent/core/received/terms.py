"""The day for which something is wanted: "avant le 30", "pour lundi", "by Friday", else the day it names."""

import re
from datetime import date
from typing import Final

from entregent.core.reading.dates import Day
from entregent.core.received.saying import Said

_UNTIL: Final = (
    r"(?:avant|pour|d' ici|jusqu' a|jusqu'|au plus tard|dernier delai|before|by|until|till|for|no later "
    r"than|due|"
    r"deadline|limite|sous|within)"
)
_LED: Final = re.compile(rf"(?:^| ){_UNTIL}(?: (?:le|la|les|ce|cette|au|the|this|next|on))*$")
_LEADS: Final = re.compile(rf"(?:le |on )?{_UNTIL} ")
_NO_TERM: Final = frozenset(
    "de d' du des of from depuis since apres after re about concernant regarding sur".split()
)
"""Before a day: it is that of the thing spoken of, not the one for which it is wanted."""
_GOES_ON: Final = re.compile(
    r"^(?:et |and |si possible |if possible |idealement |ideally |merci )*(?:j' en |il (?:me|nous) (?:le|"
    r"la|les) |"
    r"c' est |ce serait |on en |nous en |l' ideal |si possible|idealement|avant|pour|d' ici|le plus|au "
    r"plus|merci|"
    r"i need |i 'd need |we need |it 's |it is |that 's |ideally|by|before|no later|if possible|preferably|"
    r"deadline|DD|la date|date limite|the deadline|need (?:it|this|that|them))"
)
_SHORT: Final = 14


def wanted_by(said: Said) -> date | None:
    """The day by which a sentence says that something is to be done."""
    return next((day.future for day in said.days if day.future and _is_term(said, day)), None)


def wanted_for(said: Said, place: int, after: Said | None) -> date | None:
    """The day for which what is asked from character `place` of the body on is wanted; `after` is the
    sentence that follows, which may say it: "Peux-tu me l’envoyer ? J’en ai besoin pour lundi."."""
    return wanted_by(said) or _named(said, place) or _said_after(after)


def _is_term(said: Said, day: Day) -> bool:
    folded = [word.folded for word in said.words[max(0, day.first - 4) : day.last]]
    before = folded[: len(folded) - (day.last - day.first)]
    return bool(_LED.search(" ".join(before)) or _LEADS.match(" ".join(folded[len(before) :])))


def _named(said: Said, place: int) -> date | None:
    """The day that the clauses of the asking name, where it is not that of the thing asked for."""
    for day in said.days:
        before = said.words[day.first - 1].folded if day.first else ""
        own = {before, said.words[day.first].folded}
        if day.future and _clause_end(said, day) > place and not own & _NO_TERM:
            return day.future
    return None


def _clause_end(said: Said, day: Day) -> int:
    """Where the clause that names the day ends in the body."""
    held = next((p for p in said.pieces if p.clause.first <= day.first < p.clause.last), None)
    return said.span(held, held)[1] if held else said.start


def _said_after(after: Said | None) -> date | None:
    if after is None or after.asks or len(after.words) > _SHORT or not _GOES_ON.match(after.whole):
        return None
    return next((day.future for day in after.days if day.future), None)
