"""Reads a message that came in: what it asks, what its writer promises, and what to come back to (C5)."""

import re
from datetime import date
from itertools import pairwise, zip_longest
from typing import Final, NamedTuple

from entregent.core.lint.message import Message, Sentence, read
from entregent.core.reading import promises
from entregent.core.reading.dates import days_in
from entregent.core.reading.words import Joined, words_of

LONGEST: Final = 20_000
"""Characters that are read."""
CUT: Final = 60
"""Characters of a line that goes on in the next one: mail programs cut at 72 to 78."""
_SPACES: Final = re.compile(r"\s+")


def _any(words: str) -> str:
    """Words and beginnings of words ("lance*") as alternatives of a pattern."""
    return "|".join(words.replace("*", r"\w*").split())


_FORMULA: Final = re.compile(
    r"\b(?:merci|remerci\w+|j espere|esperons|au plaisir|a bientot|cordialement|bonne (?:journee|semaine)|"
    r"reste a (?:ta|votre) disposition|n hesite\w*|je reviens vers|thank\w*|i hope|hope (?:you|this|all)|"
    r"looking forward|take care|best (?:wishes|regards)|feel free|don t hesitate|get back to you)\b"
)
_DOING_FR: Final = _any(
    """
    viens venons vais allons va pars partons part demenage* emmenage* commence* debute* prepare* lance*
    change* cherche* quitte* attends attend attendons organise* reprends reprend reprenons termine* finis*
    passe* ouvre* ouvrons expose* publie* ecris ecrivons apprends apprend apprenons travaille* monte* cree*
    rentre* reviens revenons serai serons sera fete* ai avons a suis sommes est songe* reve* aimerais
    aimerions voudrais voudrions joue* chante* cours courons"""
)
_DEAR_FR: Final = _any(
    """
    fils fille filles enfant* mari femme epoux epouse compagnon compagne conjoint* pere mere parents frere*
    soeur* cousin* niece* neveu* grand* petit* bebe chien chat jardin equipe livre these entreprise societe
    association projet* atelier exposition concert demenagement retraite conge* maison mariage"""
)
_DOING_EN: Final = _any(
    """
    moved moving move started starting start left leaving leave changed changing joined joining launch* open*
    finish* expect* prepar* publish* writ* wrote learn* teach* train* organis* organiz* plan* hoping dream*
    looking work* build* run running sing* play* going go went off away back getting got married pregnant
    ill retir* exhibit* perform* been had lost won passed took taking bought sold love miss spent spending"""
)
_DEAR_EN: Final = _any(
    """
    son daughter* kid* children child husband wife partner father mother dad mum mom parents brother* sister*
    cousin* niece* nephew* grand* baby dog cat garden team book thesis company business workshop exhibition
    concert project* wedding house move retirement leave"""
)
_OWN_FR: Final = re.compile(
    rf"\b(?:(?:je|j|nous|on) (?:(?:ne|n|me|m|nous|y|en|l|le|la) )?(?:{_DOING_FR})|"
    rf"(?:mon|ma|mes|notre|nos) (?:{_DEAR_FR}))\b"
)
_OWN_EN: Final = re.compile(
    rf"\b(?:(?:i|we) (?:(?:have|ve|am|m|are|re|will|ll|just|also|still|finally|now) )*(?:{_DOING_EN})|"
    rf"(?:my|our) (?:{_DEAR_EN}))\b"
)


class Asked(NamedTuple):
    """A question or a request, in the words of the message, at characters `start` to `end`."""

    text: str
    start: int
    end: int


class Vowed(NamedTuple):
    """What is promised: by "them" or by "both", and until when, where it says so."""

    by: str
    what: str
    due: date | None
    start: int
    end: int


class Told(NamedTuple):
    """Something they told, to come back to; `about` is the day on which it comes to a point."""

    text: str
    about: date | None
    start: int
    end: int


class Received(NamedTuple):
    """All that was found in a message, in its order."""

    asks: tuple[Asked, ...]
    promises: tuple[Vowed, ...]
    told: tuple[Told, ...]


def received(text: str, *, today: date) -> Received:
    """What a message of somebody's says to the user, as of `today`; quoted mail and signature are left out.

    What they promise is theirs, a meeting agreed is of both; what they tell of themselves is a sentence of
    their own words. Nothing is decided: whoever shows it lets the user choose. Linear in the length of
    `text`, of which the first 20,000 characters are read.
    """
    message = read(_unwrapped(text[:LONGEST]), None, drafted=False)
    asked = _asked(message)
    vowed = _vowed(message, today)
    taken = [(one.start, one.end) for one in asked] + [(one.start, one.end) for one in vowed]
    return Received(asked, vowed, _told(message, taken, today))


def _unwrapped(text: str) -> str:
    """The text with the lines that a mail program cut made whole; every character keeps its place."""
    lines = text.split("\n")
    joints = [" " if len(line) >= CUT and after[:1].isalnum() else "\n" for line, after in pairwise(lines)]
    return "".join(part for pair in zip_longest(lines, joints, fillvalue="") for part in pair)


def _asked(message: Message) -> tuple[Asked, ...]:
    """The sentences that want something, each once."""
    places = [one.start for one in message.questions] + [one.start for one in message.requests]
    found = dict[tuple[int, int], Asked]()
    for place in sorted(places):
        sentence = message.sentence_at(place)
        if sentence is not None:
            start, end = message.at(sentence.start, sentence.end)
            found.setdefault((start, end), Asked(_words(message.written[start:end]), start, end))
    return tuple(found.values())


def _vowed(message: Message, today: date) -> tuple[Vowed, ...]:
    """The writer says "I": what the reader of lines takes for the user's own promise is theirs."""
    found = []
    for sentence in message.sentences:
        start, end = message.at(sentence.start, sentence.end)
        for one in promises(message.written[start:end], today=today, language=message.language):
            if one.by != "them" and not sentence.asks:
                by = "both" if one.by == "both" else "them"
                found.append(Vowed(by, one.what, one.due, start + one.span.start, start + one.span.end))
    return tuple(found)


def _told(message: Message, taken: list[tuple[int, int]], today: date) -> tuple[Told, ...]:
    own = _OWN_FR if message.language == "fr" else _OWN_EN
    found = []
    for sentence in message.sentences:
        start, end = message.at(sentence.start, sentence.end)
        if sentence.asks or any(start < there and here < end for here, there in taken):
            continue
        plain = _plain(message, sentence)
        if own.search(plain) and not _FORMULA.search(plain):
            words = message.written[start:end]
            found.append(Told(_words(words), _day(words, message.language, today), start, end))
    return tuple(found)


def _plain(message: Message, sentence: Sentence) -> str:
    return _SPACES.sub(" ", re.sub(r"[^\w\s]", " ", message.plain.text[sentence.start : sentence.end]))


def _day(words: str, language: str, today: date) -> date | None:
    """The day that a sentence names, where it lies ahead."""
    days = days_in(Joined(words_of(words)), today=today, french=language == "fr")
    ahead = [day.future for day in days if day.future and day.future >= today and not day.approximate]
    return min(ahead, default=None)


def _words(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
