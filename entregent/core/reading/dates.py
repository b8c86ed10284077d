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
from datetime import date
from typing import NamedTuple

from entregent.core.reading.calendar_rules import RULES
from entregent.core.reading.channel_words import CUE
from entregent.core.reading.day_rules import NONE, Rule, Sides
from entregent.core.reading.days import DAY, slashed
from entregent.core.reading.given_names import ALL
from entregent.core.reading.vocabulary import TITLES
from entregent.core.reading.words import Joined, Word


class Day(NamedTuple):
    """A day found: words `first` up to (not including) `last`; `past` and `future` are its two readings."""

    first: int
    last: int
    past: date | None
    future: date | None
    approximate: bool


def days_in(joined: Joined, *, today: date, french: bool) -> list[Day]:
    """The days of a text in order, none overlapping; a time of the day alone ("ce soir") counts as its day.

    `french` tells how to read 6/10. Days that cannot be computed ("en janvier") are left out.
    """
    taken = bytearray(len(joined.text) + 1)
    found = list(_numeric(joined, today, taken, french=french))
    found += [d for rule in RULES for d in _apply(rule, joined, today, taken, french=french)]
    return sorted(found)


def _apply(rule: Rule, joined: Joined, today: date, taken: bytearray, *, french: bool) -> Iterable[Day]:
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


_MARCH = re.compile(r"(?:^| )(?:\d+ (?:(?:st|nd|rd|th) )?(?:of )?mar|mar (?:the )?\d+)(?: |$)")
_SHORTENED = re.compile(r"(?:mer|mar|jeu|sam) (?:\.|matin|midi|soir|apres|aprem)")


def _credible(joined: Joined, m: re.Match[str], *, french: bool) -> bool:
    """Whether short names of days are meant as such: "Sam" is a person, "mon" a French word, "sun" a star."""
    for at in range(joined.word_at(m.start()), joined.word_at(m.end() - 1) + 1):
        word = joined.words[at]
        if word.folded in _ENGLISH_DAYS and french and word.folded in ("mon", "sun", "sat"):
            return False
        if word.folded == "mar" and _MARCH.search(m.group()):
            continue
        if word.folded in _FRENCH_DAYS and not (french and (_LED.search(m.group()) or not word.capital)):
            return False
        if word.folded == "noel" and _somebody(joined.words, at):
            return False
        if word.folded == "we" and not french:
            return False
        if word.folded in ("mer", "mar", "jeu", "sam") and not (
            _LED.search(m.group())
            or (_SHORTENED.search(m.group() + joined.text[m.end() : m.end() + 2]) and not word.capital)
        ):
            return False
        if word.folded in ("mon", "sun", "sat") and not (
            word.capital or _LED.search(m.group()) or len(m.group()) > 3 or _stands_alone(joined, m)
        ):
            return False
    return True


def _somebody(words: list[Word], at: int) -> bool:
    """Whether Noël is a name here: after another ("Jean Noël") or before an initial ("Noël B.")."""
    following = words[at + 1] if at + 1 < len(words) else None
    before = [w.folded for w in words[max(0, at - 2) : at] if w.text != "."]
    led = bool(before) and (before[-1] in ALL or before[-1] in TITLES | {"joyeux", "famille"})
    return led or (following is not None and len(following.text) == 1 and following.capital)


def _stands_alone(joined: Joined, m: re.Match[str]) -> bool:
    """Whether a short day written small ends the line or stands between an occasion and what follows."""
    after = joined.text[m.end() :]
    return not after or bool(
        _OCCASION.search(joined.text[max(0, m.start() - 30) : m.start()]) and _AFTER_OCCASION.match(after)
    )


_OCCASION = re.compile(rf"(?<!\S)(?:{CUE}) $")
_AFTER_OCCASION = re.compile(r" (?:with|w/|w|[,.;:-]|end|at|and|re)(?= |$)")


def _safely(read: Callable[[re.Match[str], date], Sides], m: re.Match[str], today: date) -> Sides | None:
    """The two readings, or None for what is no date of any calendar (30 February, year 20260)."""
    try:
        return read(m, today)
    except (ValueError, OverflowError):
        return None


_SINCE = re.compile(
    r"(?<!\S)(?:depuis|since)(?: (?:le|la|les|l'|the|last|ce|cette|this|au moins|at least))?"
    r"(?: (?:mon|ma|notre|son|sa|leur|my|our|his|her|their) \S+)?(?: (?:de|du|on|le))? $"
)


def _day(joined: Joined, m: re.Match[str], sides: Sides, approximate: bool) -> Day:
    """The day found; one since which something lasts lies behind."""
    first, last = joined.word_at(m.start()), joined.word_at(m.end() - 1) + 1
    past, future = sides
    if past and future and _SINCE.search(joined.text[max(0, m.start() - 40) : m.start()]):
        future = None
    return Day(first, last, past, future, approximate)


_SLASHED = re.compile(
    rf"(?:(?:le|du|au|on|by|before|avant le|avant|the) )?(?:(?:{DAY}) (?:\. )?)?"
    r"(?<![\d/.])(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{2,4}))?(?= |$)"
)


def _numeric(joined: Joined, today: date, taken: bytearray, *, french: bool) -> Iterable[Day]:
    for m in _SLASHED.finditer(joined.text):
        if any(taken[m.start() : m.end()]):
            continue
        sides = _safely(lambda m, t: slashed(m, t, french=french), m, today)
        if sides and sides != NONE:
            taken[m.start() : m.end()] = b"\1" * (m.end() - m.start())
            yield _day(joined, m, sides, False)
