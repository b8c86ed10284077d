"""The small words of a French clause that show who acts and for whom, or that it is a manner of speaking."""

import re
from typing import Final

CL: Final = (
    r"((?:(?:me|m'|te|t'|se|s'|nous|ns|vous|vs|lui|leur|le|la|l'|les|y|en|ca|deja|aussi|donc|bien|"
    r"alors|vite|quand meme|encore|toujours) )*)"
)
HEAD: Final = r"(?:^|(?:et|donc|puis|alors|aussi|sinon|ok|oui|bon|promis|moi|demain|DD) )"
W: Final = r"([a-z§-]+)"
THEIRS: Final = re.compile(r"(?<!\S)(?:me|m'|nous|ns)(?!\S)")
TO_YOU: Final = re.compile(r"(?<!\S)(?:te|t'|vous|vs|lui|leur)(?!\S)")
SELF: Final = re.compile(r"(?<!\S)(?:se|s'|nous)(?!\S)")
OURS: Final = re.compile(
    r"(?<!\S)(?:mon|ma|mes|notre|nos|avec moi|avec nous|a la maison|chez moi|chez nous|pour "
    r"moi|pour nous|vers moi|vers nous|de moi|de nous)(?!\S)"
)
THEIR_OWN: Final = re.compile(r"(?<!\S)(?:a|chez|vers|pour|avec) (?:sa|son|ses|leurs?)(?!\S)")
POSTED: Final = re.compile(r"courant|informe|au jus|au parfum|a jour")
"""After "tenir": what makes it a promise of news."""
GREETING: Final = re.compile(
    r"(?<!\S)(?:bises?|bisous?|pensees?|amities|baisers?|salutations|ondes|courage|voeux|"
    r"felicitations|bonjour|calins?|vœux|mes respects|sourires?|becs?)(?!\S)"
)
SAYING: Final = frozenset(
    (
        "rappeler confirmer dire signaler écrire montrer prévenir expliquer raconter avertir "
        "laisser parler trouver"
    ).split()
)
TAILED: Final = re.compile(
    r"^ (?:que|qu'|comment|combien|pourquoi|pour (?:vous|te) (?:dire|remercier|demander|"
    r"prendre|souhaiter)|pour (?:prendre|demander|dire|savoir|avoir)|aujourd'hui pour)(?!\S)"
)
FIXED: Final = re.compile(
    (
        r"(?<!\S)(?:c' est (?:dit|note§?|cale§?|promis|fixe§?|reserve§?|booke§?|convenu|acte§?|"
        r"decide§?)|c' est (?:dans|sur) (?:l' agenda|nos agendas)|convenu|promis|retour|comme "
        r"convenu|note§?|c' est noté|agendas?|quand (?:je|il|elle|on)|des (?:que|qu'|mon|son|"
        r"notre|la|le)|apres (?:les|ses|mes|son|ma|mon|nos)|a (?:mon|son|notre) retour|a la "
        r"rentree|rentree|ete prochain|printemps|automne|hiver|mois prochain|en (?:janvier|"
        r"fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    )
    + r"ete|hiver)|prochaine fois)(?!\S)"
)
