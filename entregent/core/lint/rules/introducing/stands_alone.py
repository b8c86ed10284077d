"""H8: a note to pass on stands alone: its reader knows neither its writer nor what was said before."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Turns
from entregent.core.lint.message.forwarded import note_of
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_BEFORE: Final = Say(
    "Whoever receives this was not there: write the note so that it explains itself to somebody who knows "
    "nothing of it.",
    "Qui recevra ce mot n’était pas là\u00a0: écrivez-le pour quelqu’un qui ne sait rien de l’affaire.",
)
_KNOWS: Final = Say(
    "This asks your contact to explain for you: write it so that it can be forwarded without a word added.",
    "Ceci laisse votre contact expliquer à votre place\u00a0: écrivez un mot qu’il peut transmettre sans "
    "rien ajouter.",
)
_WHO: Final = Say(
    "Say who you are in one sentence: the person at the other end has never heard of you.",
    "Dites en une phrase qui vous êtes\u00a0: la personne à l’autre bout n’a jamais entendu parler de vous.",
)
_WHY: Final = Say(
    "Say what you would like from this person, and why them.",
    "Dites ce que vous attendez de cette personne, et pourquoi elle.",
)
_HOW: Final = Say(
    "Add an address or a number, so that the answer can come straight to you.",
    "Ajoutez une adresse ou un numéro, pour que la réponse vous parvienne directement.",
)

_SHARED_PAST: Final = Turns(
    fr=(
        ("comme", r" (?:je |nous |on |tu |vous )(?:(?:vous|te|t|l|le|en|m|me|y|nous|avions|avons|a|ai|"
                  r"avait|avais|avez|as|"
         r"aviez|sais|savez) ?){0,4}(?:(?:deja|bien) )?(?:dit|disais|disions|expliquais|explique|parle|"
         r"parlais|parlions|"
         r"evoque|discute|raconte|racontais|sais|savez|mentionne|vu|convenu|annonce|ecrit)", "before"),
        ("dont", r" (?:je|nous|on) (?:\w+ ){0,3}(?:parle|parlais|parlions|discute|parlait|evoque)", "before"),
        ("l", r" autre (?:jour|fois|soir)", "before"),
        ("la", r" (?:meme chose|derniere fois)", "before"),
        ("ce", r" (?:que|dont) (?:je|nous|on) (?:\w+ ){0,4}(?:dit|parle|evoque|avait|avions|disais|"
               r"parlions|convenu|vu)",
         "before"),
        ("notre", r" (?:derniere |precedente )?(?:conversation|discussion|projet commun)", "before"),
        ("tu vous", r" (?:te |vous )?(?:sais|savez|connais l|connaissez l|souviens|souvenez|te rappelles|"
                    r"vous rappelez|vois|"
         r"voyez)(?! (?:pas|si|que (?:je|vous)|deja))", "before"),
        ("mon ma", r" (?:fameux|fameuse|histoire|affaire)", "before"),
        ("vous t", r" (?:a|aura|ai) (?:\w+ ){0,3}(?:explique|raconte|dit|parle|mise? au courant|"
                   r"touche)", "before"),
        ("toi vous", r" qui (?:le |la |l |les |me |m )(?:connais|connaissez|as|avez|sais|savez)", "asks"),
        ("tu vous", r" (?:pourras|pourrez|sauras|saurez|peux|pouvez|n as qu a|n avez qu a) (?:\w+ "
                    r")?(?:lui|leur) "
         r"(?:expliquer|dire|parler|raconter|presenter|preciser|toucher)", "asks"),
        ("dis dites explique expliquez parle parlez raconte racontez precise precisez", r" (?:lui|leur|"
                                                                                        r"moi en|en)",
                                                                                            "asks"),
    ),
    en=(
        ("as", r" (?:i|we|you) (?:\w+ ){0,2}(?:said|told|discussed|talked|mentioned|explained|spoke|know|"
               r"agreed|wrote|recall|"
         r"remember|described)", "before"),
        ("like", r" i (?:said|told|mentioned|explained)", "before"),
        ("what", r" (?:we|i) (?:\w+ ){0,3}(?:discussed|talked|told|spoke|said|mentioned)", "before"),
        ("we", r" (?:talked|spoke|discussed|chatted|were talking) (?:\w+ ){0,3}(?:about|on|it|this|last|"
               r"the other)", "before"),
        ("the", r" (?:other day|same (?:thing|project|idea)|thing (?:we|i|from)|project (?:we|i) (?:\w+ "
                r"){0,2}(?:discussed|"
         r"talked|mentioned|told))", "before"),
        ("has have will ll", r" (?:\w+ ){0,3}(?:filled you in|told you|explained|briefed you|mentioned "
                             r"(?:me|it|this))",
         "before"),
        ("our", r" (?:last |earlier |recent )?(?:conversation|chat|discussion|talk)", "before"),
        ("you", r" (?:already )?(?:know (?:the|what|how|my|all|why|me|about|that)|remember|recall)",
         "before"),
        ("you", r" (?:know (?:him|her|them)|can (?:tell|explain to|fill in|let|describe|just tell) (?:him|"
                r"her|them)|ll know (?:what|"
         r"how))", "asks"),
        ("tell explain", r" (?:to )?(?:him|her|them)", "asks"),
        ("put", r" in a (?:good )?word", "asks"),
    ),
)  # fmt: skip
_HANDING: Final = Turns(
    fr=(("voici dessous transmettre transferer suivre transmets transmettez tel telle copier coller "
         "passer joint recopier "
         "convenu accepte acceptee", ""),),
    en=(("below forward pass passing forwarding along copy paste here attached agreeing agreed offering",
        ""),),
)  # fmt: skip
_WHO_IS: Final = Turns(
    fr=(
        ("m", r" appelle"),
        ("suis", r" (?:une? |le |la |l |actuellement |\w+(?:eur|euse|iste|ien|ienne|er|ere|ant|ante|al|"
                 r"ale|ogue|cte|ecin|"
         r"trice|naire|in|ine|gnon|pte|phe|aire|elle|onne|on)\b|en (?:train|stage|formation)|a la tete|de "
         r"formation|a mon "
         r"compte|charge|installe)"),
        ("je nous", r" (?:(?:dirige|gere|travaille|coordonne|tiens|anime|monte|prepare|developpe|enseigne|"
                    r"fabrique|cultive|"
         r"conduis|construis|restaure|termine|cree|lance|produis|eleve|repare|represente|preside|mene|"
         r"pilote|ouvre|etudie|forme|encadre|accompagne|recherche|ecris|organise|exploite|conseille|"
         r"realise|conçois|concois|soigne|vends|finis|reprends|joue|chante|dessine|edite|publie|exerce|"
         r"occupe|fais partie|viens de|fais)|"
         r"(?:\w+ons))\b"),
        ("mon ma notre", r" (?:nom|entreprise|atelier|ferme|association|societe|equipe|metier|boutique|"
                         r"cabinet|ecole|"
         r"cooperative|these|recherche|laboratoire|collectif)"),
        ("il elle", r" (?:dirige|gere|travaille|coordonne|tient|anime|est|enseigne|mene|monte|prepare|"
                    r"developpe)"),
        ("suis", r" \w+(?: \w+){0,2}, (?!je|et|mais)\w+"),
        ("apprentie apprenti etudiante etudiant", ""),
    ),
    en=(
        ("my", r" (?:name|company|team|business|shop|farm|workshop|practice|charity|firm|research|choir|"
               r"school|organi\w+)"),
        ("i", r" (?:am|m) (?:\w+ty(?: \w+)? (?:and|years)|\d\d)"),
        ("i", r" ?(?:m|am) (?:a|an|the|in|at|one|currently|with|based|from|head|chief|part|responsible|"
              r"founder|\w+ing)\b"),
        ("i", r" ?(?:m|am) \w+(?: \w+){0,2}, (?:an?|the|\w+ing|who|head|and i)"),
        ("i we", r" (?:run|work|lead|teach|manage|own|make|build|coordinate|head|direct|look after|sing|"
                 r"volunteer|study|"
         r"research|farm|grow|write|edit|design|repair|restore|keep|sell|organi[sz]e|chair|operate|train|"
         r"edit|cook|bake|"
         r"produce|started|founded|set up|help|serve|represent|recently)"),
        ("he she they", r" (?:runs?|works?|leads?|teach\w*|manages?|is|owns?|makes?|builds?|heads?|"
                        r"coordinates?)"),
        ("we", r" ?(?:re|are) (?:a|an|the|\w+ing)"),
        ("student apprentice", ""),
    ),
)  # fmt: skip
_WANTS: Final = Turns(
    fr=(
        ("aimerais aimerions voudrais voudrions souhaite souhaiterais souhaitons cherche cherchons espere "
         "propose question "
         "questions recherche conseil avis echanger rencontrer serais serions interesserait savoir", ""),
        ("pourriez auriez accepteriez seriez pouvez puis pourrais pourrait pourrions", ""),
    ),
    en=(
        ("would could like looking hope hoping wonder wondering question questions ask love keen want "
         "seek seeking advice "
         "help learn interested invite", ""),
    ),
)  # fmt: skip
_REACH: Final = re.compile(
    r"[\w.+-]{1,60}@[\w-]{1,60}\.|https?://|www\.|linkedin|(?:\d[\s.()/-]?){8,}|\+\d", re.IGNORECASE
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """What in the note cannot be understood without its bearer, and what it leaves out."""
    note, offset = note_of(message)
    if not note.sentences:
        return
    leaning = _leaning(note, standing_apart=bool(offset))
    if leaning is not None:
        start, end = note.at(leaning.start, leaning.end)
        yield Hit(start + offset, end + offset, _KNOWS if leaning.tag == "asks" else _BEFORE)
    yield from _left_out(message, note, offset)


def _leaning(note: Message, *, standing_apart: bool) -> Found | None:
    """The first words that lean on what only the bearer knows; those that hand the note over do not count."""
    handing = [] if standing_apart else [note.sentence_at(one.start) for one in _HANDING.find(note)]
    over = {sentence.start for sentence in handing if sentence}
    for found in _SHARED_PAST.find(note):
        sentence = note.sentence_at(found.start)
        if sentence is not None and (sentence.start not in over or found.tag == "asks"):
            return found
    return None


def _left_out(message: Message, note: Message, offset: int) -> Iterator[Hit]:
    first = note.sentences[0]
    start, end = note.at(first.start, first.end)
    if not _WHO_IS.find(note):
        yield Hit(start + offset, end + offset, _WHO, missing=True)
    elif not _WANTS.find(note) and not note.questions:
        yield Hit(start + offset, end + offset, _WHY, missing=True)
    elif not _REACH.search(message.body):
        last = note.sentences[-1]
        start, end = note.at(last.start, last.end)
        yield Hit(start + offset, end + offset, _HOW, severity="idea", missing=True)


_FR: Final = (
    "Je m’appelle Anne Roy et je dirige une filature à Tulle. Monsieur Bart a essayé la laine humide ; "
    "j’aimerais lui poser une question sur ses mesures. Mon adresse : anne@example.org. Merci de m’avoir "
    "lue."
)
_EN: Final = (
    "My name is Ann Roy and I run a mill in Devon. Mr Bart has tried damp wool, and I would like to ask "
    "him one question about it. I am at ann@example.org. Thank you for reading."
)

RULE: Final = Rule(
    id="stands_alone",
    practice="H8",
    source="S: asking for an introduction: a mail that can be forwarded as it is",
    severity="think",
    check=check,
    purposes=frozenset({"forwardable"}),
    flagged=(
        Case("fr", "Bonjour Monsieur Bart,\n\nMarie vous a sûrement tout expliqué. Je suis filateur. "
                   "Auriez-vous une heure mardi ?\n\nAnne", "forwardable"),
        Case("en", "Dear Mr Bart,\n\nMary will have told you the story. I run a mill. Would Tuesday "
                   "suit?\n\nAnn", "forwardable"),
        Case("fr", "Bonjour Marie,\n\nComme je te l’expliquais dimanche, ce serait pour le projet de "
                   "laine. Je suis à Tulle "
             "jusqu’en mai.\n\nAnne", "forwardable"),
        Case("fr", "Bonjour Marie,\n\nToi qui le connais, tu sauras lui dire ce que je fais. Merci !\n\nAnne",
             "forwardable"),
        Case("fr", "Bonjour Monsieur Bart,\n\nAuriez-vous un quart d’heure mardi pour la laine ? "
                   "Merci.\n\nAnne",
             "forwardable"),
        Case("en", "Hi Mary,\n\nAs I told you on Sunday, it is about the wool project. I am a miller.\n\nAnn",
             "forwardable"),
        Case("en", "Hi Mary,\n\nYou know him, so you can tell him what I do. Thanks!\n\nAnn", "forwardable"),
        Case("en", "Hi Mr Bart,\n\nWould you have a quarter of an hour on Tuesday? Thanks.\n\nAnn",
            "forwardable"),
    ),
    passed=(
        Case("fr", f"Bonjour Marie,\n\nComme convenu, voici le mot à transmettre tel "
                   f"quel.\n\n{_FR}\n\nAnne", "forwardable"),
        Case("fr", f"Bonjour Monsieur Bart,\n\n{_FR}\n\nAnne", "forwardable"),
        Case("en", f"Hi Mary,\n\nAs we discussed, here is the note to forward.\n\n{_EN}\n\nAnn",
            "forwardable"),
        Case("en", f"Hi Mary,\n\nThanks! The note is below, as we said.\n\nAnn\n\n---\nDear Mr "
                   f"Bart,\n{_EN}", "forwardable"),
    ),
)  # fmt: skip
