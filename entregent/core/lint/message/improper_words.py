"""Knows asks that no tie makes fair: what is false, secret, or owed to others in their turn (H4, P7)."""

from typing import Final

from entregent.core.lint.message.turns import Turns

_PRIVATE_FR: Final = (
    r"(?:dossiers? (?:medica(?:l|ux)|fisca(?:l|ux)|de police|du personnel|scolaires?)|casier|"
    r"releves? (?:de compte|bancaires?)|"
    r"fiches? de paie|(?:numero|adresse)s? (?:personnel|prive)\w*|donnees (?:personnelles|des patients|"
    r"des clients))"
)
_PRIVATE_EN: Final = (
    r"(?:(?:medical|patient|police|tax|bank|personnel|criminal|hr|school) (?:files?|records?|accounts?|"
    r"statements?|history)|"
    r"(?:private|personal|home) (?:phone |mobile )?(?:numbers?|address(?:es)?)|pay ?slips?)"
)
IMPROPER: Final = Turns(
    fr=(
        (
            "passer remonter mettre mettez mets passez passes glisser glissez",
            r" (?:mon|ma|mes|notre|nos|son|sa) \w+ (?:avant (?:les|celles?|ceux|tout)|devant (?:les|tout)|"
            r"(?:sur le dessus|en haut|au dessus) (?:de (?:la )?)?(?:pile|liste|les autres)?|en tete|"
            r"en premier)",
        ),
        ("fermer fermez fermes ferme", r" les yeux"),
        ("sauter", r" (?:mon|ma|mes|une?|son|sa|le|la|l) (?:amende|contravention|pv|proces verbal|points?)"),
        (
            "y aurait aura",
            r"(?: \w+){0,3} (?:enveloppe|billet|caisse de|bouteilles?|dedommagement|"
            r"commission) pour (?:vous|toi|lui|elle)",
        ),
        ("dessous", r" de table"),
        (
            "sujet sujets corrige corriges reponses questions enonce enonces",
            r" (?:de |du |des |de l |d )(?:(?:l |la |le )?(?:\w+ ){0,2})?(?:oral|examen|examens|concours|"
            r"epreuves?|partiels?|"
            r"bac|brevet|controle)",
        ),
        (
            "offre offres devis",
            r" (?:de |du |des |d )(?:autres? )?(?:concurrents?|concurrence|autres candidats|"
            r"autres soumissionnaires)",
        ),
        ("antidater antidate antidates antidatez falsifier falsifie falsifiez", ""),
        (
            "gonfler gonfle gonfles gonflez",
            r" (?:la|les|ma|mes|ton|votre) (?:facture|factures|chiffres|notes?|devis)",
        ),
        ("signer signe signes signez", r"(?: \w+){0,3} a (?:ma|sa|leur) place"),
        (
            "personne",
            r" (?:ne |n )(?:verifiera|verifie|saura|le saura|verra|remarquera)(?! (?:mieux|plus|comment))",
        ),
        ("ni", r" vu ni connu"),
        ("faire fais faites", r" croire"),
        ("semblant", r" (?:de|d|que)"),
        ("dire dites dis attester temoigner", r"(?: \w+){0,3} que j (?:etais|ai ete) (?:avec|chez|la)"),
        ("alibi", ""),
        ("sans", r" (?:le|la|les) declarer|sans facture"),
        ("payer paie paies payez travailler embaucher", r"(?: \w+){0,2} au noir"),
        ("avant", r" (?:la publication|l annonce|la sortie) des (?:resultats|comptes|chiffres)"),
        ("initie inities", r" (?:avant|sur)"),
        ("information informations infos", r" (?:privilegiees?|confidentielles?|non publi\w+)"),
        (
            "regarder regarde regardez consulter consulte consultez trouver obtenir sortir chercher donner"
            " donne donnez "
            "envoyer envoie envoyez communiquer",
            rf"(?: \w+){{0,3}} (?:le|la|les|son|sa|ses|leur|leurs|l|du|des) {_PRIVATE_FR} (?:de|d|du|"
            rf"des) (?!moi|mon|ma|mes)\w+",
        ),
        (
            "consulter regarder regarde regardez consultez voir sortir",
            rf"(?: \w+){{0,2}} (?:son|sa|ses|leur|leurs) {_PRIVATE_FR}",
        ),
        ("espionner surveiller pirater pirate", r" (?:mon|ma|mes|son|sa|leur|le|la|un|une)"),
    ),
    en=(
        (
            "slip push move bump put get",
            r" (?:my|our|his|her) (?:\w+ ){1,2}(?:to the (?:top|front)|ahead of|up the|in front of|first in)",
        ),
        ("jump skip", r" the (?:queue|line|list)"),
        ("turn", r" a blind eye"),
        ("look", r" the other way"),
        (
            "make",
            r" (?:my|the|this|that) (?:\w+ )?(?:fine|ticket|points|charge|complaint) (?:go away|disappear)",
        ),
        ("there", r" (?:d|would|will|ll|s|is) (?:be )?(?!no|little|not)(?:\w+ ){1,6}in it for you"),
        (
            "exam test oral paper",
            r" (?:questions|answers|paper|topics?|subjects?) (?:in advance|before|early)",
        ),
        (
            "questions answers topic subject",
            r"(?: \w+){0,2} (?:of|to|for|from) the (?:exam|test|oral|paper|finals)",
        ),
        (
            "competitor competitors rival rivals",
            r"(?: s)? (?:bids?|quotes?|offers?|tenders?)",
        ),
        ("other", r" (?:bidders|candidates)(?: s)? (?:prices?|offers?|figures|answers|bids)"),
        ("backdate forge falsify", ""),
        ("inflate pad", r" (?:the|my|your|our) (?:invoice|bill|figures|expenses|hours|numbers)"),
        ("sign", r"(?: \w+){0,3} (?:in my place|on my behalf without|as if you were)"),
        ("they nobody", r" (?:won t|will never|wo n t|will) (?:check|know|notice|find out|ever know)"),
        ("no", r" one (?:will|would) (?:check|know|notice|find out|ever know)"),
        ("alibi", ""),
        (
            "say tell swear confirm claim",
            r"(?: \w+){0,3} (?:that )?(?:i was with you|you saw me|you were there)",
        ),
        ("you", r" pretend (?:to|that|you|i)"),
        ("off", r" the (?:books|record sheet)"),
        ("without", r" (?:declaring|a receipt|an invoice|telling the (?:tax|insurer|bank))"),
        (
            "before",
            r"(?: \w+){0,3} (?:results|figures|earnings|accounts) (?:come|are|go) (?:out|published|public)",
        ),
        ("inside insider", r" (?:information|info|tip|knowledge)"),
        (
            "look pull check access get find send give tell show read",
            rf"(?: \w+){{0,4}} (?:his|her|their|ex s|wife s|husband s|neighbour s|neighbor s|colleague s|"
            rf"s) (?:\w+ )?{_PRIVATE_EN}",
        ),
        ("spy", r" on"),
        ("hack", r" (?:into|his|her|their)"),
    ),
)
"""Where they stand in the very words of an ask."""
REFUSED: Final = Turns(
    fr=(
        ("vous tu", r" m (?:avez|as|aviez|avais) (?:deja )?dit (?:que )?non"),
        ("vous tu", r" (?:avez|as|aviez|avais) (?:deja )?(?:refuse|decline|dit non)"),
        ("malgre", r" (?:ton|votre) (?:refus|non|reponse)"),
    ),
    en=(
        (
            "you",
            r" (?:ve |have |had |d )?(?:already )?(?:said|told me|answered)(?: \w+){0,4}? "
            r"(?:no|you d rather not|you would rather not|you didn t want to)",
        ),
        ("you", r" (?:ve |have |had |d )?(?:already )?(?:refused|declined|turned me down|turned it down)"),
        ("despite", r" your (?:no|refusal|answer)"),
    ),
)
"""They have said no to this, by the ask's own words."""
INSISTS: Final = Turns(
    fr=(
        ("quand", r" meme"),
        ("redemande insiste reconsiderer reconsiderez malgre", ""),
        ("tout", r" de meme"),
        ("changer changez", r" d avis"),
    ),
    en=(
        ("anyway again reconsider insist despite nevertheless", ""),
        ("change", r" your mind"),
    ),
)
"""And it is asked again all the same."""
