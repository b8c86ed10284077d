"""From facts to a draft: which approach, which words, which blanks."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import NamedTuple
from zlib import crc32

from entregent.core.drafting import words
from entregent.core.drafting.choices import SILENCE, SLEEPING, Way, ways
from entregent.core.drafting.drafts import Choice, Draft
from entregent.core.drafting.english import ENGLISH
from entregent.core.drafting.facts import Facts, Language, Mode, Register
from entregent.core.drafting.filling import blanks, filled, spoken
from entregent.core.drafting.french import FRENCH
from entregent.core.drafting.labels import approach
from entregent.core.drafting.matters import matters
from entregent.core.drafting.purposes import NOTE_LENGTH, PRACTICE_OF, TO_TWO, Purpose
from entregent.core.drafting.sentences import Phrasebook
from entregent.core.drafting.values import Word, values
from entregent.core.purposes import WITHOUT_SUBJECT


class _Writing(NamedTuple):
    """What a draft is written from."""

    purpose: Purpose
    facts: Facts
    book: Phrasebook
    known: dict[str, Word]
    language: Language
    register: Register
    sender: str
    seed: int


def draft(
    purpose: Purpose,
    facts: Facts,
    *,
    today: date,
    language: Language = "fr",
    register: Register = "vous",
    sender: str = "",
    variant: int = 0,
    turn: int | None = None,
    mode: Collection[Mode] = (),
) -> Draft:
    """A first draft for one person, from facts on record only; what is missing is a blank with a question.

    The same arguments give the same draft. `variant` 0 starts from the best fact (what they told first,
    practice C15); higher ones start from others or take another approach, and begin again after
    `Draft.variants`. `turn` (see turns.py) keeps drafts of one day apart; alone, a draft takes its turn
    from the person and the purpose. `mode` says how the user is (P1-P3): an introvert is proposed no call
    and no evening, a junior says what they can offer, a senior gives and is brief.
    Under 150 words, nothing sold, a long silence owned up to (D12); a note for a network has no subject and
    300 characters at most.
    """
    writing = _writing(purpose, facts, today, language, register, sender, turn, mode)
    found = ways(purpose, writing.book, writing.known, writing.seed)
    made = _draft(writing, found[variant % len(found)], len(found))
    if purpose != "intro_request":
        return made
    return replace(made, enclosed=_enclosed(facts, today, language, register, sender, mode))


def _enclosed(
    facts: Facts, today: date, language: Language, register: Register, sender: str, mode: Collection[Mode]
) -> Draft:
    """The words that can be forwarded, whole by themselves: no word to the introducer stands above them."""
    choices = approaches("forwardable", facts, today=today, language=language, mode=mode)
    alone = next(one.variant for one in choices if one.approach.code == "to_paste")
    return draft(
        "forwardable", facts, today=today, language=language, register=register, sender=sender, variant=alone,
        mode=mode,
    )  # fmt: skip


def approaches(
    purpose: Purpose,
    facts: Facts,
    *,
    today: date,
    language: Language = "fr",
    turn: int | None = None,
    mode: Collection[Mode] = (),
) -> tuple[Choice, ...]:
    """The approaches that `draft` has with these arguments, each with its first variant."""
    writing = _writing(purpose, facts, today, language, "vous", "", turn, mode)
    first = dict[str, int]()
    for variant, way in enumerate(ways(purpose, writing.book, writing.known, writing.seed)):
        first.setdefault(way.approach, variant)
    return tuple(Choice(variant, approach(code)) for code, variant in first.items())


def _writing(
    purpose: Purpose,
    facts: Facts,
    today: date,
    language: Language,
    register: Register,
    sender: str,
    turn: int | None,
    mode: Collection[Mode],
) -> _Writing:
    book = FRENCH if language == "fr" else ENGLISH
    known = {**values(facts, language, today), **matters(facts, language, today)}
    known.setdefault("news", Word(book.bare_news, ""))
    if facts.last and (today - facts.last.on).days >= (SLEEPING if purpose == "reconnect" else SILENCE):
        known["long_silence"] = known["last_span"]
    if given := words.given_name(facts.given):
        known["given_here"] = Word(given, "")
        known.setdefault("here", Word(given, ""))
    if signed := sender.strip().partition("\n")[0].strip():
        known["signed"] = Word(signed, "")
    known.update((one, Word(one, "")) for one in mode)
    seed = crc32(f"{facts.person} {purpose}".encode()) if turn is None else turn
    return _Writing(purpose, facts, book, known, language, register, sender, seed)


def _draft(writing: _Writing, way: Way, variants: int) -> Draft:
    body, keys = _body(writing, way)
    subject, subject_keys = filled(way.subject, writing.known, writing.book.gaps)
    if writing.purpose == "birthday" and writing.facts.birthday:
        keys = [writing.facts.birthday.key, *keys]
    text, holes = blanks(body)
    return Draft(
        spoken(subject, writing.register, writing.language),
        text,
        tuple(dict.fromkeys([*subject_keys, *keys])),
        holes,
        PRACTICE_OF[writing.purpose],
        variants,
        approach(way.approach),
    )


def _body(writing: _Writing, way: Way) -> tuple[str, list[str]]:
    """The letter, its blanks still marked, and the keys it speaks of; a note is cut to what it needs."""
    text, keys = filled(way.body, writing.known, writing.book.gaps)
    body = _letter(text, writing, way)
    if writing.purpose in WITHOUT_SUBJECT and len(body) > NOTE_LENGTH:
        text, keys = filled(way.short, writing.known, writing.book.gaps)
        body = _letter(text, writing, way)
    return body, keys


def _letter(text: str, writing: _Writing, way: Way) -> str:
    parts = (_salutation(writing, way), text, _closing(writing, way))
    return spoken("\n\n".join(part for part in parts if part), writing.register, writing.language)


def _salutation(writing: _Writing, way: Way) -> str:
    greetings = writing.book.salutations
    manner = _manner(writing)
    name = words.given_name(writing.facts.given)
    if way.to_all or not name:
        return f"{greetings['vous']},"
    if writing.purpose in TO_TWO:
        other = writing.known.get("other_given") or Word(writing.book.gaps["other_given"], "")
        return f"{greetings['two'].format(name, other.text)},"
    return f"{greetings[writing.register if way.to_both else manner]} {name},"


def _closing(writing: _Writing, way: Way) -> str:
    sender = writing.sender.strip()
    if writing.purpose in WITHOUT_SUBJECT:
        return sender.partition("\n")[0].strip()
    neutral = way.to_all or way.to_both or writing.purpose in TO_TWO
    closings = writing.book.closings["all" if neutral else _manner(writing)]
    return closings[writing.seed // 11 % len(closings)] + (f"\n{sender}" if sender else "")


def _manner(writing: _Writing) -> str:
    return f"{writing.register}_close" if writing.facts.circle == "close" else writing.register
