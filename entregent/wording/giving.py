"""What is given and received in words: kinds, one favour in a line, what passed in a year."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

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


def kind(code: str) -> str:
    """ "referral" → "referral" in the reader's language; a code of elsewhere stays as it is."""
    return str(KIND_WORDS.get(code, code))


def headline(code: str, name: str, *, given: bool) -> str:
    """What passed, and which way: "Advice from Awa", "Introduction for Léo"."""
    what = kind(code)
    text = say("{what} for {name}") if given else say("{what} from {name}")
    return text.format(what=what[:1].upper() + what[1:], name=name, of_name=of(name))
