"""What two people share: employers, schools, places, skills, interests, groups (practice A6)."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from math import log2
from typing import Final, Literal, NamedTuple

from entregent.core.folding import fold

GroundKind = Literal["employer", "school", "place", "skill", "interest", "group"]
Time = Literal["same_time", "other_times", ""]

BASE: Final[dict[GroundKind, float]] = {
    "employer": 5, "school": 5, "group": 4, "interest": 4, "place": 2, "skill": 1.5,
}  # fmt: skip
"""What a common point of each kind is worth before its rarity."""

DATED: Final[frozenset[GroundKind]] = frozenset({"employer", "school", "group"})
"""Kinds where being there at the same time means more."""

_LEGAL_FORMS: Final = """
ab ag aps as asa bv co company corp corporation cv doo ehf eirl eurl gmbh group groupe holding inc
incorporated kft kg limited llc llp ltd ltda nv oy oyj pbc plc private pt pte pty pvt sa sarl sas
sasu sca scop se sl slu snc spa spzoo srl sro ug
"""
LEGAL_FORMS: Final = frozenset(_LEGAL_FORMS.split())
"""Words that may end the name of an organisation without being part of it."""

NO_ORGANISATION: Final = frozenset(
    {
        "auto entrepreneur", "autoentrepreneur", "confidential", "confidentiel", "consultant", "en poste",
        "en recherche", "en recherche d emploi", "entrepreneur", "etudiant", "etudiante", "freelance",
        "freelancer", "independant", "independante", "independent", "independent consultant", "looking",
        "looking for opportunities", "n a", "na", "none", "personal", "private", "retired", "retraite",
        "retraitee", "sans emploi", "seeking opportunities", "self", "self employed", "stealth",
        "stealth mode", "stealth mode startup", "stealth startup", "startup", "student", "studied",
        "unemployed",
    }
)  # fmt: skip
"""What people write in the place of an organisation and what ties nobody to anybody."""

_INITIALS = re.compile(r"\b\w(?: \w\b)+")


class Held(NamedTuple):
    """One thing on record about a person; `start` and `end` where known, `now` where it still holds."""

    kind: GroundKind
    name: str
    start: date | None = None
    end: date | None = None
    now: bool = False


class Common(NamedTuple):
    """One common point: its `code` ("employer_same_time", "skill"…), name, shared days and worth.

    `time` tells whether both were there together, at other times, or nobody knows (""); `start` and `end`
    bound the time together. `mine_now`, `theirs_now` say who is there today. A higher `worth` is rarer.
    """

    code: str
    kind: GroundKind
    name: str
    time: Time
    start: date | None
    end: date | None
    mine_now: bool
    theirs_now: bool
    worth: float


def ground_key(kind: GroundKind, name: str) -> str:
    """The key under which two records of the same thing meet; empty where the name says nothing.

    >>> ground_key("employer", "The Hélix S.A.S.") == ground_key("employer", "HELIX, Inc.")
    True
    """
    plain = organisation_key(name) if kind == "employer" else fold(name)
    return f"{kind}:{plain}" if plain else ""


def organisation_key(name: str) -> str:
    """An organisation's name folded, without article or legal form; empty for "freelance" and the like."""
    words = _INITIALS.sub(lambda found: found[0].replace(" ", ""), fold(name)).split()
    if " ".join(words) in NO_ORGANISATION:
        return ""
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words)


def common_ground(
    mine: Iterable[Held],
    theirs: Iterable[Held],
    today: date,
    holders: Mapping[str, int] | None = None,
) -> tuple[Common, ...]:
    """What two people share, the rarest and the longest together first (A6).

    `holders` counts, by `ground_key`, how many people on record hold each thing: what many hold is worth
    less. Works alike for the user and a person, or for two contacts. The name is as `theirs` has it.
    """
    by_key = dict[str, list[Held]]()
    for held in mine:
        by_key.setdefault(ground_key(held.kind, held.name), []).append(held)
    best = dict[str, Common]()
    for held in theirs:
        key = ground_key(held.kind, held.name)
        for own in by_key.get(key, []) if key else []:
            found = _common(own, held, today, (holders or {}).get(key, 1))
            best[key] = max(best.get(key, found), found, key=_rank)
    return tuple(sorted(best.values(), key=lambda found: (-found.worth, found.code, found.name)))


def _rank(found: Common) -> tuple[float, str, str]:
    return (found.worth, found.start.isoformat() if found.start else "", found.name)


def _common(own: Held, held: Held, today: date, holders: int) -> Common:
    time, start, end = _together(own, held, today)
    code = f"{held.kind}_{time}" if time else held.kind
    factor = {"same_time": 1.6, "": 1.0, "other_times": 0.8}[time]
    worth = BASE[held.kind] * factor / (1 + log2(max(holders, 1)) / 2)
    return Common(code, held.kind, held.name.strip(), time, start, end, own.now, held.now, round(worth, 4))


def _together(own: Held, held: Held, today: date) -> tuple[Time, date | None, date | None]:
    if held.kind not in DATED:
        return "", None, None
    mine, theirs = _span(own, today), _span(held, today)
    if own.now and held.now:
        started = [one.start for one in (own, held) if one.start]
        return "same_time", max(started) if len(started) == 2 else None, None
    if mine is None or theirs is None:
        return "", None, None
    start, end = max(mine[0], theirs[0]), min(mine[1], theirs[1])
    return ("same_time", start, end) if start <= end else ("other_times", None, None)


def _span(held: Held, today: date) -> tuple[date, date] | None:
    if held.start is None:
        return None
    end = today if held.now else held.end
    return (held.start, end) if end and end >= held.start else None
