"""How somebody introduces themselves: a first text from what is known of them, and advice on it (C4)."""

import re
from typing import Final, NamedTuple

from entregent.core.lint import Advice, Context, Finding, lint
from entregent.core.lint.rules import RULES
from entregent.core.speaking import Language

FAMILIES: Final = frozenset({"pitch", "style"})
"""The families of rules that judge what is spoken; the others are about messages."""
_SEEN: Final = frozenset({"typography"})
"""Rules on what only a reader sees."""
_FILLED: Final = frozenset({"open_blank"})
"""What holds for a first text of any kind: its blanks are to be filled."""
_ARTICLES: Final = re.compile(
    r"(?:un|une|des|du|de|le|la|les|quelqu|a|an|the|some|someone|somebody|people)\b|l’", re.IGNORECASE
)
_SENTENCES: Final = {
    "fr": (
        "Je m’appelle {name}.",
        "[Que faites-vous, et pour qui, en une phrase\u202f?]",
        "Je cherche {sought}",
        "[Que cherchez-vous\u202f?]",
        "Et vous, qu’est-ce qui vous occupe en ce moment\u202f?",
    ),
    "en": (
        "My name is {name}.",
        "[What do you do, and for whom, in one sentence?]",
        "I am looking for {sought}",
        "[What are you looking for?]",
        "And you, what keeps you busy these days?",
    ),
}


def start(name: str, background: str, sought: str, language: Language) -> str:
    """A first text from facts of the user's own; what is not known is a blank with a question."""
    named, blank, seeks, unknown, handed = _SENTENCES[language]
    parts = [
        named.format(name=name) if name else "",
        _sentence(background) or blank,
        _seeking(sought, seeks) or unknown,
        handed,
    ]
    return " ".join(part for part in parts if part)


def _sentence(text: str) -> str:
    """The words as a sentence: a capital, and a stop where there is none."""
    text = " ".join(text.split())
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?…" else ".")


def _seeking(sought: str, seeks: str) -> str:
    """What is looked for: a thing is put into a sentence, a sentence stays as it is."""
    whole = _sentence(sought)
    if not whole or not _ARTICLES.match(whole):
        return whole
    return seeks.format(sought=whole[0].lower() + whole[1:])


class Told(NamedTuple):
    """One kind of advice, as it is found first, and all places (start, end) that it is about."""

    finding: Finding
    places: tuple[tuple[int, int], ...]


def advice(text: str, *, language: Language) -> tuple[Told, ...]:
    """What the adviser says of a text that is spoken, each thing once; `language` is that of the advice."""
    found: Advice = lint(text, Context("pitch"), language=language)
    jargon = {(one.start, one.end) for one in found.findings if one.rule == "pitch_jargon"}
    kinds = dict[tuple[str, str], list[Finding]]()
    for one in found.findings:
        # a word of a trade is worn too: that it is not understood says more
        if one.rule in _SPOKEN and not (one.rule == "worn" and (one.start, one.end) in jargon):
            kinds.setdefault((one.rule, one.message), []).append(one)
    return tuple(Told(same[0], tuple((one.start, one.end) for one in same)) for same in kinds.values())


def _family(module: str) -> str:
    return module.split(".")[-2]


_SPOKEN: Final = _FILLED | {
    rule.id for rule in RULES if _family(rule.check.__module__) in FAMILIES and rule.id not in _SEEN
}
