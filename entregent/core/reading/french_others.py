"""What others, or both sides together, commit themselves to in a French clause."""

import re
from typing import Final

from entregent.core.reading.frames import Frame
from entregent.core.reading.french_signs import (
    CL,
    FIXED,
    GREETING,
    OURS,
    POSTED,
    SAYING,
    SELF,
    TAILED,
    THEIR_OWN,
    THEIRS,
    TO_YOU,
    W,
)
from entregent.core.reading.french_verbs import DOING, GIVING, INFINITIVES, Form, form, future_infinitive

_CONDITIONAL: Final = re.compile(
    r"(?:a|ont|as|avez|m' a|nous a) (?:bien |aussi )?(?:dit|assure§?|confirme§?|promis|jure§?|"
    r"annonce§?|repondu|precise§?|garanti) (?:que|qu') (?:ils?|elles?|tu|vous|\S+) "
    rf"{CL}([a-z]+?r)(?:ait|aient|ais|iez)(?!\S)(?P<rest>.*)"
)
_THEY: Final = re.compile(
    r"(?:(?<!\S)(il|elle|ils|elles|tu|vous|qui|ca|on|nous|(?!(?:me|m'|te|t'|lui|leur|le|la|"
    rf"les|se|s'|y|en) )[a-z§'-]+|NN) |^){CL}{W}(?P<rest>.*)"
)
_THEY_WILL: Final = re.compile(
    r"(?:(?<!\S)(je|il|elle|ils|elles|tu|vous|on|nous|[a-z§'-]+|NN) |^)(?:va|vont|vas|allez|"
    r"doit|doivent|dois|devez|compte|comptent|prevoit de|est cense§?e?|sont cense§?e?s|est "
    rf"chargee?§? de|s' apprete a|accepte de|veut bien) {CL}{W}(?P<rest>.*)"
)


def they_said(text: str) -> Frame | None:
    m = _CONDITIONAL.search(text)
    if not m:
        return None
    stem = m[2] + "a"
    found = form(stem, "3s")
    infinitive = found.infinitive if found else future_infinitive(stem)
    of_it = infinitive == "parler" and re.search(r"(?<!\S)en(?!\S)", m[1])
    near = bool(THEIRS.search(m[1]) or OURS.search(m["rest"]) or of_it)
    return (
        Frame("them", infinitive, m["rest"], m.start(2), firm=bool(near), dated_only=not near)
        if infinitive
        else None
    )


def they_do(text: str) -> Frame | None:
    m = _THEY_WILL.search(text)
    if m and m[3] in INFINITIVES and m[1] not in ("je", "on", "nous"):
        return _theirs(INFINITIVES[m[3]], m[1] or "", m[2], m["rest"], m.start(3))
    at = 0
    while (m := _THEY.search(text, at)) is not None:
        frame = _their_form(m)
        if frame:
            singled_out = m[1] == "qui" and "c' est " in text[: m.start()]
            return frame._replace(firm=True) if singled_out else frame
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
    toward_us = bool(THEIRS.search(clitics))
    if GREETING.search(rest) or _says_nothing(infinitive, rest, toward_us=toward_us):
        return None
    if re.search(r"(?<!\S)(?:te|t'|vous|vs)(?!\S)", clitics) and infinitive in GIVING:
        return Frame("them", infinitive, rest, at, firm=False)
    if subject in ("tu", "vous"):
        given = toward_us and infinitive in GIVING
        return Frame("them", infinitive, rest, at, firm=bool(FIXED.search(rest))) if given else None
    if toward_us:
        return Frame("them", infinitive, rest, at, firm=_surely_for_us(infinitive, rest))
    return _theirs_unsaid(infinitive, subject, clitics, rest, at)


def _says_nothing(infinitive: str, rest: str, *, toward_us: bool) -> bool:
    """Whether the verb is here a manner of speaking, of going about, or what people do for themselves."""
    if infinitive in SAYING and TAILED.match(rest):
        return True
    match infinitive:
        case "devoir" | "promettre" | "partir" | "suivre" | "demander":
            return True
        case "rappeler":
            return bool(_PUTS_IN_MIND.match(rest))
        case "tenir":
            return not POSTED.search(rest)
        case "passer":
            return not toward_us and bool(_GOT_THROUGH.match(rest))
        case "laisser":
            return not (toward_us and _LEFT_TO_US.match(rest))
        case "trouver":
            return not (toward_us and _A_THING.match(rest))
    return False


def _surely_for_us(infinitive: str, rest: str) -> bool:
    """Whether the deed, done for the user, needs no day to be a promise."""
    if infinitive in ("aider", "laisser") and re.match(r" (?:pour|a|avec|son|sa|la|le|l') ", rest):
        return True
    return infinitive in GIVING - _NEEDS_A_DAY or bool(infinitive in _FOR_ME and _A_THING.match(rest))


_PUTS_IN_MIND: Final = re.compile(r" (?:mon|ma|mes|notre|quelqu'un|un peu|le temps|l' epoque|son|sa)(?!\S)")
"""After "il me rappelle": whom or what he puts one in mind of."""
_LEFT_TO_US: Final = re.compile(r" (?:son|sa|ses|la|le|les|l') (?!message|msg|temps|choix|soin)")
_GOT_THROUGH: Final = re.compile(r" (?:son|sa|ses|leurs?|le|la|un|une|des|du) ")
"""After "passer": an examination, a licence, one's own time."""
_NEEDS_A_DAY: Final = frozenset(
    {
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
    }
)
_FOR_ME: Final = frozenset(
    "chercher trouver brancher toucher aider inviter proposer contacter regarder".split()
)
_A_THING: Final = re.compile(
    r" (?:un|une|deux|trois|2|3|des) (?:\S+ )?(?:creneau|stage|place|places|contact|contacts|nom|noms|"
    r"date|dates|"
    r"rdv|rendez-vous|entretien|salle|table|devis|modele|exemplaire|solution|formateur|formatrice|"
    r"artisan|local|"
    r"appart|logement|client|clients|prestataire|remplacant|remplacante|stagiaire|mot)(?!\S)"
)
"""What is found for somebody: "il me cherche un créneau" commits, "il me cherche" does not."""
_AT_ONCE: Final = frozenset(
    "prévenir avertir relancer contacter réserver envoyer transmettre apporter relire renvoyer "
    "rédiger".split()
)

_PLAIN_DEEDS: Final = frozenset(
    (
        "confirmer relire rappeler répondre revenir envoyer transmettre apporter signer corriger "
        "vérifier réserver valider recontacter repasser prévenir livrer rendre passer préparer "
        "rédiger amener ramener régler payer recaler déposer poster rapporter expédier récupérer "
        "réparer installer "
        "imprimer commander traduire transférer communiquer partager fournir remettre retourner renvoyer "
        "soumettre chiffrer relancer contacter compléter finaliser boucler trancher caler fixer "
        "prêter appeler "
    ).split()
)


def _theirs_unsaid(infinitive: str, subject: str, clitics: str, rest: str, at: int) -> Frame | None:
    """Deeds said without "me": theirs towards the user where it is the user's thing, or a plain deed with a
    day."""
    if SELF.search(clitics) or TO_YOU.search(clitics):
        return None
    if infinitive in ("parler", "reparler") and re.search(r"(?<!\S)en(?!\S)", clitics):
        return Frame("them", infinitive, rest, at, firm=bool(re.match(r" (?:a|au|aux|avec) ", rest)))
    if THEIR_OWN.search(rest) and not OURS.search(rest):
        return None
    if infinitive in _COMING and re.search(r"(?<!\S)(?:a|dans|pour) (?:notre|nos|mon|ma|mes)(?!\S)", rest):
        return Frame("them", infinitive, rest, at, firm=True)
    if OURS.search(rest) and infinitive in GIVING | {"parler"}:
        return Frame("them", infinitive, rest, at, firm=True)
    near = subject in ("il", "elle", "ils", "elles", "qui", "NN", "nn", "") or subject in ROLES
    given = (
        infinitive in _AT_ONCE and subject in ("il", "elle", "NN") and re.match(r" (?:le|la|l') \S+$", rest)
    )
    if near and infinitive == "faire" and _A_PAPER.match(rest):
        return Frame("them", infinitive, rest, at, firm=False)
    given = given or (near and infinitive in ("transmettre", "transférer") and _ON_TO.match(rest))
    deed = infinitive in _PLAIN_DEEDS or (infinitive in GIVING - _OWN_DEEDS and _A_DEED_TO_DO.match(rest))
    return Frame("them", infinitive, rest, at, firm=bool(given)) if near and deed else None


_A_PAPER: Final = re.compile(
    r" (?:le|la|un|une|les|l') (?:\S+ )?(?:cr|compte rendu|compte-rendu|devis|planning|dossier|slides|"
    r"budget|retroplanning|"
    r"courrier|point|proposition|propale|affiche|invitations?|courses|menage|releve|bilan|tableau|liste|"
    r"plan|maquette)(?!\S)"
)
_ON_TO: Final = re.compile(r" (?:a|au|aux|le dossier|l' info|la demande) ")
_COMING: Final = frozenset(
    "venir intervenir parler participer témoigner animer assister jouer chanter photographier exposer".split()
)
"""Said of our own event, these are a promise to come."""
ROLES: Final = frozenset(
    """livreur livreuse technicien technicienne facteur reparateur peintre macon couvreur chauffagiste
    veterinaire medecin dentiste infirmiere infirmier kine docteur vendeur vendeuse loueur agent electricienne
    directeur directrice comptable notaire mairie equipe patron patronne avocat avocate traiteur
    imprimeur garagiste plombier electricien assistant assistante secretaire drh rh service agence
    cabinet fournisseur client cliente graphiste architecte archi stagiaire associe associee collegue
    chef cheffe boss banquier banque assureur assurance proprio proprietaire gardien prof professeur
    tuteur tutrice journaliste editeur maman papa mere pere frere soeur mari femme cousin cousine oncle
    tante voisin voisine copain copine ami amie fils fille beau-frere belle-soeur neveu niece editrice
    libraire menuisier artisan courtier recruteur recruteuse syndic expert""".split()
)
"""Who, named by what they do, acts for the user: "le traiteur confirme mardi"."""

_OWN_DEEDS: Final = frozenset(
    """faire mettre donner ouvrir créer vendre revendre louer acheter sortir monter descendre rentrer
    enseigner
    apprendre obtenir décrocher former céder débarrasser libérer déménager recevoir inscrire remplacer
    chercher trouver regarder toucher aider laisser tirer placer garer présenter passer proposer""".split()
)
"""Deeds that people do for themselves as often as for others."""
_A_DEED_TO_DO: Final = re.compile(r" (?:le|la|les|l'|ca|tout|nos|notre|mon|ma|mes|ce|cette)(?!\S)")

_WE: Final = re.compile(rf"(?<!\S)(on|nous|ns|et moi) {CL}{W}(?P<rest>.*)")
_WE_WILL: Final = re.compile(
    r"(?<!\S)(?:on|nous) (?:va|allons|doit|devons|compte|comptons|prevoit de|prevoyons de) "
    rf"{CL}{W}(?P<rest>.*)"
)


def we_do(text: str) -> Frame | None:
    m = _WE_WILL.search(text)
    if m and m[2] in INFINITIVES:
        return Frame(
            "both",
            INFINITIVES[m[2]],
            m["rest"],
            m.start(2),
            firm=bool(FIXED.search(m["rest"])),
            reflexive=bool(SELF.search(m[1])),
        )
    for m in _WE.finditer(text):
        found = form(m[3], "3s" if m[1] == "on" else "1p")
        known = found and found.infinitive.removeprefix("re") in GIVING | DOING
        if found and not _THEIRS_ONLY.search(m[2]) and (known or found.infinitive in GIVING | DOING):
            firm = bool(FIXED.search(m["rest"]))
            if TO_YOU.search(m[2]) or _TO_YOU_ALL.search(m["rest"]):
                firm = firm or bool(_TO_YOU_ALL.search(m["rest"]) or POSTED.search(m["rest"]))
                return Frame("me", found.infinitive, m["rest"], m.start(3), firm=firm)
            return Frame(
                "both", found.infinitive, m["rest"], m.start(3), firm=firm, reflexive=bool(SELF.search(m[2]))
            )
    return None


_AND_WE_WILL: Final = re.compile(rf"(?<!\S)(?:et|puis) {CL}{W}(?P<rest>.*)")


def and_we_will(text: str) -> Frame | None:
    """What a house says it will do for whom it writes to: "… et reviendrons vers vous d’ici lundi"."""
    for m in _AND_WE_WILL.finditer(text):
        found = form(m[2], "1p")
        if found and found.tense == "future" and (TO_YOU.search(m[1]) or _TO_YOU_ALL.search(m["rest"])):
            return Frame("me", found.infinitive, m["rest"], m.start(2), firm=True)
    return None


_TO_YOU_ALL: Final = re.compile(r"(?<!\S)vers (?:vous|toi|lui|elle|eux)(?!\S)")
_THEIRS_ONLY: Final = re.compile(r"(?<!\S)(?:me|m')(?!\S)")
