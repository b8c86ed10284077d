"""Reads a report on advice: which sentences recall it, and which tell what came of that very advice (H7)."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from entregent.core.lint.message.results import results_in
from entregent.core.lint.message.sentences import Sentence
from entregent.core.lint.message.turns import Found, Turns, among

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

_RECALLS: Final = Turns(
    fr=(
        (
            "conseil conseils conseille conseillee conseillees conseilles recommandation suggere suggestion "
            "preconise encouragee incite incitee pousse poussee deconseille",
            "named",
        ),
        ("tu vous", r" (?:(?:m|me|nous|l|lui|y|en) ){0,2}(?:avez|as|aviez|avais|eu|disiez|disais) ?\w*"),
    ),
    en=(
        ("advice advise advised suggestion suggestions suggested recommended urged", "named"),
        ("you", r" (?:\w+ )?(?:told|said|thought|pushed|encouraged|urged|advised|suggested|recommended|"
                r"gave|asked|"
                r"persuaded|warned|talked)"),
        ("telling advising suggesting urging", r" (?:me|us|that)"),
    ),
)  # fmt: skip
_CHERISHES: Final = Turns(
    fr=(
        (
            "note notes notee carnet repense pense repenser relu relis parle parlee raconte cite partage "
            "garde gardee "
            "memoire souvenir souviens oublie apprecie touche touchee boostee booste aide aidee aides motive "
            "motivee rassuree rassure inspire inspiree reconfortee courage confiance energie encourage "
            "marquee "
            "marque emue ravi ravie reconnaissante reconnaissant gratitude merci remercie remercier "
            "remercierai "
            "impressionne impressionnes pertinents pertinent precieux precieuse eclairant eclairants "
            "utiles utile "
            "passionnant passionnante trouve generosite gentillesse recommande medite reflechi paroles "
            "mots adore",
            "",
        ),
        (
            "transmis passe passes suivre",
            r" (?:\w+ )?(?:(?:vos|tes|votre|ton|ces|ce|le|les) (?:conseils?|mots|paroles|astuces?|idees?)|"
            r"(?:(?<=l ai transmis )|(?<=les ai transmis )|(?<=l ai passe ))"
            r"a (?:ma|mon|mes|une|un|tous mes|toutes mes) "
            r"(?:soeurs?|freres?|amie?s?|collegues?|cousine?s?|voisine?s?|belle|beau|fille|fils|mere|pere|"
            r"eleves?|etudiante?s?|apprentie?s?|equipe))",
        ),
        ("lumineux lumineuse eclaire eclairee repete retenu retenue hoche savoure souris", ""),
        ("compte", r" (?:beaucoup |enormement |tant )?(?:pour|a mes)"),
        ("fait", r" (?:du|tant de|beaucoup de|un bien) bien"),
        ("fait", r" (?:plaisir|reflechir|chaud)"),
        ("apporte", r" (?:beaucoup|tant|enormement)"),
    ),
    en=(
        (
            "words notes noted quoted quote kept keep remember remembered forget forgotten thought "
            "thinking think card "
            "fridge wall grateful thankful thank thanks gratitude appreciate appreciated treasure shared "
            "mentioned "
            "inspired inspiring energised energized energy confidence courage encouraged motivated moved "
            "touched "
            "kindness generous generosity meant means conversation chat listened ideas helpful insightful "
            "walking buzzing smiling smile reread impressed recommended",
            "",
        ),
        ("repeated repeat wise wisdom cherish cherished admire admired nodded blown", ""),
        ("told", r" (?:\w+ ){0,6}(?:about|how|what)"),
        ("passed passing", r" (?:it|this|that|your \w+|all of it) (?:on|along)"),
        (
            "passed passing",
            r" (?:on|along) (?:this|that|your|the (?:advice|tip|idea))",
        ),
        ("to", r" heart"),
        ("spot", r" on"),
    ),
)
"""What one does with words that one is glad of, and that changes nothing."""
_FOLLOWS: Final = Turns(
    fr=(
        ("resultat resultats bilan verdict denouement compte rendu", ""),
        ("vous tu", r" (?:aviez|avais|avez|as) (?:\w+ )?raison"),
        ("c ce", r" (?:est|fut|etait) (?:fait|chose faite|signe|regle|gagne|un echec|une reussite|un "
                 r"succes|rate|"
                 r"reussi|parti|oui|non)"),
        ("a", r" (?:tres bien |bien |pas |tout |enfin )?(?:marche|fonctionne|paye|change|abouti|porte|"
              r"echoue|rate)\b"),
        ("comme", r" (?:vous|tu) (?:\w+ ){0,3}(?:dit|disiez|disais|conseille|suggere|recommande|"
                  r"preconis\w+)"),
        ("l", r" ai (?:fait|tente|essaye|applique)"),
        ("desobei echec succes", ""),
        ("voila voici", r" (?:donc |ou |ce que |le resultat)"),
        ("grace", r" a (?:vous|toi|vos|tes|votre|ton|ta)"),
        ("suite", r" (?:a|de) (?:vos|tes|votre|ton) (?:conseils?|suggestions?)"),
        ("sur", r" (?:vos|tes|votre|ton) conseils?"),
        ("du", r" coup"),
        ("au", r" final"),
        ("finalement", ""),
    ),
    en=(
        ("result results outcome upshot verdict", ""),
        ("you", r" (?:were|are) (?:so |quite |absolutely |dead )?(?:right|wrong)"),
        ("i we", r" (?:did|tried|went ahead|went with|took it|took that|did it|did so|did that|disobeyed)"),
        ("as", r" you (?:\w+ )?(?:said|suggested|advised|told|recommended|predicted|proposed)"),
        ("it that this they", r" (?:\w+ )?(?:worked|paid off|failed|changed|saved|turned out|made all|went|"
                              r"didn t)"),
        ("thanks", r" to (?:you|your)"),
        ("on", r" your (?:advice|suggestion|recommendation)"),
        ("in", r" the end"),
        ("done", r"(?=[.,:!])"),
        ("report", r" (?:from|back|on)"),
        ("here", r" ?(?:s|is) (?:how|what)"),
        ("right", r" (?:call|move|decision|choice)"),
        ("changed", r" (?:everything|it all|my|our)"),
    ),
)  # fmt: skip
"""What says by itself that the advice was followed, or how it ended."""
_ENDED: Final = Turns(
    fr=(
        ("a ont est sont", r" (?:\w+ ){0,2}(?:dit (?:oui|non)|accepte\w*|refuse\w*|repondu|signe\w*|"
                           r"accorde\w*|retenu\w*|"
                           r"embauche\w*|valide\w*|rappele\w*|vendu\w*|obtenu\w*|elu\w*|gagne\w*)"),
        ("j nous on", r" (?:ai|avons|a) (?:\w+ ){0,2}(?:obtenu|decroche|signe|renonce|gagne|perdu|vendu|eu "
                      r"(?:le|la) )"),
    ),
    en=(
        ("said says", r" (?:yes|no)"),
        ("accepted agreed refused hired signed approved offered turned granted answered replied wants", ""),
        ("i we", r" (?:got|won|lost|sold|start|started|signed|landed|quit|stayed|begin|filled)"),
        ("got", r" (?:the|a|an|my|it) "),
    ),
)  # fmt: skip
_WORD: Final = re.compile(r"\w{5,}")
_CLAUSE: Final = re.compile(r"[,;:(]| (?:et|and|mais|but) ")
_ELSEWHERE: Final = re.compile(
    r"(?:sinon|bref|bon|ici|chez (?:nous|moi)|de (?:mon|notre) cote|a part ca|par ailleurs|quant a|"
    r"otherwise|meanwhile|anyway|"
    r"here|at home|as for|in other news|apart from|how (?:is|are)|j espere|i hope)\b"
)
"""How one turns to other things."""
_STEM: Final = 5
_COMMON: Final = frozenset(
    """conse votre vous avoir aviez etait apres avant comme temps conve discu echan entre merci merco beauc
    vraim
    toujo encor cette parol depui quand heure advic words would could after befor about their there which
    thank conve other thing littl great reall since still never again every being""".split()
)


def told_of_advice(message: "Message") -> bool:
    """Whether any sentence tells what was done with the advice recalled, or how it ended.

    What is told beside it, of kittens and curtains, is none; where nothing is recalled, any act counts.
    """
    recalls = _RECALLS.find(message)
    recalled = [one for one in message.sentences if among(recalls, one.start, one.end)]
    results = sorted([*results_in(message), *_ENDED.find(message)])
    follows, cherished = _FOLLOWS.find(message), _CHERISHES.find(message)
    telling = [one for one in message.sentences if _tells(message, one, results, follows, cherished)]
    if not recalled:
        return bool(telling)
    stems = set[str]().union(*(_stems(message, one) for one in recalled))
    heard = {one.start for one in recalled if _recounts(recalls, one)}
    beside = {after.start for before, after in pairwise(message.sentences) if before.start in heard}
    return any(
        among(follows, one.start, one.end) or one.start in beside or len(stems & _stems(message, one)) > 0
        for one in telling
    )


def _recounts(recalls: list[Found], sentence: Sentence) -> bool:
    """Whether a sentence says what was advised, and does not only speak of advice."""
    return any(not one.tag for one in among(recalls, sentence.start, sentence.end))


def _tells(
    message: "Message", sentence: Sentence, results: list[Found], follows: list[Found], cherished: list[Found]
) -> bool:
    """Whether a sentence tells an act or an end, and not only how dear the advice is."""
    if among(follows, sentence.start, sentence.end):
        return True
    if _ELSEWHERE.match(message.plain.text, sentence.start):
        return False
    return any(
        not among(cherished, one.start, _clause_end(message, one, sentence))
        for one in among(results, sentence.start, sentence.end)
    )


def _clause_end(message: "Message", one: Found, sentence: Sentence) -> int:
    found = _CLAUSE.search(message.plain.text, one.end, sentence.end)
    return found.start() if found else sentence.end


def _stems(message: "Message", sentence: Sentence) -> set[str]:
    return {word[0][:_STEM] for word in _WORD.finditer(message.says(sentence))} - _COMMON
