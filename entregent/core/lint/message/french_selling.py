"""How French advertises; the tag "strong" marks words that nobody writes without selling (F6)."""

from typing import Final

from entregent.core.lint.message.turns import Written

_GOODS: Final = (
    r"(?:produits?|services?|offres?|formations?|prestations?|catalogue|boutique|tarifs?|collection|"
    r"solution|solutions|formules?|coaching|programme|accompagnement|gamme)"
)

MARKS: Final[tuple[Written, ...]] = (
    (
        "5 10 15 20 25 30 35 40 50 60 70 80",
        r"(?<=[-−]\d\d) ?(?:%|pour ?cent) (?:avec|pour|jusqu|des)",
        "strong",
    ),
    ("sans", r" frais", "weak"),
    ("me nous", r" recommander", "weak"),
    ("connaissez connais", r" quelqu un qui", "weak"),
    (
        "offre offrons",
        r" (?:l |une |un |la |le )?(?:estimation|seance|diagnostic|etude|consultation|devis|essai)",
        "weak",
    ),
    ("chaque", r" (?:contact|partage|like|avis|commande) compte", "weak"),
    ("laisser laisse laissez", r" (?:un|ton|votre) avis", "weak"),
    (
        "premiere prochaine",
        r"(?<!ma premiere)(?<!ma toute premiere)(?<!notre premiere)(?<!notre toute premiere)"
        r"(?<!sa premiere)(?<!leur premiere) commande",
        "strong",
    ),
    ("jusqu", r" (?:a|au) (?:\w+ ){1,3}(?:minuit|seulement|inclus)", "strong"),
    ("parlez parle", r" en (?:autour|a)", "weak"),
    ("testee testes testees teste approuvee approuve approuves approuvees", r" (?:et|par)", "weak"),
    ("100", r" ?% (?:naturel\w*|bio|artisanal\w*|francais\w*|local\w*|garanti\w*|gratuit\w*)", "weak"),
    (
        "plus",
        r" de \d+ (?:clients?|clientes?|utilisateurs|personnes)(?: (?:satisfait\w*|conquis\w*|nous|m|ont))?",
        "weak",
    ),
    ("venez", r" (?:nombreux|decouvrir|tester|essayer|gouter)", "weak"),
    ("moins", r" \d{1,2} ?(?:%|pour ?cent)", "strong"),
    (
        "5 10 15 20 25 30 35 40 50 60 70 80",
        r" ?(?:%|pour ?cent) (?:de (?:remise|reduction|rabais)|sur (?:tout|toute|vos|votre|ta|la|les|"
        r"le|nos|mes|notre|ma(?! fiche| paie| paye| facture| carriere| vie| dette| patience)|"
        r"mon(?! salaire| humeur| moral| loyer| age| temps)|l)|"
        r"offerts?)",
        "strong",
    ),
    (
        "code codes",
        r" (?:promo|promotionnel|de reduction|avantage|reduction|parrainage|ami|[a-z]+\d+)",
        "strong",
    ),
    ("remise remises rabais ristourne", r"(?! (?:de|des|du|d|en) (?!\d))", "weak"),
    ("reduction", r" (?:de \d|exceptionnelle|sur|immediate|speciale)", "strong"),
    ("livraison frais", r" (?:de port )?(?:gratuite?s?|offerte?s?)", "strong"),
    (
        "offre offres tarif tarifs prix promotion promo",
        r" (?:\w+ )?(?:exclusi\w+|speciale?s?|limitee?s?|de lancement|preferentiels?|exceptionnel\w*|"
        r"imbattables?|reduits?|decouverte|flash|promotionnel\w*|early bird|privilege|membre|doux|"
        r"avantageux|competitifs?|casses?|mini)",
        "strong",
    ),
    ("offert offerte offerts offertes", r"(?= (?:pour|jusqu|aux|a)|[ !.,])", "weak"),
    (
        "profitez profites profite beneficiez beneficie",
        r"(?: \w+){0,2} (?:de|du|des|d|en)(?! (?:bien|la vie|vos vacances|l ete|ta|votre (?:famille|"
        r"retraite)))",
        "strong",
    ),
    (
        "reservez commandez achetez inscrivez abonnez precommandez souscrivez reserve commande "
        "precommande inscris abonne",
        r"(?: (?:vous|toi))?(?: (?:vite|des|sans|maintenant|votre|vos|ta|ton|tes|en ligne|ici|aujourd|"
        r"avant|sur|par|le|la|les|au|aupres|mon|ma|mes|notre|nos))",
        "strong",
    ),
    ("passez", r" (?:vite )?(?:commande|vos commandes)", "strong"),
    (
        "pour",
        r" (?:commander|reserver|vous inscrire|t inscrire|acheter|souscrire|en profiter|passer "
        r"commande)",
        "weak",
    ),
    (
        "ne",
        r" (?:manquez|ratez|rate|manque|tardez|laissez|passez)(?: pas)?(?: \w+){0,3} (?:pas|occasion|"
        r"offre|chance|cote|passer)",
        "strong",
    ),
    ("depechez depeche hatez", r" (?:vous|toi)", "strong"),
    ("faites fais", r" (?:vite|confiance a|en profiter|appel a)", "weak"),
    (
        "places stock stocks nombre quantites quantite quantite exemplaires",
        r"(?: de places)? (?:tres |est |sont )*(?:limitee?s?|restante?s?|comptees|disponibles limites)",
        "strong",
    ),
    ("plus", r" que (?:\w+ ){1,2}(?:places|jours|exemplaires|heures)", "strong"),
    ("reste", r" (?:plus )?que (?:\w+ ){1,2}(?:places?|creneaux?|exemplaires?|jours|seances?)", "strong"),
    ("reste", r" (?:\w+ ){1,2}(?:places|creneaux|exemplaires)", "weak"),
    ("exemplaires places pieces seances", r" (?:seulement|uniquement)", "strong"),
    ("valable valables", r" (?:jusqu|pour les|seulement|ce|cette|tout)", "strong"),
    (
        "partent part partis parties",
        r" (?:comme des petits pains|tres vite|a toute (?:vitesse|allure))",
        "strong",
    ),
    ("vous tu", r" (?:allez|vas) (?:adorer|craquer|l adorer|etre (?:bluffee?|conquise?))", "weak"),
    ("venez viens foncez fonce", r" (?:vite|nombreux|en profiter)", "weak"),
    ("d", r" exception(?= ?[.,;!)])", "weak"),
    ("irreprochable incomparable irresistible imperdable", "", "weak"),
    ("passer passez passe circuler tourner", r" (?:le mot|l info|le message|a ton voisin)(?! a)", "weak"),
    ("bon", r" de commande", "strong"),
    ("sur", r" (?:mon|notre) (?:site|compte|page|e ?shop|boutique)", "weak"),
    ("ceux", r" qui regrettent", "strong"),
    ("tarif tarifs prix", r" (?:ami|amis|d ami|de lancement|special)", "strong"),
    ("normalement lieu", r" (?:a |de )?\d+ ?(?:€|euros|eur|chf|francs|dollars)", "strong"),
    ("rien", r" que (?:ce mois|cette semaine|jusqu|pour (?:toi|vous|mes))", "weak"),
    ("pack packs forfait", "", "weak"),
    ("dernieres dernieres", r" (?:places|pieces|heures|chances?|jours)", "strong"),
    ("jusqu", r" au (?:\w+ ){1,3}(?:seulement|inclus|uniquement|minuit)", "strong"),
    ("avant", r" (?:qu il ne soit trop tard|rupture|epuisement)", "strong"),
    ("satisfait satisfaite satisfaction", r" (?:ou rembourse\w*|garantie)", "strong"),
    ("sans", r" engagement", "weak"),
    ("garanti garantis garantie resultats garanties", r"(?: (?:garantis|a vie|\d|ou))?", "weak"),
    (
        "meilleur meilleure meilleurs meilleures",
        r" (?:\w+ ){1,4}(?:du marche|de la region|de france|du pays|du monde|de la ville|au monde|du "
        r"secteur)",
        "strong",
    ),
    (
        "numero n leader leaders",
        r" (?:1|un|du marche|inconteste|sur le marche|mondial|europeen|de son)",
        "strong",
    ),
    (
        "revolutionnaire revolutionne incontournable inedit unique exceptionnel exceptionnelle "
        "imbattable incroyable revolutionner innovante innovant sensationnel",
        "",
        "weak",
    ),
    ("cliquez clique", "", "strong"),
    (
        "rendez visitez decouvrez retrouvez consultez foncez decouvrir",
        rf" (?:vous |vite |sans attendre |des maintenant |toute |toutes |nos |notre |ma |mes |mon |la |"
        rf"le |les |sur |en )*(?:{_GOODS}|site|page|boutique)",
        "strong",
    ),
    (
        "devis essai audit bilan diagnostic consultation demo seance appel rendez",
        r" (?:vous )?(?:\w+ )?(?:gratuite?s?|offerte?s?|sans engagement)",
        "weak",
    ),
    ("gratuit gratuite gratuitement gratuits", "", "weak"),
    ("a", r" partir de \d", "strong"),
    ("seulement", r" \d+ ?(?:€|euros|chf|francs|fcfa|\$|dollars)", "strong"),
    ("notre nos ma mes", rf" (?:\w+ ){{0,2}}{_GOODS}", "weak"),
    (
        "vous te",
        r" (?:proposer|offrir|presenter|faire (?:beneficier|profiter))(?: (?:nos|notre|mes|ma|mon|une|"
        r"un|de|de nos|de mes|en exclusivite|des|les)){1,2}",
        "weak",
    ),
    (
        "clients dirigeants utilisateurs entreprises clientes",
        r" (?:\w+ )?(?:conquis|conquises|satisfaits|satisfaites|ravis|font confiance|comble\w*)",
        "strong",
    ),
    (
        "boostez booster maximisez optimisez doublez transformez revolutionnez simplifiez gagnez offrez",
        r" (?:vous )?(?:votre|vos|ton|tes|du|de|un|une|enfin)",
        "strong",
    ),
    (
        "besoin",
        r" (?:d un|d une|de) (?:\w+ )?(?:site|logo|conseil|coach|expert|devis|accompagnement|formation|"
        r"solution)",
        "weak",
    ),
    ("parrainez parraine recommandez parlez", r" (?:moi |nous |en )?(?:a |autour|un ami|vos)", "weak"),
    (
        "opportunite",
        r" (?:unique|a saisir|en or|exceptionnelle|rare|d affaires|d investissement)",
        "strong",
    ),
    (
        "partagez likez abonnez suivez",
        r" (?:sans moderation|et |massivement|la page|ma page|notre page|moi sur|nous)",
        "weak",
    ),
    ("avec", r" (?:le |mon |votre |ce )?code", "strong"),
    ("moitie demi", r" prix", "strong"),
    ("au", r" lieu de \d", "strong"),
    (
        "premieres premiers",
        r" (?:commandes?|clients?|inscrits?|acheteurs|inscriptions?|\d+ commandes?)",
        "strong",
    ),
    ("en", r" cadeau", "weak"),
    ("prends prenez", r" (?:vite |donc )?(?:rendez vous|rdv)(?: sur| en ligne| des)", "strong"),
)
