"""Tells news that call for sympathy: nobody is ever congratulated on them."""

import re
from typing import Final

from entregent.core.folding import fold

_SORROWS: Final = re.compile(
    r"\b(?:mort|morte|morts|deces|decede\w*|deuil|obseques|enterrement|veuf|veuve|fausse couche|"
    r"(?:a|ont|avoir|vient de|viennent de) perd(?:u|re) (?:son|sa|ses|leur|leurs)|"
    r"divorc\w*|separe\w*|separation|rupture|malade|maladie|hopital|hospitalis\w*|cancer|avc|burn ?out|"
    r"depression|"
    r"accident\w*|operer|operee?|arret maladie|arret de travail|en arret|"
    r"licenci\w*|vire|viree|virer|chomage|faillite|liquidation|"
    r"died|dies|dead|death|passed away|funeral|mourning|widow\w*|miscarriage|"
    r"(?:lost|buried|burying|losing) (?:her|his|their)|stillborn|"
    r"loss of an? (?:loved one|relative|parent|child|friend|pet)|"
    r"perte d une? (?:proche|etre|parent|parente|enfant|amie?|animal)|"
    r"end of (?:an? )?relationship|fin d une relation|"
    r"split up|splitting up|separat(?:ed|ing|ion)|breakup|broke up|"
    r"ill|sick|hospital|stroke|surgery|operation|depressed|off sick|sick leave|"
    r"laid off|made redundant|redundancy|sacked|fired|bankrupt\w*)\b"
)


def calls_for_sympathy(text: str) -> bool:
    """Whether `text`, a clause in French or English, tells of a loss, an illness, a parting or a dismissal.

    Rather once too often than once too little: what is said then is left to the user (E5).
    """
    return bool(_SORROWS.search(fold(text)))
