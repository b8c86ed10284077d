"""Knows the turns of phrase under which nothing is promised: conditions, jokes, hedges, habits, requests."""

import re
from typing import Final


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\S)(?:{p})(?!\S)" for p in patterns))


_SENTENCE_VOID: Final = _any(
    r"si",
    r"s' (?:il|ils|elle|on)(?! (?:te|vous) plait)",
    r"if",
    r"unless",
    r"a moins",
    r"au cas ou",
    r"in case",
    r"sauf si",
    r"provided",
    r"assuming",
    r"suppose",
    r"a condition",
    r"pourvu",
    r"lol",
    r"haha\w*",
    r"mdr",
    r"ptdr",
    r"jk",
    r"kidding",
    r"je (?:plaisante|rigole|blague)",
    r"joking",
    r"😂",
    r"🤣",
    r"hihi",
    r"(?:n'|ne) importe quoi",
    r"pigs (?:fly|might)",
    r"hell freezes",
    r"poules auront",
    r"saint[ -]glinglin",
    r"circus",
    r"lottery",
    r"loterie",
    r"loto",
    r"sur la lune",
    r"to the moon",
    r"36 du mois",
    r"semaine des quatre jeudis",
    r"the (?:pope|queen)",
    r"le pape",
    r"you wish",
    r"d' apres (?:lui|elle|eux|\S+)",
    r"selon \S+",
    r"(?:a ce qu' )?il parait|parait[- ]il|semble[- ]t[- ]il|dit-on|soi-disant|reportedly|allegedly|"
    r"so they say",
    r"apparently",
    r"rumou?r has it",
    r"supposedly",
)
_WHETHER: Final = re.compile(
    r"(?<!\S)(?:dire|dis|dit|dira|savoir|saurai|voir|regarde\w*|verifi\w*|demand\w*|"
    r"confirm\w*|check|see|ask|know|tell|find out|hear)(?: \S+){0,2} (?:si|if)(?!\S)"
)
_BARRING: Final = re.compile(
    r"(?<!\S)(?:si (?:possible|dieu veut)|if (?:possible|"
    r"that 's ok(?:ay)?)|sauf (?:imprevu|contretemps)|unless (?:something comes up))(?!\S)"
)
"""Politeness and caution that make no condition."""
_OPENING_VOID: Final = re.compile(
    r"^(?:\W )*(?:(?:et si|encore une?|one more|another|quel|quelle|quels|combien|est-ce|"
    r"pourquoi|comment|why|what|how|who|where|which|do you|can you|could you|would you|will "
    r"you|shall|shall we|did|does|peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|peut-on|"
    r"imagine|suppose)(?!\S))"
)
_ORDER_AND: Final = re.compile(
    r"^(?:buy|give|bring|get|find|pay|send|lend|show|offer|paie|paye|offre|donne|trouve|"
    r"achete|ramene|win)-?\S* .*(?:and|et) (?:i|je|j')(?!\S)"
)
_CLAUSE_VOID: Final = _any(
    r"pas|jamais|rien|personne|aucune?|ne|n'|ni",
    r"n't|not|never|nobody|no one|no-one|neither|cannot|nothing|none|nor",
    r"(?:viens|vient|venons|venez|viennent)(?: juste| tout juste| a peine)? (?:de|d') \w+(?:er|ir|oir|re)",
    r"peut[ -]etre",
    r"p-e",
    r"maybe",
    r"perhaps",
    r"might",
    r"may",
    r"could",
    r"probably",
    r"probablement",
    r"possibly",
    r"eventuellement",
    r"sans doute",
    r"likely",
    r"hopefully",
    r"ideally",
    r"idealement",
    r"j' espere",
    r"esperons",
    r"hope",
    r"hoping",
    r"wish",
    (
        r"(?<!what )i (?:think|guess|suppose|bet|reckon|imagine|assume|suspect|doubt|wonder|believe|am sure|"
        r"'m sure|feel)"
    ),
    r"not sure",
    (
        r"je (?:pense|crois|suppose|parie|imagine|doute|trouve|suis (?:sure?|certaine?))(?: \S+)? "
        r"qu[e']"
    ),
    (
        r"(?:aimerais|voudrais|aimerait|voudrait|pourrais|pourrait|pourrions|pourraient|devrais|"
        r"devrait|devrions|faudrait|souhaiterais|souhaite|serait|serais|"
        r"aurais|aurait)"
    ),
    r"(?<!que je )(?<!que j' )(?<!que je lui )(?<!que je leur )(?<!que je te )"
    r"(?<!que je t' )(?<!que je vous )"
    r"(?<!qu' il )(?<!qu' elle )(?:irais|ferais|ferait|enverrais|viendrais)",
    r"(?:i|we|you|they) should",
    r"should (?:really|probably|totally)",
    r"vouloir",
    (
        r"(?:veux|veut|want|wants|wanted|wanna|would love|'d love|would like|'d like|dying|keen) "
        r"to?"
    ),
    r"(?:veux|veut|veulent|voudrait|aimerait|propose|demande|suggere) qu(?:e|')",
    r"always",
    r"usually",
    r"often",
    r"every",
    r"each (?:year|month|week|day|spring|summer|christmas|time|morning)",
    r"(?<!dois )(?<!doit )toujours",
    r"souvent",
    r"chaque",
    r"tous les(?! (?:deux|trois|quatre))",
    r"toutes les(?! (?:deux|trois))",
    r"d' habitude",
    r"en general",
    r"parfois",
    r"sometimes",
    r"generalement",
    r"habituellement",
    r"rarement",
    r"rarely",
    r"regularly",
    r"regulierement",
    r"normally",
    r"tends? to",
    r"whenever",
    r"(?:was|were) (?:going|supposed|meant|due|to|planning|about)",
    r"used to",
    r"(?:etait|etais|etions|etaient) (?:cense|sense|suppose|prevu)\S*",
    r"devais|devait|devions|deviez|devaient",
    r"allais|allait|allions",
    r"had (?:promised|agreed|said|planned|been)",
    r"(?:'d|had) (?:agreed|promised|planned|arranged|said)",
    r"avait promis|avais promis|avions|avaient promis|avait dit|avais dit|m' avait \S+",
    (
        r"(?:tenu|kept|keeps|tient|honoured|honored) (?:sa |her |his |their |my |ma |its |leur |"
        r"his or her )?(?:word|parole|promesses?|promises?)"
    ),
    r"would have|'d have (?=\S+(?:ed|en|nt|ne|pt|de|ld|me|id)(?!\S))\S+|could have|should have|might have",
    r"n't|not have",
    r"(?:try|trying|essaie|essaye|essaierai|essayer|tenter|tente|tacherai) (?:to|de|d')",
    r"thinking (?:of|about)",
    r"considering",
    r"tempted",
    r"envisage\w*",
    r"hesite",
    r"reflechit a",
    r"presque",
    r"failli",
    r"almost",
    r"nearly",
    r"feel free",
    r"happy to",
    r"glad to",
    r"willing to",
    r"n' hesite\S*",
    r"(?<!'ll )(?<!will )(?<!to )(?<!and )(?<!then )let me know",
    r"dispo pour|disponible pour",
    r"please",
    r"pls|plz",
    r"could you|can you|would you|will you|are you|do you",
    r"merci de|merci d'|svp|stp",
    r"s' il (?:te|vous) plait",
    r"veuillez|priere de",
    (
        r"(?:offered|proposed?|propose§|offers|proposes|offert|proposer|suggested|refused|refuse§|"
        r"declined|failed|forgot|forgotten|oublie§|tried|managed|hesitated|invited|wanted|"
        r"asked)(?: me| us| him| her| you)? (?:to|de|d')"
    ),
    r"forgot",
    r"thanks (?:for|again)",
    r"thank you for",
    r"merci (?:de|d'|encore|pour|beaucoup)",
    r"in theory",
    r"en theorie",
    r"dans l' absolu",
    r"un jour",
    r"one day",
    r"some day",
    r"someday",
    r"sometime",
    r"one of these days",
    r"un de ces (?:quatre|jours)",
    r"a l' occasion",
    r"un jour ou l' autre",
    r"vivement",
    r"ce serait",
    r"refuses?",
    r"as always",
    r"par (?:mois|an|semaine|jour)|per (?:month|week|year|day)|depuis (?:un|une|deux|trois|quatre|des|"
    r"\d+|longtemps)",
    r"attends? qu[e']|crois\w* les doigts|fingers crossed|hold you to|reminds? (?:me|us) of|give (?:it|"
    r"this|that) (?:some|more|a) "
    r"thought|let (?:you|him|her|them) (?:get|go|be|off|down|"
    r"sleep|rest)",
    (
        r"(?:said|promised|dit|promis|swore|jure§) (?:the same|ca|that|la meme chose) (?:last|l' "
        r"an)"
    ),
)
_KEPT: Final = _any(
    r"(?:comme|as) (?:promis|promised|agreed|discussed|convenu|prevu|dit|planned)",
    r"ci-jointe?",
    r"attached",
    r"voici",
    r"here (?:is|are|'s)",
    r"vous trouverez",
    r"please find",
    r"enclosed",
)


_SETTLED: Final = _any(
    (
        r"c' est (?:dit|note§?|cale§?|promis|fixe§?|reserve§?|booke§?|convenu|acte§?|decide§?|bon|"
        r"ok)"
    ),
    (
        r"(?:note§?|convenu|entendu|parfait|marche conclu|tope la|ca marche|promis(?: "
        r"jure§?)?)(?= (?:[,!:]|pour|a|$))"
    ),
    r"comme convenu",
    r"comme (?:on|nous) (?:l' |en )?(?:a|avons|s' est|avait) (?:dit|parle§?|convenu|decide§?|discute§?)",
    r"(?:as|like) we (?:said|agreed|discussed)",
    r"a faire",
    r"todo|to do|to-do",
    (
        r"(?:it 's|it is|all) (?:booked|settled|agreed|in (?:the|our|both our) diar\S+|a date|set|"
        r"fixed|confirmed|a deal)"
    ),
    r"booked",
    r"as agreed",
    r"(?:on|c' est ce qu' on) (?:a|avait) (?:dit|convenu)",
    r"promise",
    r"deal",
    r"in (?:the|our|both our) diar\S+",
    r"we (?:have )?agreed|we shook",
    r"agenda",
)


def is_settled(text: str) -> bool:
    """Whether the sentence says that the matter is agreed ("c’est noté", "it’s booked"): no day is needed
    then."""
    return bool(_SETTLED.search(text))


def sentence_is_void(text: str) -> bool:
    """Whether a condition, a joke or a question word takes the whole sentence out of the promises."""
    text = _BARRING.sub("", _WHETHER.sub("", text))
    return bool(_SENTENCE_VOID.search(text) or _OPENING_VOID.search(text) or _ORDER_AND.search(text))


_WITHOUT_FAIL: Final = _any(
    r"(?:ne manquerai|n' oublierai|n' oublie|ne manquerons|n' oublierons) pas",
    r"(?:wo n't|will not) (?:forget|fail)",
    r"(?:ne )?(?:t'|vous) inquiete[sz]? pas|do n't worry",
    r"(?:pas de|no) (?:soucis?|problem|probleme|worries)",
    r"not later than|no later than",
)
"""Negations that promise all the more."""


def clause_is_void(text: str) -> bool:
    """Whether a negation, a hedge, a habit, a wish, an offer or a request takes the clause out."""
    return bool(_CLAUSE_VOID.search(_WITHOUT_FAIL.sub("", text)))


def is_kept(text: str) -> bool:
    """Whether the sentence comes with what had been promised, or recalls it."""
    return bool(_KEPT.search(text))
