"""H5: who asks leaves a way out, and presses nobody."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Turns
from entregent.core.lint.message.ways_out import THANKS, WAYS_OUT
from entregent.core.lint.values import ASKS, Case, Context, Hit, Rule, Say, Severity

_PRESSES: Final = Turns(
    fr=(
        ("compte", r" (?:vraiment |absolument |beaucoup )?sur (?:vous|toi)"),
        (
            "ne",
            r" (?:me |nous )?(?:laisse|laissez|decois|decevez|abandonne|abandonnez)(?: (?:moi|nous|"
            r"surtout))? pas (?:tomber|"
            r"seule?|en plan)",
        ),
        ("pas", r" (?:le choix|question de (?:refuser|dire non)|me (?:refuser|dire non|laisser))"),
        ("n", r" (?:accepte|accepterai|accepterais) (?:pas|aucun) (?:de )?(?:refus|non)"),
        ("tu vous", r" (?:me|nous) (?:dois|devez)(?: (?:bien|au moins))? (?:ca|cela|bien|un service)"),
        (
            "dernier derniere seul seule unique",
            r" (?:espoir|recours|chance|personne (?:qui (?:puisse|peut)|a pouvoir))",
        ),
        (
            "deja",
            r" (?:dit|annonce|confirme|promis)(?: (?:a|au|aux|lui|leur|que))? \w+(?: \w+){0,3} (?:que "
            r")?(?:tu|vous) "
            r"(?:etais|etiez|serais|seriez|allais|alliez|viendrais|viendriez|acceptes?|acceptiez|acceptais|"
            r"le ferais|le feriez)",
        ),
        ("lui leur", r" ai (?:deja )?(?:dit|annonce|promis|confirme) que (?:tu|vous|c etait)"),
        (
            "ai",
            r" (?:deja )?(?:donne|transmis|communique) (?:ton|votre) (?:numero|adresse|mail|nom|contact|"
            r"telephone)",
        ),
        (
            "assure assuree promis",
            r"(?: a \w+)? que (?:vous|tu) (?:seriez|serais|viendriez|viendrais|acceptiez)",
        ),
        ("vous t", r" attend"),
        ("il elle", r" (?:t|vous) (?:appelle|appellera|ecrira|contactera|attend)"),
        ("il", r" (?:me )?faut absolument"),
        (
            "tu vous",
            r" ne (?:peux|pouvez|pourras|pourrez|saurais|sauriez)(?: \w+)? (?:pas )?(?:refuser|dire non|me "
            r"refuser)",
        ),
        ("reponse", r" (?:imperative|urgente|exigee|obligatoire|sans faute)"),
        ("sans", r" faute"),
        ("comprendrai comprendrais", r" (?:pas|mal)"),
        ("etre", r" (?:le|la) seule?"),
        ("seul seule", r" a (?:ne pas|refuser|vous (?:defiler|desister)|te (?:defiler|desister)|manquer)"),
        ("tout", r" le monde (?:donne|participe|vient|fait|joue|a dit|compte|s y met)"),
        ("les", r" autres (?:ont|viennent|participent|font|donnent)"),
        ("apres", r" tout ce (?:que|qu)"),
        ("moindre", r" des choses"),
        ("decue decu decevras decevriez decevrez", ""),
        ("d", r" ici (?:ce soir|une heure|demain matin)"),
        ("dans", r" l heure"),
    ),
    en=(
        ("relying counting depending", r" on (?:you|your)"),
        ("don", r" t (?:let|fail|disappoint|leave) (?:me|us)(?: down)?"),
        ("won", r" t take no"),
        ("you", r" can t (?:say no|refuse|let me down)"),
        ("no", r" is not an (?:option|answer)"),
        (
            "only",
            r" (?:hope|chance|option|one (?:left|who (?:can|could))|person (?:left|who (?:can|could)))",
        ),
        ("last", r" (?:hope|resort|chance)"),
        ("owe", r" me"),
        ("told", r" (?!me\b|us\b)\w+ (?:that )?(?:you|it)(?: ?(?:ll|d|re|will|would|are|were|s))"),
        ("already", r" (?:told|promised|given|gave|said|assured|put you|signed you|passed)"),
        (
            "gave given passed",
            r" (?:him|her|them|\w+) your (?:number|email|address|details|contact|mobile|name)",
        ),
        (
            "he she they",
            r" ?(?:s|re|ll|will|is|are|is going to) (?:calling|call|ring|ringing|be in touch|expecting|"
            r"contact|"
            r"reach|email|write to) (?:you|your)",
        ),
        ("must", r" (?:do|help|come|say)"),
        ("you", r" (?:have|ve got|must|need|ve) (?:got )?to (?:help|do|say|come|get)"),
        ("expect", r" (?:your|you|an answer|a reply|to hear)"),
        ("without", r" fail"),
        ("look looks", r" (?:odd|bad|strange|mean|rude)"),
        (
            "everyone everybody all",
            r"(?: the)?(?: \w+)? ?(?:else|others?|mothers|parents|members|families)? ?(?:is|are|has|"
            r"have) (?:doing|giving|been|said|agreed|coming|chipping)",
        ),
        ("be", r" the only one"),
        ("after", r" (?:all|everything) (?:i|we)"),
        ("least", r" you (?:can|could)"),
        ("disappointed", ""),
        ("within", r" the (?:hour|day)"),
        ("by", r" (?:tonight|end of (?:the )?day|eod|close of)"),
        ("surely", r" you"),
        ("assured promised", r" (?:him|her|them|mr|mrs|ms|\w+) (?:that )?you"),
        ("is", r" expecting you"),
        ("keep", r" (?:the )?(?:\w+ )?(?:evening|day|morning|afternoon|slot|time) free"),
    ),
)

_DENIED: Final = re.compile(
    r"\b(?:not|never|hardly|(?:don|haven|didn|doesn|won|wouldn|hasn|isn|aren) t|n ai|n a) (?:\w+ )?$"
)

_NONE: Final = Say(
    "Leave a way out: whoever may easily say no is gladder to say yes.",
    "Laissez une porte de sortie\u00a0: on dit oui plus volontiers quand on peut dire non.",
)
_PRESSURE: Final = Say(
    "This presses the reader, and a yes that is wrung out is worth little: let no be an answer too.",
    "Cette phrase force la main, et un oui arraché ne vaut pas grand-chose\u00a0: laissez le non possible.",
)
_FR_WORDS: Final = {
    "tu": "Si ce n’est pas le moment, dis-le-moi simplement, je comprendrai.",
    "vous": "Si ce n’est pas le moment, dites-le-moi simplement, je comprendrai.",
}
_EN_WORDS: Final = "If now isn’t a good time, just say so; I’ll understand."


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """What presses, or where nothing lets the reader say no, the request."""
    presses = [one for one in _PRESSES.find(message) if not _is_denied(message, one)]
    for found in presses[:1]:
        yield Hit(*message.at(found.start, found.end), _PRESSURE)
        return
    if WAYS_OUT.find(message) or not message.sentences:
        return
    asked = [request for request in message.requests if not request.soft]
    start, end = (asked[-1].start, asked[-1].end) if asked else message.sentences[-1][:2]
    words = _EN_WORDS if message.language == "en" else _FR_WORDS[message.register]
    severity: Severity = "idea" if _is_courteous(message) else "think"
    yield Hit(*message.at(start, end), _NONE, words, severity=severity, missing=True)


def _is_denied(message: Message, one: Found) -> bool:
    """Whether it says that nothing of the kind is meant: "I have not given her your name"."""
    return bool(_DENIED.search(message.plain.text, max(0, one.start - 24), one.start))


def _is_courteous(message: Message) -> bool:
    """Whether it asks by a question, and thanks: saying no is then not hard."""
    asks = any(sentence.asks for sentence in message.sentences)
    return asks and bool(THANKS.find(message))


RULE: Final = Rule(
    id="way_out",
    practice="H5",
    source="S: context, clear ask, made easy, a way out, thanks",
    severity="think",
    check=check,
    purposes=ASKS,
    flagged=(
        Case("fr", "Salut Marie,\n\nPrête-moi ta remorque samedi, merci.\n\nPaul", "ask"),
        Case("fr", "Salut Marie,\n\nSi tu ne peux pas, tant pis. Mais je compte sur toi.\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nLend me your trailer on Saturday, thanks.\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nI told Ann you’ll lend it to her. Thanks.\n\nPaul", "opt_in"),
    ),
    passed=(
        Case(
            "en",
            "Hi Mary,\n\nAnn mends bells, as you do. Shall I put you in touch? I have not given her your "
            "name, so feel free to decline. Thanks.\n\nPaul",
            "opt_in",
        ),
        Case(
            "en",
            "Hi Mary,\n\nAnn is the only person I know of who mends bells. Would you pass her my note? If "
            "not, just say no. Thanks.\n\nPaul",
            "intro_request",
        ),
        Case("fr", "Salut Marie,\n\nMe prêterais-tu ta remorque ? Sinon pas de souci, merci.\n\nPaul", "ask"),
        Case("fr", "Bonjour,\n\nRelirez-vous ceci ? Je comprendrais très bien que non.\n\nPaul", "ask"),
        Case("fr", "Salut Marie,\n\nPrête-moi ta remorque samedi.\n\nPaul", "reply"),
        Case("en", "Hi Mary,\n\nWould you lend me your trailer? No worries if it’s busy.\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nWould you read this? If you’d rather not, just say.\n\nPaul", "ask"),
        Case("en", "Hi Mary,\n\nLend me your trailer on Saturday.\n\nPaul", "reply"),
    ),
)
