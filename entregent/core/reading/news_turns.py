"""The turns by which a line tells of something new in somebody's life, in French and English, by kind."""

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from entregent.core.planning.situation import LifeEventKind


_WORK: Final = r"(?:boite|boulot|job|taf|travail|poste|entreprise|employeur|metier|cremerie)"
_OWN: Final = r"(?:sa|son|leur|une|un|sa propre|son propre|leur propre)"
_HER: Final = r"(?:her|his|their|a|an|her own|his own|their own)"
_FIRM: Final = (
    r"(?:boite|boutique|startup|start-up|societe|cabinet|restaurant|resto|atelier|agence|association|asso|"
    r"activite|marque|appli|librairie|gite|galerie|entreprise|podcast)"
)
_BUSINESS: Final = (
    r"(?:business|company|startup|start-up|firm|shop|store|practice|agency|studio|restaurant|cafe|brand|app|"
    r"charity|podcast|bakery|gallery)"
)
_RANK: Final = (
    r"(?:directeur|directrice|chef|cheffe|manager|responsable|associee?§?|partner|head|director|vp|cto|"
    r"ceo|cfo|"
    r"president|presidente|principal|senior|lead|proviseure?|maire)"
)

_ROWS: "Final[tuple[tuple[LifeEventKind, str], ...]]" = (
    (
        "promotion",
        rf"(?:est |a ete |ete |vient d' etre |sera |va etre )?(?:promue?s?|nommee?§?s?)(?: \S+)?|passe "
        rf"{_RANK}|"
        rf"devient {_RANK}|monte en grade|(?:eu|decroche§?|obtenu) (?:sa|une|la) promo(?:tion)?|"
        rf"(?:got|getting|gets) (?:promoted|the promotion|a promotion|her promotion|his promotion)|"
        rf"(?:been|being|was|'s|is) promoted|made (?:{_RANK})|becom(?:es|ing) {_RANK}",
    ),
    (
        "new_job",
        rf"chang(?:e|ent|er|e§|era) (?:de|d') {_WORK}|nouve(?:au|lle) {_WORK}|"
        rf"(?:a |ai |vient d' |vient de )?(?:trouve§?|decroche§?|obtenu|eu|avoir|signe§?) (?:un|le|son) "
        rf"(?:nouveau )?(?:{_WORK}|cdi|cdd|stage)|(?:commence|demarre|debute|prend son poste|entre)(?: "
        rf"(?:un|son) "
        rf"(?:nouveau )?{_WORK})? chez|(?:rejoint|va rejoindre|rejoindra) (?:NN|une|un|l'|la|le)|"
        rf"(?:bosse|travaille) (?:maintenant )?(?:chez|pour|a|au) .*maintenant|embauche§?e?s? (?:chez|"
        rf"par|a|au)|"
        rf"(?:has |got |starts |started |starting |landed |found |taken )?a new (?:job|role|gig|post|"
        rf"position)|"
        rf"(?:^|, )new (?:job|role|gig|post|position)|(?:starts?|starting|started|joins|joining|joined|"
        rf"'s joining) "
        rf"(?:at|as|with|work at) ?(?:\S+)?|chang(?:es|ing|ed) jobs?|switch(?:es|ing|ed) (?:jobs?|teams?)|"
        rf"swapping (?:jobs?|teams?)|(?:got|gets|landed) the job|a eu le {_WORK}",
    ),
    (
        "move",
        r"demenag(?:e|ent|er|e§|era|ait)|emmenag(?:e|ent|er|e§|era)|s' install(?:e|er|era|ent) (?:a|en|"
        r"au|aux|dans)|"
        r"(?:part|partent|va|vont|parti|partie|partir) (?:vivre|habiter|s' installer)|"
        r"(?:achete§?|acheter|signe§? pour) (?:une|un|leur|sa|son) (?:maison|appart|appartement|ferme|"
        r"studio|terrain)|"
        r"(?:'s |is |are |'re |be )?(?:moving|relocating|emigrating) (?:to|back|out|house|in|away|abroad|"
        r"home|DD|down|"
        r"up|over)|moved (?:to|house|back|out|in|abroad)|(?:bought|buying|buys) (?:a|their|her|his) (?:\S+ )?"
        r"(?:house|flat|place|home|farm|cottage)",
    ),
    (
        "family",
        r"(?:a |va |vient d' |doit )?(?:accouche§?|accoucher|accouchera)|enceinte|attend(?:ent)? (?:un|"
        r"une|des|leur|son) "
        r"(?:\S+ )?(?:bebe|enfant|jumeaux|jumelles|fille|garcon|petit|petite)|naissance (?:de|d')|"
        r"(?:a|ont|vient d') (?:eu|avoir) (?:une|un|des|leur|son) (?:\S+ )?(?:bebe|fille|garcon|fils|"
        r"jumeaux|jumelles|"
        r"enfant)|(?:est|devient|devenue?|vont etre|va etre) (?:jeune )?(?:papa|maman|papi|mamie|grand-pere|"
        r"grand-mere|pere|mere|parents?)|se mari(?:e|ent|er|era)|s' est marie§?e?|se sont marie§?s?|se "
        r"fianc(?:e|ent)|"
        r"fiance§?e?s|se pacs(?:e|ent)|divorc(?:e|ent|e§|er)|se separ(?:e|ent|er)|s' est separe§?e?|"
        r"(?:a|ont) perdu (?:son|sa|ses|leur) (?:pere|mere|papa|maman|mari|femme|frere|soeur|fils|fille|"
        r"grand-\S+|chien)|"
        r"en deuil|(?:pere|mere|mari|femme|frere|soeur|papa|maman|belle-mere|beau-pere) (?:est |vient de )?"
        r"(?:mort|morte|decede§?e?|deceder|mourir)|"
        r"(?:had|having|expecting|have) (?:a |another |their |her |his |twins|the )(?:\S+ )?(?:baby|boy|"
        r"girl|child|kid|"
        r"daughter|son)|expecting(?! (?:to|a call|an|your|my|me))|pregnant|gave birth|new (?:baby|dad|"
        r"mum|mom|father|"
        r"mother|parents?)|(?:had|got|has|having|expecting) twins|"
        r"(?:get|gets|getting|got) (?:married|engaged|divorced|hitched)|engaged to|"
        r"(?:lost|buried) (?:her|his|their) (?:dad|mum|mom|father|mother|husband|wife|brother|sister|son|"
        r"daughter|dog)|"
        r"(?:dad|mum|mom|father|mother|husband|wife|brother|sister|gran|grandad) (?:died|passed away|has "
        r"died)|"
        r"splitting up|split up|(?:a )?(?:dad|mum|mom|grandad|granny) (?:again|now)",
    ),
    (
        "study",
        r"repren(?:d|ds|dre|dra) (?:ses|des|les) etudes|pass(?:e|er|era) (?:le|son|sa|un|l') (?:bac|"
        r"concours|doctorat|"
        r"diplome|oral|agreg\w*|capes|barreau|these|examen|master)|sout(?:ient|enir|iendra|enu) sa these|"
        r"(?:a|vient d') (?:eu|avoir|obtenu|obtenir) (?:son|le|sa) (?:bac|diplome|master|concours|"
        r"doctorat|these|licence|"
        r"agreg\w*|brevet|cap)|(?:entre|rentre|admise?§?|prise?) (?:a|en|au) (?:la fac|fac|master|"
        r"licence|sciences po|"
        r"prepa|medecine|l' universite|l' ecole)|diplome§?e?s? (?:de|d'|en)|"
        r"(?:going |goes |went |'s going )back to (?:school|uni|university|college|studying)|"
        r"graduat(?:es|ed|ing)|"
        r"(?:doing|starting|starts|started|finishing|finished|got) (?:a|her|his|an|their) (?:masters?|"
        r"phd|mba|degree|"
        r"doctorate|course)|defend(?:s|ed|ing) (?:her|his|their) (?:thesis|phd)|"
        r"passed (?:her|his|the|their) (?:bar|exams?|finals|viva|boards)|got into (?:uni|university|"
        r"college|med school)",
    ),
    (
        "publication",
        rf"(?:sort|sortent|sortira|publie|publient|publiera|a publie§?|a sorti|vient de (?:sortir|"
        rf"publier)|fait paraitre) "
        rf"(?:{_OWN}|le|ses|des) (?:\S+ )?(?:livre|roman|album|bouquin|essai|article|recueil|disque|film|"
        rf"etude|bd|ep)|"
        rf"(?:publish(?:es|ing|ed)|releas(?:es|ing|ed)|(?:has|have|bringing|brings|'s got) out|brought "
        rf"out) (?:{_HER}) "
        rf"(?:\S+ )?(?:book|novel|album|record|paper|essay|memoir|article|film|ep|study|collection)|"
        rf"(?:book|novel|album|memoir|film|ep) (?:is |comes |coming |came )+out",
    ),
    (
        "launch",
        rf"(?:lanc|mont|cre|ouvr)(?:e|ent|er|era|e§|ir|ira|ert) (?:{_OWN}|leur) (?:\S+ )?{_FIRM}|(?:a "
        rf"ouvert|va ouvrir) "
        rf"(?:{_OWN}) (?:\S+ )?{_FIRM}|se (?:lance|lancer|lancent|met|mettre|mettent) (?:a son compte|en "
        rf"freelance|"
        rf"en indep\w*|en solo|a leur compte)|"
        rf"(?:launch(?:es|ing|ed)|start(?:s|ing|ed)|open(?:s|ing|ed)|set(?:s|ting)? up|found(?:s|ing|"
        rf"ed)) (?:{_HER}) "
        rf"(?:\S+ ){{0,2}}?{_BUSINESS}|(?:gone|going|goes|went) (?:freelance|solo|self-employed|independent)",
    ),
    (
        "award",
        r"(?:a |ont |vient de )?(?:gagne§?|recu|remporte§?|remporter|obtenu|eu) (?:le|un|son) (?:\S+ "
        r")?(?:prix|concours|"
        r"trophee|championnat)|(?:medaille§?e?|laureate?|laureat) (?:d'|de|du)|"
        r"(?:won|wins|received|got) (?:the|an?|her|his) (?:\S+ )?(?:award|prize|medal|championship|trophy)|"
        r"shortlisted for",
    ),
    (
        "other",
        rf"(?:part|partent|parti|partie|est|sera|prend|prendre|prendra|partir|bientot|partira) (?:a |en |"
        rf"bientot |sa )*"
        rf"(?:la )?retraite|retraite§e?s?|demissionn(?:e|er|e§)|(?:quitt(?:e|er|e§|era)) (?:NN|{_OWN} "
        rf"{_WORK}|la boite|"
        rf"l' (?:agence|entreprise|asso)|le (?:cabinet|groupe)|ses fonctions)|(?:licencie§?e?|vire§?e?|"
        rf"au chomage)|"
        rf"en arret(?: maladie| de travail)?|hospitalise§?e?|a l' hopital|burn[ -]?out|cancer|"
        rf"(?:se fait|va se faire|s' est fait) operer|accident de (?:voiture|moto|velo|ski)|malade|en "
        rf"conge (?:mat|maternite|"
        rf"parental|paternite)|"
        rf"(?:retir(?:es|ing|ed)|'s retired)|(?:quit|quits|quitting|leaving|leaves|left|resign(?:s|ed|"
        rf"ing)) (?:NN|{_HER} "
        rf"(?:job|post|role)|the (?:firm|company|bank|agency|job))|(?:got |been |was |being )(?:laid off|"
        rf"made redundant|"
        rf"fired|sacked)|redundant|(?:in|into|out of) hospital|on (?:sick|maternity|paternity|parental) "
        rf"leave|"
        rf"(?:having|had|has) (?:an operation|surgery|a stroke|a heart attack)|(?:is|been|'s|very|quite) "
        rf"(?:ill|unwell|"
        rf"poorly)|off sick|signed off",
    ),
)

TURNS: Final = tuple((kind, re.compile(rf"(?<!\S)(?:{rows})(?!\S)")) for kind, rows in _ROWS)
"""Kind of life event → the turn that tells of it, in a clause with names as NN and days as DD."""
