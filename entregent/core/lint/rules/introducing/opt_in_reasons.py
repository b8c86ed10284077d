"""E1: before an introduction one asks, saying who it is and why, and gives nobody's number away."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns, among
from entregent.core.lint.message.names import named_in
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_GIVEN: Final = Say(
    "The answer is taken for granted here: ask first, and give the number or the promise only after a yes.",
    "Ici la réponse est tenue pour acquise\u00a0: demandez d’abord, et ne donnez le numéro ou la promesse "
    "qu’après un oui.",
)
_WHO: Final = Say(
    "Say who it is and what they do: nobody says yes to a stranger without a face.",
    "Dites de qui il s’agit et ce que fait cette personne\u00a0: on ne dit pas oui à quelqu’un sans visage.",
)
_WHY: Final = Say(
    "Say why the two should meet, and what there is in it for the person you ask.",
    "Dites pourquoi les présenter, et ce que la personne à qui vous écrivez y trouverait.",
)
_TAKEN: Final = Turns(
    fr=(
        ("j", r" ai (?:deja |donc )?(?:donne|transmis|file|passe|communique|envoye|laisse) (?:\w+ "
              r"){0,3}(?:ton|votre|tes|vos)"),
        ("je", r" (?:lui|leur) ai (?:deja |donc |bien )?(?:donne|transmis|file|passe|communique|envoye|"
               r"dit que (?:tu|vous|c "
         r"etait|oui)|promis|assure|confirme|garanti|laisse)"),
        ("il elle ils elles", r" (?:va |vont )?(?:(?:t|te|vous) )(?:appelle|appellera|appeler|ecrit|"
                              r"ecrira|ecrire|contacte|"
         r"contactera|contacter|attend|attendra|rappelle)"),
        ("je", r" (?:vous|te|t) (?:mets|ai mis|ai mise) (?:\w+ ){0,2}(?:en copie|d office)"),
        ("c", r" est (?:entendu|deja regle|arrange|convenu|prevu)"),
        ("bloque bloquez reserve reservez garde gardez", r" (?:ta|ton|votre|la|ce|cette|une?|toi)"),
    ),
    en=(
        (
            "gave given passed shared sent",
            r" (?:on )?(?:\w+ ){0,3}your (?:\w+ )?(?:number|email|e mail|name|address|details|contact|"
            r"phone|cell|mobile)",
        ),
        ("told promised assured", r" (?!me\b|us\b)(?:\w+ ){1,5}(?:that )?you (?:d|ll|will|would|can|"
        r"could|are|re)"),
        ("he she they", r" ?(?:s|re|is|are|ll|will)? ?(?:be |going to )?(?:calling|call|emailing|email|"
                        r"ringing|ring|contacting|"
         r"contact|messaging|expecting|getting in touch with|reaching out to) (?:you|at|your)"),
        ("keep block", r" (?:the|your|that|an?) (?:evening|afternoon|morning|slot|time|calendar|diary|"
                       r"hour|day)"),
        ("it", r" ?(?:s|is) (?:all )?(?:arranged|settled|agreed|set up)"),
        ("cc copied copying", r"(?:(?: ing| ed)? (?:him|her|them|you))"),
    ),
)  # fmt: skip
_DENIED: Final = Turns(
    fr=(("n ne pas rien ni sans si", ""),),
    en=(("haven not no nothing t won without if only before until", ""),),
)
_WHO_IS: Final = Turns(
    fr=(
        (
            "ami amie amis collegue cousin cousine voisin voisine soeur frere ancien ancienne connaissance "
            "associe associee camarade confrere consoeur cliente client beau belle neveu niece eleve "
            "etudiante etudiant fille fils",
            "",
        ),
        (
            "qui",
            r" (?:dirige|est|travaille|a|gere|cherche|ouvre|monte|lance|tient|anime|enseigne|s|prepare|"
            r"vient|veut|voudrait)",
        ),
        (
            "elle il",
            r" (?:dirige|est|travaille|a|gere|cherche|ouvre|monte|lance|tient|anime|enseigne|prepare)",
        ),
    ),
    en=(
        (
            "friend colleague cousin neighbour neighbor sister brother former acquaintance partner "
            "classmate client nephew niece student daughter son roommate housemate boss teammate",
            "",
        ),
        ("who", r" ?\w+"),
        ("he she they", r" ?(?:s|re|is|are|runs?|works?|leads?|has|have|wants?|teach\w*)"),
    ),
)
_WHY_THEM: Final = Turns(
    fr=(
        (
            "parce car puisque cherche cherchent voudrait aimerait veut besoin interesse interesser "
            "interesserait utile comme pourrait pourriez pourrais echanger projet savoir comprendre "
            "apprendre commun communs question questions travaille prepare hesite monte lance",
            "",
        ),
    ),
    en=(
        (
            "because since as looking wants want would could need needs interested trying hoping learn "
            "know curious keen project working setting common both help question questions struggling "
            "planning",
            "",
        ),
    ),
)
_ENOUGH: Final = 45
"""Words: whoever writes so many has given a reason, in words of their own."""


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A question before an introduction that leaves out who or why, or that is none."""
    if not message.sentences:
        return
    denied = _DENIED.find(message)
    taken = next(
        (one for one in _TAKEN.find(message) if not among(denied, one.start - 20, one.start + 6)), None
    )
    if taken is not None:
        yield Hit(*message.at(taken.start, taken.end), _GIVEN)
    first = message.sentences[0]
    if not named_in(message) and not _WHO_IS.find(message):
        yield Hit(*message.at(first.start, first.end), _WHO, missing=True)
    elif not _WHY_THEM.find(message):
        told = message.words >= _ENOUGH
        yield Hit(*message.at(first.start, first.end), _WHY, severity="idea" if told else None, missing=True)


RULE: Final = Rule(
    id="opt_in_reasons",
    practice="E1",
    source="S M: double opt-in: both are asked, with the reason, before either is named to the other",
    severity="think",
    check=check,
    purposes=frozenset({"opt_in"}),
    flagged=(
        Case("fr", "Bonjour Marie,\n\nAnne Roy ouvre une filature et cherche un luthier. Je lui ai donné "
                   "ton numéro, elle "
             "t’appelle demain.\n\nPaul", "opt_in"),
        Case("fr", "Bonjour Marie,\n\nPuis-je vous présenter quelqu’un ? Dites non sans gêne. Merci "
                   "!\n\nPaul", "opt_in"),
        Case("en", "Hi Mary,\n\nMy cousin Ann opens a mill and needs a luthier. I’ve told her you will do "
                   "it.\n\nPaul",
             "opt_in"),
        Case("en", "Hi Mary,\n\nMay I introduce somebody to you? Say no at will. Thanks!\n\nPaul", "opt_in"),
    ),
    passed=(
        Case("fr", "Bonjour Marie,\n\nMa cousine Anne ouvre une filature et voudrait comprendre la laine "
                   "humide. Puis-je vous "
             "présenter ? Je ne lui ai rien donné. Merci !\n\nPaul", "opt_in"),
        Case("en", "Hi Mary,\n\nMy cousin Ann opens a mill and wants to learn about damp wool. May I "
                   "introduce you? I haven’t "
             "given her your number. Thanks!\n\nPaul", "opt_in"),
    ),
)  # fmt: skip
