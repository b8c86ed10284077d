"""Cuts the blocks of a folded text into sentences, and finds what is said in somebody else's words."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_END: Final = re.compile(r"[.!?…]+[\"»)\]']*(?= |$)")
_SPEECH: Final = re.compile(r"«[^«»\n]{0,800}»|\"[^\"\n]{0,800}\"")
_ABBREVIATED: Final = frozenset(
    """m mm mme mmes mlle mr mrs ms messrs dr drs st ste prof pr mgr vs ex cf nos tel env approx
    av bd ref eg ie al inc ltd co corp jr sr rev hon gen col capt sgt dept est resp
    janv fevr avr juil oct nov jan feb apr jun jul aug""".split()
)
_BEFORE_FIGURES: Final = frozenset("no nr vol fig p pp art chap ed sept dec mar max min ca".split())
"""Words in their own right elsewhere: "he said no." ends a sentence, "no. 5" does not."""
_LAST_WORD: Final = re.compile(r"\w+$")


class Sentence(NamedTuple):
    """Characters `start` to `end` of the folded text, in paragraph `block`; `asks` with its mark."""

    start: int
    end: int
    block: int
    asks: bool


def sentences_of(text: str, bounds: list[tuple[int, int]]) -> Iterator[Sentence]:
    """The sentences of each block (start, end) of the folded text; linear in its length."""
    for block, (start, end) in enumerate(bounds):
        begin = start
        for mark in _END.finditer(text, start, end):
            if _inside(text, mark):
                continue
            yield Sentence(begin, mark.end(), block, "?" in mark[0])
            begin = mark.end() + 1
        if text[begin:end].strip():
            yield Sentence(begin, end, block, asks=False)


def _inside(text: str, mark: re.Match[str]) -> bool:
    """Whether this stop ends an abbreviation or an initial, and not the sentence."""
    if mark[0] != ".":
        return False
    word = _LAST_WORD.search(text, max(0, mark.start() - 12), mark.start())
    if word is None:
        return False
    if text[word.start() - 1 : word.start()] == "." or word[0] in _BEFORE_FIGURES:
        return word[0] not in _BEFORE_FIGURES or text[mark.end() + 1 : mark.end() + 2].isdigit()
    return word[0] in _ABBREVIATED or (len(word[0]) == 1 and word[0].isalpha())


def speech_of(text: str) -> list[tuple[int, int]]:
    """Where words stand in quotation marks: a joke, a title, what somebody else said."""
    return [found.span() for found in _SPEECH.finditer(text)]
