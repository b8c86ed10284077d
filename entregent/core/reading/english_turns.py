"""English turns of phrase that commit by themselves: "I promised", "count on me", "we agreed to"."""

import re
from typing import Final

from entregent.core.exchanges import Side
from entregent.core.reading.english_meetings import AGREEMENTS
from entregent.core.reading.english_verbs import DOING, GIVING, NOT_BY_ITSELF
from entregent.core.reading.frames import Frame, outright

_US: Final = re.compile(r"(?<!\S)(?:me|us|my|our|back|mine|ours)(?!\S)")
_WHOM: Final = r"(?: (?:him|her|them|you|everyone|the \S+|NN|[a-z]+(?: [a-z]+)?))?"

_OUTRIGHT: Final[tuple[tuple[Side, re.Pattern[str], str], ...]] = (
    *AGREEMENTS,
    *outright(
        (
            "me",
            r"(?:i |i 've |i have |have |'ve )?(?:also |already |solemnly )?promised"
            + _WHOM
            + r" (?:that )?(?:i 'd|i would|i 'll|i will|to|we 'd) (?P<what>.+)",
            "",
        ),
        (
            "me",
            (
                r"(?:i |i 've |i have |have |'ve )?(?:also |already )?promised (?:to |(?:him|her|them|you|"
                r"NN) (?:to )?)?(?P<what>(?!me|us|myself).+)"
            ),
            "give",
        ),
        (
            "me",
            r"i (?:do |solemnly )?(?:promise|swear|vow)(?: (?:you|him|her|them))?(?: that)? (?:i 'll|i "
            r"will|to|we 'll) "
            r"(?P<what>.+)",
            "",
        ),
        (
            "me",
            (
                r"(?:i |i 've |i have |have |'ve )?(?:also )?(?:told|assured|said to|said|swore|"
                r"guaranteed|texted|let|agreed with)"
            )
            + _WHOM
            + r" (?:that )?(?:i|we) ?(?:'d|would|'ll|will|'m going to|am going to) (?P<what>.+)",
            "",
        ),
        (
            "me",
            (
                r"(?:i |i 've |i have |i 'm |have |am )?(?:agreed|committed|undertook|undertaken|"
                r"volunteered|signed up|pledged|down|on the hook|vowed|bound|due|roped in|(?:(?<='m )|"
                r"(?<=am ))(?:meant|supposed)|"
                r"offered and agreed)(?: myself)? (?:to|for) (?P<what>.+)"
            ),
            "",
        ),
        (
            "me",
            (
                r"(?:i |still |do )*owe(?:s? you| him| her| them| NN)?(?: \S+)?? (?P<what>(?!one$)(?:a|an|"
                r"the|some|two|one|my|dinner|lunch|drinks|\d+|feedback|answers?|money|him|her|them).*)"
            ),
            "give",
        ),
        ("me", r"(?:leave|you can leave) (?P<what>.+) (?:with|to) me.*", "see to"),
        (
            "me",
            (
                r"(?:you|he|she|they|ye|NN) (?:'ll|will|shall|should) (?:have|get|receive|be getting|be "
                r"receiving|hear from me) ?(?P<what>(?!married|back|to|over|better|used|on|it\b|in|the "
                r"job|a new|fun|time|kids|twins|surgery|promoted|his|her|their|there).+)"
            ),
            "send",
        ),
        (
            "me",
            (
                r"(?:told|assured|promised) \S+ (?:he|she|they) ?(?:'d|would|'ll|will) (?:have|get|"
                r"receive|hear from me)(?P<what>.*)"
            ),
            "send",
        ),
        (
            "me",
            (
                r"(?P<what>(?:the|my|your|a|an|his|her) \S+(?: \S+)?) (?:will|should|'ll) (?:reach|be "
                r"with|be sent to|get to|be on) (?:you|him|her|them).*"
            ),
            "send",
        ),
        (
            "me",
            r"(?:expect|you can expect|you can have|look out for|watch for) (?P<what>(?:my|it|them|a|an|"
            r"the) .+)",
            "send",
        ),
        ("me", r"(?:you can )?count on me(?: for| to)? ?(?P<what>.*)", "see to"),
        ("me", r"(?:i 'm|i am|am|im) on it ?(?P<what>.*)", "see to it"),
        ("me", r"(?P<what>consider it|that 's as good as) (?:done|sorted).*", "see to it"),
        ("me", r"(?:it 's|that 's|is)? ?(?:on|up to|down to) me to (?P<what>.+)", ""),
        (
            "me",
            (
                r"(?:i gave|gave|you have|he has|she has) (?:him |her |them |NN )?my word (?:that )?(?:i "
                r"'d |i 'll |i 'll |to |i would )?(?P<what>.+)"
            ),
            "",
        ),
        ("me", r"(?P<what>back to (?:you|him|her|them) .*(?:DD).*)", "get"),
        (
            "me",
            (
                r"(?:to ?do|to-do|todo|action|next step|my action|action for me|reminder|note to "
                r"self|ai) ?:? (?:me )?(?:to )?(?P<what>(?:send|write|call|ring|email|introduce|text|"
                r"forward|share|follow|chase|get|book|find|reply|check|ask|draft|give|intro|bring|return|"
                r"pay|post|review|read|put|connect|look|arrange|set).*)"
            ),
            "",
        ),
        (
            "them",
            (
                r"(?:\S+ ){0,3}?(?:'s |has |have |'ve |also )?(?:promised|guaranteed) (?:me|us) (?:that "
                r")?(?:to |he 'd |"
                r"she 'd |they 'd |he 'll |she 'll |they 'll |he would |she would )?(?P<what>.+)"
            ),
            "send",
        ),
        (
            "them",
            (
                r"(?:\S+ ){0,3}?(?:promises|'s promised|has promised|have promised|promised|agreed|agrees|"
                r"'s agreed|has agreed|undertook|committed|arranged|'s arranged|has arranged|gave (?:me|"
                r"us) (?:his|her|their) word|volunteered|pledged|'s volunteered|has "
                r"volunteered|has offered and will|vowed|swore|undertakes|'s signed up|signed up|'s "
                r"committed|has committed) (?:to|that (?:he|she|they) (?:'ll|would|will|'d)|(?:he|she|"
                r"they) (?:'ll|would|will|'d)) (?P<what>.+)"
            ),
            "",
        ),
        ("them", r"(?:he|she|they|NN|you)(?: still)? (?:owes?) (?:me|us) (?P<what>.+)", "give"),
        (
            "them",
            (
                r"(?:\S+ ){0,3}?(?:said|says|say|told me|tells me|confirmed|confirms|swears|replied|"
                r"assured me|reckons|told us|promised|texted|writes|wrote)(?: that)? (?:he|she|they|it|"
                r"you) ?(?:'d|would|'ll|will|'s going to|are going to|is going to) (?P<what>.+)"
            ),
            "",
        ),
        (
            "them",
            (
                r"(?:awaiting|expecting|waiting for|waiting on|due|should get) (?P<what>.+ (?:from|of) "
                r"(?:him|her|them|NN) .*DD.*)"
            ),
            "send",
        ),
    ),
)


_NOTHING: Final = re.compile(
    r"be (?!there|at |in touch|back|with|on |here|ready)|think(?! NN)|try|consider (?!it(?: |$))|see (?:if|"
    r"about)|pass[ ,]|skip|"
    r"decline|(?:sit|give|leave|let) (?:this|it)(?! (?:to|for|with|by)(?: |$))|have a think|sleep on|"
    r"stay out|not "
)
"""How what only sounds like a promise begins: a refusal, or a matter to be thought over."""


_OWN_LIFE: Final = re.compile(
    r"(?:have|take|go|get|keep|start|stop|try|work|play|travel|live|come|run|let|eat|drink|walk|make|do|"
    r"see|put|"
    r"leave|hold|celebrate|train|cycle|hike|cook|speak|talk|decide|split)(?!\S)"
)
"""What people say of their own days: "she said she’d take a break"."""


def said_outright(text: str) -> Frame | None:
    """The frame of a clause that says outright that something is promised or agreed."""
    for side, pattern, verb in _OUTRIGHT:
        m = pattern.match(text, 0, 300)
        if m and not _NOTHING.match(m["what"]) and _plausible(side, m):
            firm = not _SAID.search(m.group()[: m.start("what") - m.start()]) or _is_deed(side, m["what"])
            if side == "me" and "promis" in m.group()[:30] and _TO_ME.search(m["what"]):
                side = "them"
            return Frame(side, verb, m["what"], m.start("what"), firm=firm)
    return None


_SAID: Final = re.compile(
    r"(?:said|says|say|tells|told|confirm\w+|repl\w+|reckons|swears|wrote|writes|swore|texted|let) "
)
_TO_ME: Final = re.compile(r"(?<!\S)(?:me|us)(?!\S)")
_TO_OTHERS: Final = re.compile(r"(?<!\S)(?:him|her|them|you|his|your|their|NN)(?!\S)")


def _is_deed(side: Side, what: str) -> bool:
    """Whether what was said to come is done for somebody, and not but a piece of one's own life."""
    verb = what.split(" ", 1)[0]
    if (_TO_OTHERS if side == "me" else _US).search(what) or verb in GIVING - NOT_BY_ITSELF:
        return True
    own = side == "them" and _OWN_LIFE.match(what)
    return verb in GIVING | DOING and not own


def _plausible(side: Side, m: re.Match[str]) -> bool:
    """A second "promised" in the past, or a promise of someone else to someone else, is none."""
    before = m.group()[: m.start("what") - m.start()].split()
    subjects = {"he", "she", "they", "who", "you"}
    return not (side == "me" and subjects & set(before[:2]) and "promised" in before)
