"""The headings and labels of the page of everything on record about one person."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

HEADINGS: Final[dict[str, Promise]] = {
    "reach": _("Ways to reach them"),
    "position": _("Positions"),
    "fact": _("What was told or noticed"),
    "detail": _("Other details"),
    "relation": _("People near to them"),
    "lifeevent": _("Events in their life"),
    "membership": _("Groups"),
    "exchange": _("Exchanges"),
    "promise": _("Promises"),
    "favour": _("Favours"),
    "gathering": _("Gatherings"),
    "attendance": _("Who was expected and met"),
    "message": _("Messages and drafts"),
    "ask": _("What you asked of them"),
    "request": _("What they asked of you"),
    "introduction": _("Introductions"),
    "step": _("Steps of requests and introductions"),
    "reaction": _("Reactions to what you published"),
    "target": _("Wishes to meet"),
    "decision": _("Decisions about suggestions"),
    "identity": _("Keys under which sources know them"),
    "portrait": _("Picture"),
}
"""In the order of the page; tables that are not here come after."""

MAIN: Final[dict[str, tuple[str, ...]]] = {
    "reach": ("value",), "position": ("title", "organisation"), "fact": ("text",), "detail": ("text",),
    "relation": ("name",), "lifeevent": ("text",), "membership": ("group",),
    "exchange": ("words", "note", "subject"), "promise": ("what",), "favour": ("what",),
    "gathering": ("title",), "attendance": ("gathering",), "message": ("body", "subject"), "ask": ("text",),
    "request": ("text",), "reaction": ("words", "kind"),
    "introduction": ("reason",), "step": ("state",), "target": ("name",), "decision": ("kind",),
    "identity": ("scheme",),
}  # fmt: skip
"""What a row says first."""

LABELS: Final[dict[str, Promise]] = {
    "about": _("About"), "action": _("Suggestion"), "aim": _("Aim"), "answered_at": _("Answered"),
    "ask": _("Request"), "asked_for": _("Asked for"), "at": _("When"), "beyond_work": _("Beyond work"),
    "body": _("Text"), "category": _("Kind"), "changed_at": _("Last changed"), "channel": _("Channel"),
    "circle": _("Circle"), "connected_on": _("In contact since"), "credentials": _("Suffix"),
    "current": _("Present"), "deleted_at": _("Deleted"), "direction": _("From"), "dropped_on": _("Given up"),
    "due": _("Due"), "ended": _("Until"), "ends_at": _("Until"), "exchange": _("Exchange"),
    "exchanges": _("Exchanges"), "expected": _("Expected"), "family": _("Last name"), "first": _("First"),
    "first_on": _("First exchange"), "friend": _("Friend"), "gathering": _("Gathering"),
    "given": _("First name"), "goal": _("Goal"), "goal_people": _("People to meet"), "group": _("Group"),
    "host": _("Host"), "introduction": _("Introduction"), "kept_on": _("Kept"), "kind": _("Kind"),
    "label": _("Label"), "language": _("Language"), "last_on": _("Last exchange"), "made_on": _("Made"),
    "media_type": _("Format"), "met": _("Met"), "met_how": _("How you met"), "met_on": _("Met on"),
    "met_through": _("Met through"), "met_where": _("Met where"), "minutes": _("Minutes"),
    "name": _("Full name"), "news": _("News"), "next_step": _("Next step"), "nickname": _("Nickname"),
    "note": _("Note"), "noticed_on": _("Noticed"), "on": _("Day"), "organisation": _("Company"),
    "origin": _("Known through"), "other": _("Who"), "outcome": _("Outcome"),
    "overruled": _("Asked all the same"),
    "people": _("Also there"), "pinned_circle": _("Circle"), "place": _("Place"), "preferred": _("Preferred"),
    "purpose": _("Purpose"), "reason": _("Reason"), "received": _("Received"), "register": _("Register"),
    "responsiveness": _("Share of answers"), "rests_until": _("Rests until"), "scheme": _("Source"),
    "second": _("Second"), "sent": _("Sent"), "sent_at": _("Sent"), "size": _("Size"),
    "started": _("Since"), "starts_at": _("When"), "state": _("State"), "status": _("State"),
    "subject": _("Subject"), "target": _("Who"), "text": _("Text"), "thread": _("Conversation"),
    "title": _("Title"), "told_on": _("Told"), "topic": _("Topic"), "triage": _("Sorted as"),
    "triaged_at": _("Sorted on"), "until": _("Until"), "value": _("Value"), "values": _("Details"),
    "verdict": _("Decision"), "what": _("What"), "words": _("Words"), "worked_together": _("Worked together"),
    "better": _("Better placed"), "by": _("By"), "closed_on": _("Closed"), "event": _("What happened"),
    "field": _("Kind of people"), "first_side": _("The first"), "judgement": _("Whether it was time"),
    "let_go_on": _("Let go"), "outcome_on": _("Outcome known"), "publication": _("Publication"),
    "received_on": _("Received"), "request": _("Their request"), "second_reason": _("Reason for the second"),
    "second_side": _("The second"), "side": _("Of the two"), "suggestions": _("Ideas asked for"),
    "used": _("What you did with it"), "used_on": _("Done with it on"),
}  # fmt: skip
"""What each field is called, in whichever table."""
