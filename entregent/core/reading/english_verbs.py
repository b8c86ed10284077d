"""The English verbs with which people commit themselves, and the -ing forms they take."""

import re
from typing import Final

GIVING: Final = frozenset(
    """send forward share email mail text call ring phone write introduce intro connect reply answer respond
    confirm give lend bring drop return pass hand show review read proofread
    check find book arrange organise organize sort pay transfer reimburse refund invite help cover fix
    print translate draft prepare finish complete follow chase ask buy order bake sign submit
    update report ping message dm whatsapp deliver ship supply provide recommend refer nominate endorse
    sponsor circulate forward vouch copy cc loop remind schedule reserve deliver fetch collect
    resend lend owe hook point track dig type wire repay feed edit amend redraft mentor coach babysit
    host scan tag donate drive accompany volunteer approve quote invoice repair mend knock
    revert do put get let tell post keep look set pick speak talk take make come swing pop stop run add
    file record pull save raise hold mark pen shoot ring bell hand sort flag mention relay source
    escalate dispatch courier relay redirect route slip sneak chuck lob fling shoot nudge prod chivvy
    badger
    query clarify outline sketch transcribe type summarise summarize digest compile list collate gather
    assemble
    format correct tweak polish tidy edit annotate critique score grade rate assess evaluate audit vet
    verify
    validate certify witness countersign approve authorise authorize clear release unlock upload download
    attach
    enclose price estimate loan rent lease swap exchange     replace
    restock refill supply cater cook brew pickle knit sew paint sand plaster varnish wire plumb unblock
    install
    assemble build rig pack unpack haul tow chauffeur park feed water
    babysit catsit housesit mind teach tutor coach show demo present pitch plug promote advertise
    publicise tweet blog publish list showcase feature quote cite tip warn notify inform brief
    debrief sponsor fund bankroll back match donate contribute chip give explain contact draw""".split()
)
"""What is done for or given to somebody."""

DOING: Final = frozenset(
    """meet see grab swap co-write have catch discuss plan visit join lunch dine eat drink walk work
    reconvene regroup touch sync start try bring decide agree celebrate play split travel
    finalise finalize debrief rehearse compare chat video zoom skype facetime cook hike cycle train
    present host test trade exchange brainstorm resume go listen study paint launch sit gather go reopen
    renegotiate revisit explore speak talk do
    reschedule prep publish record film""".split()
)
"""What people do together: a commitment with a day, or when said to be agreed."""

NOT_BY_ITSELF: Final = frozenset(
    (
        "come go get take make have let keep put look see do run start try work pull speak talk "
        "stop ask play join travel hold add"
    ).split()
)
"""Verbs of a thousand uses: said of others they need "me", "us" or "my" beside them."""
PLAIN_DEEDS: Final = frozenset(
    (
        "send forward share email confirm reply answer respond review sign book reserve deliver "
        "ship supply return check draft write call ring text bring drop circulate arrange "
        "organise organize revert introduce follow submit draft prepare update decide approve "
        "quote invoice resend print amend pay transfer chase find cover post mail email sort fix "
        "order hand pass "
        "lend repair install fetch collect finalise finalize finish complete translate ask pick "
        "scan edit clear "
        "liaise escalate relay"
    ).split()
)
_OWN: Final = """
    present host publish show demo teach blog tweet buy rent lease paint knit sew brew plant feed pack
    volunteer donate score mark rank record shoot pay help return pass save raise list feature promote
    pitch advertise clear match exchange swap set pick build install train invite cook bake file tip
    drive type price estimate cite quote run change replace fund park mind rig tow haul store wire
"""
OWN_DEEDS: Final = frozenset(_OWN.split()) - PLAIN_DEEDS
"""Deeds that people do for themselves as often as for others."""
SENDING: Final = frozenset("send forward share reply circulate confirm revert resend".split())
"""Deeds that need no "me" where a day is named: "she’ll confirm by Friday"; the last ones, not even a day."""


def _ing(verb: str) -> str:
    if verb in ("see", "dm", "cc"):
        return verb + "ing"
    if verb.endswith("e"):
        return verb[:-1] + "ing"
    doubled = (
        "transfer",
        "refer",
        "submit",
        "travel",
    )
    if verb in doubled or re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", verb):
        return verb + verb[-1] + "ing"
    return verb + "ing"


ING: Final = {_ing(verb): verb for verb in sorted(GIVING | DOING)}
"""-ing form → verb."""
