"""How English asks: the turns that open a request, and what is asked for in them."""

from typing import Final

from entregent.core.lint.message.turns import Written

_SOFTLY: Final = (
    r"(?: (?:please|kindly|possibly|perhaps|maybe|also|just|then|be able to|be so kind as to)){0,3}"
)

OPENERS: Final[tuple[Written, ...]] = (
    ("would do", r" you (?:like|want|prefer) (?:me|us) to", "offer"),
    ("shall should", r" i", "offer"),
    (
        "can could may might",
        r" i (?:help|offer|bring|send you|buy you|treat you|take you|return|invite you|introduce "
        r"you|be of)",
        "offer",
    ),
    ("could can would will won might may", rf" (?:you|y all|t you){_SOFTLY}", "ask"),
    ("are", r" you (?:free|available|open|able|willing|around|up|in|interested|game|happy|still)", "ask"),
    ("do", r" you (?:have|know|think|fancy|happen|feel|mind|want|reckon|suppose)", "ask"),
    ("have", r" you (?:got|any|time)", "ask"),
    (
        "is would",
        r" (?:it|there)(?: be)?(?: at all)? (?:possible|ok|okay|all right|alright|any chance|any way|a "
        r"chance|"
        r"too much|feasible)",
        "ask",
    ),
    ("any", r" (?:chance|possibility|way) (?:you|of|we|i)", "ask"),
    ("may could can might", r" (?:i|we)", "ask"),
    ("feel", r" free to (?:share|spread|pass|forward|recommend|mention|tell|buy|order|send)", "ask"),
    (
        "donation contribution share mention vote recommendation referral introduction gift",
        r" (?:from|by|to) (?:you|your)(?: \w+){0,4} would",
        "ask",
    ),
    ("you", r" ?(?:d|would) be doing (?:me|us)", "ask"),
    ("i we", r" ?(?:m|am|re|are)? (?:counting|relying|depending) on you", "ask"),
    (
        "could can would will might",
        r" your (?:\w+ ){1,2}(?:hang|host|sponsor|stock|show|display|take|hire|lend|print|publish|support|"
        r"fund|carry|sell|"
        r"promote|feature|use|back|help)",
        "ask",
    ),
    ("shall should", r" we", "ask"),
    ("fancy", r" (?:a|meeting|joining|lunch|coffee|dinner|coming)", "ask"),
    (
        "how",
        r" about (?:a|we|lunch|coffee|dinner|next|this|some|monday|tuesday|wednesday|thursday|friday)",
        "ask",
    ),
    (
        "i we",
        r" ?(?:d|would|should)(?: (?:really|very much|just|so|also)){0,3} (?:love|like|appreciate|value|"
        r"welcome|"
        r"be (?:so |very |most |extremely |really |deeply |ever so )?(?:grateful|thankful|glad|happy|"
        r"interested|keen|obliged|"
        r"delighted|curious)) (?:your|to (?:ask|hear|know|meet|speak|talk|chat|pick|get|learn|have|buy|take|"
        r"come|invite|"
        r"see|request|understand|catch|put)|if|it if|any|you to|a (?:chance|few|quick|short|word|call|chat)|"
        r"for)",
        "ask",
    ),
    (
        "i we",
        r" (?:really |just |urgently |desperately )?(?:need|want|expect|require|beg|urge|trust)(?:ed)? "
        r"(?:you|your)",
        "ask",
    ),
    (
        "i we",
        r" ?(?:m|am|was|re|were|ve been)? (?:just |really )?(?:hoping|wondering|writing to ask|asking|"
        r"requesting|"
        r"relying on you|counting on you|looking for|seeking|inviting|calling to)",
        "ask",
    ),
    (
        "thought hoped hoping wondered wondering",
        r" (?:that |whether |if )?(?:maybe |perhaps |possibly )?you (?:might|could|can|would)(?: be "
        r"(?:able|willing) "
        r"to)?(?! (?:like|enjoy|want|be|appreciate|love|find|care|have (?:seen|heard|read)|know|laugh|"
        r"remember|smile|say))",
        "ask",
    ),
    ("i", r" (?:hope you (?:could|can|might|would|will be able)|wonder(?:ed)? (?:if|whether))", "ask"),
    (
        "could can may might",
        r" (?:the \w+|my \w+|our \w+|all)(?: of us| and \w+| \w+){0,4} (?:stay|use|borrow|have|come|sleep|"
        r"live|"
        r"camp|park|keep|take)",
        "ask",
    ),
    (
        "i",
        r" (?:have|ve got|ve|had|ve just|just have|only have) (?:got )?(?:an?|one|two|three|a few|some|just "
        r"one)"
        r"(?: \w+){0,3} (?:questions?|favou?rs?|requests?|asks?)",
        "ask",
    ),
    (
        "please kindly pls plz",
        r"(?: do| could you| also| can you)? (?!find|see attached|accept my|don|do not|note|excuse|"
        r"forgive|give my|say hello|pass my|ignore|feel|no |take your|know|not |said|told|gave|sent|lent|"
        r"wrote|took|came|made|spent|brought|thought|(?!feed|proceed|embed)\w+ed\b)\w+",
        "ask",
    ),
    ("let", r" (?:me|us) (?:know|have|get|come)", "head"),
    (
        "tell send give help introduce connect put forward call ring phone email text write refer recommend "
        "share add "
        "follow check sign join come bring pass drop reply get set take have find hire endorse invest buy "
        "vote donate "
        "review read look meet keep let show lend book save choose pick contact ask try go reach message "
        "speak drop swing "
        "pop fill complete confirm say",
        "",
        "head",
    ),
    (
        "it",
        r" (?:would|d) (?:be|mean)(?: \w+){0,3} (?:if you|to (?:hear|meet|know|talk|chat|catch|see)|to me "
        r"if)",
        "ask",
    ),
    ("it", r" (?:would|d) be(?: \w+){1,3} to (?:have|get)", "soft"),
    ("if", r" you (?:could|would)(?! (?:like|prefer|rather))", "ask"),
    ("if", r" you (?:can|d|have|had|are|re|were|might|get|ever|know|fancy|ve|feel)", "soft"),
    (
        "any",
        r" (?:advice|thoughts|help|tips|pointers|suggestions|feedback|insight|guidance|ideas|perspective|"
        r"leads)",
        "soft",
    ),
    (
        "your",
        r" (?:advice|thoughts|opinion|view|take|perspective|guidance|feedback|help) (?:would|on|is|means)",
        "soft",
    ),
    ("my", r" (?:only |one |first |main )?(?:question|ask)", "ask"),
    (
        "one two three four five a",
        r" (?:quick |small |short |follow up |brief |further |last |more |simple )?questions?",
        "ask",
    ),
    ("we", r" (?:should|could|must|ought to)", "soft"),
    ("let", r" (?:s|us) (?:get|grab|have|meet|catch|do|set|talk|find|chat)", "soft"),
    ("what", r" (?:do|would|did|are) you", "ask"),
    ("please", "", "soft"),
)

_POSSESSED: Final = (
    r"(?:cv|resume|name|application|profile|portfolio|cover letter|candidacy|catalog(?:ue)?|brochure|post|"
    r"page|link|campaign|petition|fundraiser|book|manuscript|company|product|proposal|pitch|deck|details|"
    r"son|daughter|"
    r"brother|sister|nephew|niece|husband|wife|cousin|listing|ad|startup|store|shop)"
)

KINDS: Final[tuple[Written, ...]] = (
    (
        "introduce introducing introduced intro introduction introductions",
        r"(?! (?:myself|yourself|course|to your))",
        "introduction",
    ),
    ("put putting", r" (?:me|us) in (?:touch|contact)", "introduction"),
    ("connect connecting hook", r" (?:me|us)(?: up)? (?:with|to)", "introduction"),
    (
        "pass passing forward forwarding send sending",
        r"(?: (?:along|on))?(?: (?:the|this|my|a)) (?:\w+ )?(?:note|message|"
        r"blurb|email|mail)",
        "introduction",
    ),
    (
        "forward forwarding pass passing submit put putting share sharing send hand handing slip slipping "
        "promote repost "
        "circulate spread drop flag push walk get",
        rf"(?: (?:along|on|in|forward|over|around|out|a word for|a good word for))?(?: my|"
        rf" our)(?: \w+){{0,2}} {_POSSESSED}",
        "service",
    ),
    ("forward forwarding pass", r" it(?: on| along)? to (?:your|the|hr|whoever)", "service"),
    ("put putting", r" (?:in )?an? (?:good |kind |quick )?word", "service"),
    ("mention mentioning", r" (?:me|my|us|our|her|him|them|his)", "service"),
    (
        "look cast run go",
        r" (?:over|through|your eye over|an eye over|your eyes over) (?:my|our|her|his|the|this|these|it)",
        "service",
    ),
    (
        "recommend recommending refer referring endorse endorsing hire hiring nominate vouch sponsor "
        "sponsoring",
        r"(?: for)? (?:me|us|my|our)(?! (?:an?|some|any|one|two|your|the|where|what|who|how)(?!\w))",
        "service",
    ),
    ("recommendation referral", r"(?: letter)?(?! for (?:a|an|the|where|what|good)(?!\w))", "service"),
    ("do give cut", r" (?:me|us) (?:a|some) (?:good |special |little )?(?:deal|discount|price)", "service"),
    ("letter letters", r" of (?:recommendation|reference|support)", "service"),
    (
        "act be serve sign stand vouch",
        r" (?:as )?(?:my|our|a) (?:referee|reference|mentor|guarantor|cosigner|sponsor|investor)",
        "service",
    ),
    (
        "proofread proofreading edit editing rewrite translate draft review reviewing read correct mark redo",
        r"(?: \w+){0,3} "
        r"(?:my|our|the attached|this|these|through)",
        "service",
    ),
    (
        "invest investing donate donating contribute raise raising lend lending loan buy buying order fund "
        "funding chip",
        r" (?:in|to|me|us|my|our|from|the|a|£|\$|€|\d)",
        "service",
    ),
    (
        "find finding get land",
        r" (?:me|us)(?: \w+){0,2} (?:job|role|position|internship|place|work|client|clients|"
        r"interview|gig|placement|flat|apartment|investors?)",
        "service",
    ),
    ("donation donations contribution", r" (?:from|by) (?:you|your)", "service"),
    (
        "your",
        r" (?:vote|signature|backing|sponsorship|endorsement|donation|support (?:for|with|in))",
        "service",
    ),
    ("doing do", r" (?:me|us) (?:a|an|the) (?:\w+ )?(?:kindness|service|good turn)", "service"),
    ("take taking", r" (?:me|my \w+|our \w+) on", "service"),
    (
        "your",
        r" (?:\w+ ){1,2}(?:hang|host|sponsor|stock|show|display|take|hire|lend|print|publish|support|fund|"
        r"carry|sell|promote|"
        r"feature|use|back|help)(?: \w+){0,4} (?:my|our|me|us)",
        "service",
    ),
    ("favour favor favours favors", "", "service"),
    (
        "help helping",
        r" (?:me|us|out)?(?: (?:to|out with|out|with))? ?(?!understand|see|decide|choose|think|make sense|"
        r"figure|know|learn|work out)(?:my|get|move|find|land|paint|raise|build|write|set|prepare|fix|"
        r"with (?:my|our))",
        "service",
    ),
    ("sign", r" (?:my|our|the|this) petition", "service"),
    ("add adding follow following subscribe", r" (?:me|us|my|our|to my|to our)", "follow"),
    (
        "look looking peek glance check checking visit browse",
        r"(?: (?:a|quick))?(?: (?:at|out|to))? (?:my|our) (?:page|"
        r"site|website|profile|shop|store|blog|channel|catalog(?:ue)?|instagram)",
        "follow",
    ),
    (
        "opinion view views thoughts advice perspective perspectives feedback rate think reckon "
        "suggest advise "
        "guidance insight insights recommend choose prefer differently rather sense instinct counsel",
        "",
        "opinion",
    ),
    ("your", r" take", "opinion"),
    (
        "her his their",
        r" (?:direct |personal |private )?(?:email|number|phone|mobile|contact|details|address)",
        "introduction",
    ),
    (
        "coffee lunch dinner breakfast brunch drink drinks pint tea call chat zoom phone meet meeting speak "
        "talk catch "
        "visit come supper join minutes minute min mins hour free available slot time see",
        "",
        "meeting",
    ),
)
"""What is asked for, gravest first: an introduction, a service, a click, an opinion, a meeting."""

HEAD_BEFORE: Final = (
    r"(?:please |so |and |then |also |just |do |kindly |or |but |now |if so |thanks |instead )*"
)
