"""What others commit themselves to in an English clause."""

import re
from typing import Final

from entregent.core.reading.english_signs import ADV, REST, THEN, US, V
from entregent.core.reading.english_verbs import DOING, GIVING, ING, NOT_BY_ITSELF, OWN_DEEDS, SENDING
from entregent.core.reading.frames import Frame

_THEY_WILL: Final = re.compile(
    r"(?:(?<!\S)(?P<subject>[a-z'-]+|NN) |^)(?:'ll|will|shall|'s going to|is going to|are "
    r"going to|'re going to|'s gonna|is gonna|'s to|is to|are to|'s due to|is due to|'s "
    r"supposed to|is supposed to|are supposed to|has to|needs to|gonna|wants to and will|"
    rf"must) {ADV}{V}{REST}"
)
_NOT_THEM: Final = frozenset("i we it there that this what which weather rain day time future".split())


def they_will(text: str) -> Frame | None:
    """ "He’ll send it", "she is to confirm", and what comes after what is only thought over."""
    m = _THEY_WILL.search(text)
    if not m or m["subject"] in _NOT_THEM or m["subject"] is None:
        return None
    frame = theirs(m["verb"], m["rest"], m.start("verb"), m["subject"])
    after = THEN.search(m["rest"]) if frame is None else None
    if after is None:
        return frame
    return theirs(after["verb"], after["rest"], m.start("rest") + after.start("verb"), m["subject"])


def theirs(verb: str, rest: str, at: int, subject: str) -> Frame | None:
    """The frame of a deed of somebody else, firm where it is done for the user."""
    inner = re.match(r" ([a-z-]+ing)(?!\S)(.*)", rest)
    if verb == "be" and inner and inner[1] in ING:
        return theirs(ING[inner[1]], inner[2], at, subject)
    if verb == "be" and re.match(r" (?:round|over|along) | (?:back )?in touch| back to (?:me|us)", rest):
        return Frame("them", "be", rest, at, firm=False)
    near = bool(
        re.search(
            r"(?<!\S)(?:me|us|my|our|mine|ours|your|look (?:at|over|into) (?:it|this|that|the|my|our))(?!\S)",
            verb + rest,
        )
    ) or bool(re.match(r" (?:(?:\S+ )?back|over|round|by|you)(?!\S)", rest) and verb in GIVING)
    near = near or bool(re.search(r"(?<!\S)in the (?:post|mail)(?!\S)", rest))
    near = near or (verb == "take" and rest.startswith(" care of"))
    near = near or bool(re.match(r" (?:it|this|that) (?:with|to|up|past)(?!\S)", rest))
    if verb == "come" and (errand := re.search(r"(?<!\S)to ([a-z]+)(?!\S)", rest)):
        near = near or errand[1] in GIVING
    if verb not in GIVING | DOING | _NO_DEED and re.search(r"(?<!\S)(?:at|for) (?:our|my)(?!\S)", rest):
        return Frame("them", verb, rest, at, firm=True)
    if verb in GIVING:
        if verb in NOT_BY_ITSELF and not near:
            return None
        away = re.search(
            (
                r"(?<!\S)(?:to (?:his|her|their)|his (?:mum|mother|wife|boss|kids)|her (?:mum|"
                r"mother|husband|boss|kids))(?!\S)"
            ),
            rest,
        )
        plain = verb not in NOT_BY_ITSELF | OWN_DEEDS and not away
        meant = plain and (verb in SENDING or bool(_A_THING_TO_DO.match(rest)))
        return Frame("them", verb, rest, at, firm=near or meant) if near or plain else None
    return Frame("them", verb, rest, at, firm=bool(_FOR_US.search(rest))) if near and verb in DOING else None


_NO_DEED: Final = frozenset(
    "be love like hate miss want need enjoy know remember see hear pass fall stay wait".split()
)
_A_THING_TO_DO: Final = re.compile(
    r" (?:out |in |up |round )?(?:the|it|this|that|these|those|everything|all)(?!\S)"
)
_FOR_US: Final = re.compile(r"(?<!\S)(?:for|with) (?:me|us)(?!\S)")
_THEY_ARE: Final = re.compile(
    rf"(?<!\S)(?P<subject>[a-z'-]+|NN) (?:'s|is|are|'re) {ADV}(?P<ing>[a-z-]+ing){REST}"
)
_THEY_ING: Final = re.compile(
    rf"^{ADV}(?P<ing>[a-z-]+ing) (?P<rest>(?:(?:back |over |round )?to )?(?:me|us)(?!\S).*)"
)


def they_are_doing(text: str) -> Frame | None:
    """ "She’s sending me the plan", "getting back to me on Friday"."""
    m = _THEY_ING.match(text)
    if m and m["ing"] in ING:
        return Frame(
            "them",
            ING[m["ing"]],
            " " + m["rest"],
            m.start("ing"),
            firm=ING[m["ing"]] in GIVING - {"ask", "tell"},
        )
    m = _THEY_ARE.search(text)
    if (
        not m
        or m["subject"] in _NOT_THEM
        or m["ing"] not in ING
        or ING[m["ing"]] in ("ask", "tell", "work", "do", "help")
    ):
        return None
    frame = theirs(ING[m["ing"]], m["rest"], m.start("ing"), m["subject"])
    if frame is None:
        return None
    arranged = frame.verb in ("sort", "book", "arrange", "organise", "organize")
    arranged = arranged and frame.rest.startswith(" the ")
    return frame._replace(firm=arranged or (frame.firm and bool(US.search(frame.rest))))


_THEY_DO: Final = re.compile(
    rf"(?<!\S)(?:he|she|NN|who|(?:the|my|our|his|her|their) [a-z]+) (?:also |then |now "
    rf")?(?P<verb>[a-z-]+?)(?:e?s)(?!\S){REST}"
)


def they_do(text: str) -> Frame | None:
    """The plain present of what is fixed: "he reverts Friday"."""
    for m in _THEY_DO.finditer(text):
        verb = m["verb"] if m["verb"] in GIVING else m["verb"] + "e"
        frame = theirs(verb, m["rest"], m.start("verb"), "he") if verb in GIVING else None
        if frame:
            return frame._replace(firm=False)
    return None
