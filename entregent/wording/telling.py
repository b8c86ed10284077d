"""Who would care about news, whose view would help, and who reacted, in words."""

from collections.abc import Mapping
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

_BECAUSE: Final[dict[str, str | Promise]] = {
    "advised": _("You had their advice on the matter: “{what}”."),
    "asked": _("You asked them about it: “{what}”."),
    "need": _("They need this: {what}."),
    "interest": _("They care about it: {what}."),
    "skill": _("They know about it: {what}."),
    "told": _("They spoke of it: “{what}”."),
    "family": _("It touches their family: {what}."),
    "place": _("It names a place of theirs: {what}."),
    "school": _("It names a school of theirs: {what}."),
    "employer": _("It names where they work or worked: {what}."),
    "trade": _("It is close to their work: {what}."),
    "said": _("You spoke of “{what}” together."),
    "colleague": _("You worked together."),
    "classmate": _("You studied together."),
    "close": _("They are close to you."),
    "wider": _("You are in touch."),
    "wakes": _("You were close once, and news is a good reason to write."),
    "wish_close": _("They are close to you."),
    "wish_wider": _("You are in touch."),
    "wish_weak": _("A word a year keeps such a tie alive."),
    "wish_wakes": _("You were close once, and a new year is a good reason to write."),
}
_LEFT_OUT: Final[dict[str, str | Promise]] = {
    "open_ask": _("You are asking something of them: “{ask}”. News would seem to be part of it."),
    "year_cap": _("They have had enough of your news this year."),
    "silent": _("They have not answered your last messages: leave them in peace."),
}
_CARE: Final[dict[str, str | Promise]] = {
    "open_ask": _("You are asking something of them already."),
    "silent": _("They have not answered your last messages."),
    "asleep": _("You have not been in touch for long: reconnect first."),
}
REACTION_WORDS: Final[dict[str, str | Promise]] = {
    "comment": _("a comment"),
    "praise": _("a kind word"),
    "question": _("a question"),
    "share": _("shared it"),
    "came": _("came"),
    "like": _("a like"),
}
_REACTED: Final[dict[str, str | Promise]] = {
    "comment": _("{name} commented on “{title}” {on}: a word back keeps it going."),
    "praise": _("{name} had a kind word for “{title}” {on}: a word back keeps it going."),
    "question": _("{name} had a question on “{title}” {on}, which waits for your answer."),
    "share": _("{name} shared “{title}” {on}: a thank you is due."),
    "came": _("{name} came to “{title}” {on}: a word while it is fresh."),
    "like": _("{name} liked “{title}” {on}."),
}
KIND_WORDS: Final[dict[str, str | Promise]] = {
    "article": _("article"),
    "post": _("post"),
    "book": _("book"),
    "talk": _("talk"),
    "panel": _("round table"),
    "interview": _("interview"),
    "exhibition": _("exhibition"),
    "association": _("association, jury, committee"),
    "other": _("something else"),
}


def because(code: str, values: Mapping[str, Any]) -> str:
    """Why somebody would care, or could help, in a sentence; empty for a code that is not known."""
    text = _BECAUSE.get(code)
    what = str(values.get("what", "")).strip().rstrip(".")
    return str(text).format(what=what) if text else ""


def left_out(code: str, values: Mapping[str, Any]) -> str:
    """Why somebody who would care is not proposed."""
    return str(_LEFT_OUT[code]).format(**values) if code in _LEFT_OUT else ""


def care(code: str) -> str:
    """What to mind before asking somebody for their view; empty where nothing is."""
    return str(_CARE.get(code, ""))


def reacted(code: str) -> str:
    """The sentence of a reaction, its places still open."""
    return str(_REACTED.get(code, _REACTED["comment"]))


def kind(code: str) -> str:
    """What a publication is, in words."""
    return str(KIND_WORDS.get(code, code))
