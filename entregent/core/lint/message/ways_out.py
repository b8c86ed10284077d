"""Knows the words that leave a way out, and those that make a request easy to answer (H5)."""

from typing import Final

from entregent.core.lint.message.turns import Turns

WAYS_OUT: Final = Turns(
    fr=(
        (
            "si",
            r" (?:\w+ ){1,8}?(?:pas|trop|impossible|genes?|gene|generait|derange|embarrasse|embete|ennuie|"
            r"preferez|preferes|prefere|mal|plus|debordee?|occupee?|prise?|charrette|sous l eau|delicat|"
            r"complique|"
            r"aucune?|rien|difficile|inopportun|deplacee?|mauvais|empechee?|non|autre chose|vacances|course|"
            r"autrement)",
        ),
        (
            "si",
            r" (?:\w+ ){2,12}?\w+, (?:(?:et )?(?:je|on|nous) (?:ne|n|laisse|oublie|remet|saurai|trouverai)|"
            r"pas|"
            r"aucune?|oublie|oubliez|laisse|laissez|tant|n y|ce n|ne |l affaire|on n)",
        ),
        ("insisterai", ""),
        ("si", r" (?:\w+ ){1,12}?\w+, (?:dis|dites|fais|faites|on (?:en|se)|\w+ \w+ (?:peut|pourra))"),
        ("mieux", r" placee? pour"),
        ("remets", r" a (?:vous|toi)"),
        ("prendrai prendrais", r" (?:pas|jamais|nullement|aucunement) (?:mal|ombrage)"),
        ("libre libres", r"(?= ?[.!])"),
        ("saurai", r" (?:me|faire|trouver|m)"),
        ("debrouiller debrouillerai fachee fache vexee vexe froissee froisse", ""),
        ("a", r" (?:vous|toi) de (?:juger|decider|choisir)"),
        ("autrement", ""),
        ("sinon", r",? (?:aucun|pas|ce|c|tant|une autre|ne|sans|je)"),
        ("comprendrai comprendrais comprendrions comprendrons", r"(?! pas)"),
        ("comprends comprend", r" (?:tout a fait|tres bien|parfaitement|bien|que|si|evidemment|totalement)"),
        (
            "aucun aucune zero",
            r" (?:souci|probleme|obligation|pression|engagement|stress|importance|rancune|gene)",
        ),
        (
            "pas",
            r" (?:de (?:soucis?|problemes?|pression|obligation|mal|stress)|grave|du tout grave|obligee?|un "
            r"drame|"
            r"d obligation|si grave)",
        ),
        (
            "sans",
            r" (?:soucis?|probleme|obligation|engagement|gene|pression|rancune|vous sentir|te sentir|aucune|"
            r"aucun|"
            r"te forcer|hesiter a|vous forcer|drame|facon|complexe|scrupules?|etats d ame|detour|"
            r"vous y obliger)",
        ),
        ("libre libres", r" (?:a vous|a toi|de \w+)"),
        (
            "sentez sens",
            r" (?:(?:vous|toi|te|t|surtout|absolument|tout a fait|bien) ){0,3}(?:libre|pas|obligee?)",
        ),
        (
            "dis dites dire",
            r"(?: (?:moi|le|la|simplement|juste|que)){0,3} (?:non|sans gene|franchement|simplement|"
            r"sans detour|sans hesiter|honnetement)(?! (?:si|quand|comment|ce|quel|combien))",
        ),
        ("un le votre ton", r" (?:simple )?(?:oui ou (?:un )?non|non|refus)"),
        ("oui", r" ou (?:un )?non"),
        ("refus refuser refusez refuse refuses refusiez decliner declinez declines decline decliniez", ""),
        ("n", r" y pense[sz]? (?:plus|pas)"),
        ("oublie oubliez ignore ignorez ignorer", r" (?:ce|cette|mon|ma|simplement|le|la|tout)"),
        ("laisse laissez", r" (?:tomber|courir|de cote)"),
        ("tant", r" pis"),
        ("rien", r" ne (?:vous|t|te) (?:oblige|presse|force)"),
        (
            "je",
            r" (?:demanderai|me debrouillerai|ferai autrement|trouverai|m arrangerai|m adresserai|ne m en|"
            r"chercherai|ne serai pas (?:vexee?|froissee?)|verrai autrement|ne (?:vous|t) en)",
        ),
        ("ce ca cela", r" (?:ne (?:sera|serait|change|changera|changerait)|n est|n a) (?:pas|rien|aucune?)"),
        ("on nous", r" rest(?:e|era|erons|ons) (?:copains|amis|copines|bons|en bons)"),
        ("a", r" (?:vous|toi) de voir"),
        ("comme", r" (?:vous|tu) (?:voulez|veux|preferez|preferes|le sentez|le sens)"),
        ("seulement uniquement que", r" si (?:vous|tu|t|cela|ca|le)"),
        ("obligee oblige obligation obligez obliges", ""),
        ("a", r" (?:la|une) prochaine"),
        (
            "m me",
            r" (?:offens|offusqu|vex|froiss|formalis|peiner|facher|derang)\w*",
        ),
        ("ce", r" sera pour une (?:prochaine|autre)"),
        ("on", r" remet(?:tra)? (?:ca|cela)"),
        ("autre", r" (?:fois|jour|moment)"),
    ),
    en=(
        (
            "if",
            r" (?:\w+ ){0,8}?(?:not|t|too|rather|sooner|doubt\w*|unsure|busy|swamped|awkward|bad|wrong|"
            r"uncomfortable|inconvenient|"
            r"nope|"
            r"difficult|prefer|much|snowed|stretched|impossible|tricky|hard|no|full|slammed|nothing|never|"
            r"poor|"
            r"packed|"
            r"hassle|bother|imposition|hectic|crazy|isn|doesn|overstep\w*|underwater|buried|away|off)",
        ),
        (
            "if",
            r" (?:\w+ ){2,12}?\w+, (?:just|we (?:ll|can|shall)|i (?:ll|can|shall|won|shan)|don|no|never|"
            r"skip|say|"
            r"forget|that s|please (?:ignore|say|don|just|skip|tell)|do)",
        ),
        ("should", r" (?:it|this|that|you)(?: \w+){1,6}, (?:say|just|please|do|don)"),
        ("straight chase silence", ""),
        ("if", r" (?:\w+ ){1,12}?\w+, (?:tell|my \w+ (?:will|can)|and i ll)"),
        ("if", r" (?:\w+ ){2,14}?(?:just say|say so|tell me)"),
        ("mustn needn shouldn", r" t (?:feel|think|worry)"),
        ("guided", r" by you"),
        ("know", r" best"),
        ("drop skip", r" it"),
        ("pain nuisance bother imposition hassle", ""),
        (
            "no",
            r" (?:worries|problem|problems|pressure|obligation|hard feelings|offen[cs]e|harm|bother|issues?|"
            r"drama|"
            r"expectations?|strings|big deal|stress|hurt|guilt|questions asked|explanation|reason|fuss|sweat|"
            r"bother at)",
        ),
        ("zero", r" (?:pressure|obligation|worries|hard feelings|expectations?|offen[cs]e)"),
        ("not", r" (?:to worry|a problem|obliged|at all obliged|the end of|a big deal)"),
        ("feel", r" (?:free to|no|under no|obliged|entirely free|totally free|at liberty)"),
        ("say", r" (?:no|so|the word|if it|nope|when)"),
        ("no", r" (?:is|would be|will be|from you|thanks|thank you|works|won)"),
        ("a", r" (?:yes or (?:a )?no|simple no|polite no|plain no|quick no|no)"),
        ("n nope no", r" (?:is|s) (?:\w+ )?(?:fine|ok|okay|good|alright|answer)"),
        ("y yes", r" or n(?:o)?"),
        ("decline declining refuse refusing ignore ignoring", ""),
        ("turn", r" (?:me|this|it|that) down"),
        ("pass", r" on (?:this|it)"),
        (
            "ll d will would completely totally fully perfectly quite entirely certainly absolutely course "
            "also",
            r" (?:\w+ )?understand",
        ),
        ("understand", r" (?:completely|totally|fully|entirely|if|perfectly|of course)"),
        ("understandable understood", ""),
        ("don", r" t (?:worry|feel|give it|sweat|think twice|hesitate to (?:say no|decline))"),
        ("never", r" (?:mind|you mind)"),
        ("shall shan", r" (?:manage|ask|find|cope|quite understand|understand|not mind|t mind)"),
        ("manage", r" without"),
        ("offended offence offense", ""),
        ("forget", r" (?:i|it|about|this)"),
        ("ll", r" (?:manage|ask|find|figure|cope|sort|not mind|work it|survive|try|look)"),
        ("either", r" way"),
        ("up", r" to you"),
        ("your", r" call"),
        ("by", r" all means"),
        ("only", r" if"),
        ("unless otherwise", ""),
        ("yes", r" or (?:a )?no"),
        ("obliged obligation obligated", ""),
        ("perfectly completely totally absolutely quite", r" (?:fine|ok|okay|alright|all right|fair)"),
        ("won", r" t (?:mind|be offended|take it|hold it|ask again|be hurt|bother|think)"),
        ("another", r" (?:time|day|week)"),
        ("instead", ""),
    ),
)
"""Turns by which the reader may say no."""

EASE: Final = Turns(
    fr=(
        ("ligne lignes mots phrase phrases minute minutes", ""),
        ("suffit suffira suffirait suffisent suffiront suffiraient suffire", ""),
        ("jointe joint joints jointes joins ci dessous annexe", ""),
        ("tel telle tels", r" quel"),
        ("quand", r" (?:vous|tu|ca|cela|bon)"),
        ("convenance arrange inutile", ""),
        ("pret prete", ""),
        ("pas aucune", r" (?:d )?(?:urgence|presse|pressee?)"),
        ("quart", r" d heure"),
        ("https http", ""),
    ),
    en=(
        ("line lines sentence sentences minute minutes min mins word words voice", ""),
        ("enough plenty suffice attached below ready", ""),
        ("as", r" (?:is|it stands|they are)"),
        ("whenever convenience rush hurry easy", ""),
        ("no", r" need"),
        ("link copy paste pasted https http", ""),
        ("quick short brief", ""),
    ),
)
"""Turns that say how little it takes."""

THANKS: Final = Turns(
    fr=(
        (
            "danke gracias grazie obrigado obrigada arigato bedankt kiitos takk tack hvala thanks "
            "merci mercis remercie remercier remerciement remerciements remercions reconnaissante "
            "reconnaissant "
            "reconnaissance gratitude",
            "",
        ),
        ("gre", ""),
        ("precieux precieuse touchee touche", ""),
    ),
    en=(
        (
            "thank thanks thankful thanking grateful gratitude appreciate appreciated appreciation obliged "
            "cheers ta thx takk danke gracias grazie obrigado obrigada arigato bedankt kiitos tack hvala "
            "merci",
            "",
        ),
    ),
)
