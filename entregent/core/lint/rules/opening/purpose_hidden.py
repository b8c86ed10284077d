"""B5: a first message says honestly, and early, why one writes."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Request, Turns, among
from entregent.core.lint.message.withholding import ANNOUNCED, HIDES, STATED
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

EARLY: Final = 130
"""Words: who has read so many without learning why, reads no further."""
STATED_EARLY: Final = 90
"""Words before a reason that is given as such, where nothing has announced it."""

_WHY: Final = Turns(
    fr=(
        (
            "ecris contacte adresse sollicite permets",
            r"(?: (?:de|a|d|donc|aussi|vous|te|t|ecrire|contacter|solliciter|"
            r"aujourd hui|ce|mot|message)){0,5} (?:parce|pour|car|au sujet|a propos|afin|suite|apres|"
            r"de la part|sur|comme|"
            r"en|concernant|a la suite)",
        ),
        ("ou", r" (?:mon|ma|ce|cette)"),
        (
            "c",
            r" est (?:pourquoi|pour cela|a ce titre|la raison|justement|ce qui|precisement|votre|ton|dans)",
        ),
        ("au", r" (?:sujet|propos) (?:de|du|des|d)"),
        ("a", r" propos (?:de|du|des|d)"),
        ("concernant parce puisque car", ""),
        (
            "echanger discuter parler discussion echange",
            r"(?: (?:avec|un|peu|brievement|ensemble|quelques|minutes|dix|"
            r"quinze|vous|toi)){0,5} (?:de|du|des|d|sur|a propos|autour (?:de|des|du)) (?!vive|visu|cela|"
            r"tout|une (?:demi|petite|heure|vingtaine|dizaine|trentaine|quinzaine)|un (?:quart|cafe|verre|"
            r"the)|quelques|"
            r"vingt|dix|quinze|trente|\d|opportunit|synergi|possibl|eventuel|collaboration|ce que)\w*",
        ),
        (
            "pour",
            r" (?:parler|discuter|echanger|comprendre|savoir|apprendre|preparer|decider|evoquer|m aider|"
            r"choisir|"
            r"en savoir|vous (?:demander|poser|parler|remercier|proposer)|connaitre|recueillir|mon|ma|notre|"
            r"un projet)",
        ),
        (
            "je j nous",
            r" (?:cherche|prepare|hesite|ecris un|reflechis|envisage|monte|lance|construis|travaille (?:sur|"
            r"a)|"
            r"songe|projette|voudrais (?:comprendre|savoir|apprendre|faire|creer|ouvrir|votre)|"
            r"aimerais (?:comprendre|savoir|"
            r"apprendre|faire|connaitre|recueillir|avoir votre)|cherchons|preparons|envisageons|montons|"
            r"lancons|ouvrons|"
            r"hesitons|suis en train)",
        ),
        ("ma mes", r" (?:seule |petite |deux |trois )?(?:questions?|demande)"),
        ("raison objet motif", r" (?:de|du) (?:ce|mon|cette|ma)"),
        ("sur", r" (?:votre|vos|ton|tes) (?!agenda|cote|temps|chemin)\w+|(?: la facon| la maniere| ce que)"),
    ),
    en=(
        (
            "writing reaching contacting emailing",
            r"(?: (?:out|to you|you|today|in|now)){0,3} (?:because|to (?:ask|see|find|learn|"
            r"hear|thank|tell|invite|say|get|know)|about|as|since|after|for|on|with|regarding)",
        ),
        ("which", r" is (?:why|what)"),
        ("that", r" s why"),
        ("reason because since regarding concerning", ""),
        (
            "about",
            r" (?!(?:it|that|this|things|stuff|everything|myself|you|me|half|ten|fifteen|twenty|thirty|an|"
            r"\d+|next|mutual|"
            r"possible|potential|opportunit\w+|synerg\w+|working together|something|some)\b)\w+",
        ),
        (
            "to",
            r" (?:learn|ask|understand|compare|hear (?:how|what|about|from)|find out|see (?:how|whether|if)|"
            r"discuss (?:your|"
            r"the|how|a|an|our|my)|know (?:how|what|whether|if))",
        ),
        ("curious wondering deciding", ""),
        (
            "i we",
            r" (?:m|am|re|are|ve been|have been) (?:looking|thinking|working|considering|preparing|"
            r"researching|trying|"
            r"planning|writing|hoping|building|setting|starting|launching|stuck|torn|weighing|putting|"
            r"deciding|"
            r"about to)",
        ),
        ("my", r" (?:only |one |first |main )?(?:question|ask)"),
        ("on", r" (?:your (?!side|end|calendar|diary|way)|how|whether|why|what|which)\w*"),
        ("on", r" behalf"),
        ("help", r" (?:me|us) (?:understand|see|decide|choose)"),
    ),
)

_READERS: Final = re.compile(
    r"(?:\b(?:you|they|he|she)(?: d| would| ll)? |(?<!\bje )(?<!\bnous )\b(?:vous|tu) (?:le |la )?)$"
)
_NEAR: Final = 160
"""Characters: a condition further off belongs to something else."""
_IF: Final = re.compile(r"\b(?:if|unless|should you|si|sauf si|a moins)\b")
_WHEN: Final = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dispo\w*|libres?|creneaux?|nous (?:appeler|"
    r"voir|"
    r"rencontrer)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|free|available|around)\b"
)
LEAST: Final = 5
"""Words of a question that says what it is about."""

_HIDDEN: Final = Say(
    "This hides why you write, and makes one wary: say honestly what it is about.",
    "Cette phrase cache pourquoi vous écrivez, et met sur ses gardes\u00a0: dites franchement de quoi il "
    "s’agit.",
)
_ABSENT: Final = Say(
    "Nothing says yet what you would like to talk about: one plain sentence gives a reason to say yes.",
    "Rien ne dit encore de quoi vous aimeriez parler\u00a0: une phrase simple donne une raison de dire oui.",
)
_LATE: Final = Say(
    "Why you write comes only here: move it up to the first lines.",
    "La raison de votre message n’arrive qu’ici\u00a0: remontez-la dans les premières lignes.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """The sentence that hides the purpose, a meeting asked for without one, or a purpose that comes late."""
    hides = HIDES.find(message)
    hidden = min((one for one in hides if not _is_courtesy(message, one)), key=_surest, default=None)
    told = [request for request in message.requests if not _overlaps(hides, request)]
    asked = [request.start for request in told if _tells(message, request)]
    if hidden is not None:
        place = message.at(hidden.start, hidden.end)
        yield Hit(*place, _HIDDEN, severity="idea" if asked or hidden.tag == "perhaps" else None)
    elif context.purpose == "first_contact":
        yield from _unsaid(message, asked)


def _unsaid(message: Message, asked: list[int]) -> Iterator[Hit]:
    """A meeting without a reason, or a reason that comes long after the beginning."""
    told = [found.start for found in _WHY.find(message)[:1]]
    meetings = [request for request in message.requests if _meets(message, request)]
    if not told and not asked:
        for request in meetings[:1]:
            yield Hit(*message.at(request.start, request.end), _ABSENT, missing=True)
        return
    stated = [found.start for found in STATED.find(message)[:1]]
    first, most = min(told + asked), EARLY
    if stated and not among(ANNOUNCED.find(message), 0, stated[0]):
        first, most = max(first, stated[0]), STATED_EARLY
    if len(message.plain.text[:first].split()) > most:
        sentence = message.sentence_at(first)
        yield Hit(*message.at(first, sentence.end if sentence else first + 1), _LATE, missing=True)


def _overlaps(hides: list[Found], request: Request) -> bool:
    return any(one.start < request.end and request.start < one.end for one in hides)


def _surest(one: Found) -> tuple[bool, int]:
    return one.tag == "perhaps", one.start


def _is_courtesy(message: Message, one: Found) -> bool:
    """Whether it leaves the reader free ("if you would rather not say"), or only offers more."""
    text = message.plain.text
    if _READERS.search(text, max(0, one.start - 16), one.start):
        return True
    if one.tag != "later":
        return False
    sentence = message.sentence_at(one.start)
    begin, end = (sentence.start, sentence.end) if sentence else (one.start, one.end)
    supposed = _IF.search(text, max(begin, one.start - _NEAR), min(end, one.end + _NEAR))
    return supposed is not None or (sentence is not None and sentence.asks)


def _meets(message: Message, request: Request) -> bool:
    return request.kind == "meeting" or bool(_WHEN.search(message.plain.text, request.start, request.end))


def _tells(message: Message, request: Request) -> bool:
    """Whether a question says by itself what one would like to know: not "Tuesday or Wednesday?"."""
    text = message.plain.text[request.start : request.end]
    if request.kind not in ("question", "opinion", "act") or len(text.split()) < LEAST:
        return False
    return not _WHEN.search(text)


_FR_LONG: Final = "Le marché ouvre à huit heures et les premiers clients arrivent avec leurs paniers. " * 10
_EN_LONG: Final = "The market opens at eight and the first customers come with their baskets. " * 11

RULE: Final = Rule(
    id="purpose_hidden",
    practice="B5",
    source="C: say honestly from the start why you want to meet someone",
    severity="think",
    check=check,
    purposes=frozenset({"first_contact", "contact_request", "advice_request", "ask", "invitation"}),
    flagged=(
        Case(
            "en",
            "Hello Ann,\n\nI keep bees near Cork. Could we meet for a tea on Monday? There is something I "
            "would love to put to you.\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr",
            "Bonjour Anne,\n\nJe tiens des ruches. Prendriez-vous un thé lundi ? Il y a quelque chose dont "
            "j’aimerais vous parler.\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nJe tiens une ferme. J’ai quelque chose à vous proposer, qui se dit mieux "
            "assis. Jeudi à dix heures ?\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI keep a farm. There is something I have been meaning to put to you, better told "
            "face to face. Would Thursday suit?\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr", "Bonjour,\n\nJ’ai un projet qui devrait vous plaire. Voyons-nous.\n\nPaul", "first_contact"
        ),
        Case("fr", "Bonjour,\n\nSeriez-vous libre jeudi pour un café ?\n\nPaul", "first_contact"),
        Case("fr", f"Bonjour,\n\n{_FR_LONG}\n\nJe vous écris pour une ruche.\n\nPaul", "first_contact"),
        Case(
            "fr", "Bonjour,\n\nJe vous en dirai plus : je vous expliquerai tout au téléphone.\n\nPaul", "ask"
        ),
        Case("en", "Hello,\n\nI’d rather not say more in writing. Can we meet?\n\nPaul", "first_contact"),
        Case("en", "Hello,\n\nWould you be free for a coffee on Thursday?\n\nPaul", "first_contact"),
        Case("en", f"Hello,\n\n{_EN_LONG}\n\nI’m writing about a hive.\n\nPaul", "first_contact"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nQuel bois prenez-vous pour vos ruches ? Si vous préférez ne rien en dire de "
            "vive voix, écrivez-moi.\n\nPaul",
            "first_contact",
        ),
        Case(
            "en",
            "Hi Mary,\n\nWhat wood do you use for your hives? If you would rather not say, I shan’t "
            "mind.\n\nPaul",
            "first_contact",
        ),
        Case(
            "fr", "Bonjour,\n\nSeriez-vous libre jeudi pour parler de vos ruches ?\n\nPaul", "first_contact"
        ),
        Case("fr", "Bonjour,\n\nQuel bois prenez-vous pour vos ruches ?\n\nPaul", "first_contact"),
        Case("fr", f"Bonjour,\n\nJe vous écris pour une ruche.\n\n{_FR_LONG}\n\nPaul", "first_contact"),
        Case(
            "en",
            "Hello,\n\nWould you have time on Thursday to talk about your hives?\n\nPaul",
            "first_contact",
        ),
        Case("en", "Hello,\n\nWhat wood do you use for your hives?\n\nPaul", "first_contact"),
        Case("en", f"Hello,\n\nI’m writing about a hive.\n\n{_EN_LONG}\n\nPaul", "first_contact"),
    ),
)
