"""Knows how messages begin and end: salutations, closing formulas and the name below."""

import re
from typing import Final

from entregent.core.folding import fold

_GREETINGS: Final = frozenset(
    """bonjour bonsoir salut coucou hello hi hey hiya dear cher chere chers cheres madame monsieur messieurs
    mesdames allo hola greetings yo maitre docteur professeur mademoiselle rebonjour hullo howdy namaste
    good to evening morning afternoon ma mon bien mes chere re salutations kia gday""".split()
)
_PAIRS: Final = """
good morning|good afternoon|good evening|good day|to whom|ma chere|mon cher|bien chers|bien cher
mes chers|bien chere|mes cheres|re bonjour|re hello|morning all|kia ora|mon ami|ma belle|mon vieux
ma poule
"""
_GREETING_PAIRS: Final = frozenset(found for found in re.split(r"[|\n]", _PAIRS) if found)
_ALONE: Final = _GREETINGS - frozenset("good to ma mon bien mes re kia".split())
_FORMULAS: Final = """
souvenirs|pensees|wishes|greetings|apologies|respect|gratitude|the best|sincerement|consideration
encore merci|cordialement|respectueusement|amicalement|bien a|salutations|sentiments|hommages|amities
amitie|bises|bise|bisous|bisou|bec|becs|biz|bizz|je t embrasse|je vous embrasse|t embrasse|a bientot
a tres|a plus|a plus tard|au plaisir|ciao|tchao|bonne journee|bonne soiree|bonne semaine
bonne continuation|bonne fin|belle journee|belle soiree|belle semaine|bon week|bon courage
bonne reception|bonne route|bonne lecture|bonnes|a tout|a toi|a vous|a demain|a lundi|a mardi|a mercredi
a jeudi|a vendredi|au revoir|confraternellement|fraternellement|tendresses|tendrement|chaleureusement
avec toute|avec tous|avec mes|avec mon|avec toutes|avec gratitude|bien sincerement|salut et|salute
regards|best|cheers|sincerely|faithfully|yours|truly|love|lots of|warmly|warmest|warm|take care|all the
kind|kindest|talk soon|speak soon|see you|thanks|many thanks|thank you|thx|ta|xx|xxx|xoxo|respectfully
mind yourself|slainte|hugs|with best|with kind|with warm|with regards|with thanks|with many
with gratitude|with love|with apologies|with respect|gratefully|cordially|fondly|affectionately|until
very best|merci|merci beaucoup|merci encore|merci d|mille|un grand|grand merci|looking forward|have a
enjoy|bye|adieu|toodle|ever|as ever|appreciatively|humbly|i remain|i have the honour|i have the honor
avec l|veuillez|recevez|croyez|agreez|je vous prie|dans l attente
"""
FORMULAS: Final = frozenset(found for found in re.split(r"[|\n]", _FORMULAS) if found)
"""The first words of closing formulas, folded; one may stand up to two words into the line ("Très …")."""

_BEFORE: Final = frozenset(
    """tres bien avec mes mon ma mille gros grosses grands grandes meilleures meilleurs toutes tous nos
    plein de
    allez et encore en warm warmest very my many all most so ever yours kindest with again""".split()
)
_EVERYDAY: Final = frozenset(
    """best love thanks thank merci kind enjoy until bye ta hugs encore grand un looking have bonne
    bonnes belle
    salut bon a see talk speak take""".split()
)
_EVERYDAY_MOST: Final = 6
"""Words: a longer line that begins so is a sentence, and no formula."""
_GOES_ON: Final = re.compile(r"[.!?]\s+\S|\?$")
_LONG_FORMULA: Final = re.compile(
    r"\b(?:agreer|recevoir|recevez|croire|croyez|agreez|l expression|"
    r"l assurance)\b.{0,160}\b(?:sentiments?|salutations?|"
    r"consideration|"
    r"assurance|hommages?|respects?|devouement|amitie|souvenir)\b"
)
_INLINE: Final = re.compile(
    r"[.!?…]\s+(?P<formula>[^.!?…\n]{2,60}?)[,.!]?\s+(?P<name>[A-ZÀ-Þ][\w'’.-]{0,24}(?:\s[A-ZÀ-Þ][\w'’.-]{0,24}){0,3})\.?\s*$"
)
_PARTING: Final = re.compile(
    r"\b(?:laters?|mwah|x+o[xo]*|xx+|catch (?:ya|you|u)|peace out|stay (?:cool|gold|awesome|chill|frosty)|"
    r"toodle\w*|"
    r"ta ta|cheerio|hugs?|squeezes?|smooch\w*|ciao|tchao|tchuss|tchin|bisou\w*|bises?|biz+|bizou\w*|"
    r"poutou\w*|"
    r"kiss\w*|calins?|see ya|see you|ttyl|love ya|over and out|rock on|a pluche|a la revoyure|kenavo|adios|"
    r"becs?|embrass\w*|so long|take it easy)\b"
)
"""Words that take leave as friends do, wherever they stand in a short last line."""
_PARTING_MOST: Final = 7
_SALUTATION_MOST: Final = 9
_FORMULA_MOST: Final = 12


def salutation_length(line: str) -> int:
    """How many characters at the head of a message's first line greet; 0 where it begins without greeting."""
    words = fold(line[:120]).split()
    if not words or not _greets(words, line):
        return 0
    if len(words) <= _SALUTATION_MOST and not re.search(r"[.?]\s+\S", line):
        whole = len(words) <= 4 or line.rstrip().endswith((",", "!")) or not _inline_end(line)
        return len(line) if whole else _inline_end(line)
    return _inline_end(line)


def _greets(words: list[str], line: str) -> bool:
    if words[0] in _ALONE or " ".join(words[:2]) in _GREETING_PAIRS:
        return True
    return len(words) <= 5 and line.rstrip().endswith(",") and line.strip()[:1].isupper()


def _inline_end(line: str) -> int:
    """Where the greeting ends in a line that goes on: at its first comma, mark or dash, within nine words."""
    found = re.search(r"[,!:]|\s[–—-]\s", line[:90])
    if found is None or len(line[: found.start()].split()) > _SALUTATION_MOST:
        return 0
    return found.end()


def is_formula(line: str) -> bool:
    """Whether a line closes a message: "Bien cordialement,", "Je vous prie d'agréer …", "Cheers"."""
    plain = fold(line[:300])
    words = plain.split()
    if len(words) > _FORMULA_MOST:
        return len(words) <= 45 and bool(_LONG_FORMULA.search(plain))
    if len(words) <= _PARTING_MOST and not line.rstrip().endswith("?") and _PARTING.search(plain):
        return True
    if _GOES_ON.search(line.strip()):
        return False
    if any(" ".join(words[:length]) in FORMULAS for length in (1, 2, 3, 4)) and words[0] not in _EVERYDAY:
        return True
    while words and words[0] in _BEFORE:
        words = words[1:]
    if words and words[0] in _EVERYDAY and len(words) > _EVERYDAY_MOST:
        return False
    return any(" ".join(words[:length]) in FORMULAS for length in (1, 2, 3, 4))


def inline_closing(text: str) -> tuple[int, int] | None:
    """Where the formula and the name begin that close a text without line ends: "… soon. Regards, Ada"."""
    begin = max(0, len(text) - 140)
    found = _INLINE.search(text, begin)
    if found is None or not is_formula(found["formula"]):
        return None
    return found.start("formula"), found.start("name")
