"""Finds the days that a French or English line speaks of, each as it would be when looking back and when
looking forward.

dateparser was weighed and left aside: it reads neither "mardi dernier" nor "d’ici la fin du mois"
nor "a fortnight
ago", cannot say where in the line a date stood, and takes a quarter of a second to import. This
grammar is small,
looks both ways, and says when a day is only approximate.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from entregent.core.reading.days import (
    DAY,
    DAYS,
    MONTH,
    MONTHS,
    NUMBER,
    ORDINAL,
    ahead,
    back,
    day_ahead,
    day_back,
    months_on,
    number,
    on_month_day,
    slashed,
    weekend,
)
from entregent.core.reading.words import Joined

NONE: tuple[None, None] = (None, None)
Sides = tuple[date | None, date | None]


class Day(NamedTuple):
    """A day found: words `first` up to (not including) `last`; `past` and `future` are its two readings."""

    first: int
    last: int
    past: date | None
    future: date | None
    approximate: bool


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], date], Sides]
    approximate: bool


_RULES: list[_Rule] = []


def days_in(joined: Joined, *, today: date, french: bool) -> list[Day]:
    """The days of a text in order, none overlapping; a time of the day alone ("ce soir") counts as its day.

    `french` tells how to read 6/10. Days that cannot be computed ("en janvier") are left out.
    """
    taken = bytearray(len(joined.text) + 1)
    found = [d for rule in _RULES for d in _apply(rule, joined, today, taken, french=french)]
    found += _numeric(joined, today, taken, french=french)
    return sorted(found)


def _apply(rule: _Rule, joined: Joined, today: date, taken: bytearray, *, french: bool) -> Iterable[Day]:
    for m in rule.pattern.finditer(joined.text):
        if any(taken[m.start() : m.end()]) or not _credible(joined, m, french=french):
            continue
        sides = _safely(rule.read, m, today)
        if sides is None:
            continue
        taken[m.start() : m.end()] = b"\1" * (m.end() - m.start())
        if sides != NONE:
            yield _day(joined, m, sides, rule.approximate)


_ENGLISH_DAYS = frozenset("mon sun sat wed fri thu tue thur thurs tues weds".split())
_FRENCH_DAYS = frozenset("sam jeu mer dim ven lun mar".split())
_LED = re.compile(
    r"^(?:on|by|before|last|next|this|for|until|le|ce|d' ici|avant|pour|au|from|come|end|eod|"
    r"cob|close|first) |[.\d]"
)


def _credible(joined: Joined, m: re.Match[str], *, french: bool) -> bool:
    """Whether short names of days are meant as such: "Sam" is a person, "mon" a French word, "sun" a star."""
    for at in range(joined.word_at(m.start()), joined.word_at(m.end() - 1) + 1):
        word = joined.words[at]
        if word.folded in _ENGLISH_DAYS and french and word.folded in ("mon", "sun", "sat"):
            return False
        if word.folded in _FRENCH_DAYS and not (french and (_LED.search(m.group()) or not word.capital)):
            return False
        if word.folded == "we" and not french:
            return False
        if word.folded in ("mer", "mar", "jeu", "sam") and not _LED.search(m.group()):
            return False
        if word.folded in ("mon", "sun", "sat") and not (
            word.capital or _LED.search(m.group()) or len(m.group()) > 3 or m.end() == len(joined.text)
        ):
            return False
    return True


def _safely(read: Callable[[re.Match[str], date], Sides], m: re.Match[str], today: date) -> Sides | None:
    """The two readings, or None for what is no date of any calendar (30 February, year 20260)."""
    try:
        return read(m, today)
    except (ValueError, OverflowError):
        return None


def _day(joined: Joined, m: re.Match[str], sides: Sides, approximate: bool) -> Day:
    return Day(joined.word_at(m.start()), joined.word_at(m.end() - 1) + 1, *sides, approximate)


_SLASHED = re.compile(
    r"(?:(?:le|du|au|on|by|before|avant le|avant|the) "
    r")?(?<![\d/.])(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{2,4}))?(?= |$)"
)


def _numeric(joined: Joined, today: date, taken: bytearray, *, french: bool) -> Iterable[Day]:
    for m in _SLASHED.finditer(joined.text):
        if any(taken[m.start() : m.end()]):
            continue
        sides = _safely(lambda m, t: slashed(m, t, french=french), m, today)
        if sides and sides != NONE:
            yield _day(joined, m, sides, False)


def _rule(
    pattern: str, *, approximate: bool = False
) -> Callable[..., Callable[[re.Match[str], date], Sides]]:
    compiled = re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")

    def add(read: Callable[[re.Match[str], date], Sides]) -> Callable[[re.Match[str], date], Sides]:
        _RULES.append(_Rule(compiled, read, approximate))
        return read

    return add


def _fixed(pattern: str, days: int, *, approximate: bool = False) -> None:
    """A pattern that stands `days` after today (before it where negative)."""
    moved = timedelta(days=days)
    compiled = re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")
    read = _gone if days < 0 else _to_come if days > 0 else _now
    _RULES.append(_Rule(compiled, lambda _m, today: read(today + moved), approximate))


def _gone(day: date) -> Sides:
    return day, None


def _to_come(day: date) -> Sides:
    return None, day


def _now(day: date) -> Sides:
    return day, day


_PART = (
    r"(?: (?:matin|midi|soir|apres midi|apres-midi|aprem|aprem|am|pm|a m|p m|morning|noon|"
    r"afternoon|evening|night|nite|dans la (?:journee|matinee|soiree)|en fin de journee|fin de "
    r"journee|first thing|eod|cob))?"
)
_BEFORE = (
    r"(?:(?:le|ce|on|by|before|for|pour|avant|this|d' ici|d' ici a|jusqu' a|until|from|come|until|"
    r"au plus tard|no later than) )*"
)

# Habits are no dates, and take their words first: "le lundi matin, tous les mardis, every Friday".
_rule(r"(?:tous les|chaque|toutes les|every|each|les|on) [a-z]*(?:day|di|manche)s")(lambda _m, _t: NONE)
_rule(
    rf"(?:tous les|chaque|every|each|le plus|any) (?:{DAY}|jours?|day|week|semaines?|month|"
    r"mois|annee|year|spring|summer|autumn|winter)"
)(lambda _m, _t: NONE)
_rule(
    r"(?:tous les \d+ du mois|\d+ (?:h|heures|hours|minutes|min|mn|mins) (?:par|per|a) "
    r"(?:jour|day|semaine|week))"
)(lambda _m, _t: NONE)
_rule(
    r"from day to day|one day|un jour|some day|one of these days|un de ces (?:jours|quatre)|"
    r"these days|ces jours-ci"
)(lambda _m, _t: NONE)

# Weeks and weekdays counted from another day.
_rule(rf"{_BEFORE}({DAY}) en huit")(lambda m, t: (None, day_ahead(m[1], t) + timedelta(7)))
_rule(rf"{_BEFORE}({DAY}) en quinze")(lambda m, t: (None, day_ahead(m[1], t) + timedelta(14)))
_rule(rf"(?:a week on ({DAY})|({DAY}) week|a week from ({DAY}))")(
    lambda m, t: (None, day_ahead(m[1] or m[2] or m[3], t) + timedelta(7))
)
_rule(rf"(?:a fortnight on ({DAY})|({DAY}) fortnight)")(
    lambda m, t: (None, day_ahead(m[1] or m[2], t) + timedelta(14))
)
_fixed(r"(?:a week tomorrow|tomorrow week|demain en huit)", 8)
_fixed(r"(?:a week today|today week|a week from (?:today|now)|aujourd'hui en huit|d' aujourd'hui en huit)", 7)

_rule(
    r"(?:sous|dans|d' ici|d' ici a|within|in|dans les) (24|48|72|96)(?: prochaines)? ?(?:h|heures|hours|hrs)"
)(lambda m, t: (None, t + timedelta(int(m[1]) // 24)))

# Yesterday, today, tomorrow and their neighbours.
_fixed(
    (
        rf"(?:avant|av)[ -]hier{_PART}|avanthier|(?:the )?day before (?:yesterday|yday)|the other "
        r"yesterday|la veille d' hier"
    ),
    -2,
)
_fixed(
    (
        rf"hier{_PART}|hiersoir|(?:yesterday|yday|yest|ydy|ystd){_PART}|last night|cette nuit "
        r"derniere|la nuit derniere|la veille"
    ),
    -1,
)
_fixed(rf"{_BEFORE}(?:apres|ap)[ -]demain{_PART}|(?:the )?day after (?:tomorrow|tmrw|tom|tmr)|overmorrow", 2)
_fixed(
    (
        rf"{_BEFORE}(?:(?:first thing|end of day|eod|cob|noon|midday|lunchtime) )?(?:demain|dem|"
        rf"2main){_PART}(?! week)|{_BEFORE}(?:(?:first thing|end of day|eod|cob|noon|midday|"
        r"lunchtime|close of play|cop) )?(?:tomorrow|tmrw|tmr|tmw|tomo|2moro|2morrow|"
        rf"tomoz){_PART}"
    ),
    1,
)
_rule(
    rf"{_BEFORE}(?:end of (?:day|play)|close of (?:play|business)|eod|cob|eob|cop|end of the "
    rf"day|first thing|fin de journee|midday|noon) (?:on )?({DAY})"
)(lambda m, t: (day_back(m[1], t), day_ahead(m[1], t)))
_fixed(
    (
        r"(?:(?:by|before|avant|d' ici|d' ici a|pour|d' ici a ce|en|in) )?(?:(?:the|la|le) "
        r")?(?:close of (?:play|business)|end of (?:play|business)|end of (?:the )?day|eod|cob|"
        r"eob|cop|fin de (?:la )?journee)(?: today)?"
    ),
    0,
)
_fixed(
    (
        rf"{_BEFORE}(?:ce|cet|c' t|later|earlier|cette|this|late|tot|tard)(?: this)? (?:matin|midi|"
        r"soir|apres midi|apres-midi|aprem|am|pm|a m|p m|morning|afternoon|arvo|evening|noon|"
        r"lunchtime|jour|nuit)"
    ),
    0,
)
_fixed(
    (
        rf"{_BEFORE}(?:auj|aujourd'hui|ajd|aujd|auj'hui|aujourdhui|today|2day|tday|tonight|2night|"
        rf"tonite|tnight|this very day|ce jour){_PART}"
    ),
    0,
)
_fixed(
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


_rule(rf"(?:il y a|y a|ya|il ya|voila)(?: (?:environ|a peu pres|deja|bien|genre))? {NUMBER} {_UNIT}")(_ago)
_rule(rf"(?:(?:about|some|around|roughly) )?{NUMBER} {_UNIT} (?:ago|back|since|plus tot|earlier)")(_ago)
_rule(
    r"(?:dans|d' ici|d' ici a|sous|en|in|within|au bout de|before|inside)(?: (?:les|the(?: "
    rf"next)?|about|environ|maximum|max|next))? {NUMBER} {_UNIT}(?: (?:time|max|maximum|ouvres|"
    r"ouvrables))?"
)(_hence)
_rule(rf"{NUMBER} {_UNIT} from (?:now|today)")(_hence)
_fixed(r"sous huitaine|dans la huitaine|d' ici une huitaine|d' ici huitaine", 8)
_fixed(r"sous quinzaine|dans la quinzaine|d' ici une quinzaine|d' ici quinzaine", 15)

# Edges of weeks, months and years.
_END = (
    r"(?:(?:avant|pour|by|before|d' ici|d' ici a|at|a|en|until|au plus tard|vers|towards|for) "
    r")*(?:(?:la|the) )?(?:fin|end)(?: de)?(?: of)?(?: (?:la|l'|du|the|this|cette|ce))?"
)
_rule(rf"{_END} (?:semaine|sem|week|wk) (?:prochaine|pro)|{_END} next (?:week|wk)", approximate=True)(
    lambda _m, t: (None, ahead(t, 4, 1))
)
_rule(rf"{_END} (?:semaine|sem|week|wk)(?: prochaine)?", approximate=True)(lambda _m, t: (None, _friday(t)))
_rule(rf"(?:{_END} (?:mois|month)|eom) (?:prochain|next)|{_END} next month")(
    lambda _m, t: (None, months_on(t.replace(day=1), 2) - timedelta(1))
)
_rule(rf"{_END} (?:mois|month)|eom|by month end|before month end")(
    lambda _m, t: (None, months_on(t.replace(day=1), 1) - timedelta(1))
)
_rule(rf"{_END} (?:annee|year)|eoy")(lambda _m, t: (None, date(t.year, 12, 31)))
_rule(rf"{_END} ({MONTH})")(lambda m, t: _month_edge(m[1], t, 31))
_rule(
    rf"(?:(?:a|au|en|for|pour|vers|by|d' ici|d' ici a|in|at|the) )*(?:mi|mid)[ -]({MONTH})", approximate=True
)(lambda m, t: _month_edge(m[1], t, 15))
_rule(
    (
        r"(?:(?:a|au|en|for|pour|vers|by|d' ici|d' ici a|in|at|the) )*(?:debut|early|start of|"
        rf"beginning of|late start of) ({MONTH})"
    ),
    approximate=True,
)(lambda m, t: _month_edge(m[1], t, 5))
_rule(
    (
        r"(?:(?:a|au|en|by|in|at|the) )*(?:debut|start|beginning|early|first thing)(?: of| in| "
        r"de)?(?: (?:la|the))? (?:semaine prochaine|semaine pro|sem pro|next week|week)"
    ),
    approximate=True,
)(lambda _m, t: (None, ahead(t, 0, 1)))
_rule(
    (
        r"(?:(?:au|en|by|in|at|the) )*(?:milieu|middle|mid)(?: of| de)?(?: (?:la|the))? "
        r"(?:semaine prochaine|semaine pro|next week)"
    ),
    approximate=True,
)(lambda _m, t: (None, ahead(t, 2, 1)))
_rule(
    (
        r"(?:la )?(?:semaine|sem) (?:d' )?avant(?: derniere)?|(?:the )?week before last|il y a "
        r"deux semaines environ"
    ),
    approximate=True,
)(lambda _m, t: (t - timedelta(14), None))
_rule(
    rf"(?:(?:le|on) )?({DAY}) (?:de |of )?(?:la )?(?:semaine derniere|semaine passee|sem derniere|last week)"
)(lambda m, t: (ahead(t, DAYS[m[1]], -1), None))
_rule(rf"{_BEFORE}({DAY}) (?:de |of )?(?:la )?(?:semaine prochaine|semaine pro|sem pro|next week)")(
    lambda m, t: (None, ahead(t, DAYS[m[1]], 1))
)
_rule(
    r"(?:la )?(?:semaine|sem) (?:derniere|passee|der|d' avant)|(?:last|past|the past|the last) (?:week|wk)",
    approximate=True,
)(lambda _m, t: (t - timedelta(7), None))
_rule(
    (
        r"(?:(?:la|pour la|d' ici la|courant|sometime|by|before|for|avant la|dans la|in|during) "
        r")*(?:(?:semaine|sem) (?:prochaine|pro|pr|qui vient|d' apres)|next (?:week|wk))"
    ),
    approximate=True,
)(lambda _m, t: (None, ahead(t, 4, 1)))
_rule(
    (
        r"(?:(?:courant|dans|pour|before|by|sometime|during|later|d' ici) )*(?:(?:cette|la) "
        r"(?:semaine|sem)|this (?:week|wk))"
    ),
    approximate=True,
)(lambda _m, t: (max(t - timedelta(t.weekday()), t - timedelta(1)), _friday(t)))
_rule(r"(?:le )?mois (?:dernier|passe)|(?:last|past) (?:month|mth)", approximate=True)(
    lambda _m, t: (months_on(t, -1), None)
)
_rule(
    (
        r"l' autre (?:jour|soir|matin|fois)|the other (?:day|night|week|evening|morning)|"
        r"recemment|recently|ces derniers jours|il y a (?:quelques|qq|qqs|qques) jours|(?:a )?few "
        r"days (?:ago|back)"
    ),
    approximate=True,
)(lambda _m, t: (t - timedelta(3), None))

# Weekends.
_WE = r"(?:week-end|weekend|we|wknd|wkend|w-e|week end|fin de semaine|fds)"
_rule(
    rf"(?:(?:le|pour le|au|the|on the|over the|at the) )?{_WE} (?:du|of|of the|des) "
    rf"(\d{{1,2}})(?: (?:th|st|nd|rd|er|et \d+))? ?({MONTH})?"
)(lambda m, t: on_month_day(m[2], int(m[1]), None, t))
_rule(
    (
        rf"(?:(?:le|ce|the|last|this past|over the) )*{_WE} (?:dernier|passe|d' avant)|(?:last|"
        rf"this past|past) {_WE}"
    ),
    approximate=True,
)(lambda _m, t: (weekend(t, -1), None))
_rule(rf"{_BEFORE}(?:le )?{_WE} prochain|{_BEFORE}next {_WE}", approximate=True)(
    lambda _m, t: (None, weekend(t, 1))
)
_rule(
    (
        r"(?:(?:ce|le|this|at the|over the|on the|for the|pour le|by the|before the|the|d' ici le|"
        rf"d' ici a ce|avant le|avant ce|au|durant le|pendant le|en) )+{_WE}|{_WE}"
    ),
    approximate=True,
)(lambda _m, t: (weekend(t, -1) if t.weekday() < 5 else weekend(t, 0), weekend(t, 0)))

# Feasts that fall on a fixed day.
_FEASTS = {
    "noel": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "la saint-sylvestre": (12, 31),
    "new year's eve": (12, 31),
    "boxing day": (12, 26),
    "christmas eve": (12, 24),
    "halloween": (10, 31),
    "la toussaint": (11, 1),
    "la saint-valentin": (2, 14),
    "valentine 's day": (2, 14),
    "la saint-jean": (6, 24),
    "new year 's eve": (12, 31),
    "new year 's day": (1, 1),
    "st patrick 's day": (3, 17),
    "le reveillon": (12, 31),
    "le nouvel an": (1, 1),
    "le jour de l' an": (1, 1),
    "bastille day": (7, 14),
    "la st-jean": (6, 24),
    "la st jean": (6, 24),
}
_rule(
    r"(?:(?:pour|avant|a|d' ici|d' ici a|by|before|for|at|in time for|on) "
    rf")*({'|'.join(_FEASTS)}|toussaint|nouvel an|reveillon)"
)(lambda m, t: _feast(m[1], t))

# Days of a month, with and without its name.
_YEAR = r"(?:,? (\d{4}|\d{2})(?= |$)(?! (?:h|heures|am|pm)))?"
_LEAD = (
    r"(?:(?:le|la|du|on|by|the|before|for|pour|avant|au|jusqu' au|until|d' ici|d' ici au|d' ici "
    rf"le|des|from|no later than|au plus tard|come|this|ce|of|les|week of) |(?:{DAY})(?: \.)?,? )*"
)
_rule(rf"{_LEAD}(\d{{1,2}})(?: (?:{ORDINAL}))?(?: of)? ({MONTH})(?: \.)?{_YEAR}")(
    lambda m, t: on_month_day(m[2], int(m[1]), m[3], t)
)
_rule(
    rf"{_LEAD}({MONTH})(?: \.)? (?:the )?(\d{{1,2}})(?: (?:st|nd|rd|th)){_YEAR}|"
    rf"{_LEAD}({MONTH})(?: \.)? (?:the )?(\d{{1,2}})(?! (?:h|heures|am|pm)(?: |$)){_YEAR}"
)(lambda m, t: on_month_day(m[1] or m[4], int(m[2] or m[5]), m[3] or m[6], t))
_rule(rf"{_LEAD}(\d{{4}})-(\d{{2}})-(\d{{2}})")(lambda m, _t: (date(int(m[1]), int(m[2]), int(m[3])),) * 2)
_rule(
    rf"(?:(?:on|by|before|for|until|from|come|no later than) )*(?:the )?(?:(?:{DAY}),? (?:the "
    rf")?)?(\d{{1,2}}) (?:st|nd|rd|th)(?! (?:floor|street|birthday|avenue|anniversary|edition|"
    r"grade|year|time|time|round|draft))"
)(lambda m, t: on_month_day(None, int(m[1]), None, t))
_AFTER_LE = (
    r"(?! (?:a \d+|h|heures|e|eme|pm|am|%|€|euros?|k|mois|jours|ans|pieces|personnes|fois|rue|bis|"
    r"min|minutes|km|semaines|premiers?|prochains?|derniers?|places|lignes|pages|points|bugs)(?: |"
    r"$))"
)
_rule(
    r"(?:(?:des|pour|avant|jusqu' au|d' ici|d' ici a|au plus tard|d' ici au|d' ici le|dd) "
    rf")*(?:le|du|au|avant le|pour le) (?:(?:{DAY})(?: \.)? )?(\d{{1,2}})(?: er)?{_AFTER_LE}"
)(lambda m, t: on_month_day(None, int(m[1]), None, t))
_rule(rf"(?:(?:{DAY})(?: \.)?) (\d{{1,2}})(?: er)?{_AFTER_LE}(?! \d)(?! (?:st|nd|rd|th|{MONTH}))")(
    lambda m, t: on_month_day(None, int(m[1]), None, t)
)

# Weekdays alone, last and next.
_rule(
    rf"(?:(?:le|on) )?(?:last|past|this past) ({DAY})(?: \.)?{_PART}|(?:le )?({DAY})(?: "
    rf"\.)?{_PART} (?:dernier|passe|der|just gone|last)"
)(lambda m, t: (_last(m[1] or m[2], t), None))
_rule(rf"{_BEFORE}(?:next|nxt) ({DAY})(?: \.)?{_PART}")(lambda m, t: (None, ahead(t, DAYS[m[1]], 1)))
_rule(rf"{_BEFORE}({DAY})(?: \.)?{_PART} (?:prochain|pro|qui vient)")(lambda m, t: (None, _prochain(m[1], t)))
_rule(rf"{_BEFORE}(?:the |des )?({DAY})(?: \.(?= [a-z0-9/,]))?{_PART}(?: (?:coming|after|midi|noon))?")(
    lambda m, t: (day_back(m[1], t), day_ahead(m[1], t))
)
_rule(rf"(?:en |in |courant |last )({MONTH})(?: (?:dernier|last))(?! \d)", approximate=True)(
    lambda m, t: (_month_edge(m[1], t, 15)[0], None)
)


def _friday(today: date) -> date:
    return ahead(today, 4, 0) if today.weekday() <= 4 else today + timedelta(6 - today.weekday())


def _month_edge(name: str, today: date, day: int) -> Sides:
    """The given day of the month, or its last day where it is shorter."""
    month = MONTHS[name]
    past, future = back(month, 1, today), ahead_of_month(month, today)
    return _cap(past, day), _cap(future, day)


def ahead_of_month(month: int, today: date) -> date:
    """The first day of that month, this year or next: the month that is running counts as ahead."""
    return date(today.year + (month < today.month), month, 1)


def _cap(first: date, day: int) -> date:
    last = months_on(first, 1) - timedelta(1)
    return min(first + timedelta(day - 1), last)


def _feast(name: str, today: date) -> Sides:
    month, day = _FEASTS.get(name) or _FEASTS.get("la " + name) or _FEASTS["le " + name]
    return on_month_day_number(month, day, today)


def on_month_day_number(month: int, day: int, today: date) -> Sides:
    """A month and a day, both ways."""
    past = date(today.year - ((month, day) > (today.month, today.day)), month, day)
    future = date(today.year + ((month, day) < (today.month, today.day)), month, day)
    return past, future


def _last(name: str, today: date) -> date:
    """ "Last Tuesday": the latest one, but never yesterday, for which there is a word."""
    found = day_back(name, today)
    return found if (today - found).days > 1 else found - timedelta(7)


def _prochain(name: str, today: date) -> date:
    """ "Vendredi prochain": the next one, unless that is so near that one would say "vendredi" alone."""
    coming = day_ahead(name, today)
    return coming + timedelta(7) if (coming - today).days <= 2 else coming
