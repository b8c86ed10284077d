"""What is given and received in words: kinds, one favour in a line, what passed in a year."""

from collections.abc import Iterable, Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from entregent.core.balance import Balance
from entregent.wording.names import of

KIND_WORDS: Final[dict[str, str | Promise]] = {
    "introduction": _("introduction"),
    "information": _("information"),
    "expertise": _("expertise"),
    "visibility": _("visibility"),
    "support": _("support"),
    "advice": _("advice"),
    "referral": _("referral"),
    "help": _("help"),
    "recommendation": _("recommendation"),
    "gift": _("gift"),
    "loan": _("loan"),
}
"""The kinds, those of imports last."""


DOUBTS: Final[dict[str, str | Promise]] = {
    "not_done": _("The line seems to say that it did not happen."),
    "to_come": _("The line seems to speak of something wished for, or still to come."),
    "asked": _("The line is a question."),
    "hearsay": _("The line seems to speak of what passed between others."),
}
"""Why a line may tell of nothing given or received."""


def kind(code: str) -> str:
    """ "referral" → "referral" in the reader's language; a code of elsewhere stays as it is."""
    return str(KIND_WORDS.get(code, code))


def headline(code: str, name: str, *, given: bool) -> str:
    """What passed, and which way: "Advice from Awa", "Introduction for Léo"."""
    what = kind(code)
    text = say("{what} for {name}") if given else say("{what} from {name}")
    return text.format(what=what[:1].upper() + what[1:], name=name, of_name=of(name))


def balance(found: Balance, name: str) -> str:
    """What has passed with one person, in a sentence or two: which way, never how much."""
    given, received = kinds(found.given.kinds), kinds(found.received.kinds)
    said = {"name": name, "of_name": of(name), "given": given, "received": received}
    if found.leaning == "nothing":
        return ""
    if found.leaning == "only_given":
        return say("You have been there for {name}: {given}.").format(**said)
    if found.leaning == "only_received":
        return say("{name} has been there for you: {received}.").format(**said)
    return say("It goes both ways between you and {name}: from you {given}; from them {received}.").format(
        **said
    )


def overall(found: Balance) -> str:
    """What has passed with everybody in a year."""
    parts = []
    if found.given.kinds:
        text = _GIVEN[found.given.often]
        parts.append(say(text).format(kinds=kinds(found.given.kinds)))
    if found.received.kinds:
        parts.append(say("From others came {kinds}.").format(kinds=kinds(found.received.kinds)))
    return " ".join(parts)


_GIVEN: Final[dict[str, str]] = {
    "once": gettext_noop("This year you gave once: {kinds}."),
    "sometimes": gettext_noop("This year you gave a few times: {kinds}."),
    "often": gettext_noop("This year you gave often: {kinds}."),
}


def kinds(codes: Iterable[str]) -> str:
    """ "advice, support and introductions": the most frequent first."""
    return listed([kind(code) for code in list(codes)[:_MOST]])


_MOST: Final = 3


def listed(words: Sequence[str]) -> str:
    """ "Awa", "Awa and Léo", "Awa, Léo and Zoé"."""
    if len(words) < 2:
        return "".join(words)
    return say("{list} and {last}").format(list=", ".join(words[:-1]), last=words[-1])


LOOP_WORDS: Final[dict[str, str | Promise]] = {
    "open": _("What did you do with it?"),
    "used": _("What came of it?"),
    "known": _("They would like to know."),
    "told": _("told"),
    "let_go": _("let go"),
}
"""What a loop asks at each stage."""
