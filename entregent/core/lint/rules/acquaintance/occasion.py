"""C8: a word after a meeting names the occasion and the topic, so that the other one knows who writes."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Turns, among
from entregent.core.lint.message.anchors import DAYS, OCCASIONS
from entregent.core.lint.message.names import named_in
from entregent.core.lint.message.subjects import subject_read
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_BOTH: Final = Say(
    "Say on what occasion you met and what you spoke of: it is by these two that one remembers a face.",
    "Dites à quelle occasion vous vous êtes vus et de quoi vous avez parlé\u00a0: c’est ainsi qu’on se "
    "souvient d’un visage.",
)
_OCCASION: Final = Say(
    "Name the occasion, so that the other one knows at once where you met.",
    "Nommez l’occasion, pour que l’autre sache aussitôt où vous vous êtes rencontrés.",
)
_TOPIC: Final = Say(
    "Name one thing that you spoke of: it shows that you listened, and sets you apart from the others met "
    "that day.",
    "Citez une chose dont vous avez parlé\u00a0: c’est la preuve de votre écoute, et ce qui vous distingue "
    "des autres.",
)

_HOLLOW_FR: Final = (
    r"(?!(?:\w+ ){0,2}(?:conversation|discussion|echange|rencontre|moment|accueil|temps|compagnie|presence|"
    r"ecoute|disponibilite|profil|parcours|gentillesse|sympathie|carte|coordonnees|reseau|connaissance|"
    r"cote|equipe|convenance|agenda|reponse|retour|avis|part|aise|disposition|attention|nom|adresse|"
    r"energie|enthousiasme|bonne humeur|sourire|entreprise|societe|journee|semaine|soiree|weekend|jour|"
    r"numero|activite|activites|travail|metier|suite|tour|bienveillance|confiance|interet)\b)"
)
_HOLLOW_EN: Final = (
    r"(?!(?:\w+ ){0,2}(?:acquaintance|conversation|chat|talk|meeting|time|company|team|profile|card|"
    r"network|contact|details|background|kindness|convenience|calendar|schedule|reply|thoughts|energy|"
    r"enthusiasm|end|availability|day|week|weekend|evening|name|number|address|email|career|experience|"
    r"presence|warmth|business|work|welcome|hospitality|generosity|attention|feedback|journey|answer|side|"
    r"insights?|perspectives?|smile|patience)\b)"
)

_TOPICS: Final = Turns(
    fr=(
        (
            "parle parles parlee parlions parliez parlais parler discute discutions discuter evoque "
            "evoquions evoquiez evoquer echange echanger aborde abordions debattu jase jaser cause causer "
            "bavarde papote",
            r"(?: (?!quelqu\b|personne)\w+){0,4} (?:de|du|des|d|sur|autour|a propos|au sujet)(?! (?:vous|"
            r"toi|nouveau|vive|"
            r"plus|aussi|idees|vues|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
            r"suite|tout|maniere|facon|te|quoi|choses|cela|ca)\b) \w+",
        ),
        ("dont", r" (?:vous|tu|nous|on|je|j)(?: \w+){0,3} (?:parl|discut|evoqu|touch|racont)\w*"),
        (
            "que qu ce",
            r" (?:vous|tu|t|j|je|on|nous|m)(?: (?:m|me|nous|te|t|vous|ai|avez|as|aviez|avais|avons|avions|"
            r"en|y|lui|a|avait)){0,4} (?:dis\w*|dit\w*|racont\w*|expliqu\w*|montr\w*|decri\w*|evoqu\w*|"
            r"mentionn\w*|conseill\w*|suger\w*|promi\w*|partag\w*|cherch\w*|recommand\w*|confi\w*|"
            r"appren\w*|appri\w*|repet\w*|defend\w*|present\w*|cit\w*)",
        ),
        ("a", r" (?:propos|cote) (?:de|du|des|d) (?!vous\b)\w+"),
        ("au", r" sujet (?:de|du|des|d) (?!vous\b)\w+"),
        (
            "conversation discussion echange echanges discussions entretien idees idee point remarques "
            "remarque conseils conseil histoire histoires recit anecdote vision regard explications "
            "analyse avis reflexions exemple exemples",
            r" (?:\w+ ){0,3}(?:sur|autour|a propos|au sujet|des?|du|d)(?! (?:hier|lundi|mardi|mercredi|"
            r"jeudi|vendredi|samedi|dimanche|ce|cette|tout|vous|nous|la semaine|l autre|cet|qualite|"
            r"soir)\b) \w+",
        ),
        ("comme", r" (?:promis|convenu|annonce|prevu|je (?:vous|te) (?:l|le))"),
        ("promis promise", r" (?:de|d|le|la|les|un|une|:)"),
        (
            "voici voila",
            r" (?:donc |enfin |comme promis )?(?:le|la|les|l|un|une|deux|trois|ce|celui|celle|mon|ma|mes)",
        ),
        ("ci jointe joint joints jointes jointe joins https http piece copie lien", ""),
        (
            "votre vos ton tes ta",
            rf" {_HOLLOW_FR}\w+ (?:de|du|des|d|sur|a|au|en|pour|contre|dans)(?! (?:vous|ce|cette|"
            r"l|la|le)\b) \w+",
        ),
        (
            "votre ton ta",
            rf" {_HOLLOW_FR}(?:projet|histoire|anecdote|theorie|methode|recette|idee|conseil|astuce|"
            r"question|exemple|demonstration|expose|intervention|presentation|livre|these|recherche|etude|"
            r"potager|chantier|fils|fille|chien|jardin|voyage|experience (?:de|du|des|a|au|en)|remarque|"
            r"comparaison|formule|phrase|suggestion|reflexion|combat|spectacle|film|maison)\w*",
        ),
        ("vos tes", rf" {_HOLLOW_FR}\w+"),
        (
            "m",
            r" (?:avez|as|aviez|avais)(?: \w+){0,2} (?:parle|dit|raconte|explique|montre|decrit|conseille|"
            r"suggere|appris|recommande|presente|confie|fait)",
        ),
        (
            "me nous",
            r" (?:disiez|disais|racontiez|racontais|expliquiez|expliquais|parliez|parlais|montriez|"
            r"montrais)",
        ),
        ("en", r" vous (?:ecoutant|entendant) (?:parler|raconter|expliquer|decrire)"),
        (
            "entendre entendue entendu ecouter",
            r" (?:\w+ ){0,3}(?:parler|raconter|expliquer|evoquer|decrire|presenter|dire)",
        ),
        ("question questions sujet theme debat", r" (?:de|du|des|d|sur) \w+"),
    ),
    en=(
        (
            "talk talked talking chat chatted chatting spoke spoken speaking speak discussed discussing "
            "discussion conversation compare compared comparing conversations exchange laughed swapping",
            r"(?: \w+){0,4} (?:about|on|over|notes|around|regarding|of) (?!it\b|you\b|a coffee|the phone|"
            r"coffee|lunch)\w+",
        ),
        ("discussed discussing", r" (?:the|your|how|our|a|why|whether|\w+ing)"),
        (
            "you",
            r" (?:\w+ ){0,2}(?:said|told|mentioned|described|explained|recommended|suggested|shared|showed|"
            r"made|raised|asked|were (?:saying|telling|describing|looking|asking|trying|working)|spoke|"
            r"talked|promised|drew|quoted|advised|taught|gave|brought|lent|argued)",
        ),
        (
            "we",
            r" (?:\w+ ){0,2}(?:discussed|talked|spoke|compared|covered|agreed|laughed|touched|swapped|"
            r"argued|traded)",
        ),
        (
            "about",
            r" (?!you\b|it\b|that\b|meeting\b|a\b|our\b|last\b|time\b|to\b|half\b|noon\b|midday\b|\d|"
            r"one\b|two\b|"
            r"three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b)(?:the |your |how |"
            r"what |why )?\w+",
        ),
        (
            "your",
            rf" {_HOLLOW_EN}(?:story|project|idea|question|advice|tip|theory|method|recipe|example|book|"
            rf"thesis|"
            r"research|study|garden|point|remark|view|views|stories|ideas|tips|suggestion|plan|plans|son|"
            r"daughter|dog|trip|approach|take|description|account|tale|tales|line|way|comparison|"
            r"presentation|demonstration|talk)\w*",
        ),
        (
            "your",
            rf" {_HOLLOW_EN}\w+ (?:of|on|in|with|for|from|to|at)(?! (?:the (?:future|coming|near)|you|me|"
            rf"us)\b)",
        ),
        ("as", r" (?:promised|discussed|i promised|i said|agreed|i mentioned|you asked|you suggested)"),
        ("promised", r"(?! to (?:follow|write|be in touch|get in touch|keep))"),
        ("here", r" ?(?:is|s|are) (?:the|a|that|my|one|two|what|those|some)"),
        ("attached attaching enclosed https http link", ""),
        ("mentioned", ""),
        (
            "hear hearing listening heard",
            r" (?:\w+ ){0,2}(?:about|of|how|why|talk|describe|explain|tell|speak)",
        ),
        ("question questions subject topic", r" (?:of|about|on) \w+"),
        ("thinking thought", r" (?:\w+ )?about (?:what|how|your|the)"),
    ),
)
_AHEAD: Final = Turns(
    fr=(
        (
            "bientot prochaine prochain prochainement pourrions seriez serais auriez aurais autour aurons "
            "reparler espere libre envie propose proposer semaine_prochaine disponible",
            "",
        ),
    ),
    en=(
        ("soon next would could should let hope sometime free available fancy looking forward upcoming", ""),
    ),
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first sentence of a follow-up that leaves out the occasion, the topic or both."""
    if not message.sentences:
        return
    occasion, topic = _has_occasion(message), _has_topic(message)
    if occasion and topic:
        return
    first = message.sentences[0]
    say = _TOPIC if occasion else _OCCASION if topic else _BOTH
    # who names the topic and the day is known to whoever was there
    ahead = _AHEAD.find(message)
    days = [one for one in DAYS.find(message) if not _is_ahead(message, one, ahead)]
    dated = topic and bool(days or DAYS.find(subject_read(message)))
    yield Hit(*message.at(first.start, first.end), say, severity="idea" if dated else None)


def _is_ahead(message: Message, day: Found, ahead: list[Found]) -> bool:
    """Whether a day is one proposed, and not the one on which they met."""
    sentence = message.sentence_at(day.start)
    return sentence is not None and (sentence.asks or bool(among(ahead, sentence.start, day.start)))


def _has_occasion(message: Message) -> bool:
    """Whether a place or a gathering is named, in the subject or in a sentence on what has been."""
    subject = subject_read(message)
    if OCCASIONS.find(subject, quoted=True) or named_in(subject):
        return True
    ahead = _AHEAD.find(message)
    for sign in (*OCCASIONS.find(message, quoted=True), *named_in(message)):
        sentence = message.sentence_at(sign.start)
        if sentence and not sentence.asks and not among(ahead, sentence.start, sign.start):
            return True
    return False


def _has_topic(message: Message) -> bool:
    return bool(_TOPICS.find(message, quoted=True) or _TOPICS.find(subject_read(message), quoted=True))


_FR: Final = "Seriez-vous libre pour un café à la gare jeudi ?\n\nBien à vous,\nPaul"
_EN: Final = "Would you be free for a coffee at the station on Thursday?\n\nBest,\nPaul"

RULE: Final = Rule(
    id="occasion",
    practice="C8",
    source="M: the next day, write to everyone met, naming the occasion and the topic",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"follow_up"}),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nQuel plaisir de parler avec quelqu’un d’aussi gai ! Un café jeudi ?\n\nPaul",
            "follow_up",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI promised to follow up, so here I am. A coffee on Thursday?\n\nPaul",
            "follow_up",
        ),
        Case("fr", f"Bonjour Marie,\n\nJ’ai été ravi de vous rencontrer hier. {_FR}", "follow_up"),
        Case(
            "fr",
            f"Bonjour Marie,\n\nJ’ai été ravi de vous rencontrer au salon du livre de Tulle. {_FR}",
            "follow_up",
        ),
        Case("fr", f"Bonjour Marie,\n\nJe repense à ce que vous disiez sur les haies. {_FR}", "follow_up"),
        Case(
            "en",
            "Hi Mary,\n\nIt was lovely to meet you. Tea on Thursday, at about three?\n\nBest,\nPaul",
            "follow_up",
        ),
        Case("en", f"Hi Mary,\n\nIt was lovely to meet you yesterday. {_EN}", "follow_up"),
        Case("en", f"Hi Mary,\n\nIt was lovely to meet you at the book fair in Tulle. {_EN}", "follow_up"),
        Case("en", f"Hi Mary,\n\nI keep thinking of what you said on hedges. {_EN}", "follow_up"),
    ),
    passed=(
        Case(
            "fr",
            f"Bonjour Marie,\n\nJe repense à ce que vous disiez sur les haies, samedi au salon. {_FR}",
            "follow_up",
        ),
        Case(
            "fr",
            f"Bonjour Marie,\n\nVoici la recette dont nous parlions. {_FR}",
            "follow_up",
            "Suite au salon",
        ),
        Case("en", f"Hi Mary,\n\nI keep thinking of what you said on hedges at the fair. {_EN}", "follow_up"),
        Case("en", f"Hi Mary,\n\nHere is the recipe, as promised. {_EN}", "follow_up", "The Tulle fair"),
    ),
)
