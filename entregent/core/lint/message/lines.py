"""Cuts a message into lines and says which are its own: not those quoted, enclosed or of the signature."""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

Kind = Literal["own", "quoted", "enclosed", "signature"]

_QUOTED: Final = re.compile(r"[ \t]{0,4}>")
_DELIMITER: Final = re.compile(r"--[ \t\u00a0]?$")
_SEPARATOR: Final = re.compile(
    r"[ \t]*(?:[-_=*~#–—]{3,80}|(?:[-*_] ){2,40}[-*_]|-{1,20} ?8<[- ]{0,20})[ \t]*$"
)
_DEVICE: Final = re.compile(
    r"[ \t]*(?:envoy[ée] (?:de|depuis) mon|sent from my|sent via|envoy[ée] avec|get outlook for)\b",
    re.IGNORECASE,
)
_ATTRIBUTION: Final = re.compile(
    r"[ \t]*(?:le|on|am|el) [^\n]{5,200}(?:a [ée]crit|wrote|schrieb|escribi[óo])[ \u00a0\u202f]{0,2}:[ \t]*$",
    re.IGNORECASE,
)
_FORWARDED: Final = re.compile(
    r"[ \t]*(?:-{2,20}[ \t]{0,4}(?:message d['’]origine|original message|message transf[ée]r[ée]|"
    r"forwarded message)"
    r"|(?:de|from)[ \u00a0]?: [^\n]{1,200}$)",
    re.IGNORECASE,
)
_SENT: Final = re.compile(r"[ \t]*(?:envoy[ée](?: le)?|sent|date|to|à)[ \u00a0]?:", re.IGNORECASE)
_TELLING: Final = frozenset(">-_=*~#–—lLoOaAdDfFsSeEéÉgG")
"""First characters of all that is told apart here; other lines, and empty ones, are as those above them."""
_LEAST_ENCLOSED: Final = 12
"""Words: what stands below a line of dashes is a note to pass on, and not a signature, from so many on."""


class Line(NamedTuple):
    """One line, without its end, and what it is."""

    start: int
    end: int
    text: str
    kind: Kind


def lines_of(text: str) -> list[Line]:
    """Every line of the text; linear in its length."""
    raw = list(_raw(text))
    kinds = _kinds(raw)
    return [Line(start, end, words, kind) for (start, end, words), kind in zip(raw, kinds, strict=True)]


def _raw(text: str) -> Iterator[tuple[int, int, str]]:
    start = 0
    for line in text.splitlines(keepends=True):
        words = line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        yield start, start + len(words), words
        start += len(line)


def _kinds(raw: list[tuple[int, int, str]]) -> list[Kind]:
    """What each line is: a signature and an older message go on to the end, a note to the next rule."""
    kinds: list[Kind] = []
    inside: Kind = "own"
    for at, (_start, _end, words) in enumerate(raw):
        if inside in ("quoted", "signature") or words.lstrip()[:1] not in _TELLING:
            kinds.append(inside)
        elif _DELIMITER.match(words) or _DEVICE.match(words):
            inside = "signature"
            kinds.append(inside)
        elif _begins_older(raw, at):
            inside = "quoted"
            kinds.append(inside)
        elif _QUOTED.match(words) or _ATTRIBUTION.match(words):
            kinds.append("quoted")
        elif _SEPARATOR.match(words):
            inside = "own" if inside == "enclosed" else _below(raw, at)
            kinds.append("enclosed" if inside == "own" else inside)
        else:
            kinds.append(inside)
    return kinds


def _begins_older(raw: list[tuple[int, int, str]], at: int) -> bool:
    """Whether an older message begins here that runs to the end, without marks at its lines."""
    words = raw[at][2]
    if _FORWARDED.match(words):
        after = "\n".join(line for _s, _e, line in raw[at + 1 : at + 4])
        return words.lstrip().startswith("-") or bool(_SENT.search(after))
    if not _ATTRIBUTION.match(words):
        return False
    below = [line for _s, _e, line in raw[at + 1 : at + 6] if line.strip()]
    return bool(below) and not any(_QUOTED.match(line) for line in below)


def _below(raw: list[tuple[int, int, str]], at: int) -> Kind:
    """What stands below a rule: a note to pass on where it has sentences, else a signature."""
    words = 0
    sentences = False
    for _start, _end, line in raw[at + 1 : at + 12]:
        if _SEPARATOR.match(line):
            break
        words += len(line.split())
        sentences = sentences or bool(re.search(r"[.!?](?:\s|$)", line))
    return "enclosed" if sentences and words >= _LEAST_ENCLOSED else "signature"
