"""D10: never "a big favour": it makes the request heavier than it is, and refusing harder."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.values import Case, Context, Hit, Rule, Say, Severity

_BIG: Final = Turns(
    fr=(
        (
            "grand grande gros grosse enorme enormes immense sacre sacree enormissime gigantesque "
            "monumental monumentale colossal colossale",
            r" (?:service|faveur|requete|fleur|plaisir a te demander|demande)",
        ),
        (
            "service faveur requete demande",
            r" (?:enorme|immense|gigantesque|monumentale?|colossale?|(?:tres|plutot|un peu|assez|vraiment) "
            r"(?:enorme|special|"
            r"speciale|particulier|particuliere|grand|grande|gros|important|importante))",
        ),
        ("faveur service", r" (?:de taille|du siecle|de ma vie)"),
        ("plus", r" (?:grande?|grosse?|enorme|immense) (?:service|faveur|requete)"),
        ("tres", r" (?:grande?|grosse?) (?:faveur|service|demande)"),
        ("faveur", r" (?:a|que j ai a|que je (?:vous|te)|que je voudrais) (?:vous |te )?demand(?:er|e)"),
        (
            "sais",
            r" que (?:c est|je) (?:\w+ )?(?:beaucoup (?:vous |te )?demand(?:er|e)|(?:vous |te )?(?:en "
            r")?demande "
            r"(?:beaucoup|enormement))",
        ),
        (
            "abuse",
            r" (?:vraiment |un peu |encore )?de (?:votre|ta) (?:gentillesse|bonte|patience|generosite)",
        ),
        ("revaudrai", r" (?:au centuple|mille fois)"),
        ("enorme gros gigantesque", r" (?:truc|chose) a (?:te|vous) demander"),
        ("service faveur", r" (?:xxl|monstre|monumental\w*|de dingue|de fou)"),
        ("dette", r" (?:eternelle|envers vous|envers toi)"),
        ("serai", r" (?:eternellement|infiniment) (?:redevable|reconnaissante?)"),
    ),
    en=(
        (
            "big biggest huge hugest massive enormous giant great greatest large largest major gigantic "
            "humongous monster colossal hell mega monumental whopping mammoth ginormous outrageous immense",
            r"(?: \w+)? (?:favou?r|ask|request|imposition)",
        ),
        ("favour favor", r" (?:of a lifetime|of the century)"),
        ("favour favor", r" (?:that s|which is|and it s) (?:big|huge|massive|enormous|a big|quite big)"),
        ("know", r" (?:it s|this is|that s|that it s) (?:a lot to ask|asking a lot|a big|a huge|a massive)"),
        ("eternally forever", r" (?:grateful|indebted|in your debt)"),
        ("debt", r" (?:for life|forever|for ever|eternally)"),
        ("owe", r" you (?:one |a )?(?:big|forever|million|for life|for ever|until i die)"),
    ),
)
_DENIED: Final = (
    "pas une ",
    "pas un ",
    "pas la ",
    "ni une ",
    "ni un ",
    "not a ",
    "no ",
    "isn t a ",
    "aucune ",
    "aucun ",
    "pas de ",
    "nothing ",
    "not asking for a ",
    "not some ",
    "sans ",
)
_DONE: Final = (
    "rendu ",
    "rendu un ",
    "rendu une ",
    "did me a ",
    "done me a ",
    "rendu la ",
    "fait une ",
    "fait un ",
    "doing me a ",
    "did us a ",
    "me devez un ",
)

_SAY: Final = Say(
    "Announcing how big the favour is makes it heavier: say simply what you would like.",
    "Annoncer la taille du service l’alourdit\u00a0: dites simplement ce que vous souhaitez.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """Every request announced as big; one that was granted, or denied to be one, is none."""
    told = -1
    for found in _BIG.find(message):
        before = message.plain.text[max(0, found.start - 24) : found.start]
        if found.start < told or before.endswith((*_DENIED, *_DONE)):
            continue
        if not _is_thanks(message, found.start, context):
            told = found.end
            yield Hit(*message.at(found.start, found.end), _SAY, severity=_severity(before))


def _severity(before: str) -> Severity | None:
    """ "Cela me rendrait un grand service" is politeness more than announcement."""
    polite = (
        "rendrait un ",
        "rendrais un ",
        "rendriez un ",
        "rendrait ",
        "rendra un ",
        "doing me a ",
        "be a ",
    )
    return "idea" if before.endswith(polite) else None


def _is_thanks(message: Message, place: int, context: Context) -> bool:
    """Whether this looks back on a favour, in a message of thanks or of its outcome."""
    sentence = message.sentence_at(place)
    return context.purpose in ("thanks", "advice_report") and not (sentence and sentence.asks)


RULE: Final = Rule(
    id="big_favour",
    practice="D10",
    source="C: never “a big favour”",
    severity="think",
    check=check,
    flagged=(
        Case("fr", "Bonjour Marie,\n\nJ’ai une requête monumentale : relirais-tu ceci ?\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nThis is a monumental ask: would you read this?\n\nPaul", "ask"),
        Case(
            "fr", "Salut Marie,\n\nJ’ai une énorme faveur à te demander : relirais-tu ceci ?\n\nPaul", "ask"
        ),
        Case("fr", "Bonjour,\n\nJe sais que c’est beaucoup vous demander. Viendrez-vous ?\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nI’ve got a really huge favor to ask. Would you read this?\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nI know it’s a big ask, but would you come?\n\nPaul"),
    ),
    passed=(
        Case("fr", "Salut Marie,\n\nTu m’as rendu un grand service hier.\n\nPaul"),
        Case("fr", "Salut Marie,\n\nCe n’est pas une grande faveur : relirais-tu ceci ?\n\nPaul", "ask"),
        Case("fr", "Salut Marie,\n\nTu disais « une énorme faveur » et c’en était une.\n\nPaul"),
        Case("en", "Hi Mary,\n\nYou did me a big favour yesterday.\n\nPaul"),
        Case("en", "Hi Mary,\n\nIt’s not a big ask: would you read this?\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nYou called it “a huge favour”, and it was.\n\nPaul"),
    ),
)
