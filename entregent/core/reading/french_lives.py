"""The turns by which French tells of a life, one's own or another's: work, home, studies, family, health."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from entregent.core.planning.situation import LifeEventKind

_DET: Final = r"(?:(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?|un|une|le|la|l'|les|des|de|d'|du|au|a|en) ){1,2}"
_OWN: Final = r"(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?)"
_WORK: Final = (
    r"(?:boite|boulot|job|taf|travail|poste|stage|alternance|apprentissage|cdi|cdd|emploi|metier|"
    r"fonctions?|"
    r"cremerie|employeur|nouvelle vie)"
)
_EXAM: Final = (
    r"(?:exams?|examens?|oral|oraux|ecrits?|concours|permis|bac|brevet|diplome|capes|agreg\w*|toeic|toefl|"
    r"ielts|partiels?|rattrapages?|soutenance|these|memoire|master|licence|certification|audition|casting|"
    r"entretiens?|barreau|cap|bts|doctorat|hdr|code|qualifications?)"
)
_FIRM: Final = (
    r"(?:boite|boutique|startup|start-up|societe|cabinet|restaurant|resto|atelier|agence|association|asso|"
    r"activite|marque|appli|librairie|gite|galerie|entreprise|podcast|site|chaine|chambre d' hotes)"
)
_MADE: Final = (
    r"(?:livre|roman|album|bouquin|essai|article|recueil|disque|film|court-metrage|documentaire|etude|bd|"
    r"ep|"
    r"single|clip|expo|exposition|spectacle|piece|concert|vernissage|avant-premiere)"
)
_IS: Final = r"(?:suis|est|sommes|sont|sera|serai|serons|seront|ai ete|a ete|avons ete|etre)"
_CHILD: Final = (
    r"(?:bebe|enfant|fille|fils|garcon|jumeaux|jumelles|petit garcon|petite fille|heureux evenement|"
    r"petit-fils|petite-fille)"
)
_SCHOOL: Final = (
    r"(?:fac|cp|ce1|college|lycee|ecole|maternelle|creche|prepa|universite|master|licence|medecine|sixieme|"
    r"seconde|terminale|internat)"
)
_CONTEST: Final = (
    r"(?:marathon|semi|semi-marathon|trail|triathlon|tournoi|match|course|competition|championnat|finale|"
    r"festival|concert|theatre|spectacle|galerie|chorale|choeur|orchestre)"
)
_LIMB: Final = r"(?:jambe|bras|cheville|poignet|pied|epaule|genou|clavicule|cotes?|doigt|hanche)"

_COMING: Final = (
    rf"(?:{_EXAM}|operation|demenagement|rentree|depart|vol|anniversaire|pot de depart|mariage|concert|"
    rf"spectacle|"
    r"vernissage|expo|exposition|voyage|intervention|rendez-vous|audience|election|bapteme)"
)

EVENTS: "Final[tuple[tuple[LifeEventKind, tuple[str, ...]], ...]]" = (
    (
        "promotion",
        (
            rf"{_IS} (?:\S+ )?(?:nomme§|promue?s?|titularise§|elue?s?)",
            r"monte en grade",
        ),
    ),
    (
        "other",
        (
            (
                r"(?:par[st]|partent|partons|partir\w*|partie?s?|pren\w*|prise?|suis|est|sera\w*|sommes|"
                r"passe\w*) (?:(?:a|en|bientot|enfin|ma|sa|la|notre|leur|DD) )*retraite"
            ),
            r"retraite§",
            r"demissionn\w+§?",
            r"licencie§",
            r"au chomage",
            r"rupture conventionnelle",
        ),
    ),
    (
        "new_job",
        (
            rf"(?:eu|g eu|decroche§?|obtenu) (?:un|une|le|la|ce|mon|ma) (?:\S+ )?{_WORK}",
            (
                r"(?:re)?(?:commenc|debut|demarr|attaqu|entam|quitt|chang|trouv|decroch|perd|pren|repren|"
                rf"repris|cherch|obten|signe)\w*§? {_DET}(?:nouve\w+ |\S+ )?{_WORK}"
            ),
            rf"(?:fini|termin|arret)\w*§? {_OWN} (?:\S+ )?{_WORK}",
            rf"{_OWN} nouve\w+ {_WORK}",
            (
                r"(?:je|j'|on|nous|il|elle|NN) (?:(?:re)?(?:commenc|demarr|debut)\w+|repren\w+)(?: "
                r"(?:chez|au|aux|a|comme|en|dans) .*)? DD"
            ),
            (
                r"(?<!se )(?<!te )(?<!vous )(?:rejoin\w+|integr\w+§?) (?:NN|l' \S+|la (?:boite|societe|"
                r"start-up)|une \S+|le (?:cabinet|groupe|service))"
            ),
            rf"{_IS} (?:\S+ )?(?:embauche§|recrute§|mute§)",
        ),
    ),
    (
        "move",
        (
            r"(?:demenag|emmenag)\w+§?",
            (
                r"(?:m'|s'|nous) (?:instal\w+§?|(?:suis|est|sommes|sont) installe§) (?:a|en|au|aux|dans|"
                r"avec|ensemble|DD|NN)"
            ),
            (
                r"(?:vivre|habiter|m' installer|s' installer|nous installer) (?:a|en|au|aux|dans|"
                r"ensemble|NN)"
            ),
            (
                rf"(?:achet|vend|signe)\w*§? (?:pour )?(?:une|un|la|{_OWN}) (?:\S+ )?(?:maison|appart\w*|"
                r"ferme|studio|terrain|logement)"
            ),
            r"(?:on a|aurons|avons|eu|recu) (?:les|nos|mes) cle(?:f|fs|s|§)",
        ),
    ),
    (
        "family",
        (
            (
                r"(?:me|se|nous|m'|s') (?:(?:suis|sommes|est|sont) )?(?:re)?(?:mari|fianc|pacs|"
                r"separ)\w*§?"
            ),
            r"divorc\w+§?",
            (
                rf"{_IS} (?:\S+ )?(?:enceinte|papa|maman|grand-pere|grand-mere|grands-parents|parents|"
                r"marie§|fiance§)"
            ),
            r"(?:notre|mon|leur) mariage (?:\S+ ){0,2}?(?:est|sera|aura|a lieu|approche|tombe)",
            r"accouch\w+§?",
            rf"(?:attend|attends|attendons|attendent) (?:un|une|notre|des|leur|son) (?:\S+ )?{_CHILD}",
            r"(?:est|sont|es|sommes) (?:\S+ )?(?:ne|nes|nee|nees|ne§)(?! (?:pas|plus|que))",
            r"naissance (?:de|d'|du)",
            r"vu le jour",
            r"adopte§? (?:un|une|notre|deux)",
            (
                r"(?:eu|avoir|accueilli|accueillir) (?:un|une|notre|des|son|leur|mon|ma) (?:\S+ "
                rf")?{_CHILD}"
            ),
            r"(?:re)?fet\w+§? (?:mes|nos|les|ses|mon|ma|notre|son|leurs?|l'|le)",
            (
                r"(?:mon|notre|son|leur|le) (?:bapteme|enterrement) (?:\S+ ){0,2}?(?:est|sera|aura|a "
                r"lieu)"
            ),
            (
                r"(?:est|sont|vient de|viens de|a|etait|ont) (?:\S+ )?(?:decede§|deceder|mort|morte|"
                r"morts|mourir|disparue?s?|eteinte?)"
            ),
            r"(?:nous|m') (?:a|ont) quitte§",
            r"en deuil",
            r"obseques",
            r"funerailles",
            r"deces (?:de|d')",
            (
                rf"perdu {_OWN} (?:pere|mere|papa|maman|mari|femme|frere|soeur|fils|fille|grand-\S+|oncle|"
                r"tante|chien|chat|bebe|cousine?|ami|amie|compagnon|compagne)"
            ),
        ),
    ),
    (
        "study",
        (
            rf"(?:commenc|debut|suiv|suis|fini|termin)\w*§? {_DET}(?:\S+ )?formation",
            (
                r"(?:(?:re)?pass|prepar|revis|rat|reussi|tent|souten|soutien|defend|rend|depos|fini|"
                rf"termin|obten|obtien|decroch|valid|recu|attend)\w*§? {_DET}(?:\S+ )?{_EXAM}"
            ),
            rf"(?:ai|a|avons|ont|aura|aurai|aurons|eu) {_DET}(?:\S+ )?{_EXAM}",
            rf"{_IS} (?:\S+ )?(?:recue? (?:a|au|en)|admise?s?|diplome§|prise? (?:a|au|en|chez|dans))",
            rf"(?:repren\w+|repris|arret\w+) {_DET}etudes",
            rf"(?:entr|rentr)\w*§? (?:en|au|a la|a l'|dans) (?:\S+ )?{_SCHOOL}",
        ),
    ),
    (
        "publication",
        (
            rf"(?:publi|sor[st]|expos|edit|tourn|enregistr)\w*§? (?:{_OWN}|une|un) (?:\S+ )?{_MADE}",
            (
                rf"{_OWN} (?:\S+ )?{_MADE} (?:\S+ ){{0,2}}?(?:sor[st]\w*|par(?:ai\w*|u|us|ue|ues)|ouvr\w*|"
                r"commence\w*|demarre\w*|debute\w*|lieu|ferme\w*)"
            ),
            r"(?<!\S)expos(?:e|ons|ent|erai|era) (?:a|au|aux|en|chez|dans|DD)",
        ),
    ),
    (
        "launch",
        (
            rf"(?:re)?(?:lanc|mont|cre|ouvr|inaugur|fond)\w*§? (?:{_OWN}|une|un) (?:\S+ )?{_FIRM}",
            (
                r"(?:me|se|nous) (?:lanc|met|mets|mettons)\w* (?:a (?:mon|son|notre) compte|en "
                r"(?:freelance|indep\w*|solo))"
            ),
            rf"{_OWN} (?:\S+ )?{_FIRM} (?:ouvr\w*|demarre\w*|ferme\w*)",
        ),
    ),
    (
        "award",
        (
            (
                rf"(?:gagn|remport|recu|obten|decroch)\w*§? (?:{_OWN}|un|le|la|une) (?:\S+ )?(?:prix|"
                r"trophee|medaille|bourse|championnat)"
            ),
            rf"{_IS} (?:\S+ )?(?:laureate?s?|finalistes?|selectionne§)",
        ),
    ),
    (
        "other",
        (
            rf"(?:fai\w+|fera\w*|{_IS}) (?:\S+ )?oper(?:er|e§)",
            r"hospitalise§",
            r"a l' hopital",
            r"en arret",
            r"malades?",
            (
                r"(?:ai|a|aurai|aura|avons|passe) (?:mon|ma|une|un|mes|son|sa) (?:\S+ )?(?:operation|irm|"
                r"chimio\w*|scanner|biopsie|echographie)"
            ),
            r"cancer",
            r"burn[ -]?out",
            r"chimio\w*",
            r"accident (?:de|d')",
            r"convalescence",
            r"(?:m'|me|s'|se) (?:suis|est) (?:casse§|blesse§|fracture§|foule§|tordu)",
            rf"cass\w+§? (?:la|le|une|un) {_LIMB}",
            r"conge (?:mat\w*|pat\w*|parental|sabbatique)",
        ),
    ),
)
"""Kind of event → how a clause tells of it, with names as NN and days as DD."""
PLANS: "Final[tuple[str, ...]]" = (
    r"(?:serai|serons|suis|sommes) (?:a|en|au) (?:NN|paris|lyon)",
    r"organis\w+§? (?:un|une|notre|mon|ma|nos|des) (?:\S+ )?(?:fete|soire§|pot|concert|expo|exposition|"
    r"tournoi|"
    r"conference|vernissage|colloque|anniversaire|brocante|vide-grenier|portes ouvertes)",
    r"(?:sur scene|en tournee|a la radio|en finale)(?: DD)?",
    rf"{_OWN} (?:\S+ )?{_COMING} (?:\S+ ){{0,3}}?(?:est|sont|sera|seront|a lieu|ont lieu|aura lieu|"
    rf"prevue?s?|"
    r"commence\w*|tombe\w*|approche\w*)",
    rf"^{_OWN} (?:\S+ )?{_COMING} DD",
    (
        r"(?:je|j'|on|nous|ils|elles|il|elle|NN|qui) (?:re)?(?:par[st]|partons|partent|partir(?:ai|a|ons|"
        r"ont))(?! (?:du principe|de l' idee))"
    ),
    r"(?:vais|va|allons|dois|doit|devons|vont) (?:re)?partir",
    r"(?:m'|s'|nous) envol\w+",
    (
        r"(?:suis|sommes|est|sera|serai|serons|sont|etre) (?:\S+ )?(?:en|a|au|aux) (?:\S+ )?(?:vacances|"
        r"conges?|deplacement|voyage|l' etranger)"
    ),
    r"(?:pren|pose)\w* (?:des|mes|nos|une|quelques) (?:\S+ )?(?:vacances|conges?|jours)",
    r"(?:revien|rentr)\w* (?:de (?:vacances|voyage|conges?|NN)|du \S+|des \S+|d' \S+|a la maison|DD)",
    (
        r"(?:cour|particip|jou|chant|dans)\w+ (?:le|la|les|l'|un|une|mon|ma|notre|au|aux|a|dans|en|avec) "
        rf"(?:\S+ ){{0,3}}?{_CONTEST}"
    ),
)
"""What is coming in a life and no news: journeys, holidays, races, concerts."""
