"""The turns by which someone commits themselves in French: who, which verb, and how firmly."""

import re
from typing import Final

from entregent.core.exchanges import Side
from entregent.core.reading.frames import Commitment, Frame, first_of, outright
from entregent.core.reading.french_verbs import DOING, GIVING, INFINITIVES, Form, form, future_infinitive

_CL: Final = (
    r"((?:(?:me|m'|te|t'|se|s'|nous|ns|vous|vs|lui|leur|le|la|l'|les|y|en|ca|deja|aussi|donc|bien|"
    r"alors|vite|quand meme|encore) )*)"
)
_HEAD: Final = r"(?:^|(?:et|donc|puis|alors|aussi|sinon|ok|oui|bon|promis|moi|demain|DD) )"
_W: Final = r"([a-z§-]+)"
_THEIRS: Final = re.compile(r"(?<!\S)(?:me|m'|nous|ns)(?!\S)")
_TO_YOU: Final = re.compile(r"(?<!\S)(?:te|t'|vous|vs|lui|leur)(?!\S)")
_SELF: Final = re.compile(r"(?<!\S)(?:se|s'|nous)(?!\S)")
_OURS: Final = re.compile(
    r"(?<!\S)(?:mon|ma|mes|notre|nos|avec moi|avec nous|a la maison|chez moi|chez nous|pour "
    r"moi|pour nous|vers moi|vers nous)(?!\S)"
)
_THEIR_OWN: Final = re.compile(r"(?<!\S)(?:a|chez|vers|pour|avec) (?:sa|son|ses|leurs?)(?!\S)")
_GREETING: Final = re.compile(
    r"(?<!\S)(?:bises?|bisous?|pensees?|amities|baisers?|salutations|ondes|courage|voeux|"
    r"felicitations|bonjour|calins?|vœux|mes respects|sourires?|becs?)(?!\S)"
)
_SAYING: Final = frozenset(
    (
        "rappeler confirmer dire signaler écrire montrer prévenir expliquer raconter avertir "
        "laisser parler trouver"
    ).split()
)
_TAILED: Final = re.compile(
    r"^ (?:que|qu'|comment|combien|pourquoi|pour (?:vous|te) (?:dire|remercier|demander|"
    r"prendre|souhaiter)|pour (?:prendre|demander|dire|savoir|avoir)|aujourd'hui pour)(?!\S)"
)
_FIXED: Final = re.compile(
    (
        r"(?<!\S)(?:c' est (?:dit|note§?|cale§?|promis|fixe§?|reserve§?|booke§?|convenu|acte§?|"
        r"decide§?)|c' est (?:dans|sur) (?:l' agenda|nos agendas)|convenu|promis|retour|comme "
        r"convenu|note§?|c' est noté|agendas?|quand (?:je|il|elle|on)|des (?:que|qu'|mon|son|"
        r"notre|la|le)|apres (?:les|ses|mes|son|ma|mon|nos)|a (?:mon|son|notre) retour|a la "
        r"rentree|rentree|ete prochain|printemps|automne|hiver|mois prochain|en (?:janvier|"
        r"fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    )
    + r"ete|hiver)|prochaine fois)(?!\S)"
)

_OUTRIGHT: Final[tuple[tuple[Side, re.Pattern[str], str], ...]] = outright(
    (
        "both",
        (
            r"(?:on s' est|nous nous sommes|on s'est|ns ns sommes) (?:promis|jure§?|engage§?s?|mis d' "
            r"accord|entendus?)(?: pour| de| d'| a| sur)* (?P<what>.+)"
        ),
        (),
    ),
    ("both", r"(?:on s' est|nous nous sommes) dit (?P<what>DD.*)", "voir"),
    (
        "both",
        (
            r"(?:on a|nous avons|nous sommes|on est|avons|est) (?:convenu§?s?|convenus|decide§?|prevu|"
            r"d' accord|tombe§?s? d' accord|cale§?|fixe§?|booke§?|pris rdv|pris rendez-vous)(?: "
            r"ensemble)?(?: pour| de| d'| sur| que)* (?P<what>.+)"
        ),
        (),
    ),
    (
        "both",
        (
            r"(?:convenu|convenus|accord trouve§?|d' accord|decide§?) (?:avec \S+ )?(?:pour|de|d'|qu'|"
            r"que) (?:on |nous )?(?P<what>.+)"
        ),
        (),
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
            r"(?:prochaine?|nouvelle?|nouveau) (?:rdv|rendez-vous|point|date|dej|dejeuner|cafe|visio|"
            r"reunion|call|rencontre|seance|entretien|etape)(?: avec \S+)?(?: fixe§?e?| cale§?e?| "
            r"prevue?)? (?P<what>DD)"
        ),
        "voir",
    ),
    (
        "both",
        (
            r"(?:reporte§?e?|decale§?e?|repousse§?e?|recale§?e?|remis|remise|replanifie§?) (?:a |au |"
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
        (),
    ),
    ("both", r"(?:rdv|rendez-vous) (?:donc )?(?P<what>DD(?! DD).*)", "voir"),
    (
        "me",
        (
            r"(?:j' ai|je lui ai|je leur ai|je t' ai|je vous ai|lui ai|leur ai|ai|j' avais|t' ai|vous "
            r"ai) (?:\S+ )?(?:promis|jure§?|garanti|assure§?)(?: (?:a|au) \S+)?(?: que je)? "
            r"(?P<what>.+)"
        ),
        "donner",
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
            r"(?:\S+ )?(?:promet|promettent|a promis|ont promis|s' engage|s' engagent|s' est engage§?|"
            r"se sont engage§?|a accepte§?|ont accepte§?|accepte|acceptent|est d' accord|est ok|a dit "
            r"ok|est partante?|a dit oui|ont dit oui)(?: pour| de| d'| a| que| qu'| il| elle)* "
            r"(?P<what>.+)"
        ),
        "donner",
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
            r"(?:me suis|je me suis|m' engage|je m' engage|m'y engage) ?(?:engage§?e?|aussi)? (?:a|"
            r"pour) (?P<what>.+)"
        ),
        (),
    ),
    (
        "me",
        (
            r"(?:j' ai|ai|je me suis|me suis) (?:accepte§?|dit (?:oui|ok)|propose§?e? pour|portee?§? "
            r"volontaire)(?: pour| de| d'| a)+ (?P<what>.+)"
        ),
        (),
    ),
    (
        "me",
        (
            r"(?:(?:j'|je) (?:(?:lui|leur|te|t'|vous) )?ai |(?:lui|leur) ai )?(?:dit|repondu|assure§?|"
            r"annonce§?|confirme§?|promis)(?: a \S+| au \S+)? (?:que|qu') (?:j'|je) (?P<what>.+)"
        ),
        (),
    ),
    (
        "me",
        (
            r"(?:comptez sur moi|tu peux compter sur moi|vous pouvez compter sur moi|compte sur "
            r"moi)(?: pour)? ?(?P<what>.*)"
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
            r"(?P<what>\S+ ?\S*) (?:vous|te) (?:parviendra|parviendront|sera envoye§?e?|seront "
            r"envoye§?e?s|sera transmise?|arrivera|sera remise?|sera livre§?e?) .*"
        ),
        "envoyer",
    ),
    (
        "me",
        (
            r"(?:je|j') (?:lui |leur |te |t' |vous |vs )?(?:dois|doit) (?:a \S+ )?(?P<what>(?:un|une|"
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
    ("me", r"(?:m' occupe|me charge|m' en occupe|m' en charge)(?: de| d'| du)? ?(?P<what>.*)", "s’occuper"),
    (
        "them",
        (
            r"(?:\S+ )?(?:s' (?:en )?(?:occupe|occupent|occupera|chargera|charge)|se (?:charge|"
            r"chargent|chargera))(?: de| d'| du)? ?(?P<what>.*)"
        ),
        "s’occuper",
    ),
    (
        "both",
        (
            r"(?:on|nous) (?:s' (?:en )?(?:occupe|charge)|se charge|nous (?:chargeons|occupons))(?: "
            r"de| d'| du)? ?(?P<what>.*)"
        ),
        "s’occuper",
    ),
    (
        "me",
        (
            r"(?:a faire|todo|to do|penser|pense|penser|ne pas oublier|pas oublier) ?:? (?:a |de |d' "
            r")?(?P<what>.+)"
        ),
        (),
    ),
)


def french(text: str, *, dated: bool) -> Commitment | None:
    """The commitment that a French clause makes, if any; `dated`: a day to come is named with it."""
    return first_of(text, dated=dated, frames=(_said_outright, _i_do, _they_said, _they_do, _we_do, _to_do))


def _said_outright(text: str) -> Frame | None:
    for side, pattern, verb in _OUTRIGHT:
        m = pattern.match(text)
        if m:
            return Frame(side, verb, m["what"] or "", m.start("what"), firm=True)
    return None


_I: Final = re.compile(
    rf"(?:(?<!\S)(?:je|j'|moi qui|mais j') {_CL}|{_HEAD}((?:(?:lui|leur|vous|vs|te|t') "
    rf")(?:(?:le|la|les|l'|en) )?)){_W}(?P<rest>.*)"
)
_I_WILL: Final = re.compile(
    rf"(?:(?:je|j') |{_HEAD}|{_HEAD}ca )(?:vais|dois|compte|prevois de|m' apprete a|m' engage "
    r"a|me charge de|tiens a|suis cense§?e? |suis chargee?§? de|ai prevu de|me suis charge§? "
    rf"de|ai a|reste a|pense a) ?(?:bien |encore |aussi )?{_CL}{_W}(?P<rest>.*)"
)
_I_MUST: Final = re.compile(rf"(?:il )?faut que (?:je|j') {_CL}{_W}(?P<rest>.*)")


def _i_do(text: str) -> Frame | None:
    m = _I_WILL.search(text)
    if m and m[2] in INFINITIVES:
        return _mine(INFINITIVES[m[2]], m[1], m["rest"], m.start(2))
    m = _I_MUST.search(text)
    if m:
        return Frame("me", _subjunctive(m[2]), m["rest"], m.start(2), firm=bool(_TO_YOU.search(m[1])))
    for m in _I.finditer(text):
        frame = _my_form(m)
        if frame:
            return frame
    return None


def _my_form(m: re.Match[str]) -> Frame | None:
    clitics, word = m[1] or m[2] or "", m[3]
    found = form(word, "1s")
    if found and found.infinitive == "tenir" and "courant" not in m["rest"] and "informe" not in m["rest"]:
        return None
    if found and found.infinitive not in ("devoir", "promettre"):
        return _mine(found.infinitive, clitics, m["rest"], m.start(3), m.group())
    if word.endswith("rai") and not found and (_TO_YOU.search(clitics)) and word not in _EMPTY_FUTURES:
        return Frame("me", future_infinitive(word), m["rest"], m.start(3), firm=False)
    return None


_EMPTY_FUTURES: Final = frozenset(
    (
        "serai aurai pourrai voudrai souhaiterai embrasserai remercierai manquerai oublierai "
        "aimerai detesterai regretterai pardonnerai croirai comprendrai saurai prierai resterai"
    ).split()
)


def _mine(infinitive: str, clitics: str, rest: str, at: int, lead: str = "") -> Frame | None:
    if _GREETING.search(rest) or (infinitive in _SAYING and _TAILED.match(rest)):
        return None
    if (
        infinitive in ("laisser", "trouver", "demander", "attendre", "proposer", "suivre", "confirmer")
        and _TO_YOU.search(clitics)
        and "DD" not in rest
        and not re.match(r" (?:un|une|des) ", rest)
    ):
        return None
    if infinitive == "confirmer" and re.match(r" (?:ma|mon|notre|avoir|que|qu'|bien) ", rest):
        return None
    if infinitive in ("partir", "suivre", "attendre", "aller", "venir", "avancer", "porter"):
        return None
    to_them = _TO_YOU.search(clitics) or re.search(
        r"(?<!\S)(?:a|au|aux|de|d'|vers|avec) (?:toi|vous|lui|elle|eux|NN)(?!\S)", rest
    )
    if (
        infinitive == "parler"
        and not re.match(r" (?:de|d') (?:toi|vous|lui|elle|eux|ca|ton|votre|son|sa|NN)", rest)
        and "en " not in clitics
    ):
        return Frame("me", infinitive, rest, at, firm=False)
    return Frame(
        "me",
        infinitive,
        rest,
        at,
        firm=(bool(to_them) and infinitive in GIVING | {"parler"}) or "moi qui" in lead,
    )


def _subjunctive(word: str) -> str:
    irregular = {
        "fasse": "faire",
        "dise": "dire",
        "mette": "mettre",
        "prenne": "prendre",
        "ecrive": "écrire",
        "rende": "rendre",
        "reponde": "répondre",
        "aille": "aller",
        "lise": "lire",
        "relise": "relire",
        "finisse": "finir",
        "transmette": "transmettre",
        "vienne": "venir",
        "revienne": "revenir",
        "tienne": "tenir",
        "voie": "voir",
        "recoive": "recevoir",
        "remette": "remettre",
    }
    found = form(word, "1s")
    return irregular.get(word) or (found.infinitive if found else word)


_CONDITIONAL: Final = re.compile(
    r"(?:a|ont|as|avez|m' a|nous a) (?:bien |aussi )?(?:dit|assure§?|confirme§?|promis|jure§?|"
    r"annonce§?|repondu|precise§?|garanti) (?:que|qu') (?:ils?|elles?|tu|vous|\S+) "
    rf"{_CL}([a-z]+?r)(?:ait|aient|ais|iez)(?!\S)(?P<rest>.*)"
)
_THEY: Final = re.compile(
    r"(?:(?<!\S)(il|elle|ils|elles|tu|vous|qui|ca|on|nous|(?!(?:me|m'|te|t'|lui|leur|le|la|"
    rf"les|se|s'|y|en) )[a-z§'-]+|NN) |^){_CL}{_W}(?P<rest>.*)"
)
_THEY_WILL: Final = re.compile(
    r"(?:(?<!\S)(je|il|elle|ils|elles|tu|vous|on|nous|[a-z§'-]+|NN) |^)(?:va|vont|vas|allez|"
    r"doit|doivent|dois|devez|compte|comptent|prevoit de|est cense§?e?|sont cense§?e?s|est "
    rf"chargee?§? de|s' apprete a|accepte de|veut bien) {_CL}{_W}(?P<rest>.*)"
)


def _they_said(text: str) -> Frame | None:
    m = _CONDITIONAL.search(text)
    if not m:
        return None
    stem = m[2] + "a"
    found = form(stem, "3s")
    infinitive = found.infinitive if found else future_infinitive(stem)
    near = _THEIRS.search(m[1]) or _OURS.search(m["rest"])
    return (
        Frame("them", infinitive, m["rest"], m.start(2), firm=bool(near), dated_only=not near)
        if infinitive
        else None
    )


def _they_do(text: str) -> Frame | None:
    m = _THEY_WILL.search(text)
    if m and m[3] in INFINITIVES and m[1] not in ("je", "on", "nous"):
        return _theirs(INFINITIVES[m[3]], m[1] or "", m[2], m["rest"], m.start(3))
    at = 0
    while (m := _THEY.search(text, at)) is not None:
        frame = _their_form(m)
        if frame:
            return frame
        at = _next_word(text, m.start())
        if at < 0:
            return None
    return None


def _next_word(text: str, at: int) -> int:
    space = text.find(" ", at + 1)
    return space + 1 if space >= 0 else -1


def _their_form(m: re.Match[str]) -> Frame | None:
    subject, clitics, word = m[1] or "", m[2], m[3]
    if subject in ("je", "j'", "on", "nous", "ca", "lui", "leur", "moi", "que", "qu'"):
        return None
    found = _their_person(word, subject)
    return _theirs(found.infinitive, subject, clitics, m["rest"], m.start(3)) if found else None


def _their_person(word: str, subject: str) -> Form | None:
    if subject in ("tu", "vous"):
        return form(word, "2s" if subject == "tu" else "2p")
    return form(word, "3p") if subject in ("ils", "elles") else form(word, "3s") or form(word, "3p")


def _theirs(infinitive: str, subject: str, clitics: str, rest: str, at: int) -> Frame | None:
    if infinitive in ("devoir", "promettre", "laisser", "partir", "suivre", "trouver", "demander"):
        return None
    if (
        _GREETING.search(rest)
        or (infinitive in _SAYING and _TAILED.match(rest))
        or (infinitive == "tenir" and "courant" not in rest and "informe" not in rest)
    ):
        return None
    toward_us = _THEIRS.search(clitics)
    if re.search(r"(?<!\S)(?:te|t'|vous|vs)(?!\S)", clitics) and infinitive in GIVING:
        return Frame("them", infinitive, rest, at, firm=False)
    if subject in ("tu", "vous"):
        return (
            Frame("them", infinitive, rest, at, firm=bool(_FIXED.search(rest)), dated_only=False)
            if toward_us and infinitive in GIVING
            else None
        )
    if toward_us:
        return Frame(
            "them",
            infinitive,
            rest,
            at,
            firm=infinitive
            in GIVING
            - {
                "relancer",
                "contacter",
                "inviter",
                "regarder",
                "chercher",
                "toucher",
                "aider",
                "laisser",
                "brancher",
                "proposer",
            },
        )
    return _theirs_unsaid(infinitive, subject, clitics, rest, at)


_PLAIN_DEEDS: Final = frozenset(
    (
        "confirmer relire rappeler répondre revenir envoyer transmettre apporter signer corriger "
        "vérifier réserver valider recontacter repasser prévenir livrer rendre passer préparer "
        "rédiger amener ramener régler payer recaler"
    ).split()
)


def _theirs_unsaid(infinitive: str, subject: str, clitics: str, rest: str, at: int) -> Frame | None:
    """Deeds said without "me": theirs towards the user where it is the user's thing, or a plain deed with a
    day."""
    if _SELF.search(clitics) or _TO_YOU.search(clitics) or _THEIR_OWN.search(rest):
        return None
    if _OURS.search(rest) and infinitive in GIVING:
        return Frame("them", infinitive, rest, at, firm=True)
    near = subject in ("il", "elle", "ils", "elles", "qui", "NN", "nn", "")
    return Frame("them", infinitive, rest, at, firm=False) if near and infinitive in _PLAIN_DEEDS else None


_WE: Final = re.compile(rf"(?<!\S)(on|nous|ns) {_CL}{_W}(?P<rest>.*)")
_WE_WILL: Final = re.compile(
    r"(?<!\S)(?:on|nous) (?:va|allons|doit|devons|compte|comptons|prevoit de|prevoyons de) "
    rf"{_CL}{_W}(?P<rest>.*)"
)


def _we_do(text: str) -> Frame | None:
    m = _WE_WILL.search(text)
    if m and m[2] in INFINITIVES:
        return Frame(
            "both",
            INFINITIVES[m[2]],
            m["rest"],
            m.start(2),
            firm=bool(_FIXED.search(m["rest"])),
            reflexive=bool(_SELF.search(m[1])),
        )
    for m in _WE.finditer(text):
        found = form(m[3], "3s" if m[1] == "on" else "1p")
        if found and not _THEIRS_ONLY.search(m[2]) and found.infinitive in GIVING | DOING:
            firm = bool(_FIXED.search(m["rest"]))
            if _TO_YOU.search(m[2]):
                return Frame("me", found.infinitive, m["rest"], m.start(3), firm=firm)
            return Frame(
                "both", found.infinitive, m["rest"], m.start(3), firm=firm, reflexive=bool(_SELF.search(m[2]))
            )
    return None


_THEIRS_ONLY: Final = re.compile(r"(?<!\S)(?:me|m')(?!\S)")
_TO_DO: Final = re.compile(
    rf"^(?:a |a re|j' ai a |encore a |reste a )?((?:(?:lui|leur|le|la|les|l'|la) )*){_W}(?P<rest>.*)"
)


def _to_do(text: str) -> Frame | None:
    """A note to oneself: "lui envoyer l’article demain", "à relancer mardi"."""
    m = _TO_DO.match(text)
    if not m or m[2] not in INFINITIVES or INFINITIVES[m[2]] not in GIVING:
        return None
    return Frame("me", INFINITIVES[m[2]], m["rest"], m.start(2), firm=False)
