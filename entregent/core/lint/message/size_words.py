"""Knows the words for much: of work, of people, of time, of money, and of what one pledges (H4)."""

import re
from typing import Final

from entregent.core.lint.message.turns import Turns

LARGE: Final = Turns(
    fr=(
        (
            "dizaine dizaines quinzaine vingtaine trentaine quarantaine cinquantaine centaine centaines "
            "douzaine dix vingt "
            "trente quarante cinquante",
            r" (?:d |de )?(?:heures|jours|pages|semaines|personnes|contacts)",
            "work",
        ),
        (
            "dix douze quinze vingt trente quarante cinquante cent dizaine douzaine quinzaine vingtaine 10 "
            "12 15 20 25 30 "
            "40 50 100",
            r" (?:(?:de|d|bons?|autres) ?){0,2}(?:(?:tes|vos|ces) )?(?:\w+ )?(?:clients|entreprises|"
            r"societes|recruteurs|"
            r"employeurs|investisseurs|collegues|amis|partenaires|rendez vous|entretiens|noms|decideurs)",
            "crowd",
        ),
        ("week weekend", r" (?:end )?(?:entier|complet|prochain entier)", "work"),
        ("entierement integralement completement", "", "work"),
        ("de", r" (?:a a z|fond en comble|zero)", "work"),
        (
            "tous toutes tout",
            r" (?:tes|vos|ton|votre) (?:contacts|relations|clients|reseau|collegues|carnet|amis|"
            r"connaissances|fichier|equipe)",
            "crowd",
        ),
        (
            "cent cents",
            r" (?:\w+ )?(?:invites|convives|couverts|exemplaires|lettres|enveloppes|cartes)",
            "work",
        ),
        ("carnet", r" d adresses", "crowd"),
        ("tous toutes", r" les \w+ que (?:vous|tu) \w+", "crowd"),
        (
            "toute tout",
            r" (?:l (?:identite|installation|organisation|administration)|la (?:maison|cuisine|facade|"
            r"boutique|"
            r"comptabilite|communication|saison|traduction)|le (?:site|jardin|demenagement|chantier|roman|"
            r"manuscrit))",
            "work",
        ),
        (
            "tout toute",
            r" (?:le mois|l ete|la semaine|le week end|l annee|les vacances|l hiver|mon|ma|notre) ?\w*",
            "work",
        ),
        ("fichier liste", r" (?:de )?(?:tes|vos) (?:clients|contacts|membres)", "crowd"),
        (
            "trouver trouve trouves trouvez obtenir degoter decrocher",
            r"(?: (?:moi|nous|lui))? (?:un|une) (?:\w+ )?(?:poste|emploi|"
            r"travail|boulot|job|cdi|place|logement|appartement|investisseur|financement|editeur)",
            "job",
        ),
        ("embaucher embauche embauchez engager recruter", r" (?:moi|me)", "job"),
        ("m me", r" (?:embaucher|embauches|embauchiez|engager|recruter)", "job"),
        ("m me", r" (?:preter|avancer) de l argent", "money"),
        ("toutes chaque tous", r" les (?:semaines|jours|soirs|mois|week)", "standing"),
        (
            "chaque tous",
            r" (?:les )?(?:semaine|jour|soir|mois|week|lundis?|mardis?|mercredis?|jeudis?|vendredis?|"
            r"samedis?|"
            r"dimanches?)(?! prochain)",
            "standing",
        ),
        ("pendant", r" (?:six|neuf|douze|plusieurs|quelques) (?:mois|semaines|annees)", "standing"),
        ("plusieurs", r" (?:heures|jours|journees|semaines|mois)", "work"),
        ("porter", r" garante?", "pledge"),
        ("caution garant garante", "", "pledge"),
        ("mon", r" (?:mentor|parrain)", "standing"),
        ("mille milliers", r" (?:d )?(?:euros|francs|dollars|balles|livres)", "money"),
        ("mon", r" (?:associe|investisseur)", "money"),
        ("investir investissez investisse", "", "money"),
    ),
    en=(
        (
            "ten twelve fifteen twenty thirty forty fifty hundred hundreds dozens",
            r" (?:of )?(?:hours|days|pages|weeks|people|"
            r"contacts|clients)",
            "work",
        ),
        (
            "ten twelve fifteen twenty thirty forty fifty hundred dozen dozens 10 12 15 20 25 30 40 50 100",
            r" (?:or so |other |different |more |good |or more ){0,2}(?:of )?(?:your |the )?(?:\w+ "
            r")?(?:contacts|clients|"
            r"companies|firms|investors|colleagues|friends|partners|customers|meetings|introductions|names|"
            r"employers|"
            r"recruiters|managers)",
            "crowd",
        ),
        (
            "whole entire full",
            r" (?:network|contact list|client list|address book)",
            "crowd",
        ),
        (
            "whole entire full",
            r" (?:new )?(?:weekend|week|day|month|manuscript|book|thesis|report|team|website|business plan|"
            r"document|novel|dissertation|codebase|portfolio|site|app|shop|system|platform|house|garden|"
            r"kitchen|flat|archive|catalogue|new one)",
            "work",
        ),
        ("from", r" scratch", "work"),
        (
            "whole",
            r" of (?:january|february|march|april|may|june|july|august|september|october|november|december|"
            r"the|"
            r"next|this|my|our)",
            "work",
        ),
        ("all", r" (?:summer|month|week|weekend|year|winter|of (?:july|august|june|my))", "work"),
        (
            "all every everyone everybody each",
            r"(?: of| one of| single one of)? (?:your|you know|in your)(?: \w+)? ?(?:contacts?|"
            r"clients?|network|colleagues?|friends?|customers?|know|connections?|address|investors?|team)?",
            "crowd",
        ),
        ("all", r" (?:of )?the \w+ (?:that )?you (?:know|have|work)", "crowd"),
        (
            "hundred hundreds",
            r" (?:and \w+ |of )?(?:guests|people|copies|cards|invitations|letters|envelopes)",
            "work",
        ),
        ("address", r" book", "crowd"),
        ("contact client member", r" list", "crowd"),
        (
            "find finding get land",
            r" (?:me|us)(?: \w+){0,3} (?:job|role|position|work|investors?|publisher|apartment|flat|"
            r"interview)",
            "job",
        ),
        ("hire", r" me", "job"),
        (
            "every each",
            r" (?:single )?(?:week|day|month|evening|morning|weekend|monday|tuesday|wednesday|thursday|"
            r"friday|"
            r"saturday|sunday)",
            "standing",
        ),
        ("several many countless", r" (?:hours|days|weeks|months|evenings|weekends)", "work"),
        ("act be serve", r" (?:as )?(?:my|our|a) (?:mentor|sponsor)", "standing"),
        ("act be serve", r" (?:as )?(?:my|our|a) (?:guarantor|cosigner|co signer)", "pledge"),
        ("act be serve", r" (?:as )?(?:my|our|a) (?:investor|business partner)", "money"),
        ("thousand thousands grand", r" (?:of )?(?:pounds|euros|dollars|quid|rupees)", "money"),
        ("invest", "", "money"),
        ("rewrite redo overhaul", r" (?:my|the|our|it|all)", "work"),
        ("weekly daily", "", "standing"),
    ),
)
CLOSELY: Final = Turns(
    fr=(
        ("pendant durant", r" (?:un|deux|trois|quatre|cinq|dix|\d{1,2}) (?:mois|ans?|annees?)", "standing"),
        ("fichier", r" (?:des )?(?:clients|contacts|membres)", "crowd"),
        ("temps", r" plein", "work"),
        ("a", r" ma place", "work"),
        ("faites fais faire", r" (?:moi |nous )?(?:embaucher|engager|recruter)", "job"),
        ("payer paie paies payez financer finance finances", r" (?:moi|mon|ma|mes|notre|nos)", "money"),
        (
            "faux fausse fausses",
            r" (?:\w+ )?(?:certificats?|attestations?|factures?|diplomes?|recommandations?|lettres?|avis)",
            "improper",
        ),
        ("mentir mens mentez", "", "improper"),
        ("mot carte", r" (?:de passe|bancaire)", "improper"),
        (
            "donner donne donnez envoyer envoie envoyez transmettre transmets transmettez montrer montrez",
            r"(?: \w+){0,5} confidentiel\w*",
            "improper",
        ),
        ("quitter quitte quittes quittez", r" (?:ton|votre) (?:poste|emploi|travail|boulot)", "pledge"),
    ),
    en=(
        (
            "for",
            r" (?:an?|two|three|four|five|six|nine|ten|twelve|\d{1,2}) (?:whole |full )?(?:months?|years?)",
            "standing",
        ),
        ("for", r" the (?:whole |entire )?(?:summer|winter|year|season)", "standing"),
        ("guarantor cosign", "", "pledge"),
        ("co", r" sign", "pledge"),
        ("full", r" time", "work"),
        ("write", r" my (?:thesis|dissertation|essay|book|novel|homework)", "work"),
        ("mentor", r" (?:me|us)", "standing"),
        (
            "give get",
            r" (?:me|us|him|her|them|my \w+) an? (?:\w+ )?(?:job|position|internship|contract)",
            "job",
        ),
        ("pay", r" (?:me|for (?:me|my|our|us))", "money"),
        ("fund finance", r" (?:me|my|our)", "money"),
        (
            "fake false forged",
            r" (?:references?|certificates?|invoices?|diplomas?|letters?|recommendations?|reviews?)",
            "improper",
        ),
        ("lie", r" (?:to|for|about)", "improper"),
        ("your", r" (?:\w+ )?(?:passwords?|credit card|bank card)", "improper"),
        ("send give share show pass leak get", r"(?: \w+){0,5} (?:confidential|secret) \w+", "improper"),
        ("quit leave", r" your (?:job|company|position|work)", "pledge"),
    ),
)
"""What is too much where it stands in the very words of an ask; beside them it may be a mere fact."""
LASTING: Final = Turns(
    fr=(
        (
            "deux trois quatre cinq six huit dix douze quinze 2 3 4 5 6 8 10 12 15",
            r" (?:longues? |bonnes? |petites? )?(?:semaines|mois|ans|annees)",
            "standing",
        ),
        ("quinzaine quinze", r"(?: de)? jours", "standing"),
        ("un", r" (?:mois|an)(?: entier)?", "standing"),
        (
            "jusqu",
            r" (?:a (?:noel|paques|l ete|l automne|la rentree|la fin (?:de l annee|de l ete|du trimestre))|"
            r"en \w+)",
            "standing",
        ),
    ),
    en=(
        (
            "two three four five six eight ten twelve 2 3 4 5 6 8 10 12",
            r" (?:whole |full |long |little )?(?:weeks|months|years)",
            "standing",
        ),
        ("a", r" (?:whole |full )?(?:fortnight|month|year)", "standing"),
        (
            "until till",
            r" (?:the )?(?:end of )?(?:january|february|march|april|may|june|july|august|september|october|"
            r"november|"
            r"december|easter|christmas|spring|summer|autumn|winter|next \w+|(?:new|school|academic) \w+)",
            "standing",
        ),
    ),
)
"""Spells for which nobody is engaged in passing, where what is asked for goes on all the while."""
FROM_HERE: Final = re.compile(
    r"\b(?:dans|d ici|d|il y a|avant|apres|depuis|voila|voici|fait|tous les|toutes les|prochaine?s?|"
    r"dernier\w*|il|"
    r"a|age de|moins de|"
    r"in|within|before|after|since|next|last|past|coming|every|old|ago|been|about|over the|of) (?:les |ces "
    r"|the |"
    r"these |nos |mes |les )?(?:\w+ )?$"
)
PASSED: Final = re.compile(r" (?:ago|before|earlier|later|old|now|avant|plus tot|plus tard|auparavant)\b")
TOGETHER: Final = re.compile(
    r"\b(?:(?:as|en tant que|comme) (?:my|our|mon|ma|notre) \w+(?: \w+)?|(?:known|worked|been|knew|taught|"
    r"managed|led|lived|sung|served|travaille|connu|connais|ete|etais|etait|dirige|encadre|suivi|vecu|"
    r"collabore)(?: \w+){0,5}) $"
)
"""Before a spell: what the two already were to each other."""
KEEPS: Final = re.compile(
    r"\b(?:garde\w*|heberg\w*|log\w*|tenir|tiendr\w*|tiens|tenez|remplac\w*|conduir\w*|accueill\w*|occup\w*|"
    r"quitt\w*|animer|diriger|travaill\w*|assurer|assurerai?\w*|"
    r"host\w*|house|lodge|put up|look after|mind|run|cover|square|give up|set aside|stand in|fill in|"
    r"drive|work|replace|take (?:in|over|"
    r"care|my|our|the)|manage|walk|care for|stay|live|sleep|crash|leave your|second)\b"
)
"""Acts that go on for as long as is said."""
