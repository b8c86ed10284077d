"""The words in which pages say acts, kinds of facts, circles' reasons and days gone by."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop, ngettext

from entregent.web.people import asked_acts
from entregent.web.people.counting import counted
from entregent.wording import introducing
from entregent.wording.people import (
    EVENT_WORDS,
    FACT_WORDS,
    LANGUAGE_WORDS,
    ORIGIN_WORDS,
    POSITION_WORDS,
    REACH_WORDS,
    REGISTER_WORDS,
    STATUS_WORDS,
    Words,
)

SILENCE_WORDS: Final[Words] = {
    "30": _("a month"),
    "90": _("three months"),
    "180": _("six months"),
    "365": _("a year"),
    "730": _("two years"),
    "never": _("never exchanged"),
}

_ACTS: Final[dict[str, str]] = {
    "person.added": gettext_noop("%(name)s is on record."),
    "person.changed": gettext_noop("%(name)s: the changes are kept."),
    "person.circled": gettext_noop("%(name)s is in the circle you chose."),
    "person.deleted": gettext_noop("%(name)s is deleted."),
    "people.merged": gettext_noop("%(other)s and %(name)s are now one person."),
    "people.different": gettext_noop("Noted: %(name)s and %(other)s are two people."),
    "fact.added": gettext_noop("Noted about %(name)s."),
    "fact.changed": gettext_noop("Corrected about %(name)s."),
    "fact.removed": gettext_noop("Removed about %(name)s."),
    "reach.added": gettext_noop("A way to reach %(name)s is noted."),
    "reach.changed": gettext_noop("A way to reach %(name)s is corrected."),
    "reach.removed": gettext_noop("A way to reach %(name)s is removed."),
    "position.added": gettext_noop("A position of %(name)s is noted."),
    "position.changed": gettext_noop("A position of %(name)s is corrected."),
    "position.removed": gettext_noop("A position of %(name)s is removed."),
    "promise.added": gettext_noop("A promise with %(name)s is noted."),
    "promise.changed": gettext_noop("A promise with %(name)s is corrected."),
    "promise.removed": gettext_noop("A promise with %(name)s is removed."),
    "promise.kept": gettext_noop("A promise with %(name)s is kept."),
    "promise.dropped": gettext_noop("A promise with %(name)s is let go."),
    "promise.open": gettext_noop("A promise with %(name)s is open again."),
    "lifeevent.added": gettext_noop("An event in the life of %(name)s is noted."),
    "lifeevent.changed": gettext_noop("An event in the life of %(name)s is corrected."),
    "lifeevent.removed": gettext_noop("An event in the life of %(name)s is removed."),
    "relation.added": gettext_noop("Somebody near to %(name)s is noted."),
    "relation.changed": gettext_noop("Who is near to %(name)s is corrected."),
    "relation.removed": gettext_noop("Somebody near to %(name)s is removed."),
    "detail.added": gettext_noop("Noted about %(name)s."),
    "detail.changed": gettext_noop("Corrected about %(name)s."),
    "detail.removed": gettext_noop("Removed about %(name)s."),
    "portrait.put": gettext_noop("%(name)s has a picture."),
    "portrait.removed": gettext_noop("The picture of %(name)s is taken away."),
    "exchange.logged": gettext_noop("Logged: your exchange with %(name)s."),
    "exchange.changed": gettext_noop("Your exchange with %(name)s is corrected."),
    "exchange.deleted": gettext_noop("Your exchange with %(name)s is deleted."),
    "group.added": gettext_noop("The group “%(name)s” is made."),
    "group.kept": gettext_noop("The search is kept as the group “%(name)s”."),
    "group.renamed": gettext_noop("The group is now called “%(name)s”."),
    "group.deleted": gettext_noop("The group “%(name)s” is deleted; its people stay."),
    "today.done": gettext_noop("Done: your words to %(name)s."),
    "today.snooze": gettext_noop("Put off: %(name)s."),
    "today.skip": gettext_noop("Left out this time: %(name)s."),
    "today.never": gettext_noop("%(name)s is not to be proposed any more."),
    "message.unsent": gettext_noop(
        "Noted: your message to %(name)s was not sent. The exchange is off the record; the rest stays."
    ),
    "message.sent": gettext_noop("Noted: you wrote to %(name)s."),
    "message.answered": gettext_noop("Noted: %(name)s answered."),
    "news.added": gettext_noop("Your news is kept: %(text)s"),
    "news.changed": gettext_noop("Your news is worded anew: %(text)s"),
    "news.closed": gettext_noop("Nobody more is proposed for: %(text)s"),
    "news.reopened": gettext_noop("It is to be told again: %(text)s"),
    "news.removed": gettext_noop("Your news is removed: %(text)s"),
    "publication.added": gettext_noop("“%(title)s” is kept among what you have shown."),
    "publication.changed": gettext_noop("“%(title)s” is corrected."),
    "publication.removed": gettext_noop("“%(title)s” is removed, with who reacted."),
    "reaction.added": gettext_noop("Noted: %(name)s reacted to “%(title)s”."),
    "reaction.removed": gettext_noop("The reaction of %(name)s is removed."),
    "promise.none": gettext_noop("It is no promise with %(name)s, and is not proposed again."),
    "own.kept": gettext_noop("Kept as your way to write: “%(name)s”."),
    "own.changed": gettext_noop("Your way to write “%(name)s” is reworded."),
    "own.removed": gettext_noop("Your way to write “%(name)s” is taken away."),
    "message.read": gettext_noop("Kept from what %(name)s wrote."),
    "message.dropped": gettext_noop("The message to %(name)s is thrown away."),
    "trial.begun": gettext_noop("Two subjects are being compared: “%(a)s” and “%(b)s”."),
    "trial.ended": gettext_noop("The comparison of “%(a)s” and “%(b)s” is over."),
    "favour.given": gettext_noop("Noted: what you gave %(name)s."),
    "favour.received": gettext_noop("Noted: what %(name)s gave you."),
    "favour.changed": gettext_noop("What passed with %(name)s is corrected."),
    "favour.removed": gettext_noop("What passed with %(name)s is taken off the record."),
    "chance.apart": gettext_noop("%(name)s and %(other)s will not be proposed to each other."),
    "loop.use": gettext_noop("Noted: what you did with what %(name)s gave you."),
    "loop.come": gettext_noop("Noted: what came of what %(name)s gave you."),
    "loop.tell": gettext_noop("%(name)s knows what came of it."),
    "loop.let_go": gettext_noop("Let go: what %(name)s gave you."),
    "loop.open": gettext_noop("Open again: what %(name)s gave you."),
    "person.triaged": gettext_noop("You said what %(name)s is to you."),
    "aim.added": gettext_noop("What it is for is noted: %(text)s"),
    "aim.changed": gettext_noop("What it is for is corrected: %(text)s"),
    "aim.removed": gettext_noop("It is for that no more: %(text)s"),
    "pitch.added": gettext_noop("Your words for “%(audience)s” are kept."),
    "pitch.changed": gettext_noop("Your words for “%(audience)s” are changed."),
    "pitch.removed": gettext_noop("Your words for “%(audience)s” are removed."),
    "preferences": gettext_noop("The settings are changed."),
    **asked_acts.ACTS,
}

_COUNTED: Final[dict[str, Callable[[int], str]]] = {
    "people.grouped": lambda n: ngettext(
        "%(count)s person is now in “%(name)s”.", "%(count)s people are now in “%(name)s”.", n
    ),
    "people.ungrouped": lambda n: ngettext(
        "%(count)s person is no longer in “%(name)s”.", "%(count)s people are no longer in “%(name)s”.", n
    ),
    "people.circled": lambda n: ngettext(
        "%(count)s person is in the circle you chose.", "%(count)s people are in the circle you chose.", n
    ),
    "people.deleted": lambda n: ngettext("%(count)s person is deleted.", "%(count)s people are deleted.", n),
}


_GOING_ON: Final[dict[str, str]] = {
    "people.grouped": gettext_noop("%(count)s people are being put into “%(name)s”."),
    "people.circled": gettext_noop("%(count)s people are being put into the circle you chose."),
    "people.deleted": gettext_noop("%(count)s people are being deleted."),
    "group.deleted": gettext_noop("The group “%(name)s” is being deleted."),
    "people.merged": gettext_noop("%(other)s and %(name)s are becoming one person."),
}


class _Values(dict[str, Any]):
    """What a sentence needs and the act does not hold is a dash."""

    def __missing__(self, key: str) -> str:
        return "—"


def act(code: str, values: Mapping[str, Any]) -> str:
    """The sentence for an act that can be taken back; a plain one for acts told of elsewhere."""
    if code in _COUNTED:
        return _COUNTED[code](int(values.get("count") or 0)) % _Values(values)
    if code in _ACTS:
        return say(_ACTS[code]) % _Values(values)
    if code.startswith("introduction."):
        return introducing.act(code, values)
    if "name" in values:
        return say("A change about %(name)s.") % _Values(values)
    return say("A change on record.")


def going_on(code: str, values: Mapping[str, Any]) -> str:
    """The sentence for an act on thousands that is being done."""
    return say(_GOING_ON[code]) % _Values(values) if code in _GOING_ON else act(code, values)


def why_circle(reason: Mapping[str, Any]) -> str:
    """Why somebody is in their circle, from the code and the counts that were computed with it (A1)."""
    words = _REASONS.get(str(reason.get("code", "")))
    if words is None:
        return ""
    sentence = say(words)
    counted = _counted(reason)
    return f"{sentence} {counted}" if counted else sentence


_REASONS: Final[dict[str, str]] = {
    "pinned": gettext_noop("You chose this circle."),
    "triage_close": gettext_noop("You said that you really talk."),
    "triage_known": gettext_noop("You said that you know each other."),
    "triage_who": gettext_noop("You said that the name told you nothing."),
    "triage_never": gettext_noop("You asked not to be reminded of them."),
    "friend": gettext_noop("You are friends."),
    "worked_together": gettext_noop("You worked together."),
    "kept_up": gettext_noop("You have kept in touch all year, both of you."),
    "in_touch": gettext_noop("You have really been in touch these last two years."),
    "once_close": gettext_noop("You were close not long ago."),
    "one_way": gettext_noop("The words went one way only."),
    "faded": gettext_noop("Nothing has passed between you for two years or more."),
    "hardly": gettext_noop("You have hardly exchanged."),
    "nothing": gettext_noop("No exchange is on record."),
}


def _counted(reason: Mapping[str, Any]) -> str:
    """ "In the last year: 3 lunches, 12 emails." """
    channels = reason.get("channels")
    if not isinstance(channels, Mapping) or not channels:
        return ""
    parts = [counted(channel, count) for channel, count in channels.items()]
    return say("In the last year: %(list)s.") % {"list": ", ".join(parts)}


__all__ = [
    "EVENT_WORDS",
    "FACT_WORDS",
    "LANGUAGE_WORDS",
    "ORIGIN_WORDS",
    "POSITION_WORDS",
    "REACH_WORDS",
    "REGISTER_WORDS",
    "SILENCE_WORDS",
    "STATUS_WORDS",
    "Words",
    "act",
    "going_on",
    "why_circle",
]
