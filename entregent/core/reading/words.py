"""Cuts a text into words that remember where they stood, and folds accents, case and typographic marks."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from entregent.core.reading.french_verbs import FORMS, INFINITIVES
from entregent.core.reading.given_names import ALL

LIMIT = 20_000
"""Words read of one text; what follows is left alone (a line holds twenty, a long mail two thousand)."""

_LETTERS = r"(?:[^\W\d_]|[\u0300-\u036f])+"
_PIECES = re.compile(rf"[wW]/|->|=>|\d+(?:[/.:\-]\d+)*|{_LETTERS}(?:-{_LETTERS})*|[\n\r]|['’ʼ`´]|[^\w\s]|_")
_ELISIONS = frozenset("j l d m t s n c qu jusqu lorsqu puisqu quoiqu".split())
_CONTRACTIONS = frozenset("s ll re ve d m t".split())
_MADE_VERBS = frozenset("dm pm im whatsapp intro ok sms rsvp cc fb vm skype facetime wa sos".split())
"""Nouns that take an apostrophe to make a past tense: "DM'd her"."""
_WITHOUT_APOSTROPHE = {
    "hes": ("he", "'s"),
    "shes": ("she", "'s"),
    "im": ("i", "'m"),
    "theyre": ("they", "'re"),
    "ive": ("i", "'ve"),
    "youre": ("you", "'re"),
    "theyll": ("they", "'ll"),
    "youll": ("you", "'ll"),
    "hell": ("he", "'ll"),
    "itll": ("it", "'ll"),
    "wont": ("wo", "n't"),
    "dont": ("do", "n't"),
    "didnt": ("did", "n't"),
    "doesnt": ("does", "n't"),
    "cant": ("ca", "n't"),
    "isnt": ("is", "n't"),
    "wasnt": ("was", "n't"),
    "wouldnt": ("would", "n't"),
    "couldnt": ("could", "n't"),
    "shouldnt": ("should", "n't"),
    "lets": ("let", "'s"),
    "jlui": ("je", "lui"),
    "jvais": ("je", "vais"),
    "jte": ("je", "te"),
    "jvous": ("je", "vous"),
    "jai": ("j'", "ai"),
    "cest": ("c'", "est"),
    "dici": ("d'", "ici"),
    "quon": ("qu'", "on"),
    "quil": ("qu'", "il"),
    "tinquiete": ("t'", "inquiete"),
    "mavais": ("m'", "avais"),
    "mavez": ("m'", "avez"),
    "maviez": ("m'", "aviez"),
}


@dataclass(frozen=True, slots=True)
class Word:
    """One word or sign: as written, folded (no accents, lower case), and its place in the text."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital letter."""
        return self.text[:1].isupper()

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.folded[:1].isalpha()


_APOSTROPHES = str.maketrans("’ʼ`´", "''''")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text without accents or case: "Siobhán" → "siobhan", "Œuvre" → "oeuvre", "’" → "'"."""
    plain = text.translate(_APOSTROPHES).casefold()
    plain = plain.replace("œ", "oe").replace("æ", "ae").replace("ø", "o").replace("ł", "l").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def words_of(text: str) -> list[Word]:
    """The words and signs of a text, elisions ("j'") and contractions ("'ll", "n't") cut off; linear in its
    length."""
    pieces = [_word(m.group(), m.start()) for m in islice(_PIECES.finditer(text), LIMIT)]
    found: list[Word] = []
    at = 0
    while at < len(pieces):
        at = _step(pieces, at, found)
    return found


def _word(text: str, start: int) -> Word:
    return Word(text, fold(text), start, start + len(text))


def _step(pieces: list[Word], at: int, found: list[Word]) -> int:
    """Adds the word at `at` to `found`, joined to or cut from its neighbours; returns where to go on."""
    here = pieces[at]
    mark = _touching(pieces, at + 1)
    after = _touching(pieces, at + 2) if mark else None
    if mark and mark.folded == "'" and here.is_word and after and after.is_word:
        return _apostrophe(here, after, mark, found) + at
    following = pieces[at + 1].folded if at + 1 < len(pieces) else ""
    if here.folded == "ill" and following in _DONE_SOON:
        found.extend(
            (Word("i", "i", here.start, here.start + 1), Word("ll", "'ll", here.start + 1, here.end))
        )
        return at + 1
    found.extend(_plain(here))
    return at + 1


_DONE_SOON = frozenset(
    """send call bring let get be give see ask check try do come text ring email mail write look think have
    put make take drop meet forward share reply lend pick find tell talk introduce intro pop help book pass
    keep add""".split()
)
"""After "ill": it is "I’ll" without its apostrophe."""


def _touching(pieces: list[Word], at: int) -> Word | None:
    return pieces[at] if at < len(pieces) and pieces[at - 1].end == pieces[at].start else None


def _apostrophe(here: Word, after: Word, mark: Word, found: list[Word]) -> int:
    if here.folded in _ELISIONS:
        found.append(Word(here.text + "'", here.folded + "'", here.start, mark.end))
        return 2
    if after.folded == "t" and here.folded.endswith("n"):
        cut = here.end - 1
        found.append(Word(here.text[:-1], here.folded[:-1], here.start, cut))
        found.append(Word("n't", "n't", cut, after.end))
        return 3
    if after.folded in _CONTRACTIONS and not (after.folded == "d" and here.folded in _MADE_VERBS):
        found.extend((here, Word("'" + after.text, "'" + after.folded, mark.start, after.end)))
        return 3
    whole = f"{here.text}'{after.text}"
    found.append(Word(whole, fold(whole), here.start, after.end))
    return 3


_RUN_TOGETHER = re.compile(r"(?:([jtms])([aeiouyh][a-z]{3,}))$|(j)([b-df-hj-np-tv-z][a-z]+)$")
_AFTER_I = frozenset(
    """te me le la les lui vous suis peux veux sais crois pense savais pensais voulais voudrais espere etais
    avais aurai aurais aime aimerais adore irai arrive essaie ecoute""".split()
)


@lru_cache(maxsize=8192)
def _parted(folded: str) -> tuple[str, str] | None:
    """A French verb thumbed together with the small word before it: "jpasse", "tenverrai", "moccupe"."""
    m = _RUN_TOGETHER.match(folded)
    if not m or folded in FORMS or folded in INFINITIVES or folded in ALL:
        return None
    first, rest = (m[1] + "'", m[2]) if m[1] else ("je", m[4])
    known = rest in FORMS or (first != "s'" and rest in INFINITIVES) or (first[0] == "j" and rest in _AFTER_I)
    return (first, rest) if known else None


def _plain(here: Word) -> tuple[Word, ...]:
    parts = _WITHOUT_APOSTROPHE.get(here.folded) or (None if here.capital else _parted(here.folded))
    if parts:
        cut = min(here.end, here.start + max(1, len(here.text) - len(parts[1].replace("'", ""))))
        return (
            Word(here.text[: cut - here.start], parts[0], here.start, cut),
            Word(here.text[cut - here.start :], parts[1], cut, here.end),
        )
    return (here,)


class Joined:
    """Words as one string with single spaces, for patterns; places in it lead back to words."""

    def __init__(self, words: list[Word], *, participles: bool = False) -> None:
        """`participles` marks words in -é, -ée … with "§", which folding would make a present tense."""
        self.words = words
        self.starts: list[int] = []
        parts: list[str] = []
        length = 0
        for word in words:
            part = marked(word) if participles else "côme" if _is_come(word) else _in_full(word)
            self.starts.append(length)
            parts.append(part)
            length += len(part) + 1
        self.text = " ".join(parts)

    def word_at(self, place: int) -> int:
        """The index of the word that holds this place of the string."""
        return max(0, bisect_right(self.starts, place) - 1)


_SHORTENED = {
    "ds": "dans",
    "pdt": "pendant",
    "qd": "quand",
    "ns": "nous",
    "tjs": "toujours",
    "tjrs": "toujours",
    "pdnt": "pendant",
    "jsqu'": "jusqu'",
    "pr": "pour",
    "u": "you",
    "ur": "your",
}
"""Small words as they are thumbed: patterns see them in full."""


def _in_full(word: Word) -> str:
    return _SHORTENED.get(word.folded, word.folded)


def _is_come(word: Word) -> bool:
    """Whether it is the given name Côme, and not the English verb that may lead a date ("come Friday")."""
    return word.folded == "come" and word.text.lower() != "come"


_PARTICIPLE = re.compile(r"(?:é|ée|és|ées)$")


_NOUNS = frozenset(
    """bebe bebes conge conges societe societes activite activites lycee lycees universite universites
    maternite paternite""".split()
)
"""They end like participles and are none."""


def marked(word: Word) -> str:
    """The folded word, or its stem with "e§" where it is written as a French participle in -é, -ée, -és,
    -ées."""
    if len(word.text) > 3 and word.folded not in _NOUNS and _PARTICIPLE.search(word.text.lower()):
        return re.sub(r"e{1,2}s?$", "e§", word.folded)
    return _in_full(word)
