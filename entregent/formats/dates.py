"""Reads the dates that exports and spreadsheets write, with the order of day and month settled per file."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Final, Literal, NamedTuple

Order = Literal["dmy", "mdy"]

Exactness = Literal["second", "minute", "day"]
"""How exactly a moment is written."""

YEARS: Final = range(1900, 2200)
"""Years of a life and of its letters; 0001 and 9999 are how programs write that they know no date."""

_MONTHS: Final = {
    1: "jan january janv janvier ene enero januar janner gen gennaio janeiro januari",
    2: "feb february fev fevr fevrier febrero februar feber febbraio fevereiro februari",
    3: "mar march mars marzo marz mrz marco maart mrt maerz",
    4: "apr april avr avril abr abril aprile",
    5: "may mai mayo mag maggio maio mei",
    6: "jun june juin junio juni giu giugno junho",
    7: "jul july juil juillet julio juli lug luglio julho",
    8: "aug august aou aout ago agosto augustus",
    9: "sep sept september septembre septiembre set settembre setembro",
    10: "oct october octobre octubre okt oktober ott ottobre out outubro",
    11: "nov november novembre noviembre novembro",
    12: "dec december decembre dic diciembre dez dezember dicembre dezembro",
}
_MONTH_OF: Final = {word: number for number, words in _MONTHS.items() for word in words.split()}

_CLOCK: Final = (
    r"(?:[,T\s]\s*(?:a|à|at)?\s*(?P<h>\d{1,2})[:h](?P<min>\d{2})(?::(?P<s>\d{2})(?:\.\d{1,6})?)?"
    r"\s*(?P<half>[ap]\.?\s?m\.?)?\s*(?:UTC|GMT|Z|\(GMT\))?)?"
)
_ISO = re.compile(rf"(?P<y>\d{{4}})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}}){_CLOCK}", re.IGNORECASE)
_NUMERIC = re.compile(
    rf"(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d{{2}}){_CLOCK}", re.IGNORECASE
)
_DAY_WORD = re.compile(
    rf"(?P<d>\d{{1,2}})(?:er|st|nd|rd|th|\.)?[-\s/]+(?:de\s+)?(?P<word>[^\W\d_]{{3,10}})\.?[-\s/,]+(?:de\s+)?(?P<y>\d{{4}}|\d{{2}}){_CLOCK}",
    re.IGNORECASE,
)
_WORD_DAY = re.compile(
    rf"(?P<word>[^\W\d_]{{3,10}})\.?\s+(?P<d>\d{{1,2}}),?\s+(?P<y>\d{{4}}){_CLOCK}", re.IGNORECASE
)
_MONTH_YEAR = re.compile(r"(?P<word>[^\W\d_]{3,10})\.?[-\s/]+(?:de\s+)?(?P<y>\d{4}|\d{2})", re.IGNORECASE)
_YEAR_MONTH = re.compile(r"(?P<y>\d{4})[-/](?P<m>\d{1,2})")
_NUMBER_YEAR = re.compile(r"(?P<m>\d{1,2})[-/.](?P<y>\d{4})")
_YEAR = re.compile(r"(?P<y>\d{4})")
_HOUR = re.compile(r"\d[:h]\d{2}(?P<s>:\d{2})?", re.IGNORECASE)
_LEAP: Final = "2000"
_NO_YEAR: Final = "1604"
"""How Apple's address book writes a birthday of which it knows no year."""
_SPACES = re.compile(r"[\s\u00a0\u202f]+")


class Partial(NamedTuple):
    """A date known to the year, the month or the day; what is unknown is None."""

    year: int
    month: int | None = None
    day: int | None = None


class Birthday(NamedTuple):
    """A day of the year, and the year where it is known."""

    day: int
    month: int
    year: int | None = None


def read_moment(text: str, order: Order = "mdy") -> datetime | None:
    """The moment in UTC that `text` says, midnight where it gives no time; None when it is no date.

    Reads `1/8/18, 6:14 PM`, `2023-04-14 13:55:29 UTC`, `12-Mar-24`, `08 Feb 2026`, `2018-01-08` and what
    Excel makes of them in seven languages. AM or PM settles month before day, whatever `order` (Unicode
    CLDR, locale en-US).
    """
    if len(text) == 23 and text.endswith(" UTC"):
        return _read_utc(text) or _read_moment(text, order)
    return _read_moment(text.strip()[:60], order)


def exactness(text: str) -> Exactness:
    """How exactly a text that `read_moment` reads says its moment."""
    clock = _HOUR.search(text)
    if clock is None:
        return "day"
    return "second" if clock["s"] else "minute"


def _read_utc(text: str) -> datetime | None:
    """The form of every message since 2019, read in C."""
    try:
        moment = datetime.fromisoformat(text[:19]).replace(tzinfo=UTC)
    except ValueError:
        return None
    return moment if moment.year in YEARS else None


@lru_cache(maxsize=4096)
def _read_moment(text: str, order: Order) -> datetime | None:
    text = _SPACES.sub(" ", text)
    for pattern in (_ISO, _NUMERIC, _DAY_WORD, _WORD_DAY):
        match = pattern.fullmatch(text)
        if match:
            return _moment(match.groupdict(), order)
    return None


def _moment(parts: dict[str, str | None], order: Order) -> datetime | None:
    month, day = _month_and_day(parts, order)
    if month is None:
        return None
    year = full_year(parts["y"] or "")
    try:
        return datetime.combine(date(year, month, day), _clock(parts), UTC) if year in YEARS else None
    except ValueError:
        return None


def _month_and_day(parts: dict[str, str | None], order: Order) -> tuple[int | None, int]:
    if parts.get("a") is None:
        month = parts.get("m")
        return (int(month) if month else month_named(parts.get("word") or "")), int(parts["d"] or 0)
    first, second = int(parts["a"] or 0), int(parts["b"] or 0)
    month_first = bool(parts.get("half")) or (order == "mdy" and parts.get("sep") != ".")
    if first > 12 or second > 12:
        month_first = second > 12
    return (first, second) if month_first else (second, first)


def _clock(parts: dict[str, str | None]) -> time:
    hour = int(parts.get("h") or 0)
    half = (parts.get("half") or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, int(parts.get("min") or 0), int(parts.get("s") or 0))


def full_year(text: str) -> int:
    """A year of two digits is of this century below 70 (POSIX strptime has 69), of the last one otherwise."""
    year = int(text)
    if len(text) > 2:
        return year
    return year + (2000 if year < 70 else 1900)


def month_named(word: str) -> int | None:
    """The month (1 to 12) that a word or its abbreviation names in one of seven languages."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return _MONTH_OF.get(plain)


def settle_order(texts: Iterable[str], default: Order) -> Order:
    """The order that the dates of one file agree on: one day above 12 tells; `default` where none does."""
    votes = {"dmy": 0, "mdy": 0}
    for text in texts:
        match = _NUMERIC.fullmatch(_SPACES.sub(" ", text.strip()[:60]))
        if not match:
            continue
        if match["half"] or int(match["b"]) > 12:
            votes["mdy"] += 1
        elif int(match["a"]) > 12 or match["sep"] == ".":
            votes["dmy"] += 1
    if votes["dmy"] == votes["mdy"]:
        return default
    return "dmy" if votes["dmy"] > votes["mdy"] else "mdy"


def is_ambiguous(text: str) -> bool:
    """Whether `text` is a date written in numbers whose order needs the rest of the file."""
    match = _NUMERIC.fullmatch(_SPACES.sub(" ", text.strip()[:60]))
    return bool(match) and match is not None and not match["half"]


def read_partial(text: str, order: Order = "mdy") -> Partial | None:
    """A date of a career (`Mar 2019`, `2019-03`, `03/2019`, `2019` or a whole date), None when it is none."""
    text = _SPACES.sub(" ", text.strip()[:60])
    for pattern in (_YEAR, _YEAR_MONTH, _NUMBER_YEAR, _MONTH_YEAR):
        match = pattern.fullmatch(text)
        if match:
            return _partial(match.groupdict())
    moment = read_moment(text, order)
    return Partial(moment.year, moment.month, moment.day) if moment else None


def _partial(parts: dict[str, str | None]) -> Partial | None:
    year = full_year(parts["y"] or "")
    if year not in YEARS:
        return None
    if parts.get("word"):
        month = month_named(parts["word"] or "")
        return Partial(year, month) if month else None
    if parts.get("m") is None:
        return Partial(year)
    month = int(parts["m"] or 0)
    return Partial(year, month) if 1 <= month <= 12 else None


def read_birthday(text: str, order: Order = "mdy") -> Birthday | None:
    """A birthday (`1990-03-09`, `9 mars 1990`, `Mar 9`, `--03-09`), None when there is no such day.

    Without a year 29 February is one.
    """
    text = _SPACES.sub(" ", text.strip()[:60])
    whole = read_moment(text.replace(_NO_YEAR, _LEAP), order)
    if whole is not None:
        return Birthday(whole.day, whole.month, None if _NO_YEAR in text else whole.year)
    with_year = (f"{text} {_LEAP}", f"{text}/{_LEAP}", f"{_LEAP}-{text.removeprefix('--')}")
    moment = next(filter(None, (read_moment(each, order) for each in with_year)), None)
    return Birthday(moment.day, moment.month) if moment else None
