"""From facts to a draft: which approach, which words, which blanks."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple
from zlib import crc32

from entregent.core.drafting import words
from entregent.core.drafting.english import ENGLISH
from entregent.core.drafting.facts import PRACTICE_OF, Blank, Draft, Facts, Language, Purpose, Register
from entregent.core.drafting.french import FRENCH
from entregent.core.drafting.sentences import ORDER, SHARED_FIRST, Anchors, Frame, Phrasebook
from entregent.core.drafting.values import Word, values

_PLACE = re.compile(r"\{(\w+)\}")
_REGISTERS = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
_BLANK = re.compile(r"\[\[(.+?)\]\]")
_DATED: Final = re.compile(
    r"\{(last|connected|met|event|meeting)_(?!exchange|subject|where|words|company|what|title)"
)
_PRIVATE: Final = frozenset({"told", "told_past", "interest", "last_subject"})
"""What does not belong under a post that others read, where light touches go."""
_ONLY_BIRTHDAY: Final = frozenset({"told", "told_past", "interest"})
"""Recalls that fit a birthday only: congratulations and thanks speak of nothing else."""
_OWNS_UP: Final[frozenset[Purpose]] = frozenset(
    {"keep_in_touch", "former_colleague", "former_classmate", "weak_tie", "first_step"}
)
"""Purposes whose draft owns up to a silence of six months or more, as when reconnecting."""
SILENCE: Final = 180


class _Approach(NamedTuple):
    frame: Frame
    sentence: str


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
) -> Draft:
    """A first draft for one person, from facts on record only; what is missing is a blank with a question.

    The same arguments give the same draft. `variant` 0 starts from the best fact (what they told first,
    practice C15); higher ones start from others, and begin again after `Draft.variants`. `turn` (see
    turns.py) keeps drafts of one day apart; alone, a draft takes its turn from the person and the purpose.
    Under 125 words, nothing sold, no favour asked, a long silence owned up to (D12).
    """
    book = FRENCH if language == "fr" else ENGLISH
    known = values(facts, language, today)
    known.setdefault("news", Word(book.bare_news, ""))
    if facts.last and (today - facts.last.on).days >= SILENCE:
        known["long_silence"] = known["last_span"]
    seed = crc32(f"{facts.person} {purpose}".encode()) if turn is None else turn
    approaches = _approaches(purpose, book, known, seed)
    chosen = approaches[variant % len(approaches)]
    text, keys = _filled(_merged(chosen, book), known)
    subject, subject_keys = _filled(chosen.frame.subject, known)
    body, blanks = _blanks(_letter(text, facts, book, register, sender, seed), register, language)
    if purpose == "birthday" and facts.birthday:
        keys = [facts.birthday.key, *keys]
    used = tuple(dict.fromkeys([*subject_keys, *keys]))
    spoken = _typeset(_in_register(subject, register), language)
    return Draft(spoken, body, used, blanks, PRACTICE_OF[purpose], len(approaches))


def _approaches(purpose: Purpose, book: Phrasebook, known: Mapping[str, Word], seed: int) -> list[_Approach]:
    """Every way to write, the best fact first; each round takes each fact once, in another frame."""
    frames = [frame for frame in book.frames[_manner(purpose, known)] if _usable(frame, known)]
    if not frames:
        return _approaches("keep_in_touch", book, known, seed)
    turned = frames[seed % len(frames) :] + frames[: seed % len(frames)]
    found = dict[_Approach, None]()
    for turn in range(len(turned)):
        place = turn
        for sentences in _starts(purpose, book, known, turned):
            approach = _pair(sentences, turned, place, seed + turn)
            if approach:
                found.setdefault(approach)
                place += 1
    bare = "" if _recalling(turned) else book.bare_question
    return list(found) or [_Approach(frame, bare) for frame in turned]


def _starts(
    purpose: Purpose, book: Phrasebook, known: Mapping[str, Word], frames: list[Frame]
) -> list[tuple[str, ...]]:
    """The sentences that can start or recall, one group a fact, the preferred fact first."""
    recalling = _recalling(frames)
    pool: Anchors = book.recalls if recalling else book.anchors
    order = (*SHARED_FIRST, *ORDER) if purpose.startswith("former") else ORDER
    skipped = _skipped(purpose) if recalling else frozenset[str]()
    groups = [
        tuple(sentence for sentence in pool[kind] if _sayable(sentence, known))
        for kind in dict.fromkeys(order)
        if kind in pool and kind not in skipped
    ]
    bare = ("",) if recalling else (book.bare_anchor,)
    return [group for group in groups if group] or [bare]


def _manner(purpose: Purpose, known: Mapping[str, Word]) -> Purpose:
    """The purpose whose frames fit the silence: reconnecting takes one, and a long one is owned up to."""
    if "long_silence" in known:
        return "reconnect" if purpose in _OWNS_UP else purpose
    return "keep_in_touch" if purpose == "reconnect" and "last_month" in known else purpose


def _skipped(purpose: Purpose) -> frozenset[str]:
    if purpose == "light_touch":
        return _PRIVATE
    if purpose == "congratulations":
        return _ONLY_BIRTHDAY | {"last_subject"}
    return frozenset[str]() if purpose == "birthday" else _ONLY_BIRTHDAY


def _pair(sentences: tuple[str, ...], frames: list[Frame], first: int, turn: int) -> _Approach | None:
    """One of the sentences in the first frame, from `first` on, that does not name the same day twice."""
    for step in range(len(frames) * len(sentences)):
        frame = frames[(first + step // len(sentences)) % len(frames)]
        sentence = sentences[(turn + step) % len(sentences)]
        if not _has_place(frame):
            return _Approach(frame, "")
        if not set(_DATED.findall(frame.body)) & set(_DATED.findall(sentence)):
            return _Approach(frame, sentence)
    return None


def _recalling(frames: list[Frame]) -> bool:
    return all("{anchor}" not in frame.body for frame in frames)


def _has_place(frame: Frame) -> bool:
    return "{anchor}" in frame.body or "{recall}" in frame.body


def _usable(frame: Frame, known: Mapping[str, Word]) -> bool:
    if any(name in known for name in frame.unless) or any(name not in known for name in frame.needs):
        return False
    return _sayable(frame.subject + frame.body.replace("{anchor}", "").replace("{recall}", ""), known)


def _sayable(template: str, known: Mapping[str, Word]) -> bool:
    return all(name.lower() in known for name in _PLACE.findall(template))


def _merged(approach: _Approach, book: Phrasebook) -> str:
    """The frame around its sentence; a paragraph left empty disappears."""
    body = approach.frame.body.replace("{anchor}", approach.sentence or book.bare_anchor)
    return body.replace("\n\n{recall}", f"\n\n{approach.sentence}" if approach.sentence else "")


def _filled(template: str, known: Mapping[str, Word]) -> tuple[str, list[str]]:
    """The template with its words, and the keys of their facts; `{Name}` begins with a capital."""
    used = list[str]()

    def fill(place: re.Match[str]) -> str:
        word = known[place[1].lower()]
        used.append(word.key)
        return word.text[0].upper() + word.text[1:] if place[1][0].isupper() else word.text

    return _PLACE.sub(fill, template), [key for key in used if key]


def _letter(
    text: str, facts: Facts, book: Phrasebook, register: Register, sender: str, seed: int
) -> Iterator[str]:
    manner = f"{register}_close" if facts.circle == "close" else register
    name = words.given_name(facts.given)
    yield f"{book.salutations[manner]} {name}," if name else f"{book.salutations['vous']},"
    yield text
    closings = book.closings[manner]
    yield closings[seed // 11 % len(closings)] + (f"\n{sender.strip()}" if sender.strip() else "")


def _in_register(text: str, register: Register) -> str:
    return _REGISTERS.sub(lambda found: found[1 if register == "tu" else 2], text)


def _blanks(parts: Iterator[str], register: Register, language: Language) -> tuple[str, tuple[Blank, ...]]:
    """The letter as one text, each `[[question]]` in single brackets, with where it stands."""
    marked = _typeset(_in_register("\n\n".join(parts), register), language)
    body, blanks, position = "", list[Blank](), 0
    marked = marked.replace("]].", "]]")
    for found in _BLANK.finditer(marked):
        body += marked[position : found.start()]
        blanks.append(Blank(found[1], (len(body), len(body) + len(found[1]) + 2)))
        body += f"[{found[1]}]"
        position = found.end()
    return body + marked[position:], tuple(blanks)


def _typeset(text: str, language: Language) -> str:
    """Curly apostrophes, and in French the spaces that do not break."""
    text = text.replace("'", "’")
    if language == "en":
        return text
    text = re.sub(r"[ \u00a0\u202f]?([;!?]+)(?=\s|$|\]|\))", "\u202f\\1", text)
    text = re.sub(r"[ \u00a0\u202f]?:(?=\s)", "\u00a0:", text)
    return re.sub(r"«\s*", "«\u00a0", re.sub(r"\s*»", "\u00a0»", text))
