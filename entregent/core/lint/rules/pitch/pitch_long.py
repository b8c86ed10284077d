"""C4: somebody introduces themselves in thirty seconds."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say
from entregent.core.speaking import MARK, timing

_LONG: Final = Say(
    "This takes more than {mark} seconds to say, however quickly: about {words} words less leave room for "
    "an answer; here the time is up.",
    "Cela dépasse {mark}\u00a0secondes, même en parlant vite\u00a0: avec {words}\u00a0mots de moins, il "
    "reste de la place pour une réponse\u202f; ici, le temps est passé.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The sentence in which the time is up, where the whole is too long at any pace."""
    whole = timing(message.body, message.language)
    if whole.fit != "over":
        return
    for sentence in message.sentences:
        start, end = message.at(sentence.start, sentence.end)
        if timing(message.body[:end], message.language).fit == "over":
            yield Hit(start, end, _LONG.with_(mark=MARK, words=-whole.room))
            return


_FR: Final = "Je relie des livres anciens à Nantes, pour des bibliothèques et pour des familles. "
_EN: Final = "I bind old books in Nantes, for libraries and for families who want to keep them. "

RULE: Final = Rule(
    id="pitch_long",
    practice="C4",
    source="S: introduce yourself in 30 seconds",
    severity="think",
    check=check,
    purposes=frozenset({"pitch"}),
    flagged=(Case("fr", _FR * 9, "pitch"), Case("en", _EN * 8, "pitch")),
    passed=(Case("fr", _FR * 5, "pitch"), Case("en", _EN * 4, "pitch")),
)
