"""Knows the words of advertisements; the tag "strong" marks those that nobody writes without selling (F6)."""

from typing import Final

from entregent.core.lint.message.turns import Turns

_GOODS_FR: Final = (
    r"(?:produits?|services?|offres?|formations?|prestations?|catalogue|boutique|tarifs?|collection|"
    r"solution|solutions|formules?|coaching|programme|accompagnement|gamme)"
)
_GOODS_EN: Final = (
    r"(?:products?|services?|offers?|courses?|packages?|catalog(?:ue)?|shop|store|rates?|collection|"
    r"solutions?|plans?|programs?|programmes?|range|deals?)"
)

MARKS: Final = Turns(
    fr=(
        ("moins", r" \d{1,2} ?(?:%|pour ?cent)", "strong"),
        (
            "5 10 15 20 25 30 35 40 50 60 70 80",
            r" ?(?:%|pour ?cent) (?:de (?:remise|reduction|rabais)|sur (?:tout|toute|vos|votre|ta|la|les|"
            r"le|nos|mes|notre|ma(?! fiche| paie| paye| facture)|mon(?! salaire| humeur| moral| loyer)|l)|"
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
        ("reste", r" (?:\w+ ){1,2}(?:places|creneaux|exemplaires)", "weak"),
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
            rf"le |les |sur |en )*(?:{_GOODS_FR}|site|page|boutique)",
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
        ("notre nos ma mes", rf" (?:\w+ ){{0,2}}{_GOODS_FR}", "weak"),
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
    ),
    en=(
        ("5 10 15 20 25 30 35 40 50 60 70 75 80", r" ?(?:%|percent|per cent) (?:off|discount)", "strong"),
        ("discount discounts discounted", r"(?: (?:code|price|rate|of|on|for|prices|rates))?", "strong"),
        ("code", r" (?:[a-z]+\d+|[a-z]{4,16} (?:at|for|to|when|on)|at checkout)", "strong"),
        (
            "use enter apply",
            r" (?:the |my |our |promo |discount |coupon |this )*(?:code|coupon|voucher)",
            "strong",
        ),
        ("promo coupon voucher", r"(?: code)?", "strong"),
        (
            "free",
            r" (?:delivery|shipping|trial|consultation|quote|audit|demo|session|gift|sample|assessment|"
            r"samples|estimate|strategy)",
            "weak",
        ),
        (
            "special exclusive limited introductory unbeatable amazing early launch",
            r" (?:\w+ )?(?:offers?|deals?|prices?|rates?|pricing|discounts?|time|edition|bird)",
            "strong",
        ),
        (
            "order buy book shop subscribe purchase preorder register grab claim reserve enrol enroll",
            r" (?:now|today|before|yours?|here|online|early|at|from|via|soon|fast|quickly|your|any|in time|"
            r"direct|through)",
            "strong",
        ),
        ("sign", r" up (?:now|today|before|here|at|for|early)", "strong"),
        (
            "don",
            r" t (?:miss|hang about|wait|delay|let this|sleep on|hesitate to (?:order|book|buy))",
            "strong",
        ),
        ("hurry act", r"(?: (?:now|fast|up|while|before))?", "weak"),
        ("while", r" (?:stocks?|supplies|they|it) lasts?", "strong"),
        (
            "stock stocks places spots seats spaces numbers slots quantities supplies",
            r" (?:are |is |remain )?(?:\w+ )?(?:limited|strictly limited|running|going|flying|filling|"
            r"selling|left|remaining)",
            "strong",
        ),
        (
            "limited only few last",
            r" (?:\w+ ){0,2}(?:spots|places|seats|spaces|slots|copies|units|remaining|left|chance)",
            "strong",
        ),
        ("selling flying", r" (?:out|fast|off the)", "weak"),
        ("money satisfaction results", r" (?:back )?(?:guarantee|guaranteed)", "strong"),
        ("guaranteed guarantee", "", "weak"),
        (
            "best finest leading top cheapest",
            r" (?:\w+ ){1,3}(?:on the market|in town|in the (?:country|business|region|world|county|area|"
            r"industry)|around|money can buy|provider)",
            "strong",
        ),
        ("number no", r" ?(?:one|1) (?:in|provider|choice|for)", "strong"),
        (
            "revolutionary groundbreaking unbeatable unmissable cutting game one amazing incredible unique "
            "innovative",
            r"(?: edge| changing| changer| stop shop| of a kind| opportunity)?(?<!one)",
            "weak",
        ),
        (
            "visit check browse explore discover",
            r" (?:out )?(?:our|my|the) (?:\w+ )?(?:website|site|shop|store|page|range|collection|"
            r"catalog(?:ue)?|offers?|products?|services?)",
            "strong",
        ),
        ("click", r" (?:here|the link|below|now)", "strong"),
        (
            "you",
            r" (?:ll|will|can|could) (?:get|save|receive|enjoy) (?:\w+ ){0,2}(?:\d|a free|free|exclusive|"
            r"up to)",
            "strong",
        ),
        ("your", r" \w+ deserves?", "strong"),
        ("you", r" deserve", "weak"),
        (
            "boost maximise maximize skyrocket supercharge transform unlock double elevate grow",
            r" your",
            "strong",
        ),
        ("our my", rf" (?:\w+ ){{0,2}}{_GOODS_EN}", "weak"),
        ("starting from", r" (?:at |from )?(?:just |only )?[£$€] ?\d", "strong"),
        ("just only normally usually", r" [£$€] ?\d", "strong"),
        ("spots places seats slots", r" (?:left|remaining|still (?:open|available))", "weak"),
        ("happy satisfied delighted", r" (?:customers|clients|users|buyers)", "strong"),
        ("tell share refer spread", r" (?:your friends|with your|a friend|the word|this)", "weak"),
        ("opportunity", r" of a lifetime|(?: not) to (?:be )?miss(?:ed)?", "strong"),
        ("offering", r" (?:\w+ )?(?:\d|a discount|a special|free|you)", "weak"),
        (
            "need needs",
            r" (?:a|an|some) (?:\w+ )?(?:website|logo|coach|consultant|quote|accountant|realtor|"
            r"photographer)",
            "weak",
        ),
        ("follow like subscribe", r" (?:and|us|our page|my page)", "weak"),
        ("call contact email", r" (?:us|now|today|me (?:today|now) )", "weak"),
        ("weeks months days month week", r" (?:for )?free", "strong"),
        (
            "most",
            r" \w+ (?:\w+ ){1,3}(?:in|on) the (?:region|market|country|world|industry|business)",
            "strong",
        ),
        ("our", r" (?:clients|customers|users|buyers) (?:love|rave|adore|are|say|trust)", "strong"),
        ("half", r" (?:price|off)", "strong"),
        ("instead", r" of [£$€] ?\d", "strong"),
        ("this", r" (?:week|month|weekend) only", "strong"),
        ("leave write", r" (?:me |us )?a (?:\w+ ){0,2}review", "weak"),
        ("thrilled excited proud", r" to (?:announce|offer|launch|present)", "weak"),
    ),
)
