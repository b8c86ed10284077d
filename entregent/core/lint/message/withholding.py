"""Knows the words by which one keeps back, or says, why one writes (B5)."""

from typing import Final

from entregent.core.lint.message.turns import Turns

_LATER_FR: Final = (
    r"(?:de vive voix|de visu|en personne|en tete a tete|tete a tete|en face(?: a face)?|face a face|"
    r"autour d|entre quatre yeux|"
    r"assis|au telephone|par telephone|en visio|sur place|a cette occasion|a ce moment|lors (?:de|d)|le "
    r"moment venu|"
    r"une fois|quand (?:nous|on)|de plus pres|devant)"
)
_LATER_EN: Final = (
    r"(?:in person|face to face|across (?:a|the) table|over (?:a )?(?:coffee|lunch|tea|drink|pint)|"
    r"on the (?:call|phone)|by phone|when we (?:meet|speak|talk|sit|see|get|are)|once we|until we|till we|"
    r"if you say yes|"
    r"at the time|then and there|live|when (?:i|you) (?:see|visit|come))"
)
HIDES: Final = Turns(
    fr=(
        (
            "prefere prefererais prefererai preferable mieux plutot aimerais",
            r"(?: \w+){0,5} (?:dire|parler|parlions|parle|devoiler|detailler|expliquer|ecrire|reveler|"
            r"exposer|presenter|"
            r"evoquer|discuter|rencontrer|raconter|vague|discrete?|surprise)(?: \w+){0,3} " + _LATER_FR,
            "later",
        ),
        (
            "prefere prefererais",
            r"(?: (?:ne|n|pas|rien|vraiment|pour l instant|attendre|garder|rester|en|le|"
            r"avant|de|d|que|nous|se|la|un|peu|plus)){1,5} (?:dire|devoiler|detailler|expliquer|"
            r"ecrire|reveler|vague|discrete?|surprise|details|suspense)",
        ),
        (
            "disent dit discutent discute explique expliquent raconte racontent expose exposent",
            r" (?:mieux|plutot|plus facilement)(?: \w+){0,3}",
        ),
        ("sans", r" (?:vouloir )?(?:trop )?(?:en )?(?:devoiler|reveler|dire (?:plus|trop)|trop en dire)"),
        (
            "dirai expliquerai detaillerai devoilerai raconterai presenterai exposerai parlerai reserve "
            "garde montrerai",
            r"(?: \w+){0,5} " + _LATER_FR,
            "later",
        ),
        (
            "pas",
            r" (?:en )?(?:dire|parler|detailler|ecrire)(?: (?:plus|davantage|trop|ici|grand chose)){1,2}",
        ),
        ("dis dirai ecris", r" (?:pas|rien) (?:plus|davantage|trop|de plus|ici|pour l instant)(?! long)"),
        ("peux", r" (?:rien|pas) (?:vous |t |te )?(?:en )?dire"),
        (
            "opportunite proposition projet idee affaire sujet concept",
            r"(?: \w+){0,4} (?:qui pourrait (?:vous|t|te)|qui "
            r"devrait|qui va (?:vous|t|te)|susceptible|qui ne se refuse|que vous ne pourrez|dont je "
            r"(?:prefere|ne))",
        ),
        (
            "quelque",
            r" chose(?: d \w+| de (?:tres )?\w+)?(?: \w+){0,4} (?:a (?:vous|te) (?:soumettre|proposer|"
            r"montrer|dire|confier|"
            r"presenter|exposer)|derriere la tete|en tete|(?:changer|bouleverser|transformer) (?:votre|ta|"
            r"vos|tes))"
            r"(?! ?:| \w+ ?:)",
        ),
        (
            "quelque une un",
            r" (?:chose|idee|proposition|affaire|sujet) (?:que|dont|qu) (?:je |j |nous )?"
            r"(?:aimerais|voudrais|souhaite|souhaiterais|veux|tiens a|souhaitons|aimerions|voudrions) "
            r"(?:vous|te) (?:soumettre|proposer|montrer|dire|confier|presenter|exposer|parler|"
            r"entretenir)(?! ?:)",
        ),
        (
            "j ai",
            r" (?:ai )?une (?:proposition|idee|offre) (?:pour (?:vous|toi)|a (?:vous|te) (?:faire|soumettre))"
            r"(?= ?[.,!]| que | dont | et )",
        ),
        ("trop", r" (?:confidentiel|delicat|long) (?:pour|a)"),
        (
            "vous tu",
            r" (?:ne )?(?:verrez|verras|regretterez|regretteras|serez|seras) (?:pas|surprise?|surpris|bien|"
            r"le)",
        ),
        ("vous tu", r" (?:saurez|sauras|comprendrez|comprendras) (?:tout|pourquoi|alors|bientot)"),
        ("capte", r"(?= ?[.!?])", "perhaps"),
        ("garder garde reserve reserver", r" (?:\w+ ){0,2}(?:la |une |cette )?surprise"),
        ("explique expliquerait raconte", r" mal (?:par|a l|dans|en|d un)"),
        ("plutot", r" que (?:de |d )?(?:tout )?(?:ecrire|expliquer|detailler)(?: \w+){0,4}"),
        ("vaut", r" le (?:detour|deplacement|coup)"),
        ("raison", r"(?: \w+){0,8} (?:plus tard|prefere|garde|le moment venu|de vive voix)"),
    ),
    en=(
        (
            "rather prefer sooner",
            r"(?: to)? (?:not (?:say|go into|put|write|explain|get into|share)|keep|wait|save)(?: "
            r"\w+){0,5}",
        ),
        (
            "rather prefer sooner better best easier",
            r"(?: to| be)? (?:explain|explained|tell|told|say|said|talk|discuss|discussed|heard|hear|shown|"
            r"show|do|done|"
            r"raise|raised|put|share|shared|go|cover|covered)(?: \w+){0,4} " + _LATER_EN,
            "later",
        ),
        (
            "rather sooner prefer",
            r" (?:do|say|talk|discuss|explain|tell|put) (?:\w+ ){0,4}" + _LATER_EN,
            "later",
        ),
        (
            "can",
            r" ?(?:t|not) (?:say|go|share|tell|reveal|get|give)(?: \w+){0,3} (?:more|much|details?|yet|"
            r"specifics|away)",
        ),
        (
            "won",
            r" t (?:go|get|say|bore|spoil|give)(?: \w+){0,3} (?:details?|more|here|now|away|it|much|writing|"
            r"specifics)",
        ),
        (
            "wouldn not",
            r" (?:t )?(?:want to |like to |wish to )?(?:commit|put) (?:\w+ ){0,3}(?:paper|writing|email|an "
            r"e mail)",
        ),
        (
            "explain tell share discuss reveal fill go lay",
            r"(?: \w+){0,6} " + _LATER_EN,
            "later",
        ),
        (
            "keep save hold",
            r" (?:it|that|this|them|the (?:details?|rest|reason|why|surprise))(?: \w+){0,3} (?:for|until|"
            r"till)",
        ),
        ("details rest", r" (?:\w+ ){0,4}" + _LATER_EN, "later"),
        (
            "opportunity proposition proposal idea something matter",
            r"(?: (?:that|i|to|which|think|believe|really|very|ve|have|am|m|sure|would|could|might|may|"
            r"will|just|know)){1,7} "
            r"(?:interest you|benefit you|delight you|change your|excite you|you ll|you will|love to "
            r"discuss|like to discuss|"
            r"run by you in person|discuss with you|appeal to you|been (?:meaning|wanting|hoping|wishing) "
            r"to (?:\w+ ){1,3}"
            r"(?:to|with|past|before) you)(?! ?:| (?:about|how|whether))",
        ),
        (
            "something matter",
            r" (?:(?:that|which) )?(?:i|we)(?: (?:d|would|ve|have|really|very much|been))* (?:like|love|want|"
            r"wish|need|hope|meaning|wanting|hoping)(?: \w+)? to (?:put|raise|propose|suggest|bring|take up|"
            r"show|offer|share|run|discuss)(?: \w+)?(?: to| with| by| before| past| up with)? you"
            r"(?! ?:| (?:about|how|whether))",
        ),
        (
            "matter something",
            r" (?:\w+ )?to (?:raise|put|bring|take up|discuss|share)(?: \w+)? (?:to |with |before |past )?you"
            r"(?! ?:| (?:about|how|whether))",
        ),
        ("particular good special", r" reason(?! (?:to|for|why (?:i|we) (?:love|like)))", "perhaps"),
        (
            "purpose reason subject matter",
            r" (?:\w+ ){0,4}(?:made |become )?(?:clear|revealed|explained) (?:when|on|once|at|then)",
        ),
        ("rather", r" than (?:explain|write|say|put|go into|spell)(?: \w+){0,5}"),
        ("worth", r" (?:your while|hearing)"),
        (
            "matter subject topic",
            r" (?:that |which )?i (?:ll|will|d rather|prefer|can t|would (?:not|rather))",
        ),
        ("too", r" (?:sensitive|confidential|long|complicated|delicate)(?: \w+){0,2} (?:to|for)"),
        ("you", r" (?:won t|will not) (?:regret|be sorry|be disappointed|want to miss)"),
        ("make", r" (?:more |better )?sense (?:then|when)", "later"),
    ),
)
"""Words that withhold; those tagged "later" may also offer to say more, those tagged "perhaps" go on."""
STATED: Final = Turns(
    fr=(
        ("ecris contacte adresse", r" (?:\w+ ){0,4}(?:parce|car|pour|au sujet|a propos|afin)"),
        (
            "raison objet motif",
            r" (?:de|du) (?:ce|mon|cette|ma) (?:\w+ )?(?:message|mail|courriel|lettre|mot|demarche)",
        ),
    ),
    en=(
        ("writing", r",? (?:\w+,? ){0,4}(?:because|to (?:ask|see|find|learn|tell)|about|as)"),
        ("reason", r" (?:for (?:my|this)|i m writing|that i (?:write|am writing)|i am writing)"),
    ),
)
"""Where a reason is given as such."""
ANNOUNCED: Final = Turns(
    fr=(("question questions conseil avis demander savoir comprendre idee aide cherche prepare projet", ""),),
    en=(
        ("question questions advice view opinion ask wonder wondering know understand learn help trying", ""),
    ),
)
"""Words that let one guess before that something is wanted."""
