"""Knows the words by which one says who one is and what one does (D5)."""

import re
from typing import Final

from entregent.core.lint.message.turns import Turns

_FEELINGS_FR: Final = (
    r"(?! (?:ravie?|heureux|heureuse|desolee?|sure?|certaine?|convaincue?|curieux|curieuse|touchee?|libre|"
    r"disponible|"
    r"tombee?|preneur|preneuse|impatiente?|d accord|reconnaissante?|impressionnee?|flattee?|contente?|"
    r"enchantee?|"
    r"enthousiaste|navree?|conscient|consciente|a votre|a ta|interessee?|persuadee?|honoree?|admirative?|"
    r"admiratif|emerveillee?|fascinee?|captivee?|marquee?|seduite?|allee?|alle sur|alle voir|dans le coin|"
    r"dans le quartier|de passage|dans votre|pas loin|sur place|dispo|sous le charme|"
    r"sensible|"
    r"tres (?:heureux|heureuse|touche|curieux|curieuse|impressionne|reconnaissant|interesse|content)|"
    r"bien conscient|"
    r"tout a fait|toujours|vraiment|sincerement|si |tellement|certainement)(?!\w))"
)
_OTHERS_FR: Final = (
    r"vous|te|t|me|m|ne|n|pense|crois|voudrais|souhaite|souhaiterais|aimerais|peux|pourrais|serais|suis|"
    r"vois|lis|sais|"
    r"trouve|espere|comprends|prefere|passe|reste|ai|aurais|adore|aime|admire|apprecie|decouvre|decouvrais|"
    r"tombe|"
    r"regarde|ecoute|remarque|constate|note|avais|etais|connais|reviens|demande|veux|dois|devrais|"
    r"souhaitais|voulais|"
    r"cherchais|pensais|l|y|en|le|la|les|lui|se|s|attends|tiens|tenais|propose|permets|apprends|reve|garde|"
    r"retiens"
)
_OTHERS_EN: Final = (
    r"came|saw|read|heard|found|noticed|think|hope|hoped|wonder|wondered|know|believe|love|loved|enjoyed|"
    r"enjoy|like|"
    r"liked|watched|watch|thought|looked|look|stumbled|wrote|got|would|can|could|need|want|wanted|m|ve|d|ll|"
    r"was|were|"
    r"admire|admired|have|had|feel|felt|understand|realise|realize|learned|learnt|discovered|followed|"
    r"follow|listened|"
    r"listen|caught|appreciate|am|are|re|should|shall|will|may|might|must|did|do|don|didn|won|promise|"
    r"understood|"
    r"remember|guess|suppose|see|seem|seemed|wish|ask|write|share|bet|trust|get|never|really|just|also|"
    r"recently|still|"
    r"always|only|recognise|recognised|mean|met|spotted|picked|went|said|call|called|come|tried|try|agree|"
    r"assume"
)
SELF: Final = Turns(
    fr=(
        ("je", rf" suis{_FEELINGS_FR}"),
        (
            "je",
            r" (?:travaille|dirige|m appelle|me nomme|gere|tiens (?:un|une|le|la|l|depuis)|enseigne|prepare|"
            r"termine|"
            r"finis|coordonne|anime|fabrique|cultive|developpe|monte|lance|reprends|etudie|represente|viens "
            r"de|"
            r"cherche|"
            r"debute|exerce|produis|vends|conseille|accompagne|preside|organise|m occupe|eleve|vis|habite|"
            r"restaure|concois|"
            r"forme|soigne|repare|construis|ecris (?:un|une|des|pour)|code|peins|joue|chante|cuisine|brasse|"
            r"plante|conduis|"
            r"collectionne|me lance|me forme|me reconvertis|commence|fais (?:partie|un|une|des|du|de la)|"
            r"pilote|encadre|"
            r"suis installe)",
        ),
        ("je", r" suis (?:tres )?(?:une?|\w+(?:eur|euse|iste|ien|ienne|trice|iere|logue|graphe|tecte|aire))"),
        (
            "j",
            r" (?:anime|enseigne|etudie|ecris (?:un|une|des|pour)|exerce|organise|accompagne|ai (?:fonde|"
            r"cree|ouvert|repris|"
            r"travaille|monte|commence|lance|termine|suivi|grandi|dirige|enseigne|etudie|passe|ete|quitte|"
            r"obtenu|exerce|une?|"
            r"\d+|\w+ ans)|elabore|elève|eleve|habite|interviens|encadre|entretiens|edite|installe|apprends)",
        ),
        (
            "nous",
            r" (?:sommes|travaillons|avons|faisons|tenons|gerons|cultivons|fabriquons|preparons|ouvrons|"
            r"montons|"
            r"cherchons|lancons|accompagnons|produisons|organisons|habitons|vivons)",
        ),
        ("en", r" tant que"),
        ("depuis", r" (?:bientot |presque |pres de |plus de )?\w+ (?:ans|annees|mois)"),
        ("de", r" (?:metier|formation|profession)"),
        (
            "etudiant etudiante stagiaire apprenti apprentie ancien ancienne retraite retraitee diplomee "
            "diplome titulaire "
            "doctorant doctorante jeune passionne passionnee installe installee basee base actuellement",
            "",
        ),
        (
            "mon ma mes notre",
            r" (?:entreprise|atelier|cabinet|equipe|metier|magasin|ferme|labo|laboratoire|association|"
            r"boutique|ecole|classe|societe|exploitation|restaurant|librairie|mari|femme|frere|soeur|pere|"
            r"mere|"
            r"these|memoire|"
            r"master|poste|travail|service|agence|studio|cooperative|commune|village|jardin|parcours|projet|"
            r"activite)",
        ),
        ("moi", r" (?:meme|aussi|je|qui)"),
        (
            "je j",
            rf" (?!(?:{_OTHERS_FR})(?!\w))\w+ (?:une?|des|du|le|la|les|l|dans|en|chez|mon|ma|mes|comme|avec|"
            rf"pour|a)",
        ),
        (
            "professeur professeure prof ingenieur ingenieure infirmiere infirmier medecin avocat avocate "
            "architecte",
            "",
        ),
    ),
    en=(
        (
            "i",
            r" (?:m|am) (?:an?|the|one of|currently|based|working|responsible|new (?:to|here)|head|part|"
            r"doing|training|"
            r"writing (?:a|an|my)|studying|building|setting|starting|running|retired|at|with|in my|in the|"
            r"from|"
            r"on the|originally|"
            r"also (?:an?|from)|\d+|just (?:starting|out|finishing)|finishing|completing|learning|leading|"
            r"making|restoring|"
            r"opening|responsible|[A-Z]?\w+ (?:by (?:trade|training)|at|from|for))",
        ),
        (
            "i we",
            r" (?:run|work|teach|manage|study|lead|own|head|make|build|design|grow|keep|coach|direct|write "
            r"(?:for|a|the|"
            r"about)|coordinate|farm|organi[sz]e|sell|restore|research|train|started|founded|graduated|live|"
            r"moved|look after|"
            r"volunteer|help|serve|represent|edit|bake|breed|play|studied|worked|spent|trained|opened|co "
            r"?own|"
            r"co ?founded|"
            r"recently|just (?:started|opened|moved|finished|took|left)|handle|oversee|supervise|repair|"
            r"operate|chair|host|"
            r"publish|print|brew|translate|nurse|practi[sc]e|code|develop|took over|took up|left|joined|set "
            r"up|"
            r"specialise|"
            r"specialize|curate|paint|fix|drive|fly|sail|cook|weave|ran|led|taught|grew|inherited|do)",
        ),
        (
            "i we",
            r" (?:ve|have) (?:been|run|worked|taught|just|recently|spent|kept|made|owned|got|started|an?|"
            r"two|three|\d+)",
        ),
        ("my", r" name(?: is| s)"),
        ("as", r" (?:an?|the|someone|one)"),
        (
            "i we",
            rf" (?!(?:{_OTHERS_EN})(?!\w))\w+ (?:an?|the|in|at|for|with|as|on|our|my|two|three|four|five|"
            rf"\d+)",
        ),
        ("for", r" (?:nearly |almost |over |about )?\w+ (?:years|months)"),
        ("by", r" (?:trade|training|profession)"),
        (
            "we",
            r" ?(?:re|are) (?:an?|the|based|about|opening|building|setting|starting|thinking|planning|"
            r"\w+ing)",
        ),
        (
            "my our",
            r" (?:company|shop|team|studio|farm|firm|practice|small|business|bakery|work|job|wife|husband|"
            r"brother|sister|"
            r"father|mother|partner|class|school|lab|thesis|career|workshop|group|family|village|store|"
            r"office|"
            r"garden|trade|"
            r"background|day job|own|department|charity|clinic|startup|own)",
        ),
        ("student alumnus alumna alum graduate apprentice trainee intern fellow retired former", ""),
    ),
)
APPOSITION: Final = {
    "fr": re.compile(
        r"(?!(?:en|apres|suite|depuis|lors|comme|si|quand|dans|pour|avec|grace|bien|hier|a|au|votre|vos|ton|"
        r"tes|j|je|"
        r"la|le|les|ce|c|cette|ayant|etant|sur|par|merci|bravo|tout|toute|cher|chere|mardi|lundi|"
        r"jeudi)(?!\w))"
        r"\w+(?: \w+){1,10}, (?:je|j|mon|ma|mes|nous|c est|votre|vos|ton)(?!\w)"
    ),
    "en": re.compile(r"(?:an? |fellow |former |long time |retired )\w+(?: \w+){0,10}, (?:i|my|we)(?!\w)"),
}
