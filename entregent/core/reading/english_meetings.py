"""English turns of phrase by which both sides agree on something, most of all to meet again."""

import re
from typing import Final

from entregent.core.exchanges import Side
from entregent.core.reading.frames import outright

AGREEMENTS: Final[tuple[tuple[Side, re.Pattern[str], str], ...]] = outright(
    (
        "both",
        (
            r"we (?:all |both )?(?:said|decided|promised|settled) (?:that )?we (?:'d|would|'ll|"
            r"will) (?P<what>.+)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?:we )?(?:'ve |have |all |both )*agreed(?: with \S+)?(?: together)? (?:to|on|that we "
            r"(?:'ll|will|would|should)|we 'd|we 'll|for) (?P<what>.+)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?:we (?:'ve |have )?(?:shook|settled|fixed|set|booked|pencilled in|arranged|scheduled|"
            r"said)|shook on|"
            r"arranged|settled on|pencilled in|booked in|scheduled|rescheduled|postponed|moved|"
            r"pushed) (?:\S+ ){0,4}?(?P<what>(?:for |to |on |till )?DD.*)"
        ),
        "meet",
    ),
    (
        "both",
        (
            r"(?:we )?(?:arranged|planned|promised each other|promised one another|have a plan|made a "
            r"date|made plans|have a date)(?: with \S+)? (?:to|for) (?P<what>.+)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?:each|both of us|we each|we both|the two of us|each of us)(?: of us)?(?: will| 'll| "
            r"to| are going to)? (?P<what>(?:bring|send|write|read|draft|prepare|co-write|do|take|"
            r"make|review|pay|chip|come|cook|share|pick|put|submit|meet|host).*)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?:see|catch|meet) (?:you|ye|u|them|him|her)(?: all| both)?(?: again)? (?P<what>(?:on |"
            r"at |for )?.*DD then.*)"
        ),
        "meet",
    ),
    (
        "both",
        (
            r"(?:i|we) (?:'ll|will) (?:see|meet|catch) (?:you|ye|u|them|him|her|NN)(?: all| both)?(?: "
            r"again)? (?P<what>.*DD.*)"
        ),
        "meet",
    ),
    (
        "both",
        (
            r"(?P<what>(?:speak|talk|meet|catch up|call|chat|lunch|coffee|dinner|drinks|zoom|"
            r"breakfast|brunch)(?: \S+){0,3}? (?:together |again |then )(?:on )?DD.*)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?P<what>(?:speak|talk|meet|catch up|call|chat|lunch|coffee|dinner|drinks|zoom|"
            r"breakfast|brunch)(?: (?!with|w/)\S+){0,3}? DD (?:then|again|together|as agreed).*)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?P<what>(?:next (?:call|meeting|session|catch-up|chat|one|lunch|coffee|zoom|mtg|"
            r"review)|follow-up|follow up|second meeting|round two)(?: \S+){0,3}? DD.*)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?:we 've |we have |we |i 've |i have |have |got |there 's )*(?:got )?(?:a |an |our |"
            r"the )?(?P<what>(?:call|lunch|meeting|coffee|dinner|zoom|catch-up|drinks|table|slot|"
            r"viewing|date) (?:is |all )?(?:booked|set|arranged|scheduled|planned|pencilled in|lined up|"
            r"fixed|"
            r"confirmed|agreed).*DD.*)"
        ),
        "have a",
    ),
    (
        "both",
        (
            r"(?:NN|\S+|my \S+) and i (?:both |have agreed to )?(?:will|'ll|shall|are going to|are) "
            r"(?P<what>.+)"
        ),
        "",
    ),
    (
        "both",
        r"(?:the (?:pair|two|three|four|lot|both) of us|both of us|all of us|you and (?:me|i)|together we) "
        r"(?:will|'ll|shall|are going to) (?P<what>.+)",
        "",
    ),
)
