"""Rules for days told by the calendar: edges of weeks and months, weekends, feasts, dates, weekdays."""

from datetime import date, timedelta

from entregent.core.reading.day_rules import BEFORE, PART, RULES, Sides, rule
from entregent.core.reading.days import (
    DAY,
    DAYS,
    MONTH,
    MONTHS,
    ORDINAL,
    ahead,
    back,
    day_ahead,
    day_back,
    months_on,
    on_month_day,
    weekend,
)

__all__ = ["RULES"]

# Edges of weeks, months and years.
_END = (
    r"(?:(?:avant|pour|by|before|d' ici|d' ici a|at|a|en|until|au plus tard|vers|towards|for) "
    r"){0,6}(?:(?:la|the) )?(?:fin|end)(?: de)?(?: of)?(?: (?:la|l'|du|the|this|cette|ce))?"
)
rule(rf"{_END} (?:semaine|sem|week|wk) (?:prochaine|pro)|{_END} next (?:week|wk)", approximate=True)(
    lambda _m, t: (None, ahead(t, 4, 1))
)
rule(rf"{_END} (?:semaine|sem|week|wk)(?: prochaine)?", approximate=True)(lambda _m, t: (None, _friday(t)))
rule(rf"(?:{_END} (?:mois|month)|eom) (?:prochain|next)|{_END} next month")(
    lambda _m, t: (None, months_on(t.replace(day=1), 2) - timedelta(1))
)
rule(rf"{_END} (?:mois|month)|eom|by month end|before month end")(
    lambda _m, t: (None, months_on(t.replace(day=1), 1) - timedelta(1))
)
rule(rf"{_END} (?:annee|year)|eoy")(lambda _m, t: (None, date(t.year, 12, 31)))
rule(rf"{_END} ({MONTH})")(lambda m, t: _month_edge(m[1], t, 31))
rule(
    rf"(?:(?:a|au|en|for|pour|vers|by|d' ici|d' ici a|in|at|the) ){{0,6}}(?:mi|mid)[ -]({MONTH})",
    approximate=True,
)(lambda m, t: _month_edge(m[1], t, 15))
rule(
    (
        r"(?:(?:a|au|en|for|pour|vers|by|d' ici|d' ici a|in|at|the) ){0,6}(?:debut|early|start of|"
        rf"beginning of|late start of) ({MONTH})"
    ),
    approximate=True,
)(lambda m, t: _month_edge(m[1], t, 5))
rule(
    (
        r"(?:(?:a|au|en|by|in|at|the) ){0,6}(?:debut|start|beginning|early|first thing)(?: of| in| "
        r"de)?(?: (?:la|the))? (?:semaine prochaine|semaine pro|sem pro|next week|week)"
    ),
    approximate=True,
)(lambda _m, t: (None, ahead(t, 0, 1)))
rule(
    (
        r"(?:(?:au|en|by|in|at|the) ){0,6}(?:milieu|middle|mid)(?: of| de)?(?: (?:la|the))? "
        r"(?:semaine prochaine|semaine pro|next week)"
    ),
    approximate=True,
)(lambda _m, t: (None, ahead(t, 2, 1)))
rule(
    (
        r"(?:la )?(?:semaine|sem) (?:d' )?avant(?: derniere)?|(?:the )?week before last|il y a "
        r"deux semaines environ"
    ),
    approximate=True,
)(lambda _m, t: (t - timedelta(14), None))
rule(rf"(?:la )?(?:semaine|sem) (?:derniere|passee) (?:le )?({DAY})|last (?:week|wk) (?:on )?({DAY})")(
    lambda m, t: (ahead(t, DAYS[m[1] or m[2]], -1), None)
)
rule(rf"(?:la )?(?:semaine|sem) (?:prochaine|pro) (?:le )?({DAY})|next (?:week|wk) (?:on )?({DAY})")(
    lambda m, t: (None, ahead(t, DAYS[m[1] or m[2]], 1))
)
rule(
    rf"(?:(?:le|on) )?({DAY}) (?:de |of )?(?:la )?(?:semaine derniere|semaine passee|sem derniere|last week)"
)(lambda m, t: (ahead(t, DAYS[m[1]], -1), None))
rule(rf"{BEFORE}({DAY}) (?:de |of )?(?:la )?(?:semaine prochaine|semaine pro|sem pro|next week)")(
    lambda m, t: (None, ahead(t, DAYS[m[1]], 1))
)
rule(
    r"(?:la )?(?:semaine|sem) (?:derniere|passee|der|d' avant)|(?:last|past|the past|the last) (?:week|wk)",
    approximate=True,
)(lambda _m, t: (t - timedelta(7), None))
rule(
    (
        r"(?:(?:la|pour la|d' ici la|courant|sometime|by|before|for|avant la|dans la|in|during) "
        r"){0,6}(?:(?:semaine|sem) (?:prochaine|pro|pr|qui vient|d' apres)|next (?:week|wk))"
    ),
    approximate=True,
)(lambda _m, t: (None, ahead(t, 4, 1)))
rule(
    (
        r"(?:(?:courant|dans|pour|before|by|sometime|during|later|d' ici) ){0,6}(?:(?:cette|la) "
        r"(?:semaine|sem)|this (?:week|wk))"
    ),
    approximate=True,
)(lambda _m, t: (max(t - timedelta(t.weekday()), t - timedelta(1)), _friday(t)))
rule(r"(?:le )?mois (?:dernier|passe)|(?:last|past) (?:month|mth)", approximate=True)(
    lambda _m, t: (months_on(t, -1), None)
)
rule(
    (
        r"l' autre (?:jour|soir|matin|fois)|the other (?:day|night|week|evening|morning)|"
        r"recemment|recently|ces derniers jours|il y a (?:quelques|qq|qqs|qques) jours|(?:a )?few "
        r"days (?:ago|back)"
    ),
    approximate=True,
)(lambda _m, t: (t - timedelta(3), None))

# Weekends.
_WE = r"(?:week-end|weekend|we|wknd|wkend|w-e|week end|fin de semaine|fds)"
rule(
    rf"(?:(?:le|pour le|au|the|on the|over the|at the) )?{_WE} (?:du|of|of the|des) "
    rf"(\d{{1,2}})(?: (?:th|st|nd|rd|er|et \d+))? ?({MONTH})?"
)(lambda m, t: on_month_day(m[2], int(m[1]), None, t))
rule(
    (
        rf"(?:(?:le|ce|the|last|this past|over the) ){{0,6}}{_WE} (?:dernier|passe|d' avant)|(?:last|"
        rf"this past|past) {_WE}"
    ),
    approximate=True,
)(lambda _m, t: (weekend(t, -1), None))
rule(rf"{BEFORE}(?:le )?{_WE} prochain|{BEFORE}next {_WE}", approximate=True)(
    lambda _m, t: (None, weekend(t, 1))
)
rule(
    (
        r"(?:(?:ce|le|this|at the|over the|on the|for the|pour le|by the|before the|the|d' ici le|"
        rf"d' ici a ce|avant le|avant ce|au|durant le|pendant le|en) ){{1,6}}{_WE}|{_WE}"
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
_FESTIVE = (
    "drinks|party|parties|do|cards?|dinner|lunch|market|fair|concert|bash|carols?|play|show|quiz|meal|"
    "jumper|presents?|gathering|fete|fayre|gala|ball|letter|newsletter|shopping|tree|holidays?|break"
)
"""After the name of a feast: what is held or sent then, whatever the day."""
rule(
    r"(?<!d' )(?<!de )(?:(?:pour|avant|a|d' ici|d' ici a|by|before|for|at|in time for|on) "
    rf"){{0,6}}({'|'.join(_FEASTS)}|toussaint|nouvel an|reveillon)(?! (?:{_FESTIVE})(?: |$))"
)(lambda m, t: _feast(m[1], t))

# Days of a month, with and without its name.
_YEAR = r"(?:,? (\d{4}|\d{2})(?= |$)(?! (?:h|heures|am|pm)))?"
_LEAD = (
    r"(?:(?:le|la|du|on|by|the|before|for|pour|avant|au|jusqu' au|until|d' ici|d' ici au|d' ici "
    rf"le|des|from|no later than|au plus tard|come|this|ce|of|les|week of) |(?:{DAY})(?: \.)?,? ){{0,6}}"
)
rule(
    rf"{_LEAD}(\d{{1,2}})(?: ?(?:-|/|et|and|&|au|to) ?)\d{{1,2}} ({MONTH})(?: \.)?{_YEAR}|"
    rf"{_LEAD}(\d{{1,2}})[-/]\d{{1,2}} ({MONTH})"
)(lambda m, t: on_month_day(m[2] or m[5], int(m[1] or m[4]), m[3], t))
rule(rf"{_LEAD}(\d{{1,2}})(?: (?:{ORDINAL}))?(?: of)? ({MONTH})(?: \.)?{_YEAR}")(
    lambda m, t: on_month_day(m[2], int(m[1]), m[3], t)
)
rule(
    rf"{_LEAD}({MONTH})(?: \.)? (?:the )?(\d{{1,2}})(?: (?:st|nd|rd|th)){_YEAR}|"
    rf"{_LEAD}({MONTH})(?: \.)? (?:the )?(\d{{1,2}})(?! (?:h|heures|am|pm)(?: |$)){_YEAR}"
)(lambda m, t: on_month_day(m[1] or m[4], int(m[2] or m[5]), m[3] or m[6], t))
rule(rf"{_LEAD}(\d{{4}})-(\d{{2}})-(\d{{2}})")(lambda m, _t: (date(int(m[1]), int(m[2]), int(m[3])),) * 2)
rule(
    rf"(?:(?:on|by|before|for|until|from|come|no later than) ){{0,6}}(?:the )?(?:(?:{DAY}),? (?:the "
    rf")?)?(\d{{1,2}}) (?:st|nd|rd|th)(?! (?:floor|street|birthday|avenue|anniversary|edition|"
    r"grade|year|time|time|round|draft))"
)(lambda m, t: on_month_day(None, int(m[1]), None, t))
_AFTER_LE = (
    rf"(?! (?:{MONTH}|a \d+(?! (?:h|heures))|h|heures|e|eme|pm|am|%|€|euros?|k|mois|jours|ans|pieces|"
    rf"personnes|fois|rue|bis|"
    r"min|minutes|km|semaines|premiers?|prochains?|derniers?(?! delai)|places|lignes|pages|points|bugs)(?: |"
    r"$))"
)
rule(
    r"(?:(?:des|pour|avant|jusqu' au|d' ici|d' ici a|au plus tard|d' ici au|d' ici le|dd) "
    rf"){{0,6}}(?:le|du|au|avant le|pour le) (?:(?:{DAY})(?: \.)? )?(\d{{1,2}})(?: er)?{_AFTER_LE}"
)(lambda m, t: on_month_day(None, int(m[1]), None, t))
rule(rf"(?:(?:{DAY})(?: \.)?) (\d{{1,2}})(?: er)?{_AFTER_LE}(?! \d)(?! (?:st|nd|rd|th|{MONTH}))")(
    lambda m, t: on_month_day(None, int(m[1]), None, t)
)

# Weekdays alone, last and next.
rule(
    rf"(?:(?:le|on) )?(?:last|past|this past) ({DAY})(?: \.)?{PART}|(?:le )?({DAY})(?: "
    rf"\.)?{PART} (?:dernier|passe|der|just gone|last)"
)(lambda m, t: (_last(m[1] or m[2], t), None))
rule(rf"(?:le |on )?({DAY}) (?:past|gone|d' avant)(?= [,.;:!?)]|$)")(lambda m, t: (_last(m[1], t), None))
rule(rf"(?:on )?(?:the )?({DAY}) before last")(lambda m, t: (_last(m[1], t) - timedelta(7), None))
rule(rf"{BEFORE}(?:next|nxt) ({DAY})(?: \.)?{PART}")(lambda m, t: (None, ahead(t, DAYS[m[1]], 1)))
rule(rf"{BEFORE}({DAY})(?: \.)?{PART} (?:prochain|pro|qui vient)")(lambda m, t: (None, _prochain(m[1], t)))
rule(
    rf"{BEFORE}(?:the |des )?({DAY})(?: \.(?= (?:[0-9/,]|matin|midi|soir|apres|"
    rf"aprem)))?{PART}(?: (?:coming|after|midi|noon))?"
)(lambda m, t: (day_back(m[1], t), day_ahead(m[1], t)))
rule(rf"(?:en |in |courant |last )({MONTH})(?: (?:dernier|last))(?! \d)", approximate=True)(
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
