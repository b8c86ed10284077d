"""What French asks for: an introduction, a service, a click, an opinion, a meeting."""

from typing import Final

from entregent.core.lint.message.turns import Written


def _forms(verbs: str) -> str:
    """The forms in which one is asked, of verbs in -er: "prêt" gives prêter, prête, prêtes, prêteriez …"""
    endings = ("er", "e", "es", "ez", "iez", "erais", "eriez", "eras", "erez")
    return " ".join(stem + ending for stem in verbs.split() for ending in endings)


_TRANSMIT: Final = (
    "transmettre transmets transmettez transmettiez transmettes transmettrais transmettriez transmettras "
    "faire fais faites ferais feriez fasses fassiez remettre remets remettez remettrais remettriez "
    "soutenir soutiens soutenez soutiendrais soutiendriez defendre promouvoir "
)
_REVISE: Final = (
    "relire relis relise relises relisiez relisez relirais reliriez reliras relirez traduire traduis "
    "traduisez traduirais traduiriez ecrire ecris ecrivez ecrirais ecririez reprendre reprends reprenez "
    "reprendrais reprendriez refaire refais refaites "
)
_YOU: Final = r"(?: (?:vous|tu|me|moi|nous|y|lui|leur|la|le|les|aussi|bien|ensuite|directement|plutot)){0,3}"
_MINE: Final = (
    r"(?:mon|ma|mes|notre|nos|son|sa|leur) (?:\w+ )?(?:cv|nom|candidature|dossier|profil|projet|portfolio|"
    r"curriculum|"
    r"coordonnees|annonce|publication|post|lettre|offre|catalogue|plaquette|brochure|site|entreprise|societe|"
    r"produits?|association|livre|manuscrit|cagnotte|campagne|petition|fils|fille|frere|soeur|neveu|niece|"
    r"mari|"
    r"femme|cousine?|atelier|boutique|cabinet|services?|agence|restaurant|demande|article|page|evenement|"
    r"spectacle|exposition|formation|start up|startup|equipe|maquette|disque|film|application|appli)"
)

KINDS: Final[tuple[Written, ...]] = (
    (
        "mettre mets mettez mettiez mettes met mettrais mettriez",
        rf"{_YOU}(?: (?:me|nous|toi|vous))? en (?:relation|contact|rapport)",
        "introduction",
    ),
    ("mise mises", r" en (?:relation|contact)", "introduction"),
    (
        "me m nous",
        r" (?:presenter|presentes|presentez|presente|presenterais|presenteriez|introduire|recommander) "
        r"(?:a|au|aux|aupres|directement a)",
        "introduction",
    ),
    (
        "presente presentez introduis introduisez",
        r" (?:moi|nous)(?: (?:a|au|aux|aupres|directement))?",
        "introduction",
    ),
    (
        _TRANSMIT + _forms("transfer pass relay communiqu"),
        r"(?: (?:suivre|passer|parvenir))?(?: (?:lui|leur|a|au|ce|le|la|mon|un|ci|petit|son|votre|vous|"
        r"tu)){1,3}"
        r"(?: \w+)? (?:mot|message|mail|note|courriel)",
        "introduction",
    ),
    (
        _TRANSMIT
        + _forms(
            "transfer gliss depos appuy signal pouss recommand relay diffus partag port present plac parrain"
        )
        + " soutenez",
        rf"{_YOU}(?: (?:suivre|passer|parvenir|remonter|circuler))?(?: \w+){{0,3}}? {_MINE}",
        "service",
    ),
    (
        _forms("recommand parrain diffus relay"),
        rf"{_YOU}(?: \w+){{0,2}}? (?:mon|ma|mes|notre|nos) \w+",
        "service",
    ),
    (
        "me m",
        r" (?:pistonner|parrainer|embaucher|embauchez|embauches|embauche|engager|recruter|prendre (?:en "
        r"stage|en "
        r"alternance|comme|dans)|preter|pretes|pretez|preteriez|preterais|avancer|heberger|hebergerais|"
        r"remplacer|"
        r"accompagner|faire entrer|faire embaucher|trouver|obtenir|depanner|sponsoriser|soutenir|coacher|"
        r"former|loger|"
        r"conduire|deposer|garder|reserver|avoir (?:une|des|un) (?:place|places|billet|invitation|"
        r"entretien))",
        "service",
    ),
    (
        "recommande recommandez embauche embauchez engage engagez recrutez prete pretez parrainez heberge",
        r" moi",
        "service",
    ),
    ("me m", r" recommander(?= ?[.?!,;\n]| (?:comme|pour|chez|dans|aupres|si))", "service"),
    (
        "coordonnees numero adresse mail contact contacts portable telephone",
        r" (?:direct |directe )?(?:de|d|du) (?:votre|ton|ta|vos|tes|son|sa) (?!service|equipe|atelier)\w+",
        "introduction",
    ),
    ("son sa ses", r" (?:numero|adresse|mail|contact|coordonnees|portable|telephone)", "introduction"),
    (
        "ferais feriez faire fais faites",
        r" (?:un|une) (?:petit |petite |bon |bonne )?(?:prix|remise|reduction|ristourne|rabais|fleur)",
        "service",
    ),
    (
        "votre ton",
        r" (?:soutien|parrainage|vote|appui|concours(?! de))(?= ?[.?!,]| (?:pour|a|aupres|dans))",
        "service",
    ),
    (
        "pourrait pourraient accepterait prendrait",
        r"(?: (?:nous|m|me|lui|de|d))?(?: (?:sponsoriser|accelerer|heberger|preter|embaucher|prendre|"
        r"accueillir|financer|"
        r"publier|diffuser|relayer|exposer|acheter|soutenir|appuyer|signer|imprimer|garder|recevoir|"
        r"transporter|livrer))?"
        r"(?: \w+){0,2} (?:mon|ma|mes|notre|nos)(?! (?:avis|question|idee|lettre|mail|message))",
        "service",
    ),
    ("don contribution participation", r" de (?:votre|ta)", "service"),
    ("lettre lettres", r" de (?:recommandation|reference|soutien|motivation)", "service"),
    ("coup coups", r" de (?:main|pouce|piston)", "service"),
    (
        _REVISE + _forms("corrig redig demenag repar"),
        rf"{_YOU}(?: \w+){{0,3}}? (?:mon|ma|mes|notre|nos|sa|son|ses|une lettre|un mot|un courrier|un "
        rf"temoignage|une "
        r"attestation|une recommandation|quelques lignes|\w+ lignes|cette|ces|ce|ci)",
        "service",
    ),
    (
        "parler parles parliez parlerais parleriez toucher touches glisser",
        r"(?: un)?(?: petit)?(?: mot)? (?:de moi|de nous|en (?:ma|notre) faveur|pour (?:moi|nous)|de ma|de "
        r"mon|de notre)",
        "service",
    ),
    ("toucher glisser toucherais glisserais", r" (?:lui |leur )?un (?:petit )?mot", "service"),
    (
        "investir financer sponsoriser acheter souscrire cotiser donner",
        r" (?:dans|a|au|pour|de|mon|ma|notre|mes|nos|un|une|des) "
        r"(?!avis|idee|conseil|coup d oeil|sentiment|exemple|peu|piste|indication|reponse|nom)\w+",
        "service",
    ),
    ("signer signes signiez signez", r" (?:la|notre|ma|cette) petition", "service"),
    (
        "trouver trouve trouves trouvez degoter obtenir decrocher",
        r"(?: (?:moi|nous))? (?:un|une|du|des) (?:poste|stage|emploi|travail|boulot|alternance|place|"
        r"logement|"
        r"appartement|client|clients|investisseur|financement)",
        "service",
    ),
    (
        "service faveur",
        r"(?! (?:de|des|du|d|client|clients|rh|informatique|commercial|cantonal|public|militaire|civique|"
        r"apres|achats|communication|culturel|social|technique|comptable|juridique|urbanisme)(?!\w))",
        "service",
    ),
    (
        "m nous",
        r" aider a (?!comprendre|y voir|savoir|choisir|decider|me decider|trancher|avancer|mieux|reflechir|"
        r"me faire)",
        "service",
    ),
    (
        "ajouter ajoute ajoutez ajoutiez suivre suivez suis abonner abonnez",
        r" (?:moi|vous a|(?:sur )?(?:la|ma|notre|mon) (?:page|linkedin|compte|profil|chaine|newsletter|"
        r"reseau|"
        r"instagram|facebook))",
        "follow",
    ),
    (
        "jeter jette jetez regarder visiter consulter parcourir decouvrir",
        r"(?: (?:un|une|coup|d|oeil|a|au|sur|rapide)){0,6} (?:mon|ma|notre|nos|mes) (?:site|page|profil|"
        r"boutique|"
        r"blog|chaine|catalogue)",
        "follow",
    ),
    (
        "avis opinion pensez penses regard ressenti eclairage conseil conseils conseiller recommanderiez "
        "recommanderais conseilleriez conseillerais retour retours suggestion suggestions sentiment echelle "
        "noteriez noterais prefereriez choisiriez choisirais feriez ferais referiez",
        "",
        "opinion",
    ),
    ("vaut", r" (?:il )?mieux", "opinion"),
    ("point", r" de vue", "opinion"),
    ("a", r" (?:(?:votre|ta) place|ma place(?= ?[,?]))", "opinion"),
    (
        "diriez dirais",
        r" (?:vous|tu) (?:de|d)",
        "meeting",
    ),
    (
        "cafe the verre dejeuner dej diner bouffe resto apero visio zoom teams appel appeler telephoner "
        "telephone coup rendez rdv entretien rencontrer rencontre rencontrions voir voit revoir retrouver "
        "croiser echanger discuter parler vive visite creneau creneaux disponibilite disponible disponibles "
        "dispo libre libres minutes minute heure moment jaser jasette point brunch",
        "",
        "meeting",
    ),
)
"""Gravest first, as a sentence counts for the gravest in it."""
