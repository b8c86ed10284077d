"""The turns by which someone commits themselves in French: who, which verb, and how firmly."""

import re
from typing import Final

from entregent.core.reading.farewells import farewell
from entregent.core.reading.frames import Commitment, Frame, first_of
from entregent.core.reading.french_others import and_we_will, they_do, they_said, we_do
from entregent.core.reading.french_signs import CL, GREETING, HEAD, POSTED, SAYING, TAILED, TO_YOU, W
from entregent.core.reading.french_turns import said_outright
from entregent.core.reading.french_verbs import DOING, GIVING, INFINITIVES, form, future_infinitive


def french(text: str, *, dated: bool) -> Commitment | None:
    """The commitment that a French clause makes, if any; `dated`: a day to come is named with it."""
    return first_of(
        text,
        dated=dated,
        frames=(said_outright, _i_do, and_we_will, they_said, they_do, we_do, farewell, _to_do),
    )


_I: Final = re.compile(
    rf"(?:(?<!\S)(?:je|j'|moi qui|mais j') {CL}|{HEAD}((?:(?:lui|leur|vous|vs|te|t') "
    rf")(?:(?:le|la|les|l'|en) )?)){W}(?P<rest>.*)"
)
_I_WILL: Final = re.compile(
    rf"(?:(?:je|j') |{HEAD}|{HEAD}ca )(?:vais|dois|compte|irai|viendrai|passerai|passe|viens|prevois de|"
    rf"m' apprete a|m' engage "
    r"a|me charge de|tiens a|suis cense§?e? |suis chargee?§? de|ai prevu de|me suis charge§? "
    r"de|ai a|reste a|pense a|ne manquerai pas de|n' oublierai pas de|n' oublie pas de) "
    rf"?(?:bien |encore |aussi )?{CL}{W}(?P<rest>.*)"
)
_I_MUST: Final = re.compile(rf"(?:il )?faut que (?:je|j') {CL}{W}(?P<rest>.*)")


def _i_do(text: str) -> Frame | None:
    m = _I_WILL.search(text)
    if m and m[2] in INFINITIVES:
        return _mine(INFINITIVES[m[2]], m[1], m["rest"], m.start(2))
    m = _I_MUST.search(text)
    if m:
        return Frame("me", _subjunctive(m[2]), m["rest"], m.start(2), firm=bool(TO_YOU.search(m[1])))
    for m in _I.finditer(text):
        frame = _my_form(m)
        if frame:
            return frame
    return None


def _my_form(m: re.Match[str]) -> Frame | None:
    clitics, word = m[1] or m[2] or "", m[3]
    found = form(word, "1s")
    if found and found.infinitive == "tenir" and not POSTED.search(m["rest"]):
        return None
    if found and found.infinitive not in ("devoir", "promettre"):
        return _mine(found.infinitive, clitics, m["rest"], m.start(3), m.group())
    if word.endswith("rais") and not found and TO_YOU.search(clitics) and not m["rest"].startswith(" bien"):
        meant = form(word[:-1], "1s")
        return Frame("me", meant.infinitive, m["rest"], m.start(3), firm=False) if meant else None
    if word.endswith("rai") and not found and (TO_YOU.search(clitics)) and word not in _EMPTY_FUTURES:
        return Frame("me", future_infinitive(word), m["rest"], m.start(3), firm=False)
    if TAILED.match(m["rest"]) and word in _BREAKING:
        return None
    if not found and _OBJECT.search(clitics) and re.fullmatch(r"[a-z]{3,}e", word) and word not in _FEELING:
        return Frame("me", word + "r", m["rest"], m.start(3), firm=False)
    return None


_BREAKING: Final = frozenset(("annonce", "informe", "signale", "apprends", "apprend"))
"""How news are broken: « je vous annonce que … »."""
_OBJECT: Final = re.compile(r"(?<!\S)(?:lui|leur|te|t'|vous|vs|le|la|les|l')(?!\S)")
_FEELING: Final = frozenset("aime adore deteste souhaite jure parie embrasse espere felicite trouve".split())
"""Said of somebody, with a day or without, these do nothing."""


_EMPTY_FUTURES: Final = frozenset(
    (
        "serai aurai pourrai voudrai souhaiterai embrasserai remercierai manquerai oublierai "
        "aimerai detesterai regretterai pardonnerai croirai comprendrai saurai prierai resterai"
    ).split()
)


_TO_YOURS: Final = re.compile(
    r" (?:a|au|chez|dans|pour|voir) (?:ton|ta|tes|votre|vos|son|sa|ses|toi|vous|lui|elle)(?!\S)"
)
_SOME: Final = re.compile(r" (?:un|une|des|deux|trois|\d) ")
_SAID_AND_DONE: Final = frozenset(("recommander", "conseiller", "suggérer"))
"""What is done in saying it: « je vous recommande ce livre »."""
_VAGUE: Final = frozenset(
    ("laisser", "trouver", "demander", "attendre", "proposer", "suivre", "confirmer", "prévenir", "avertir")
)
"""Said to somebody without a day or a thing, these promise nothing: "je te préviens, …"."""


def _mine(infinitive: str, clitics: str, rest: str, at: int, lead: str = "") -> Frame | None:
    if infinitive in SAYING and TAILED.match(rest):
        shown = infinitive in ("montrer", "expliquer", "raconter")
        return Frame("me", infinitive, rest, at, firm=False) if shown else None
    if infinitive == "venir" and _TO_YOURS.match(rest):
        return Frame("me", infinitive, rest, at, firm=False)
    if GREETING.search(rest) or _says_nothing(infinitive, clitics, rest):
        return None
    firm = "moi qui" in lead or _for_somebody(infinitive, clitics, rest)
    return Frame("me", infinitive, rest, at, firm=firm)


def _says_nothing(infinitive: str, clitics: str, rest: str) -> bool:
    """Whether the verb, said to somebody, is but a manner of speaking or of going about."""
    spoken = TO_YOU.search(clitics) and "DD" not in rest
    if infinitive in _VAGUE and spoken and not re.match(r" (?:un|une|des) ", rest):
        return True
    if infinitive == "confirmer":
        return bool(re.match(r" (?:ma|mon|notre|avoir|que|qu'|bien) ", rest))
    return infinitive in _GOING or bool(infinitive in _SAID_AND_DONE and spoken)


def _for_somebody(infinitive: str, clitics: str, rest: str) -> bool:
    """Whether it is done for somebody who is named or meant."""
    if infinitive == "prendre":
        return bool(TO_YOU.search(clitics) and _SOME.match(rest))
    if infinitive == "parler":
        return bool(_OF_SOMEBODY.match(rest)) if "en " not in clitics else bool(_TO_OTHERS.match(rest))
    if re.search(r"(?<!\S)(?:me|m')(?!\S)", clitics):
        return False
    said = TO_YOU.search(clitics) or _whom(infinitive, clitics, rest) or _TO_SOMEBODY.search(rest)
    carried_out = infinitive in DOING and TO_YOU.search(clitics) and _A_MATTER.match(rest)
    return bool(said) and (infinitive in GIVING or bool(carried_out))


_GOING: Final = frozenset(("partir", "suivre", "attendre", "aller", "venir", "avancer", "porter"))
_OF_SOMEBODY: Final = re.compile(r" (?:de|d') (?:toi|vous|lui|elle|eux|ca|ton|votre|son|sa|NN)(?!\S)")
_TO_OTHERS: Final = re.compile(r" (?:a|au|aux|avec) ")
_TO_SOMEBODY: Final = re.compile(r"(?<!\S)(?:a|au|aux|de|d'|vers|avec) (?:toi|vous|lui|elle|eux|NN)(?!\S)")
_WHOM: Final = frozenset(
    """inviter aider rappeler recontacter contacter présenter recommander accompagner emmener prévenir tenir
    mettre remercier féliciter dépanner héberger relancer appeler briefer coacher brancher orienter aiguiller
    avertir convier associer intégrer former épauler soutenir parrainer ramener raccompagner conduire
    inscrire introduire pistonner""".split()
)
"""Verbs whose object is the person: "je la rappelle" says to whom as much as "je lui réponds"."""
_ON_THE_WAY: Final = frozenset(
    "transmettre transférer envoyer passer faire forwarder relayer diffuser remettre".split()
)
_RECIPIENT: Final = re.compile(
    r"(?<!\S)(?:a|au|aux|a l') (?:ma|mon|mes|la|le|les|notre|nos|un|une|[a-z]+|NN)(?!\S)"
)
_SPREAD: Final = re.compile(r" (?:suivre|passer|circuler)(?!\S)")
_A_MATTER: Final = re.compile(
    r" (?:(?:suivre|passer|circuler) )?(?:son|sa|ses|le|la|les|l'|mon|ma|mes|un|une|ca|cela) "
)


def _whom(infinitive: str, clitics: str, rest: str) -> bool:
    """Whether the clause says for whom it is done without "lui": as its object, or as "à ma collègue"."""
    if infinitive in _WHOM and rest.startswith(" NN"):
        return True
    if infinitive in _WHOM and re.search(r"(?<!\S)(?:le|la|les|l')(?!\S)", clitics):
        aside = infinitive == "mettre" and not re.search(r"(?:contact|relation|copie|lien|boucle)", rest)
        return not aside
    carried = infinitive in _ON_THE_WAY and (infinitive != "faire" or bool(_SPREAD.match(rest)))
    return carried and bool(_A_MATTER.match(rest) and _RECIPIENT.search(rest))


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


_TO_DO: Final = re.compile(
    rf"^(?:a |a re|j' ai a |encore a |reste a )?((?:(?:lui|leur|le|la|les|l'|la) )*){W}(?P<rest>.*)"
)


def _to_do(text: str) -> Frame | None:
    """A note to oneself: "lui envoyer l’article demain", "à relancer mardi"."""
    m = _TO_DO.match(text)
    if not m or m[2] not in INFINITIVES or INFINITIVES[m[2]] not in GIVING:
        return None
    return Frame("me", INFINITIVES[m[2]], m["rest"], m.start(2), firm=bool(TO_YOU.search(m[1])))
