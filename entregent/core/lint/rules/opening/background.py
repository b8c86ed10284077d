"""D5: one or two sentences about oneself, to build something in common; neither none nor a life."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Sentence, Turns, among
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

MOST_WORDS: Final = 55
MOST_SENTENCES: Final = 3

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
_SELF: Final = Turns(
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
_LIFE: Final = Turns(
    fr=(
        (
            "je",
            r" (?:suis|travaille|dirige|gere|maitrise|parle|possede|dispose|m appelle|me suis|fus|devins|"
            r"occupe|pratique|"
            r"viens|prepare)",
        ),
        ("j", r" (?:ai|y ai|occupe|exerce|anime|enseigne|etais|avais)"),
        ("titulaire diplome diplomee ne nee", ""),
        (
            "mon ma mes",
            r" (?:parcours|carriere|experience|formation|diplome|competences|etudes|missions?|poste)",
        ),
    ),
    en=(
        (
            "i",
            r"(?: (?:then|also|later|first|finally|now|currently|previously|recently|next|eventually))?"
            r" (?:am|m|have|ve|was|had|hold|worked|studied|graduated|led|managed|joined|started|became|"
            r"received|earned|won|"
            r"served|moved|went|speak|completed|founded|specialise|specialize|spent|took|ran|oversaw|"
            r"developed|"
            r"built|held|"
            r"trained|began|also)",
        ),
        (
            "my",
            r" (?:career|background|experience|degree|studies|skills|role|responsibilities|training|resume|"
            r"name)",
        ),
        ("born having", ""),
    ),
)

_READER: Final = Turns(
    fr=(("vous votre vos tu te toi ton ta tes t", ""),),
    en=(("you your yours", ""),),
)

_NONE: Final = Say(
    "A stranger asks first who is writing: add a sentence about yourself that you and they have in common.",
    "On se demande d’abord qui écrit\u00a0: ajoutez une phrase sur vous, de préférence ce que vous avez en "
    "commun.",
)
_MUCH: Final = Say(
    "{sentences} sentences about yourself are a CV: keep the one or two that the reader has a share in.",
    "{sentences}\u00a0phrases sur vous, c’est un CV\u00a0: gardez l’une ou les deux qui touchent votre "
    "lecteur.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first sentence of a message that says nothing of its writer, or the sentences that say too much."""
    if not message.sentences:
        return
    if not _SELF.find(message):
        first = message.sentences[0]
        yield Hit(
            *message.at(first.start, first.end), _NONE, severity="idea" if _has_title(message) else "think"
        )
        return
    told = _life(message)
    words = sum(len(message.says(sentence).split()) for sentence in told)
    if len(told) > MOST_SENTENCES and words > MOST_WORDS:
        yield Hit(*message.at(told[0].start, told[-1].end), _MUCH.with_(sentences=len(told)))


def _has_title(message: Message) -> bool:
    """Whether the signature has a second line, which may say what the writer does."""
    if message.zones.signature is None:
        return False
    return len(message.body[slice(*message.zones.signature)].strip().splitlines()) > 1


def _life(message: Message) -> list[Sentence]:
    """The sentences that tell of the writer alone: the reader is not in them, and nothing is asked."""
    found, reader = _LIFE.find(message), _READER.find(message)
    return [
        sentence
        for sentence in message.sentences
        if not sentence.asks
        and among(found, sentence.start, sentence.end)
        and not among(reader, sentence.start, sentence.end)
    ]


_CV_FR: Final = (
    "J’ai commencé comme apprenti dans une petite menuiserie de campagne où je suis resté six belles années. "
    "J’ai ensuite dirigé un atelier de douze personnes et suivi une formation de gestion du soir. "
    "Mon parcours m’a conduit dans trois régions, deux syndicats et un grand nombre de chantiers publics. "
    "Je maîtrise le dessin, la taille, la pose, la vente et les principaux logiciels de la profession. "
    "J’ai enfin obtenu un diplôme de conservation du bâti ancien avec les félicitations du jury."
)
_CV_EN: Final = (
    "I started as an apprentice in a small country joinery where I stayed for six good years in all. "
    "I then managed a workshop of twelve people and completed an evening course in running a business. "
    "My career took me to three counties, two trade bodies and a great number of public building sites. "
    "I am fluent in drawing, cutting, fitting, selling and the main computer programs of the profession. "
    "I have finally earned a diploma in the care of old buildings with the praise of the jury."
)

RULE: Final = Rule(
    id="background",
    practice="D5",
    source="G: one or two sentences about yourself, to build something in common",
    severity="think",
    check=check,
    purposes=frozenset({"first_contact"}),
    flagged=(
        Case(
            "fr",
            "Bonjour,\n\nVotre livre m’a plu. Seriez-vous libre pour en parler ?\n\nPaul",
            "first_contact",
        ),
        Case("fr", f"Bonjour,\n\nQuel bois prenez-vous ?\n\n{_CV_FR}\n\nPaul", "first_contact"),
        Case(
            "en", "Hello,\n\nYour book pleased everyone. Would you be free to meet?\n\nPaul", "first_contact"
        ),
        Case("en", f"Hello,\n\nWhat wood do you use?\n\n{_CV_EN}\n\nPaul", "first_contact"),
    ),
    passed=(
        Case(
            "fr", "Bonjour,\n\nJe suis menuisier à Nevers. Quel bois prenez-vous ?\n\nPaul", "first_contact"
        ),
        Case(
            "fr",
            "Bonjour,\n\nNotre atelier restaure des volets. Quel bois prenez-vous ?\n\nPaul",
            "first_contact",
        ),
        Case("en", "Hello,\n\nI’m a joiner in Ludlow. What wood do you use?\n\nPaul", "first_contact"),
        Case(
            "en", "Hello,\n\nMy brother and I mend shutters. What wood do you use?\n\nPaul", "first_contact"
        ),
    ),
)
