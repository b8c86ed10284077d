"""Knows the words that own up to a long silence, and those that say that it lasted for years (D12, H10)."""

from typing import Final

from entregent.core.lint.message.turns import Turns

_N_FR: Final = (
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|\d{1,2}|quelques|"
    r"plusieurs|des|les|tant d|tout ce|combien d|bien des|une (?:dizaine|quinzaine|vingtaine) d|un certain "
    r"nombre d)"
)
_N_EN: Final = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\d{1,2}|several|"
    r"many|some|a few|so many|a couple of|a good few|too many|all these|all those)"
)
_LONG_FR: Final = (
    r"(?:(?:bien |trop |si |tres |sacrement |beaucoup trop |tellement )?longtemps|un (?:bail|moment|bout|"
    r"siecle|sacre bail|sacre bout|temps fou|bout de temps|bon moment|certain temps)|une (?:eternite|paie|"
    r"paye|mecke|meche|vie|plombe)|belle lurette|lurette|des (?:lustres|siecles|mois|plombes|annees|lunes)|"
    r"perpete)"
)
_LONG_EN: Final = (
    r"(?:(?:such |quite |far |way )?(?:too long|so long|ages|forever|a while|an age|a long (?:time|while)|"
    r"an eternity|a minute|donkey s years|yonks|a lifetime|a hot minute|decades|years|long time|some "
    r"time)(?: and a half)?)"
)
_WE_FR: Final = (
    r"(?:qu on (?:ne |n |s |se )|que (?:nous|je|j|tu|vous)(?: \w+){0,2}? (?:ne|n|pas|plus)\b|sans|depuis)"
)
_LAPSE_FR: Final = (
    r"(?: (?:plus|pas|jamais|guere|rien|presque|vraiment|beaucoup|assez|souvent|meme|revraiment)){1,3}(?: "
    r"\w+){0,3} (?:parles?|parlees?|vus?|vues?|revus?|revues?|ecrits?|ecrites?|ecrire|donnee?s?|croises?|"
    r"croisees?|jase|contactes?|contact|nouvelles?|appelee?s?|repondu|signe|telephone|echange|rencontres?|"
    r"causes?|reecrit|reparle|retrouves?|entendus?|trouve le temps|pris de|pris le temps|eu de)"
)

SILENCES: Final = Turns(
    fr=(
        (
            "ca cela",
            rf" (?:fait|faisait|va faire|doit faire)(?: (?:maintenant|deja|bien|donc|pres de|plus de|"
            rf"presque|au moins|quoi)){{0,3}} {_LONG_FR}(?! que (?!nous|je|j|tu|vous|l on)| qu (?!on|il))",
            "long",
        ),
        (
            "ca cela voila voici",
            rf" (?:(?:fait|faisait|va faire|doit faire) )?(?:(?:maintenant|deja|bien|donc|pres de|plus de|"
            rf"presque|au moins|bientot|bien) ){{0,3}}{_N_FR} ?(?:ans|annees|mois|semaines)(?=,? {_WE_FR}|"
            rf"[.,!?…:;)]|$)",
            "years",
        ),
        ("voila voici", rf" (?:bien |deja |donc ){{0,2}}{_LONG_FR}(?: {_WE_FR}|(?=[.,!…]|$))", "long"),
        ("trop bien si", r" longtemps(?= ?[,.!:…]| que (?:nous|je|l on|on)\b| qu on| sans| depuis)", "long"),
        (
            "dois devais doit",
            r" (?:\w+ ){0,2}(?:lettre|reponse|nouvelles|mail|message|signe|explication|excuses?)",
            "late",
        ),
        ("il", r" y a (?:bien |trop |si |tres |vraiment ){0,2}longtemps (?:que|qu)", "long"),
        (
            "depuis",
            r" (?:bien |si |trop |tout ce |tout |aussi )?(?:longtemps|temps|tant d annees|toutes ces "
            r"annees)",
            "long",
        ),
        (
            "apres",
            r" (?:tout ce temps|tant d annees|toutes ces annees|si longtemps|tant de (?:temps|mois|"
            r"silence)|un si long|ce (?:long|trop long)|des annees|\w+ (?:ans|annees) (?:de silence|sans "
            r"(?:nouvelles|se|nous|un mot|un signe|t|te|vous|contact)))",
            "years",
        ),
        (
            "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt 2 3 4 5 6 7 8 9 10 11 "
            "12 13 14 15 16 17 18 19 20 25 30 des quelques plusieurs",
            r" (?:bons |bonnes |longs |longues |et quelques )?(?:ans|annees)(?: et demie?)? (?:sans "
            r"(?:nouvelles?|se|nous|s|un (?:mot|signe|message)|te|t|vous|qu|que|aucune?|contact|donner|"
            r"ecrire|parler|la moindre|le moindre)|de silence|que (?:je|nous|tu|vous)(?: \w+){0,4} (?:plus|"
            r"pas|rien)|qu on(?: \w+){0,4} (?:plus|pas|rien)|deja)",
            "years",
        ),
        (
            "presque un pres",
            r" (?:un |d un |de |deux |trois |quatre |cinq |dix ){0,2}(?:an|ans|annees|mois) (?:sans|de "
            r"silence|qu on|que (?:nous|je|tu|vous))",
            "long",
        ),
        (
            "on ne nous n j",
            rf"(?: (?:ne|n|nous|s|t|vous|te|ai|est|sommes|etions|etait|m|suis|avons|avait|y|lui|en|a|"
            rf"avions)){{1,5}}{_LAPSE_FR}",
            "lapse",
        ),
        ("silence", r"(?: (?:radio|prolonge|trop long|de ma part))?", "silence"),
        ("perdus perdues perdu", r" de vue|(?: le| tout)? contact", "lapse"),
        ("perdre", r" (?:de vue|contact|le contact)", "lapse"),
        ("sans", r" reponse", "lapse"),
        (
            "pas",
            r" (?:une? (?:seule? )?(?:carte|lettre|ligne|mot|signe|nouvelle|visite|message|appel|coup de "
            r"fil)|(?:de|donne de) nouvelles)",
            "lapse",
        ),
        (
            "laisse laissee laisser",
            r" (?:(?:trop|bien|notre|nos|le|les|la|ce) ){0,2}(?:filer|passer|trainer|tomber|couler|\w+ "
            r"(?:s \w+|filer|passer|trainer|tomber|couler))|(?:e|es)? sans (?:nouvelles?|reponse)",
            "lapse",
        ),
        ("tarde tardee tardive tardif tardivement", "", "late"),
        ("retard", "", "late"),
        ("mieux", r" vaut tard", "late"),
        (
            "repondre ecrire reponds ecris reponse",
            r"(?: \w+){0,3} (?:si|aussi|trop|bien|tellement) tard",
            "late",
        ),
        ("signe", r" de vie", "late"),
        ("revenant revenante fantome", "", "late"),
        ("manque", r" (?:a l appel|de nouvelles)", "late"),
        (
            "derniere dernier",
            r" (?:fois|message|mail|conversation|echange|rencontre|courriel|nouvelle)",
            "last",
        ),
        ("plus", r" (?:de |aucune? |la moindre |eu de )?(?:nouvelles?|contact|signe)", "lapse"),
        (
            "sans",
            r" (?:vous |te |t |nous |se |qu on |que nous |se |meme )?(?:ecrire|parler|(?:te |vous )?donner|"
            r"un mot|(?:de )?nouvelles?|se voir|nous voir|signe|aucune? (?:nouvelles?|signe)|contact|"
            r"message|prendre)",
            "lapse",
        ),
        ("donne donnee prends pris", r" (?:de |aucune? |guere |plus )?(?:mes |de )?nouvelles", "lapse"),
        (
            "tu vous",
            r" (?:te|vous|ne) (?:\w+ ){0,3}(?:demandes|demandez|attendais|attendiez) (?:sans doute|"
            r"surement|peut etre|plus|pas)",
            "lapse",
        ),
        ("surpris surprise etonne etonnee", r" (?:de (?:me|recevoir|mon|lire|ce)|par ce)", "lapse"),
        (
            "reprends renouer renoue reprendre reconnecter",
            r"(?: (?:enfin|le|contact|la plume|un fil|notre)){0,3}",
            "lapse",
        ),
        ("impardonnable inexcusable excuse excuses honte coupable culpabilise navre navree", "", "late"),
        (
            "aurais aurions",
            r" du (?:(?:vous|te|t|lui|bien|deja) ){0,2}(?:ecrire|repondre|appeler|donner|prendre|"
            r"telephoner|rappeler|faire signe)",
            "late",
        ),
        ("promis", r" (?:de|d) (?:(?:vous|te|t) )?(?:ecrire|appeler|donner|repondre|rappeler)", "late"),
        ("retrouver retrouve", r" (?:ta|votre) trace", "lapse"),
        (
            "temps annees",
            r" (?:(?:a|ont|qui|est|sont|m|nous|bien) ){0,3}(?:file|filent|passe|passees?|passent|fuit|"
            r"court|defile|coule)\b",
            "late",
        ),
        ("longtemps", r" que (?:je|nous|j)|(?: qu) on| (?:depuis|sans)", "long"),
        ("eternite bail lurette", "", "soft"),
        ("plus", r" (?:d |de )(?:\w+ ){1,3}(?:ans|annees) (?:sans|que|qu)", "years"),
    ),
    en=(
        (
            "it",
            rf" ?(?:has|s|must have|d|had|is)?(?: (?:been|just|only|now|hard to believe|about|nearly|"
            rf"almost|over|more than|gotta be|getting on for|got to be)){{1,4}} {_LONG_EN}(?! since (?!we|"
            rf"i\b|you|our|us|last|the last|then))",
            "long",
        ),
        (
            "been",
            rf" (?:about |nearly |almost |over |more than |at least |getting on for ){{0,2}}{_N_EN} (?:\w+ "
            rf")?(?:years|months|decades)(?: now| already)?(?= since (?:we|i (?:last|wrote)|you|our)|"
            rf"[.,!?…:;)]|$| without| and)",
            "years",
        ),
        (
            "been",
            r" (?:about |nearly |almost |over |more than |a |well over )*(?:a )?(?:year|decade)(?: "
            r"now)?(?= since (?:we|i (?:last|wrote)|you|our)|[.,!?…:;)]|$| without)",
            "years",
        ),
        (
            "be",
            rf" (?:all of |nearly |about |over |at least |getting on for )?{_N_EN} years since",
            "years",
        ),
        ("long", r" (?:time no|overdue|silence|gap|time since|while since)", "long"),
        ("overdue", "", "late"),
        ("silence", "", "silence"),
        (
            "after",
            r" (?:all (?:this|these)|so (?:long|many)|such a long|too long|(?:\w+ ){1,2}years (?:of "
            r"silence|without|apart|out of|away)|years)",
            "years",
        ),
        (
            "two three four five six seven eight nine ten eleven twelve fifteen twenty several many few 2 "
            "3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 25 30",
            r" (?:\w+ )?years (?:of silence|without|since (?:we|i last|our)|and not|with no|late|between|"
            r"have (?:gone|passed|slipped))",
            "years",
        ),
        ("stopped quit", r" (?:replying|writing|answering|calling|ringing|emailing)", "late"),
        (
            "haven hadn havent didn never not",
            r" (?:t )?(?:(?:really|actually|been|properly|even|once|exactly|had|i|we|d) ){0,3}(?:spoken|"
            r"talked|seen|written|emailed|chatted|crossed paths|caught up|in (?:touch|contact)|kept in|"
            r"keep in|stayed "
            r"in|called|heard|a word|reached out|wrote|write|speak|replied|reply|answered|answer|exchanged|"
            r"been good|connected|met up|contact)",
            "lapse",
        ),
        (
            "lost fell fallen drifted drift drop dropped slipped gone went falling",
            r" (?:out of |off |quite |a bit |so )?(?:the )?(?:touch|contact|apart|quiet|silent|track|dark|"
            r"radar|map|face|grid|sight|away|out|earth|dead|edge|planet|world|end)",
            "lapse",
        ),
        ("out", r" of touch", "lapse"),
        (
            "not never",
            r" (?:a|one|so much as a) (?:single )?(?:card|letter|line|word|call|message|visit|postcard|note)",
            "lapse",
        ),
        ("unanswered", "", "lapse"),
        ("so", r" much time(?! (?:on|with|for|to))", "lapse"),
        ("lot", r" of time (?:go|gone|pass|slip)", "lapse"),
        (
            "it",
            r" has been (?:\w+ ){1,5}since (?:we|i|you)(?: \w+){0,2} (?:last|spoke|wrote|met|saw)",
            "last",
        ),
        ("can", r" ?t have (?:spoken|talked|met|seen|written)(?: \w+){0,3} since", "last"),
        ("haven", r" t (?:spoken|talked|met|written|been in touch)(?: \w+){0,3} since", "last"),
        (
            "sorry apologies apologise apologize forgive excuse ashamed embarrassed guilty",
            r"(?: \w+){0,8} (?:long|silence|silent|quiet|earlier|sooner|touch|years|months|late|delay|"
            r"wrote|written|answer\w*|repl\w+|back|gap|disappear\w*|vanish\w*|correspondent|ages|slip\w*)",
            "late",
        ),
        (
            "since",
            r" (?:we (?:last|properly)|i last|you last|our last|we spoke|we talked|i (?:wrote|heard from) )",
            "last",
        ),
        (
            "last",
            r" (?:time (?:we|i|you)|thing in|we (?:spoke|talked|met|saw|wrote|emailed)|spoke|saw (?:you|"
            r"each)|heard from|message|email|wrote|exchanged|talked)",
            "last",
        ),
        ("too", r" (?:long|many (?:years|months))", "long"),
        ("way far", r" (?:too|over)", "long"),
        ("years months", r" (?:since (?:we|i last|you|our)|late)", "years"),
        ("blast ghost voice bolt", r" (?:from|out of) the", "late"),
        ("long", r" lost", "late"),
        ("ages forever eons yonks eternity", "", "soft"),
        ("owe owed", r" you (?:a|an|this) (?:\w+ )?(?:reply|letter|email|answer|message|apology)", "late"),
        (
            "terrible bad poor rubbish hopeless awful dreadful lousy useless",
            r" (?:\w+ )?(?:correspondent|friend|at (?:keeping|staying|writing)|job (?:of|at) (?:keeping|"
            r"staying))",
            "late",
        ),
        (
            "surprised surprise wondering",
            r" (?:to (?:hear|get|see|receive)|hearing|who|(?:you )?to hear)",
            "lapse",
        ),
        ("reconnect reconnecting reviving revive rekindle", "", "lapse"),
        ("disappeared vanished", "", "lapse"),
        ("better", r" late", "late"),
        ("mind", r" the gap", "late"),
        ("excuse excuses guilt neglect neglected", "", "late"),
        (
            "should",
            r" (?:ve|have) (?:\w+ )?(?:written|called|replied|answered|been in touch|got in touch|emailed|"
            r"reached)",
            "late",
        ),
        (
            "meant meaning intended intending",
            r" to (?:write|call|reply|answer|get in touch|reach|email|ring|phone|drop)",
            "late",
        ),
        (
            "time years",
            r" (?:(?:has|have|really|does|do|just) ){0,2}(?:flies|fly|flown|flew|gone|go by|went by|slipped)",
            "late",
        ),
        ("out", r" of the blue", "lapse"),
        ("lifetime", r" ago", "years"),
    ),
)
"""How people own up to a silence; the tag "years" says that it lasted for years."""
