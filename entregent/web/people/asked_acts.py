"""The sentences for acts on asks and on requests received."""

from typing import Final

from django.utils.translation import gettext_noop

ACTS: Final[dict[str, str]] = {
    "ask.considered": gettext_noop("Kept: what you would like to ask %(name)s."),
    "ask.overruled": gettext_noop("Noted: you ask %(name)s all the same."),
    "ask.changed": gettext_noop("What you would like to ask %(name)s is worded anew."),
    "ask.ask": gettext_noop("Noted: you asked %(name)s."),
    "ask.remind": gettext_noop("Noted: you recalled it to %(name)s."),
    "ask.agree": gettext_noop("Noted: %(name)s said yes."),
    "ask.decline": gettext_noop("Noted: %(name)s said no. It costs nothing, and the subject rests."),
    "ask.postpone": gettext_noop("Noted: %(name)s asks for time."),
    "ask.lapse": gettext_noop("Noted: no answer from %(name)s came."),
    "ask.help": gettext_noop("Noted: %(name)s has helped you."),
    "ask.thank": gettext_noop("Noted: you thanked %(name)s."),
    "ask.tell": gettext_noop("Noted: %(name)s knows what came of it."),
    "ask.return": gettext_noop("Noted: you did something for %(name)s in turn."),
    "ask.drop": gettext_noop("Let go: what you would have asked %(name)s."),
    "request.kept": gettext_noop("Kept: what %(name)s asks of you."),
    "request.changed": gettext_noop("Corrected: what %(name)s asks of you."),
    "request.placed": gettext_noop("Noted: somebody else is better placed for %(name)s."),
    "request.accept": gettext_noop("Noted: you said yes to %(name)s."),
    "request.decline": gettext_noop("Noted: you said no to %(name)s, kindly."),
    "request.pass_on": gettext_noop("Noted: you led %(name)s to somebody better placed."),
    "request.help": gettext_noop("Noted: you did it for %(name)s."),
    "request.close": gettext_noop("Noted: it went on without you."),
    "request.withdraw": gettext_noop("Noted: %(name)s no longer needs it."),
    "ask.let_go_thanks": gettext_noop("Noted: you leave it at that with %(name)s."),
    "ask.let_go_result": gettext_noop("Noted: you leave it at that with %(name)s."),
    "ask.let_go_favour": gettext_noop("Noted: you leave it at that with %(name)s."),
}
"""By the code of the act; `name` is whose it is."""
