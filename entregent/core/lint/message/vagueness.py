"""What leaves the reader to guess what is asked: "help me", "any opportunities", "pick your brain"."""

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from entregent.core.lint.message.requests import Request
from entregent.core.lint.message.turns import Found, Turns, among

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

_VAGUE: Final = Turns(
    fr=(
        (
            "m nous",
            r" (?:aider|aidez|aides|aiderait|aidiez|appuyer|soutenir|epauler)(?: (?:un peu|s il (?:vous|te) "
            r"plait|"
            r"svp|stp|dans (?:ma|mes|mon|cette) (?:recherche|recherches|demarche|demarches|projet|carriere|"
            r"vie|"
            r"situation|"
            r"reconversion|parcours)|pour (?:ma|mes|mon) (?:carriere|vie|avenir|"
            r"parcours|recherches?|projets?)|"
            r"a (?:avancer|progresser|reussir|y arriver|evoluer))){0,2}(?= ?[.?!,;\n]|"
            r" (?:et|ou|si|car|d une))",
        ),
        (
            "me m",
            r" (?:conseiller|guider|orienter|eclairer|accompagner|coacher)(?: (?:un peu|et (?:me |m "
            r")?\w+er)){0,2}"
            r"(?= ?[.?!,;\n]| dans (?:ma|mes|mon|cette|la vie))",
        ),
        ("penser pense pensez penses", r" a moi(?! (?:quand|pour (?:le|la|les|un|une)))"),
        (
            "reussir",
            r"(?= ?[?.!])| (?:ma|mon|dans (?:la|ma|mon)) (?:vie|carriere|parcours|avenir|domaine|metier)",
        ),
        ("maniere facon", r" ou d une autre"),
        ("de", r" l aide(?= ?[.?!,;\n]| (?:dans|pour (?:mon|ma|mes)))"),
        ("coup", r" de (?:main|pouce)(?= ?[.?!,;\n]| (?:dans|pour (?:mon|ma|mes)))"),
        ("quelque", r" chose (?:pour moi|a me proposer|qui (?:pourrait|puisse))"),
        ("quoi", r" que ce soit"),
        ("quelqu", r" un ou (?:de )?quelque chose"),
        (
            "ce",
            r" que (?:vous|tu) (?:pouvez|peux|pourriez|pourrais) (?:faire|trouver)(?= ?[.?!,]| pour (?:moi|"
            r"nous))",
        ),
        ("n", r" importe (?:quel|quelle|quoi|qui)"),
        (
            "toute toutes tout",
            r" (?:aide|opportunite|opportunites|piste|pistes|proposition|information|forme d aide|"
            r"conseils?|avis)",
        ),
        ("opportunite opportunites", r"(?= ?[.?!,;\n]| (?:pour moi|a me|dans (?:votre|ton)))"),
        (
            "entendez entends entendre entendiez entendais",
            r" parler (?:de quelque|d une opportunite|d un poste|de quoi)",
        ),
        (
            "gens personnes contacts monde",
            r"(?: \w+){0,3} (?:utiles?|interessante?s?|qui pourraient|susceptibles)",
        ),
        ("vos tes", r" (?:contacts|relations|lumieres|conseils)(?= ?[.?!\n])"),
        (
            "trouver trouve trouves trouvez degoter denicher",
            r"(?: (?:moi|nous))? (?:quelque chose|n importe quoi|du (?:travail|boulot))(?= ?[.?!,;\n])",
        ),
        ("faire", r" (?:quelque chose|jouer (?:vos|tes|ton|votre) (?:reseau|relations|contacts))"),
    ),
    en=(
        ("pick", r" your brains?"),
        (
            "help assist support",
            r" (?:me|us)(?: out| a bit| a little| somehow| in any way| please)?(?= ?[.?!,;\n]| (?:with my "
            r"(?:career|job search|life|future|situation|search|project|plans)|in my|get ahead|succeed|"
            r"move forward|if))",
        ),
        (
            "any",
            r" (?:help|assistance|support|opportunit(?:y|ies)|openings|leads|kind of help|way you can|"
            r"chance to help)",
        ),
        (
            "anything",
            r" (?:(?:really|you think) )?(?:at all|for (?:me|us)|you (?:can|could|might|may|hear|know of|"
            r"come across)|"
            r"(?:that |which )?(?:might|could|would|may) (?:help|suit|fit|be (?:useful|of)|come up)|in "
            r"(?:my|your))",
        ),
        ("something", r" (?:for (?:me|us)|suitable|that (?:might|could|would) (?:suit|fit|help))"),
        (
            "some any",
            r" (?:kind of |sort of |form of )?(?:help|guidance|advice|support|direction|wisdom|insights?)"
            r"(?= ?[.?!,;\n]| (?:in|with|for|on|about|regarding) (?:my|life|how to (?:be|become|get ahead|"
            r"succeed))|"
            r" you (?:can|could|may|might|have))",
        ),
        (
            "how",
            r" to (?:become|be|get) (?:\w+ )?(?:successful|ahead|rich|noticed|a success|where you are|like "
            r"you)",
        ),
        ("hear", r" of (?:any|some|a job|a role)"),
        (
            "people contacts anyone someone folks",
            r"(?: \w+){0,3} (?:useful|interesting|relevant|who (?:could|might|can) "
            r"(?:help|be)|worth (?:knowing|meeting))",
        ),
        ("your", r" (?:wisdom|guidance|advice|insights?|expertise)(?= ?[.?!\n])"),
        ("what", r" you (?:can|could|might) (?:do|find|come up with)(?= ?[.?!,]| for (?:me|us))"),
        ("thoughts advice", r" (?:in general|generally)"),
        ("however whatever", r" (?:way |form )?you (?:can|like|think|wish)"),
        ("someone somebody something", r" or some(?:one|body|thing)"),
        ("sort", r" (?:me|us|this|it) out(?= ?[.?!,;\n]| with)"),
        ("find finding get", r" (?:me|us) (?:something|anything|some work|any work)(?= ?[.?!,;\n])"),
        ("all", r" (?:support|help) (?:is|will be|would be) (?:welcome|appreciated)"),
        ("advice guidance", r" (?:on|about|for) (?:my (?:career|life|future|situation)|everything|life)"),
        ("learn", r" (?:more )?about your (?:career path|journey|experience)(?= ?[.?!\n])"),
    ),
)
_JOB_FR: Final = r"(?:postes?|emplois?|travail|boulots?|jobs?|metiers?|secteurs?|domaines?|branches?)"
_BOUNDLESS: Final = Turns(
    fr=(
        ("n", rf" importe (?:quels?|quelles?) (?:(?:types?|sortes?|genres?) (?:de|d) )?{_JOB_FR}"),
        (
            "quel quelle quels",
            rf" que (?:soit|soient) (?:le|la|les) (?:(?:type|genre) de )?{_JOB_FR}(?= ?[.!?;])",
        ),
        ("peu", rf" (?:m )?importe (?:le|la|l|les|quel|quelle) (?:(?:type|genre) de )?{_JOB_FR}"),
        ("tout tous toute", rf" (?:types?|genres?|sortes?) (?:de|d) {_JOB_FR}(?! (?:de|du|dans|qui|que))"),
        ("dans", rf" tous les {_JOB_FR}(?! (?:de|du|des|qui|que|ou))"),
    ),
    en=(
        (
            "any",
            r" (?:(?:kinds?|sorts?|types?) of )?(?:jobs?|work|roles?|positions?|sectors?|fields?|industry|"
            r"trade|line of work)"
            r"(?! (?:you|that|which|who|like|as|with|near|at|on|for|in (?:the|your|this)))",
        ),
    ),
)
"""A post without bounds: the sentence of the request, or one beside it, leaves every trade open."""
_NONE_BEFORE: Final = re.compile(r"\b(?:never|not|no|without|nor|isn|haven|jamais|pas|aucun|sans|ni)\b")
_WORD: Final = re.compile(r"\w+")
_FILLING: Final = frozenset(
    """a about ai aimerais an and any ask asking at aurais aurait auriez avec avez avoir besoin bien big bit
    can cherche could d dans de des do don donner donnez du en et etre euh faire for from get give giving
    go gros have hello hi hoping i if il in is it j je kind l la le les like little looking m ma me merci
    mes moi mon my need needs nous of on one or our out petit petite peux plait please possible pour
    pourrais pourriez pouvez que quelconque quelque quelques s salut seeking serait si small some somehow
    soon ta te tes thank thanks that the time to toi ton tu un une us veux vos votre voudrais vous want
    was way we with would you your""".split()
)
"""Words that carry no matter of their own."""
_GENERAL: Final = frozenset(
    """advice aide aider aides aidez aidiez anyone appui assistance avancer avis career carriere chance chose
    choses connect connecting connection connections connexion conseil conseils contact contacts coup
    discuss discuter door doors emploi faveur favor favors favour favours feedback find gens grow guidance
    hand help helping info information infos input interessant interessantes interessants interesting
    intro introduce introducing introduction introductions job main mettez mettre mise network networking
    next open opening opinion opportunite opportunites opportunities opportunity ouvrir parler people
    personne personnes piste pistes piston porte portes pouce presenter project projects projet projets
    put putting quelqu referral relation relations rendez rendre reseau service services situation
    somebody someone something somewhere soutien step steps stuff suggestion suggestions support talk
    thing things touch travail trouver use useful using utile utiles utiliser work""".split()
)
"""Words for help of whatever kind: alone they say nothing of what is wanted."""


class Vague(NamedTuple):
    """What is vague at characters `start` to `end` of the folded text, and whether something precise is
    asked beside it."""

    start: int
    end: int
    beside_precise: bool


def vague(message: "Message", *, alone: bool = False) -> Vague | None:
    """The first vague request, if any; `alone`: the text is the ask itself, and says nothing but that."""
    found = _VAGUE.find(message)
    asked = [
        one for request in message.requests for one in among(found, _begin(message, request), request.end)
    ]
    if not any(not request.soft for request in message.requests):
        asked = asked or found
    if boundless := _without_bounds(message):
        return Vague(boundless.start, boundless.end, beside_precise=False)
    if asked:
        precise = any(_is_precise(message, request, found) for request in message.requests)
        return Vague(asked[0].start, asked[0].end, precise)
    if alone and _says_nothing(message.plain.text):
        return Vague(0, len(message.plain.text.rstrip()), beside_precise=False)
    return None


def _without_bounds(message: "Message") -> Found | None:
    """A post of whatever kind, where something is asked in the same paragraph."""
    sentences = [message.sentence_at(request.start) for request in message.requests if not request.soft]
    blocks = {sentence.block for sentence in sentences if sentence}
    for found in _BOUNDLESS.find(message) if blocks else ():
        sentence = message.sentence_at(found.start)
        if sentence is None or sentence.block not in blocks:
            continue
        before = max(sentence.start, found.start - 40)
        if not _NONE_BEFORE.search(message.plain.text, before, found.start):
            return found
    return None


def _is_precise(message: "Message", request: Request, found: list[Found]) -> bool:
    """Whether a request names what it wants: a figure, or a sentence in which nothing is vague."""
    if request.soft:
        return False
    start = _begin(message, request)
    has_figure = any(char.isdigit() for char in message.plain.text[start : request.end])
    return has_figure or not among(found, start, request.end)


def _begin(message: "Message", request: Request) -> int:
    """Where the sentence of a request begins: "if you hear of anything, could you think of me"."""
    sentence = message.sentence_at(request.start)
    return sentence.start if sentence else request.start


def _says_nothing(text: str) -> bool:
    """Whether only general words are left once those are gone that carry nothing: "a favour, please"."""
    said = {word[0] for word in _WORD.finditer(text)} - _FILLING
    return bool(text.strip()) and said <= _GENERAL
