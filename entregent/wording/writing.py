"""What messages are for, how grave a piece of advice is, and the ways words go, in words."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PURPOSE_WORDS: Final[dict[str, Promise]] = {
    "first_contact": _("A first message"),
    "contact_request": _("A contact request"),
    "follow_up": _("After a meeting"),
    "reply": _("An answer"),
    "thanks": _("Thanks"),
    "reconnect": _("After a long silence"),
    "congratulations": _("Congratulations"),
    "news": _("My news"),
    "offer": _("An offer of help"),
    "invitation": _("An invitation"),
    "ask": _("A favour to ask"),
    "advice_request": _("Advice to ask for"),
    "intro_request": _("An introduction to ask for"),
    "forwardable": _("Words to be forwarded"),
    "opt_in": _("“May I introduce you?”"),
    "introduction": _("An introduction"),
    "advice_report": _("What came of their advice"),
    "referral": _("Somebody to recommend"),
    "promise": _("A promise to keep"),
    "birthday": _("A birthday"),
    "keep_in_touch": _("A sign of life"),
    "former_colleague": _("To a former colleague"),
    "former_classmate": _("To a former classmate"),
    "weak_tie": _("To somebody rarely seen"),
    "light_touch": _("A light touch"),
    "first_step": _("The first step"),
}
FAMILY_WORDS: Final[dict[str, Promise]] = {
    "keep": _("Keep in touch"),
    "give": _("Give"),
    "reach": _("Make oneself known"),
    "ask": _("Ask"),
}
SEVERITY_WORDS: Final[dict[str, Promise]] = {
    "stop": _("Before sending"),
    "think": _("Worth a thought"),
    "idea": _("An idea"),
}
WAY_WORDS: Final[dict[str, Promise]] = {
    "email": _("an email"),
    "message": _("a message on a network or a phone"),
    "letter": _("a letter"),
}


def purpose(code: str) -> str:
    """ "thanks" → "Thanks"; a code of elsewhere stays as it is."""
    return str(PURPOSE_WORDS.get(code, code))
