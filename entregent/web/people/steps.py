"""The next step with a person: a promise to keep, or a rhythm that comes due, in one sentence."""

import datetime as dt
from typing import NamedTuple

from django.utils.translation import gettext as _

from entregent.records.models import Person, Promise, Tie
from entregent.wording.exchanges import circle
from entregent.wording.times import ago, for_day, whole_day


class NextStep(NamedTuple):
    """What to do next, until when, the practice behind it and its evidence."""

    words: str
    due: dt.date | None
    practice: str
    evidence: str

    @property
    def promised(self) -> bool:
        """Whether the day is one that was promised."""
        return self.practice == "F11"


def next_step(person: Person, tie: Tie | None, promise: Promise | None, today: dt.date) -> NextStep:
    """The nearest open promise of the user's, else the day their rhythm comes due, else a first word."""
    rhythm = _rhythm(person, tie, today)
    if promise is None:
        return rhythm
    sooner = promise.due is None or rhythm.due is None or promise.due <= max(rhythm.due, today)
    return _promised(promise) if sooner else rhythm


def _promised(promise: Promise) -> NextStep:
    evidence = _("You said so on %(day)s.") % {"day": whole_day(promise.made_on)}
    return NextStep(promise.what, promise.due, "F11", evidence)


def _rhythm(person: Person, tie: Tie | None, today: dt.date) -> NextStep:
    name = person.given or person.name
    if tie is None or tie.last_on is None:
        words = _("Write a first word to %(name)s, asking nothing.") % {"name": name}
        return NextStep(words, None, "P6", _("No exchange is on record yet."))
    values = {"name": name, "ago": ago(tie.last_on, today), "circle": circle(tie.circle)}
    evidence = _("Your last exchange was %(ago)s, and this is your rhythm for a %(circle)s.") % values
    if tie.due_on and tie.due_on > today:
        words = _("All is well with %(name)s. The next word can wait until %(day)s.")
        return NextStep(words % {**values, "day": for_day(tie.due_on, today)}, tie.due_on, "F2", evidence)
    return NextStep(_("A word to %(name)s would be welcome.") % values, None, "F2", evidence)
