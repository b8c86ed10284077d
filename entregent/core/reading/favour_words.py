"""The words by which a line says what was given or received, in French and English."""

import re
from typing import Final

from entregent.core.favours import Kind


def _any(*patterns: str) -> re.Pattern[str]:
    """Any of these, from the beginning of a word to the end of one."""
    return re.compile(rf"(?<![\w'])(?:{'|'.join(patterns)})(?!\w)")


_CUSTOMER: Final = (
    r"(?:clients?|clientes?|clientele|customers?|patients?|patientes?|eleves?|stagiaires?|business|leads?|"
    r"commandes?|orders?|chantiers?|contrats?|contracts?|acheteurs?|acheteuses?|buyers?|tenants?|locataires?)"
)
_NUMBER: Final = (
    "(?:names?|numbers?|address|contacts?|details|card|noms?|numeros?|adresses?|coordonnees|carte)"
)
_WHERE: Final = (
    r"(?:newsletter|infolettre|page|blog|podcast|channel|chaine|story|emission|radio|vitrine|window|column|"
    r"stage|feed|mur|show|programme|lettre d' information|reseaux?|socials?|profil|profile|site)"
)
KINDS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    (
        "introduction",
        _any(
            r"introduc\w+|intro|present(?:e|es|ee|ees|er|ation|ations)|mise?s? (?:\w+ ){0,5}en (?:relation|"
            r"contact)",
            r"put (?:\w+ ){1,5}in touch|entremise|connected \w+ (?:with|and|to)|hooked \w+ up with",
            r"(?:brought|got) (?:us|them|NN and NN|NN et NN) together|fait (?:se )?(?:rencontrer|connaitre)",
            r"e? ?-?mailed NN (?:and|et) NN together|(?:ecrit|mail) a NN et (?:a )?NN ensemble",
        ),
    ),
    (
        "referral",
        _any(
            r"referrals?|refer(?:red|s)?|bonnes? adresses?|vouch\w*|pistonne\w*|bouche a oreille",
            rf"(?:sent|send|sends|passed|brought|steered|directed|got|found|envoye\w*|adresse\w*|oriente\w*|"
            rf"amene\w*|apporte\w*|trouve\w*|valu)(?: \w+){{0,4}} {_CUSTOMER}",
            rf"{_CUSTOMER}(?: \w+| ,){{0,6}} (?:sent|referred|from|envoyee?s?|adressee?s?|venue?s?) (?:by|"
            rf"NN|par|de)",
            rf"{_NUMBER} (?:of|de|d'|du|for) (?:an?|my|our|the|his|her|their|une?|mon|ma|mes|"
            rf"notre|leur|ses|son|sa|le|la|l'|good|"
            rf"bonn?e?)"
            r" ?\w+|d' ?une? \w+ de confiance",
            rf"\w+ 's {_NUMBER}|(?:my|mon|ma|mes|our) (?:card|carte|name|nom|number|numero|"
            rf"coordonnees) (?:to|a|au|aux)",
            r"put (?:NN|me|him|her|them) (?:forward|up for)|put in a (?:good )?word|glisse (?:un|deux|"
            r"quelques) mots?",
            rf"(?:gave|donne\w*|passed|transmis)(?: a)? NN (?:my|our|mon|ma|mes|nos) {_NUMBER}",
            r"glisse\w* (?:le|son|mon) nom|dropped (?:NN 's|my|his|her|their|the) name",
            r"touche un mot|appuye (?:ma|sa|leur) candidature|got me (?:the|a) (?:job|gig|contract)",
            r"parle\w* (?:de|d') (?:NN|moi|mon \w+|ma \w+) (?:a|au|aux|avec)",
            r"(?:passed|passe|transmis|forwarded|gave|donne|remis|montre|showed)(?: \w+){0,3} (?:cv|resume|"
            r"portfolio|"
            r"candidature)(?: \w+){0,3} (?:to|a|au|aux)|ouvert son carnet|opened (?:his|her|"
            r"their) address book",
            r"(?:lui|leur) (?:ai|a|avait|avons) (?:\w+ )?recommand\w+|recommend\w* (?:my|our) \w+ to",
            r"recomm[ae]nd\w* (?:NN|me|us|him|her|them)(?: \w+){0,2}? (?:to|for)(?! (?:the|an?) (?:award|"
            r"prize))",
            r"(?:m'|me|nous|NN|l'|ai|avons|^)(?: (?:a|ont|avait))? ?recommande\w*(?: NN)? (?:a|au|aux|"
            r"aupres)",
        ),
    ),
    (
        "visibility",
        _any(
            r"(?:wrote|written|left|posted|published|ecrit|laisse|publie|poste|redige)(?: \w+){0,5} "
            r"(?:reviews?|avis|critique|temoignage|testimonials?)",
            r"mention(?:s|ed|ne|nee)?|cite[es]?|cited|quoted|endors\w+|recommend\w*|recommand\w*|"
            r"shout ?-?outs?",
            r"spoke (?:well|highly) of|bien parle de|relaye\w*|repost\w*|retweet\w*|reparta\w+|"
            r"mise?s? en avant|dit (?:\w+ ){0,2}(?:du|de|grand) bien (?:de|d')",
            r"(?:shared|partage\w*)(?: \w+){0,2} (?:my|our|mon|ma|mes|notre|nos|son|sa|ses|his|her|"
            r"NN 's)(?: \w+){0,3}"
            r"(?: (?:on|in|with|to|sur|dans|aupres|a) .*)?|wrote about|talked up",
            rf"(?:on|in|to|sur|dans) (?:his|her|their|my|our|sa|son|ses|ma|mon|leur|notre) {_WHERE}",
            r"(?:invite\w*) (?:a |to )(?:parler|intervenir|presenter|exposer|temoigner|speak|talk|present|"
            r"exhibit|perform)",
            r"(?:invite\w*) (?:me|NN|us) to (?:speak|talk|present|exhibit|perform)|interview\w*|featured|"
            r"promoted|plugged",
            r"parle (?:de|d') (?:mon|ma|mes|moi|nous|notre)|nominat\w+|propose\w* pour (?:le|un) prix|tagged",
        ),
    ),
    (
        "information",
        _any(
            r"told (?:me|us|him|her|them|NN) (?:about|of|that|when|where)|let (?:me|us|him|her|them|NN) know",
            r"tipped (?:me|us|him|her|them|NN) off|warned (?:me|us|him|her|them|NN)(?! (?:not|against))|"
            r"heads up",
            r"(?:m'|lui|leur|nous|NN) ?(?:a|ai|ont|avait)? ?appris|appris (?:a NN )?qu[e']|prevenu\w*|"
            r"averti\w*|signale\w*",
            r"(?:informe|informed|alerte|alerted|notified)\w*|forwarded|fait suivre|transmis\w*|tipped|"
            r"sur la piste|pointed (?:me|NN|him|her|them) (?:to|at)",
            r"dit (?:a NN |NN )?(?:qu'|que)",
        ),
    ),
    (
        "advice",
        _any(
            r"advice|advis\w+|counsel\w*|(?:de)?conseil\w*|avis|feedback|guidance|mentor\w*|retours? sur|"
            r"suggest\w*|suggere\w*",
            r"told (?:me|us|him|her|them|NN) (?:not )?to|how i ?(?:'d|would) \w+|what i ?(?:'d|would) do",
            r"what i thought|ce que j' ?en pensais|ce que je pensais|dit (?:a NN )?(?:de|"
            r"d') (?:ne pas )?\w+(?:er|ir|re)|coach\w*|comment(?:ed|e) (?:on|sur)",
            r"(?:explain\w*|explique\w*)(?: \w+){0,2} (?:how|comment)|tips? (?:on|about|for) \w+|"
            r"(?:talked|walked) (?:me|us|him|her|them|NN) through",
        ),
    ),
    (
        "support",
        _any(
            r"support\w*|soutien|soutenu\w*|encourag\w+|congratulat\w+|felicit\w+|comfort\w*|console\w*|"
            r"reconfort\w*",
            r"listen\w*|ecoute\w*|stood by|cheer\w*|heberge\w*|loge\w*|hosted|lent|lend(?:ing)?|pret[e]\w*|"
            r"garde\w*|"
            r"rendu service",
            r"look\w+ after|visited|rendu visite|moral|sat (?:up |through |in )?with|stay\w* with|"
            r"kept \w+ company",
            r"talked (?:me|us|him|her|them|NN) down|accompagn\w+|(?:went|came|gone) with|hopital|hospital|"
            r"funeral",
            r"obseques|enterrement|soupe?|repas|meals?|shifts?|drove|conduit|lift|ramene\w*|babys[ai]t\w*|"
            r"baby-?sit\w*",
            r"(?:fed|watered|arrose\w*|nourri\w*) (?:my|the|our|mes|mon|ma|les|ses|NN)|demenage\w*|mov(?:e|"
            r"ed|ing) "
            r"(?:house|flat|in|out|home)|(?:help\w*|aide\w*) .{0,20}(?:move|moving|demenag\w*)",
            r"passe (?:la|l'|une|un|toute la)(?: \w+){1,3} (?:avec|aupres|a l' hopital)|(?:was|been|"
            r"ete) (?:there|la) for",
            r"offert (?:un|une|des|le|la|l')|cagnotte|chipped in|donat\w+|(?:alle|venu|went|came|"
            r"gone)\w* (?:a|au|to)(?: \w+)? "
            r"(?:vernissage|concert|opening|spectacle|expo\w*|premiere|performance)|a (?:mes|ses|"
            r"leurs) cotes|shoulder|deuil|remplace\w*|covered (?:for|my|NN)|depose\w* a",
        ),
    ),
    (
        "expertise",
        _any(
            r"review\w*|proofread\w*|correct\w+|corrig\w+|relue?s?|relect\w+|translat\w+|traduit\w*|"
            r"traduction",
            r"expertise|taught|train(?:ed|ing)|showed (?:me|us|him|her|them|NN)|explain\w+|explique\w*|"
            r"forme?(?= NN| a)",
            r"repare\w*|repair\w+|fixed|depann\w+|debug\w*|installe\w*|installed|configur\w*|set up|built|"
            r"construit",
            r"design\w*|dessine\w*|drew|drafted|redige\w*|edited|coded|code|programm\w+|check(?:ed|s)|"
            r"verifie\w*|audit\w*",
            r"tuned|retuned|accorde\w*|wired|weld\w*|soude\w*|mended|recousu|sewed|cousu|regle\w*|monte\w*|"
            r"mecanique",
            r"photograph\w+|filme\w*|filmed|mesure\w*|measured|calcul\w*|maquett\w*|tutor\w*|rehears\w+|"
            r"plumbed|paint\w*",
            r"read (?:my|our|through|over|NN|his|her)|line by line|mis en page|mise en page|illustr\w+|"
            r"enregistre\w*",
            r"(?:did|fait) (?:my|our|the|his|her|NN 's|mon|ma|mes|le|la|les|son|sa|ses) (?:accounts?|taxes|"
            r"books|"
            r"website|site|comptes?|declaration|photos?|affiche|plans?|devis|montage|bilan|statuts)",
            r"(?:help\w*|aide\w*|coup de main)(?: \w+){0,6} (?:site|website|dossiers?|compta\w*|impots|"
            r"tax\w*|cv|resume|"
            r"oral|entretien|interview|candidature|application|statuts|contrat|contract|code|budget|plans?|"
            r"slides|deck|"
            r"presentation|memoire|these|thesis|lettre|letter|accounts?|excel|tableur|spreadsheet|logiciel|"
            r"software|"
            r"allemand|anglais|espagnol|german|english|french|maths?)",
        ),
    ),
    (
        "information",
        _any(
            "articles?|links?|liens?|information|infos?|tips?|tuyaux?|annonces?|job ads?|job openings?|"
            "openings? (?:at|for)|newsletter",
            r"podcast|books?|livres?|appels? d' ?offres?|appel a projets?|calls? for|partage\w*|shared",
            r"report|rapport|document\w*|recettes?|recipes?|etudes?|study|studies|guides?|modeles?|"
            r"templates?",
        ),
    ),
    (
        "support",
        _any(r"help(?:ed|s)?|aid(?:e|ee|es|ees|er)|coups? de (?:main|pouce)|offered|offert\w*|given a hand"),
    ),
    ("information", _any(r"sent|e-?mailed|mailed|texted|passed on|envoye\w*|told|donne\w* l' adresse")),
)
"""In the order in which they are tried, what is said more narrowly first: on a line whose names are NN."""
