"""D5: one or two sentences about oneself, to build something in common; neither none nor a life."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Sentence, Turns, among
from entregent.core.lint.message.oneself import APPOSITION, SELF
from entregent.core.lint.values import Case, Context, Hit, Rule, Say, Severity

MOST_WORDS: Final = 55
MOST_SENTENCES: Final = 3

_LIFE: Final = Turns(
    fr=(
        (
            "je",
            r" (?:suis|travaille|dirige|gere|maitrise|parle|possede|dispose|m appelle|me suis|fus|devins|"
            r"occupe|pratique|"
            r"viens|prepare)",
        ),
        ("j", r" (?:ai|y ai|occupe|exerce|anime|enseigne|etais|avais)"),
        ("titulaire diplome diplomee ne nee", ""),
        (
            "mon ma mes",
            r" (?:parcours|carriere|experience|formation|diplome|competences|etudes|missions?|poste)",
        ),
    ),
    en=(
        (
            "i",
            r"(?: (?:then|also|later|first|finally|now|currently|previously|recently|next|eventually))?"
            r" (?:am|m|have|ve|was|had|hold|worked|studied|graduated|led|managed|joined|started|became|"
            r"received|earned|won|"
            r"served|moved|went|speak|completed|founded|specialise|specialize|spent|took|ran|oversaw|"
            r"developed|"
            r"built|held|"
            r"trained|began|also)",
        ),
        (
            "my",
            r" (?:career|background|experience|degree|studies|skills|role|responsibilities|training|resume|"
            r"name)",
        ),
        ("born having", ""),
    ),
)

_READER: Final = Turns(
    fr=(("vous votre vos tu te toi ton ta tes t", ""),),
    en=(("you your yours", ""),),
)

_NONE: Final = Say(
    "A stranger asks first who is writing: add a sentence about yourself that you and they have in common.",
    "On se demande d’abord qui écrit\u00a0: ajoutez une phrase sur vous, de préférence ce que vous avez en "
    "commun.",
)
_MUCH: Final = Say(
    "{sentences} sentences about yourself are a CV: keep the one or two that the reader has a share in.",
    "{sentences}\u00a0phrases sur vous, c’est un CV\u00a0: gardez l’une ou les deux qui touchent votre "
    "lecteur.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first sentence of a message that says nothing of its writer, or the sentences that say too much."""
    if not message.sentences:
        return
    if not _introduced(message):
        first = message.sentences[0]
        severity: Severity = "idea" if _has_title(message) else "think"
        yield Hit(*message.at(first.start, first.end), _NONE, severity=severity, missing=True)
        return
    told = _life(message)
    words = sum(len(message.says(sentence).split()) for sentence in told)
    if len(told) > MOST_SENTENCES and words > MOST_WORDS:
        yield Hit(*message.at(told[0].start, told[-1].end), _MUCH.with_(sentences=len(told)))


def _introduced(message: Message) -> bool:
    """Whether a sentence says who writes, or begins with it: "Apicultrice dans le Gers, je …"."""
    pattern = APPOSITION[message.language]
    return any(message.sentence_at(found.start) for found in SELF.find(message)) or any(
        pattern.match(message.plain.text, sentence.start) for sentence in message.sentences
    )


def _has_title(message: Message) -> bool:
    """Whether the signature has a second line, which may say what the writer does."""
    if message.zones.signature is None:
        return False
    return len(message.body[slice(*message.zones.signature)].strip().splitlines()) > 1


def _life(message: Message) -> list[Sentence]:
    """The sentences that tell of the writer alone: the reader is not in them, and nothing is asked."""
    found, reader = _LIFE.find(message), _READER.find(message)
    return [
        sentence
        for sentence in message.sentences
        if not sentence.asks
        and among(found, sentence.start, sentence.end)
        and not among(reader, sentence.start, sentence.end)
    ]


_CV_FR: Final = (
    "J’ai commencé comme apprenti dans une petite menuiserie de campagne où je suis resté six belles années. "
    "J’ai ensuite dirigé un atelier de douze personnes et suivi une formation de gestion du soir. "
    "Mon parcours m’a conduit dans trois régions, deux syndicats et un grand nombre de chantiers publics. "
    "Je maîtrise le dessin, la taille, la pose, la vente et les principaux logiciels de la profession. "
    "J’ai enfin obtenu un diplôme de conservation du bâti ancien avec les félicitations du jury."
)
_CV_EN: Final = (
    "I started as an apprentice in a small country joinery where I stayed for six good years in all. "
    "I then managed a workshop of twelve people and completed an evening course in running a business. "
    "My career took me to three counties, two trade bodies and a great number of public building sites. "
    "I am fluent in drawing, cutting, fitting, selling and the main computer programs of the profession. "
    "I have finally earned a diploma in the care of old buildings with the praise of the jury."
)

RULE: Final = Rule(
    id="background",
    practice="D5",
    source="G: one or two sentences about yourself, to build something in common",
    severity="think",
    check=check,
    purposes=frozenset({"first_contact"}),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nJ’ai dévoré votre livre sur les haies. Où trouvez-vous ces plants ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI completely loved your book on hedges. Where do you find such plants?\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr",
            "Bonjour,\n\nVotre livre m’a plu. Seriez-vous libre pour en parler ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hello,\n\nI’ve been recommending your book to everyone. Where do you find such plants?\n\nPaul",
            "first_contact",
        ),
        Case("fr", f"Bonjour,\n\nQuel bois prenez-vous ?\n\n{_CV_FR}\n\nPaul", "first_contact"),
        Case(
            "en", "Hello,\n\nYour book pleased everyone. Would you be free to meet?\n\nPaul", "first_contact"
        ),
        Case("en", f"Hello,\n\nWhat wood do you use?\n\n{_CV_EN}\n\nPaul", "first_contact"),
    ),
    passed=(
        Case(
            "fr", "Bonjour,\n\nJe suis menuisier à Nevers. Quel bois prenez-vous ?\n\nPaul", "first_contact"
        ),
        Case(
            "fr",
            "Bonjour,\n\nNotre atelier restaure des volets. Quel bois prenez-vous ?\n\nPaul",
            "first_contact",
        ),
        Case("en", "Hello,\n\nI’m a joiner in Ludlow. What wood do you use?\n\nPaul", "first_contact"),
        Case(
            "en", "Hello,\n\nMy brother and I mend shutters. What wood do you use?\n\nPaul", "first_contact"
        ),
    ),
)
