"""French turns of phrase by which both sides agree on something, most of all to meet again."""

import re
from typing import Final

from entregent.core.exchanges import Side
from entregent.core.reading.frames import outright

INFINITIVE: Final = (
    r"(?:(?:me|m'|te|t'|nous|vous|lui|leur|le|la|les|l'|y|en|s'|se) )*"
    r"(?!(?:septembre|octobre|novembre|decembre|janvier|fevrier|hiver|notre|votre|autre|lettre|premier|"
    r"dernier)(?!\S))"
    r"[a-z]+(?:er|ir|re)(?!\S)"
)
"""A verb in the infinitive, with its pronouns, and no month or noun that ends like one."""
AGREEMENTS: Final[tuple[tuple[Side, re.Pattern[str], str], ...]] = outright(
    (
        "both",
        r"(?:j' ai |on a |ai )?(?:reserve§|booke§|pris|bloque§) (?:une table|un creneau|un terrain|une "
        r"salle|deux places) "
        r"(?P<what>.*(?:pour|avec|a) (?:nous|deux|lui|elle|NN|vous|toi).*DD.*)",
        "se voir",
    ),
    (
        "both",
        (
            r"(?!.*(?<!\S)chez (?:le|la|l'|mon|ma) )(?:on a|nous avons|j' ai|ai|on aura) (?:un |une "
            r")?(?:rdv|rendez-vous|dej|dejeuner|"
            r"visio|call|point|reunion) (?P<what>(?:\S+ ){0,6}DD.*)"
        ),
        "se voir",
    ),
    (
        "both",
        (
            r"(?:on s' est|nous nous sommes|on s'est|ns ns sommes) (?:promis|jure§?|engage§?s?|mis d' "
            r"accord|entendus?)(?: pour| de| d'| a| sur)* (?P<what>.+)"
        ),
        "",
    ),
    ("both", r"(?:on s' est|nous nous sommes) dit (?P<what>DD.*)", "voir"),
    (
        "both",
        (
            r"(?:on a|nous avons|nous sommes|on est|avons|est) (?:convenu§?s?|convenus|decide§?|prevu|"
            r"d' accord|tombe§?s? d' accord|cale§?|fixe§?|booke§?|pris rdv|pris rendez-vous)(?: "
            r"ensemble)?(?: pour| de| d'| sur| que)* (?P<what>.+)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?:convenu|convenus|accord trouve§?|d' accord|decide§?) (?:avec \S+ )?(?:pour|de|d'|qu'|"
            r"que) (?:on |nous )?(?P<what>.+)"
        ),
        "",
    ),
    (
        "both",
        (
            r"(?:rdv|rendez-vous|date|dej|dejeuner|cafe|visio|call|point|creneau|resto|diner|apero|"
            r"reunion|appel|table) (?:\S+ ){0,2}?(?:pris§?e?|fixe§?e?|cale§?e?|note§?e?|booke§?e?|"
            r"reserve§?e?|bloque§?e?|planifie§?e?|convenu§?e?|prevue?)(?: \S+){0,3} (?P<what>DD|avec "
            r".+)"
        ),
        "voir",
    ),
    (
        "both",
        (
            r"(?:c' est note§?|c' est cale§?|note§?|c' est dit|entendu|ca marche|parfait) ?,? (?:a|"
            r"pour|au|donc|le)* (?P<what>DD.*)"
        ),
        "voir",
    ),
    (
        "both",
        (
            r"(?:notre |le |la )?(?:prochaine?|nouvelle?|nouveau) (?:rdv|rendez-vous|point|date|dej|"
            r"dejeuner|cafe|visio|"
            r"reunion|call|rencontre|seance|entretien|etape)(?: avec \S+)?(?: est| sera| fixe§?e?| cale§?e?| "
            r"prevue?| programme§?e?| au| a| pour)* (?P<what>DD)"
        ),
        "voir",
    ),
    (
        "both",
        (
            r"(?:c' est )?(?:reporte§?e?|decale§?e?|repousse§?e?|recale§?e?|remis|remise|replanifie§?) "
            r"(?:a |au |"
            r"pour |le )*(?P<what>DD)"
        ),
        "voir",
    ),
    (
        "both",
        (
            r"(?:chacune?|chacun de nous|tous les deux|toutes les deux) (?P<what>(?:apporte|prepare|"
            r"amene|envoie|fait|relit|ecrit|lit|ramene|vient).*)"
        ),
        "",
    ),
    ("both", r"(?:rdv|rendez-vous) (?:donc )?(?P<what>DD(?! DD).*)", "voir"),
    ("both", rf"(?:c' est )?(?:charge )?a nous (?:deux )?(?:de|d') (?P<what>{INFINITIVE}.*)", ""),
    (
        "both",
        (
            r"(?:on|nous) (?:s' (?:en )?(?:occupe|charge)|se charge|nous (?:chargeons|occupons))(?: "
            r"de| d'| du)? ?(?P<what>.*)"
        ),
        "s’occuper",
    ),
)
