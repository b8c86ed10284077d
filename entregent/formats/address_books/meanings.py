"""Says what one column holds from the senses of its name, by rules that hold in every language."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from entregent.formats.address_books.headers import Meaning, understand
from entregent.formats.address_books.values import Column, Target
from entregent.formats.address_books.words import LANGUAGES, PROFILES

KNOWN: Final = 0.999
"""The share of letters from which a name counts as understood."""

HALF_KNOWN: Final = 0.7
"""Below this share the words not understood may say anything, so nothing is made of the others."""

BARE: Final = 0.4
"""How much the name of a place alone says for a telephone."""

MAX_TRIED: Final = 300
"""Names that are tried in every language; no program writes more that are not numbered."""

_NUMBERED = re.compile(r"\d\s*[-–—]\s*\S")
_NOUNS: Final = ("email", "phone", "im", "web", "relation", "event", "address", "company", "plain")


class _Rule(NamedTuple):
    needed: frozenset[str]
    target: Target
    label: str = ""


def _rules(*lines: tuple[str, Target] | tuple[str, Target, str]) -> tuple[_Rule, ...]:
    return tuple(_Rule(frozenset(line[0].split()), *line[1:]) for line in lines)


_RULES: Final = _rules(
    ("met_how location", "met_where"), ("met_how city", "met_where"), ("met_how date", "met_on"),
    ("last_exchange", "last_exchange"), ("met_how", "met_how"), ("met_where", "met_where"),
    ("met_on", "met_on"), ("met_through", "met_through"),
    ("email fullname", "display_name"), ("email", "email"),
    ("im service", "service"), ("im department", "service"),
    ("assistant phone", "phone", "assistant"), ("company main phone", "phone", "company"),
    ("assistant", "relation", "assistant"), ("manager", "relation", "manager"),
    ("spouse", "relation", "spouse"), ("child", "relation", "child"), ("partner", "relation", "partner"),
    ("fax", "phone"), ("pager", "phone"), ("mobile", "phone"), ("phone", "phone"), ("im", "messenger"),
    ("callback", "phone"), ("isdn", "phone"), ("telex", "phone"), ("tty", "phone"), ("car", "phone"),
    ("radio", "phone"),
    ("profile", "profile"), ("web", "website"),
    ("phonetic given", "phonetic_given"), ("phonetic family", "phonetic_family"), ("phonetic", "other"),
    ("company title", "title"), ("company jobtitle", "title"), ("company department", "department"),
    ("company plain", "other"), ("company location", "other"), ("company uid", "other"),
    ("birthday year", "birth_year"), ("birthday month", "birth_month"), ("birthday day", "birth_day"),
    ("birthday", "birthday"), ("birth year", "birth_year"), ("birth month", "birth_month"),
    ("birth day", "birth_day"), ("birth date", "birthday"), ("birth", "birthday"),
    ("anniversary", "occasion", "anniversary"), ("event", "occasion"), ("relation", "relation"),
    ("middle", "additional"), ("given family", "whole_name"), ("prefix", "prefix"), ("suffix", "suffix"),
    ("nick", "nickname"), ("fullname", "whole_name"), ("given", "given"), ("family", "family"),
    ("box", "box"), ("code", "code"), ("city", "city"), ("country", "country"), ("region", "region"),
    ("extended", "extended"), ("street", "street"), ("address", "address"), ("formatted", "address"),
    ("jobtitle", "title"), ("department", "department"), ("company", "company"),
    ("note", "note"), ("group", "group"), ("interest", "interest"), ("language", "language"),
    ("plain", "other"), ("uid", "uid"), ("private", "other"),
)  # fmt: skip
_LOOSE: Final = frozenset({"title", "profession", "name", "location", "office", "year", "month", "day"})
"""Senses of which only the columns around tell what they mean."""

_PHONES: Final = (
    "fax",
    "pager",
    "mobile",
    "car",
    "radio",
    "telex",
    "isdn",
    "tty",
    "callback",
    "video",
    "main",
)
_AT_WORK: Final = frozenset({
    "phone", "fax", "mobile", "web", "email", "address", "street", "city", "region", "code", "country", "box",
})  # fmt: skip
_BARE: Final = frozenset({"home", "work", "other"})
_WAYS: Final = frozenset({"email", "phone", "website", "messenger", "profile"})
_PARTS: Final = frozenset({"address", "street", "extended", "box", "city", "region", "code", "country"})


def columns_named(names: Sequence[str]) -> tuple[list[Column], list[frozenset[str]], str]:
    """What each name says by itself, its senses, and the language that most names are in."""
    language = language_of(names)
    meanings = [_best(name, language) for name in names[:MAX_TRIED]]
    meanings += [understand(name, language) for name in names[MAX_TRIED:]]
    columns = [_column(name, meaning) for name, meaning in zip(names, meanings, strict=True)]
    return columns, [meaning.senses for meaning in meanings], language


def language_of(names: Sequence[str]) -> str:
    """The language ("fr") in which most of the names are understood, English where none is."""
    asked = names[:MAX_TRIED]
    scores = {
        language: sum(understand(name, language).covered ** 2 for name in asked) for language in LANGUAGES
    }
    return max(scores, key=lambda language: scores[language])


def _best(name: str, language: str) -> Meaning:
    """The meaning in the language of the file, in another one where that says more."""
    best = understand(name, language)
    if best.covered >= KNOWN:
        return best
    others = (understand(name, other) for other in LANGUAGES)
    return next((meaning for meaning in others if meaning.covered >= KNOWN), best)


def _column(name: str, meaning: Meaning) -> Column:
    if meaning.covered < HALF_KNOWN:
        return Column(name)
    senses = _at_work(meaning.senses)
    number = meaning.numbers[0] if meaning.numbers else 1
    numbered = bool(_NUMBERED.search(name))
    if _is_label(senses, numbered):
        return Column(name, "label", slot=f"{_noun(senses)} {number}", confidence=meaning.covered)
    if len(senses) == 1 and senses <= _BARE and not (meaning.numbers and "other" in senses):
        # Yahoo, and Outlook in Italian and Swedish, call a telephone by its place alone
        return Column(name, "phone", place_of(senses), confidence=BARE)
    target, label = _target(senses)
    if not target:
        return Column(name)
    slot = _slot(target, senses, number, numbered)
    return Column(name, target, label, slot, round(meaning.covered, 2))


def _at_work(senses: frozenset[str]) -> frozenset[str]:
    """In East Asia and Sweden the phone "of the company" is the one at work."""
    if "company" in senses and "main" not in senses and senses & _AT_WORK:
        return senses - {"company"} | {"work"}
    return senses


def _is_label(senses: frozenset[str], numbered: bool) -> bool:
    """Google calls it a type or a label, which is also its word for a group."""
    if "type" in senses:
        return bool(senses.intersection(_NOUNS))
    return numbered and "group" in senses and bool(senses.intersection(_NOUNS))


def _noun(senses: frozenset[str]) -> str:
    return next((noun for noun in _NOUNS if noun in senses), "")


@lru_cache(maxsize=1024)
def _target(senses: frozenset[str]) -> tuple[Target | None, str]:
    network = next((sense[1:] for sense in sorted(senses) if sense.startswith("@")), "")
    if network in PROFILES and "email" not in senses and "phone" not in senses:
        return "profile", network
    rule = next((rule for rule in _RULES if rule.needed <= senses), None)
    if rule is None:
        return None, ""
    target = rule.target
    return target, rule.label or _label(target, senses, network)


def _label(target: Target, senses: frozenset[str], network: str) -> str:
    place = place_of(senses)
    if target == "messenger":
        return network or place
    if target == "phone":
        kind = next((kind for kind in _PHONES if kind in senses), "")
        joined = kind in ("fax", "mobile", "pager") and bool(place)
        return f"{place} {kind}" if joined else kind or place
    if target in ("email", "website", "profile", *_PARTS):
        return place or ("main" if target == "email" and "main" in senses else "")
    return ""


def place_of(senses: frozenset[str]) -> str:
    """The standard code of the place that a name speaks of: home, work, other or ""."""
    if senses & {"work", "office"}:
        return "work"
    if senses & {"home", "private"}:
        return "home"
    return "other" if "other" in senses else ""


def _slot(target: Target, senses: frozenset[str], number: int, numbered: bool) -> str:
    if target in _PARTS:
        return f"address {number}" if numbered else place_of(senses)
    if target in ("company", "title", "department"):
        return f"company {number}" if numbered else ""
    noun = {"display_name": "email", "service": "im", "messenger": "im", "website": "web"}.get(target, target)
    if target in _WAYS or target in ("display_name", "service", "relation", "occasion"):
        return f"{'event' if noun == 'occasion' else noun} {number}" if _is_paired(senses, numbered) else ""
    return f"plain {number}" if target == "other" and numbered else ""


def _is_paired(senses: frozenset[str], numbered: bool) -> bool:
    """Whether a column of labels may stand beside: Google numbers these pairs, Outlook its e-mails."""
    return numbered or ("email" in senses and not senses & {"home", "work", "other"})


def loose_sense(senses: frozenset[str]) -> str:
    """What the columns around must decide, "" where the name is enough."""
    loose = senses & _LOOSE
    return next(iter(sorted(loose)), "") if loose == senses - {"work", "home", "value"} else ""
