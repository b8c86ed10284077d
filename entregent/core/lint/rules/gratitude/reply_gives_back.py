"""D9: an answer is answered with thanks, an offer to keep posted and one to return the favour."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns, among
from entregent.core.lint.message.subjects import subject_read
from entregent.core.lint.message.ways_out import THANKS
from entregent.core.lint.values import Case, Context, Hit, Recipient, Rule, Say

_THANK: Final = Say(
    "Somebody took the time to answer you: begin with thanks, then offer to keep them posted.",
    "On a pris le temps de vous répondre\u00a0: commencez par remercier, puis proposez de donner des "
    "nouvelles.",
)
_BACK: Final = Say(
    "Offer to tell what comes of it, or a hand in return: an answer then becomes a relation.",
    "Proposez de raconter la suite, ou de rendre la pareille\u00a0: c’est ainsi qu’une réponse devient une "
    "relation.",
)

_POSTED: Final = Turns(
    fr=(
        (
            "tiens tiendrai tiendrons tenir",
            r" (?:\w+ ){0,2}(?:au courant|informee?s?|au fait|au jus|au parfum)",
        ),
        (
            "raconterai raconterons redis redirai dirai redonnerai donnerai reviendrai ecrirai enverrai "
            "rapporterai partagerai communiquerai retournerai previendrai rendrai posterai montrerai "
            "reparlerai tiendrai",
            "",
        ),
        (
            "donner donnerai donne aurez auras",
            r" (?:\w+ ){0,2}(?:nouvelles|suites?|retour|resultats?|fin|primeur)",
        ),
        ("au", r" (?:courant|fait de la suite)"),
        ("la", r" suite"),
        (
            "je on",
            r" (?:vous|te|t|lui) (?:dis|raconte|redis|fais|tiens|ecris|envoie|donne|montre|previens|reparle)",
        ),
        ("verrez verras saurez sauras lirez apprendrez", ""),
    ),
    en=(
        ("posted updated abreast loop", ""),
        (
            "ll will shall",
            r" (?!you)(?:\w+ ){0,2}(?:tell|report|update|write|send|share|drop|keep|show|email|fill|give "
            r"you|get back|come back|be back|circle back|post|let you)",
        ),
        ("let", r" you know"),
        ("update report news outcome", ""),
        ("you", r" (?:ll|shall|will) (?:have|get) (?:a|the|an|my|word|news|full|first)"),
        ("hear", r" (?:how|what (?:came|happen)|from me)"),
        ("you", r" ll (?:be the first|hear|see how|get)"),
        ("how", r" (?:it|this|that|things|we|i) (?:go|goes|turns?|get|pans?|works?|fares?|comes?|lands?)"),
    ),
)
_FAVOUR: Final = Turns(
    fr=(
        ("en", r" (?:retour|echange|contrepartie)"),
        ("a", r" (?:mon tour|charge de revanche|(?:votre|ta|ton) (?:disposition|service))"),
        (
            "pareille ascenseur revanche cadeau bouquet biere bouteille tarte gateau confiture miel pot "
            "resto",
            "",
        ),
        (
            "si",
            r" (?:\w+ ){0,5}(?:je (?:peux|puis) (?:vous |t |te )?(?:etre|aider|rendre|faire|apporter)|"
            r"besoin|utile|cherche\w*|service|tente|passe[sz]?|interess\w*|coup de main|aider|voulez|veux|"
            r"manque|dit|voudriez|faut|chante|arrange)",
        ),
        ("n", r" hesite[sz]? (?:surtout |donc |vraiment )?pas"),
        ("dois devrai", r" (?:\w+ ){0,2}(?:un|une|fiere|deux|le|cafe|biere|resto|verre)"),
        ("offre offrirai invite inviterai apporterai", ""),
        (
            "je on nous",
            r" (?:vous|t|te) (?:invite|offre|dois|apporte|envoie|prete|aide|rends|enverrai|preterai|"
            r"aiderai|garde|reserve|mets)",
        ),
        ("faites fais", r" (?:moi )?(?:signe|appel)"),
        ("porte", r" (?:\w+ ){0,4}(?:ouverte|ouvertes)"),
        ("quand", r" (?:vous|tu) (?:voulez|veux|voudrez|voudras|passez|passes|viendrez|viendras)"),
    ),
    en=(
        ("return favour favor reciprocate owe repay honoured honored", ""),
        (
            "if",
            r" (?:you|anything|there|i can|ever|your) ?(?:\w+ ){0,4}(?:ever|need|want|help|use|useful|like|"
            r"do|stuck|looking|call for|short|come|return)",
        ),
        (
            "happy glad delighted pleased love",
            r" to (?:\w+ )?(?:help|return|read|look|share|send|fix|lend|give|do|show|proof\w*|introduce|"
            r"repay|offer|take|put|bring|pass|translate|review)",
        ),
        ("let", r" me know (?:if|when|how) (?:\w+ ){0,4}i"),
        ("my", r" (?:treat|turn|offer|round|shout)"),
        ("on", r" (?:the house|me)"),
        ("anything", r" (?:i|we) can"),
        ("shout yell holler ring", r"(?= if| when| any| whenever| out)"),
        ("beer beers cake pint", ""),
        (
            "could can ll d",
            r" (?!you)(?:\w+ )?(?:lend|offer|bring|send you|give you|help you|show you|pass you|put you|"
            r"save you)",
        ),
        ("at", r" your (?:service|disposal)"),
    ),
)
_RECEIVED: Final = Turns(
    fr=(
        ("reponse reponses conseil conseils piste pistes idees adresse adresses retour recommandations "
         "suggestion suggestions explications lumieres eclairage avis tuyau tuyaux remarques detail "
         "details infos "
         "informations", ""),
        ("bien", r" (?:note|recu|vu|compris)"),
        ("vous tu", r" (?:m |nous )?(?:avez|as|aviez|avais) \w+"),
        ("ce", r" que (?:vous|tu)"),
    ),
    en=(
        ("advice tip tips suggestion suggestions answer answers reply pointers pointer guidance insights "
         "details link links "
         "recommendations recommendation feedback info information ideas email mail message", ""),
        ("you", r" (?:\w+ )?(?:sent|said|mentioned|suggested|recommended|told|gave|wrote|explained|shared|"
                r"pointed|answered)"),
        ("got noted", ""),
    ),
)  # fmt: skip
_GIVES: Final = Turns(
    fr=(
        ("volontiers ravi ravie enchante enchantee desole desolee malheureusement helas regrette", ""),
        ("avec", r" (?:grand |beaucoup de )?plaisir"),
        ("je", r" (?:vous|te|t) (?:confirme|reponds|recommande|conseille|envoie|joins|transmets|propose|"
               r"suggere|mets|"
         r"explique|presente)"),
        ("bien", r" sur"),
        ("ca", r" (?:marche|roule|me va)"),
        ("c", r" est (?:oui|non|d accord|entendu|note|parfait)"),
        ("votre ton ta", r" (?:question|demande)"),
    ),
    en=(
        ("happy glad delighted sure yes certainly absolutely unfortunately afraid sorry sadly", ""),
        ("of", r" course"),
        ("d", r" love to"),
        ("i", r" (?:d |would )?(?:suggest|recommend|confirm|advise|attach|have attached|ve attached)"),
        ("works", r" for me"),
        ("your", r" (?:question|request|enquiry|inquiry)"),
    ),
)  # fmt: skip
_HEAD: Final = 40
"""Characters: who gives says so at the head of the first sentences."""


def check(message: Message, context: Context) -> Iterator[Hit]:
    """An answer received without thanks, or with nothing offered in return while more is asked.

    Where the record knows the person and no word of theirs, nothing was received to be thankful for.
    """
    if context.recipient is not None and context.recipient.heard is False:
        return
    if not message.sentences or not (message.questions or _RECEIVED.find(message)):
        return
    first, last = message.sentences[0], message.sentences[-1]
    thanked = _says(THANKS, message)
    back = _says(_POSTED, message) + _says(_FAVOUR, message)
    if not thanked and not _answers_a_request(message):
        suggestion = (
            "Merci d’avoir pris le temps de me répondre."
            if message.language == "fr"
            else ("Thank you for taking the time to answer.")
        )
        yield Hit(*message.at(first.start, first.end), _THANK, suggestion, "think" if back < 2 else "idea")
    elif not back and thanked and message.questions and not _answers_a_request(message):
        yield Hit(*message.at(last.start, last.end), _BACK, severity="think")
    elif back < 2 and thanked and not _answers_a_request(message):
        yield Hit(*message.at(last.start, last.end), _BACK, severity="idea")


def _says(turns: Turns, message: Message) -> int:
    return bool(turns.find(message) or turns.find(subject_read(message)))


def _answers_a_request(message: Message) -> bool:
    """Whether the writer is the one who gives here: who says yes, no or what to do owes no thanks."""
    begun = message.sentences[:2]
    return any(among(_GIVES.find(message), one.start, one.start + _HEAD) for one in begun)


_UNHEARD: Final = Recipient(heard=False)

RULE: Final = Rule(
    id="reply_gives_back",
    practice="D9",
    source="G: always answer an answer: thank, ask a few questions more, offer to keep posted and to "
    "return the favour",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"reply"}),
    flagged=(
        Case("fr", "Bonjour Marie,\n\nBien noté pour le four. Quelle farine prenez-vous ?\n\nPaul", "reply"),
        Case("fr", "Bonjour Marie,\n\nMerci pour la recette. Quelle farine prenez-vous ?\n\nPaul", "reply"),
        Case("en", "Hi Mary,\n\nGot your mail about the oven. Which flour do you use?\n\nPaul", "reply"),
        Case("en", "Hi Mary,\n\nThanks for the recipe. Which flour do you use?\n\nPaul", "reply"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nMerci pour la recette. Quelle farine prenez-vous ? Je vous raconterai, et "
            "si un jour vous avez besoin d’un four, le mien est à vous.\n\nPaul",
            "reply",
        ),
        Case(
            "fr", "Bonjour Marie,\n\nVolontiers, je vous attends jeudi. Prenez-vous du thé ?\n\nPaul", "reply"
        ),
        Case(
            "en",
            "Hi Mary,\n\nThank you for the recipe. Which flour do you use? I’ll let you know how it turns "
            "out, and if you ever need an oven, mine is yours.\n\nPaul",
            "reply",
        ),
        Case("en", "Hi Mary,\n\nHappy to help, come on Thursday. Do you take tea?\n\nPaul", "reply"),
        Case("fr", "Bonjour,\n\nQuelle farine prenez-vous ?\n\nPaul", "reply", recipient=_UNHEARD),
        Case("en", "Hello,\n\nWhich flour do you use?\n\nPaul", "reply", recipient=_UNHEARD),
    ),
)
