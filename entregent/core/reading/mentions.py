"""Finds the names spoken of in a line, and whom on record each may mean."""

from dataclasses import dataclass

from entregent.core.reading.given_names import ALL
from entregent.core.reading.hypocoristics import FORMAL
from entregent.core.reading.index import ALIKE, DOUBTFUL, EXACT, MISSPELT, SHORT, Fits, Index, key
from entregent.core.reading.initials import Part, initial, initials, spelt_out
from entregent.core.reading.strangers import LONGEST, run_of_capitals, shouted, stranger
from entregent.core.reading.vocabulary import (
    FEMALE_TITLES,
    MALE_TITLES,
    STOP,
    TITLES,
)
from entregent.core.reading.words import Word


@dataclass(frozen=True, slots=True)
class Mention:
    """Words `first` to `last` (not included), and the positions in the index of whom they may mean (none: a
    stranger)."""

    first: int
    last: int
    fits: tuple[int, ...]
    sure: bool
    named: bool
    """Whether it is surely a name: written with a capital, or a given name in use, or to the letter on
    record."""


_SURNAMES = frozenset("petit grand gros bon long short good young noel day march may white black".split())
"""Common words that are family names too, when written so after a given name."""


def mentions_in(words: list[Word], index: Index, closed: set[int]) -> list[Mention]:
    """The names in order; `closed` are words already understood as something else (dates)."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        mention = _mention(words, at, index, closed)
        if mention:
            found.append(mention)
        at = mention.last if mention else at + 1
    return found


def _mention(words: list[Word], at: int, index: Index, closed: set[int]) -> Mention | None:
    couple = _couple(words, at, index)
    if couple:
        return couple
    spelt = None if at in closed else spelt_out(words, at, index)
    if spelt and not shouted(words):
        rest = _second(words, spelt, index, closed)
        return _settled(at, rest.last, rest.fits, named=True)
    title_end = _title(words, at)
    if title_end > at:
        return _titled(words, at, title_end, index, closed)
    if not _may_be_name(words, at, index, closed):
        return None
    return _household(words, at, index) or _named(words, at, index, closed) or _strange(words, at, closed)


def _household(words: list[Word], at: int, index: Index) -> Mention | None:
    """ "les Martin", "the Lunds": the two of that name, or a question where they are more."""
    if not at or words[at - 1].folded not in ("les", "the", "des", "aux") or not words[at].capital:
        return None
    name = key(words[at].text)
    both = [index.by_family(n) for n in (name, name.removesuffix("s"), name.removesuffix("es"))]
    kept = next((k for fits in both if (k := tuple(p for p, f in fits.items() if f == EXACT))), ())
    return Mention(at, at + 1, kept, len(kept) <= 2, True) if kept else None


def _couple(words: list[Word], at: int, index: Index) -> Mention | None:
    """ "M. et Mme Kowalczyk": both people of that name, or a question where they are more."""
    end, said = at, 0
    while end < len(words) and (
        words[end].folded in _SPOUSES or words[end].folded in (".", "et", "and", "&", "+")
    ):
        said += words[end].folded in _SPOUSES
        end += 1
    if said != 2 or end >= len(words) or not words[at].is_word or not words[end].capital:
        return None
    part = _family(words, end, index)
    kept = tuple(p for p, f in part.fits.items() if f <= ALIKE) if part else ()
    return Mention(at, part.last, kept, len(kept) <= 2, True) if part and kept else None


_SPOUSES = frozenset("m mr mister monsieur mme mrs madame ms".split())


def _title(words: list[Word], at: int) -> int:
    """Where the titles that begin here end (`at` itself where there is none)."""
    end = at
    while end < len(words) - 1 and _is_title(words, end):
        end += 1
        if words[end].text == ".":
            end += 1
    return end if end > at and end < len(words) and words[end].is_word else at


def _is_title(words: list[Word], at: int) -> bool:
    word = words[at]
    if word.folded not in TITLES:
        return False
    following = words[at + 1]
    if following.text == "." and at + 2 < len(words):
        following = words[at + 2]
        return following.capital or word.folded not in ("m", "me", "miss", "don")
    if word.folded in ("m", "me", "pr", "ms", "miss", "don", "father", "dame", "sir", "pere", "soeur"):
        return word.capital and following.capital
    return following.capital or word.folded in ("mme", "mr", "mrs", "dr", "mlle")


def _titled(words: list[Word], at: int, name: int, index: Index, closed: set[int]) -> Mention:
    """ "Mme Castaing": by family name first, then by given name; only people whom the title fits."""
    part = _family(words, name, index) or _given(words, name, index)
    if not part:
        return Mention(at, run_of_capitals(words, name, closed), (), False, True)
    rest = _second(words, part, index, closed)
    fits = {p: f for p, f in rest.fits.items() if _title_fits(words[at].folded, index.gender_of(p))}
    return _settled(at, rest.last, fits, named=True)


def _title_fits(title: str, gender: str) -> bool:
    return not (title in MALE_TITLES and gender == "f") and not (title in FEMALE_TITLES and gender == "m")


def _may_be_name(words: list[Word], at: int, index: Index, closed: set[int]) -> bool:
    word = words[at]
    if at in closed or not word.is_word or word.text.endswith("'"):
        return False
    if word.folded == "noel" and at and words[at - 1].folded in ("de", "a", "pour", "avant"):
        return at + 1 < len(words) and len(words[at + 1].text) == 1 and words[at + 1].capital
    if at and not word.capital and words[at - 1].folded in ("the", "an"):
        return False
    if word.folded not in STOP:
        return len(word.folded) > 1
    return word.capital and EXACT in index.by_given(key(word.text)).values() and not shouted(words)


def _named(words: list[Word], at: int, index: Index, closed: set[int]) -> Mention | None:
    """Someone on record, or a stranger who shares a given name with someone ("Sophie Bonnet")."""
    given, family = _given(words, at, index), _family(words, at, index)
    options = [_second(words, part, index, closed) for part in (given, family) if part and part.fits]
    if not options:
        return None
    longest = max(o.last for o in options)
    fits: Fits = {}
    for option in (o for o in options if o.last == longest):
        for person, fit in option.fits.items():
            fits[person] = min(fit, fits.get(person, fit))
    named = _surely_name(words[at], index)
    return _settled(at, longest, fits, named=named, short=_short(words, at, longest))


def _short(words: list[Word], at: int, last: int) -> str:
    """The folded word, where the mention is one word, and an initial at most, that is also a pet form."""
    alone = all(len(w.text) == 1 for w in words[at + 1 : last])
    return words[at].folded if alone and words[at].folded in FORMAL else ""


def _surely_name(word: Word, index: Index) -> bool:
    return word.capital or word.folded in ALL or word.folded in FORMAL or index.has(key(word.text))


def _given(words: list[Word], at: int, index: Index) -> Part | None:
    for count in range(LONGEST - 1, 1, -1):
        fits = _several(words, at, count, index)
        if fits:
            return Part(fits, at + count)
    word = words[at]
    fits = index.by_given(key(word.text))
    if 2 <= len(word.text) <= 3:
        fits = fits or initials(words, at, index)
    return Part(fits, at + 1) if fits else None


def _several(words: list[Word], at: int, count: int, index: Index) -> Fits:
    if not _adjacent_words(words, at, count):
        return {}
    whole = key("".join(w.text for w in words[at : at + count]))
    return {p: f for p, f in index.by_given(whole).items() if f == EXACT and index.givens[p] == whole}


def _adjacent_words(words: list[Word], at: int, count: int) -> bool:
    part = words[at : at + count]
    return len(part) == count and all(w.is_word and len(w.text) < 30 for w in part)


def _family(words: list[Word], at: int, index: Index) -> Part | None:
    for count in range(LONGEST, 1, -1):
        if _adjacent_words(words, at, count):
            fits = index.by_family(key("".join(w.text for w in words[at : at + count])))
            if fits and min(fits.values()) <= ALIKE:
                return Part(fits, at + count)
    fits = index.by_family(key(words[at].text))
    return Part(fits, at + 1) if fits else None


def _second(words: list[Word], part: Part, index: Index, closed: set[int]) -> Part:
    """The name carried on: a family name, a given name after it, or an initial narrows whom the first part
    fits."""
    at = part.last
    if at >= len(words) or at in closed or not words[at].is_word:
        return part
    if len(words[at].text) == 1 and shouted(words):
        return part
    for count in range(min(LONGEST, len(words) - at), 0, -1):
        fits = _both(words, at, count, part.fits, index)
        if fits:
            return _second(words, Part(fits, at + count), index, closed)
    if _of_other_people(words[at], index):
        return Part({}, at + 1)
    return initial(words, at, part, index) or _other_family(words, part, index, closed)


def _of_other_people(word: Word, index: Index) -> bool:
    """Whether a word written small is, to the letter, the family name of people whom the given name fits
    not."""
    small = not word.capital and len(word.text) > 3 and word.folded not in STOP | ALL
    return small and EXACT in index.by_family(word.folded).values()


def _both(words: list[Word], at: int, count: int, fits: Fits, index: Index) -> Fits:
    if not _adjacent_words(words, at, count) or len(words[at].text) < 2:
        return {}
    whole = key("".join(w.text for w in words[at : at + count]))
    if count == 1 and words[at].folded in STOP and not words[at].capital:
        return {}
    other = index.by_family(whole)
    more = index.by_given(whole) if count == 1 else {}
    if count > 1:
        other = {p: f for p, f in other.items() if f <= ALIKE}
    found = {
        p: max(f, min(other.get(p, DOUBTFUL), more.get(p, DOUBTFUL)))
        for p, f in fits.items()
        if p in other or p in more
    }
    return {p: f for p, f in found.items() if index.givens[p] != index.families[p]}


def _other_family(words: list[Word], part: Part, index: Index, closed: set[int]) -> Part:
    """A capital word glued to a given name is a family name: where it fits nobody, the mention is a
    stranger."""
    at = part.last
    first, word = words[at - 1], words[at]
    if (
        not word.capital
        or (word.folded in STOP and word.folded not in _SURNAMES)
        or not first.capital
        or len(word.text) < 2
        or word.folded.removesuffix("'d") in STOP
    ):
        return part
    if word.text.isupper() and len(word.text) < 5 and not first.text.isupper():
        return part
    begun = key(first.text)
    family = index.by_family(key(word.text))
    fits = {p: SHORT for p, f in family.items() if f <= ALIKE and index.givens[p].startswith(begun)}
    if not fits:
        fits = _cut_short(key(word.text), part.fits, index)
    if not fits and begun in FORMAL:
        fits = {p: DOUBTFUL for p, f in family.items() if f == EXACT}
    return Part(fits, at + 1) if fits else Part({}, run_of_capitals(words, at, closed))


def _cut_short(begun: str, fits: Fits, index: Index) -> Fits:
    """ "Ellen Fitz" may be Ellen Fitzgerald, or another family: it is asked."""
    return {p: DOUBTFUL for p in fits if len(begun) > 2 and index.families[p].startswith(begun)}


def _settled(first: int, last: int, fits: Fits, *, named: bool, short: str = "") -> Mention:
    """Keeps those who fit best; a pet form that is someone's very name still asks about those whom it may
    shorten."""
    if not fits:
        return Mention(first, last, (), False, named)
    best = min(fits.values())
    kept = [p for p, f in fits.items() if f == best or (best <= ALIKE and short and f == SHORT)]
    sure = len(kept) == 1 and best <= MISSPELT
    return Mention(first, last, tuple(kept), sure, named)


def _strange(words: list[Word], at: int, closed: set[int]) -> Mention | None:
    last = stranger(words, at, closed)
    return Mention(at, last, (), False, True) if last else None
