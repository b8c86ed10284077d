"""Recognises the names of people who are not on record."""

import re
from typing import Final

from entregent.core.reading.given_names import ALL
from entregent.core.reading.vocabulary import STOP, WITH
from entregent.core.reading.words import Word

LONGEST: Final = 4
"""Words in one part of a name: "de la Tour du", "Thuy Linh"."""
_HEADS: Final = frozenset('.!?;:\n-–—"«(*•')
_SEVERAL: Final = frozenset("les des aux nos mes ces vos leurs the our".split())
"""Before a word with a capital: a group ("les Nantais") or a thing, not one person."""
_ACTS: Final = re.compile(
    r"(?:(?:vient|just|a|has|finally|enfin|encore|again|also) )*(?:(?:m'|me|nous|us) ?(?:a|ont|appelle|ecrit|"
    r"rappelle|recontacte|relance|envoie|dit|propose|previent)|au (?:tel|telephone|bout du fil)|en (?:visio|"
    r"ligne)|par (?:tel|telephone|mail|sms)|rang|called|phoned|texted|emailed|e-mailed|messaged|wrote|pinged|"
    r"popped (?:in|by|round)|dropped (?:in|by)|came (?:by|over|round)|on the (?:phone|line|blower)|liked|"
    r"commented|replied|got back|reached out|is calling|et moi|and i|passee? (?:me|nous) voir|est passee?|"
    r"repond|(?:a )?(?:like|commente|aime|repondu|appele|telephone|ecrit|decline|accepte|confirme|"
    r"annule))(?!\S)"
)
"""What only a person does, said right after the word that opens a line."""


def stranger(words: list[Word], at: int, closed: set[int]) -> int:
    """Where the name of a stranger that begins at word `at` ends, or 0 where none does.

    A capital inside a sentence or a given name in use is a name; at the head of a line, where any word has a
    capital, it must do what people do ("Xylia au tel").
    """
    word = words[at]
    if word.folded.removesuffix("'d") in STOP or _acronym(words, at):
        return 0
    if at and words[at - 1].folded in _SEVERAL:
        return 0
    if word.folded not in ALL and word.text.isupper() and shouted(words):
        return 0
    heads = at == 0 or words[at - 1].text in _HEADS
    if not (word.capital and (not heads or _acts(words, at))) and word.folded not in ALL:
        return 0
    last = run_of_capitals(words, at, closed) if word.capital else at + 1
    while last < len(words) and last < at + 3 and words[last - 1].capital and _initial(words[last]):
        last += 1
    return last


def shouted(words: list[Word]) -> bool:
    """Whether the line is in capitals throughout, so that they tell nothing."""
    return sum(w.text.isupper() for w in words if w.is_word) > len(words) // 2


def _acronym(words: list[Word], at: int) -> bool:
    """Whether it is a thing's initials ("conf IA", "la CCI") and not a name in a line of capitals."""
    text = words[at].text
    if not (1 < len(text) <= 4 and text.isupper()) or words[at].folded in ALL:
        return False
    led = at > 0 and words[at - 1].folded in WITH
    return not led and not any(w.text.isupper() and len(w.text) > 4 for w in words)


def _acts(words: list[Word], at: int) -> bool:
    end = at + 1
    while end < at + LONGEST and end < len(words) and words[end].capital:
        end += 1
    return bool(_ACTS.match(" ".join(w.folded for w in words[end : end + 6])))


def _initial(word: Word) -> bool:
    return len(word.text) == 1 and word.capital


def run_of_capitals(words: list[Word], at: int, closed: set[int]) -> int:
    """Where the words with a capital that begin at `at` end."""
    end = at
    while end < len(words) and end < at + LONGEST and words[end].capital and end not in closed:
        end += 1
    return max(end, at + 1)
