"""The turns by which someone commits themselves in English: who, which verb, and how firmly."""

import re
from typing import Final

from entregent.core.reading.english_notes import it_falls_to, meets_again, noted_turn, to_do
from entregent.core.reading.english_others import theirs, they_are_doing, they_do, they_will
from entregent.core.reading.english_signs import ADV, REST, THEN, V
from entregent.core.reading.english_turns import said_outright
from entregent.core.reading.english_verbs import DOING, GIVING, ING, NOT_BY_ITSELF, OWN_DEEDS, PLAIN_DEEDS
from entregent.core.reading.farewells import farewell
from entregent.core.reading.frames import Commitment, Frame, first_of

_WILL: Final = (
    r"(?:'ll|will|shall|'m going to|am going to|'m gonna|gonna|'m to|am to|need to|needs to|have "
    r"to|'ve got to|got to|gotta|must|'m supposed to|am supposed to|'ve to|have got to|'m meant "
    r"to|'m due to|plan to|intend to|'ve agreed to|agreed to|'m happily going to|'d better|wo "
    r"n't forget to|wo n't fail to|will not fail to|will not forget to|'m "
    r"bound to|ought to|wil|wll)"
)
_FIXED: Final = re.compile(
    r"(?<!\S)(?:it 's (?:booked|settled|agreed|in (?:the|our|both our) diar\S+|a date|set|on|"
    r"done|a deal|fixed|confirmed)|booked|settled|agreed|shook|as agreed|the two of us|both "
    r"of us|in (?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december|spring|autumn|summer|the (?:spring|autumn|summer|new year))|next "
    r"(?:month|year|spring|summer|autumn|time)|when (?:he|she|i|we|they)|once (?:the|he|she|i|"
    r"we|they|that)|after (?:the|his|her|my|our)|as soon as|again)(?!\S)"
)


def english(text: str, *, dated: bool) -> Commitment | None:
    """The commitment that an English clause makes, if any; `dated`: a day to come is named with it."""
    frames = (
        said_outright,
        _i_will,
        _i_am_doing,
        _i_do,
        _we_will,
        they_will,
        they_are_doing,
        they_do,
        farewell,
        it_falls_to,
        meets_again,
        noted_turn,
        to_do,
    )
    return first_of(text, dated=dated, frames=frames)


_I_WILL: Final = re.compile(
    rf"(?:(?<!\S)i (?:{ADV})(?:{_WILL})|^(?:and |then |so |but |ok |yes |also )*(?:will|'ll|"
    rf"must|need to|have to|gonna|going to|gotta|should)) {ADV}{V}{REST}"
)
_EMPTY: Final = frozenset(
    (
        "be never bet say admit always understand think miss love hate want know wait remember "
        "forget believe wonder guess assume hope need like enjoy stay leave move retire regret "
        "spare skip pass survive manage cope see die bore stop have take"
    ).split()
)
_LET_ME: Final = re.compile(rf"(?<!\S)(?:let me|lemme) {V}{REST}")


def _i_will(text: str) -> Frame | None:
    m = _I_WILL.search(text)
    if m:
        if not re.match(r"(?:\S+ )?i ", m.group()) and re.search(r"(?<!\S)(?:me|us)(?!\S)", m["rest"]):
            return theirs(m["verb"], m["rest"], m.start("verb"), "he")
        return _mine(m["verb"], m["rest"], m.start("verb")) or _mine_then(m)
    m = _LET_ME.search(text)
    if m and m["verb"] in GIVING - NOT_BY_ITSELF - {"introduce"}:
        return Frame("me", m["verb"], m["rest"], m.start("verb"), firm=False)
    return None


def _mine_then(m: re.Match[str]) -> Frame | None:
    """What is done after what is only thought: "I’ll think about it and let you know"."""
    after = THEN.search(m["rest"])
    return _mine(after["verb"], after["rest"], m.start("rest") + after.start("verb")) if after else None


def _mine(verb: str, rest: str, at: int) -> Frame | None:
    inner = re.match(r" ([a-z-]+ing)(?!\S)(.*)", rest)
    if verb == "be" and inner and inner[1] in ING:
        return Frame("me", ING[inner[1]], inner[2], at, firm=ING[inner[1]] in GIVING)
    if verb == "have" and re.match(r" an? (?:quick |little |quiet )?(?:word|look|chat)(?!\S)", rest):
        return Frame("me", verb, rest, at, firm=True)
    if verb == "have" and re.match(r" (?:it|that|them|this|the|a|your|his|her|my)(?!\S)", rest):
        return Frame("me", verb, rest, at, firm=False)
    if verb in ("see", "take", "leave", "stop") and re.match(
        r" (?:to it|it|him|her|them|you|care of|that|the|a|your|by)(?!\S)", rest
    ):
        firm = bool(re.match(r" (?:to it|care of|that to)", rest))
        return Frame("me", verb, rest, at, firm=firm)
    if verb == "be" and re.match(
        r" (?:there|round|over)(?!\S)| (?:back )?in touch|(?: right)? back to ", rest
    ):
        return Frame("me", "be", rest, at, firm=False)
    if verb in _EMPTY and not (verb == "pass" and re.match(r" (?:it|them|this|that|on|the)(?!\S)", rest)):
        return None
    firm = verb in GIVING and (verb not in NOT_BY_ITSELF or _directed(verb, rest))
    firm = firm or bool(_FOR_THEM.search(rest))
    return Frame("me", verb, rest, at, firm=firm)


_FOR_THEM: Final = re.compile(r"(?<!\S)for (?:you|him|her|them|NN)(?!\S)")
_DIRECTED: Final = re.compile(
    r"(?<!\S)(?:you|him|her|them|your|his|their|ye|NN|back|touch|posted|for|over|round|to|on "
    r"it|into|up)(?!\S)"
)


def _directed(verb: str, rest: str) -> bool:
    return bool(_DIRECTED.search(rest)) and verb not in (
        "stop",
        "run",
        "work",
        "play",
        "travel",
        "go",
        "try",
        "come",
        "join",
    )


_I_AM: Final = re.compile(
    rf"(?:(?<!\S)i (?:'m|am) {ADV}|^(?:and |then |so |but |also )*{ADV})(?P<ing>[a-z-]+ing){REST}"
)


_TO_YOURS: Final = re.compile(r" (?:along )?(?:to (?:your|his|her|their|NN)|over|round|DD)(?!\S)")


_I_DO: Final = re.compile(rf"(?<!\S)i (?:then |also )?(?P<verb>[a-z-]+){REST}")


def _i_do(text: str) -> Frame | None:
    """The plain present of what is fixed: "I return the keys on Sunday"."""
    m = _I_DO.search(text)
    if not m or m["verb"] not in GIVING - NOT_BY_ITSELF - OWN_DEEDS - _NO_PRESENT | {"return"}:
        return None
    return Frame("me", m["verb"], m["rest"], m.start("verb"), firm=False)


def _i_am_doing(text: str) -> Frame | None:
    for m in _I_AM.finditer(text):
        verb = ING.get(m["ing"])
        if verb == "come" and _TO_YOURS.match(m["rest"]):
            return Frame("me", verb, m["rest"], m.start("ing"), firm=False)
        if (
            verb
            and not (verb in NOT_BY_ITSELF and not _directed(verb, m["rest"]))
            and verb not in ("see", "play", "walk", "hike", "host", "have", "meet", "lunch")
            and not re.match(r" (?:me|us)(?!\S)", m["rest"])
        ):
            to_them = re.match(r" (?:you|him|her|them|ye|NN|his|your|their)(?!\S)", m["rest"])
            to_them = to_them or _FOR_THEM.search(m["rest"])
            if not m.group().lstrip().startswith("i ") and not to_them and verb not in PLAIN_DEEDS:
                continue
            return Frame(
                "me",
                verb,
                m["rest"],
                m.start("ing"),
                firm=bool(to_them) and verb in GIVING and verb not in ("ask", "tell", "help"),
            )
    return None


_WE_WILL: Final = re.compile(
    r"(?<!\S)(?:we (?:both |all |each )*(?:'ll|will|shall|'re going to|are going to|'re to|"
    r"are to|'re gonna|need to|have to|must|'ve to)|let 's|lets) "
    rf"{ADV}(?P<verb>[a-z-]+){REST}"
)
_WE_DO: Final = re.compile(rf"(?<!\S)we (?:both |all |each |then )*(?P<verb>[a-z-]+){REST}")
_NO_PRESENT: Final = frozenset("read put let set cut hit come run".split())
"""Base forms that are past forms too: "we set the table on Friday" tells what was done."""
_WE_ARE: Final = re.compile(rf"(?<!\S)we (?:'re|are) {ADV}(?P<ing>[a-z-]+ing){REST}")


def _we_will(text: str) -> Frame | None:
    m = _WE_WILL.search(text)
    if m and m["verb"].startswith("co-"):
        return Frame("both", m["verb"], m["rest"], m.start("verb"), firm=True)
    if m and m["verb"] in GIVING | DOING:
        if m["verb"] == "see" and not re.match(r" (?:each|you|him|her|them|NN)", m["rest"]):
            return None
        return Frame("both", m["verb"], m["rest"], m.start("verb"), firm=_holds(m["verb"], text))
    if m and m["verb"] == "be" and (inner := re.match(r" ([a-z-]+ing)(.*)", m["rest"])) and inner[1] in ING:
        return Frame("both", ING[inner[1]], inner[2], m.start("verb"), firm=False)
    m = _WE_ARE.search(text)
    if m and m["ing"] in ING:
        return Frame("both", ING[m["ing"]], m["rest"], m.start("ing"), firm=_holds(ING[m["ing"]], text))
    m = _WE_DO.search(text)
    if m and m["verb"] in (GIVING | DOING) - _NO_PRESENT:
        return Frame("both", m["verb"], m["rest"], m.start("verb"), firm=False)
    return None


def _holds(verb: str, text: str) -> bool:
    """Whether "we will …" is a plan made: something settles it, or something is sent to somebody."""
    return bool(_FIXED.search(text)) or (
        verb in GIVING - NOT_BY_ITSELF and bool(re.search(r"(?<!\S)(?:you|them|him|her|to NN)(?!\S)", text))
    )
