"""Rules for days told from today: yesterday, in ten days, Friday week; and what only looks like a day."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from entregent.core.reading.days import DAY, NUMBER, day_ahead, day_back, months_on, number

NONE: tuple[None, None] = (None, None)
Sides = tuple[date | None, date | None]


class Rule(NamedTuple):
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], date], Sides]
    approximate: bool


RULES: list[Rule] = []


def rule(pattern: str, *, approximate: bool = False) -> Callable[..., Callable[[re.Match[str], date], Sides]]:
    compiled = re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")

    def add(read: Callable[[re.Match[str], date], Sides]) -> Callable[[re.Match[str], date], Sides]:
        RULES.append(Rule(compiled, read, approximate))
        return read

    return add


def fixed(pattern: str, days: int, *, approximate: bool = False) -> None:
    """A pattern that stands `days` after today (before it where negative)."""
    moved = timedelta(days=days)
    compiled = re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")
    read = _gone if days < 0 else _to_come if days > 0 else _now
    RULES.append(Rule(compiled, lambda _m, today: read(today + moved), approximate))


def _gone(day: date) -> Sides:
    return day, None


def _to_come(day: date) -> Sides:
    return None, day


def _now(day: date) -> Sides:
    return day, day


PART = (
    r"(?: (?:matin|midi|soir|apres midi|apres-midi|aprem|aprem|am|pm|a m|p m|morning|noon|"
    r"afternoon|evening|night|nite|dans la (?:journee|matinee|soiree)|en fin de journee|fin de "
    r"journee|first thing|eod|cob|avant (?:midi|minuit)|before (?:noon|midnight)|a midi|at noon))?"
)
BEFORE = (
    r"(?:(?:le|ce|on|by|before|for|pour|avant|this|d' ici|d' ici a|jusqu' a|until|from|come|until|"
    r"au plus tard|no later than) ){0,6}"
)

# Habits are no dates, and take their words first: "le lundi matin, tous les mardis, every Friday".
rule(r"(?:tous les|chaque|toutes les|every|each|les|on) [a-z]*(?:day|di|manche)s")(lambda _m, _t: NONE)
rule(
    rf"(?:tous les|chaque|every|each|le plus|any) (?:{DAY}|jours?|day|week|semaines?|month|"
    r"mois|annee|year|spring|summer|autumn|winter)"
)(lambda _m, _t: NONE)
rule(
    r"(?:tous les \d+ du mois|\d+ (?:h|heures|hours|minutes|min|mn|mins) (?:par|per|a) "
    r"(?:jour|day|semaine|week))"
)(lambda _m, _t: NONE)
rule(
    r"from day to day|one day|un jour|some day|one of these days|un de ces (?:jours|quatre)|"
    r"these days|ces jours-ci"
)(lambda _m, _t: NONE)

# Weeks and weekdays counted from another day.
rule(rf"{BEFORE}({DAY}) en huit")(lambda m, t: (None, day_ahead(m[1], t) + timedelta(7)))
rule(rf"{BEFORE}({DAY}) en quinze")(lambda m, t: (None, day_ahead(m[1], t) + timedelta(14)))
rule(rf"(?:a week on ({DAY})|({DAY}) week|a week from ({DAY}))")(
    lambda m, t: (None, day_ahead(m[1] or m[2] or m[3], t) + timedelta(7))
)
rule(rf"(?:a fortnight on ({DAY})|({DAY}) fortnight)")(
    lambda m, t: (None, day_ahead(m[1] or m[2], t) + timedelta(14))
)
fixed(r"(?:a week tomorrow|tomorrow week|demain en huit)", 8)
fixed(r"(?:a week today|today week|a week from (?:today|now)|aujourd'hui en huit|d' aujourd'hui en huit)", 7)

rule(
    r"(?:sous|dans|d' ici|d' ici a|within|in|dans les) (24|48|72|96)(?: prochaines)? ?(?:h|heures|hours|hrs)"
)(lambda m, t: (None, t + timedelta(int(m[1]) // 24)))

# Yesterday, today, tomorrow and their neighbours.
fixed(
    (
        rf"(?:avant|av)[ -]hier{PART}|avanthier|(?:the )?day before (?:yesterday|yday)|the other "
        r"yesterday|la veille d' hier|(?:the )?night before last"
    ),
    -2,
)
fixed(
    (
        rf"hier{PART}|hiersoir|(?:yesterday|yday|yest|ydy|ystd){PART}|last night|cette nuit "
        r"derniere|la nuit derniere|la veille"
    ),
    -1,
)
fixed(rf"{BEFORE}(?:apres|ap)[ -]demain{PART}|(?:the )?day after (?:tomorrow|tmrw|tom|tmr)|overmorrow", 2)
fixed(
    (
        rf"{BEFORE}(?:(?:first thing|end of day|eod|cob|noon|midday|lunchtime) )?(?:demain|dem|"
        rf"2main){PART}(?! week)|{BEFORE}(?:(?:first thing|end of day|eod|cob|noon|midday|"
        r"lunchtime|close of play|cop) )?(?:tomorrow|tmrw|tmr|tmw|tomo|2moro|2morrow|"
        rf"tomoz){PART}"
    ),
    1,
)
rule(
    rf"{BEFORE}(?:end of (?:day|play)|close of (?:play|business)|eod|cob|eob|cop|end of the "
    rf"day|first thing|fin de journee|midday|noon) (?:on )?({DAY})"
)(lambda m, t: (day_back(m[1], t), day_ahead(m[1], t)))
rule(
    rf"{BEFORE}({DAY}) (?:(?:en )?(?:fin|debut) de|dans|en) (?:la |l' )?"
    r"(?:journee|matinee|soiree|apres-midi|aprem)"
)(lambda m, t: (day_back(m[1], t), day_ahead(m[1], t)))
fixed(
    (
        r"(?:(?:by|before|avant|d' ici|d' ici a|pour|d' ici a ce|en|in) )?(?:(?:the|la|le) "
        r")?(?:close of (?:play|business)|end of (?:play|business)|end of (?:the )?day|eod|cob|"
        r"eob|cop|fin de (?:la )?journee)(?: today)?"
    ),
    0,
)
fixed(
    (
        rf"{BEFORE}(?:ce|cet|c' t|later|earlier|cette|this|late|tot|tard)(?: this)? (?:matin|midi|"
        r"soir|apres midi|apres-midi|aprem|am|pm|a m|p m|morning|afternoon|arvo|evening|noon|"
        r"lunchtime|jour|nuit)"
    ),
    0,
)
fixed(
    (
        rf"{BEFORE}(?:auj|aujourd'hui|ajd|aujd|auj'hui|aujourdhui|today|2day|tday|tonight|2night|"
        rf"tonite|tnight|this very day|ce jour){PART}"
    ),
    0,
)
fixed(
    (
        r"(?:tout|tt) a l' heure|tt de suite|tout de suite|dans l' heure|within the hour|right "
        r"(?:away|now)|straight away|dans (?:la|une) (?:journee|minute|heure|matinee|soiree)|dans "
        r"(?:\d+|une?|deux|trois) (?:h|heures?|min|minutes?|mn)|d' ici (?:une|deux|\d+) (?:h|"
        r"heures?)|(?:in|within) (?:\d+|an|a|one|two|a few|the) (?:hours?|minutes?|mins?)|later "
        r"today|asap today|il y a (?:\d+|une|deux|trois) (?:h|heures?|min|minutes?)|(?:\d+|an?|"
        r"two|three|few) (?:hours?|minutes?|mins?) ago|avant (?:minuit|midi)|a l' instant|just "
        r"now|in the evening|dans l' apres-midi|dans l' aprem"
    ),
    0,
)

# So many days, weeks or months from now.
_UNIT = (
    r"(jours?|jrs?|j|semaines?|sem|sems|mois|ans?|annees?|days?|d|weeks?|wks?|wk|fortnights?|"
    r"months?|mths?|years?|yrs?|quinzaines?|huitaines?|24 h|working days|business days)"
)


def _distance(count: str, unit: str) -> tuple[int, int]:
    """A count and a unit as (days, months)."""
    n = number(count)
    first = unit[:2]
    if unit.startswith(("mo", "mt")):
        return 0, n
    if first in ("an", "ye", "yr"):
        return 0, 12 * n
    if first in ("se", "we", "wk"):
        return 7 * n, 0
    return n * {"fo": 14, "qu": 15, "hu": 8}.get(first, 1), 0


def _ago(m: re.Match[str], today: date) -> Sides:
    days, months = _distance(m[1], m[2])
    return months_on(today, -months) - timedelta(days), None


def _hence(m: re.Match[str], today: date) -> Sides:
    days, months = _distance(m[1], m[2])
    return None, months_on(today, months) + timedelta(days)


_SOME_TENS: dict[str, int] = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
}
rule(
    rf"(?:il y a|y a|y'a|ya|il ya|voila) une (?:petite |bonne )?({'|'.join(_SOME_TENS)}) de jours",
    approximate=True,
)(lambda m, t: (t - timedelta(_SOME_TENS[m[1]]), None))
rule(rf"(?:dans|d' ici|sous) une (?:petite |bonne )?({'|'.join(_SOME_TENS)}) de jours", approximate=True)(
    lambda m, t: (None, t + timedelta(_SOME_TENS[m[1]]))
)
rule(rf"(?:il y a|y a|y'a|ya|il ya|voila)(?: (?:environ|a peu pres|deja|bien|genre))? {NUMBER} {_UNIT}")(_ago)
rule(rf"(?:(?:about|some|around|roughly) )?{NUMBER} {_UNIT} (?:ago|back|since|plus tot|earlier)")(_ago)
rule(
    r"(?:dans|d' ici|d' ici a|sous|en|in|within|au bout de|before|inside)(?: (?:les|the(?: "
    rf"next)?|about|environ|maximum|max|next))? {NUMBER} {_UNIT}(?: (?:time|max|maximum|ouvres|"
    r"ouvrables))?"
)(_hence)
rule(rf"{NUMBER} {_UNIT} from (?:now|today)")(_hence)
fixed(r"sous huitaine|dans la huitaine|d' ici une huitaine|d' ici huitaine", 8)
fixed(r"sous quinzaine|dans la quinzaine|d' ici une quinzaine|d' ici quinzaine", 15)
