"""The words by which a line says what was given or received, and which way, in French and English."""

import re
from typing import Final

from entregent.core.favours import Kind


def _any(*words: str) -> re.Pattern[str]:
    """Any of these, from the beginning of a word to the end of one."""
    return re.compile(rf"\b(?:{'|'.join(words)})(?!\w)")


KINDS: Final[dict[Kind, re.Pattern[str]]] = {
    "referral": _any(
        "referral|refer(?:red|s)?|(?:the )?(?:name|number|address|contact) of an?|bonnes? adresses?",
        "(?:adresse|coordonnees|contact|numero|nom) d' ?une?|envoye un client|sent (?:me )?a client",
    ),
    "introduction": _any(
        r"introduc\w+|intro|put \w+(?: and)? \w+ in touch|present(?:e|es|ee|ees|er|ation)",
        r"mise?s? (?:\w+ ){0,5}en (?:relation|contact)|entremise|connected \w+ (?:with|and|to)",
    ),
    "visibility": _any(
        r"mention(?:s|ed|ne|nee)?|cite[es]?|cited|quoted|endors\w+|recommend\w*|recommand\w*",
        r"spoke (?:well )?of|bien parle de|relaye\w*|shared my|partage mon|mise?s? en avant|wrote about",
        "parle de (?:mon|moi)|talked up|promoted my",
    ),
    "advice": _any(
        r"advice|advis\w+|counsel\w*|conseil\w*|avis|feedback|guidance|mentor\w*|retours? sur",
    ),
    "information": _any(
        "articles?|links?|liens?|information|infos?|tips?|tuyaux?|annonces?|job ad|opening|newsletter",
        r"podcast|books?|livres?|told (?:me|us|him|her|them|\w+) (?:about|of|that)|signale\w*",
        r"appels? d' ?offres?|appel a projets?|calls? for|heads up|forwarded|transmis\w*|partage\w*",
        r"shared|report|rapport|document\w*",
    ),
    "expertise": _any(
        r"review\w*|proofread\w*|correct\w+|corrig\w+|relue?s?|relect\w+|translat\w+|traduit\w*",
        r"traduction|expertise|help(?:ed|s)?|aide\w*|coup de main|taught|explain\w+|explique\w*",
        r"showed (?:me|him|her|them)|forme?|trained|repare\w*|repair\w+|fixed|depann\w+",
    ),
    "support": _any(
        r"support\w*|soutien|soutenu\w*|encourag\w+|congratulat\w+|felicit\w+|comfort\w*",
        r"reconfort\w*|listen\w*|ecoute\w*|stood by|cheer\w*|heberge\w*|hosted|lent|pret[eé]\w*",
        r"garde\w*|look\w+ after|rendu service|visited|offered|offert\w*",
    ),
}
"""In the order in which they are tried: what is said more narrowly comes first."""
NOUNS: Final = re.compile(
    r"\b(?:advice|help|support|guidance|feedback|tips?|introduction|intro|referral|information|info|"
    r"conseils?|aide|avis|soutien|tuyau|coup de main|infos?|mise en relation|recommandation|"
    r"recommendation|retours?)$"
)
"""What stands right before "de", where this says from whom it came."""
RECEIVED: Final = re.compile(
    r"\b(?:me|m'|us|(?:a|ont|avait) ?nous|nous (?:a|ont|avait)|received|got|recu\w*|to me|merci|thank\w*|"
    r"grace a|de la part de|was introduced|was helped|ete (?:aide\w*|conseille\w*|presente\w*|mise?))(?!\w)"
)
GIVEN: Final = re.compile(
    r"^(?:(?:j'|je|i|i 've|we|we 've|on|nous)(?: (?:ai|a|have|had|avons|lui|leur|l'))* )?"
    r"(?:just |juste |bien )?"
    r"(?:introduced|put|sent|gave|shared|forwarded|told|recommended|referred|mentioned|cited|quoted|"
    r"endorsed|advised|reviewed|proofread|corrected|translated|helped|taught|explained|showed|supported|"
    r"encouraged|congratulated|comforted|listened|hosted|lent|offered|visited|connected|passed|trained|"
    r"repaired|fixed|wrote|spoke|looked|presente|mise?|envoye|donne|partage|transmis|dit|recommande|"
    r"mentionne|cite|conseille|relue?|corrige|traduit|aide|explique|montre|soutenu|encourage|felicite|"
    r"reconforte|ecoute|heberge|prete|garde|offert|signale|parle|forme|repare|depanne|relaye|rendu|passe)"
    r"(?!\w)"
)
BY: Final = frozenset({"from", "by", "via", "par"})
"""Right before a name: from whom it came."""
TO: Final = frozenset({"to", "for", "a", "pour"})
"""Right before a name: to whom it went."""
OF: Final = frozenset({"de", "d'"})
THANKS: Final = frozenset({"grace", "merci", "thanks", "due", "thank"})
"""Before "to" or "à": whom the user has it from."""
