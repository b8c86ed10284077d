"""The words of introductions: who is presented to whom, what they do, how one knows them, what each gains."""

import re
from datetime import date
from typing import Final

from entregent.core.drafting import dates, phrases, titles, words
from entregent.core.drafting.facts import Facts, Met, Second, Target
from entregent.core.drafting.values import Found, Word

LONGEST: Final = 200
"""Characters of what is said of somebody, or of a reason."""
_WORK: Final = re.compile(r",| \(| [–—-] | chez | at ")
"""What parts a name from where its bearer works, as a user types the two."""

_TITLED: Final = re.compile(r"[^\s,][^,]{1,60}, [^\Wa-zà-ÿ\d_]")
"""A title, and the name of a house."""


def introduced(facts: Facts, language: str, today: date) -> Found:
    """Whom the user would like to meet, and the two of an introduction that the user makes."""
    if facts.target:
        yield from _target(facts.target, language)
    if facts.presented:
        name = words.plain(facts.presented.name, 40)
        yield "here", Word(name, facts.presented.key)
        given = words.given_name(facts.given) or name
        yield from _who("here", facts.presented.who, given, facts.met, facts.presented.key, language, today)
    if facts.second:
        yield from _second(facts.second, language, today)


def _target(target: Target, language: str) -> Found:
    """`target` as it was typed, to end a phrase with; `target_name` alone, to stand within one."""
    name, rest = _parted(target.name)
    yield "target", Word(words.plain(name + titles.after_name(rest, language), 90), target.key)
    yield "target_name", Word(words.plain(name, 60), target.key)
    yield "target_why", Word(phrases.third(target.why, language, LONGEST), target.key)
    yield "target_outcome", Word(phrases.clause(target.outcome, language), target.key)


def _parted(typed: str) -> tuple[str, str]:
    """A name, and what follows it: "Mona Riou", ", Archives de Brest"."""
    found = _WORK.search(typed)
    return (typed[: found.start()], typed[found.start() :]) if found else (typed, "")


def _second(second: Second, language: str, today: date) -> Found:
    name = words.plain(_parted(second.name)[0], 40)
    given = words.given_name(second.given or name.partition(" ")[0])
    yield "other", Word(name, second.key)
    yield "other_given", Word(given, second.key)
    yield from _who("other", second.who, given or name, second.met, second.key, language, today)
    yield "gain", Word(phrases.third(second.gain, language, LONGEST), second.key)
    yield "gain_other", Word(phrases.third(second.gain_other, language, LONGEST), second.key)


def _who(of: str, who: str, name: str, met: Met | None, key: str, language: str, today: date) -> Found:
    """What somebody does and can, with how the user knows them beside it, or in its place."""
    said = _work(titles.in_line(who, language), language)
    known = _known(met, language, today)
    yield f"{of}_who", Word(said or _somebody(known, language), key)
    if said and known and name:
        yield f"{of}_known", Word(_acquainted(name, known, language), key)


def _work(who: str, language: str) -> str:
    """A title and a house are said in the language they are known in; other words, in that of the message."""
    titled = words.plain(who, LONGEST) if _TITLED.match(who) else ""
    return titled if titled and words.names_nobody(titled) else phrases.third(who, language, LONGEST)


def _known(met: Met | None, language: str, today: date) -> str:
    """ "par Awa", "depuis mars 2024 (Salon du livre)"; empty where nothing tells."""
    if met is None:
        return ""
    through, where = words.plain(met.through, 40), words.plain(met.place, 40)
    if through:
        return f"par {through}" if language == "fr" else f"through {through}"
    if met.on is None:
        return ""
    since = f"{'depuis' if language == 'fr' else 'since'} {dates.since(met.on, today, language)}"
    return f"{since} ({where})" if where else since


def _somebody(known: str, language: str) -> str:
    if not known:
        return ""
    return f"quelqu’un que je connais {known}" if language == "fr" else f"someone I {_knowing(known)} {known}"


def _acquainted(name: str, known: str, language: str) -> str:
    if language == "fr":
        return f"Je connais {name} {known}."
    knowing = _knowing(known)
    return f"I {knowing} {name} {known}."


def _knowing(known: str) -> str:
    return "know" if known.startswith("through") else "have known"
