"""Tells from Monica's words how people met or wrote, and what happened in a life."""

import re
from typing import Final

from entregent.core.exchanges import Channel
from entregent.core.folding import fold

_DONE: Final[tuple[tuple[Channel, re.Pattern[str]], ...]] = (
    ("lunch", re.compile(
        r"\b(?:ate|eat\w*|mang\w+|repas|lunch\w*|dejeun\w*|din\w{1,4}|dinner\w*|brunch\w*|restaurants?|resto|"
        r"pic ?nic\w*|pique ?nique\w*|barbecue|breakfast)\b")),
    ("coffee", re.compile(r"\b(?:coffee|cafe|tea|drinks?|verre|pub|bar|aperos?|aperitif)\b")),
    ("event", re.compile(
        r"\b(?:events?|evenements?|parties|party|fete|soiree|concerts?|theat\w+|musee?s?|museums?|opera|play|"
        r"spectacles?|expo\w*|conferences?|meetup|salons?|weddings?|mariages?|festivals?|match\w*)\b")),
    ("video", re.compile(r"\b(?:video\w*|visio\w*|zoom|skype|teams|facetime)\b")),
    ("call", re.compile(r"\b(?:phoned?|called|calls?|telephon\w*|appels?|appele)\b")),
    ("email", re.compile(r"\b(?:e ?mails?|courriels?)\b")),
)  # fmt: skip
_WRITTEN: Final[tuple[tuple[Channel, re.Pattern[str]], ...]] = (
    ("email", re.compile(r"\b(?:e ?mails?|courriels?|mails?)\b")),
    ("letter", re.compile(r"\b(?:letters?|lettres?|postcards?|courrier|cartes? postales?)\b")),
    ("video", re.compile(r"\b(?:video\w*|visio\w*|zoom|facetime)\b")),
)
_LOST = re.compile(r"\b(?:lost|lose|losing|quit|left|perdu\w*|perte|fin|end)\b")
"""What was lost is nobody's new job or home."""
_EVENTS: Final = (
    ("promotion", re.compile(r"\b(?:promot\w+|promu\w*)\b")),
    ("new_job", re.compile(r"\b(?:jobs?|postes?|emplois?|embauch\w*|hired|travail|employ\w*)\b")),
    ("study", re.compile(
        r"\b(?:school|ecole|stud\w+|etud\w+|universit\w+|degree|diplom\w*|graduat\w+|licence|license)\b")),
    ("publication", re.compile(r"\b(?:publi\w+)\b")),
    ("award", re.compile(r"\b(?:awards?|prix|achievement|recompense\w*|distinction)\b")),
    ("move", re.compile(
        r"\b(?:mov(?:ed?|ing)|demenag\w+|emmenag\w+|home(?! improvement)|house|maison|apartment|"
        r"appartement)\b")),
    ("family", re.compile(
        r"\b(?:famil\w+|child\w*|enfants?|baby|bebe|births?|born|naissance|nee|marri\w+|mari\w*|wedding|"
        r"engage\w+|fiance\w*|relationship|relation|pacs\w*|pets?|animal|loved one|proche|deces|death|"
        r"divorc\w+|separat\w+|kiss)\b")),
)  # fmt: skip


def met_by(kind: str, words: str) -> Channel:
    """How people who did something together met: as its kind says, else its words; at any rate they met."""
    return _first(_DONE, kind) or _first(_DONE, words) or "meeting"


def written_by(name: str) -> Channel:
    """The channel of a conversation, by the name of the way it went."""
    return _first(_WRITTEN, name) or "message"


def event_kind(kind: str, words: str) -> str:
    """The kind of an event of a life, by Monica's kind, else by its words."""
    for text in (kind, words):
        folded = fold(text.replace("_", " "))
        found = next((code for code, pattern in _EVENTS if pattern.search(folded)), "")
        if found:
            return found if found == "family" or not _LOST.search(folded) else "other"
    return "other"


def _first(table: tuple[tuple[Channel, re.Pattern[str]], ...], text: str) -> Channel | None:
    folded = fold(text.replace("_", " "))
    return next((channel for channel, pattern in table if pattern.search(folded)), None)
