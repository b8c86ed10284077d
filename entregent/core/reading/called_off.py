"""Tells a meeting that did not take place, and on whose side it failed."""

import re
from typing import Final

from entregent.core.exchanges import Direction
from entregent.core.reading.channel_words import CUE
from entregent.core.reading.farewells import PLANNED

_OFF: Final = (
    r"(?:annule§?e?s?|decommande§?e?|reporte§?e?s?|repousse§?e?s?|decale§?e?s?|cancelled|canceled|called off|"
    r"postponed|rescheduled|pushed back|put off|put back|tombe§ a l' eau|fell through|scrapped)"
)
_ACT: Final = (
    r"(?:annule§?|decommande§?|reporte§?|repousse§?|decale§?|plante§?|cancelled|cancels|canceled|called off|"
    r"postponed|bailed|flaked|backed out|pulled out|cried off|blew me off)"
)
_ENDED: Final = (
    r"(?= (?:[,.;:!(–—-]|DD|au dernier|a la derniere|en derniere|last|at the last|encore|again|faute|"
    r"because|cos|"
    r"par|by|via|pour|le|la|l'|notre|our|the|mon|my|on)(?: |$)| ?$)"
)
_WHAT: Final = rf"(?:(?:le|la|l'|notre|our|the|mon|my|du|de l'|of|on) ){{0,2}}(?:{CUE})§?(?= |$)"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\S)(?:{p})(?!\S)" for p in patterns))


_STOOD_UP: Final = _any(
    r"(?:m'|me|nous) (?:a|ont) (?:encore )?(?:pose§?|mis|fait) (?:un |1 |faux )*(?:lapin|bond|plan|faux)",
    r"(?:m'|me) (?:a|ont) plante§?",
    r"pose§? (?:un )?lapin",
    r"lapin",
    r"no[ -]?show(?:ed)?",
    r"(?:stood|blew) (?:me|us) (?:up|off)",
    r"(?:did n't|did not|never) (?:show|turn)(?: up)?",
    r"(?:n'|ne|s') ?(?:est|s' est) (?:pas|jamais) (?:venue?|pointe§?e?|presente§?e?)",
    r"(?:est )?(?:pas|jamais) (?:venue?|pointe§?e?)",
    r"fait faux bond",
)
_BY_ME: Final = _any(
    rf"(?:j'|i|je|i 've|i have)(?: (?:ai|dois|had to|have to|must|du|me suis|just|finally))* {_ACT}",
    rf"(?:ai|had to|have to|dois) (?:du )?(?:annuler|reporter|repousser|decaler|decommander|cancel|"
    rf"postpone|"
    rf"reschedule|call off|bail|{_ACT})",
    rf"^{_ACT} {_WHAT}",
)
_BY_THEM: Final = _any(
    rf"(?<!avec )(?<!ac )(?<!with )(?<!w )(?<!w/ )(?<!et )(?<!& )(?:m'|nous|il|elle|ils|elles|NN|he|"
    rf"she|they|qui|who)(?: (?:m'|a|ont|has|just|had to|already|encore|"
    rf"finalement|du))* (?:{_ACT}|annuler|cancel|annule|cancelling|reporter|postpone){_ENDED}",
    rf"{_OFF} (?:par|by) (?:NN|lui|elle|him|her|them)",
)
_OFF_ITSELF: Final = _any(
    rf"{PLANNED}§?(?: (?:(?:avec|ac|av|with|w|w/|de|du|a|chez|prevu|planned|supposed|was|est|is|got|"
    rf"a ete|ete|"
    rf"finalement|again|encore|toujours) )*(?:NN|DD|et|and|&|\+|est|was|got|is|ete|finalement|encore|with|"
    rf"avec|ac|w|w/|de|du|a)){{0,6}} {_OFF}",
    rf"(?:annulation|report|cancellation) {_WHAT}",
)


def called_off(text: str) -> Direction | None:
    """The side on which a meeting failed ("in": theirs, "out": the user's, "": not said); None where it was
    held.

    `text` is the skeleton of a line (names as NN, days as DD). As with a missed call, the line keeps its
    channel.
    """
    if _STOOD_UP.search(text):
        return "in"
    if _BY_ME.search(text):
        return "out"
    if _BY_THEM.search(text):
        return "in"
    return "" if _OFF_ITSELF.search(text) else None
