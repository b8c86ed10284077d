"""English notes as in minutes and lists of things to do: "Greg to send the minutes", "call her back"."""

import re
from typing import Final

from entregent.core.reading.english_verbs import GIVING, PLAIN_DEEDS, SENDING
from entregent.core.reading.frames import Frame

_V: Final = r"(?P<verb>[a-z-]+)"
_REST: Final = r"(?P<rest>.*)"
_TO: Final = re.compile(rf"^(?:NN|[a-z'-]+|he|she|they) to {_V}{_REST}")


_NOBODY: Final = frozenset(
    """me need going have want nice great how trying able good off lovely happy just only simply so in order
    what where when why here there up down back easy hard free ready keen due about used supposed meant set
    likely bound sure fun time welcome pleased sorry glad unable unlikely reason way place thing nothing
    something anything wants wanted hopes hoped needs asked told offered tried used seems plans planned
    promised agreed decided refused forgot managed got has had is was are were be it this that remember remind
    forget""".split()
)
"""Before "to", these are no one who has it to do."""
_AGAIN: Final = re.compile(
    r"^(?:and |then |so )?(?P<ing>meeting|talking|speaking|chatting|catching up|having (?:lunch|coffee|"
    r"dinner|a call)|"
    r"seeing each other|getting together|lunching|reconvening|regrouping|touching base) (?:again |up )*"
    r"(?P<what>(?:on |at )?DD.*)"
)


def meets_again(text: str) -> Frame | None:
    """A next meeting noted without a subject: "meeting again in two weeks"."""
    m = _AGAIN.match(text)
    return Frame("both", "meet again", m["what"], m.start("what"), firm=False) if m else None


_MINE: Final = re.compile(rf"^(?:it 's |is )?my (?:turn|job|task) to {_V}{_REST}")
_MEETING: Final = re.compile(r"(?<!\S)i (?:'m|am) meeting (?P<what>(?:up with )?(?:NN|him|her|them) .*DD.*)")
_PROMISED: Final = re.compile(
    r"^(?:he|she|they|NN)(?: 's| has| have)? (?:just |also )?promised (?P<what>(?:an?|the|two|his|her|"
    r"their|some) .*)"
)


_SAME_AGAIN: Final = re.compile(
    r"^(?:(?:same (?:again|time|place|again same place)|round two|rematch|repeat|again)(?: (?:on|at))? |"
    r"(?:i |i 've |i have )?(?:booked|reserved) (?:us )?a (?:table|court|room|slot) (?:\S+ ){0,3}?(?:for "
    r"|on )?|"
    r"(?:the two of us|both of us|you and i|NN and i) are (?:\S+ ){1,4}?(?:on )?)(?P<what>DD.*)"
)
_PUT_DOWN: Final = re.compile(r"^(?:you can )?put me down for (?P<what>.+)")


def noted_turn(text: str) -> Frame | None:
    """Turns of a few words: "my turn to cook", "I’m meeting her on Friday", "they promised a refund"."""
    m = _MINE.match(text)
    if m:
        return Frame("me", m["verb"], m["rest"], m.start("verb"), firm=True)
    m = _MEETING.search(text)
    if m:
        return Frame("both", "meet", m["what"], m.start("what"), firm=False)
    m = _SAME_AGAIN.match(text)
    if m:
        return Frame("both", "meet again", m["what"], m.start("what"), firm=False)
    m = _PUT_DOWN.match(text)
    if m:
        return Frame("me", "see to", m["what"], m.start("what"), firm=True)
    m = _PROMISED.match(text)
    return Frame("them", "give", m["what"], m.start("what"), firm=True) if m else None


def it_falls_to(text: str) -> Frame | None:
    """Minutes style: "Greg to send the minutes"."""
    m = _TO.match(text)
    if not m or m["verb"] not in GIVING or text.split(" ", 1)[0] in _NOBODY:
        return None
    return Frame("them", m["verb"], m["rest"], m.start("verb"), firm=m["verb"] in PLAIN_DEEDS)


_TO_DO: Final = re.compile(rf"^(?:i 'm to |i am to |to )?{_V}{_REST}")


_TURNING_TO: Final = frozenset(
    "chase ring text email write introduce intro follow call thank ping nudge remind".split()
)


def to_do(text: str) -> Frame | None:
    """A note to oneself: "call her back on Monday", "need to chase Ella next week"."""
    m = _TO_DO.match(text)
    if not m or m["verb"] not in SENDING | _TURNING_TO:
        return None
    if m["verb"] == "follow":
        meant = text.startswith("to follow up")
        return Frame("me", "follow", m["rest"], m.start("verb"), firm=False) if meant else None
    if m["verb"] in ("text", "email", "call", "ring") and m["rest"].startswith((" to ", " NN")):
        return None
    noted = re.match(r" (?:him|her|them|NN|to (?:him|her|them|NN)|back)(?!\S)", m["rest"])
    return Frame("me", m["verb"], m["rest"], m.start("verb"), firm=False) if noted else None
