"""H4: a request is specific; one that leaves the work of finding out to the reader is put aside."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Request, Turns, among
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say, Severity

_VAGUE: Final = Turns(
    fr=(
        (
            "m nous",
            r" (?:aider|aidez|aides|aiderait|aidiez|appuyer|soutenir|epauler)(?: (?:un peu|s il (?:vous|te) "
            r"plait|"
            r"svp|stp|dans (?:ma|mes|mon|cette) (?:recherche|recherches|demarche|demarches|projet|carriere|"
            r"vie|"
            r"situation|"
            r"reconversion|parcours)|a (?:avancer|progresser|reussir|y arriver|evoluer)))?(?= ?[.?!,;\n]|"
            r" (?:et|ou|si|car|d une))",
        ),
        ("de", r" l aide(?= ?[.?!,;\n]| (?:dans|pour (?:mon|ma|mes)))"),
        ("coup", r" de (?:main|pouce)(?= ?[.?!,;\n]| (?:dans|pour (?:mon|ma|mes)))"),
        ("quelque", r" chose (?:pour moi|a me proposer|qui (?:pourrait|puisse))"),
        ("quoi", r" que ce soit"),
        ("n", r" importe (?:quel|quelle|quoi|qui)"),
        (
            "toute toutes tout",
            r" (?:aide|opportunite|opportunites|piste|pistes|proposition|information|forme d aide)",
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
        ("anything", r"(?! (?:else|like|from|to (?:worry|do with)))"),
        ("something", r" (?:for me|suitable|that might (?:suit|fit))"),
        ("some", r" (?:help|guidance|advice|support)(?= ?[.?!,;\n])"),
        ("hear", r" of (?:any|some|a job|a role)"),
        (
            "people contacts anyone someone folks",
            r"(?: \w+){0,3} (?:useful|interesting|relevant|who (?:could|might|can) "
            r"(?:help|be)|worth (?:knowing|meeting))",
        ),
        ("your", r" (?:wisdom|guidance|advice|insights?|expertise)(?= ?[.?!\n])"),
        ("however whatever", r" you (?:can|like|think)"),
        ("advice guidance", r" (?:on|about|for) (?:my (?:career|life|future|situation)|everything|life)"),
        ("learn", r" (?:more )?about your (?:career path|journey|experience)(?= ?[.?!\n])"),
    ),
)

_SAY: Final = Say(
    "The reader would have to guess what to do: name one thing, for whom, and how much of it.",
    "Il faudrait deviner quoi faire\u00a0: nommez une seule chose, pour qui, et de quelle ampleur.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first vague request; where the message also asks something precise it is only worth an idea."""
    vague = _VAGUE.find(message)
    asked = [found for request in message.requests for found in among(vague, request.start, request.end)]
    if not any(not request.soft for request in message.requests):
        asked = asked or vague
    if asked:
        precise = any(_is_precise(message, request, vague) for request in message.requests)
        severity: Severity = "idea" if precise else "think"
        yield Hit(*message.at(asked[0].start, asked[0].end), _SAY, severity=severity)


def _is_precise(message: Message, request: Request, vague: list[Found]) -> bool:
    """Whether a request names what it wants: a figure, or a sentence in which nothing is vague."""
    if request.soft:
        return False
    sentence = message.sentence_at(request.start)
    start = sentence.start if sentence else request.start
    has_figure = any(char.isdigit() for char in message.plain.text[start : request.end])
    return has_figure or not among(vague, start, request.end)


RULE: Final = Rule(
    id="vague_request",
    practice="H4",
    source="S: reasonable, within the person’s reach, specific",
    severity="think",
    check=check,
    purposes=frozenset(ASKS | {"first_contact", "reconnect", "follow_up"}),
    flagged=(
        Case("fr", "Bonjour,\n\nJe cherche du travail. Pourriez-vous m’aider ?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nAuriez-vous quelque chose pour moi ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nI’m out of work. Could you help me with my career?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nCould I pick your brain?\n\nPaul", "advice_request"),
    ),
    passed=(
        Case("fr", "Bonjour,\n\nPourriez-vous m’aider à choisir entre ces deux colles ?\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nVous avez su m’aider. Relirez-vous cette page ?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nCould you help me choose between these two glues?\n\nPaul", "ask"),
        Case("en", "Hello,\n\nYou helped me before. Would you read this page?\n\nPaul", "ask"),
    ),
)
