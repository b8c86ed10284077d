"""Everyone on record, arranged so that a name heard in passing finds all whom it may mean, and nobody
else."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from entregent.core.reading.given_names import ALL, HOMOPHONES, gender
from entregent.core.reading.hypocoristics import FORMAL, PREFIXES
from entregent.core.reading.values import Known
from entregent.core.reading.words import fold

EXACT, ALIKE, SHORT, LONG, MISSPELT, DOUBTFUL = range(6)
"""How a word fits a name, best first: the name; written another way; its short form; the long form of a
short name on
record; with a slip of the finger; with another ending, which may be another name (always asked)."""

_PARTICLES: Final = frozenset(
    (
        "de du des le la les d' da das do dos di del della van von der den ter el al ben bin ibn "
        "mac mc o st saint san santa"
    ).split()
)
_SHORTEST_MISSPELT = 5
_SHORTEST_PREFIX = 3

Fits = dict[int, int]
"""Position of a person in the index → how well the word fits."""


def known(id: str, name: str, *, nicknames: Sequence[str] = (), weight: float = 0.0) -> Known:  # noqa: A002
    """Someone known only by a whole name: the family name is the last word, with the particles before it."""
    parts = name.split()
    at = max(1, len(parts) - 1)
    while at > 1 and fold(parts[at - 1]).rstrip(".") in _PARTICLES:
        at -= 1
    return Known(id, " ".join(parts[:at]), " ".join(parts[at:]), tuple(nicknames), weight)


def key(name: str) -> str:
    """A name folded and without spaces, hyphens, apostrophes: "Le Guennec" and "le-guennec" are one."""
    return "".join(c for c in fold(name) if c.isalnum())


class Index:
    """The people of one record; built once (30,000 in under a second), then asked for every line."""

    def __init__(self, people: Iterable[Known]) -> None:
        self.people = tuple(people)
        self._given: defaultdict[str, Fits] = defaultdict(dict)
        self._family: defaultdict[str, Fits] = defaultdict(dict)
        self._initials: defaultdict[str, Fits] = defaultdict(dict)
        for at, person in enumerate(self.people):
            self._add(at, person)
        self.givens = [key(p.given) for p in self.people]
        self.families = [key(p.family) for p in self.people]
        self._sorted = sorted(self._given)
        self._slips = _slips(set(self._given) | set(self._family))

    def _add(self, at: int, person: Known) -> None:
        for name in (person.given, *person.nicknames):
            _note(self._given, key(name), at, EXACT)
        parts = person.given.replace("-", " ").split()
        if len(parts) > 1:
            _note(self._initials, "".join(key(p)[:1] for p in parts), at, EXACT)
            if "-" not in person.given:
                _note(self._given, key(parts[0]), at, ALIKE)
                for part in parts[1:]:
                    _note(self._given, key(part) if len(part) > 2 else "", at, SHORT)
        if parts and person.family:
            both = "".join(key(p)[:1] for p in [*parts, *person.family.replace("-", " ").split()])
            _note(self._initials, both, at, EXACT)
            _note(self._initials, key(parts[0])[:1] + key(person.family)[:1], at, EXACT)
        self._add_family(at, person.family)

    def _add_family(self, at: int, family: str) -> None:
        _note(self._family, key(family), at, EXACT)
        parts = fold(family).split()
        while len(parts) > 1 and parts[0] in _PARTICLES:
            parts = parts[1:]
            _note(self._family, key("".join(parts)), at, ALIKE)
        for part in fold(family).replace("-", " ").split():
            if part not in _PARTICLES and len(part) > 2:
                _note(self._family, key(part), at, ALIKE)

    def by_given(self, word: str) -> Fits:
        """Whom this folded word may mean as a given name or a pet form of one."""
        found: Fits = dict(self._given.get(word, {}))
        for other in _homophones(word):
            _merge(found, self._given.get(other, {}), ALIKE)
        for other in (word, *_written_alike(word)):
            for formal in FORMAL.get(other, ()):
                _merge(found, self._given.get(formal, {}), SHORT)
        for other in _written_alike(word):
            _merge(found, self._given.get(other, {}), ALIKE)
        for given in self._beginning(word):
            doubt = _only_an_ending(word, given) or _is_another(word, given)
            _merge(found, self._given[given], DOUBTFUL if doubt else SHORT)
            if len(given) == len(word) + 1:
                _merge(found, self._near(word), SHORT)
        for start in PREFIXES:
            _merge(found, self._given.get(start + word, {}), SHORT)
        for short in _SHORT_OF.get(word, ()):
            _merge(found, self._given.get(short, {}), LONG)
        return found or self._misspelt(word, self._given, strict=False)

    def by_family(self, word: str) -> Fits:
        """Whom this folded word may mean as a family name."""
        return dict(self._family.get(word, {})) or self._misspelt(word, self._family, strict=True)

    def by_initials(self, word: str) -> Fits:
        """Whom these folded initials may mean: "jb" is Jean-Baptiste, or Jane Brown."""
        return dict(self._initials.get(word, {}))

    def has(self, word: str) -> bool:
        """Whether the folded word is, to the letter, a name on record."""
        return word in self._given or word in self._family

    def gender_of(self, at: int) -> str:
        """ "f", "m" or "" of the person at that position, from the given name."""
        return gender(fold(self.people[at].given))

    def _beginning(self, word: str) -> list[str]:
        """Given names that this word begins, unless it is a name of its own ("Julie" is not "Juliette")."""
        if len(word) < _SHORTEST_PREFIX or (word in ALL and word not in FORMAL):
            return []
        at = bisect_left(self._sorted, word)
        end = bisect_left(self._sorted, word + "\uffff")
        return [g for g in self._sorted[at:end] if g != word]

    def _near(self, word: str) -> Fits:
        """Whom a word that lacks one letter may also mean: "Jule" is Jules or Julie."""
        close = {n for cut in _cuts(word) for n in self._slips.get(cut, ()) if one_slip(word, n)}
        names = {n for n in close if not (n.startswith(word) and _only_an_ending(word, n))}
        found: Fits = {}
        for name in names & self._given.keys():
            _merge(found, self._given[name], SHORT)
        return found

    def _misspelt(self, word: str, names: dict[str, Fits], *, strict: bool) -> Fits:
        """`strict` for family names: there, another letter is as likely another family."""
        if len(word) < _SHORTEST_MISSPELT or word in ALL:
            return {}
        found: Fits = {}
        for name in {n for cut in _cuts(word) for n in self._slips.get(cut, ())}:
            if name in names and len(name) >= _SHORTEST_MISSPELT - 1 and one_slip(word, name):
                _merge(
                    found,
                    names[name],
                    DOUBTFUL
                    if another_ending(word, name) or (strict and not mechanical(word, name))
                    else MISSPELT,
                )
        return found


def _is_another(word: str, given: str) -> bool:
    """Whether the word is a name of its own, and no known short form of this one: Léo and Léontine."""
    return word in ALL and given not in FORMAL.get(word, ())


def _only_an_ending(word: str, given: str) -> bool:
    """Whether the name adds but an ending to a word of some length: Doriane is seldom called Dorian."""
    return len(word) >= 5 and given[len(word) :] in ("e", "a", "ne", "o", "s")


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter added, dropped, changed or swapped with its neighbour (Damerau
    1964)."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    a, b = one[start:], other[start:]
    if len(a) != len(b):
        return a[1:] == b or b[1:] == a
    return a[1:] == b[1:] or (a[2:] == b[2:] and a[:2] == b[1::-1])


def mechanical(one: str, other: str) -> bool:
    """Whether the slip is one of the hand alone: two letters swapped, or one doubled or not."""
    if len(one) == len(other):
        return sorted(one) == sorted(other)
    return "".join(c for c, _ in groupby(one)) == "".join(c for c, _ in groupby(other))


def another_ending(one: str, other: str) -> bool:
    """Whether the slip is at the end, where a letter makes another name of it: Karim, Karima; Martin,
    Martine."""
    return one[-1] != other[-1] and one[:-2] == other[: len(one) - 2]


def _note(table: defaultdict[str, Fits], name: str, at: int, fit: int) -> None:
    if name:
        table[name][at] = min(fit, table[name].get(at, fit))


def _merge(found: Fits, more: Fits, least: int) -> None:
    for at, fit in more.items():
        found[at] = min(max(fit, least), found.get(at, DOUBTFUL))


def _cuts(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def _slips(names: set[str]) -> dict[str, list[str]]:
    """Each name under itself and under every form with one letter dropped: two names one slip apart share a
    form."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        if _SHORTEST_MISSPELT - 1 <= len(name) <= 30:
            for cut in _cuts(name):
                found[cut].append(name)
    return dict(found)


_ALIKE: Final[dict[str, frozenset[str]]] = {name: group for group in HOMOPHONES for name in group}


_ENDINGS: Final = ("ie", "ey", "ee", "y", "i")
"""How the last sound of a pet form is written: Vicky, Vicki, Vickie."""


def _written_alike(word: str) -> list[str]:
    """The other spellings of a pet form."""
    ending = next((e for e in _ENDINGS if word.endswith(e)), "")
    stem = word.removesuffix(ending)
    if not ending or len(stem) < 3:
        return []
    others = [stem + e for e in _ENDINGS if e != ending]
    return others if word in FORMAL else [o for o in others if o in FORMAL and word not in ALL]


def _homophones(word: str) -> frozenset[str]:
    return _ALIKE.get(word, frozenset()) - {word}


def _shorts() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for short, formals in FORMAL.items():
        for formal in formals:
            found[formal].append(short)
    return dict(found)


_SHORT_OF: Final = _shorts()
