"""How English advertises; the tag "strong" marks words that nobody writes without selling (F6)."""

from typing import Final

from entregent.core.lint.message.turns import Written

_GOODS: Final = (
    r"(?:products?|services?|offers?|courses?|packages?|catalog(?:ue)?|shop|store|rates?|collection|"
    r"solutions?|plans?|programs?|programmes?|range|deals?)"
)

MARKS: Final[tuple[Written, ...]] = (
    ("anyone someone", r" (?:you know|who)(?: \w+)? (?:is |are |needs?|looking|thinking|wants?)", "weak"),
    ("best great", r" (?:\w+ )?deals?", "weak"),
    ("get", r" in touch (?:today|now|for)", "weak"),
    ("referrals", "", "weak"),
    (
        "5 10 15 20 25 30 40 50 75 100 150 200 250 300 500",
        r"(?:(?<=[£$€]\d\d)|(?<=[£$€]\d\d\d)) off",
        "strong",
    ),
    ("start starts starting", r" (?:at|from) (?:just |only )?[£$€] ?\d", "strong"),
    ("now", r" (?:booking|enrolling|enroling|taking (?:bookings|orders))", "weak"),
    ("sign signs signing", r" up (?:by|before|this)", "weak"),
    ("send", r" (?:them|people|anyone|friends) (?:my|our) way", "weak"),
    ("complimentary", r" \w+", "weak"),
    ("finest", r" in (?:the )?\w+", "weak"),
    ("find", r" (?:a )?better", "weak"),
    ("pop drop come", r" (?:in|by|along|down) (?:this|before|today|now|any)", "weak"),
    ("brand state", r" (?:new|of the art)", "weak"),
    ("ask", r" (?:about|for) (?:our|my)", "weak"),
    ("loved trusted used tested", r" by (?:over |more than )?(?:\d|thousands|hundreds)", "weak"),
    ("exclusively only exclusive", r" (?:for you|to you|for my|for friends)", "weak"),
    ("5 10 15 20 25 30 35 40 50 60 70 75 80", r" ?(?:%|percent|per cent) (?:off|discount)", "strong"),
    (
        "discount discounts discounted",
        r" (?:codes?|prices?|rates?|of \d|on (?:all|your|every|any|my|our|the)|for "
        r"(?:you|all|friends|early|my|our))",
        "strong",
    ),
    (
        "discount discounts",
        r"(?! (?:scheme|stores?|shops?|supermarkets?|chain|club|window|airline))",
        "weak",
    ),
    (
        "free",
        r" (?:\w+ )?(?:with|when you|if you (?:book|order|mention|come|sign)|to the first|for the first)",
        "weak",
    ),
    ("mention quote show bring", r" this (?:mail|email|e mail|message|note|card)", "strong"),
    (
        "tell bring send",
        r" (?:all )?(?:of )?your (?:mates|friends|pals|colleagues|family|neighbours|neighbors)",
        "weak",
    ),
    ("best", r" (?:\w+ ){1,3}in (?:the |all (?:of )?)?\w+", "weak"),
    ("launch opening friends", r" (?:price|prices|rate|offer|week price)", "strong"),
    ("bag snap secure", r" (?:yours?|one|a (?:spot|place|seat))", "strong"),
    ("real proven amazing incredible", r" results", "weak"),
    ("you", r" (?:ll|will|re going to) (?:love|adore) (?:it|this|them|our|my)", "weak"),
    ("go going fly gone", r" (?:fast|quickly|quick)", "weak"),
    ("message dm ping", r" me (?:to|for|now|today)", "weak"),
    ("won", r" t (?:last|be around|want to miss|find (?:a )?better)", "weak"),
    ("code", r" (?:[a-z]+\d+|[a-z]{4,16} (?:at|for|to|when|on)|at checkout)", "strong"),
    (
        "use enter apply",
        r" (?:the |my |our |promo |discount |coupon |this )*(?:code|coupon|voucher)",
        "strong",
    ),
    ("promo coupon voucher", r"(?: code)?", "strong"),
    (
        "free",
        r" (?:delivery|shipping|trial|consultation|quote|audit|demo|session|gift|sample|assessment|"
        r"samples|estimate|strategy)",
        "weak",
    ),
    (
        "special exclusive limited introductory unbeatable amazing early launch",
        r" (?:\w+ )?(?:offers?|deals?|prices?|rates?|pricing|discounts?|time|edition|bird)",
        "strong",
    ),
    (
        "order buy book shop subscribe purchase preorder register grab claim reserve enrol enroll",
        r" (?:now|today|before|yours?|here|online|early|at|from|via|soon|fast|quickly|your|any|in time|"
        r"direct|through)",
        "strong",
    ),
    ("sign", r" up (?:now|today|before|here|at|for|early)", "strong"),
    (
        "don",
        r" t (?:miss|hang about|wait|delay|let this|sleep on|hesitate to (?:order|book|buy))",
        "strong",
    ),
    ("hurry act", r"(?: (?:now|fast|up|while|before))?", "weak"),
    ("while", r" (?:stocks?|supplies|they|it) lasts?", "strong"),
    (
        "stock stocks places spots seats spaces numbers slots quantities supplies",
        r" (?:are |is |remain )?(?:\w+ )?(?:limited|strictly limited|running|going|flying|filling|"
        r"selling|left|remaining)",
        "strong",
    ),
    (
        "limited only few last",
        r" (?:\w+ ){0,2}(?:spots|places|seats|spaces|slots|copies|units|remaining|left|chance)",
        "strong",
    ),
    ("selling flying", r" (?:out|fast|off the)", "weak"),
    ("money satisfaction results", r" (?:back )?(?:guarantee|guaranteed)", "strong"),
    ("guaranteed guarantee", "", "weak"),
    (
        "best finest leading top cheapest",
        r" (?:\w+ ){1,3}(?:on the market|in town|in the (?:country|business|region|world|county|area|"
        r"industry)|around|money can buy|provider)",
        "strong",
    ),
    ("number no", r" ?(?:one|1) (?:in|provider|choice|for)", "strong"),
    (
        "revolutionary groundbreaking unbeatable unmissable cutting game one amazing incredible unique "
        "innovative",
        r"(?: edge| changing| changer| stop shop| of a kind| opportunity)?(?<!one)",
        "weak",
    ),
    (
        "visit check browse explore discover",
        r" (?:out )?(?:our|my|the) (?:\w+ )?(?:website|site|shop|store|page|range|collection|"
        r"catalog(?:ue)?|offers?|products?|services?)",
        "strong",
    ),
    ("click", r" (?:here|the link|below|now)", "strong"),
    (
        "you",
        r" (?:ll|will|can|could) (?:get|save|receive|enjoy) (?:\w+ ){0,2}(?:\d|a free|free|exclusive|"
        r"up to)",
        "strong",
    ),
    ("your", r" \w+ deserves?", "strong"),
    ("you", r" deserve", "weak"),
    (
        "boost maximise maximize skyrocket supercharge transform unlock double elevate grow",
        r" your",
        "strong",
    ),
    ("our my", rf" (?:\w+ ){{0,2}}{_GOODS}", "weak"),
    ("starting from", r" (?:at |from )?(?:just |only )?[£$€] ?\d", "strong"),
    ("just only normally usually", r" [£$€] ?\d", "strong"),
    ("spots places seats slots", r" (?:left|remaining|still (?:open|available))", "weak"),
    ("happy satisfied delighted", r" (?:customers|clients|users|buyers)", "strong"),
    ("tell share refer spread", r" (?:your friends|with your|a friend|the word|this)", "weak"),
    ("opportunity", r" of a lifetime|(?: not) to (?:be )?miss(?:ed)?", "strong"),
    ("offering", r" (?:\w+ )?(?:\d|a discount|a special|free|you)", "weak"),
    (
        "need needs",
        r" (?:a|an|some) (?:\w+ )?(?:website|logo|coach|consultant|quote|accountant|realtor|"
        r"photographer)",
        "weak",
    ),
    ("follow like subscribe", r" (?:and|us|our page|my page)", "weak"),
    ("call contact email", r" (?:us|now|today|me (?:today|now) )", "weak"),
    ("weeks months days month week", r" (?:for )?free", "strong"),
    (
        "most",
        r" \w+ (?:\w+ ){1,3}(?:in|on) the (?:region|market|country|world|industry|business)",
        "strong",
    ),
    ("our", r" (?:clients|customers|users|buyers) (?:love|rave|adore|are|say|trust)", "strong"),
    ("half", r" (?:price|off)", "strong"),
    ("instead", r" of [£$€] ?\d", "strong"),
    ("this", r" (?:week|month|weekend) only", "strong"),
    ("leave write", r" (?:me |us )?a (?:\w+ ){0,2}review", "weak"),
    ("thrilled excited proud", r" to (?:announce|offer|launch|present)", "weak"),
)
