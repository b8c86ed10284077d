"""Small words beside names, and a few sure turns, by which a line says which way a favour went."""

import re
from typing import Final

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
