"""The turns by which English tells of a life, one's own or another's: work, home, studies, family, health."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from entregent.core.planning.situation import LifeEventKind

_OWN: Final = r"(?:my|our|her|his|their|its)"
_A: Final = rf"(?:{_OWN}|an?|the)"
_BE: Final = r"(?:'m|am|'re|are|'s|is|was|were|be|been|being|got|get|gets|getting)"
_WORK: Final = (
    r"(?:job|role|post|position|gig|internship|placement|apprenticeship|traineeship|career|company|firm|"
    r"employer|work)"
)
_STUDIES: Final = r"(?:course|degree|masters?|phd|mba|training|school|uni|university|college|studies|diploma)"
_EXAM: Final = (
    r"(?:exams?|finals|viva|orals?|interview|audition|driving test|test|bar|boards|thesis|dissertation|phd|"
    r"degree|masters?|a-levels|gcses|certification|doctorate|defen[cs]e|diploma|licen[cs]e)"
)
_FIRM: Final = (
    r"(?:business|company|startup|start-up|firm|shop|store|practice|agency|studio|restaurant|cafe|brand|"
    r"app|"
    r"charity|podcast|bakery|gallery|website|channel|newsletter|consultancy)"
)
_MADE: Final = (
    r"(?:book|novel|album|record|paper|essay|memoir|article|film|ep|study|collection|single|exhibition|"
    r"show|play|documentary)"
)
_CHILD: Final = r"(?:baby|boy|girl|child|son|daughter|kid|twins|grandson|granddaughter|grandchild)"
_KIN: Final = (
    r"(?:dad|mum|mom|father|mother|husband|wife|brother|sister|son|daughter|gran|grandma|grandad|grandpa|"
    r"grandmother|grandfather|uncle|aunt|dog|cat|friend|partner|cousin)"
)
_CONTEST: Final = (
    r"(?:marathon|half|race|10k|5k|triathlon|tournament|match|concert|festival|gig|show|play|finals?|"
    r"championships?|choir|orchestra|gallery|league)"
)

_COMING: Final = (
    rf"(?:{_EXAM}|operation|surgery|move|flight|birthday|wedding|concert|show|exhibition|trip|hearing|"
    rf"appointment|"
    r"leaving do|christening|treatment|holiday|vacation)"
)

EVENTS: "Final[tuple[tuple[LifeEventKind, tuple[str, ...]], ...]]" = (
    (
        "promotion",
        (
            rf"{_BE} (?:\S+ )?(?:promoted|appointed|elected)",
            rf"{_BE} made (?:partner|director|head)",
        ),
    ),
    (
        "other",
        (
            r"retir(?:e|es|ed|ing|ement)",
            r"resign(?:ed|ing)?",
            rf"{_BE} (?:\S+ )?(?:laid off|made redundant|fired|sacked)",
            r"hand(?:ed|ing)? in my notice",
            r"redundant",
        ),
    ),
    (
        "new_job",
        (
            (
                r"(?:start|begin|began|begun|leav|left|quit|chang|switch|tak|took|accept|land|got|gett?|"
                rf"los[te]|find|found|look)\w*(?: for)? (?:{_A} )?(?:new )(?:\S+ )?{_WORK}s?"
            ),
            (
                rf"(?:start|begin|leav|left|quit|chang|switch|accept|land|los[te])\w* (?:{_A} (?:\S+ "
                rf")?)?{_WORK}s?"
            ),
            r"(?:got|get|getting) (?:the|a) (?:\S+ )?(?:job|role|post|position)",
            rf"(?:finish|end)(?:ed|ing)? my (?:\S+ )?{_WORK}",
            r"back (?:to|at) work",
            r"return\w* to work",
            r"(?:start|begin|join)(?:s|ed|ing|ning)? (?:at|as|with|NN|DD|the (?:team|firm|company))",
            rf"{_BE} (?:\S+ )?(?:hired|headhunted|transferred|seconded)",
        ),
    ),
    (
        "move",
        (
            r"sign\w* for (?:a|our|my|the) (?:\S+ )?(?:house|flat|home|place|apartment)",
            (
                r"(?:mov|relocat|emigrat)(?:e|es|ed|ing) (?:to(?! DD)|house|back|out|in(?!\S)|into|away|"
                r"abroad|home|DD|down|up|from|near|closer|$)"
            ),
            r"(?:mov|relocat|emigrat)(?:e|es|ed|ing)$",
            (
                rf"(?:buy|bought|buying|sold|selling|sell) (?:{_A}) (?:\S+ )?(?:house|flat|home|farm|"
                r"cottage|apartment)"
            ),
            r"(?:get|got|getting) the keys",
        ),
    ),
    (
        "family",
        (
            (
                r"(?:'m|am|'re|are|'s|is|be|get|gets|getting|got) (?:\S+ )?(?:married|engaged|divorced|"
                r"hitched|pregnant)"
            ),
            rf"{_BE} expecting(?! (?:to|a call|an|your|you|my|me))",
            r"(?:was|were|is|are|been) (?:\S+ )?born",
            (
                rf"(?:having|had|have|has|expecting|welcomed?|adopt\w*) (?:(?:{_A}|another) )?(?:\S+ "
                rf")?{_CHILD}"
            ),
            r"gave birth",
            r"split(?:ting)? up",
            r"divorc\w+",
            (
                rf"{_OWN} (?:\S+ )?(?:wedding|christening|engagement|funeral) (?:\S+ ){{0,2}}?(?:is|'s|"
                r"was|will)"
            ),
            rf"celebrat\w+ (?:{_A})",
            r"(?:died|dying)(?!\S)",
            r"passed (?:away|on(?= |$)(?! (?:the|your|my|it)))",
            rf"(?:lost|buried|burying) {_OWN} {_KIN}",
            r"in mourning",
            r"turn(?:s|ing|ed) (?:\d+|thirty|forty|fifty|sixty)",
        ),
    ),
    (
        "study",
        (
            (
                r"(?:tak|took|sit|sat|pass|fail|resit|defend|submit|hav|had|has|'ve got|got|gett|finish|"
                rf"do|did|prepar|revis|study|hand)\w*(?: (?:in|for))? (?:{_OWN}|an?) (?:\S+ )?{_EXAM}"
            ),
            rf"(?:tak|took|sit|sat|pass|fail|resit|defend)\w* the (?:\S+ )?{_EXAM}",
            r"graduat(?:e|es|ed|ing|ion)",
            rf"(?:start|begin|began|finish|resum)\w* (?:{_A} (?:\S+ )?)?{_STUDIES}",
            rf"back to {_STUDIES}",
            r"got into (?:uni|university|college|med school)",
            rf"{_BE} (?:\S+ )?admitted",
        ),
    ),
    (
        "publication",
        (
            rf"(?:publish|releas|exhibit)\w* (?:{_OWN}|an?) (?:\S+ )?{_MADE}",
            (
                rf"{_OWN} (?:\S+ )?{_MADE} (?:(?:is|'s|will be) )?(?:out|comes|coming|came|opens|opened|"
                r"opening|launches)"
            ),
        ),
    ),
    (
        "launch",
        (
            rf"(?:launch|open|start|found|setting up|set up)\w* (?:{_OWN}|an?) (?:\S+ ){{0,2}}?{_FIRM}",
            r"(?:gone|going|go|went) (?:freelance|solo|self-employed|independent)",
            rf"{_OWN} (?:\S+ )?{_FIRM} (?:opens|opened|launches|launched|closes|closed)",
        ),
    ),
    (
        "award",
        (
            (
                rf"(?:won|win|winning|received|got) (?:{_A}) (?:\S+ )?(?:award|prize|medal|championship|"
                r"trophy|grant|scholarship)"
            ),
            r"shortlisted",
        ),
    ),
    (
        "other",
        (
            (
                rf"(?:hav|had|has|undergo|need)\w* (?:(?:{_A}) )?(?:\S+ )?(?:surgery|operation|chemo\w*|"
                r"mri|transplant|biopsy)"
            ),
            r"(?:in|into|out of) hospital",
            r"off (?:work|sick)",
            r"signed off",
            r"on (?:sick|maternity|paternity|parental) leave",
            rf"(?:broke|broken|fractured|sprained) (?:{_OWN}|an?)",
            r"diagnosed",
            r"(?:'m|am|'s|is|been|was|fell|fallen) (?:\S+ )?(?:ill|unwell|poorly)",
            r"cancer",
            r"burn[ -]?out",
        ),
    ),
)
"""Kind of event → how a clause tells of it, with names as NN and days as DD."""
PLANS: "Final[tuple[str, ...]]" = (
    r"(?:'ll be|will be|'m|'re|am|are) in (?:NN|town|london|paris|lyon)",
    r"(?:host|hold|hav|throw|organi[sz])\w* (?:an?|our|my) (?:\S+ )?(?:party|housewarming|open day|"
    r"exhibition|"
    r"concert|fair|conference|barbecue|bbq)",
    r"on (?:stage|tour|the radio|tv)",
    rf"(?:my|our) (?:\S+ )?{_COMING} (?:\S+ ){{0,3}}?(?:is|are|will|starts?|begins?|lands?|leaves?|"
    rf"arrives?|'s)",
    rf"^(?:my|our) (?:\S+ )?{_COMING} DD",
    (
        r"(?:'m|am|'re|are|'s|is|be) (?:\S+ )?(?:off to(?! (?:bed|sleep|work|lunch|dinner|the "
        r"shops?)(?!\S))|away(?! from (?:it|that))|out of (?:the )?office|"
        r"out of town|on (?:holiday|vacation|leave)|abroad|travell?ing)"
    ),
    (
        r"(?:leav(?:e|es|ing)|fly(?:ing)?|flies|head(?:ing)?|travell?(?:ing)?) (?:for|to|off|out|back|"
        r"home|NN|DD|town)"
    ),
    (
        r"(?:go|goes|going|went) (?:to (?:NN|london|paris|lyon|the (?:sea|mountains|coast))|away|abroad|on "
        r"(?:holiday|"
        r"vacation|leave)|back to (?:NN))"
    ),
    (
        rf"(?:run|ran|running|runs|play|perform|sing|compet|swim|cycl|rac)\w* (?:in |at |with )?(?:{_A}) "
        rf"(?:\S+ ){{0,2}}?{_CONTEST}"
    ),
)
"""What is coming in a life and no news: journeys, holidays, races, concerts."""
