"""French turns of phrase that commit by themselves: "j’ai promis", "comptez sur moi", "on a convenu de"."""

import re
from typing import Final

from entregent.core.exchanges import Side
from entregent.core.reading.frames import Frame, outright
from entregent.core.reading.french_meetings import AGREEMENTS, INFINITIVE
from entregent.core.reading.french_verbs import form, future_infinitive

_WHOM: Final = r"(?:a|au|aux)(?: (?:la|l'|mon|ma|mes|notre|nos|son|sa|ses))? \S+"
_OUTRIGHT: Final[tuple[tuple[Side, re.Pattern[str], str], ...]] = (
    *AGREEMENTS,
    *outright(
        (
            "me",
            (
                r"(?:j' ai |je lui ai |je leur ai |je t' ai |je vous ai |lui ai |leur ai |ai |j' avais )"
                rf"(?:\S+ )?(?:promis|jure§?)(?: {_WHOM})? (?:de |d' ?)(?P<what>{INFINITIVE}.*)"
            ),
            "",
        ),
        (
            "me",
            (
                r"(?:j' ai|je lui ai|je leur ai|je t' ai|je vous ai|lui ai|leur ai|ai|j' avais|t' ai|vous "
                r"ai) (?:\S+ )?(?:promis|jure§?|garanti|assure§?)(?: (?:a|au) \S+)?(?: que je)? "
                r"(?P<what>.+)"
            ),
            "donner",
        ),
        (
            "me",
            rf"je (?:te |t' |vous |lui |leur )?(?:promets|jure|garantis) (?:de |d' )(?P<what>{INFINITIVE}.*)",
            "",
        ),
        ("me", r"(?:promis|jure§?|promis jure§?) (?:a \S+ )?(?:de|d') (?P<what>.+)", ""),
        (
            "them",
            (
                r"(?:\S+ ){0,3}?(?:m'|me|nous|ns) (?:a|ont|as|avez) (?:aussi |enfin |bien |tous "
                r")?(?:promis|jure§?|garanti|assure§?)(?: qu'(?: ils?| elles?)?| que \S+)? (?P<what>.+)"
            ),
            "donner",
        ),
        (
            "them",
            (
                r"(?:\S+ ){0,3}?(?:promet|promettent|a promis|ont promis|s' engage|s' engagent|s' est "
                r"engage§?|"
                r"se sont engage§?)(?: pour| de| d'| a| que| qu'| il| elle)* (?P<what>.+)"
            ),
            "donner",
        ),
        (
            "them",
            (
                r"(?:\S+ )?(?:a accepte§?|ont accepte§?|accepte|acceptent|est d' accord|est ok|a dit ok|"
                r"est partante?|a dit oui|ont dit oui|(?:est |sont )?partants?|se propose|se devoue|"
                r"s' est (?:propose§?e?|devoue§?e?|portee?§? volontaire)|s' arrange|se debrouille|fait "
                r"en sorte)"
                rf"(?: pour| de| d'| a)+ (?P<what>{INFINITIVE}.*)"
            ),
            "",
        ),
        ("me", rf"(?:c' est )?(?:charge )?a moi (?:de|d') (?P<what>{INFINITIVE}.*)", ""),
        ("me", rf"(?:a )?charge pour moi (?:de|d') (?P<what>{INFINITIVE}.*)", ""),
        (
            "them",
            rf"(?:c' est )?(?:(?:a )?charge (?:a|pour)|a) (?:lui|elle|eux|elles|NN) (?:de|d') "
            rf"(?P<what>{INFINITIVE}.*)",
            "",
        ),
        (
            "me",
            r"(?:ce|ca|c') (?:sera|est) (?P<what>(?:prete?s?|fait|regle§?|boucle§?|livre§?|envoye§?|chez "
            r"(?:vous|toi))"
            r"(?: \S+){0,3} DD.*)",
            "être",
        ),
        (
            "me",
            r"(?:je|j') (?:(?:m' assure|verifie|fais en sorte|m' assurerai) qu[e']|serai (?:la|presente?|"
            r"chez \S+)) "
            r"?(?P<what>.*DD.*)",
            "veiller à ce que",
        ),
        ("me", r"(?:je|j') (?:m' y engage|veille(?:rai)? a) ?(?P<what>.*)", "veiller à"),
        (
            "them",
            r"(?:il|elle|ils|elles|NN) (?:veille|veillent|veillera|veilleront) a (?P<what>.+)",
            "veiller à",
        ),
        ("them", r"promesse (?:de|d') NN(?P<what>.*)", "donner"),
        (
            "me",
            r"(?:je|j') (?:gere|prends) (?P<what>(?:(?:le|la|les|l') \S+|ca|tout|tout ca)(?: en main)?(?: "
            r"DD.*)?)$",
            "gérer",
        ),
        (
            "me",
            r"(?:je|j') (?:me )?renseigne(?: (?P<what>(?:sur|pour|aupres|la-dessus|DD).*)|(?P<none>)$)",
            "se renseigner",
        ),
        (
            "me",
            r"(?:considere|considerez|dis-toi) que c' est (?P<what>fait|comme si c' etait fait).*",
            "faire",
        ),
        (
            "them",
            (
                r"(?:retour|reponse|confirmation|livraison|devis|envoi|decision|feedback|remarques) "
                r"(?:promise?s?|attendue?s?|annonce§?e?s?|prevue?s?) (?P<what>.*)"
            ),
            "donner",
        ),
        (
            "me",
            (
                r"(?:me suis|je me suis|m' engage|je m' engage|m'y engage) ?(?:engage§?e?|aussi)?"
                r"(?: (?:aupres|vis a vis) (?:de |d' ?|du |des )(?:(?:la|le|l'|mon|ma|mes) )?\S+)? "
                r"(?:a|pour) "
                r"(?P<what>.+)"
            ),
            "",
        ),
        (
            "me",
            (
                r"(?:j' ai|ai|je me suis|me suis) (?:accepte§?|dit (?:oui|ok)|propose§?e?|devoue§?e?|"
                r"portee?§? "
                r"volontaire)(?: pour| de| d'| a)+ (?P<what>.+)"
            ),
            "",
        ),
        (
            "me",
            (
                r"(?:(?:j'|je) (?:(?:lui|leur|te|t'|vous) )?ai |(?:lui|leur) ai )?(?:dit|repondu|assure§?|"
                r"annonce§?|confirme§?|promis)"
                rf"(?: {_WHOM})? (?:que|qu') (?:j'|je) (?P<what>.+)"
            ),
            "",
        ),
        (
            "me",
            (
                r"(?:comptez|compte|tu peux compter|vous pouvez compter) sur (?:moi|nous|ma presence|mon "
                r"aide|"
                r"mon soutien)(?: pour)? ?(?P<what>.*)"
            ),
            "s’en charger",
        ),
        (
            "me",
            (
                r"(?:(?:vous|tu) (?:(?:l'|les|le|la|en) )?|(?:il|elle|ils|elles) (?:l'|les|le|la) "
                r")(?:aurez|auras|aura|auront|recevrez|recevras|recevra|recevront) (?P<what>(?!\d+ "
                r"ans).+)"
            ),
            "donner",
        ),
        (
            "me",
            (
                r"(?P<what>\S+ ?\S*) (?:vous|te) (?:parvient|parviennent|parviendra|parviendront|"
                r"sera envoye§?e?|seront "
                r"envoye§?e?s|sera transmise?|arrivera|sera remise?|(?:sera|seront) (?:[a-z]+e§|"
                r"transmise?s?|remise?s?|rendue?s?)) .*"
            ),
            "envoyer",
        ),
        (
            "me",
            (
                r"(?:je|j') (?:lui |leur |te |t' |vous |vs )?(?:dois|doit) (?:toujours |encore "
                r")?(?:a \S+ )?(?P<what>(?:\d+|un|une|"
                r"des|le|la|son|sa|ses|2|deux|1|encore|toujours) .+)"
            ),
            "donner",
        ),
        ("me", r"(?:lui|leur) dois (?P<what>.+)", "donner"),
        (
            "them",
            (
                r"(?:\S+ )?(?:me|m'|nous|ns) (?:doit|doivent) (?P<what>(?:un|une|des|le|la|son|sa|ses|2|"
                r"deux|l'|encore|toujours) .+)"
            ),
            "donner",
        ),
        (
            "me",
            (
                r"(?:je|j') (?:m' (?:en )?(?:occupe|charge)|m' en (?:occuperai|chargerai)|me (?:charge|"
                r"chargerai)|prends en charge|m' y colle|m' y mets|m' y mettrai|m' occuperai)(?: de| d'| "
                r"du)? ?(?P<what>.*)"
            ),
            "s’occuper",
        ),
        (
            "me",
            r"(?:m' occupe|me charge|m' en occupe|m' en charge)(?: de| d'| du)? ?(?P<what>.*)",
            "s’occuper",
        ),
        (
            "them",
            r"(?:NN|\S+)(?: \S+)? (?:prend|prennent|prendra|prendront) en charge (?P<what>.*)",
            "prendre en charge",
        ),
        (
            "them",
            (
                r"(?:c' est \S+ qui |\S+ )?(?:s' (?:en )?(?:occupe|occupent|occupera|chargera|charge)|se "
                r"(?:charge|"
                r"chargent|chargera))(?: de| d'| du)? ?(?P<what>.*)"
            ),
            "s’occuper",
        ),
        (
            "me",
            (
                r"(?!penser? a (?:moi|nous)(?!\S))(?:a faire|todo|to do|penser|pense|penser|ne pas "
                r"oublier|pas oublier) ?:? (?:a |de |d' "
                r")?(?P<what>.+)"
            ),
            "",
        ),
    ),
)


def said_outright(text: str) -> Frame | None:
    """The frame of a clause that says outright that something is promised or agreed.

    Only its first 300 characters are read: some patterns look ahead from every letter.
    """
    for side, pattern, verb in _OUTRIGHT:
        m = pattern.match(text, 0, 300)
        if m:
            return _to_do(side, m) or Frame(side, verb, m["what"] or "", m.start("what"), firm=True)
    return None


_TO_DO: Final = re.compile(
    r"(?P<before>(?:(?:lui|leur|te|t'|vous|le|la|les|l'|m'|me|en|y) )*)(?P<verb>\w+rais?)(?!\S)(?P<rest>.*)"
)


def _to_do(side: Side, said: re.Match[str]) -> Frame | None:
    """What is to be done, of « que je lui enverrai le devis »: « lui envoyer le devis »."""
    m = _TO_DO.match(said["what"] or "")
    verb = _infinitive(m["verb"]) if m else ""
    if not m or not verb:
        return None
    done = m["before"].replace("' ", "'") + verb
    return Frame(side, done, m["rest"], said.start("what") + m.start("verb"), firm=True)


def _infinitive(word: str) -> str:
    """The infinitive of a future or a conditional of the first person; "" for any other word."""
    future = word.removesuffix("s")
    known = form(future, "1s")
    return known.infinitive if known else future_infinitive(future)
