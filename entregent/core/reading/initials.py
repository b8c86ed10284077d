"""Reads initials: alone ("JB", "J.-P."), before a family name ("X. de La Tour"), after a given one
("Sophie M.")."""

from typing import NamedTuple

from entregent.core.reading.index import ALIKE, EXACT, Fits, Index, key
from entregent.core.reading.strangers import LONGEST
from entregent.core.reading.vocabulary import WITH
from entregent.core.reading.words import Word

_WORDS_OF_THEIR_OWN = "aiyo"
"""Letters that are words in French or English: initials only where a full stop follows."""
_MOST = 3
"""Initials read before a family name."""


class Part(NamedTuple):
    """Whom the words so far may mean, and the word after them."""

    fits: Fits
    last: int


def spelt_out(words: list[Word], at: int, index: Index) -> Part | None:
    """Initials with full stops or hyphens, and the family name after them; None where they fit nobody."""
    letters, end, dotted = _letters(words, at)
    if not letters or (len(letters) == 1 and not dotted and letters in _WORDS_OF_THEIR_OWN):
        return None
    for count in range(min(LONGEST, len(words) - end), 0, -1):
        name = words[end : end + count]
        if not all(w.is_word and len(w.text) < 30 for w in name) or not (name[-1].capital or dotted):
            continue
        family = index.by_family(key("".join(w.text for w in name)))
        fits = {p: EXACT for p, f in family.items() if f <= ALIKE and _begins(index, p, letters)}
        if fits:
            return Part(fits, end + count)
    fits = {p: EXACT for p in index.by_initials(letters) if _compound(index, p) == letters}
    return Part(fits, end) if fits and len(letters) > 1 else None


def _letters(words: list[Word], at: int) -> tuple[str, int, bool]:
    """The letters of the initials that begin here, where they end, and whether a full stop is among them."""
    found, end, dotted = "", at, False
    while end < len(words) and len(found) < _MOST:
        word = words[end]
        if end > at and words[end - 1].end != word.start:
            break
        if word.text in (".", "-") and found:
            dotted = dotted or word.text == "."
        elif word.capital and all(len(part) == 1 for part in word.text.split("-")):
            found += key(word.text)
        else:
            break
        end += 1
    if end < len(words) and end > at and words[end].text == "." and words[end - 1].end == words[end].start:
        return found, end + 1, True
    return found, end, dotted


def _compound(index: Index, person: int) -> str:
    """The initials of a given name of several parts: "jp" for Jean-Pierre."""
    parts = index.people[person].given.replace("-", " ").split()
    return "".join(key(p)[:1] for p in parts)


def _begins(index: Index, person: int, letters: str) -> bool:
    return _compound(index, person).startswith(letters)


def initials(words: list[Word], at: int, index: Index) -> Fits:
    """Whom two or three letters in a row may mean, written large or after "with"."""
    meant = words[at].text.isupper() or (at > 0 and words[at - 1].folded in WITH)
    return index.by_initials(key(words[at].text)) if meant else {}


def initial(words: list[Word], at: int, part: Part, index: Index) -> Part | None:
    """ "Sophie M." or "sophie m.": one letter that is no word of its own."""
    word = words[at]
    if len(word.text) != 1 or (not word.capital and word.folded in "ayo"):
        return None
    dotted = at + 1 < len(words) and words[at + 1].text == "." and words[at + 1].start == word.end
    fits = {p: f for p, f in part.fits.items() if word.folded in _first_letters(index.people[p].family)}
    return Part(fits, at + 1 + dotted)


def _first_letters(family: str) -> set[str]:
    parts = family.replace("-", " ").replace("’", " ").replace("'", " ").split()
    return {key(p)[:1] for p in parts[:3]}
