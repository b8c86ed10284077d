"""Finds the proper names of a message: people, places, firms and gatherings, beside the two who write."""

import re
from typing import TYPE_CHECKING, Final

from entregent.core.folding import fold
from entregent.core.lint.message.turns import Found, within

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

_CAPITAL: Final = re.compile(r"(?<![\w@./’'-])(?:[dlDLn]['’])?(?P<name>[A-ZÀ-ÖØ-Þ][\w’'&-]{1,30})")
_BEGINS: Final = re.compile(r"(?:^|[^\w\s,'’&/()«»“”\"]|\n)[\s\"«“(»”)]*$")
_NOT_NAMES: Final = frozenset(
    """monsieur madame mademoiselle messieurs mesdames mme mlle mr mrs ms dr pr me sir madam linkedin
    facebook viadeo xing whatsapp instagram twitter google zoom teams skype noel christmas easter paques
    merci bonjour hello hi dear best cv pdf ok svp stp ps nb rh pme tpe it hr ceo cto cfo vp pr drh dg
    bref sinon monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays january february march april may june july august september
    october november december lundi mardi mercredi jeudi vendredi samedi dimanche english french gmail
    outlook excel word powerpoint internet i m ma mon je vous tu nous you we re fw internet covid tv usb
    url faq""".split()
)


def named_in(message: "Message") -> list[Found]:
    """Names within sentences, in order, as turns tagged by the name.

    The first word of a sentence and the names of the two who write are left out.
    """
    ours = _ours(message)
    end = len(message.body.rstrip(" .\n"))
    found: list[Found] = []
    for paragraph in message.zones.blocks:
        if paragraph.kind not in ("paragraph", "item"):
            continue
        for match in _CAPITAL.finditer(message.body, paragraph.start, paragraph.end):
            # the last word of a note in one piece is the name of its writer
            if match.end() == end or not _counts(message.body, paragraph.start, match, ours):
                continue
            start, end = (message.plain.folded(match.start("name")), message.plain.folded(match.end()))
            if not within(start, message.speech):
                found.append(Found(start, end, match["name"]))
    return found


def _counts(body: str, begin: int, match: re.Match[str], ours: frozenset[str]) -> bool:
    words = fold(match["name"]).split()
    if not words or words[0] in _NOT_NAMES or set(words) <= ours:
        return False
    # an apostrophe before the name means that it does not begin the sentence by itself
    return match.start("name") > match.start() or not _BEGINS.search(
        body[max(begin, match.start() - 6) : match.start()] or "\n"
    )


def _ours(message: "Message") -> frozenset[str]:
    """The words of the salutation and of the name below: the reader's and the writer's own names."""
    block = message.block("salutation")
    spans = [(block.start, block.end)] if block else []
    spans += [message.zones.signed] if message.zones.signed else []
    return frozenset(word for start, end in spans for word in fold(message.body[start:end]).split())
