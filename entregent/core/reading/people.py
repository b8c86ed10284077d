"""Settles whom the counterparts are: sure people, questions where several fit, strangers to add."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from entregent.core.reading.index import Index
from entregent.core.reading.mentions import Mention
from entregent.core.reading.values import Question, Span
from entregent.core.reading.vocabulary import KIN
from entregent.core.reading.words import Word

_SHE = frozenset("elle she her".split())
_HE = frozenset("il he his him".split())
_OTHER_PEOPLE = KIN | frozenset("fils fille qui who et and".split())


class People(NamedTuple):
    """Ids of the sure, questions, names of strangers, and where each stood."""

    who: tuple[str, ...]
    questions: tuple[Question, ...]
    unknown: tuple[str, ...]
    spans: tuple[tuple[str, Span], ...]


def settle(
    line: str, words: list[Word], chosen: list[Mention], mentions: list[Mention], index: Index
) -> People:
    """Whom the line was about, each mention with all that the rest of the line says about it."""
    settled = [_by_family_beside(m, chosen, at, words, index) for at, m in enumerate(chosen)]
    settled = [_by_later_mention(m, mentions) for m in settled]
    if len(settled) == 1:
        settled = [_by_pronoun(settled[0], words, index)]
    return _people(line, words, settled, index)


def _by_later_mention(mention: Mention, mentions: list[Mention]) -> Mention:
    """ "Sophie … Sophie Marchal": a fuller mention elsewhere in the line decides."""
    if len(mention.fits) < 2 or mention.sure:
        return mention
    fuller = [m for m in mentions if m.sure and m.last - m.first > 1 and m.fits and m.fits[0] in mention.fits]
    return replace(mention, fits=fuller[0].fits, sure=True) if len({m.fits for m in fuller}) == 1 else mention


def _by_family_beside(
    mention: Mention, chosen: list[Mention], at: int, words: list[Word], index: Index
) -> Mention:
    """ "Paul et Sophie Martin": a couple's name, said once, holds for both."""
    following = chosen[at + 1] if at + 1 < len(chosen) else None
    if (
        len(mention.fits) < 2
        or mention.sure
        or not following
        or not following.sure
        or len(following.fits) != 1
    ):
        return mention
    between = [w.folded for w in words[mention.last : following.first]]
    if between not in (["et"], ["and"], ["&"], ["+"]) or following.last - following.first < 2:
        return mention
    family = index.families[following.fits[0]]
    same = tuple(p for p in mention.fits if index.families[p] == family)
    return replace(mention, fits=same, sure=True) if len(same) == 1 else mention


def _by_pronoun(mention: Mention, words: list[Word], index: Index) -> Mention:
    """Where "elle" or "she" follows with nobody else in between, it tells Stéphanie from Stéphane."""
    if len(mention.fits) < 2 or mention.sure:
        return mention
    said = _pronoun_after(mention, words)
    genders = [index.gender_of(p) for p in mention.fits]
    if not said or "" in genders:
        return mention
    same = tuple(p for p, g in zip(mention.fits, genders, strict=True) if g == said)
    return replace(mention, fits=same, sure=len(same) == 1) if same else mention


def _pronoun_after(mention: Mention, words: list[Word]) -> str:
    for at in range(mention.last, len(words)):
        word = words[at].folded
        if word in _SHE or word in _HE:
            impersonal = (
                word == "il"
                and at + 1 < len(words)
                and words[at + 1].folded in ("y", "faut", "fait", "pleut", "est")
            )
            return "" if impersonal else "f" if word in _SHE else "m"
        if word in _OTHER_PEOPLE or (words[at].capital and words[at - 1].text not in ".!?"):
            return ""
    return ""


def _people(line: str, words: list[Word], settled: list[Mention], index: Index) -> People:
    who: list[str] = []
    questions: list[Question] = []
    unknown: list[str] = []
    spans: list[tuple[str, Span]] = []
    for mention in _distinct(settled):
        span = Span(words[mention.first].start, words[mention.last - 1].end)
        said = line[span.start : span.end]
        ids = [index.people[p].id for p in sorted(mention.fits, key=lambda p: -index.people[p].weight)]
        if mention.sure:
            who.extend(i for i in ids if i not in who)
        elif ids:
            questions.append(Question(said, span, tuple(ids)))
        else:
            unknown.append(said)
        spans.append(("who" if mention.fits else "unknown", span))
    return People(tuple(who), tuple(questions), tuple(dict.fromkeys(unknown)), tuple(spans))


def _distinct(settled: list[Mention]) -> Iterator[Mention]:
    seen: set[tuple[int, ...]] = set()
    for mention in settled:
        if not mention.fits or mention.fits not in seen:
            seen.add(mention.fits)
            yield mention
