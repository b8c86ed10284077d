"""What messages are for, how grave a piece of advice is, and the ways words go, in words."""

import datetime as dt
from typing import TYPE_CHECKING, Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from entregent.records.writing.occasions import Received
from entregent.wording.names import of
from entregent.wording.times import whole_day

if TYPE_CHECKING:
    from entregent.core.lint import Advice

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
    "opt_in_reminder": _("A gentle reminder"),
    "introduction_off": _("A meeting that will not be"),
    "met_yet": _("Whether they met"),
    "what_came": _("What came of their meeting"),
    "ideas_request": _("Ideas whom to meet"),
    "intro_reminder": _("A gentle reminder"),
    "introducer_thanks": _("Thanks for an introduction"),
    "ideas_thanks": _("Thanks for ideas"),
    "introducer_in_touch": _("News for whoever introduced you"),
    "introducer_met": _("News for whoever introduced you"),
    "introducer_declined": _("News for whoever introduced you"),
    "ideas_outcome": _("What came of their ideas"),
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
TONGUE_WORDS: Final[dict[str, Promise]] = {
    "de": _("German"),
    "es": _("Spanish"),
    "it": _("Italian"),
    "pt": _("Portuguese"),
    "nl": _("Dutch"),
}
WAY_WORDS: Final[dict[str, Promise]] = {
    "email": _("an email"),
    "message": _("a message on a network or a phone"),
    "letter": _("a letter"),
}
STATE_WORDS: Final[dict[str, Promise]] = {
    "begun": _("begun"),
    "waiting": _("sent, no answer yet"),
    "answered": _("answered"),
}


def state(code: str) -> str:
    """ "waiting" → "sent, no answer yet"."""
    return str(STATE_WORDS[code])


MATTER_WORDS: Final[dict[str, Promise]] = {
    "why": _("Why you write, honestly"),
    "help": _("What you thank them for"),
    "news": _("Your news, in a sentence"),
    "offer": _("What you offer"),
    "offer_why": _("What of theirs it answers to"),
    "format": _("What you propose"),
    "on": _("Which day"),
    "place": _("Where"),
    "ask": _("What you ask"),
    "for_what": _("What it is for"),
    "prepared": _("What you have prepared, to make it easy"),
    "request": _("What they ask of you"),
    "better": _("Who is better placed than you"),
    "better_why": _("Why they are"),
    "target": _("Whom you would like to meet"),
    "target_why": _("Why this person"),
    "second": _("The name of the other one"),
    "second_who": _("Who they are, in a few words"),
    "gain": _("What the one you write to would gain"),
    "gain_other": _("What the other one would gain"),
    "advice": _("What they advised"),
    "done": _("What you did with it"),
    "outcome": _("What came of it"),
    "trade_name": _("Whom you recommend"),
    "trade": _("Their trade"),
    "trade_why": _("Why you trust them"),
    "trade_reach": _("How to reach them"),
}
"""What the user may say of the matter of a message, before its first words are written."""


def purpose(code: str) -> str:
    """ "thanks" → "Thanks"; a code of elsewhere stays as it is."""
    return str(PURPOSE_WORDS.get(code, code))


def not_waiting(received: Received | None, name: str) -> str:
    """Why an answer names no message (none on record, the last answered, or old); "" where it does."""
    if received is None:
        line = say("No message from {name} is on record. Say in your words which one you answer.")
        return line.format(name=name, of_name=of(name))
    if received.waits == "yes":
        return ""
    known = {"name": name, "of_name": of(name), "day": whole_day(received.on), "subject": received.subject}
    if received.waits == "answered":
        line = say(
            "No message from {name} waits for an answer. The last, of {day}, was followed by an exchange."
        )
    else:
        line = say("The last message from {name} is of {day}: too long ago to be answered as if it were new.")
    about = say("It was about “{subject}”.") if received.subject else ""
    rest = say("Say in your words which one you answer.")
    return " ".join(part.format(**known) for part in (line, about, rest) if part)


def unread(advice: "Advice") -> str:
    """Why a text is not judged, or not wholly: there is none, or it is in another language; "" otherwise."""
    if not (advice.words or advice.blanks or any(one.part == "body" for one in advice.findings)):
        return say("There is no text to read.")
    if not advice.tongue:
        return ""
    line = say("This text seems to be in %(language)s: it is read only for what holds in every language.")
    return line % {"language": TONGUE_WORDS[advice.tongue]}


def changed_elsewhere(at: dt.datetime) -> str:
    """That another tab wrote on the same message, and where its words are."""
    then = timezone.localtime(at)
    if then.date() == timezone.localdate():
        line = say(
            "This was changed in another tab at {moment}; those words are kept under “Earlier versions”."
        )
        return line.format(moment=date_format(then, "TIME_FORMAT"))
    line = say("This was changed in another tab on {moment}; those words are kept under “Earlier versions”.")
    return line.format(moment=date_format(then, "DATETIME_FORMAT"))
