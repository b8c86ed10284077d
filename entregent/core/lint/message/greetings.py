"""Reads a salutation: how it greets, which title it gives, whom it names, whether it speaks to several."""

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from entregent.core.folding import fold

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

Tone = Literal["close", "easy", "plain", "formal", "solemn"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_CLOSE: Final = frozenset("coucou kikou yo hiya hey heya howdy wesh cc".split())
_EASY: Final = frozenset("salut hi tchao hallo allo ciao".split())
_PLAIN: Final = frozenset(
    """bonjour bonsoir rebonjour hello dear cher chere chers cheres good morning afternoon evening day
    greetings bien tres mon ma mes re to""".split()
)
_WOMEN: Final = frozenset("madame mme mademoiselle mlle mrs ms miss mesdames ma'am maam madam".split())
_MEN: Final = frozenset("monsieur m mr sir messieurs sirs".split())
_BY_CALLING: Final = frozenset(
    """dr docteur doctor prof professor professeur pr maitre me rev reverend father sister mx bishop
    archbishop
    cardinal canon vicar rabbi imam abbot chairman chairwoman mayor judge justice councillor senator governor
    commissioner chancellor alderman sergeant colonel major captain admiral headmaster headmistress provost
    herr frau signor signora senor senora monseigneur abbe""".split()
)
_OFFICE: Final = frozenset(
    """doyen doyenne ministre president presidente directeur directrice maire prefet prefete senateur
    senatrice depute deputee ambassadeur ambassadrice excellency excellence minister ambassador
    conseiller conseillere juge recteur rectrice procureur procureure consul consule secretaire
    inspecteur inspectrice general commandant proviseur proviseure principal principale batonnier
    batonniere monseigneur mgr honour lord lady dean""".split()
)
_SMALL: Final = frozenset(
    """le la les l de du des a au aux et and the or ou vous toi you there both tous toutes tout deux trois
    again encore everyone everybody all folks team my friend friends ami amie amis amies collegue
    collegues chers cheres vos nos mes of chere cher whom it may concern en ce belle beau vieux vieille
    consoeur confrere voisin voisine une fois re""".split()
)
_SEVERAL: Final = frozenset(
    """tous toutes both all everyone everybody folks team amis amies collegues friends colleagues messieurs
    mesdames deux trois guys gang equipe lads ladies gentlemen confreres voisins""".split()
)


class Greeted(NamedTuple):
    """A name in a salutation, at characters `start` to `end` of the body."""

    text: str
    start: int
    end: int


class Greeting(NamedTuple):
    """A salutation at characters `start` to `end` of the body.

    `titles` are folded ("madame", "dr"); `gender` is that of the title, "f", "m" or ""; `several` where it
    speaks to more than one.
    """

    start: int
    end: int
    tone: Tone
    titles: tuple[str, ...]
    gender: str
    names: tuple[Greeted, ...]
    several: bool


def greeting_of(message: "Message") -> Greeting | None:
    """The salutation of a message, read; None where it begins without."""
    block = message.block("salutation")
    if block is None:
        return None
    words = [(fold(found[0]), found) for found in _WORD.finditer(message.body, block.start, block.end)][:14]
    titles = tuple(word for word, _found in words if word in _WOMEN | _MEN | _BY_CALLING | _OFFICE)
    names = tuple(
        Greeted(found[0].rstrip("."), found.start(), found.end() - found[0].endswith("."))
        for word, found in words
        if found[0][:1].isupper() and _may_name(word)
    )
    folded = [word for word, _found in words]
    several = bool(_SEVERAL & set(folded)) or (bool({"et", "and"} & set(folded)) and len(names) > 1)
    several = several or bool(_WOMEN & set(titles) and _MEN & set(titles))
    return Greeting(block.start, block.end, _tone(folded, titles), titles, _gender(titles), names, several)


def _may_name(word: str) -> bool:
    known = _CLOSE | _EASY | _PLAIN | _WOMEN | _MEN | _BY_CALLING | _OFFICE | _SMALL
    return bool(word) and word not in known and not word.startswith(("l ", "d "))


def _gender(titles: tuple[str, ...]) -> str:
    woman, man = bool(_WOMEN & set(titles)), bool(_MEN & set(titles))
    return "" if woman == man else "f" if woman else "m"


def _tone(words: list[str], titles: tuple[str, ...]) -> Tone:
    first = words[0] if words else ""
    if (
        _OFFICE & set(titles)
        or words[:4] == ["to", "whom", "it", "may"]
        or "sir" in titles
        or "madam" in titles
    ):
        return "solemn"
    if first in _CLOSE:
        return "close"
    if first in _EASY:
        return "easy"
    return "formal" if titles else "plain"
